import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";

/** The part of the classifier in a score; the rest is the lexicon's. Chosen on texts held out (`bench/understanding-learned.ts`). */
const learnedShare = 0.4;
/** From here up a function is told: lexicon and classifier together. */
const tellMixedFrom = 0.34;
/** What the sentence sets aside (必要ない, 顔を出したくない) the classifier does not bring back. */
const setAsideBelow = 0.36;
/** A function that only the classifier sees is weighed from here up. */
const seenAloneFrom = 0.4;

/** How often functions with such a score were right in texts held out, at score → share; straight lines between. */
const measured: ReadonlyArray<readonly [score: number, right: number]> = [
  [0, 0.01],
  [0.075, 0.07],
  [0.125, 0.1],
  [0.175, 0.17],
  [0.225, 0.22],
  [0.275, 0.3],
  [0.325, 0.42],
  [0.375, 0.5],
  [0.45, 0.53],
  [0.55, 0.6],
  [0.65, 0.8],
  [0.75, 0.85],
  [0.9, 0.92],
  [1, 0.95],
];

/** The lexicon's scores with the classifier's, the surest first; words that only the classifier goes by have no rule. */
export function mixedScores(
  scores: readonly FunctionScore[],
  learned: ReadonlyMap<string, LearnedScore>,
): FunctionScore[] {
  const known = new Set(scores.map(({ id }) => id));
  const mixed = scores.map((score): FunctionScore => {
    const found = learned.get(score.id) ?? { chance: 0, spans: [], words: [] };
    const most = Math.max(0, ...score.traces.map(({ factor }) => factor));
    const chance = most < setAsideBelow ? found.chance * most : found.chance;
    return { ...score, learned: found, score: told((1 - learnedShare) * score.score + learnedShare * chance) };
  });
  const alone = [...learned].flatMap(([id, found]): FunctionScore[] =>
    known.has(id) || id.startsWith("scope:") || found.chance < seenAloneFrom || found.spans.length === 0
      ? []
      : [{ id, score: told(learnedShare * found.chance), traces: [], spans: found.spans, lowered: [], learned: found }],
  );
  return [...mixed, ...alone].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Confidence from which a function of a text that the classifier has read is told. */
export const tellLearnedFrom = told(tellMixedFrom);

/** How sure a score makes it, 0..1, as measured. */
function told(score: number): number {
  const above = measured.findIndex(([at]) => at >= score);
  const [fromAt, from] = measured[Math.max(0, above - 1)] ?? [0, 0];
  const [toAt, to] = measured[above] ?? [1, 0.95];
  return toAt === fromAt ? to : from + ((to - from) * (score - fromAt)) / (toAt - fromAt);
}
