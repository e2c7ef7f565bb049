import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { type Growth, growthOf } from "#src/domain/advice/explaining/growth.ts";
import { type OtherPlan, otherPlans } from "#src/domain/advice/explaining/other-plans.ts";
import { type SmallestChanges, smallestChanges } from "#src/domain/advice/explaining/smallest-changes.ts";
import type { ExplainingSolver } from "#src/domain/advice/explaining/solve-prepared.ts";
import { type Stability, stabilityOf } from "#src/domain/advice/explaining/stability.ts";
import { type Broken, whatBreaks } from "#src/domain/advice/explaining/what-breaks.ts";
import { type WhyNot, whyNot } from "#src/domain/advice/explaining/why-not.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** Questions that are about nothing but the plan. */
export const plainQuestions = ["reasons", "changes", "stability", "others", "growth"] as const;
type PlainQuestion = (typeof plainQuestions)[number];

/** What can be asked about a plan. */
export type ExplanationQuestion = { readonly ask: PlainQuestion } | { readonly ask: "why-not"; readonly means: string };

/** What was found out, by what was asked. */
export type Explanation =
  | { readonly ask: "reasons"; readonly broken: readonly Broken[] }
  | { readonly ask: "why-not"; readonly means: string; readonly whyNot: WhyNot }
  | { readonly ask: "changes"; readonly changes: SmallestChanges }
  | { readonly ask: "stability"; readonly stability: Stability }
  | { readonly ask: "others"; readonly others: readonly OtherPlan[] }
  | { readonly ask: "growth"; readonly growth: Growth };

/** Told after every step: so many of about so many are done. */
export type Progress = (done: number, total: number) => Promise<void>;

/** A question as one word, the same for the same question: `reasons`, `why-not:zoom-meetings`. */
export function formatQuestion(question: ExplanationQuestion): string {
  return question.ask === "why-not" ? `why-not:${question.means}` : question.ask;
}

/** Reads `formatQuestion` back; null when it is none. Ids are not looked up. */
export function parseQuestion(text: string): ExplanationQuestion | null {
  const plain = plainQuestions.find((one) => one === text);
  if (plain) return { ask: plain };
  const [, means] = /^why-not:([a-z0-9-]{1,100})$/.exec(text) ?? [];
  return means === undefined ? null : { ask: "why-not", means };
}

/** Answers a question about the plan, which is the best of its kind for the case. @throws NotProved */
export async function explain(
  asked: AskedCase,
  plan: Proposal,
  question: ExplanationQuestion,
  solver: ExplainingSolver,
  progress: Progress,
): Promise<Explanation> {
  const ticking = (total: number): (() => Promise<void>) => {
    let done = 0;
    return async () => {
      done += 1;
      await progress(Math.min(done, total), total);
    };
  };
  switch (question.ask) {
    case "reasons":
      return { ask: "reasons", broken: await whatBreaks(asked, plan, solver, ticking(plan.means.length)) };
    case "why-not":
      return { ...question, whyNot: await whyNot(asked, plan, question.means, solver, ticking(8)) };
    case "changes":
      return { ask: "changes", changes: await smallestChanges(asked, plan, solver, ticking(12)) };
    case "stability":
      return { ask: "stability", stability: await stabilityOf(asked, plan, solver, ticking) };
    case "others":
      return { ask: "others", others: await otherPlans(asked, plan, solver, ticking(3)) };
    case "growth":
      return { ask: "growth", growth: await growthOf(asked, plan, solver, ticking) };
  }
}
