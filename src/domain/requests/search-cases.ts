import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";

export type FoundCase = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly organisationName: string | null;
  readonly state: CaseState;
  readonly dangerLevel: DangerLevel;
  readonly createdAt: Date;
  /** The words around the place, as they were written. */
  readonly excerpt: string;
};

/** So many are shown at most; a search that finds more says so. */
export const mostFound = 50;
type Words = {
  readonly table: ReturnType<typeof sql.raw>;
  readonly request: ReturnType<typeof sql.raw>;
  /** As they were written. */
  readonly words: ReturnType<typeof sql.raw>;
  /** Of so many rows one stands here: there are about ten messages to a request, and what came first is ten times as wide. */
  readonly oneIn: number;
};
const entries: Words = {
  table: sql.raw("request_entries"),
  request: sql.raw("request_id"),
  words: sql.raw("body"),
  oneIn: 1,
};
const firsts: Words = {
  table: sql.raw("requests"),
  request: sql.raw("id"),
  words: sql.raw("request_words(name, organisation_name, mail, phone, message, hearing_copy)"),
  oneIn: 10,
};

/** So many of the newest messages are looked through first: a common word is found there, without the index. */
const newestAtFirst = 1000;
/** Where those hold some, as many as should hold all that are shown are looked through, but no more than so many. */
const newestAtMost = 10_000;
/** So many matches of the index are sorted by time at most. */
const mostMatches = 20_000;
/** So many of the newest matches are compared word by word; more, where too few of them hold. */
const comparedAtFirst = 100;

/** The words of a search as they are looked for: NFKC, lower case, at most 8 of at most 40 signs; those of one sign are not. */
export function searchTerms(query: string): string[] {
  const words = query
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s、。,，．]+/u);
  return [...new Set(words.map((word) => [...word].slice(0, 40).join("")))]
    .filter((word) => [...word].length >= 2)
    .slice(0, 8);
}

/**
 * The requests in which all terms occur together, in one message or in what was sent first, the newest first, at most
 * `mostFound` + 1. A number alone finds the request of that number, too. Looks at the newest messages first, then into
 * the index of two-sign pairs that the database keeps with each change, and compares the words themselves afterwards, as
 * they are kept beside it (NFKC, small letters). Of words that more than `mostMatches` messages hold and few of the newest
 * do, some of the newest may be missed.
 */
export async function searchCases(db: Reader, query: string, teams: readonly string[] | "all"): Promise<FoundCase[]> {
  const terms = searchTerms(query);
  const number = /^\s*[0-9０-９]{1,15}\s*$/.test(query) ? Number(query.normalize("NFKC")) : null;
  const places = [
    ...(number === null ? [] : await byNumber(db, number)),
    ...(terms.length === 0 ? [] : await byWords(db, terms, teams)),
  ];
  const best = new Map<string, Place>();
  for (const place of places) if ((best.get(place.id)?.at ?? "") < place.at) best.set(place.id, place);
  if (best.size === 0) return [];
  const shown = (await visibleOf(db, [...best.keys()], teams))
    .flatMap((row) => {
      const place = best.get(row.id);
      return place === undefined ? [] : [{ row, place }];
    })
    .sort((one, other) => (one.place.at < other.place.at ? 1 : -1))
    .slice(0, mostFound + 1);
  const words = await wordsOf(
    db,
    shown.map(({ place }) => place),
  );
  return shown.map(({ row, place }) => ({
    id: row.id,
    number: Number(row.number),
    name: row.name,
    organisationName: row.organisation_name,
    state: row.state,
    dangerLevel: row.danger_level,
    createdAt: new Date(row.created_at),
    excerpt: excerptOf(words.get(place.row) ?? "", terms),
  }));
}

/** Where the terms stand: of which request, in which row of which table. `at` is ISO 8601, so that texts sort as times. */
type Place = { id: string; organisation: string; row: string; at: string; source: Words };

/** What was written at these places, by the row. */
async function wordsOf(db: Reader, places: readonly Place[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const source of [entries, firsts]) {
    const here = places.filter((place) => place.source === source);
    if (here.length === 0) continue;
    const organisations = sql.param(here.map(({ organisation }) => organisation));
    const ids = sql.param(here.map(({ row }) => row));
    const rows = await db.execute<{ row: string; words: string }>(sql`
      select id as row, left(${source.words}, 20000) as words from ${source.table}
      where (organisation_id, id) in (select * from unnest(${organisations}::uuid[], ${ids}::uuid[]))`);
    for (const { row, words } of rows) found.set(row, words);
  }
  return found;
}

type Teams = readonly string[] | "all";

