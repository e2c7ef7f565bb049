import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { plainWords } from "#src/words/furigana.ts";

const shownMost = 12;

/**
 * Functions that fit what somebody typed, best first: what the understanding hears in it, then those whose name or gloss
 * shares the most pairs of characters with it.
 */
export function searchFunctions(
  functions: readonly CatalogueFunction[],
  understand: (text: string) => Understanding,
  q: string,
): string[] {
  const heard = new Set(understand(q.slice(0, 200)).needs.map((need) => need.function));
  const asked = pairsOf(q);
  const scored = functions.map((fn) => {
    const words = Object.values(fn.name).concat(Object.values(fn.gloss)).map(plainWords).join(" ");
    const there = pairsOf(words);
    const shared = [...asked].filter((pair) => there.has(pair)).length / Math.max(1, asked.size);
    return { id: fn.id, score: (heard.has(fn.id) ? 1 : 0) + shared };
  });
  return scored
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, shownMost)
    .map(({ id }) => id);
}

function pairsOf(text: string): Set<string> {
  const plain = [...text.normalize("NFKC").toLowerCase().replace(/\s+/g, "")];
  return new Set(plain.length === 1 ? plain : plain.slice(1).map((char, i) => `${plain[i]}${char}`));
}
