import { sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";
import {
  entries,
  firsts,
  mostFound,
  newestSeen,
  type Place,
  placesOf,
  type Seen,
  seenBy,
} from "#src/domain/requests/search-places.ts";

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
 * `mostFound` + 1. A number alone finds the request of that number, too; a label without words, the newest that have it. Looks at the newest messages first, then into
 * the index of two-sign pairs that the database keeps with each change, and compares the words themselves afterwards, as
 * they are kept beside it (NFKC, small letters). Of words that more than `mostMatches` messages of one week hold and few of
 * the newest do, some of the newest may be missed.
 */
export async function searchCases(db: Reader, query: string, seen: Seen): Promise<FoundCase[]> {
  const terms = searchTerms(query);
  const number = /^\s*[0-9０-９]{1,15}\s*$/.test(query) ? Number(query.normalize("NFKC")) : null;
  const places = [
    ...(number === null ? [] : await byNumber(db, number)),
    ...(terms.length > 0
      ? await placesOf(db, terms, seen)
      : seen.label !== null && query.trim() === ""
        ? await newestSeen(db, seen)
        : []),
  ];
  const best = newestOf(places);
  if (best.size === 0) return [];
  const shown = (await visibleOf(db, [...best.keys()], seen))
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

/** Of each request the newest place; of as many as are shown, and of one that was asked for by its number. */
function newestOf(places: readonly Place[]): Map<string, Place> {
  const best = new Map<string, Place>();
  for (const place of places.toSorted((one, other) => (one.at < other.at ? 1 : -1)))
    if (best.size < mostFound + 2 && !best.has(place.id)) best.set(place.id, place);
  return best;
}

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

async function visibleOf(db: Reader, ids: readonly string[], seen: Seen) {
  return db.execute<{
    id: string;
    number: string;
    name: string;
    organisation_name: string | null;
    state: CaseState;
    danger_level: DangerLevel;
    created_at: string;
  }>(
    sql`select r.id, r.number, r.name, r.organisation_name, r.state, r.danger_level, r.created_at from requests r where r.id = any(${sql.param(ids)}::uuid[]) and ${seenBy(seen, sql.raw("r.id"))}`,
  );
}

async function byNumber(db: Reader, number: number): Promise<Place[]> {
  const rows = await db.execute<{ id: string; organisation: string }>(
    sql`select id, organisation_id as organisation from requests where number = ${number}`,
  );
  return rows.map(({ id, organisation }) => ({ id, organisation, row: id, at: "9999", source: firsts }));
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
