import { count, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { accounts } from "#src/domain/accounts/accounts-tables.ts";

/** How many people may decide over what belongs to everybody; in this phase the administrators. */
export async function countStaff(db: Reader): Promise<number> {
  const [row] = await db.select({ n: count() }).from(accounts).where(eq(accounts.role, "administrator"));
  return row?.n ?? 0;
}
