/** A stretch of a text as overlapping runs of letters, and where each stands. */
export type Grams = ReadonlyMap<string, ReadonlyArray<readonly [start: number, end: number]>>;

export const longestGram = 4;
const between = /[\s。、!?「」『』,.・…:;()]/;
const saysNothing = /^[ぁ-ん ]$/;

/**
 * All runs of 1 to `longestGram` letters of a folded text within [from, to), with their spans in the text. Signs and spaces between
 * words count as one space, also at both ends; a run that is only space, or one letter of hiragana, is none.
 */
export function characterGrams(text: string, from = 0, to = text.length): Grams {
  const letters: string[] = [" "];
  const at: number[] = [from];
  for (let i = from; i < to; i++) {
    const letter = text[i] ?? "";
    const isGap = between.test(letter);
    if (isGap && letters.at(-1) === " ") continue;
    letters.push(isGap ? " " : letter);
    at.push(i);
  }
  if (letters.at(-1) !== " ") {
    letters.push(" ");
    at.push(to);
  }
  const found = new Map<string, Array<readonly [number, number]>>();
  for (let i = 0; i < letters.length; i++) {
    let gram = "";
    for (let n = 0; n < longestGram && i + n < letters.length; n++) {
      gram += letters[i + n];
      if (gram === " " || saysNothing.test(gram) || gram.trim() === "") continue;
      const start = at[i] ?? from;
      const span = [start, Math.min(to, (at[i + n] ?? to) + 1)] as const;
      const known = found.get(gram);
      if (!known) found.set(gram, [span]);
      else known.push(span);
    }
  }
  return found;
}
