import { type Answered, answeredBy } from "#src/engines/optimise/cover-problem.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/**
 * Generalised assignment: every customer goes to one facility, nobody takes more than fits, and the profit is to be as
 * large as can be. By facility and customer: what it brings and what it takes; by facility: what fits.
 */
export type Assignment = {
  readonly profit: ReadonlyArray<readonly number[]>;
  readonly takes: ReadonlyArray<readonly number[]>;
  readonly fits: readonly number[];
};

/**
 * Reads `{ numcustomers, numfacilities, cost, req, cap }`, where `cost` is the profit, as the assignment instances of
 * the OR-Library (J. E. Beasley) are kept in JSON. @throws Error in one line when it is not that.
 */
export function readAssignment(given: unknown): Assignment {
  const { numcustomers, numfacilities, cost, req, cap } = (given ?? {}) as Record<string, unknown>; // NOTE each is checked below
  const wholes = (value: unknown, length: unknown, what: string): number[] => {
    if (!Array.isArray(value) || value.length !== length || !value.every((one) => Number.isSafeInteger(one)))
      throw new Error(`${what} is not a list of ${length} whole numbers`);
    return value;
  };
  const table = (value: unknown, what: string): number[][] => {
    if (!Array.isArray(value) || value.length !== numfacilities)
      throw new Error(`${what} is not a list of ${numfacilities} lists`);
    return value.map((row, index) => wholes(row, numcustomers, `${what}[${index}]`));
  };
  const assignment = { profit: table(cost, "cost"), takes: table(req, "req"), fits: wholes(cap, numfacilities, "cap") };
  if (assignment.takes.some((row) => row.some((one) => one < 0)) || assignment.fits.some((one) => one < 0))
    throw new Error("req and cap may not be negative");
  return assignment;
}

/** All customers are wishes of one group, so that serving them comes before the profit. */
export function assignProblem({ profit, takes, fits }: Assignment): Problem {
  const model = modelBuilder();
  const customers = profit[0]?.length ?? 0;
  const goes = profit.map((row, facility) => row.map((_, customer) => model.binary(`${customer} to ${facility}`)));
  const column = (facility: number, customer: number): number => goes[facility]?.[customer] ?? -1;
  const wishes = Array.from({ length: customers }, (_, customer) => {
    const served = model.binary(`customer ${customer}`);
    const terms = goes.map((_, facility): [number, number] => [column(facility, customer), 1]);
    model.atMost(`customer ${customer}`, [...terms, [served, -1]], 0);
    model.atLeast(`customer ${customer}`, [...terms, [served, -1]], 0);
    return served;
  });
  for (const [facility, most] of fits.entries())
    model.atMost(
      `facility ${facility}`,
      (takes[facility] ?? []).map((amount, customer) => [column(facility, customer), amount]),
      most,
    );
  const terms = profit.flatMap((row, facility) =>
    row.map((value, customer): [number, number] => [column(facility, customer), value]),
  );
  return {
    model: model.build(),
    groups: [{ name: "customers", wishes, lost: 0 }],
    variants: [
      {
        name: "assign",
        without: [],
        needless: [],
        objectives: [{ name: "profit", sense: "max", terms, offset: 0 }],
        ties: { fewest: [], order: [], rest: [] },
        askPossible: [],
      },
    ],
  };
}

/** For each customer the facility, counted from 0. */
export function assignAnswer({ profit }: Assignment, answer: ProblemAnswer): Answered<{ readonly facility: number[] }> {
  const customers = profit[0]?.length ?? 0;
  return answeredBy(answer, (values) => ({
    facility: Array.from({ length: customers }, (_, customer) =>
      profit.findIndex((_, facility) => values[facility * customers + customer] === 1),
    ),
  }));
}
