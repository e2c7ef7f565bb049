import { and, asc, count, desc, eq, like, lt, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
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

/** What a page of the trail shows: actions that begin with one of these; none: all. */
export type TrailPage = {
  readonly prefixes: readonly string[];
  readonly before: string | null;
  readonly limit: number;
};

/** The trail, newest first; `before` is the id of the last event of the page before (ids sort by time). */
export async function trailOf(db: Reader, { prefixes, before, limit }: TrailPage): Promise<StoredEvent[]> {
  const wanted = prefixes.map((prefix) => like(auditEvents.action, `${prefix}%`));
  return db
    .select()
    .from(auditEvents)
    .where(
      and(wanted.length === 0 ? sql`true` : or(...wanted), before === null ? sql`true` : lt(auditEvents.id, before)),
    )
    .orderBy(desc(auditEvents.id))
    .limit(limit);
}

/** What the trail says of somebody: what they did and what was done to their account, newest first. */
export async function trailAbout(db: Reader, accountId: string): Promise<StoredEvent[]> {
  return db.select().from(auditEvents).where(about(accountId)).orderBy(desc(auditEvents.id)).limit(5000);
}

/** How many lines of the trail name somebody by id. */
export async function countEventsOf(db: Reader, accountId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(auditEvents).where(about(accountId));
  return row?.n ?? 0;
}

function about(accountId: string) {
  return or(eq(auditEvents.actor, accountId), eq(auditEvents.subjectId, accountId));
}

/** How long the trail is kept. */
export const trailYears = 5;

/** Forgets what is older than `trailYears`. */
export async function forgetTrail(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - trailYears);
  await tx.delete(auditEvents).where(lt(auditEvents.at, before));
}
