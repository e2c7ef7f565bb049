import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Planned } from "#src/domain/advice/planning/plan-proposals.ts";
import type { Weighed, Weighing } from "#src/domain/advice/planning/weigh-worlds.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/** To a planning thread: plan this case with the catalogue that it knows by this number, or solve a problem built elsewhere. */
export type PlanOrder =
  | {
      readonly kind: "plan";
      readonly input: PlanInput;
      readonly catalogue: number;
    }
  | { readonly kind: "weigh"; readonly weighing: Weighing; readonly catalogue: number }
  | { readonly kind: "solve"; readonly problem: Problem };

export type PlanReply =
  | { readonly kind: "planned"; readonly planned: Planned }
  | { readonly kind: "weighed"; readonly weighed: Weighed }
  | { readonly kind: "solved"; readonly answer: ProblemAnswer; readonly ms: number };
