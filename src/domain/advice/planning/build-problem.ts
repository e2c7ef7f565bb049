import { creationRows } from "#src/domain/advice/planning/creation-rows.ts";
import { type PerPerson, perPersonTerms } from "#src/domain/advice/planning/effort-terms.ts";
import { overloadColumns } from "#src/domain/advice/planning/overload-columns.ts";
import type {
  CreateColumn,
  MutableTerms,
  OfferColumn,
  PlanColumns,
  PlanSums,
  ServeColumn,
  UseColumn,
} from "#src/domain/advice/planning/plan-columns.ts";
import { planVariants } from "#src/domain/advice/planning/plan-variants.ts";
import {
  type Candidate,
  countsPeople,
  isUnpriced,
  type Offer,
  type PlanningCase,
} from "#src/domain/advice/planning/planning-case.ts";
import { reachColumns } from "#src/domain/advice/planning/reach-columns.ts";
import { type ModelBuilder, modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { FairGroup, Problem } from "#src/engines/optimise/lexicographic-problem.ts";

/** The case as whole-number columns and rows (docs/planner.md), with what is needed to read an answer back. */
export function buildProblem(planningCase: PlanningCase): {
  problem: Problem;
  columns: PlanColumns;
  sums: PlanSums;
} {
  const model = modelBuilder();
  const { candidates, segments, demands, limits } = planningCase;
  const sums: PlanSums = {
    monthlyMinutes: [],
    setupMinutes: [],
    newThings: [],
    initialYen: [],
    monthlyYen: [],
    unpriced: [],
    careless: [],
    overload: [],
  };
  const uses = candidates.map(
    (candidate, index): UseColumn => ({ candidate: index, column: model.binary(`use ${candidate.id}`) }),
  );
  const useOf = (candidate: number): number => uses[candidate]?.column ?? -1;
  relationRows(model, candidates, useOf);

  const offers: OfferColumn[] = [];
  const serves: ServeColumn[] = [];
  const creates: CreateColumn[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const mine = offerColumns(model, candidate, index, useOf(index));
    offers.push(...mine);
    serves.push(...serveColumns(model, planningCase, index, mine, useOf(index)));
    for (const creation of candidate.creations) {
      const column = model.binary(`create ${candidate.id}#${creation.index} ${segments[creation.segment]?.id}`);
      model.atMost(
        `create needs use ${candidate.id}`,
        [
          [column, 1],
          [useOf(index), -1],
        ],
        0,
      );
      creates.push({ candidate: index, creation, column });
    }
  }
  creationRows(model, segments.length, creates);
  capacityRows(model, candidates, creates);
  const [offersOf, servesOf, createsOf] = [byCandidate(offers), byCandidate(serves), byCandidate(creates)];
  for (const [index, candidate] of candidates.entries())
    costTerms(model, planningCase, sums, {
      candidate,
      use: useOf(index),
      offers: offersOf.get(index) ?? [],
      serves: servesOf.get(index) ?? [],
      creates: createsOf.get(index) ?? [],
    });
  for (const { candidate, column } of uses) if (candidates[candidate]?.careless) sums.careless.push([column, 1]);
  overloadColumns(model, planningCase, sums);
  if (limits.initialYen !== null) model.atMost("initial yen", sums.initialYen, limits.initialYen);
  if (limits.monthlyYen !== null) model.atMost("monthly yen", sums.monthlyYen, limits.monthlyYen);
  if (limits.setupMinutes !== null) model.atMost("set-up minutes", sums.setupMinutes, limits.setupMinutes);
  if (limits.newThings !== null) model.atMost("new things", sums.newThings, limits.newThings);

  const createsIn = Map.groupBy(creates, ({ creation }) => creation.segment);
  const { reaches, qualities, wells } = reachColumns(model, planningCase, { useOf, servesOf, createsIn });
  const columns: PlanColumns = { uses, offers, serves, creates, reaches, wells };
  const groups = [...segments.keys(), null].flatMap((segment): FairGroup[] => {
    const musts = demands.flatMap((demand, index) =>
      demand.must && demand.segment === segment ? [reaches[index] ?? null] : [],
    );
    const wishes = musts.filter((column) => column !== null);
    const name = segment === null ? "organisation" : (segments[segment]?.id ?? "");
    return musts.length > 0 ? [{ name, wishes, lost: musts.length - wishes.length }] : [];
  });
  const variants = planVariants(planningCase, columns, qualities, sums);
  return { problem: { model: model.build(), groups, variants }, columns, sums };
}

function relationRows(model: ModelBuilder, candidates: readonly Candidate[], useOf: (index: number) => number): void {
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.id, index]));
  for (const [index, candidate] of candidates.entries()) {
    for (const id of candidate.requires) {
      const required = indexOf.get(id);
      if (required === undefined) throw new Error(`${candidate.id} requires ${id}, which is not a candidate`);
      if (required !== index)
        model.atMost(
          `${candidate.id} requires ${id}`,
          [
            [useOf(index), 1],
            [useOf(required), -1],
          ],
          0,
        );
    }
    for (const id of candidate.conflicts) {
      const other = indexOf.get(id);
      if (other === undefined || other === index) continue;
      model.atMost(
        `${candidate.id} conflicts with ${id}`,
        [
          [useOf(index), 1],
          [useOf(other), 1],
        ],
        1,
      );
    }
  }
}

