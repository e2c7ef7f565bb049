import { type WordHit, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold, isWhole } from "#src/engines/language/fold.ts";
import type { Pattern } from "#src/engines/language/pattern.ts";
import type { Stretch } from "#src/engines/language/sentences.ts";

export type Span = readonly [start: number, end: number];

/** Rule number `rule` fired in the sentence numbered `sentence`; one span for each term of its pattern. */
export type PatternHit = { readonly rule: number; readonly sentence: number; readonly spans: readonly Span[] };

/** Told of every term of which a word was found in a sentence, whether its rule fired or not; `term` names it by its words. */
export type SeenTerm = (term: string, sentence: number, spans: readonly Span[]) => void;

export type PatternMatcher = (text: string, sentences: readonly Stretch[], seen?: SeenTerm) => PatternHit[];

/** Finds per rule and sentence are cut here: a text of one word repeated says no more by its length. */
const mostHits = 6;
const mostWords = 60;

/**
 * Compiles patterns into one word finder and the rules over its finds. The words of patterns are folded as texts are.
 * Hits come by sentence, then rule, then place; hits of one rule do not overlap.
 */
export function patternMatcher(patterns: readonly Pattern[]): PatternMatcher {
  const { rules, rulesByTerm, termNames, edges, termsOfWord, find } = compiled(patterns);
  return (text, sentences, seen) => {
    const found: PatternHit[] = [];
    const hits = find(text).filter((hit) => fits(text, hit, edges[hit.word] ?? 0));
    hits.sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    sentences.forEach((sentence, number) => {
      const byTerm = new Map<number, Span[]>();
      while (at < hits.length && (hits[at]?.start ?? 0) < sentence.start) at += 1;
      for (let i = at; i < hits.length; i++) {
        const hit = hits[i];
        if (!hit || hit.start >= sentence.end) break;
        if (hit.end > sentence.end) continue;
        for (const term of termsOfWord(hit.word)) {
          const spans = byTerm.get(term);
          if (!spans) byTerm.set(term, [[hit.start, hit.end]]);
          else if (spans.length < mostWords) spans.push([hit.start, hit.end]);
        }
      }
      if (seen) for (const [term, spans] of byTerm) seen(termNames[term] ?? "", number, spans);
      const candidates = [...byTerm.keys()].flatMap((term) => rulesByTerm[term] ?? []).sort((a, b) => a - b);
      for (const rule of candidates) {
        const entry = rules[rule];
        if (!entry || entry.absent.some((term) => byTerm.has(term))) continue;
        for (const spans of combinations(entry, byTerm)) found.push({ rule, sentence: number, spans });
      }
    });
    return found;
  };
}

/** A rule over numbered terms. */
type Rule = Pick<Pattern, "ordered" | "span"> & {
  readonly terms: readonly number[];
  readonly absent: readonly number[];
};

/** What matching needs. The words themselves stay in the word finder alone: written out they are many megabytes. */
function compiled(patterns: readonly Pattern[]) {
  const termIds = new Map<string, number>();
  const writtenTerms: string[][] = [];
  const termOf = (words: string[]): number => {
    const key = words.join("|");
    const known = termIds.get(key);
    if (known !== undefined) return known;
    termIds.set(key, writtenTerms.length);
    return writtenTerms.push(words) - 1;
  };
  const rules = patterns.map(
    ({ terms, absent, ordered, span }): Rule => ({
      ordered,
      span,
      terms: terms.map(termOf),
      absent: absent.map(termOf),
    }),
  );
  const rulesByTerm: number[][] = writtenTerms.map(() => []);
  rules.forEach(({ terms }, rule) => {
    rulesByTerm[terms[0] ?? 0]?.push(rule);
  });
  const termNames = writtenTerms.map((list) => nameOf(list.join("|")));
  const { words, edges, termsOfWord } = wordsOf(writtenTerms);
  return {
    rules,
    rulesByTerm,
    termNames,
    edges: Uint8Array.from(edges),
    ...listOfLists(termsOfWord),
    find: wordFinder(words),
  };
}

