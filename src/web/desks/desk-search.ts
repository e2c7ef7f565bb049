import { type DeskTheme, deskThemes } from "#src/domain/desks/desk-vocabulary.ts";

/** What the directory is asked for, as it stands in the address. */
export type DeskSearch = {
  /** As typed. */
  readonly q: string;
  readonly theme: DeskTheme | "";
  /** ISO 3166-2 (`JP-13`): desks of this place stand before those of all Japan, desks of other places are left out. */
  readonly place: string;
  /** A municipality as typed: its desks stand before those of the prefecture, and these before those of all Japan. */
  readonly city?: string;
  /** Only desks with a number to call, or only those that can be written to. */
  readonly by: "voice" | "text" | "";
  /** Only desks that surely answer now, by that way. */
  readonly openNow: boolean;
  /** Only desks that told of free places, and that still holds. */
  readonly room?: boolean;
  /** From 1. */
  readonly page: number;
  /** Keys of the desks chosen for a list to hand over: kept in the address while one goes on looking. */
  readonly list?: readonly string[];
};

/** No municipality has a longer name, with its prefecture and district. */
const longestCity = 40;

/** Reads the query of an address; what makes no sense is as if it were not there. */
export function readDeskSearch(query: (name: string) => string | undefined, list: readonly string[] = []): DeskSearch {
  const by = query("by");
  const place = query("place") ?? "";
  const chosen = [...new Set(list)].filter((key) => /^[a-z0-9-]{1,100}$/.test(key)).slice(0, 10);
  const city = (query("city") ?? "").trim().slice(0, longestCity);
  const page = Number(query("page") ?? "1");
  return {
    q: query("q") ?? "",
    theme: deskThemes.find((theme) => theme === query("theme")) ?? "",
    place: /^JP-(0[1-9]|[1-3]\d|4[0-7])$/.test(place) ? place : "",
    ...(city === "" ? {} : { city }),
    by: by === "voice" || by === "text" ? by : "",
    openNow: query("open") === "1",
    ...(query("room") === "1" ? { room: true } : {}),
    page: Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1,
    ...(chosen.length === 0 ? {} : { list: chosen }),
  };
}

/** The query that asks for this, with its `?`; empty when everything is asked for. */
export function deskQuery(search: DeskSearch): string {
  const fields = new URLSearchParams();
  if (search.q.trim() !== "") fields.set("q", search.q);
  if (search.theme !== "") fields.set("theme", search.theme);
  if (search.place !== "") fields.set("place", search.place);
  if (search.city !== undefined && search.city !== "") fields.set("city", search.city);
  if (search.by !== "") fields.set("by", search.by);
  if (search.openNow) fields.set("open", "1");
  if (search.room === true) fields.set("room", "1");
  if (search.page > 1) fields.set("page", String(search.page));
  for (const key of search.list ?? []) fields.append("list", key);
  return fields.size === 0 ? "" : `?${fields}`;
}

/** Whether anything narrows the directory; if not, its themes are shown instead of 80 desks. */
export function isNarrowed(search: DeskSearch): boolean {
  return deskQuery({ ...search, page: 1, list: [] }) !== "";
}

/** Whether one of the folded conditions is set, so that they must be seen. */
export function hasConditions({ place, city = "", by, openNow, room }: DeskSearch): boolean {
  return place !== "" || city !== "" || by !== "" || openNow || room === true;
}
