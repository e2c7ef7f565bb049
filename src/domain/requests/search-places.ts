import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { hasLabel } from "#src/domain/requests/case-labels.ts";

/** So many are shown at most; a search that finds more says so. */
export const mostFound = 50;

export type Words = {
  readonly table: ReturnType<typeof sql.raw>;
  readonly request: ReturnType<typeof sql.raw>;
  /** As they were written. */
  readonly words: ReturnType<typeof sql.raw>;
  /** Of so many rows one stands here: there are about ten messages to a request, and what came first is ten times as wide. */
  readonly oneIn: number;
  /** What the index finds is looked for in so many of the newest weeks first, then in more, then in all. */
  readonly weeks: readonly number[];
};
export const entries: Words = {
  table: sql.raw("request_entries"),
  request: sql.raw("request_id"),
  words: sql.raw("body"),
  oneIn: 1,
  weeks: [1, 8],
};
export const firsts: Words = {
  table: sql.raw("requests"),
  request: sql.raw("id"),
  words: sql.raw("request_words(name, organisation_name, mail, phone, message, hearing_copy)"),
  oneIn: 10,
  weeks: [8, 64],
};

/** So many of the newest messages are looked through first: a common word is found there, without the index. */
const newestAtFirst = 1000;
/** Where those hold some, as many as should hold all that are shown are looked through, but no more than so many. */
const newestAtMost = 4000;
/** So many places are read there at a time: a request is often found in several of its messages. */
const placesAtOnce = 4 * (mostFound + 1);
/** Where the newest messages hold none, so many matches of the index are taken for all of them. */
const fewMatches = 300;
/** So many matches of the index are sorted by time at most. */
const mostMatches = 20_000;
/** So many of the newest matches are compared word by word; more, where too few of them hold. */
const comparedAtFirst = 100;

/** Where the terms stand: of which request, in which row of which table. `at` is ISO 8601, so that texts sort as times. */
export type Place = { id: string; organisation: string; row: string; at: string; source: Words };

/** What is looked through: what these teams have, and of it what has a label where one is asked for. */
export type Seen = { readonly teams: readonly string[] | "all"; readonly label: string | null };

/** Whether a request is looked through; `id` stands for its id where this is asked. */
export function seenBy({ teams, label }: Seen, id: ReturnType<typeof sql>) {
  const labelled = label === null ? sql`` : sql` and ${hasLabel(id, label)}`;
  if (teams === "all") return sql`true${labelled}`;
  if (teams.length === 0) return sql`false`;
  return sql`exists (select from requests seen where seen.id = ${id} and seen.team_id = any(${sql.param(teams)}::uuid[]))${labelled}`;
}

/** The newest requests that are looked through, where no words are asked for. */
export async function newestSeen(db: Reader, seen: Seen): Promise<Place[]> {
  const rows = await db.execute<Omit<Place, "source">>(sql`
    select r.id, r.organisation_id as organisation, r.id as row, ${atOf(sql.raw("r.created_at"))} as at from requests r
    where ${seenBy(seen, sql.raw("r.id"))} order by r.created_at desc limit ${mostFound + 1}`);
  return rows.map((row) => ({ ...row, source: firsts }));
}

type Asked = { readonly terms: readonly string[]; readonly seen: Seen };

/**
 * Where all terms stand together in what is looked through: the newest places of more requests than are shown, or all there
 * are. Looks among the newest rows, and where too few are found there, into the index.
 */
export async function placesOf(db: Reader, terms: readonly string[], seen: Seen): Promise<Place[]> {
  const asked = { terms, seen };
  const among = async (from: string | null, to: string | null) =>
    (await Promise.all([entries, firsts].map((source) => amongNewest(db, source, asked, { from, to })))).flat();
  const first = await momentOf(db, newestAtFirst);
  const found = await among(null, first);
  if (first === null || isEnough(found)) return found;
  const wanted = newestAtFirst * Math.ceil((1.3 * mostFound) / Math.max(1, found.length));
  if (wanted <= newestAtMost) {
    const next = await momentOf(db, wanted);
    const more = [...found, ...(await among(first, next))];
    if (next === null || isEnough(more)) return more;
  }
  const isSeldom = found.length === 0;
  return (await Promise.all([firsts, entries].map((source) => byIndex(db, source, asked, isSeldom)))).flat();
}

function isEnough(places: readonly Place[]): boolean {
  return new Set(places.map(({ id }) => id)).size > mostFound;
}

