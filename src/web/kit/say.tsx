import { type ComponentChildren, createContext } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { parseSay, type SayPart, shownText } from "#src/words/furigana.ts";

/** The language of the page that is drawn; `Layout` sets it. Without it words are taken as they are. */
export const PageLocale = createContext<Locale | null>(null);

/**
 * Words of the catalogue as markup: `{相談|そうだん}` becomes ruby, the rest is text. Japanese in an English page (what
 * somebody typed, a name) says that it is Japanese, so that it is read aloud as such.
 */
export function Say({ words }: { words: string }, locale?: Locale | null): ComponentChildren {
  if (!words.includes("{")) return plain(shownText(words), locale);
  return keptTogether(parseSay(words)).map(({ parts, whole }) =>
    whole ? <span class="nowrap">{parts.map((part) => drawn(part, locale))}</span> : drawn(parts[0], locale),
  );
}
// NOTE the second argument, in place of a hook: a page says several hundred words, and each hook would cost more than the word.
Say.contextType = PageLocale;

function drawn(part: SayPart | undefined, locale: Locale | null | undefined): ComponentChildren {
  if (part === undefined) return null;
  if (part.reading === null) return plain(part.base, locale);
  return (
    <ruby>
      {part.base}
      <rp>（</rp>
      <rt>{part.reading}</rt>
      <rp>）</rp>
    </ruby>
  );
}

type Kept = { readonly parts: readonly SayPart[]; readonly whole: boolean };

/**
 * A browser ends a line before any ruby, so 3,080円 and お金 would be cut: what stands right before a ruby stays with it,
 * and a short word as a whole, with the marks behind it.
 */
function keptTogether(parts: readonly SayPart[]): Kept[] {
  const out: Kept[] = [];
  const rest = [...parts];
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    const next = rest[0];
    const [tail] = part.reading === null && next !== undefined ? (wordTail.exec(part.base) ?? []) : [];
    if (tail === undefined || next === undefined) {
      out.push({ parts: [part], whole: false });
      continue;
    }
    const word = wordFrom(tail, rest);
    const bound = word === null ? (boundTail.exec(tail)?.[0] ?? "") : tail;
    const before = part.base.slice(0, part.base.length - bound.length);
    if (before !== "") out.push({ parts: [{ base: before, reading: null }], whole: false });
    if (bound === "") continue;
    const kept = word ?? wordFrom(bound, rest) ?? { parts: [next], left: null };
    rest.splice(0, kept.parts.length);
    if (kept.left !== null) rest.unshift(kept.left);
    out.push({ parts: [{ base: bound, reading: null }, ...kept.parts], whole: true });
  }
  return out;
}

/** The word that begins with `tail`: how it goes on, and what is left of the piece in which it ends. Null = too long to keep whole. */
function wordFrom(tail: string, rest: readonly SayPart[]): { parts: SayPart[]; left: SayPart | null } | null {
  const parts: SayPart[] = [];
  let width = widthOf(tail);
  for (const part of rest) {
    const head = part.reading === null ? (wordHead.exec(part.base)?.[0] ?? "") : part.base;
    width += widthOf(head);
    if (width > widestWord) return null;
    if (head.length < part.base.length) {
      parts.push({ base: head, reading: null });
      return { parts, left: { base: part.base.slice(head.length), reading: null } };
    }
    parts.push(part);
  }
  return { parts, left: null };
}

/** What fits into the narrowest cell of a telephone, in signs of full width; a mark is set narrow. */
const widestWord = 6;
const widthOf = (text: string): number => text.length - (text.match(/[ -~、。]/g)?.length ?? 0) / 2;
const wordTail = /[^\s、。，：・！？）」』／]+$/u;
const wordHead = /^[^\s、。，：・（「『！？／]*[、。，：！？）」』]*/u;
/** What no line ends behind, however long the word: a number, お of お金. */
const boundTail = /(?:[（「]?[\d０-９][\d０-９,，.]*[万億]?|(?<![ぁ-ん])[おご])$/u;

function plain(text: string, locale: Locale | null | undefined): ComponentChildren {
  const found = mayHold.test(text) ? whole.exec(text) : null;
  if (found !== null && found[0] !== text)
    return text
      .split(whole)
      .map((part, i) => (i % 2 === 1 ? <span class="nowrap">{part}</span> : inLanguage(part, locale)));
  return inLanguage(text, locale);
}

/** A telephone number, a date or a name among other words: a line that ends within it is misread. And words that a browser takes for two. */
const whole =
  /((?<![\d-])(?:0\d{1,4}-\d{1,4}-\d{3,4}|\d{4}-\d\d-\d\d)(?![\d-])|Wi-Fi|JIS X \d+-\d|一人ずつ|一対一|間違[いえっ]|障がい)/u;
const mayHold = /[-一違障]/u;

function inLanguage(text: string, locale: Locale | null | undefined): ComponentChildren {
  // What people typed into an easy page has no spaces at which its lines could end.
  if (locale === "ja-easy" && unspaced.test(text)) return <span class="typed">{text}</span>;
  if (locale !== "en" || !japanese.test(text)) return text;
  return text.split(japaneseRun).map((part) => (japanese.test(part) ? <span lang="ja">{part}</span> : part));
}

/** Longer than a phrase of easy Japanese. */
const unspaced = /[^\s]{0,15}[ぁ-ん][^\s]{15}/u;
const japanese = /[\p{Script=Han}ぁ-ゖァ-ヺ]/u;
const japaneseRun =
  /([\p{Script=Han}ぁ-ゖァ-ヺー々〆、。「」・（）0-9０-９]*[\p{Script=Han}ぁ-ゖァ-ヺー々〆][\p{Script=Han}ぁ-ゖァ-ヺー々〆、。「」・（）0-9０-９]*)/u;