/** Whether these teams have a request; `id` stands for its id where this is asked. */
function seenBy(teams: Teams, id: ReturnType<typeof sql>) {
  if (teams === "all") return sql`true`;
  if (teams.length === 0) return sql`false`;
  return sql`exists (select from requests seen where seen.id = ${id} and seen.team_id = any(${sql.param(teams)}::uuid[]))`;
}

async function visibleOf(db: Reader, ids: readonly string[], teams: Teams) {
  return db.execute<{
    id: string;
    number: string;
    name: string;
    organisation_name: string | null;
    state: CaseState;
    danger_level: DangerLevel;
    created_at: string;
  }>(
    sql`select r.id, r.number, r.name, r.organisation_name, r.state, r.danger_level, r.created_at from requests r where r.id = any(${sql.param(ids)}::uuid[]) and ${seenBy(teams, sql.raw("r.id"))}`,
  );
}

async function byNumber(db: Reader, number: number): Promise<Place[]> {
  const rows = await db.execute<{ id: string; organisation: string }>(
    sql`select id, organisation_id as organisation from requests where number = ${number}`,
  );
  return rows.map(({ id, organisation }) => ({ id, organisation, row: id, at: "9999", source: firsts }));
}

/** Where all terms stand together: among the newest rows if enough are found there, else by the index. */
async function byWords(db: Reader, terms: readonly string[], teams: Teams): Promise<Place[]> {
  const newest = async (count: number) => {
    const both = [entries, firsts].map((source) => amongNewest(db, source, { terms, teams, count }));
    return (await Promise.all(both)).flat();
  };
  const found = await newest(newestAtFirst);
  if (isEnough(found)) return found;
  const wanted = newestAtFirst * Math.ceil((2 * mostFound) / Math.max(1, found.length));
  if (wanted <= newestAtMost) {
    const more = await newest(wanted);
    if (isEnough(more)) return more;
  }
  return (await Promise.all([firsts, entries].map((source) => byIndex(db, source, { terms, teams })))).flat();
}

function isEnough(places: readonly Place[]): boolean {
  return new Set(places.map(({ id }) => id)).size > mostFound;
}

/** Of each request the newest place among so many messages and the requests that belong to as many; the newest of them. */
async function amongNewest(
  db: Reader,
  source: Words,
  { terms, teams, count }: { terms: readonly string[]; teams: Teams; count: number },
): Promise<Place[]> {
  const { table, request, oneIn } = source;
  const rows = await db.execute<Omit<Place, "source">>(sql`
    select id, organisation, row, ${atOf(sql.raw("created_at"))} as at from (
      select distinct on (${request}) ${request} as id, organisation_id as organisation, id as row, created_at
      from (select * from ${table} order by created_at desc limit ${Math.ceil(count / oneIn)}) newest
      where ${contains(terms)} and ${seenBy(teams, sql`newest.${request}`)} order by ${request}, created_at desc
    ) places order by created_at desc limit ${mostFound + 1}`);
  return rows.map((row) => ({ ...row, source }));
}

/** The newest rows that the index finds, compared word by word until there are enough of them or no more. */
async function byIndex(
  db: Reader,
  source: Words,
  { terms, teams }: { terms: readonly string[]; teams: Teams },
): Promise<Place[]> {
  const { table, request, words } = source;
  for (let compared = comparedAtFirst; ; compared *= 10) {
    const rows = await db.execute<Omit<Place, "source"> & { holds: boolean }>(sql`
      with matches as materialized (
        select organisation_id, id, created_at from ${table} where search_grams(${words}) @> ${grams(terms)} limit ${mostMatches}
      ), newest as materialized (
        select organisation_id, id from matches order by created_at desc limit ${compared}
      )
      select ${request} as id, organisation_id as organisation, id as row, ${atOf(sql.raw("created_at"))} as at,
        (${contains(terms)} and ${seenBy(teams, sql`${table}.${request}`)}) as holds
      from ${table} where (organisation_id, id) in (select organisation_id, id from newest)`);
    const found = rows.flatMap(({ holds, ...row }) => (holds ? [{ ...row, source }] : []));
    if (rows.length < compared || compared >= mostMatches || isEnough(found)) return found;
  }
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

/** About 80 signs around the first place where a term stands. */
function excerptOf(words: string, terms: readonly string[]): string {
  const plain = words.toLowerCase();
  const found = terms.map((term) => plain.indexOf(term)).filter((at) => at >= 0);
  const at = Math.max(0, Math.min(...found, words.length) - 30);
  const piece = (found.length === 0 ? words : words.slice(at)).toWellFormed().replaceAll(/\s+/g, " ");
  const signs = [...piece];
  return `${found.length > 0 && at > 0 ? "…" : ""}${signs.slice(0, 80).join("")}${signs.length > 80 ? "…" : ""}`.replaceAll(
    "\ufffd",
    "",
  );
}
