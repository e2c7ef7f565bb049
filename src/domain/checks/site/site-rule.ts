/** Best first. */
export const grades = ["A+", "A", "B", "C", "D", "F"] as const;
export type Grade = (typeof grades)[number];

/** Named with each verdict: two grades are compared only under one rule. Change it with any change of caps or findings. */
export const siteRuleVersion = "2026-11-29";

const labs = "SSL Labs SSL Server Rating Guide 2009r, https://github.com/ssllabs/research/wiki/SSL-Server-Rating-Guide";
const mixed = "W3C Mixed Content, https://www.w3.org/TR/mixed-content/";
const observatory =
  "MDN HTTP Observatory scoring, https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring";
const own = "own";

/**
 * The best grade that each finding leaves, and whose judgement that is (`own`: ours). Null: told, and costs nothing. The
 * grade of a site is the worst of its caps, A+ where there is none: so every grade has its reasons, and mending one thing
 * never hides another.
 */
export const siteRule = {
  "https-missing": { cap: "F", source: observatory },
  "tls-broken": { cap: "F", source: labs },
  "certificate-expired": { cap: "F", source: labs },
  "certificate-not-yet": { cap: "F", source: labs },
  "certificate-wrong-name": { cap: "F", source: labs },
  "certificate-self-signed": { cap: "F", source: labs },
  "certificate-untrusted": { cap: "F", source: labs },
  "back-to-http": { cap: "F", source: observatory },
  "redirect-loop": { cap: "F", source: own },
  "form-login-plain": { cap: "F", source: own },
  "form-contact-plain": { cap: "F", source: own },
  "http-stays": { cap: "D", source: observatory },
  "mixed-active": { cap: "D", source: mixed },
  "twin-certificate": { cap: "C", source: own },
  "twin-stays": { cap: "C", source: own },
  "twin-loop": { cap: "C", source: own },
  "deep-stays": { cap: "C", source: own },
  "protocol-outdated": { cap: "F", source: own },
  "software-ended": { cap: "C", source: own },
  "protocol-old-too": { cap: "B", source: "RFC 8996, https://www.rfc-editor.org/rfc/rfc8996" },
  "chain-incomplete": { cap: "B", source: labs },
  "key-weak": { cap: "B", source: labs },
  "mixed-passive": { cap: "B", source: mixed },
  "certificate-ends": { cap: "B", source: own },
  "cookie-plain": { cap: "B", source: observatory },
  "form-mailto": { cap: "B", source: own },
  "hsts-missing": { cap: "A", source: labs },
  "hsts-short": { cap: "A", source: labs },
  "policy-missing": { cap: "A", source: observatory },
  "policy-only-reports": { cap: "A", source: observatory },
  "sniffing-open": { cap: "A", source: observatory },
  "framing-open": { cap: "A", source: observatory },
  "cookie-readable": { cap: "A", source: observatory },
  "version-shown": { cap: null, source: own },
  "links-plain": { cap: null, source: own },
  "twin-missing": { cap: null, source: own },
  "hop-by-page": { cap: null, source: own },
  "seen-in-part": { cap: null, source: own },
} as const satisfies Record<string, { cap: Grade | null; source: string }>;

export type FindingId = keyof typeof siteRule;
// NOTE the keys of a literal are its own.
export const findingIds = Object.keys(siteRule) as FindingId[];

export function capOf(id: FindingId): Grade | null {
  return siteRule[id].cap;
}

/** The worst of the caps. */
export function gradeOf(ids: readonly FindingId[]): Grade {
  const worst = Math.max(0, ...ids.map((id) => grades.indexOf(capOf(id) ?? "A+")));
  return grades[worst] ?? "F";
}
