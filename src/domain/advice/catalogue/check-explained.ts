import { z } from "zod";
import { type Finding, findingKey } from "#src/domain/advice/catalogue/check-finding.ts";

/**
 * `catalogue/check-explained.json`: findings that were looked at and may stay, with the reason. `until` ends an
 * explanation that is true only for a time, such as a price that could not be read again.
 */
export const explanationsSchema = z.array(
  z.strictObject({
    findings: z.array(z.string().min(1)).min(1),
    reason: z.string().min(1),
    until: z.iso.date().nullable(),
  }),
);
export type Explanation = z.infer<typeof explanationsSchema>[number];

export type Judged = {
  /** To be mended or explained. */
  readonly open: readonly Finding[];
  readonly explained: ReadonlyArray<{ readonly finding: Finding; readonly reason: string }>;
};

/** Findings with and without an explanation in force on this day. One that explains nothing any more is a finding itself. */
export function judgeFindings(findings: readonly Finding[], explanations: readonly Explanation[], on: string): Judged {
  const reasons = new Map<string, string>();
  for (const { findings: keys, reason, until } of explanations)
    if (until === null || until >= on) for (const key of keys) reasons.set(key, reason);
  const keys = new Set(findings.map(findingKey));
  const unused = explanations.flatMap((explanation) => explanation.findings.filter((key) => !keys.has(key)));
  const open = findings.filter((finding) => !reasons.has(findingKey(finding)));
  return {
    open: [
      ...open,
      ...unused.map(
        (key): Finding => ({
          code: "explains-nothing",
          subject: key,
          detail: "",
          text: `"${key}" is explained but not found`,
        }),
      ),
    ],
    explained: findings.flatMap((finding) => {
      const reason = reasons.get(findingKey(finding));
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}
