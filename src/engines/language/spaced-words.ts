import { type MappedText, type Replacement, replaceSpans } from "#src/engines/language/mapped-text.ts";

const between = /(?<=[ぁ-ゖー、]|[ァ-ヺー一-鿿](?=[ ][ぁ-ん])) (?=[ぁ-ゖァ-ヺ一-鿿a-z0-9])/g;
/** A polite ending closes a sentence, and the space behind it stands for the full stop. */
const closes = /(?:です|ます|ました|ません|でした|ください)$/;
/** So many spaces behind kana, and words are set apart, as in books for children. */
const leastSpaces = 2;

/**
 * Takes out the spaces that set Japanese words apart (相談に 来る人が 多い), as easy Japanese, learners and children write.
 * Words with one space between them (電話 パンク) are left alone.
 */
export function joinSpacedWords(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!text.includes(" ")) return mapped;
  const gaps = [...text.matchAll(between)].map(({ index }) => index);
  if (gaps.length < leastSpaces) return mapped;
  const joints = gaps.map(
    (at): Replacement => ({
      start: at,
      end: at + 1,
      text: closes.test(text.slice(Math.max(0, at - 6), at)) ? "。" : "",
    }),
  );
  return replaceSpans(mapped, joints);
}
