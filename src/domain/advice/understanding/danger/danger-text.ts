import { figuresOfSpeech } from "#src/domain/advice/understanding/danger/danger-figures.ts";
import { type MappedText, type Replacement, replaceSpans } from "#src/engines/language/mapped-text.ts";
import { normalise } from "#src/engines/language/normalise.ts";

/**
 * A text as the rules of danger see it: normalised, katakana as hiragana, without the spaces that set kana words apart,
 * polite denials plain. Less is changed than `fold` changes, for a child's or a dialect's words must not be guessed at.
 */
export function dangerText(typed: string): MappedText {
  let mapped = normalise(typed);
  mapped = replaceSpans(mapped, found(mapped.text, betweenKana, ""));
  mapped = {
    ...mapped,
    text: mapped.text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
  };
  for (const [pattern, plain] of spellings) mapped = replaceSpans(mapped, found(mapped.text, pattern, plain));
  return mapped;
}

/** The same with figures of speech in plain words. */
export function plainDangerText(typed: string): MappedText {
  let mapped = dangerText(typed);
  for (const [pattern, plain] of figuresOfSpeech) mapped = replaceSpans(mapped, found(mapped.text, pattern, plain));
  return mapped;
}

/** くび しめられた: a space beside kana holds no meaning; between kanji or Latin words it does. */
const betweenKana = /(?<=[ぁ-ゖァ-ヺー、]) +(?=[ぁ-ゖァ-ヺ一-鿿0-9])|(?<=[一-鿿0-9]) +(?=[ぁ-ゖァ-ヺ])/g;

const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/ありません/g, "ない"],
  [/いません/g, "いない"],
  [/(?<=[てで])ません/g, "いない"],
  [/子供|こども|子共/g, "子ども"],
  [/友達|ともだち/g, "友だち"],
  [/無い/g, "ない"],
  [/出来/g, "でき"],
  [/下さい/g, "ください"],
];

function found(text: string, pattern: RegExp, plain: string): Replacement[] {
  return [...text.matchAll(pattern)].map(({ index, 0: seen }) => ({
    start: index,
    end: index + seen.length,
    text: plain,
  }));
}
