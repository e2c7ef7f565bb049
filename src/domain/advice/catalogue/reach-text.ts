import type { ReachedBy, ReachRow } from "#src/domain/advice/catalogue/reach-table.ts";

/**
 * The table for a reader with a pen: a block for each function, a row for each profile; what people can use as they are
 * by quality, then what needs a helper first, and only where a helper gets them further than they get alone.
 */
export function reachInText(rows: readonly ReachRow[]): string {
  const functions = [...new Set(rows.map((row) => row.function))];
  const blocks = functions.map((id) => {
    const mine = rows.filter((row) => row.function === id);
    return [`## ${id}`, "| profile | best | as they are | with help |", "|---|---|---|---|", ...mine.map(lineOf)].join(
      "\n",
    );
  });
  return [...blocks, summary(rows)].join("\n\n");
}

function lineOf(row: ReachRow): string {
  const direct = row.by.filter((one) => one.with.length === 0);
  const helped = row.by.filter((one) => one.with.length > 0 && one.quality > row.bestDirect);
  const best = row.best === row.bestDirect ? `${row.best}` : `${row.bestDirect} → ${row.best}`;
  return `| ${row.profile} | ${best} | ${byQuality(direct)} | ${byQuality(helped)} |`;
}

function byQuality(by: readonly ReachedBy[]): string {
  const qualities = [3, 2, 1].map((quality) => ({ quality, found: by.filter((one) => one.quality === quality) }));
  return qualities
    .filter(({ found }) => found.length > 0)
    .map(({ quality, found }) => `**${quality}** ${found.map(named).join(", ")}`)
    .join(" ");
}

function named({ means, way, with: helpers }: ReachedBy): string {
  return `${means}/${way}${helpers.length > 0 ? ` (${helpers.join(" + ")})` : ""}`;
}

function summary(rows: readonly ReachRow[]): string {
  const count = (holds: (row: ReachRow) => boolean): number => rows.filter(holds).length;
  const nothing = rows.filter((row) => row.best === 0).map((row) => `${row.function} × ${row.profile}`);
  return [
    `${rows.length} rows: ${count((row) => row.bestDirect > 0)} reached as they are, ${count((row) => row.bestDirect === 0 && row.best > 0)} only with help, ${nothing.length} by nothing`,
    ...nothing.map((row) => `by nothing: ${row}`),
  ].join("\n");
}
