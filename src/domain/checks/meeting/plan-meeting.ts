import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions, PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { type MeetingAsk, type MeetingGroup, segmentOf } from "#src/domain/checks/meeting/meeting-ask.ts";

/** How a group takes part: the means and the way with what it gives; several for a way in and its captions. */
export type GroupPlan = {
  readonly group: number;
  /** 0 = not in the meeting, 1 = as a makeshift, 2 and 3 = well. */
  readonly quality: 0 | 1 | 2 | 3;
  readonly ways: ReadonlyArray<{ readonly function: string; readonly means: string; readonly way: string }>;
  /** Wanted for this group and not to be had within the limits. */
  readonly missing: ReadonlyArray<Pick<Proposal["uncovered"][number], "function" | "why" | "missing">>;
};

export type MeetingPlan = {
  readonly proposal: Proposal;
  /** For those who are not in the meeting: what reaches them before and after; null where all are. */
  readonly instead: Proposal | null;
};

/** Gathering is wanted for everybody; the rest for those who need it. */
const gathers = "meet-in-group-remotely";
/** What brings the meeting to somebody who is not in it, and their word into it. */
const insteadOf = {
  anybody: ["reach-by-paper", "visit-at-home"],
  onThePhone: ["reach-by-paper", "call-and-check-in"],
} as const;

/** What a group must have to take part as others do. */
export function wishesOf({ wayIn, needs }: MeetingGroup): string[] {
  const has = (need: (typeof needs)[number]) => needs.includes(need);
  return [
    gathers,
    ...((wayIn === "landline" || wayIn === "mobile") && !has("deaf") && !has("sign") ? ["join-by-landline"] : []),
    ...(has("deaf") || has("hard-of-hearing") ? ["caption-live"] : []),
    ...(has("sign") ? ["interpret-sign"] : []),
    ...(has("little-japanese") ? ["interpret-language"] : []),
  ];
}

/** The meeting as a case of the planner. */
export function meetingCase(ask: MeetingAsk): PlanInput {
  return caseOf(
    ask,
    ask.groups.map((group) => wishesOf(group)),
  );
}

/** Those whom the plan leaves out, as a case of their own: papers, calls and visits before and after. */
export function insteadCase(ask: MeetingAsk, left: readonly number[]): PlanInput {
  const wishes = ask.groups.map((group, i) => {
    if (!left.includes(i)) return [];
    const hears = !group.needs.some((need) => need === "deaf" || need === "sign" || need === "little-japanese");
    return group.wayIn !== "nothing" && hears ? insteadOf.onThePhone : insteadOf.anybody;
  });
  return caseOf(ask, wishes);
}

function caseOf(ask: MeetingAsk, wishes: ReadonlyArray<readonly string[]>): PlanInput {
  const segments = ask.groups.map(segmentOf);
  const needs = [...new Set(wishes.flat())].sort().map((id) => ({
    function: id,
    for: segments.filter((_, i) => wishes[i]?.includes(id)).map((segment) => segment.id),
    importance: 3 as const,
    must: true,
  }));
  const yen = ask.yen === null ? {} : { monthlyYen: ask.yen, initialYen: ask.yen };
  return {
    needs,
    segments: segments.filter((_, i) => (wishes[i]?.length ?? 0) > 0),
    limits: { staffCount: Math.max(1, ask.helpers), ...yen },
    avoid: tooShort.filter(({ minutes }) => ask.minutes > minutes).map(({ means }) => means),
  };
}

/** Free plans that end a meeting after so many minutes, as the catalogue's entry says (its `freeLimits`). */
const tooShort = [
  { means: "zoom-meetings-free", minutes: 40 },
  { means: "google-meet", minutes: 60 },
  { means: "microsoft-teams-free", minutes: 60 },
] as const;

const adapted = new WeakMap<PlanCatalogue, PlanCatalogue>();

/**
 * The catalogue as it holds for a meeting: one interpreter speaks for a whole group, so what is paid for each person
 * helped elsewhere is paid once here.
 */
