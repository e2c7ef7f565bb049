import { type Step, stepMinutes } from "#src/domain/advice/means.ts";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { givesAccessFor, type ProposalFacts, requirementsFirst } from "#src/web/advice/proposal-facts.ts";

/** A step of one of the means, with the people it is done for. */
export type PlanStep = Step & { readonly means: string; readonly people: number; readonly counts?: "homes" };

export const whens = ["week", "month", "quarter"] as const satisfies ReadonlyArray<PlanStep["when"]>;

/**
 * Steps of what is not in use yet. First come those of what solves most for the least set-up, and before it what it
 * needs; what does not fit into the hours of a week, or of a month, comes later, and the later steps of its means with it.
 */
export function stepsOf(facts: ProposalFacts, proposal: Proposal): PlanStep[] {
  const byWorth = proposal.means.toSorted((a, b) => worthOf(facts, proposal, b) - worthOf(facts, proposal, a));
  const steps = requirementsFirst(byWorth, facts)
    .filter(({ change }) => change !== "keep")
    .flatMap(({ id, people = 0, counts }) =>
      (facts.means.get(id)?.steps ?? []).map(
        (step): PlanStep => ({
          ...step,
          text: wordsFor(step, usedFor(facts, proposal, id)),
          means: id,
          people,
          ...(counts ? { counts } : {}),
        }),
      ),
    );
  return spread(steps, facts, proposal);
}

/** What a means is in the plan for: the functions that it serves, or those of whatever needs it or the help that it gives. */
function usedFor(facts: ProposalFacts, proposal: Proposal, id: string): ReadonlySet<string> {
  const own = proposal.means.find((one) => one.id === id);
  const helped = new Set(proposal.creates.flatMap((one) => (one.means === id ? [one.segment] : [])));
  const users = proposal.means.filter(
    (one) =>
      facts.means.get(one.id)?.requires.includes(id) === true ||
      (own !== undefined && one.id !== id && givesAccessFor(facts, { ...own, serves: [] }, one)),
  );
  const ofUsers = users.flatMap(({ serves }) =>
    serves.filter(({ segment }) => helped.size === 0 || helped.has(segment)),
  );
  return new Set([...(own?.serves ?? []), ...ofUsers].map((one) => one.function));
}

/** The words of a step for what it is done for here. */
function wordsFor({ text, wordings = [] }: Step, functions: ReadonlySet<string>): Step["text"] {
  return wordings.find((one) => one.functions.some((id) => functions.has(id)))?.text ?? text;
}

/** People × wishes that are met with it, for each quarter of an hour of set-up; a must counts three times. */
function worthOf(facts: ProposalFacts, proposal: Proposal, means: ProposedMeans): number {
  const { id, setupMinutes } = means;
  const served = proposal.means
    .filter(
      (one) => one.id === id || facts.means.get(one.id)?.requires.includes(id) || givesAccessFor(facts, means, one),
    )
    .flatMap(({ serves }) => serves);
  const solved = served.reduce((sum, { function: fn, segment, quality }) => {
    const heads =
      segment === organisationSegment ? facts.heads.staff : (facts.heads.people.get(segment) ?? facts.heads.staff);
    const must = proposal.coverage.some(
      (one) => one.must && one.function === fn && (one.segment ?? organisationSegment) === segment,
    );
    return sum + heads * quality * (must ? 3 : 1);
  }, 0);
  return solved / Math.max(15, setupMinutes);
}

/** Puts off what is too much at once. The hours are those that the plan took as bearable; older plans do not say them. */
function spread(steps: readonly PlanStep[], facts: ProposalFacts, { assumptions }: Proposal): PlanStep[] {
  const hours = assumptions.find(({ code }) => code === "hours-bearable")?.value;
  const month = typeof hours === "number" ? 60 * hours : Number.POSITIVE_INFINITY;
  const room = { week: month / 4, month, quarter: Number.POSITIVE_INFINITY };
  const taken = { week: 0, month: 0, quarter: 0 };
  const latest = new Map<string, number>();
  return steps.map((step) => {
    const minutes = stepMinutes(step, { staff: facts.heads.staff, people: step.people });
    let at = Math.max(whens.indexOf(step.when), latest.get(step.means) ?? 0);
    const isFull = (when: PlanStep["when"]): boolean => taken[when] > 0 && taken[when] + minutes > room[when];
    while (at < whens.length - 1 && isFull(whens[at] ?? "quarter")) at++;
    const when = whens[at] ?? "quarter";
    taken[when] += minutes;
    latest.set(step.means, at);
    return { ...step, when };
  });
}
