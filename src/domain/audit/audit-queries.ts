import { asc, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { auditEvents } from "#src/domain/audit/audit-tables.ts";

export type StoredEvent = typeof auditEvents.$inferSelect;

/** Everything that was written down about one subject, oldest first. */
export async function eventsOf(db: Reader, subjectId: string): Promise<StoredEvent[]> {
  return db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, subjectId))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id));
}
