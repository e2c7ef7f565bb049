import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { plainWords } from "#src/words/furigana.ts";

const shownMost = 12;
/** With fewer than this found, what the words might also mean is shown behind it. */
const enough = 5;
const mightMeanFrom = 0.08;

/**
 * Functions that fit what somebody typed, best first: what the understanding hears in it, then those whose name or gloss
 * shares the most pairs of characters with it; where that is little, also what the words speak for without certainty.
 */
export function searchFunctions(
  functions: readonly CatalogueFunction[],
  understand: (text: string) => Understanding,
  q: string,
): string[] {
  const typed = q.slice(0, 200);
  const heard = new Set(understand(typed).needs.map((need) => need.function));
  const asked = pairsOf(q);
  const scored = functions.map((fn) => {
    const words = Object.values(fn.name).concat(Object.values(fn.gloss)).map(plainWords).join(" ");
    const there = pairsOf(words);
    const shared = [...asked].filter((pair) => there.has(pair)).length / Math.max(1, asked.size);
    return { id: fn.id, score: (heard.has(fn.id) ? 1 : 0) + shared };
  });
  const found = scored
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
  if (found.length >= enough) return found.slice(0, shownMost);
  const known = new Set(functions.map(({ id }) => id));
  const maybe = weighedFunctions(typed).filter(({ id, score }) => score >= mightMeanFrom && known.has(id));
  return [...new Set([...found, ...maybe.map(({ id }) => id)])].slice(0, shownMost);
}

function pairsOf(text: string): Set<string> {
  const plain = [...text.normalize("NFKC").toLowerCase().replace(/\s+/g, "")];
  return new Set(plain.length === 1 ? plain : plain.slice(1).map((char, i) => `${plain[i]}${char}`));
}
