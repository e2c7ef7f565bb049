import { compareText } from "#src/kernel/canonical-json.ts";

/** What a check of the catalogue can find. */
export const findingCodes = [
  "stale",
  "undated",
  "unsourced",
  "unreachable-function",
  "unreached",
  "minutes",
  "setup",
  "dominated",
  "useless",
  "relation",
  "kanji-without-reading",
  "not-in-vocabulary",
  "asks",
  "explains-nothing",
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Finding = {
  readonly code: FindingCode;
  /** The id of the means, function or other entry that it is about. */
  readonly subject: string;
  /** What of it, so that one explanation never covers a second fault: a tier, a way, a profile, a place in the file. */
  readonly detail: string;
  /** A sentence for whoever mends it. */
  readonly text: string;
};

/** The name by which `check-explained.json` speaks of a finding: `unreached read-aloud deaf`. */
export function findingKey(finding: Pick<Finding, "code" | "subject" | "detail">): string {
  return `${finding.code} ${finding.subject} ${finding.detail}`;
}

/** Sorted by code as listed above, then subject and detail. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code) ||
      compareText(`${a.subject} ${a.detail}`, `${b.subject} ${b.detail}`),
  );
}
