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
  readonly words: ReturnType<typeof sql.raw>;
  /** So many of the newest rows are looked through first: a common word is found there, without the index. */
  readonly newest: number;
  /** So many matches of the index are sorted by time at most. */
  readonly mostMatches: number;
};
const entries: Words = {
  table: sql.raw("request_entries"),
  request: sql.raw("request_id"),
  words: sql.raw("body"),
  newest: 1000,
  mostMatches: 20_000,
};
/** Fewer, because each holds a whole hearing. */
const firsts: Words = {
  table: sql.raw("requests"),
  request: sql.raw("id"),
  words: sql.raw("request_words(name, organisation_name, mail, phone, message, hearing_copy)"),
  newest: 300,
  mostMatches: 2000,
};

/** So many of the newest matches are compared word by word; more, where too few of them hold. */
const comparedAtFirst = 200;

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
 * the index of two-sign pairs that the database keeps with each change, and compares the words themselves afterwards.
 * Of words that more than `mostMatches` messages hold and none of the newest does, some of the newest may be missed.
 */
export async function searchCases(db: Reader, query: string, teams: readonly string[] | "all"): Promise<FoundCase[]> {
  const terms = searchTerms(query);
  const number = /^\s*[0-9０-９]{1,15}\s*$/.test(query) ? Number(query.normalize("NFKC")) : null;
  const places = [
    ...(number === null ? [] : await byNumber(db, number)),
    ...(terms.length === 0
      ? []
      : await byWords(db, terms, async (places) => {
          const ids = [...new Set(places.map(({ id }) => id))];
          return ids.length > mostFound && (await visibleOf(db, ids, teams)).length > mostFound;
        })),
  ];
  const best = new Map<string, Place>();
  for (const place of places) if ((best.get(place.id)?.at ?? "") < place.at) best.set(place.id, place);
  if (best.size === 0) return [];
  const rows = await visibleOf(db, [...best.keys()], teams);
  return rows
    .map((row) => ({
      id: row.id,
      number: Number(row.number),
      name: row.name,
      organisationName: row.organisation_name,
      state: row.state,
      dangerLevel: row.danger_level,
      createdAt: new Date(row.created_at),
      place: best.get(row.id),
    }))
    .sort((one, other) => ((one.place?.at ?? "") < (other.place?.at ?? "") ? 1 : -1))
    .slice(0, mostFound + 1)
    .map(({ place, ...found }) => ({ ...found, excerpt: excerptOf(place?.words ?? "", terms) }));
}

/** `at` is ISO 8601, so that texts sort as times. */
type Place = { id: string; at: string; words: string };

/** Whether there are enough of them that whoever looks may see. */
type Enough = (places: readonly Place[]) => Promise<boolean>;

async function visibleOf(db: Reader, ids: readonly string[], teams: readonly string[] | "all") {
  const listed = (uuids: readonly string[]) =>
    sql.join(
      uuids.map((id) => sql`${id}::uuid`),
      sql`, `,
    );
  const ofTeam = teams === "all" ? sql`true` : teams.length === 0 ? sql`false` : sql`r.team_id in (${listed(teams)})`;
  return db.execute<{
    id: string;
    number: string;
    name: string;
    organisation_name: string | null;
    state: CaseState;
    danger_level: DangerLevel;
    created_at: string;
  }>(
    sql`select r.id, r.number, r.name, r.organisation_name, r.state, r.danger_level, r.created_at from requests r where r.id in (${listed(ids)}) and ${ofTeam}`,
  );
}

async function byNumber(db: Reader, number: number): Promise<Place[]> {
  const rows = await db.execute<{ id: string; message: string }>(
    sql`select id, message from requests where number = ${number}`,
  );
  return rows.map(({ id, message }) => ({ id, at: "9999", words: message }));
}

/** Where all terms stand together: among the newest rows if enough are found there, else by the index. */
async function byWords(db: Reader, terms: readonly string[], enough: Enough): Promise<Place[]> {
  const newest = [...(await amongNewest(db, entries, terms)), ...(await amongNewest(db, firsts, terms))];
  if (await enough(newest)) return newest;
  return [...(await byIndex(db, firsts, terms, enough)), ...(await byIndex(db, entries, terms, enough))];
}

async function amongNewest(
  db: Reader,
  { table, request, words, newest }: Words,
  terms: readonly string[],
): Promise<Place[]> {
  return db.execute<Place>(sql`
    select ${request} as id, ${atOf(sql.raw("created_at"))} as at, left(${words}, 20000) as words
    from (select * from ${table} order by created_at desc limit ${newest}) newest
    where ${contains(words, terms)}`);
}

/** The newest rows that the index finds, compared word by word until there are enough of them or no more. */
async function byIndex(
  db: Reader,
  { table, request, words, mostMatches }: Words,
  terms: readonly string[],
  enough: Enough,
): Promise<Place[]> {
  for (let compared = comparedAtFirst; ; compared *= 10) {
    const rows = await db.execute<Place & { holds: boolean }>(sql`
      with matches as materialized (
        select organisation_id, id, created_at from ${table} where search_grams(${words}) @> ${grams(terms)} limit ${mostMatches}
      ), newest as materialized (
        select organisation_id, id from matches order by created_at desc limit ${compared}
      )
      select ${request} as id, ${atOf(sql.raw("created_at"))} as at, left(${words}, 20000) as words, (${contains(words, terms)}) as holds
      from ${table} where (organisation_id, id) in (select organisation_id, id from newest)`);
    const found = rows.filter(({ holds }) => holds);
    if (rows.length < compared || compared >= mostMatches || (await enough(found))) return found;
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

function contains(words: ReturnType<typeof sql.raw>, terms: readonly string[]) {
  return sql.join(
    terms.map((term) => sql`position(${term} in search_text(${words})) > 0`),
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
