import { type AnalysedText, touchesBefore } from "#src/engines/search/analyse-text.ts";
import { createNumberTable } from "#src/engines/search/number-table.ts";

/** The numbers under which an index keeps its terms. They follow the order of adding and say nothing outside. */
export type TermNumbers = {
  /** Numbers for all terms of a text; new terms get new ones. */
  number(text: AnalysedText): { readonly words: Uint32Array; readonly pairs: Uint32Array; readonly grams: Uint32Array };
  /** -1 for a term without a number, in these three. */
  word(key: string): number;
  pair(first: string, second: string): number;
  gram(gram: number): number;
  /** All words ever added. */
  words(): IterableIterator<readonly [string, number]>;
};

export function createTermNumbers(): TermNumbers {
  const words = new Map<string, number>();
  const pairs = createNumberTable();
  const grams = createNumberTable();
  const word = (key: string) => words.get(key) ?? -1;
  return {
    number(text) {
      const wordNumbers = new Uint32Array(text.keys.length);
      const pairNumbers: number[] = [];
      for (let i = 0; i < text.keys.length; i++) {
        const key = text.keys[i] ?? "";
        let number = words.get(key);
        if (number === undefined) {
          number = words.size;
          words.set(key, number);
        }
        wordNumbers[i] = number;
        if (touchesBefore(text, i)) pairNumbers.push(pairs.numberOf(wordNumbers[i - 1] ?? 0, number));
      }
      const gramNumbers = new Uint32Array(text.grams.length);
      for (let i = 0; i < gramNumbers.length; i++) gramNumbers[i] = grams.numberOf(0, text.grams[i] ?? 0);
      return { words: wordNumbers, pairs: Uint32Array.from(pairNumbers), grams: gramNumbers };
    },
    word,
    pair(first, second) {
      const [a, b] = [word(first), word(second)];
      return a < 0 || b < 0 ? -1 : pairs.find(a, b);
    },
    gram: (gram) => grams.find(0, gram),
    words: () => words.entries(),
  };
}
