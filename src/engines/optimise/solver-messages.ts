import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/** To a worker: solve this. `deadlineMs` null = until proved or out of nodes. */
export type SolveOrder = {
  readonly id: number;
  readonly problem: Problem;
  readonly deadlineMs: number | null;
  readonly maxNodes: number;
};

/** From a worker: it is warm (`ready`), or what came of an order. Errors are one short line. */
export type SolveReply =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: ProblemAnswer; readonly ms: number }
  | { readonly kind: "error"; readonly id: number; readonly message: string };
