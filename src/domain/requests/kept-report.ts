import type { Reader } from "#src/db/write.ts";
import { type DeskReport, deskReport } from "#src/domain/requests/desk-report.ts";

/** So long figures are shown again: each reads a year of requests. */
export const reportKeptMs = 60_000;

export type ReportAt = DeskReport & { readonly at: Date };

/**
 * The figures of teams as they were at most a minute ago, with the moment they are of; of many who ask at once one counts.
 * A node keeps its own, which only saves time.
 */
export function reportKeeper(db: Reader, now: () => Date): (teams: readonly string[] | "all") => Promise<ReportAt> {
  const kept = new Map<string, { readonly at: Date; readonly report: Promise<DeskReport> }>();
  return async (teams) => {
    const key = teams === "all" ? "all" : [...teams].sort().join(" ");
    const at = now();
    for (const [name, one] of kept) if (at.getTime() - one.at.getTime() >= reportKeptMs) kept.delete(name);
    const known = kept.get(key) ?? { at, report: deskReport(db, teams, at) };
    kept.set(key, known);
    try {
      return { ...(await known.report), at: known.at };
    } catch (error) {
      // NOTE not caught to go on: the next one asks anew.
      if (kept.get(key) === known) kept.delete(key);
      throw error;
    }
  };
}
