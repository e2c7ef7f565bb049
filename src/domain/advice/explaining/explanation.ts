import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import type { ExplainingSolver } from "#src/domain/advice/explaining/solve-prepared.ts";
import { type Broken, whatBreaks } from "#src/domain/advice/explaining/what-breaks.ts";
import { type WhyNot, whyNot } from "#src/domain/advice/explaining/why-not.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** What can be asked about a plan. */
export type ExplanationQuestion = { readonly ask: "reasons" } | { readonly ask: "why-not"; readonly means: string };

/** What was found out, by what was asked. */
export type Explanation =
  | { readonly ask: "reasons"; readonly broken: readonly Broken[] }
  | { readonly ask: "why-not"; readonly means: string; readonly whyNot: WhyNot };

/** Told after every step: so many of about so many are done. */
export type Progress = (done: number, total: number) => Promise<void>;

/** A question as one word, the same for the same question: `reasons`, `why-not:zoom-meetings`. */
export function formatQuestion(question: ExplanationQuestion): string {
  return question.ask === "why-not" ? `why-not:${question.means}` : question.ask;
}

/** Reads `formatQuestion` back; null when it is none. Ids are not looked up. */
export function parseQuestion(text: string): ExplanationQuestion | null {
  if (text === "reasons") return { ask: text };
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
  }
}