/** Since when there are no more than so many messages, nor requests that belong to as many; null: since ever. */
async function momentOf(db: Reader, count: number): Promise<string | null> {
  const since = ({ table, oneIn }: Words) =>
    sql`(select created_at from ${table} order by created_at desc limit 1 offset ${Math.ceil(count / oneIn) - 1})`;
  const [row] = await db.execute<{ at: string | null }>(
    sql`select greatest(${since(entries)}, ${since(firsts)})::text as at`,
  );
  return row?.at ?? null;
}

/** The newest places before `from` and no older than `to` (null: now, and ever): of enough requests, or all there are. */
async function amongNewest(
  db: Reader,
  source: Words,
  { terms, seen }: Asked,
  { from, to }: { from: string | null; to: string | null },
): Promise<Place[]> {
  const { table, request } = source;
  const before = from === null ? sql`` : sql`and created_at < ${from}::timestamptz`;
  for (let most = placesAtOnce; ; most *= 4) {
    // NOTE the limit in the middle makes the database walk along the index of time, and it stops at as many places as are asked for.
    const rows = await db.execute<Omit<Place, "source">>(sql`
      select ${request} as id, organisation_id as organisation, id as row, ${atOf(sql.raw("created_at"))} as at
      from (select * from ${table} where created_at >= ${to ?? "-infinity"}::timestamptz ${before} order by created_at desc limit ${newestAtMost}) newest
      where ${contains(terms)} and ${seenBy(seen, sql`newest.${request}`)} limit ${most}`);
    const found = rows.map((row) => ({ ...row, source }));
    if (rows.length < most || isEnough(found)) return found;
  }
}

/**
 * The newest places that the index finds, of enough requests or all there are. `isSeldom`: the newest messages hold none, so
 * that there may be few at all.
 */
async function byIndex(db: Reader, source: Words, asked: Asked, isSeldom: boolean): Promise<Place[]> {
  const count = isSeldom ? await countMatches(db, source, asked.terms) : null;
  if (count === 0) return [];
  for (const weeks of count === null || count > fewMatches ? source.weeks : []) {
    const places = await newestMatches(db, source, asked, weeks);
    if (isEnough(places)) return places;
  }
  return newestMatches(db, source, asked, null);
}

/** How many rows the index finds; `fewMatches` + 1 stands for any larger number. */
async function countMatches(db: Reader, { table, words }: Words, terms: readonly string[]): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (select from ${table} where search_grams(${words}) @> ${grams(terms)} limit ${fewMatches + 1}) found`);
  return row?.n ?? 0;
}

/**
 * The newest rows of so many weeks (null: of all) that the index finds, compared word by word until there are enough of
 * them or no more.
 */
async function newestMatches(
  db: Reader,
  source: Words,
  { terms, seen }: Asked,
  weeks: number | null,
): Promise<Place[]> {
  const { table, request, words } = source;
  const within = weeks === null ? sql`` : sql`and search_weeks(created_at) && ${newestWeeks(source, weeks)}`;
  for (let compared = comparedAtFirst; ; compared *= 10) {
    const rows = await db.execute<Omit<Place, "source"> & { holds: boolean }>(sql`
      with matches as materialized (
        select organisation_id, id, created_at from ${table} where search_grams(${words}) @> ${grams(terms)} ${within} limit ${mostMatches}
      ), newest as materialized (
        select organisation_id, id from matches order by created_at desc limit ${compared}
      )
      select ${request} as id, organisation_id as organisation, id as row, ${atOf(sql.raw("created_at"))} as at,
        (${contains(terms)} and ${seenBy(seen, sql`${table}.${request}`)}) as holds
      from ${table} where (organisation_id, id) in (select organisation_id, id from newest)`);
    const found = rows.flatMap(({ holds, ...row }) => (holds ? [{ ...row, source }] : []));
    if (rows.length < compared || compared >= mostMatches || isEnough(found)) return found;
  }
}

/** The week of the newest row and those before it, as the index has them. */
function newestWeeks({ table }: Words, weeks: number) {
  return sql`(select array(select generate_series(week - ${weeks - 1}::integer, week)) from (
    select (search_weeks(created_at))[1] as week from ${table} order by created_at desc limit 1) newest)`;
}

function atOf(column: ReturnType<typeof sql.raw>) {
  return sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;
}

/** The pairs of neighbouring signs of all terms, as the database makes them of what is stored. */
function grams(terms: readonly string[]) {
  const pairs = terms.flatMap((term) => {
    const signs = [...term];
    return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
  });
  return sql`array[${sql.join(
    [...new Set(pairs)].map((pair) => sql`${pair}`),
    sql`, `,
  )}]::text[]`;
}

function contains(terms: readonly string[]) {
  return sql.join(
    terms.map((term) => sql`position(${term} in search_words) > 0`),
    sql` and `,
  );
}
