import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";

export type StoredRequest = typeof requests.$inferSelect;

/** Urgent first, then concern, then the oldest: somebody may be in danger, and nobody waits longest by bad luck. */
const queueOrder = sql`case ${requests.dangerLevel} when 'urgent' then 0 when 'concern' then 1 else 2 end`;

export type RequestPage = { requests: StoredRequest[]; total: number };

/** One page of the queue, in the order in which it should be answered. */
export async function requestQueue(db: Reader, page: { offset: number; limit: number }): Promise<RequestPage> {
  const [{ total } = { total: 0 }] = await db.select({ total: sql<number>`count(*)::int` }).from(requests);
  const rows = await db
    .select()
    .from(requests)
    .orderBy(queueOrder, requests.createdAt, requests.id)
    .limit(page.limit)
    .offset(page.offset);
  return { requests: rows, total };
}

export async function requestById(db: Reader, id: string): Promise<StoredRequest | null> {
  const [row] = await db.select().from(requests).where(eq(requests.id, id)).limit(1);
  return row ?? null;
}

/** The request with this number if it was sent from this hearing: what the asker's confirmation page shows. */
export async function requestOfHearing(
  db: Reader,
  hearing: { organisationId: string; id: string },
  number: number,
): Promise<StoredRequest | null> {
  const [row] = await db
    .select()
    .from(requests)
    .where(
      and(
        eq(requests.organisationId, hearing.organisationId),
        eq(requests.hearingId, hearing.id),
        eq(requests.number, number),
      ),
    );
  return row ?? null;
}
