import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import { type Creates, type EffortRule, effortOf, type Means, type Way } from "#src/domain/advice/means.ts";
import type { Offer } from "#src/domain/advice/planning/planning-case.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";
import type { Asks } from "#src/domain/advice/planning/reach-access.ts";
import { leaverMinutesPerMonth } from "#src/domain/advice/planning/staff-turnover.ts";
import { accessKeys, dataSensitivities, legalForms } from "#src/domain/advice/vocabulary.ts";

/** Numbers of people served at which effort is compared; sizes of staff come from the tiers besides. */
const servedSizes = [1, 20, 200, 2000];
const staffSizes = [1, 2, 5, 10, 20, 40, 100, 400];
const skills = ["anyone", "some", "it-person"] as const;

/**
 * Means that another one can always stand in for: it serves all the same people at least as well, asks no more, costs
 * no more for any size and legal form, in yen, minutes and things to learn, may hold the same data, and no relation
 * differs. Of two that are equal the later id is found. Ways of one means are compared with each other too.
 */
export function dominatedFindings(means: readonly Means[], rules: ReadonlyMap<string, EffortRule>): Finding[] {
  const required = new Set(means.flatMap(({ requires }) => requires));
  return means.flatMap((one) => {
    const by = required.has(one.id)
      ? undefined
      : means.find(
          (other) =>
            other !== one && standsInFor(other, one, rules) && (other.id < one.id || !standsInFor(one, other, rules)),
        );
    const found = (detail: string, text: string): Finding => ({
      code: "dominated",
      subject: one.id,
      detail,
      text: `${one.id}${text}`,
    });
    return [
      ...(by ? [found(`by:${by.id}`, `: ${by.id} serves all the same people, for no more`)] : []),
      ...one.ways.flatMap((way, index) => {
        const better = one.ways.find(
          (other, at) => at !== index && wayCovers(other, way) && (at < index || !wayCovers(way, other)),
        );
        return better
          ? [found(`way:${way.id}`, `/${way.id}: the way ${better.id} serves all the same people as well`)]
          : [];
      }),
    ];
  });
}

/** Whether `b` may always take the place of `a`. */
export function standsInFor(b: Means, a: Means, rules: ReadonlyMap<string, EffortRule>): boolean {
  return (
    a.ways.every((way) =>
      way.gives.every((given) => b.ways.some((other) => wayCovers(other, { ...way, gives: [given] }))),
    ) &&
    a.creates.every((creation) => b.creates.some((other) => createsCover(other, creation))) &&
    b.requires.every((id) => a.requires.includes(id)) &&
    b.conflicts.every((id) => a.conflicts.includes(id) || id === a.id) &&
    dataSensitivities.indexOf(b.dataLevel) >= dataSensitivities.indexOf(a.dataLevel) &&
    (b.languages.length === 0 ||
      (a.languages.length > 0 && a.languages.every((language) => b.languages.includes(language)))) &&
    b.learning <= a.learning &&
    b.newThings <= a.newThings &&
    skills.indexOf(b.setupSkill) <= skills.indexOf(a.setupSkill) &&
    effortNoMore(b, a, rules) &&
    pricesNoMore(b, a)
  );
}

function wayCovers(b: Way, a: Way): boolean {
  return (
    a.gives.every((given) => b.gives.some((one) => one.function === given.function && one.quality >= given.quality)) &&
    asksNoMore(b.asks, a.asks) &&
    (b.unaided ?? []).every((key) => a.unaided?.includes(key) === true) &&
    (a.assumed ?? []).every((key) => b.asks[key] === undefined || b.assumed?.includes(key) === true)
  );
}

function asksNoMore(b: Asks, a: Asks): boolean {
  return accessKeys.every((key) => {
    const suffices = b[key];
    return suffices === undefined || (a[key]?.every((value) => suffices.includes(value)) ?? false);
  });
}

function createsCover(b: Creates, a: Creates): boolean {
  const yenNoMore = (mine: number | null, other: number | null) =>
    mine === 0 || (mine !== null && other !== null && mine <= other);
  return (
    accessKeys.every((key) => a.set[key] === undefined || a.set[key] === b.set[key]) &&
    asksNoMore(b.asks, a.asks) &&
    b.perPersonMinutes <= a.perPersonMinutes &&
    yenNoMore(b.perPersonYen, a.perPersonYen) &&
    yenNoMore(b.perPersonMonthlyYen, a.perPersonMonthlyYen) &&
    (b.maxPeople === null || (a.maxPeople !== null && b.maxPeople >= a.maxPeople))
  );
}

function effortNoMore(b: Means, a: Means, rules: ReadonlyMap<string, EffortRule>): boolean {
  const minutes = (means: Means, staff: number, served: number): number => {
    const effort = effortOf(means, rules);
    const people = effort.per === "staff" ? staff : served;
    const leavers = effort.per === "staff" ? leaverMinutesPerMonth(staff, effort.perLeaverMinutes) : 0;
    return effort.fixedMinutes + effort.perPersonMinutes * people + leavers;
  };
  return (
    (["setupMinutes", "setupMinutesPerStaff", "setupMinutesPerSession", "setupMinutesPerPerson"] as const).every(
      (part) => effortOf(b, rules)[part] <= effortOf(a, rules)[part],
    ) &&
    staffSizes.every((staff) => servedSizes.every((served) => minutes(b, staff, served) <= minutes(a, staff, served)))
  );
}

/** At every size and legal form, each price of `a` is met by one of `b`. A price to be asked is met only by one of nothing. */
function pricesNoMore(b: Means, a: Means): boolean {
  const borders = [...a.tiers, ...b.tiers].flatMap(({ from, to }) => [
    from - 1,
    from,
    ...(to === null ? [] : [to, to + 1]),
  ]);
  const staffs = [...new Set([...staffSizes, ...borders])].filter((size) => size >= 1);
  return [undefined, ...legalForms].every((legalForm) =>
    staffs.every((staff) => {
      const offersOf = (means: Means) => priceOffers(means, { legalForm }, { staff, served: 1_000_000 }, false).offers;
      const mine = offersOf(b);
      return offersOf(a).every((offer) => mine.some((other) => offerNoMore(other, offer)));
    }),
  );
}

function offerNoMore(b: Offer, a: Offer): boolean {
  const noMore = (mine: number | null, other: number | null) =>
    mine === 0 || (mine !== null && other !== null && mine <= other);
  return (
    noMore(b.initialYen, a.initialYen) &&
    noMore(b.monthlyYen, a.monthlyYen) &&
    b.initialYenPerPerson <= a.initialYenPerPerson &&
    b.monthlyYenPerPerson <= a.monthlyYenPerPerson &&
    b.from <= a.from &&
    (b.to === null || (a.to !== null && b.to >= a.to))
  );
}
