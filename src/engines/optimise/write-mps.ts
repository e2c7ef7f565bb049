import type { IntegerModel } from "#src/engines/optimise/integer-model.ts";
import type { Objective } from "#src/engines/optimise/lexicographic-problem.ts";

/**
 * A model with one objective in free MPS, to be minimised: an objective to be made large stands with its sign turned,
 * and the offset is left out, so that the optimum of the file is sense · (value − offset) with sense −1 for "max".
 * Columns are c0, c1, …, rows r0, r1, …: names of ours have spaces. Rows that cannot bind are left out.
 */
export function writeMps(name: string, model: IntegerModel, objective: Objective): string {
  const sign = objective.sense === "min" ? 1 : -1;
  const entries: string[][] = model.columns.map(() => []);
  const cost = new Map<number, number>();
  for (const [column, coefficient] of objective.terms) cost.set(column, (cost.get(column) ?? 0) + sign * coefficient);
  for (const [column, coefficient] of cost) entries[column]?.push(`COST ${coefficient}`);
  const rows: string[] = [];
  const right: string[] = [];
  const ranges: string[] = [];
  for (const [index, row] of model.rows.entries()) {
    const [low, high] = [Number.isFinite(row.lower), Number.isFinite(row.upper)];
    if (!low && !high) continue;
    const equal = row.lower === row.upper;
    rows.push(` ${equal ? "E" : high ? "L" : "G"} r${index}`);
    const side = high ? row.upper : row.lower;
    if (side !== 0) right.push(` RHS r${index} ${side}`);
    if (low && high && !equal) ranges.push(` RNG r${index} ${row.upper - row.lower}`);
    for (const [column, coefficient] of row.terms) entries[column]?.push(`r${index} ${coefficient}`);
  }
  return [
    `NAME ${name.replace(/[^A-Za-z0-9._-]+/g, "_")}`,
    "ROWS",
    " N COST",
    ...rows,
    "COLUMNS",
    " M1 'MARKER' 'INTORG'",
    // A column in no row must stand here all the same.
    ...entries.flatMap((mine, column) => (mine.length > 0 ? mine : ["COST 0"]).map((entry) => ` c${column} ${entry}`)),
    " M2 'MARKER' 'INTEND'",
    "RHS",
    ...right,
    ...(ranges.length > 0 ? ["RANGES", ...ranges] : []),
    "BOUNDS",
    ...model.columns.flatMap(({ lower, upper }, column) =>
      lower === upper
        ? [` FX BND c${column} ${lower}`]
        : [` LO BND c${column} ${lower}`, ` UP BND c${column} ${upper}`],
    ),
    "ENDATA",
    "",
  ].join("\n");
}
