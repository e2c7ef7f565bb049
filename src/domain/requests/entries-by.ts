import { count, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { requestEntries } from "#src/domain/requests/requests-tables.ts";

/** How much somebody of the team wrote in requests. */
export async function countEntriesBy(db: Reader, accountId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(requestEntries).where(eq(requestEntries.accountId, accountId));
  return row?.n ?? 0;
}
