import type { Told } from "#src/http/desk-reach.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { type DeskSearch, deskQuery } from "#src/web/desks/desk-search.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import type { FoundDesks } from "#src/web/desks/find-desks.ts";

type Asked = {
  readonly all: readonly OpenDesk[];
  readonly told: Told;
  readonly search: DeskSearch;
  readonly locale: Locale;
  readonly at: Date;
};

/** Kept answers; of a large directory one is some hundred KB. */
const most = 40;

/** What searches found, kept for the minute: the pages of one answer, and what many ask alike, are searched for once. */
export function keptSearches(): (asked: Asked, find: () => FoundDesks) => FoundDesks {
  let kept: { all: readonly OpenDesk[]; reading: number; minute: number; found: Map<string, FoundDesks> } | null = null;
  return ({ all, told, search, locale, at }, find) => {
    const minute = Math.floor(at.getTime() / 60_000);
    if (kept?.all !== all || kept.reading !== told.reading || kept.minute !== minute)
      kept = { all, reading: told.reading, minute, found: new Map() };
    const key = `${locale} ${deskQuery({ ...search, page: 1, list: [] })}`;
    const known = kept.found.get(key) ?? find();
    kept.found.delete(key);
    kept.found.set(key, known);
    const [oldest] = kept.found.keys();
    if (kept.found.size > most && oldest !== undefined) kept.found.delete(oldest);
    return known;
  };
}
