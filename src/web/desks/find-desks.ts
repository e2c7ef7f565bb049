import type { Understanding } from "#src/domain/advice/understanding.ts";
import { dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { aboutWoman, isForOthers } from "#src/domain/desks/serves-only.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { DeskSearch } from "#src/web/desks/desk-search.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";

export type FoundDesks = {
  readonly desks: readonly OpenDesk[];
  /** No desk says the words; these help with what the words mean. */
  readonly byMeaning: boolean;
};

/**
 * The desks that answer a search. Words are looked for in every language of a desk (Latin ones as whole words, so that
 * LINE is not in hotline); where no desk has them, what `understand` hears in them and what `likest` finds (ids, best
 * first) decide. Order: words in the name, desks of the municipality (`isOfCity`) before those of the prefecture and these before those of all Japan (those for some people alone, whom the search does not name, behind all), open now, not doubted (`isDoubted`: hard to
 * reach, old facts), then the order of the directory; by meaning: desks for a danger that is heard, then the likest, then desks for that kind of trouble.
 */
export function findDesks(
  all: readonly OpenDesk[],
  search: DeskSearch,
  understand: (text: string) => Understanding,
  likest: (text: string) => readonly string[],
  locale: Locale,
  isDoubted: (desk: Desk) => boolean = () => false,
  vacancyOf: (serviceId: string) => { readonly available: number } | undefined = () => undefined,
  isOfCity: (desk: Desk) => boolean = () => false,
): FoundDesks {
  const hasRoom = ({ desk }: OpenDesk) => (vacancyOf(desk.id)?.available ?? 0) > 0;
  const fitting = all.filter((shown) => fits(shown, search) && (search.room !== true || hasRoom(shown)));
  const asked = foldWords(search.q).split(/\s+/).filter(Boolean).map(saying);
  const said = fitting.filter(({ desk }) => asked.every((isIn) => isIn(wordsOf(desk, locale))));
  const byMeaning = asked.length > 0 && said.length === 0;
  const meaning = byMeaning ? meant(fitting, understand(search.q.slice(0, 500)), search.q, likest(search.q)) : null;
  const found = meaning ? [...meaning.keys()] : said;
  const told = { woman: aboutWoman(search.q) };
  const rank = (shown: OpenDesk): number =>
    (asked.length > 0 && asked.some((isIn) => isIn(nameOf(shown.desk))) ? 0 : 12) +
    (isOfCity(shown.desk) ? 0 : search.place !== "" && shown.desk.x_yorozu.prefectures.length > 0 ? 4 : 8) +
    (wayOf(shown, search) === "open" ? 0 : 2) +
    (isDoubted(shown.desk) ? 1 : 0) +
    (isForOthers(shown.desk, told) ? 24 : 0);
  // A directory of thousands is laid into few heaps, in its order, rather than compared many times over.
  const heaps = new Map<number, OpenDesk[]>();
  for (const shown of found) {
    const place = (meaning?.get(shown) ?? 0) * 64 + rank(shown);
    const heap = heaps.get(place);
    if (heap) heap.push(shown);
    else heaps.set(place, [shown]);
  }
  const ordered = [...heaps].sort(([a], [b]) => a - b).flatMap(([, heap]) => heap);
  return { desks: ordered, byMeaning: byMeaning && found.length > 0 };
}

/** Whether a desk has this way in: a number that is spoken to (its own, or one that the town's office tells), or an address that can be written to. */
export function hasWay(desk: Desk, by: "voice" | "text"): boolean {
  return by === "voice"
    ? desk.phones.some(({ type }) => type !== "fax") || isFoundByCalling(desk)
    : desk.x_yorozu.online.some(({ kind }) => kind !== "web-page");
}

function fits(shown: OpenDesk, { theme, place, by, openNow }: DeskSearch): boolean {
  const { theme: own, prefectures } = shown.desk.x_yorozu;
  if (theme !== "" && own !== theme) return false;
  if (place !== "" && prefectures.length > 0 && !prefectures.includes(place)) return false;
  if (by !== "" && !hasWay(shown.desk, by)) return false;
  return !openNow || wayOf(shown, { by }) === "open";
}

/** Open by the way that is asked for; by either where none is. */
function wayOf(shown: OpenDesk, { by }: Pick<DeskSearch, "by">): "open" | "closed" | "unknown" {
  if (by !== "") return shown[by].state;
  return shown.text.state === "open" ? "open" : shown.voice.state;
}

/** Desks with their place in the order; equal places are for the caller to order. */
function meant(
  desks: readonly OpenDesk[],
  heard: Understanding,
  q: string,
  likest: readonly string[],
): ReadonlyMap<OpenDesk, number> {
  const dangers = heard.danger.level === "none" ? [] : dangerKindsHeard(q, heard.danger.evidence);
  const kinds: string[] = heard.otherKinds.map(({ id }) => id).filter((id) => id !== "support-for-a-person");
  if (heard.needs.length > 0) kinds.push("it-help");
  const places = new Map<OpenDesk, number>();
  for (const shown of desks) {
    const { id, x_yorozu: own } = shown.desk;
    const like = likest.indexOf(id);
    const likeness = like >= 0 ? like : likest.length;
    if (own.dangers.some((danger) => dangers.includes(danger))) places.set(shown, likeness);
    else if (like >= 0) places.set(shown, 1_000 + like);
    else if (own.kinds.some((kind) => kinds.includes(kind))) places.set(shown, 2_000);
  }
  return places;
}

/** Whether a word stands in a folded text: Latin ones as whole words. */
function saying(word: string): (words: string) => boolean {
  if (!/^[a-z0-9]+$/.test(word)) return (words) => words.includes(word);
  const whole = new RegExp(`(?<![a-z0-9])${word}(?![a-z])`);
  return (words) => whole.test(words);
}

const namesKept = new WeakMap<Desk, string>();

function nameOf(desk: Desk): string {
  const { name, x_yorozu: own } = desk;
  const folded = namesKept.get(desk) ?? foldWords([name, ...Object.values(own.name).map(plainWords)].join("\n"));
  namesKept.set(desk, folded);
  return folded;
}

/** What a desk says, folded; a desk does not change while it is one object. */
const wordsKept = new WeakMap<Desk, Map<Locale, string>>();

function wordsOf(desk: Desk, locale: Locale): string {
  const kept = wordsKept.get(desk) ?? new Map<Locale, string>();
  wordsKept.set(desk, kept);
  const words = kept.get(locale) ?? makeWords(desk, locale);
  kept.set(locale, words);
  return words;
}

function makeWords(desk: Desk, locale: Locale): string {
  const { forWhom, note, dangers, kinds, theme, online } = desk.x_yorozu;
  const said = desksWords[locale];
  const all = [
    desk.description,
    desk.organization.name,
    ...Object.values(forWhom),
    ...Object.values(note ?? {}),
    ...dangers.map((danger) => said.dangers[danger]),
    ...kinds.map((one) => said.kinds[one]),
    ...online.map(({ kind }) => said.online[kind]),
    said.themes[theme].name,
    ...desk.languages.map((language) => language.name),
    ...desk.phones.map((phone) => phone.number),
  ];
  return `${nameOf(desk)}\n${foldWords(all.map(plainWords).join("\n"))}`;
}

/** NFKC, lower case, hiragana as katakana: people type ことば for 言葉 written コトバ. */
function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
