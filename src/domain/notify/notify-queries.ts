import { eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { outbox } from "#src/domain/notify/notify-tables.ts";

/** How many mails are in which state, and since when the oldest waits: for the team's page and for monitoring. */
export async function outboxState(
  db: Reader,
): Promise<{ waiting: number; failed: number; oldestWaiting: Date | null }> {
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${outbox.state} in ('queued', 'sending')))::int`,
      failed: sql<number>`(count(*) filter (where ${outbox.state} = 'failed'))::int`,
      oldest: sql<string | null>`min(${outbox.createdAt}) filter (where ${outbox.state} in ('queued', 'sending'))`,
    })
    .from(outbox)
    // What the index of unfinished mails holds: what was sent grows for ever.
    .where(sql`${outbox.state} in ('queued', 'sending', 'failed', 'bounced')`);
  return {
    waiting: row?.waiting ?? 0,
    failed: row?.failed ?? 0,
    oldestWaiting: row?.oldest ? new Date(row.oldest) : null,
  };
}

/** Where one mail stands: shown beside the request that it tells of. */
export async function mailState(db: Reader, id: string) {
  const [row] = await db
    .select({ state: outbox.state, attempts: outbox.attempts, lastError: outbox.lastError, sentAt: outbox.sentAt })
    .from(outbox)
    .where(eq(outbox.id, id));
  return row ?? null;
}

export type MailState = (typeof outbox.state.enumValues)[number];

/** Where each of these mails stands and to whom it goes, by its id. */
export async function mailStates(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { state: MailState; to: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: outbox.id, state: outbox.state, to: outbox.toAddress })
    .from(outbox)
    .where(inArray(outbox.id, [...ids]));
  return new Map(rows.map(({ id, state, to }) => [id, { state, to }]));
}
