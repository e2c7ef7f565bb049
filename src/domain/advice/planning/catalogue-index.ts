import type { CatalogueFunction, EffortRule, Means, Way } from "#src/domain/advice/means.ts";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";

/** A catalogue arranged for look-up. */
export type CatalogueIndex = {
  /** Sorted by id. */
  readonly means: readonly Means[];
  readonly meansById: ReadonlyMap<string, Means>;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly rules: ReadonlyMap<string, EffortRule>;
  /** By function: every way that gives it. */
  readonly waysOf: ReadonlyMap<string, ReadonlyArray<{ readonly means: Means; readonly way: Way }>>;
};

const numbers = new WeakMap<PlanCatalogue, number>();
let nextNumber = 1;

/** Equal only for the same object, which is not changed after it is built; for what is kept by catalogue in this process. */
export function catalogueNumber(catalogue: PlanCatalogue): number {
  const number = numbers.get(catalogue) ?? nextNumber++;
  numbers.set(catalogue, number);
  return number;
}

const known = new WeakMap<PlanCatalogue, CatalogueIndex>();

/** Made once for each catalogue object; catalogues are not changed after they are built. */
export function catalogueIndex(catalogue: PlanCatalogue): CatalogueIndex {
  const found = known.get(catalogue) ?? indexOf(catalogue);
  known.set(catalogue, found);
  return found;
}

function indexOf(catalogue: PlanCatalogue): CatalogueIndex {
  const means = [...catalogue.means].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const waysOf = new Map<string, Array<{ means: Means; way: Way }>>();
  for (const one of means)
    for (const way of one.ways)
      for (const name of new Set(way.gives.map((given) => given.function)))
        waysOf.set(name, [...(waysOf.get(name) ?? []), { means: one, way }]);
  return {
    means,
    meansById: new Map(means.map((one) => [one.id, one])),
    functions: new Map(catalogue.functions.map((one) => [one.id, one])),
    rules: new Map(catalogue.effortRules.map((rule) => [rule.id, rule])),
    waysOf,
  };
}
