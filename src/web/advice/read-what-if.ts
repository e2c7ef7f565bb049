import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planLimitsSchema } from "#src/domain/advice/planning/plan-input.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";
import { numberOf } from "#src/web/advice/read-edit.ts";

/** Limits that can be tried otherwise, in the order of the form. */
export const triedLimits = [
  "monthlyYen",
  "initialYen",
  "setupHours",
  "newThings",
  "staffCount",
  "servedCount",
  "dataSensitivity",
  "legalForm",
] as const satisfies readonly LimitKey[];
export type TriedLimit = (typeof triedLimits)[number];

export type WhatIf =
  | { readonly limits: PlanInput["limits"] }
  | {
      readonly problems: ReadonlyArray<{
        readonly field: TriedLimit;
        readonly code: "not-a-number" | "not-yen" | "choose-one";
      }>;
    };

/**
 * The limits of a case with those of the form in their place. An empty field is a limit that is not set; numbers are read
 * as people type them. All faults at once.
 */
export function readWhatIf(typed: (limit: TriedLimit) => string, limits: PlanInput["limits"]): WhatIf {
  const changed: Record<string, unknown> = { ...limits };
  const problems: Array<{ field: TriedLimit; code: "not-a-number" | "not-yen" | "choose-one" }> = [];
  for (const limit of triedLimits) {
    const value = limitValueOf(limit, typed(limit));
    if (value === undefined) delete changed[limit];
    else changed[limit] = value;
    if (!planLimitsSchema.safeParse({ [limit]: value }).success) problems.push({ field: limit, code: codeOf(limit) });
  }
  // NOTE each value has just passed the schema of its limit; the others are those of the case.
  return problems.length > 0 ? { problems } : { limits: changed as PlanInput["limits"] };
}

function limitValueOf(limit: TriedLimit, typed: string): string | number | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  return limit === "dataSensitivity" || limit === "legalForm" ? text : (numberOf(text) ?? undefined);
}

function codeOf(limit: TriedLimit): "not-a-number" | "not-yen" | "choose-one" {
  if (limit === "dataSensitivity" || limit === "legalForm") return "choose-one";
  return limit === "monthlyYen" || limit === "initialYen" ? "not-yen" : "not-a-number";
}
