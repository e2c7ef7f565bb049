import { editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Regret } from "#src/domain/advice/planning/weigh-worlds.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import type { CandidateQuestion } from "#src/domain/advice/questions/candidate-questions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** A world in which everything that may be asked about is as it was drawn, all at once. */
export type JointWorld = {
  readonly input: PlanInput;
  /** By candidate: how much of what is lost here is laid to it; they add up to 1, or to 0 where nothing is otherwise. */
  readonly shares: readonly number[];
};

/** So many worlds are enough to see that musts may still be lost; each costs a solve. */
const jointWorldsTried = 4;
/** The golden section: the steps that fill 0 to 1 most evenly, whatever their number. */
const step = 0.6180339887498949;

/**
 * Worlds drawn from the chances of all answers together: two things that are worth something only together (a budget and a
 * number of people, a device and a line) show in them, and in no world where one thing alone is otherwise. The draw is the
 * same on every machine: the k-th world takes of question q the answer at the place (k + q) × golden section.
 */
export function jointWorlds(understanding: Understanding, candidates: readonly CandidateQuestion[]): JointWorld[] {
  if (candidates.length < 2) return [];
  return Array.from({ length: jointWorldsTried }, (_, k): JointWorld => {
    let there = understanding;
    const weights = candidates.map(({ question, worlds, affects }, q) => {
      let left = ((k + 1) * step * (q + 1) + q * step) % 1;
      const drawn = worlds.find(({ chance }) => {
        left -= chance;
        return left < 0;
      });
      const answer = (drawn ?? worlds.at(-1))?.answer;
      if (answer === undefined) return 0;
      const next = editUnderstanding(there, editsOfAnswer(there, { question: question.id, answer }));
      there = next;
      return affects;
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { input: planInputOf(there), shares: weights.map((weight) => (sum > 0 ? weight / sum : 0)) };
  });
}

/** What is expected to be lost by not asking a candidate, as far as several unknown things lose it together. */
export function jointWorth(
  worlds: readonly JointWorld[],
  regrets: ReadonlyArray<Regret | null>,
  worthOf: (regret: Regret) => number,
  candidate: number,
): number {
  const found = worlds.flatMap(({ shares }, k) => {
    const regret = regrets[k];
    return regret ? [worthOf(regret) * (shares[candidate] ?? 0)] : [];
  });
  return found.reduce((sum, worth) => sum + worth, 0) / Math.max(1, found.length);
}
