import type { CreateColumn, ServeColumn } from "#src/domain/advice/planning/plan-columns.ts";
import { type Candidate, type PlanningCase, wellMet } from "#src/domain/advice/planning/planning-case.ts";
import type { ModelBuilder } from "#src/engines/optimise/integer-model.ts";

/** The columns by which means reach people. */
export type Carriers = {
  readonly useOf: (index: number) => number;
  /** By candidate. */
  readonly servesOf: ReadonlyMap<number, readonly ServeColumn[]>;
  /** By segment. */
  readonly createsIn: ReadonlyMap<number, readonly CreateColumn[]>;
};

/** `reach ≤ Σ` of what carries a way that gives the function, once for each quality from 1 to the best there is. */
export function reachColumns(model: ModelBuilder, planningCase: PlanningCase, carriers: Carriers) {
  const carriersOf: Carrier[][] = planningCase.demands.map(() => []);
  for (const [index, candidate] of planningCase.candidates.entries()) {
    const usable = new Map<string, number[]>();
    const steady = new Map<string, readonly number[]>();
    for (const supply of candidate.supplies) {
      const key = wayKey(supply);
      const found = usable.get(key) ?? usableColumns(model, candidate, index, supply, carriers);
      usable.set(key, found);
      const sure = steady.get(key) ?? steadyColumns(model, candidate, supply, carriers, found);
      steady.set(key, sure);
      const mine = carriersOf[supply.demand];
      for (const column of sure) mine?.push({ quality: supply.quality, column });
      // What people can only use by coming, who may not be able to, is a makeshift however good it is.
      for (const column of found) if (!sure.includes(column)) mine?.push({ quality: 1, column });
    }
    if (candidate.offers.some((offer) => offer.from > 1)) servedCanUse(model, candidate, index, usable, carriers);
  }
  const reaches: Array<number | null> = [];
  const qualities: number[][] = [];
  for (const [index, demand] of planningCase.demands.entries()) {
    const mine = carriersOf[index] ?? [];
    const best = mine.reduce((most, carrier) => Math.max(most, carrier.quality), 0);
    const columns = Array.from({ length: best }, (_, level) => {
      const name = `reach ${demand.function} ${demand.segment === null ? "organisation" : planningCase.segments[demand.segment]?.id}`;
      const column = model.binary(`${name} ≥${level + 1}`);
      const able = new Set(mine.filter((carrier) => carrier.quality > level).map((carrier) => carrier.column));
      model.atMost(name, [[column, 1], ...[...able].map((carrier): [number, number] => [carrier, -1])], 0);
      return column;
    });
    reaches.push(columns[0] ?? null);
    qualities.push(columns.slice(1));
  }
  return { reaches, qualities, wells: wellColumns(model, planningCase, carriersOf, reaches, qualities) };
}

type Carrier = { readonly quality: number; readonly column: number };

/** The columns of quality `wellMet`, for musts that could be met below it; they say met well only where met. */
function wellColumns(
  model: ModelBuilder,
  planningCase: PlanningCase,
  carriersOf: ReadonlyArray<readonly Carrier[]>,
  reaches: ReadonlyArray<number | null>,
  qualities: ReadonlyArray<readonly number[]>,
): Map<number, number | null> {
  const wells = new Map<number, number | null>();
  for (const [index, demand] of planningCase.demands.entries()) {
    const reach = reaches[index] ?? null;
    if (!demand.must || reach === null) continue;
    if ((carriersOf[index] ?? []).every(({ quality }) => quality >= wellMet)) continue;
    const well = qualities[index]?.[wellMet - 2] ?? null;
    if (well !== null)
      model.atMost(
        "well when met",
        [
          [well, 1],
          [reach, -1],
        ],
        0,
      );
    wells.set(index, well);
  }
  return wells;
}

/** Nobody counts towards the smallest size of an offer who cannot use any way of the means. */
function servedCanUse(
  model: ModelBuilder,
  candidate: Candidate,
  index: number,
  usable: ReadonlyMap<string, readonly number[]>,
  { servesOf }: Carriers,
): void {
  for (const serve of servesOf.get(index) ?? []) {
    const own = candidate.supplies.filter((supply) => supply.segment === serve.segment);
    if (own.some((supply) => supply.missing.length === 0)) continue;
    const able = new Set(own.flatMap((supply) => usable.get(wayKey(supply)) ?? []));
    const terms = [...able].map((column): [number, number] => [column, -1]);
    model.atMost("served can use", [[serve.column, 1], ...terms], 0);
  }
}

function wayKey(supply: Candidate["supplies"][number]): string {
  return supply.segment === null ? "" : `${supply.segment} ${supply.missing.join(" ")}`;
}

/** The columns that carry a way for a segment: use, or being served, or a column that also asks for created access. */
function usableColumns(
  model: ModelBuilder,
  candidate: Candidate,
  index: number,
  supply: Candidate["supplies"][number],
  { useOf, servesOf, createsIn }: Carriers,
): number[] {
  const served = (servesOf.get(index) ?? []).filter((serve) => serve.segment === supply.segment);
  const base = served.length > 0 && supply.segment !== null ? served.map((serve) => serve.column) : [useOf(index)];
  if (supply.missing.length === 0) return base;
  const column = model.binary(`usable ${candidate.id} ${supply.way} ${supply.segment}`);
  model.atMost("usable needs use", [[column, 1], ...base.map((carrier): [number, number] => [carrier, -1])], 0);
  for (const needed of supply.missing) {
    const makers = (createsIn.get(supply.segment ?? -1) ?? []).filter(({ creation }) =>
      creation.fulfils.includes(needed),
    );
    model.atMost(
      `usable needs ${needed}`,
      [[column, 1], ...makers.map((maker): [number, number] => [maker.column, -1])],
      0,
    );
  }
  return [column];
}

/** Like `usableColumns`, but leaning on steady creations only; the same columns where there are no others. */
function steadyColumns(
  model: ModelBuilder,
  candidate: Candidate,
  supply: Candidate["supplies"][number],
  { createsIn }: Carriers,
  usable: readonly number[],
): readonly number[] {
  const makersOf = (needed: string): readonly CreateColumn[] =>
    (createsIn.get(supply.segment ?? -1) ?? []).filter(({ creation }) => creation.fulfils.includes(needed));
  if (supply.missing.every((needed) => makersOf(needed).every(({ creation }) => creation.steady))) return usable;
  if (supply.missing.some((needed) => !makersOf(needed).some(({ creation }) => creation.steady))) return [];
  const column = model.binary(`steadily usable ${candidate.id} ${supply.way} ${supply.segment}`);
  for (const carrier of usable)
    model.atMost(
      "steadily usable",
      [
        [column, 1],
        [carrier, -1],
      ],
      0,
    );
  for (const needed of supply.missing) {
    const makers = makersOf(needed).filter(({ creation }) => creation.steady);
    const terms = makers.map((maker): [number, number] => [maker.column, -1]);
    model.atMost(`steadily usable needs ${needed}`, [[column, 1], ...terms], 0);
  }
  return [column];
}