function offerColumns(model: ModelBuilder, candidate: Candidate, index: number, use: number): OfferColumn[] {
  if (candidate.offers.length === 1) return [{ candidate: index, offer: 0, column: use }];
  const columns = candidate.offers.map((offer, at) => ({
    candidate: index,
    offer: at,
    column: model.binary(`offer ${candidate.id} ${offer.tier ?? at}`),
  }));
  const terms: MutableTerms = [...columns.map(({ column }): [number, number] => [column, 1]), [use, -1]];
  model.atMost(`one offer ${candidate.id}`, terms, 0);
  model.atLeast(`one offer ${candidate.id}`, terms, 0);
  return columns;
}

/** Who uses the ways of a means, where that costs: one column a segment, or one a segment and offer where prices differ. */
function serveColumns(
  model: ModelBuilder,
  planningCase: PlanningCase,
  index: number,
  mine: readonly OfferColumn[],
  use: number,
): ServeColumn[] {
  const candidate = planningCase.candidates[index];
  if (!candidate || !countsPeople(candidate)) return [];
  const served = new Set(candidate.supplies.flatMap((supply) => (supply.segment === null ? [] : [supply.segment])));
  const priced = candidate.offers.some((offer) => offer.initialYenPerPerson > 0 || offer.monthlyYenPerPerson > 0);
  const split = priced && mine.length > 1;
  const columns = [...served]
    .sort((a, b) => a - b)
    .flatMap((segment): ServeColumn[] => {
      const name = `serve ${candidate.id} ${planningCase.segments[segment]?.id}`;
      const found = split
        ? mine.map(({ offer, column: parent }) => ({ offer, parent, column: model.binary(`${name} ${offer}`) }))
        : [{ offer: null, parent: use, column: model.binary(name) }];
      return found.map(({ offer, parent, column }) => {
        model.atMost(
          `serve needs use ${candidate.id}`,
          [
            [column, 1],
            [parent, -1],
          ],
          0,
        );
        return { candidate: index, segment, offer, column };
      });
    });
  const people: MutableTerms = columns.map(({ segment, column }) => [
    column,
    planningCase.segments[segment]?.people ?? 0,
  ]);
  const all = people.reduce((sum, [, count]) => sum + count, 0);
  if (candidate.offers.some((offer) => offer.to !== null)) {
    const to = mine.map(({ offer, column }): [number, number] => [
      column,
      -Math.min(candidate.offers[offer]?.to ?? all, all),
    ]);
    model.atMost(`largest size ${candidate.id}`, [...people, ...to], 0);
  }
  if (candidate.offers.some((offer) => offer.from > 1)) {
    const from = mine.map(({ offer, column }): [number, number] => [column, -(candidate.offers[offer]?.from ?? 1)]);
    // "From 1" binds nobody: a means may be had for what it creates alone.
    model.atLeast(`smallest size ${candidate.id}`, [...people, ...from.filter(([, count]) => count !== -1)], 0);
  }
  return columns;
}

