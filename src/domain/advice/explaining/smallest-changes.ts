import { type AskedCase, limitsSaid } from "#src/domain/advice/explaining/asked-case.ts";
import { type AmountLimit, withAccess, withLimit } from "#src/domain/advice/explaining/changed-case.ts";
import { comparePlans, type PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { type GiftKind, giftGains, giftId, giftKinds, withGifts } from "#src/domain/advice/explaining/gifts.ts";
import {
  type PreparedCase,
  prepareCase,
  reachColumn,
  type WantedFor,
} from "#src/domain/advice/explaining/prepare-case.ts";
import {
  bestPlan,
  type ExplainingSolver,
  leastForMost,
  withAtMost,
} from "#src/domain/advice/explaining/solve-prepared.ts";
import type { CaseLimits } from "#src/domain/advice/planning/planning-case.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Terms } from "#src/engines/optimise/integer-model.ts";

/** One thing that would have to be otherwise. */
export type ChangePart =
  /** A limit that was said, raised `from` → `to`; the least that suffices (hours: the next quarter of an hour). */
  | { readonly kind: "limit"; readonly limit: AmountLimit; readonly from: number; readonly to: number }
  /** Something given to all people of these segments, the fewest people that suffice. */
  | {
      readonly kind: "gift";
      readonly gift: GiftKind;
      readonly segments: readonly string[];
      readonly people: number;
    };

/** A change that reaches more musts. `change`: the plan solved anew with it, against the plan as it is. */
export type SmallestChange = { readonly parts: readonly ChangePart[]; readonly change: PlanChange };

export type SmallestChanges = {
  /** Musts that the plan does not reach. */
  readonly uncovered: readonly WantedFor[];
  /** Of these, those that nothing in the catalogue gives: no change helps. */
  readonly noMeans: readonly WantedFor[];
  /** Each of another kind, or the same limit for fewer musts; those that reach most first. */
  readonly changes: readonly SmallestChange[];
  /** Where no kind alone reaches all that can be reached: several kinds together, none of which can be left out. */
  readonly together: SmallestChange | null;
};

/** So many amounts of one limit are told: the smallest that helps, and those that help more. */
const mostSteps = 3;

/**
 * The smallest changes of different kinds that would cover what the plan does not: the least amount by which one limit
 * must be raised, the fewest people to whom one thing must be given. Each is found by a solve, and what it brings by
 * solving the changed case anew. Musts that the plan reaches are kept in the search.
 *
 * @throws NotProved
 */
export async function smallestChanges(
  asked: AskedCase,
  plan: Proposal,
  solver: ExplainingSolver,
  tick: () => Promise<void>,
): Promise<SmallestChanges> {
  const missed = plan.uncovered.filter(({ must }) => must);
  const uncovered = missed.map(wanted);
  const noMeans = missed.filter(({ why }) => why === "no-means").map(wanted);
  if (uncovered.length === noMeans.length) return { uncovered, noMeans, changes: [], together: null };
  const search: Search = {
    asked,
    plan,
    solver,
    kept: plan.coverage.filter(({ must, quality }) => must && quality > 0).map(wanted),
    missed: uncovered,
  };
  const changes: SmallestChange[] = [];
  for (const limit of amountLimits(asked)) {
    changes.push(...(await limitSteps(search, limit)));
    await tick();
  }
  for (const gift of giftKinds) {
    const found = await giftNeeded(search, gift);
    if (found) changes.push(found);
    await tick();
  }
  const told = withoutIdle(changes);
  const best = Math.max(0, ...told.map(gainOf));
  const together = await severalTogether(search, best);
  return { uncovered, noMeans, changes: told.sort((a, b) => gainOf(b) - gainOf(a)), together };
}

type Search = {
  readonly asked: AskedCase;
  readonly plan: Proposal;
  readonly solver: ExplainingSolver;
  readonly kept: readonly WantedFor[];
  readonly missed: readonly WantedFor[];
};

function wanted(one: WantedFor): WantedFor {
  return { function: one.function, segment: one.segment };
}

function gainOf({ change }: SmallestChange): number {
  return change.wonMusts.length - change.lostMusts.length;
}

/** What does not help is no change; a computer is not asked for where a tablet does as much. */
function withoutIdle(changes: readonly SmallestChange[]): SmallestChange[] {
  const helping = changes.filter((one) => gainOf(one) > 0);
  const gift = (one: SmallestChange, kind: GiftKind): boolean =>
    one.parts.some((part) => part.kind === "gift" && part.gift === kind);
  const tablet = helping.find((one) => gift(one, "tablet"));
  return helping.filter((one) => !tablet || !gift(one, "pc") || gainOf(one) > gainOf(tablet));
}

function amountLimits({ input }: AskedCase): AmountLimit[] {
  return limitsSaid(input).filter((limit) => limit !== "dataSensitivity");
}

const rowOf: Readonly<Record<AmountLimit, keyof CaseLimits>> = {
  monthlyYen: "monthlyYen",
  initialYen: "initialYen",
  setupHours: "setupMinutes",
  newThings: "newThings",
};

/** The sum that a limit bounds. */
function sumOf(prepared: PreparedCase, limit: AmountLimit): Terms {
  return prepared.sums[rowOf[limit]];
}

/** An amount of the model as the limit says it: minutes as quarters of an hour, rounded up. */
function asLimit(limit: AmountLimit, amount: number): number {
  return limit === "setupHours" ? Math.ceil(amount / 15) / 4 : amount;
}

/** From the amount that reaches the most down to the smallest that reaches one more: at most three, the dearest last. */
async function limitSteps(search: Search, limit: AmountLimit): Promise<SmallestChange[]> {
  const { asked, plan, solver } = search;
  const from = asked.input.limits[limit] ?? 0;
  const steps: SmallestChange[] = [];
  let prepared = prepareCase(asked, [rowOf[limit]]);
  for (;;) {
    const { most, least } = await leastForMost(prepared, columnsOf(prepared, search), sumOf(prepared, limit), solver);
    if (most <= search.kept.length) break;
    const to = asLimit(limit, least);
    if (to <= from) break;
    const changed = withLimit(asked, limit, to);
    const after = await bestPlan(prepareCase(changed), solver);
    steps.unshift({ parts: [{ kind: "limit", limit, from, to }], change: comparePlans(plan, after) });
    prepared = withAtMost(prepareCase(asked, [rowOf[limit]]), sumOf(prepared, limit), least - 1);
  }
  // The first help and the most help; what lies between only as far as it can be read.
  return steps.length <= mostSteps ? steps : [...steps.slice(0, mostSteps - 1), ...steps.slice(-1)];
}

async function giftNeeded(search: Search, gift: GiftKind): Promise<SmallestChange | null> {
  const prepared = prepareCase(withGifts(search.asked, [gift]));
  const people = peopleGiven(prepared, [gift]);
  if (people.length === 0) return null;
  const found = await leastForMost(prepared, columnsOf(prepared, search), people, search.solver);
  if (found.most <= search.kept.length) return null;
  return solvedWith(search, [giftPart(prepared, gift, found.values)]);
}

/** The plan solved anew with these changes made. */
async function solvedWith(search: Search, parts: readonly ChangePart[]): Promise<SmallestChange> {
  const after = await bestPlan(prepareCase(changedBy(search.asked, parts)), search.solver);
  return { parts, change: comparePlans(search.plan, after) };
}

/** The case with changes made: limits raised, access given. */
export function changedBy(asked: AskedCase, parts: readonly ChangePart[]): AskedCase {
  return parts.reduce(
    (changed, part) =>
      part.kind === "limit"
        ? withLimit(changed, part.limit, part.to)
        : withAccess(changed, new Set(part.segments), giftGains[part.gift]),
    asked,
  );
}

/** People to whom gifts go, counted once for each gift. */
function peopleGiven(prepared: PreparedCase, gifts: readonly GiftKind[]): Array<[number, number]> {
  const { candidates } = prepared.reduced.planningCase;
  const ids = new Set(gifts.map(giftId));
  return prepared.columns.creates.flatMap(
    ({ candidate, column, creation }): Array<[number, number]> =>
      ids.has(candidates[candidate]?.id ?? "") ? [[column, creation.people]] : [],
  );
}

function giftPart(prepared: PreparedCase, gift: GiftKind, values: readonly number[]): ChangePart {
  const { candidates, segments } = prepared.reduced.planningCase;
  const given = prepared.columns.creates.filter(
    ({ candidate, column }) => candidates[candidate]?.id === giftId(gift) && values[column] === 1,
  );
  return {
    kind: "gift",
    gift,
    segments: given.map(({ creation }) => segments[creation.segment]?.id ?? ""),
    people: given.reduce((sum, { creation }) => sum + creation.people, 0),
  };
}

function columnsOf(prepared: PreparedCase, { kept, missed }: Search): [number[], number[]] {
  const of = (all: readonly WantedFor[]): number[] => all.flatMap((one) => reachColumn(prepared, one) ?? []);
  return [of(kept), of(missed)];
}

/**
 * Several kinds at once, where that reaches more than any alone: each kind is left out in turn and stays out unless less
 * is reached then. Amounts of limits are the least for what is reached, one limit after the other.
 */
async function severalTogether(search: Search, best: number): Promise<SmallestChange | null> {
  const limits = amountLimits(search.asked);
  const most = async (lifted: readonly AmountLimit[], gifts: readonly GiftKind[]) => {
    const prepared = prepareCase(
      withGifts(search.asked, gifts),
      lifted.map((limit) => rowOf[limit]),
    );
    const people = peopleGiven(prepared, gifts);
    return { prepared, found: await leastForMost(prepared, columnsOf(prepared, search), people, search.solver) };
  };
  const all = await most(limits, giftKinds);
  const target = all.found.most;
  if (target - search.kept.length <= best) return null;
  let lifted: readonly AmountLimit[] = limits;
  let gifts: readonly GiftKind[] = giftKinds;
  for (const limit of limits) {
    const fewer = lifted.filter((one) => one !== limit);
    if ((await most(fewer, gifts)).found.most >= target) lifted = fewer;
  }
  // Dearer gifts are tried away first, so that a tablet is asked for rather than a computer.
  for (const gift of ["pc", ...giftKinds.filter((one) => one !== "pc").toReversed()] as const) {
    const fewer = gifts.filter((one) => one !== gift);
    if ((await most(lifted, fewer)).found.most >= target) gifts = fewer;
  }
  const { prepared, found } = await most(lifted, gifts);
  const given = gifts.map((gift) => giftPart(prepared, gift, found.values));
  const raised = await leastLimits(search, given, lifted);
  const change = await solvedWith(search, [...raised, ...given]);
  return gainOf(change) > best && change.parts.length > 1 ? change : null;
}

/** With these gifts made: the least of each limit, one after the other, that reaches what all of them lifted reach. */
async function leastLimits(
  search: Search,
  given: readonly ChangePart[],
  lifted: readonly AmountLimit[],
): Promise<ChangePart[]> {
  const raised: ChangePart[] = [];
  for (const [at, limit] of lifted.entries()) {
    const open = lifted.slice(at).map((one) => rowOf[one]);
    const prepared = prepareCase(changedBy(search.asked, [...given, ...raised]), open);
    const found = await leastForMost(prepared, columnsOf(prepared, search), sumOf(prepared, limit), search.solver);
    const from = search.asked.input.limits[limit] ?? 0;
    raised.push({ kind: "limit", limit, from, to: Math.max(from, asLimit(limit, found.least)) });
  }
  return raised;
}
