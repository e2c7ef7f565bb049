import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold } from "#src/engines/language/fold.ts";
import { everydayRules } from "#src/engines/search/everyday-words.ts";
import { foldKana } from "#src/engines/search/spelling-key.ts";

/**
 * What the everyday words of a folded question may be called elsewhere, each once, in the order in which they stand.
 * Words that the question says itself are left out. The longest everyday word at a place decides.
 */
export function everydayMeanings(folded: string): readonly string[] {
  const { find, meanings } = lexicon();
  const text = foldKana(folded);
  const said = new Set<string>();
  for (const { word } of leftmostLongest(find(text))) for (const meant of meanings[word] ?? []) said.add(meant);
  return [...said].filter((meant) => !text.includes(foldKana(meant)));
}

type Lexicon = { readonly find: ReturnType<typeof wordFinder>; readonly meanings: ReadonlyArray<ReadonlySet<string>> };
let built: Lexicon | null = null;

/** Built at the first question: 2,000 words, some milliseconds. */
function lexicon(): Lexicon {
  if (built) return built;
  const byWord = new Map<string, Set<string>>();
  for (const { seen, means, both } of everydayRules) {
    const left = seen.map((word) => foldKana(fold(word).text));
    const right = means.map((word) => fold(word).text);
    for (const word of both ? [...left, ...right.map(foldKana)] : left) {
      const meant = byWord.get(word) ?? new Set<string>();
      for (const other of right) if (foldKana(other) !== word) meant.add(other);
      byWord.set(word, meant);
    }
  }
  const words = [...byWord.keys()].sort();
  built = { find: wordFinder(words), meanings: words.map((word) => byWord.get(word) ?? new Set()) };
  return built;
}
