import { type AskedCase, limitsSaid } from "#src/domain/advice/explaining/asked-case.ts";
import {
  type AmountLimit,
  type PricePart,
  withHeads,
  withLimit,
  withOnlyAccess,
  withOtherMust,
  withPeople,
  withPrice,
} from "#src/domain/advice/explaining/changed-case.ts";
import { comparePlans, isSameChoice, type PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan, type ExplainingSolver } from "#src/domain/advice/explaining/solve-prepared.ts";
import { type Turn, turningPoint } from "#src/domain/advice/explaining/turning-point.ts";
import { type Headcount, headcount } from "#src/domain/advice/planning/headcount.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys, accessValues } from "#src/domain/advice/vocabulary.ts";

/** From this value on another combination of means is best; `change` is that one against the plan. Null = up to `until` none. */
export type Border = { readonly at: number; readonly change: PlanChange } | null;

export type PriceBorder = {
  readonly means: string;
  readonly tier: string | null;
  readonly part: PricePart;
  /** Yen as the catalogue says it: a head's price where it goes by heads. */
  readonly now: number;
  readonly until: number;
  readonly border: Border;
};

export type LimitBorder = {
  readonly limit: AmountLimit;
  readonly now: number;
  /** What the plan takes of it: with less than this it is not possible. Hours in quarters, rounded up. */
  readonly takes: number;
  /** Raised so far, another plan is better; `until` was tried. */
  readonly until: number;
  readonly border: Border;
};

/** `of`: a segment, or all staff. */
export type PeopleBorder = {
  readonly of: { readonly segment: string } | "staff";
  readonly now: number;
  readonly fewer: Border;
  readonly fewest: number;
  readonly more: Border;
  readonly most: number;
};

/** An answer that, given otherwise, changes the combination. */
export type AnswerBorder = {
  readonly answer:
    | { readonly kind: "must"; readonly function: string; readonly must: boolean }
    | {
        readonly kind: "access";
        readonly segment: string;
        readonly key: AccessKey;
        readonly values: readonly string[];
      };
  readonly change: PlanChange;
};

export type Stability = {
  readonly prices: readonly PriceBorder[];
  readonly limits: readonly LimitBorder[];
  readonly people: readonly PeopleBorder[];
  readonly answers: readonly AnswerBorder[];
  /** So many answers were tried otherwise. */
  readonly answersTried: number;
};

/**
 * Which price, limit, number of people or answer would have to change, and by how much, before another combination of
 * means (at the same prices) is best. Every border is found by solving on both of its sides.
 *
 * @throws NotProved
 */
export async function stabilityOf(
  asked: AskedCase,
  plan: Proposal,
  solver: ExplainingSolver,
  ticking: (total: number) => () => Promise<void>,
): Promise<Stability> {
  const tasks = { prices: pricesOf(asked, plan), limits: amountLimits(asked), people: groupsOf(asked) };
  const answers = answersOf(asked, plan);
  const tick = ticking(tasks.prices.length + tasks.limits.length + tasks.people.length + answers.length);
  const other = async (changed: AskedCase): Promise<PlanChange | null> => {
    const best = await bestPlan(prepareCase(changed), solver);
    return isSameChoice(plan, best) ? null : comparePlans(plan, best);
  };
  const each = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
    const done: R[] = [];
    for (const item of items) {
      done.push(await work(item));
      await tick();
    }
    return done;
  };
  return {
    prices: await each(tasks.prices, async (price) => ({
      ...price,
      border: borderOf(await jumping(price.now, price.until, (yen) => other(withPrice(asked, price, yen)))),
    })),
    limits: await each(tasks.limits, (limit) => limitBorder(asked, plan, limit, other)),
    people: await each(tasks.people, (group) => peopleBorder(asked, group, other)),
    answers: (await each(answers, async ({ answer, changed }) => ({ answer, change: await other(changed) }))).flatMap(
      ({ answer, change }) => (change === null ? [] : [{ answer, change }]),
    ),
    answersTried: answers.length,
  };
}

type Other = (changed: AskedCase) => Promise<PlanChange | null>;

/** The far end is tried first: most things never turn, and then one solve is enough. */
async function jumping(
  start: number,
  end: number,
  probe: (value: number) => Promise<PlanChange | null>,
): Promise<Turn<PlanChange> | null> {
  return start === end || (await probe(end)) === null ? null : turningPoint(start, end, probe);
}

function borderOf(turn: Turn<PlanChange> | null): Border {
  return turn && { at: turn.at, change: turn.found };
}