export function meetingCatalogue(catalogue: PlanCatalogue): PlanCatalogue {
  const known = adapted.get(catalogue);
  if (known) return known;
  const means = catalogue.means.map((one): (typeof catalogue.means)[number] => {
    const speaks = one.creates.find(({ set }) => set.japanese !== undefined);
    if (speaks === undefined) return one;
    const once = speaks.perPersonYen;
    return {
      ...one,
      creates: one.creates.map((made) => (made === speaks ? { ...made, perPersonYen: 0, perPersonMinutes: 0 } : made)),
      tiers: one.tiers.map((tier) => ({
        ...tier,
        initialYen: once === null || tier.initialYen === null ? null : tier.initialYen + once,
      })),
    };
  });
  const { functions, effortRules } = catalogue;
  const made = { functions, effortRules, means };
  adapted.set(catalogue, made);
  return made;
}

/**
 * The combination that includes most people with the least work, within the yen (the planner's `least-burden`), and what
 * reaches those whom no combination includes. Everybody meets in one place: where the best plan uses two providers, each
 * provider is tried alone, and the one that includes most people (then: best, then: with the least work) is taken.
 */
export async function planMeeting(
  ask: MeetingAsk,
  given: PlanCatalogue,
  solver: PlanSolver,
  options: PlanOptions,
): Promise<MeetingPlan> {
  const catalogue = meetingCatalogue(given);
  const input = meetingCase(ask);
  const providers = catalogue.means.filter(isProvider).map(({ id }) => id);
  let proposal = await leastBurden(input, catalogue, solver, options);
  if (providersOf(proposal, providers).length > 1) {
    const tried: Proposal[] = [];
    for (const provider of providers) {
      const others = providers.filter((id) => id !== provider);
      const alone = { ...input, avoid: [...(input.avoid ?? []), ...others] };
      if (!alone.avoid.includes(provider)) tried.push(await leastBurden(alone, catalogue, solver, options));
    }
    proposal = tried.reduce((best, one) => (isBetter(ask, one, best) ? one : best));
  }
  const left = groupPlans(ask, proposal).flatMap(({ group, quality }) => (quality === 0 ? [group] : []));
  return {
    proposal,
    instead: left.length === 0 ? null : await leastBurden(insteadCase(ask, left), catalogue, solver, options),
  };
}

/** Tools in which a group meets; practices such as a room nearby lead into one. */
function isProvider({ kind, ways }: PlanCatalogue["means"][number]): boolean {
  return kind === "tool" && ways.some((way) => way.gives.some((given) => given.function === gathers));
}

export function providersOf(proposal: Proposal, providers: readonly string[]): string[] {
  return proposal.means
    .filter(({ id, serves }) => providers.includes(id) && serves.some((serve) => serve.function === gathers))
    .map(({ id }) => id);
}

function isBetter(ask: MeetingAsk, one: Proposal, best: Proposal): boolean {
  const [a, b] = [worth(ask, one), worth(ask, best)];
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** People in the meeting, people for whom nothing is missing, quality, little work: in this order. */
function worth(ask: MeetingAsk, proposal: Proposal): number[] {
  const plans = groupPlans(ask, proposal);
  const count = (of: (plan: GroupPlan) => number) =>
    plans.reduce((sum, plan) => sum + of(plan) * (ask.groups[plan.group]?.people ?? 0), 0);
  return [
    count(({ quality }) => (quality > 0 ? 1 : 0)),
    count(({ missing }) => (missing.length === 0 ? 1 : 0)),
    count(({ quality }) => quality),
    -proposal.totals.monthlyMinutes,
  ];
}

async function leastBurden(...of: Parameters<typeof planProposals>): Promise<Proposal> {
  const { proposals } = await planProposals(...of);
  const found = proposals.find(({ kinds }) => kinds.includes("least-burden")) ?? proposals[0];
  if (!found) throw new Error("the planner gave no plan");
  return found;
}

/** What a plan means for each group. */
export function groupPlans(ask: MeetingAsk, proposal: Proposal): GroupPlan[] {
  return ask.groups.map((group, i) => {
    const { id } = segmentOf(group, i);
    const reached = proposal.coverage.find((one) => one.segment === id && one.function === gathers);
    return {
      group: i,
      quality: reached?.quality ?? 0,
      ways: proposal.means.flatMap((means) =>
        means.serves
          .filter(({ segment }) => segment === id)
          .map((serve) => ({ function: serve.function, means: means.id, way: serve.way })),
      ),
      missing: proposal.uncovered.filter(({ segment }) => segment === id),
    };
  });
}
