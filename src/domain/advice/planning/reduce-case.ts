import {
  type CatalogueFunction,
  type EffortRule,
  effortOf,
  type Means,
  sessionsFor,
} from "#src/domain/advice/means.ts";
import { bearable } from "#src/domain/advice/planning/bearable.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { type Cautions, cautionKey, cautiousCase } from "#src/domain/advice/planning/cautious-case.ts";
import { isFitFor } from "#src/domain/advice/planning/data-care.ts";
import { type Headcount, headcount } from "#src/domain/advice/planning/headcount.ts";
import { helpsNobody, modestMeans } from "#src/domain/advice/planning/modest-case.ts";
import type { PlanCatalogue, PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import {
  type Candidate,
  type Creation,
  type Demand,
  type PlanningCase,
  type Supply,
  wellMet,
} from "#src/domain/advice/planning/planning-case.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";
import { isClosed, missingOf, type SegmentAccess, segmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { relevantMeans } from "#src/domain/advice/planning/relevant-means.ts";
import { leaverMinutesPerMonth } from "#src/domain/advice/planning/staff-turnover.ts";
import { asTold } from "#src/domain/advice/planning/suits.ts";
import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";

export type Reduced = {
  readonly planningCase: PlanningCase;
  readonly heads: Headcount;
  /** In the order of `planningCase.segments`. */
  readonly segments: readonly PlanSegment[];
  readonly access: readonly SegmentAccess[];
  /** Means with a tier for certain legal forms that was left out because the form is not known. */
  readonly formUnknown: readonly string[];
};

/**
 * Works out what matters for this organisation: demands without doubles, the access of the people, prices and effort
 * at its size, and only the means that can meet a demand, create an access that is missing for one, or are required by
 * such a means. @throws Error when a need names a segment that does not exist.
 */
export function reduceCase(input: PlanInput, catalogue: PlanCatalogue): Reduced {
  return cautiousCase(input, (cautions) => reduceWith(input, catalogue, cautions));
}

function reduceWith(input: PlanInput, catalogue: PlanCatalogue, cautions: Cautions): Reduced {
  const heads = headcount(input);
  const { functions, rules, meansById, means: allMeans } = catalogueIndex(catalogue);
  const wanted = wantedOf(input, functions);
  const segments = byId(input.segments.filter((segment) => wanted.some((wish) => wish.segment === segment.id)));
  const at = new Map(segments.map((segment, index) => [segment.id, index]));
  const demands = wanted.map((wish): Demand => {
    const people = wish.segment === null ? heads.staff : (heads.people.get(wish.segment) ?? 1);
    const segment = wish.segment === null ? null : (at.get(wish.segment) ?? null);
    return { ...wish, segment, points: wish.importance * people };
  });
  const access = segments.map((segment) => withCautions(segment.id, segmentAccess(segment), cautions));
  const people = segments.map((segment) => heads.people.get(segment.id) ?? 1);
  const homes = segments.map((segment) => segment.homes?.count ?? null);
  const served = people.reduce((sum, count) => sum + count, 0);
  const context: Context = {
    input,
    functions,
    rules,
    current: new Set(input.currentMeans),
    staff: heads.staff,
    demands,
    demandsOf: groupedByFunction(demands),
    access,
    people,
    homes,
  };
  const formUnknown: string[] = [];
  const avoided = new Set(input.avoid);
  const told = input.circumstances ?? [];
  const concerned = concernedMeans(allMeans, meansById, context.demandsOf)
    .filter(({ id }) => !avoided.has(id))
    .flatMap((means) => asTold(means, told) ?? []);
  const all = concerned.flatMap((means) => {
    const priced = priceOffers(means, input.limits, { staff: heads.staff, served }, context.current.has(means.id));
    if (priced.formUnknown) formUnknown.push(means.id);
    return priced.offers.length > 0 ? [candidateOf(means, priced.offers, context)] : [];
  });
  const eased = bearable(heads.staff, input);
  // Whose homes were counted are there, though not to the head.
  const guessed = new Set(
    heads.assumptions.flatMap(({ code, segment }) => (code === "people-in-homes" ? [] : (segment ?? []))),
  );
  const countedPeople = segments.map(({ id }, index) => (guessed.has(id) ? 0 : (people[index] ?? 1)));
  const asked = new Set((input.doubts ?? []).map(({ segment, key }) => `${at.get(segment)} ${key}`));
  const limits = {
    initialYen: input.limits.initialYen ?? null,
    monthlyYen: input.limits.monthlyYen ?? null,
    setupMinutes: input.limits.setupHours === undefined ? null : Math.floor(input.limits.setupHours * 60),
    newThings: input.limits.newThings ?? null,
  };
  return {
    planningCase: {
      segments: segments.map((segment, index) => ({ id: segment.id, people: people[index] ?? 1 })),
      demands,
      candidates: input.modest
        ? modestMeans(all, access, { all: people, told: countedPeople }, asked, { weight: eased, limits })
        : relevantMeans(all, segments.length),
      limits,
      bearable: eased,
    },
    heads,
    segments,
    access,
    formUnknown,
  };
}

function withCautions(segment: string, access: SegmentAccess, cautions: Cautions): SegmentAccess {
  return new Map(
    [...access].map(([key, known]) => {
      const value = cautions.get(cautionKey(segment, key));
      return [key, value === undefined ? known : { values: [value], known: "assumed" }];
    }),
  );
}

type Context = {
  readonly input: PlanInput;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly rules: ReadonlyMap<string, EffortRule>;
  readonly current: ReadonlySet<string>;
  readonly staff: number;
  readonly demands: readonly Demand[];
  readonly demandsOf: ReadonlyMap<string, readonly number[]>;
  readonly access: readonly SegmentAccess[];
  readonly people: readonly number[];
  /** Homes of each segment; null where people were counted. */
  readonly homes: ReadonlyArray<number | null>;
};

/** Means that give something wanted, create some access, or are required by such a means. */
function concernedMeans(
  all: readonly Means[],
  byId: ReadonlyMap<string, Means>,
  wanted: ReadonlyMap<string, unknown>,
): readonly Means[] {
  const gives = (means: Means): boolean =>
    means.ways.some((way) => way.gives.some((given) => wanted.has(given.function)));
  const ids = new Set(all.filter((means) => means.creates.length > 0 || gives(means)).map((means) => means.id));
  // A set grows while it is walked, so requirements of requirements are visited too.
  for (const id of ids) for (const required of byId.get(id)?.requires ?? []) ids.add(required);
  return all.filter((means) => ids.has(means.id));
}

type Wish = { function: string; segment: string | null; must: boolean; importance: 1 | 2 | 3 };

/** Each (function, segment) once: a must if any need says so, with the highest importance; sorted. */
function wantedOf(input: PlanInput, functions: ReadonlyMap<string, CatalogueFunction>): Wish[] {
  const known = new Set(input.segments.map((segment) => segment.id));
  const wishes = new Map<string, Wish>();
  for (const need of input.needs) {
    for (const id of need.for) if (!known.has(id)) throw new Error(`need ${need.function}: there is no segment ${id}`);
    for (const segment of whoWants(need, functions.get(need.function), input.segments)) {
      const key = JSON.stringify([need.function, segment]);
      const before = wishes.get(key);
      const importance = before && before.importance > need.importance ? before.importance : need.importance;
      wishes.set(key, { function: need.function, segment, must: need.must || before?.must === true, importance });
    }
  }
  return [...wishes.values()].sort(
    (a, b) => compare(a.function, b.function) || compare(a.segment ?? "", b.segment ?? ""),
  );
}

/** A function of the organisation asks nothing of people. A need that names nobody is for everybody whom it can concern. */
function whoWants(
  need: PlanInput["needs"][number],
  known: CatalogueFunction | undefined,
  segments: readonly PlanSegment[],
): Array<string | null> {
  if (known?.audience === "organisation") return [null];
  if (need.for.length > 0) return [...need.for];
  const kinds: Record<string, readonly SegmentKind[]> = {
    staff: ["staff"],
    served: ["served"],
    both: ["staff", "served"],
    public: ["public"],
  };
  const concerned = segments.filter((segment) => kinds[known?.audience ?? ""]?.includes(segment.kind));
  return concerned.length > 0 ? concerned.map((segment) => segment.id) : [null];
}

function candidateOf(means: Means, offers: Candidate["offers"], context: Context): Candidate {
  const effort = effortOf(means, context.rules);
  const perStaff = effort.per === "staff";
  const current = context.current.has(means.id);
  const leaverMinutes = perStaff ? leaverMinutesPerMonth(context.staff, effort.perLeaverMinutes) : 0;
  const staffMinutes = perStaff ? effort.perPersonMinutes * context.staff : 0;
  return {
    id: means.id,
    current,
    byStaff: perStaff && means.tiers.every(({ heads }) => heads === "staff"),
    offers,
    monthlyMinutes: effort.fixedMinutes + staffMinutes + leaverMinutes,
    leaverMinutes,
    monthlyMinutesPerPerson: perStaff ? 0 : effort.perPersonMinutes,
    ...(means.byHome && context.homes.some((count) => count !== null)
      ? { homes: context.people.map((people, segment) => context.homes[segment] ?? people) }
      : {}),
    setupMinutes: current
      ? 0
      : effort.setupMinutes +
        effort.setupMinutesPerStaff * context.staff +
        effort.setupMinutesPerSession * sessionsFor(context.staff),
    setupMinutesPerPerson: current ? 0 : effort.setupMinutesPerPerson,
    newThings: current ? 0 : means.newThings,
    requires: [...new Set(means.requires)].sort(compare),
    conflicts: [...new Set(means.conflicts)].sort(compare),
    supplies: suppliesOf(means, context),
    creations: creationsOf(means, context),
    ...(isCareless(means, context) ? { careless: true } : {}),
  };
}

/** It handles data of something wanted, and is not fit for any data. */
function isCareless(means: Means, { demandsOf, functions }: Context): boolean {
  const gives = means.ways.flatMap((way) => way.gives.map((given) => given.function));
  return gives.some((id) => demandsOf.has(id) && !isFitFor(means, id, functions.get(id), "sensitive"));
}

/** It is for somebody who knows IT, and they told us that there is nobody: whatever it can do, here it is a makeshift. */
function isTooHeavy({ id, setupSkill }: Means, { input, current }: Context): boolean {
  return setupSkill === "it-person" && input.limits.itPerson === "none" && !current.has(id);
}

const makeshift = 1;

function suppliesOf(means: Means, context: Context): Supply[] {
  const supplies: Supply[] = [];
  for (const way of byId(means.ways))
    for (const given of way.gives) {
      const known = context.functions.get(given.function);
      if (!isFitFor(means, given.function, known, context.input.limits.dataSensitivity)) continue;
      for (const demand of context.demandsOf.get(given.function) ?? []) {
        const segment = context.demands[demand]?.segment ?? null;
        const access = segment === null ? undefined : context.access[segment];
        const missing = access ? missingOf(way.asks, access, way) : [];
        if (isClosed(way, missing)) continue;
        // Whether people can come was not said: what they must come for is not called good (○).
        const comes = way.asks.mobility !== undefined && access?.get("mobility")?.known === "assumed";
        const most = isTooHeavy(means, context) ? makeshift : comes ? wellMet : given.quality;
        const quality = Math.min(given.quality, most) as typeof given.quality; // NOTE the less of two qualities
        supplies.push({ demand, segment, way: way.id, quality, missing });
      }
    }
  return supplies;
}

function creationsOf(means: Means, context: Context): Creation[] {
  const budgetSet = context.input.limits.initialYen !== undefined || context.input.limits.monthlyYen !== undefined;
  return means.creates.flatMap((creates, index) =>
    context.access.flatMap((access, segment): Creation[] => {
      const people = (means.byHome ? context.homes[segment] : null) ?? context.people[segment] ?? 1;
      if (creates.maxPeople !== null && people > creates.maxPeople) return [];
      if (context.input.modest && helpsNobody(Object.entries(creates.set), access)) return [];
      if (budgetSet && (creates.perPersonYen === null || creates.perPersonMonthlyYen === null)) return [];
      return [
        {
          index,
          segment,
          sets: Object.entries(creates.set),
          // `relevantMeans` knows which requirements matter.
          fulfils: [],
          missing: missingOf(creates.asks, access),
          steady: !creates.asks.mobility || access.get("mobility")?.known === "said",
          people,
          initialYen: creates.perPersonYen === null ? null : creates.perPersonYen * people,
          monthlyYen: creates.perPersonMonthlyYen === null ? null : creates.perPersonMonthlyYen * people,
          minutesPerPerson: creates.perPersonMinutes,
          maxPeople: creates.maxPeople,
        },
      ];
    }),
  );
}

function groupedByFunction(demands: readonly Demand[]): Map<string, number[]> {
  const grouped = new Map<string, number[]>();
  for (const [index, demand] of demands.entries())
    grouped.set(demand.function, [...(grouped.get(demand.function) ?? []), index]);
  return grouped;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