/** Prices are followed up to ten times, at least to 10,000 yen. */
function pricesOf(asked: AskedCase, plan: Proposal): Array<Omit<PriceBorder, "border">> {
  return plan.means.flatMap(({ id, tier: tierId }) => {
    const means = asked.catalogue.means.find((one) => one.id === id);
    const tier = means?.tiers.find((one) => one.id === tierId);
    const parts: Array<[PricePart, number | null | undefined]> = [];
    // What is free today may cost one day; what people do themselves has no price that somebody could raise.
    if (means?.kind === "tool" || (tier?.monthlyYen ?? 0) > 0) parts.push(["monthly", tier?.monthlyYen]);
    if ((tier?.initialYen ?? 0) > 0) parts.push(["initial", tier?.initialYen]);
    if (plan.creates.some((one) => one.means === id)) {
      const costs = (key: "perPersonYen" | "perPersonMonthlyYen") =>
        Math.max(0, ...(means?.creates ?? []).map((creates) => creates[key] ?? 0));
      if (costs("perPersonYen") > 0) parts.push(["person-once", costs("perPersonYen")]);
      if (costs("perPersonMonthlyYen") > 0) parts.push(["person-monthly", costs("perPersonMonthlyYen")]);
    }
    return parts.flatMap(([part, now]) =>
      now === null || now === undefined
        ? []
        : [{ means: id, tier: tierId, part, now, until: Math.max(10_000, 10 * now) }],
    );
  });
}

function amountLimits(asked: AskedCase): AmountLimit[] {
  return limitsSaid(asked.input).filter((limit) => limit !== "dataSensitivity");
}

async function limitBorder(asked: AskedCase, plan: Proposal, limit: AmountLimit, other: Other): Promise<LimitBorder> {
  const now = asked.input.limits[limit] ?? 0;
  const { totals } = plan;
  const takes = {
    monthlyYen: totals.monthlyYen,
    initialYen: totals.initialYen,
    setupHours: Math.ceil(totals.setupMinutes / 15) / 4,
    newThings: totals.newThings,
  }[limit];
  // Hours move in quarters, the others by one.
  const unit = limit === "setupHours" ? 4 : 1;
  const start = Math.ceil(now * unit);
  const until = Math.max(start * 10, limit === "newThings" ? 20 : limit === "setupHours" ? 400 : 100_000);
  const turn = await jumping(start, until, (value) => other(withLimit(asked, limit, value / unit)));
  const border = turn && { at: turn.at / unit, change: turn.found };
  return { limit, now, takes, until: until / unit, border };
}

type Group = { readonly of: PeopleBorder["of"]; readonly now: number; readonly heads: Headcount };

/** All staff, and each group of people served that something is wanted for. */
function groupsOf(asked: AskedCase): Group[] {
  const { reduced } = prepareCase(asked);
  const heads = headcount(asked.input);
  const served = reduced.segments.filter(({ kind }) => kind === "served");
  return [
    { of: "staff", now: heads.staff, heads },
    ...served.map(({ id }): Group => ({ of: { segment: id }, now: heads.people.get(id) ?? 1, heads })),
  ];
}

async function peopleBorder(asked: AskedCase, { of, now, heads }: Group, other: Other): Promise<PeopleBorder> {
  const changed = (people: number): AskedCase =>
    of === "staff" ? withHeads(asked, heads, "staff", people) : withPeople(asked, heads, of.segment, people);
  const most = Math.max(50, 3 * now);
  const probe = (people: number) => other(changed(people));
  return {
    of,
    now,
    fewer: borderOf(await turningPoint(now, 1, probe)),
    fewest: 1,
    more: borderOf(await turningPoint(now, most, probe)),
    most,
  };
}

/** Musts as wishes, wishes as musts, and what was taken for granted of people as otherwise. */
function answersOf(asked: AskedCase, plan: Proposal): Array<{ answer: AnswerBorder["answer"]; changed: AskedCase }> {
  const needs = new Map(asked.input.needs.map((need) => [need.function, need.must]));
  const musts = [...needs].map(([name, must]) => ({
    answer: { kind: "must" as const, function: name, must: !must },
    changed: withOtherMust(asked, name, !must),
  }));
  const access = plan.assumptions.flatMap(({ code, segment, key, value }) => {
    const known = accessKeys.find((one) => one === key);
    if (segment === undefined || !known) return [];
    const values = code === "access-assumed" ? worstOf(known, String(value).split(",")) : bestOf(code, known);
    if (values === null) return [];
    const answer = { kind: "access" as const, segment, key: known, values };
    return [{ answer, changed: withOnlyAccess(asked, segment, known, values) }];
  });
  return [...musts, ...access];
}

/** What people would have if what was assumed of them were not so: the value of the key that says the least. */
function worstOf(key: AccessKey, assumed: readonly string[]): readonly string[] | null {
  const worst = fromNone.has(key) ? "none" : accessValues[key].at(-1);
  return worst === undefined || assumed.includes(worst) ? null : [worst];
}

/** What people would have if what is not known of them, and so counts as missing, were there after all. */
function bestOf(code: string, key: AccessKey): readonly string[] | null {
  if (code !== "access-unknown") return null;
  if (key === "device") return ["smartphone"];
  const best = fromNone.has(key) ? accessValues[key].at(-1) : accessValues[key][0];
  return best === undefined ? null : [best];
}

/** Keys whose values rise from nothing; those of the others fall from everything. */
const fromNone: ReadonlySet<AccessKey> = new Set(["device", "line", "phone"]);
