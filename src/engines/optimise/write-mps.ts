import type { IntegerModel } from "#src/engines/optimise/integer-model.ts";
import type { Objective } from "#src/engines/optimise/lexicographic-problem.ts";

/**
 * A model with one objective in MPS whose fields stand where fixed MPS wants them, so that it reads as free MPS too (CBC
 * reads no other without being told); to be minimised: an objective to be made large stands with its sign turned,
 * and the offset is left out, so that the optimum of the file is sense · (value − offset) with sense −1 for "max".
 * Columns are c0, c1, …, rows r0, r1, …: names of ours have spaces. Rows that cannot bind are left out.
 */
export function writeMps(name: string, model: IntegerModel, objective: Objective): string {
  const sign = objective.sense === "min" ? 1 : -1;
  const entries: string[][] = model.columns.map(() => []);
  const cost = new Map<number, number>();
  for (const [column, coefficient] of objective.terms) cost.set(column, (cost.get(column) ?? 0) + sign * coefficient);
  for (const [column, coefficient] of cost) entries[column]?.push(fields("COST", coefficient));
  const rows: string[] = [];
  const right: string[] = [];
  const ranges: string[] = [];
  for (const [index, row] of model.rows.entries()) {
    const [low, high] = [Number.isFinite(row.lower), Number.isFinite(row.upper)];
    if (!low && !high) continue;
    const equal = row.lower === row.upper;
    rows.push(` ${equal ? "E" : high ? "L" : "G"}  r${index}`);
    const side = high ? row.upper : row.lower;
    if (side !== 0) right.push(line("", "RHS", fields(`r${index}`, side)));
    if (low && high && !equal) ranges.push(line("", "RNG", fields(`r${index}`, row.upper - row.lower)));
    for (const [column, coefficient] of row.terms) entries[column]?.push(fields(`r${index}`, coefficient));
  }
  return [
    `NAME ${name.replace(/[^A-Za-z0-9._-]+/g, "_")}`,
    "ROWS",
    " N  COST",
    ...rows,
    "COLUMNS",
    line("", "M1", "'MARKER'                 'INTORG'"),
    // A column in no row must stand here all the same.
    ...entries.flatMap((mine, column) =>
      (mine.length > 0 ? mine : [fields("COST", 0)]).map((entry) => line("", `c${column}`, entry)),
    ),
    line("", "M2", "'MARKER'                 'INTEND'"),
    "RHS",
    ...right,
    ...(ranges.length > 0 ? ["RANGES", ...ranges] : []),
    "BOUNDS",
    ...model.columns.flatMap(({ lower, upper }, column) =>
      lower === upper
        ? [line("FX", "BND", fields(`c${column}`, lower))]
        : [line("LO", "BND", fields(`c${column}`, lower)), line("UP", "BND", fields(`c${column}`, upper))],
    ),
    "ENDATA",
    "",
  ].join("\n");
}

/** Fields 1 and 2 (columns 2-3 and 5-12), then the rest from column 15. */
function line(type: string, name: string, rest: string): string {
  return ` ${type.padEnd(2)} ${name.padEnd(8)}  ${rest}`;
}

/** Fields 3 and 4 (columns 15-22 and from 25). */
function fields(name: string, value: number): string {
  return `${name.padEnd(8)}  ${value}`;
}
