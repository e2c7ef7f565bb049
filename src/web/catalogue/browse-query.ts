import { type BrowseQuery, isPriceBand } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";

/** What the address of the list says: the question, what is to be compared, and the page. */
export type ListAddress = BrowseQuery & { readonly picked: readonly string[]; readonly page: number };

/** At most so many stand side by side. */
export const mostCompared = 4;

/** Reads the address; what makes no sense asks for nothing. `known` tells whether an id of each kind exists. */
export function readListAddress(
  query: URLSearchParams,
  known: { means(id: string): boolean; fn(id: string): boolean; who(id: string): boolean },
): ListAddress {
  const one = (name: string) => query.get(name) ?? "";
  const kind = one("kind");
  const cost = one("cost");
  return {
    q: one("q").slice(0, 200),
    kind: kind === "tool" || kind === "practice" ? kind : "",
    cost: isPriceBand(cost) ? cost : "",
    who: known.who(one("who")) ? one("who") : "",
    fn: known.fn(one("fn")) ? one("fn") : "",
    picked: [...new Set(query.getAll("id"))].filter((id) => known.means(id)).slice(0, mostCompared),
    page: readPage(one("page")),
  };
}

/** The page that an address names; the first when it names none that can be. */
export function readPage(written: string): number {
  const page = Math.floor(Number(written));
  return page >= 1 && page <= 10_000 ? page : 1;
}

/** The address of the list with something changed; a new question begins at its first page. */
export function listAddress(address: ListAddress, change: Partial<ListAddress>, locale: Locale): string {
  const next = { ...address, page: 1, ...change };
  return `${links(locale).catalogue}${queryOf([
    ["q", next.q],
    ["fn", next.fn],
    ["kind", next.kind],
    ["who", next.who],
    ["cost", next.cost],
    ...next.picked.map((id): [string, string] => ["id", id]),
    ["page", next.page > 1 ? String(next.page) : ""],
  ])}`;
}

export function asksForSomething({ q, kind, cost, who, fn }: BrowseQuery): boolean {
  return [q, kind, cost, who, fn].some((value) => value !== "");
}
