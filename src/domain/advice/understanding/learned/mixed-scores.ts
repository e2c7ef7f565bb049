import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import {
  chanceOf,
  functionInputs,
  learnedText,
  type Stack,
  stack,
} from "#src/domain/advice/understanding/learned/stack.ts";

/** From this chance up a function is told. Where F1 was highest in texts held out. */
export const tellLearnedFrom = 0.26;
/** Rules as sure as this are told whatever the classifier holds: costs up to .02 of F1 on texts held out, keeps what rules promise. */
const sureRules = 0.84;
/** What the sentence sets aside (必要ない, 顔を出したくない) the classifier does not bring back. */
const setAsideBelow = 0.36;
/** A function that only the classifier sees is weighed from here up. */
const weighedFrom = 0.08;

/**
 * The lexicon's scores joined with the classifier's as chances, the surest first; what only the classifier goes by has no
 * rule. `stretches`: how many the classifier has read; `weighed`: how the two are weighed in the language of the text.
 */
export function mixedScores(
  scores: readonly FunctionScore[],
  learned: ReadonlyMap<string, LearnedScore>,
  stretches: number,
  weighed: Stack = stack.functions,
): FunctionScore[] {
  const known = new Set(scores.map(({ id }) => id));
  const text = learnedText(learned, stretches);
  const mixed = scores.map((score): FunctionScore => {
    const found = learned.get(score.id);
    const most = Math.max(0, ...score.traces.map(({ factor }) => factor));
    const chance = chanceOf(weighed, functionInputs(score.score, found, text));
    if (most < setAsideBelow) return { ...score, learned: found ?? nothing, score: chance * most };
    const least = score.score >= sureRules ? tellLearnedFrom : 0;
    return { ...score, learned: found ?? nothing, score: Math.max(chance, least) };
  });
  const alone = [...learned].flatMap(([id, found]): FunctionScore[] => {
    if (known.has(id) || id.includes(":")) return [];
    const score = chanceOf(weighed, functionInputs(0, found, text));
    return score < weighedFrom || found.spans.length === 0
      ? []
      : [{ id, score, traces: [], spans: found.spans, lowered: [], learned: found }];
  });
  return [...mixed, ...alone].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const nothing: LearnedScore = { chance: 0, whole: -9, sentence: -9, spans: [], words: [] };
