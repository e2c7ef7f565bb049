import type { LabelFigures } from "#src/domain/requests/desk-report.ts";
import { guardedCell } from "#src/engines/tables/guarded-cell.ts";
import { writeCsv } from "#src/engines/tables/read-csv.ts";

/** The figures of labels as a CSV text (RFC 4180); their names are people's own words, and no formula of a spreadsheet. */
export function labelsFile(labels: readonly LabelFigures[]): string {
  const columns = ["name", "arrived", "open", "closed", "solved"] as const;
  return writeCsv([columns, ...labels.map((one) => columns.map((name) => guardedCell(String(one[name]))))]);
}
