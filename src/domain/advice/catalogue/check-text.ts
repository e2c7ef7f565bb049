import type { Judged } from "#src/domain/advice/catalogue/check-explained.ts";
import { type Finding, findingCodes, findingKey } from "#src/domain/advice/catalogue/check-finding.ts";

/** Counts by code, then what is open; with `all` also what is explained and why. */
export function judgedInText(judged: Judged, { on, all }: { readonly on: string; readonly all: boolean }): string {
  const known = judged.explained.map(({ finding }) => finding);
  const count = (findings: readonly Finding[], code: string): number =>
    findings.filter((finding) => finding.code === code).length;
  const counts = findingCodes
    .filter((code) => count(judged.open, code) + count(known, code) > 0)
    .map((code) => `${code}: ${count(judged.open, code)} open, ${count(known, code)} explained`);
  return [
    `catalogue on ${on}: ${judged.open.length} open, ${known.length} explained`,
    ...counts.map((line) => `  ${line}`),
    ...judged.open.map((finding) => `OPEN ${findingKey(finding)} — ${finding.text}`),
    ...(all ? judged.explained.map(({ finding, reason }) => `ok   ${findingKey(finding)} — ${reason}`) : []),
  ].join("\n");
}
