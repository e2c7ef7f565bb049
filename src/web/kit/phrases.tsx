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
      {phrasesOf(words).map((phrase) => (
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

/** The words cut into phrases, furigana kept whole. Joined again they are the words. */
export function phrasesOf(words: string): readonly string[] {
  const known = kept.get(words);
  if (known) return known;
  const phrases = cut(words);
  if (kept.size < 500) kept.set(words, phrases);
  return phrases;
}

const parser = loadDefaultJapaneseParser();
const kept = new Map<string, readonly string[]>();

function cut(words: string): readonly string[] {
  const parts = parseSay(words);
  const plain = parts.map((part) => part.base).join("");
  const breaks = new Set<number>();
  let at = 0;
  for (const phrase of parser.parse(plain)) {
    at += phrase.length;
    breaks.add(at);
  }
  // A short name in quotes is not cut: the runtime does not know it.
  for (const { index, 0: quoted } of plain.matchAll(/「[^」]{1,14}」/g))
    for (let inside = index + 1; inside < index + quoted.length; inside += 1) breaks.delete(inside);
  const phrases: string[] = [];
  let current = "";
  at = 0;
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
