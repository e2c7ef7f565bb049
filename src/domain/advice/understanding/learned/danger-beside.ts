import packed from "#src/domain/advice/understanding/learned/danger-beside.json" with { type: "json" };
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { chanceOf, ranking, type Stack } from "#src/domain/advice/understanding/learned/stack.ts";
import { scopes } from "#src/domain/advice/vocabulary.ts";

/** What is known of danger in a text by the words of danger alone. */
export type DangerAlone = {
  /** Log-odds of its gravest window. */
  readonly score: number;
  /** No frame of danger is told, only words that were learned. */
  readonly isByWords: boolean;
  /** It is told in plain words or in a known indirect way. */
  readonly isPlain: boolean;
};

/** Log-odds of a label that the classifier has never seen. */
const unseen = -4;
const [lowest, highest] = [-9, 9];

/**
 * Words of danger beside everything else that is heard: danger in the text as a whole and in each of its sentences, a desk
 * for a person asked for, or a plain wish for a tool. Same order as the weights. How long a text is says nothing here: in the texts that it was fitted on dangers were told at length.
 */
export function dangerInputs(
  { score, isByWords, isPlain }: DangerAlone,
  learned: ReadonlyMap<string, LearnedScore>,
  language: string,
): number[] {
  const { ranked, expected } = ranking(learned);
  const ofLayer = (label: string) => {
    const heard = learned.get(label);
    return [heard?.layer ?? unseen, heard?.layerMost ?? unseen];
  };
  return [
    Math.min(highest, Math.max(lowest, score)),
    isByWords ? 1 : 0,
    isPlain ? 1 : 0,
    ...ofLayer("danger:any"),
    ...ofLayer("danger:urgent"),
    ...scopes.flatMap((scope) => {
      const heard = learned.get(`scope:${scope}`);
      return [heard?.whole ?? unseen, heard?.sentence ?? unseen, ...ofLayer(`scope:${scope}`)];
    }),
    ranked[0] ?? unseen,
    ranked[1] ?? unseen,
    expected,
    language === "en" ? 1 : 0,
  ];
}

const weighed: Stack = packed;

/** How likely somebody is in danger by all that is heard of a text; learned on texts that none of it had seen (`npm run bench:danger-beside -- --write`). */
export function dangerChance(inputs: readonly number[]): number {
  return chanceOf(weighed, inputs);
}
