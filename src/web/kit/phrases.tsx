import { loadDefaultJapaneseParser } from "budoux";
import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { parseSay } from "#src/words/furigana.ts";

/**
 * Words that break between phrases only: for headings and short leads. Give it words of the catalogue, not what
 * somebody typed (results are kept). English breaks at its spaces already.
 */
export function Phrases({ words, locale }: { words: string; locale: Locale }): VNode {
  if (locale === "en") return <>{words}</>;
  return (
    <>
      {phrasesOf(words, locale).map((phrase) => (
        <>
          <span class="ph">
            <Say words={phrase.trimEnd()} />
          </span>
          {/* NOTE: a space at the end of an inline block is not drawn, so it stands behind it. */}
          {phrase.slice(phrase.trimEnd().length)}
        </>
      ))}
    </>
  );
}

/** Words in a row, 固定電話しかない人、耳が聞こえない人: a line ends behind one of them, where it can, and none begins with a comma. */
export function Listed({ words, locale }: { words: readonly string[]; locale: Locale }): VNode {
  const comma = locale === "en" ? "," : "、";
  return (
    <>
      {words.map((one, i) => (
        <>
          {i > 0 && locale === "en" ? " " : null}
          <span class="ph">
            <Say words={i < words.length - 1 ? `${one}${comma}` : one} />
          </span>
        </>
      ))}
    </>
  );
}

/**
 * The words cut into phrases, furigana kept whole. Joined again they are the words. Easy Japanese is written with its
 * words apart: there a phrase is what stands between spaces.
 */
export function phrasesOf(words: string, locale: Exclude<Locale, "en"> = "ja"): readonly string[] {
  const key = `${locale} ${words}`;
  const known = kept.get(key);
  if (known) return known;
  const phrases = cut(words, locale === "ja-easy");
  if (kept.size < 500) kept.set(key, phrases);
  return phrases;
}

const parser = loadDefaultJapaneseParser();
const kept = new Map<string, readonly string[]>();

function cut(words: string, isSpaced: boolean): readonly string[] {
  const parts = parseSay(words);
  const breaks = breaksOf(parts.map((part) => part.base).join(""), isSpaced);
  const phrases: string[] = [];
  let current = "";
  let at = 0;
  for (const part of parts) {
    // A ruby is never cut: a break inside it is dropped.
    const units = part.reading === null ? part.base.split("") : [part.base];
    for (const unit of units) {
      current += part.reading === null ? unit : `{${part.base}|${part.reading}}`;
      at += unit.length;
      if (breaks.has(at)) {
        phrases.push(current);
        current = "";
      }
    }
  }
  return current === "" ? phrases : [...phrases, current];
}

/** Where a line may end: the offsets that the runtime finds, less those within a word. */
function breaksOf(plain: string, isSpaced: boolean): ReadonlySet<number> {
  const breaks = new Set<number>();
  let at = 0;
  for (const phrase of parser.parse(plain)) {
    // One kana is no phrase: it goes with what is before it, the first of all with what follows.
    const isLone = /^\p{Script=Hiragana}[\s、。]*$/u.test(phrase);
    if (isLone) breaks.delete(at);
    at += phrase.length;
    if (!isLone || at > phrase.length) breaks.add(at);
  }
  for (const whole of isSpaced ? [...wholes, ...apart] : wholes)
    for (const { index, 0: found } of plain.matchAll(whole))
      for (let inside = index + 1; inside < index + found.length; inside += 1) breaks.delete(inside);
  if (isSpaced) for (const { index, 0: gap } of plain.matchAll(/\s+/g)) breaks.add(index + gap.length);
  return breaks;
}

/** A word between spaces, and the space behind a longer one. */
const apart: readonly RegExp[] = [/(?<!\S)\S{1,14}(?!\S)\s*/g, /\S\s+/g];

/** What the runtime cuts and no reader would. */
const wholes: readonly RegExp[] = [
  // A name in quotes: the runtime does not know it. One longer than a line of a telephone would only push off what follows.
  /「[^」]{1,10}」/g,
  // A mark that closes or goes on stays with what is before it, one that opens with what is after it.
  /.[、。，．・：？！）」』】〕…ー]+/gu,
  /[（「『【〔]+./gu,
  // Words that it takes for two, seen in our own catalogues.
  /たとえば|書き[足直込換写]|[上下]書き|見比べ|間違い|一人暮らし|手話通訳|法人格|向け|そのもの|よりどころ|わたし|ありがとう|子ども|たぶん|たいへん/gu,
  /くらべるもの|いくつもの|その人たち|サポートセンター|障がい|一対一|お[金母父宅]|Wi-Fi|JIS X \d+-\d/gu,
  /.向け|[0-9０-９一二三]?.ずつ|[0-9０-９一二三数何][か人][月所年分]/gu,
  // A number and what it counts.
  /[0-9０-９][0-9０-９,，.]*[万億]?(?:円|人|年目|[年月日分件回台点割つ]|時間|か月)/gu,
];
