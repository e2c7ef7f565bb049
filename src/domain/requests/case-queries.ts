import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
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

/** What a queue shows of a request: not the copy of the hearing, which is most of the row. */
const queueColumns = {
  id: requests.id,
  locale: requests.locale,
  number: requests.number,
  createdAt: requests.createdAt,
  dangerLevel: requests.dangerLevel,
  organisationName: requests.organisationName,
  name: requests.name,
  state: requests.state,
  assigneeId: requests.assigneeId,
  waitingSince: requests.waitingSince,
  /** The beginning of the message, or of the text where no message was written. */
  beginning: sql<string>`left(coalesce(nullif(${requests.message}, ''), ${requests.hearingCopy} ->> 'text'), 300)`,
};

/** One page of a view, in the order in which it should be worked through. */
export async function caseQueue(
  db: Reader,
  looking: Looking,
  view: QueueView,
  page: { offset: number; limit: number },
) {
  // The order first, on narrow rows; then the texts of one page, instead of the texts of all.
  const places = await db
    .select({ id: requests.id })
    .from(requests)
    .where(conditionOf(view, looking))
    .orderBy(...(view === "closed" ? closedOrder : openOrder))
    .limit(page.limit)
    .offset(page.offset);
  const ids = places.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db.select(queueColumns).from(requests).where(inArray(requests.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** More than this nobody counts: what is closed grows for ever. */
export const mostCounted = 1000;

/** How many requests each view has; `mostCounted` + 1 stands for any larger number. */
export async function countViews(db: Reader, looking: Looking): Promise<Record<QueueView, number>> {
  const counted = (view: QueueView) => sql<number>`(count(*) filter (where ${conditionOf(view, looking)}))::int`;
  // Apart, so that each reads an index of its own: what is closed grows for ever.
  const [open] = await db
    .select({ open: counted("open"), mine: counted("mine"), nobodys: counted("nobodys"), resting: counted("resting") })
    .from(requests)
    .where(sql`${requests.state} <> 'closed'`);
  const some = db
    .select({ one: sql`1` })
    .from(requests)
    .where(sql`${requests.state} = 'closed'`)
    .limit(mostCounted + 1)
    .as("some");
  const [{ closed } = { closed: 0 }] = await db.select({ closed: sql<number>`count(*)::int` }).from(some);
  return { ...(open ?? { open: 0, mine: 0, nobodys: 0, resting: 0 }), closed };
}

function conditionOf(view: QueueView, { accountId, today }: Looking): SQL {
  // NOTE written out and not as parameters, so that the database can see that its partial indexes fit.
  const closed = sql`${requests.state} = 'closed'`;
  const resting = sql`(${requests.state} = 'pending' and ${requests.pendingUntil} > ${today})`;
  const open = sql`(${requests.state} <> 'closed' and not ${resting})`;
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
