import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { type EntryKind, requestEntries, requests } from "#src/domain/requests/requests-tables.ts";

/** What a queue shows: everything that is to be done now; what is mine or nobody's of it; what rests; what is done. */
export const queueViews = ["open", "mine", "nobodys", "resting", "closed"] as const;
export type QueueView = (typeof queueViews)[number];

/** Who looks, and which day it is in Japan (YYYY-MM-DD): what rests until today is to be done today. */
export type Looking = { accountId: string; today: string };

/**
 * Danger first; then whoever has waited longest for a word of ours; then, of those who do not wait, the oldest. What is
 * closed: the last closed first.
 */
const openOrder = [
  sql`case ${requests.dangerLevel} when 'urgent' then 0 when 'concern' then 1 else 2 end`,
  sql`${requests.waitingSince} asc nulls last`,
  requests.createdAt,
  requests.id,
];
const closedOrder = [sql`${requests.changedAt} desc`, requests.id];

/** One page of a view, in the order in which it should be worked through. */
export async function caseQueue(
  db: Reader,
  looking: Looking,
  view: QueueView,
  page: { offset: number; limit: number },
): Promise<StoredRequest[]> {
  return db
    .select()
    .from(requests)
    .where(conditionOf(view, looking))
    .orderBy(...(view === "closed" ? closedOrder : openOrder))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many requests each view has. */
export async function countViews(db: Reader, looking: Looking): Promise<Record<QueueView, number>> {
  const counted = Object.fromEntries(
    queueViews.map((view) => [view, sql<number>`(count(*) filter (where ${conditionOf(view, looking)}))::int`]),
  ) as Record<QueueView, SQL<number>>; // NOTE one entry a view, made just above.
  const [row] = await db.select(counted).from(requests);
  return row ?? { open: 0, mine: 0, nobodys: 0, resting: 0, closed: 0 };
}

function conditionOf(view: QueueView, { accountId, today }: Looking): SQL {
  const closed = eq(requests.state, "closed");
  const resting = sql`(${requests.state} = 'pending' and ${requests.pendingUntil} > ${today})`;
  const open = sql`(not ${closed} and not ${resting})`;
  switch (view) {
    case "open":
      return open;
    case "mine":
      return sql`(${open} and ${requests.assigneeId} = ${accountId})`;
    case "nobodys":
      return sql`(${open} and ${requests.assigneeId} is null)`;
    case "resting":
      return resting;
    case "closed":
      return closed;
  }
}

export type StoredEntry = typeof requestEntries.$inferSelect;

/** What both sides may read of a request. */
const askersKinds: readonly EntryKind[] = ["from-asker", "to-asker"];

/** What was said, oldest first: all of it for the team, without notes and calls for the asker. */
export async function entriesOf(
  db: Reader,
  request: { organisationId: string; id: string },
  reader: "team" | "asker",
): Promise<StoredEntry[]> {
  return db
    .select()
    .from(requestEntries)
    .where(
      and(
        eq(requestEntries.organisationId, request.organisationId),
        eq(requestEntries.requestId, request.id),
        or(sql`${reader === "team"}`, inArray(requestEntries.kind, [...askersKinds])),
      ),
    )
    .orderBy(asc(requestEntries.createdAt), asc(requestEntries.id));
}
