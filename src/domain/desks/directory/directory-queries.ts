import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";

/** Services whose source says something else now than when they were edited: both changed, and somebody has to settle it. */
export async function disputedRecords(db: Reader, limit: number): Promise<Array<{ id: string; name: string }>> {
  return db.execute<{ id: string; name: string }>(sql`
    select id, edited->>'name' as name from desk_records
    where kind = 'service' and gone_at is null and edited is not null and body <> edited_from
    order by changed_at limit ${limit}`);
}