function capacityRows(model: ModelBuilder, candidates: readonly Candidate[], creates: readonly CreateColumn[]): void {
  for (const [index, candidate] of candidates.entries())
    for (const kind of new Set(candidate.creations.map((creation) => creation.index))) {
      const mine = creates.filter((create) => create.candidate === index && create.creation.index === kind);
      const most = mine[0]?.creation.maxPeople ?? null;
      const people = mine.map(({ column, creation }): [number, number] => [column, creation.people]);
      if (most !== null && people.reduce((sum, [, count]) => sum + count, 0) > most)
        model.atMost(`capacity ${candidate.id}#${kind}`, people, most);
    }
}

function byCandidate<T extends { readonly candidate: number }>(items: readonly T[]): Map<number, T[]> {
  return Map.groupBy(items, (item) => item.candidate);
}

type Costed = {
  readonly candidate: Candidate;
  readonly use: number;
  readonly offers: readonly OfferColumn[];
  readonly serves: readonly ServeColumn[];
  readonly creates: readonly CreateColumn[];
};

function costTerms(model: ModelBuilder, planningCase: PlanningCase, sums: PlanSums, costed: Costed): void {
  const { candidate, use, serves, creates } = costed;
  sums.monthlyMinutes.push([use, candidate.monthlyMinutes]);
  sums.setupMinutes.push([use, candidate.setupMinutes]);
  sums.newThings.push([use, candidate.newThings]);
  const unpriced: number[] = [];
  for (const { offer: at, column } of costed.offers) {
    const offer = candidate.offers[at];
    if (!offer) continue;
    sums.initialYen.push([column, offer.initialYen ?? 0]);
    sums.monthlyYen.push([column, offer.monthlyYen ?? 0]);
    if (isUnpriced(offer)) unpriced.push(column);
  }
  for (const { creation, column } of creates) if (isUnpriced(creation)) unpriced.push(column);
  const offerOf = ({ offer }: ServeColumn): Offer | undefined => candidate.offers[offer ?? 0];
  const perPerson = (of: PerPerson): MutableTerms =>
    perPersonTerms(model, planningCase, candidate, serves, creates, of);
  sums.initialYen.push(
    ...perPerson({
      name: "initial yen",
      ofServe: (serve) => offerOf(serve)?.initialYenPerPerson ?? 0,
      ofCreation: ({ initialYen, people }) => (initialYen ?? 0) / people,
    }),
  );
  sums.monthlyYen.push(
    ...perPerson({
      name: "monthly yen",
      ofServe: (serve) => offerOf(serve)?.monthlyYenPerPerson ?? 0,
      ofCreation: ({ monthlyYen, people }) => (monthlyYen ?? 0) / people,
    }),
  );
  sums.monthlyMinutes.push(
    ...perPerson({
      name: "minutes",
      ofServe: () => candidate.monthlyMinutesPerPerson,
      ofCreation: ({ minutesPerPerson }) => minutesPerPerson,
    }),
  );
  sums.setupMinutes.push(
    ...perPerson({
      name: "set-up minutes",
      ofServe: () => candidate.setupMinutesPerPerson,
      ofCreation: () => candidate.setupMinutesPerPerson,
    }),
  );
  if (unpriced.length > 0 && !unpriced.includes(use)) {
    const any = model.binary(`unpriced ${candidate.id}`);
    for (const column of unpriced)
      model.atMost(
        `unpriced ${candidate.id}`,
        [
          [column, 1],
          [any, -1],
        ],
        0,
      );
    sums.unpriced.push([any, 1]);
  } else if (unpriced.length > 0) sums.unpriced.push([use, 1]);
}
