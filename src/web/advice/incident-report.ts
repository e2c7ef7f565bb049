import type { ReportFacts } from "#src/domain/advice/understanding/incident-facts.ts";
import { dayInJapan } from "#src/web/kit/formats.ts";

/** Days told when it was written, and those since. */
export function reportUntil(report: ReportFacts | null, written: Date, at: Date): ReportFacts | null {
  if (report?.days == null) return report;
  const since = Math.round((Date.parse(dayInJapan(at)) - Date.parse(dayInJapan(written))) / 86_400_000);
  return { ...report, days: report.days + Math.max(0, since) };
}
