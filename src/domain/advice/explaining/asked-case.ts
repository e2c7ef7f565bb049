import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { ProposalKind } from "#src/domain/advice/proposal.ts";

/** What is explained: the best plan of one kind, for one case, with one catalogue. */
export type AskedCase = {
  readonly input: PlanInput;
  readonly catalogue: PlanCatalogue;
  readonly kind: ProposalKind;
};

/** Limits that a person sets and may lift; each is one group of rows, however many rows that makes. */
export const liftableLimits = ["monthlyYen", "initialYen", "setupHours", "newThings", "dataSensitivity"] as const;
export type LiftableLimit = (typeof liftableLimits)[number];

/** Those of them that were said. */
export function limitsSaid(input: PlanInput): LiftableLimit[] {
  return liftableLimits.filter((key) => input.limits[key] !== undefined);
}

/** The same case as if these limits had never been said. */
export function withoutLimits(asked: AskedCase, lifted: readonly LiftableLimit[]): AskedCase {
  const limits = Object.fromEntries(
    Object.entries(asked.input.limits).filter(([key]) => !lifted.some((one) => one === key)),
  );
  return { ...asked, input: { ...asked.input, limits } };
}

/** The same case with a catalogue that does not know these means. What requires one of them goes with it. */
export function withoutMeans(asked: AskedCase, ids: ReadonlySet<string>): AskedCase {
  const gone = new Set(ids);
  // A set grows while it is walked, so what requires what requires it is visited too.
  for (const id of gone) for (const means of asked.catalogue.means) if (means.requires.includes(id)) gone.add(means.id);
  const means = asked.catalogue.means.filter(({ id }) => !gone.has(id));
  return { ...asked, catalogue: { ...asked.catalogue, means } };
}
