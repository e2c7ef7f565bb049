import { and, asc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import { belongsTo, mergedInto } from "#src/domain/requests/case-family.ts";
import { hasLabel } from "#src/domain/requests/case-labels.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { type FollowedRequest, isOfSameAsker } from "#src/domain/requests/request-keys.ts";
import { type EntryKind, requestEntries, requests } from "#src/domain/requests/requests-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";

/** What a queue shows: everything that is to be done now; what is mine or nobody's of it; where I was called; what rests; what is done. */
export const queueViews = ["open", "mine", "nobodys", "called", "resting", "closed"] as const;
export type QueueView = (typeof queueViews)[number];

/** Who looks, and which day it is in Japan (YYYY-MM-DD): what rests until today is to be done today. */
export type Looking = { accountId: string; today: string; teams: readonly string[] | "all"; filter?: QueueFilter };

/** What a view is narrowed to; what is not given is not asked. `late`: due before this moment. */
export type QueueFilter = {
  readonly danger?: DangerLevel | undefined;
  readonly assignee?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly late?: Date | undefined;
  /** One of those that whoever looks sees. */
  readonly team?: string | undefined;
  readonly label?: string | undefined;
};

/** Danger first; then whoever is due first; then, of those who do not wait, the oldest. What is closed: the last closed first. */
export const openOrder = [requests.dangerRank, requests.dueAt, requests.createdAt, requests.id];
const closedOrder = [sql`${requests.closedAt} desc`, requests.id];

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
  dueAt: requests.dueAt,
  version: requests.version,
  filledBy: requests.filledBy,
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
  const order = view === "closed" ? closedOrder : openOrder;
  // The order first, on narrow rows; then the texts of one page, instead of the texts of all.
  const places = db
    .select({ id: requests.id })
    .from(requests)
    .where(and(conditionOf(view, looking), ofTeams(looking.teams), ...narrowed(looking.filter)))
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset);
  return db
    .select(queueColumns)
    .from(requests)
    .where(inArray(requests.id, places))
    .orderBy(...order);
}

/** More than this nobody counts: what is closed grows for ever. */
export const mostCounted = 1000;

/** How many requests each view has; `mostCounted` + 1 stands for any larger number. */
export async function countViews(db: Reader, looking: Looking): Promise<Record<QueueView, number>> {
  const counted = (view: QueueView) => sql<number>`(count(*) filter (where ${conditionOf(view, looking)}))::int`;
  // Apart, so that each reads an index of its own: what is closed grows for ever.
  const notClosed = db
    .select({ open: counted("open"), mine: counted("mine"), nobodys: counted("nobodys"), resting: counted("resting") })
    .from(requests)
    .where(
      and(
        sql`${requests.state} <> 'closed' and ${requests.mergedInto} is null`,
        ofTeams(looking.teams),
        ...narrowed(looking.filter),
      ),
    );
  const some = db
    .select({ one: sql`1` })
    .from(requests)
    .where(and(conditionOf("closed", looking), ofTeams(looking.teams), ...narrowed(looking.filter)))
    .limit(mostCounted + 1)
    .as("some");
  const done = db.select({ closed: sql<number>`count(*)::int` }).from(some);
  const calls = db
    .select({ called: sql<number>`count(*)::int` })
    .from(requests)
    .where(and(conditionOf("called", looking), ofTeams(looking.teams), ...narrowed(looking.filter)));
  const [[open], [{ closed } = { closed: 0 }], [{ called } = { called: 0 }]] = await Promise.all([
    notClosed,
    done,
    calls,
  ]);
  return { ...(open ?? { open: 0, mine: 0, nobodys: 0, resting: 0 }), called, closed };
}

/** What a view holds. */
export function conditionOf(view: QueueView, { accountId, today }: Looking): SQL {
  // NOTE written out and not as parameters, so that the database can see that its partial indexes fit.
  const closed = sql`(${requests.state} = 'closed' and ${requests.mergedInto} is null)`;
  const resting = sql`(${requests.state} = 'pending' and ${requests.pendingUntil} > ${today})`;
  const notClosed = sql`${requests.state} <> 'closed' and ${requests.mergedInto} is null`;
  const open = sql`(${notClosed} and not ${resting})`;
  switch (view) {
    case "open":
      return open;
    case "mine":
      return sql`(${open} and ${requests.assigneeId} = ${accountId})`;
    case "nobodys":
      return sql`(${open} and ${requests.assigneeId} is null)`;
    case "called":
      // Also what is closed or joined by now: a call stays until it was seen.
      return sql`${requests.id} in (select m.request_id from request_mentions m where m.account_id = ${accountId} and m.seen_at is null)`;
    case "resting":
      return sql`(${notClosed} and ${resting})`;
    case "closed":
      return closed;
  }
}

/** Of what these teams have. */
export function ofTeams(teams: Looking["teams"]): SQL | undefined {
  if (teams === "all") return undefined;
  return teams.length === 0 ? sql`false` : inArray(requests.teamId, [...teams]);
}

function narrowed(filter: QueueFilter = {}): SQL[] {
  return [
    ...(filter.danger === undefined ? [] : [eq(requests.dangerLevel, filter.danger)]),
    ...(filter.assignee === undefined ? [] : [eq(requests.assigneeId, filter.assignee)]),
    ...(filter.locale === undefined ? [] : [eq(requests.locale, filter.locale)]),
    ...(filter.late === undefined ? [] : [lt(requests.dueAt, filter.late)]),
    ...(filter.team === undefined ? [] : [eq(requests.teamId, filter.team)]),
    ...(filter.label === undefined ? [] : [hasLabel(sql`${requests.id}`, filter.label)]),
  ];
}

export type StoredEntry = typeof requestEntries.$inferSelect;

/** What both sides may read of a request. */
const askersKinds: readonly EntryKind[] = ["from-asker", "to-asker"];

/** What was said in a case and in those joined to it, oldest first: all of it for the team. */
export async function entriesOf(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
): Promise<StoredEntry[]> {
  return db
    .select()
    .from(requestEntries)
    .where(belongsTo(requestEntries, family))
    .orderBy(asc(requestEntries.createdAt), asc(requestEntries.id));
}

/** How many entries a case has, with those joined to it. */
export async function countEntries(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(requestEntries)
    .where(belongsTo(requestEntries, family));
  return row?.n ?? 0;
}

/**
 * What an asker may read of a request: without notes, calls and machines, and no answer that can still be taken back.
 * Where it was joined to that of another asker: their own words, and the answers since then, which are for both. Who is
 * another asker is told by the key (`isOfSameAsker`), never by an address that was typed.
 */
export async function entriesForAsker(db: Reader, request: FollowedRequest, now: Date): Promise<StoredEntry[]> {
  const survivor = await survivorOf(db, request);
  const all = [survivor, ...(await mergedInto(db, survivor))];
  const isOwn = (id: string) => id === request.id || all.some((one) => one.id === id && isOfSameAsker(one, request));
  const since = request.mergedAt;
  return (await entriesOf(db, all)).filter(
    (entry) =>
      askersKinds.includes(entry.kind) &&
      (entry.shownAt === null || entry.shownAt <= now) &&
      (isOwn(entry.requestId) || (entry.kind === "to-asker" && since !== null && entry.createdAt >= since)),
  );
}
