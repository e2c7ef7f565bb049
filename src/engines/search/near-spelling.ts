/** The words of an index without kanji, by length, for finding those one slip away from a word that nobody has. */
export type NearSpellings = {
  add(word: string): void;
  /** Words one letter away (one more, one fewer, another, two swapped), in code-unit order. */
  near(word: string): string[];
};

/** Words shorter than this are not corrected: one letter would be too much of them. */
export const shortestCorrected = 4;

export function createNearSpellings(): NearSpellings {
  const byLength = new Map<number, Set<string>>();
  return {
    add(word) {
      if (word.length < shortestCorrected - 1 || hasKanji.test(word) || onlyDigits.test(word)) return;
      const same = byLength.get(word.length);
      if (same) same.add(word);
      else byLength.set(word.length, new Set([word]));
    },
    near(word) {
      if (word.length < shortestCorrected || hasKanji.test(word) || onlyDigits.test(word)) return [];
      const found: string[] = [];
      for (const length of [word.length - 1, word.length, word.length + 1])
        for (const other of byLength.get(length) ?? []) if (isOneSlipAway(word, other)) found.push(other);
      return found.sort();
    },
  };
}

const hasKanji = /[\u3400-\u9fff]/;
const onlyDigits = /^[0-9.,:-]+$/;

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other; not when equal. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const leftA = endA - start;
  const leftB = endB - start;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
