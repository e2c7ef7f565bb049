import { type ComponentChildren, createContext } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { parseSay, shownText } from "#src/words/furigana.ts";

/** The language of the page that is drawn; `Layout` sets it. Without it words are taken as they are. */
export const PageLocale = createContext<Locale | null>(null);

/**
 * Words of the catalogue as markup: `{相談|そうだん}` becomes ruby, the rest is text. Japanese in an English page (what
 * somebody typed, a name) says that it is Japanese, so that it is read aloud as such.
 */
export function Say({ words }: { words: string }, locale?: Locale | null): ComponentChildren {
  const english = locale === "en";
  if (!words.includes("{")) return plain(shownText(words), english);
  return parseSay(words).map((part) =>
    part.reading === null ? (
      plain(part.base, english)
    ) : (
      <ruby>
        {part.base}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
// NOTE the second argument, in place of a hook: a page says several hundred words, and each hook would cost more than the word.
Say.contextType = PageLocale;

function plain(text: string, english: boolean): ComponentChildren {
  const found = text.includes("-") ? whole.exec(text) : null;
  if (found !== null && found[0] !== text)
    return text
      .split(whole)
      .map((part, i) => (i % 2 === 1 ? <span class="nowrap">{part}</span> : inLanguage(part, english)));
  return inLanguage(text, english);
}

/** A telephone number or a date among other words: a line that ends within it is misread. */
const whole = /(?<![\d-])(0\d{1,4}-\d{1,4}-\d{3,4}|\d{4}-\d\d-\d\d)(?![\d-])/;

function inLanguage(text: string, english: boolean): ComponentChildren {
  if (!english || !japanese.test(text)) return text;
  return text.split(japaneseRun).map((part) => (japanese.test(part) ? <span lang="ja">{part}</span> : part));
}

const japanese = /[\p{Script=Han}ぁ-ゖァ-ヺ]/u;
const japaneseRun =
  /([\p{Script=Han}ぁ-ゖァ-ヺー々〆、。「」・（）0-9０-９]*[\p{Script=Han}ぁ-ゖァ-ヺー々〆][\p{Script=Han}ぁ-ゖァ-ヺー々〆、。「」・（）0-9０-９]*)/u;
