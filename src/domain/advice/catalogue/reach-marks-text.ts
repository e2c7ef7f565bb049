import { type ReachAgreement, rowId, type Settlement, unsettled } from "#src/domain/advice/catalogue/reach-marks.ts";

/** What two readers agree on, and every row on which they do not, with how it was settled. */
export function agreementInText(agreement: ReachAgreement, settlements: readonly Settlement[]): string {
  const { rows, reached, level, disagreements, unmatched } = agreement;
  const settledBy = new Map(settlements.flatMap((one) => one.rows.map((row) => [row, one] as const)));
  const apart = disagreements.length;
  const ours = disagreements.filter((one) => settledBy.get(rowId(one))?.holds === "catalogue").length;
  const { open, idle } = unsettled(agreement, settlements);
  return [
    `${rows} rows marked by the second reader`,
    `reached at all: ${reached} agree (${percent(reached, rows)})`,
    `level (well, makeshift, not): ${level} agree (${percent(level, rows)})`,
    `of ${apart} apart: ${ours} settled for the catalogue, ${apart - ours - open.length} for the reader, ${open.length} open`,
    `level once settled: ${level + ours} (${percent(level + ours, rows)}); settled by one side who saw both, so no second opinion`,
    "",
    "| function | profile | reader | table | settled |",
    "|---|---|---|---|---|",
    ...disagreements.map((one) => {
      const settled = settledBy.get(rowId(one));
      const how = settled ? `${settled.holds}: ${settled.reason}` : "open";
      return `| ${one.function} | ${one.profile} | ${one.marked} | ${one.found} | ${how} |`;
    }),
    ...unmatched.map((row) => `without a counterpart: ${row}`),
    ...idle.map((row) => `settled, but nobody disagrees: ${row}`),
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
