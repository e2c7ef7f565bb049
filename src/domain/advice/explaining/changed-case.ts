import type { AskedCase, LiftableLimit } from "#src/domain/advice/explaining/asked-case.ts";
import { effortOf } from "#src/domain/advice/means.ts";
import type { Headcount } from "#src/domain/advice/planning/headcount.ts";
import type { PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import { segmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import type { AccessKey, SegmentKind } from "#src/domain/advice/vocabulary.ts";

/* The same case with one thing otherwise: what explanations solve anew. */

/** Limits that are amounts. */
export type AmountLimit = Exclude<LiftableLimit, "dataSensitivity">;

export function withLimit(asked: AskedCase, limit: AmountLimit, value: number): AskedCase {
  return { ...asked, input: { ...asked.input, limits: { ...asked.input.limits, [limit]: value } } };
}

/** Values of access that somebody gets, beside those that they have. */
export type Gain = ReadonlyArray<readonly [key: AccessKey, value: string]>;

/** These people are given more access by others; nothing that they have, or are taken to have, is lost by it. */
export function withAccess(asked: AskedCase, segments: ReadonlySet<string>, gain: Gain): AskedCase {
  const changed = asked.input.segments.map((segment) => {
    if (!segments.has(segment.id)) return segment;
    const has = segmentAccess(segment);
    const more = gain.map(([key, value]) => [key, [...new Set([...(has.get(key)?.values ?? []), value])]]);
    const lent = gain.flatMap(([key, value]) => (has.get(key)?.values.includes(value) ? [] : [[key, [value]]]));
    return {
      ...segment,
      access: { ...segment.access, ...Object.fromEntries(more) },
      lent: { ...segment.lent, ...Object.fromEntries(lent) },
    };
  });
  return { ...asked, input: { ...asked.input, segments: changed } };
}

/** What was taken for granted of these people is otherwise: they have only this. */
export function withOnlyAccess(asked: AskedCase, id: string, key: AccessKey, values: readonly string[]): AskedCase {
  const segments = asked.input.segments.map((segment) =>
    segment.id === id ? { ...segment, access: { ...segment.access, [key]: values } } : segment,
  );
  return { ...asked, input: { ...asked.input, segments } };
}

/** A segment of so many people, the others as they are. `now`: everybody as the planner counts them today. */
export function withPeople(asked: AskedCase, now: Headcount, id: string, people: number): AskedCase {
  const segments = asked.input.segments.map((segment) => {
    const today = now.people.get(segment.id) ?? segment.size;
    return sized(segment, today, segment.id === id ? people : today);
  });
  return { ...asked, input: { ...asked.input, segments, limits: { ...asked.input.limits, staffCount: now.staff } } };
}

/**
 * An organisation of another size: so many staff, or people served; segments of that kind keep their parts of the whole,
 * the others their numbers.
 */
export function withHeads(
  asked: AskedCase,
  now: Headcount,
  kind: Exclude<SegmentKind, "public">,
  heads: number,
): AskedCase {
  const all = peopleOf(asked, now, kind);
  const segments = asked.input.segments.map((segment) => {
    const people = now.people.get(segment.id) ?? 1;
    const size = segment.kind === kind ? Math.max(1, Math.round((heads * people) / all)) : people;
    return sized(segment, people, size);
  });
  const limit = kind === "staff" ? { staffCount: heads } : { staffCount: now.staff, servedCount: heads };
  return { ...asked, input: { ...asked.input, segments, limits: { ...asked.input.limits, ...limit } } };
}

/** A segment of so many people instead of as many as today; homes grow with them. */
function sized(segment: PlanSegment, today: number | null, size: number | null): PlanSegment {
  const { homes } = segment;
  const grown =
    homes && today && size
      ? { count: Math.max(1, Math.round((homes.count * size) / today)), reckoned: homes.reckoned }
      : homes;
  return { ...segment, share: null, size, ...(grown ? { homes: grown } : {}) };
}

/** All people of the segments of a kind. */
export function peopleOf({ input }: AskedCase, now: Headcount, kind: SegmentKind): number {
  const mine = input.segments.filter((segment) => segment.kind === kind);
  return mine.reduce((sum, { id }) => sum + (now.people.get(id) ?? 0), 0);
}

/** A need that is a must is only wanted, and the other way round. */
export function withOtherMust(asked: AskedCase, wanted: string, must: boolean): AskedCase {
  const needs = asked.input.needs.map((need) => (need.function === wanted ? { ...need, must } : need));
  return { ...asked, input: { ...asked.input, needs } };
}

/** Which price of a means: of a tier by the month or once, or of lending by the person. */
export type PricePart = "monthly" | "initial" | "person-monthly" | "person-once";

/** The catalogue says another price of one means: of this tier, or of all access that it creates. */
export function withPrice(
  asked: AskedCase,
  { means: id, tier: tierId, part }: { means: string; tier: string | null; part: PricePart },
  yen: number,
): AskedCase {
  const means = asked.catalogue.means.map((one) => {
    if (one.id !== id) return one;
    const tiers = one.tiers.map((tier) => {
      if (tier.id !== tierId) return tier;
      if (part === "monthly") return { ...tier, monthlyYen: yen };
      return part === "initial" ? { ...tier, initialYen: yen } : tier;
    });
    const creates = one.creates.map((creates) => {
      if (part === "person-monthly") return { ...creates, perPersonMonthlyYen: yen };
      return part === "person-once" ? { ...creates, perPersonYen: yen } : creates;
    });
    return { ...one, tiers, creates };
  });
  return { ...asked, catalogue: { ...asked.catalogue, means } };
}

/** The catalogue knows only these means. */
export function withoutOthers(asked: AskedCase, ids: ReadonlySet<string>): AskedCase {
  const means = asked.catalogue.means.filter(({ id }) => ids.has(id));
  return { ...asked, catalogue: { ...asked.catalogue, means } };
}

/** Our estimates of the effort of these means, times a factor, in whole minutes. */
export function withEffort(asked: AskedCase, ids: ReadonlySet<string>, factor: number): AskedCase {
  const rules = new Map(asked.catalogue.effortRules.map((rule) => [rule.id, rule]));
  const times = (minutes: number): number => Math.round(minutes * factor);
  const means = asked.catalogue.means.map((one) => {
    if (!ids.has(one.id)) return one;
    const { fixedMinutes, perPersonMinutes, perLeaverMinutes, setupMinutes } = effortOf(one, rules);
    const own = { fixedMinutes, perPersonMinutes, perLeaverMinutes, setupMinutes };
    const scaled = Object.fromEntries(Object.entries(own).map(([key, minutes]) => [key, times(minutes)]));
    // What is done for each of the people stands in the steps alone.
    const steps = one.steps.map((step) => ({ ...step, minutes: times(step.minutes) }));
    const creates = one.creates.map((created) => ({ ...created, perPersonMinutes: times(created.perPersonMinutes) }));
    return { ...one, effort: { ...one.effort, ...scaled }, steps, creates };
  });
  return { ...asked, catalogue: { ...asked.catalogue, means } };
}