/** Many short lists of numbers as one. */
function listOfLists(lists: readonly number[][]): { termsOfWord: (word: number) => Int32Array } {
  const all = Int32Array.from(lists.flat());
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  return { termsOfWord: (word) => all.subarray(starts[word], starts[word + 1]) };
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
function nameOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Bits: the word must begin, must end where a word of its script does. */
const atStart = 1;
const atEnd = 2;

/** The different words of all terms, folded, each with its edges and the terms that it belongs to. */
function wordsOf(terms: readonly string[][]): { words: string[]; edges: number[]; termsOfWord: number[][] } {
  const written = [...new Set(terms.flat())];
  const folded = written.map((word) => fold(word.replace(/^\^|\$$/g, "")).text);
  const ids = new Map<string, number>();
  const idOf = new Map<string, number>();
  const words: string[] = [];
  const edges: number[] = [];
  written.forEach((word, index) => {
    const edge = (word.startsWith("^") ? atStart : 0) | (word.endsWith("$") ? atEnd : 0);
    const key = `${edge}${folded[index] ?? ""}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = words.push(folded[index] ?? "") - 1;
      edges.push(edge);
      ids.set(key, id);
    }
    idOf.set(word, id);
  });
  const termsOfWord: number[][] = words.map(() => []);
  terms.forEach((list, term) => {
    for (const id of new Set(list.map((word) => idOf.get(word) ?? 0))) termsOfWord[id]?.push(term);
  });
  return { words, edges, termsOfWord };
}

function scriptOf(char: string | undefined): string {
  if (char === undefined) return "none";
  if (/[ァ-ヺー]/.test(char)) return "katakana";
  if (/[ぁ-ゖ]/.test(char)) return "hiragana";
  if (/[一-鿿々]/.test(char)) return "kanji";
  return /[a-z0-9]/.test(char) ? "latin" : "other";
}

const shortLatin = 4;

/** Latin words begin at the beginning of a word, short ones end with it too (a plural s may follow). */
function fits(text: string, hit: WordHit, edge: number): boolean {
  const first = text[hit.start];
  if (/[a-z]/.test(first ?? "")) {
    if (/[a-z0-9]/.test(text[hit.start - 1] ?? "")) return false;
    const end = text[hit.end] === "s" ? hit.end + 1 : hit.end;
    if ((hit.end - hit.start <= shortLatin || (edge & atEnd) > 0) && !isWhole(text, hit.start, end)) return false;
    return true;
  }
  if ((edge & atStart) > 0 && scriptOf(text[hit.start - 1]) === scriptOf(first)) return false;
  return !((edge & atEnd) > 0 && scriptOf(text[hit.end]) === scriptOf(text[hit.end - 1]));
}

function combinations(rule: Rule, byTerm: ReadonlyMap<number, Span[]>): Span[][] {
  const lists = rule.terms.map((term) => byTerm.get(term));
  if (lists.some((list) => list === undefined)) return [];
  const found: Span[][] = [];
  let free = -1;
  for (const first of lists[0] ?? []) {
    if (found.length >= mostHits) break;
    if (first[0] < free) continue;
    const chosen = complete([first], lists, rule);
    if (!chosen) continue;
    found.push(chosen);
    free = Math.max(...chosen.map((span) => span[1]));
  }
  return found;
}

/** For every further term the find nearest to the first that fits span and order and overlaps nothing chosen. */
function complete(chosen: Span[], lists: ReadonlyArray<Span[] | undefined>, rule: Rule): Span[] | null {
  const first = chosen[0];
  if (!first) return null;
  for (let i = 1; i < lists.length; i++) {
    let best: Span | null = null;
    let bestGap = Number.POSITIVE_INFINITY;
    const before = chosen[i - 1];
    for (const span of lists[i] ?? []) {
      if (rule.ordered[i] && before && span[0] < before[1]) continue;
      if (chosen.some((other) => span[0] < other[1] && other[0] < span[1])) continue;
      const gap = Math.max(span[0] - first[1], first[0] - span[1]);
      if (gap >= bestGap) continue;
      const all = [...chosen, span];
      if (Math.max(...all.map((s) => s[1])) - Math.min(...all.map((s) => s[0])) > rule.span) continue;
      best = span;
      bestGap = gap;
    }
    if (!best) return null;
    chosen.push(best);
  }
  return chosen;
}
