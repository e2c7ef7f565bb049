import { certificateFindings, policyFindings, protocolFindings } from "#src/domain/checks/site/judge-channel.ts";
import type { Mixed } from "#src/domain/checks/site/page-facts.ts";
import { sameSite } from "#src/domain/checks/site/page-facts.ts";
import type { Entry, EntryKind, SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import { type FindingId, type Grade, gradeOf, siteRuleVersion } from "#src/domain/checks/site/site-rule.ts";
import { hasEnded } from "#src/domain/checks/site/software-ends.ts";

/** What was found, with what a reader needs to find it again: an address, a day, a number. */
export type Finding = { readonly id: FindingId; readonly about: readonly string[] };

/**
 * `graded`; or why not: nothing answered us (`unreachable`), the name leads nowhere, it leads inside, https alone kept us
 * waiting (`https-unsure`), or the site let us in but showed no page to us (`refused`). None of these says that the site is bad.
 */
export type VerdictState = "graded" | "unreachable" | "name-not-found" | "inside" | "https-unsure" | "refused";

export type Verdict = {
  readonly rule: string;
  readonly state: VerdictState;
  /** Null where it is not graded. */
  readonly grade: Grade | null;
  readonly findings: readonly Finding[];
  /** When the certificate ends, ISO 8601. */
  readonly certificateEnds: string | null;
};

/** The verdict over what was seen, at the moment `now`. */
export function judgeSite(evidence: SiteEvidence, now: Date): Verdict {
  const { main, twin } = pairsOf(evidence.entries);
  const state = stateOf(evidence, main);
  const base = { rule: siteRuleVersion, state, certificateEnds: evidence.certificate?.validTo ?? null };
  if (state === "unreachable" || state === "name-not-found" || state === "inside")
    return { ...base, grade: null, findings: [] };
  const channel = [
    ...reachFindings(main),
    ...twinFindings(twin, evidence, answered(main.https)),
    ...certificateFindings(evidence, now),
    ...protocolFindings(evidence.protocols),
  ];
  if (state === "refused" || state === "https-unsure")
    return {
      ...base,
      grade: null,
      findings: distinct(channel.filter(({ id }) => state === "refused" || id !== "https-missing")),
    };
  const findings = distinct([
    ...channel,
    ...deepFindings(evidence),
    ...contentFindings(evidence),
    ...policyFindings(evidence),
    ...(evidence.isPartial ? [{ id: "seen-in-part" as const, about: [] }] : []),
  ]);
  return { ...base, grade: gradeOf(findings.map(({ id }) => id)), findings };
}

type Pair = { readonly http: Entry | undefined; readonly https: Entry | undefined };

/** The two ways in that are judged first, and their twin: with www where only www has a name. */
function pairsOf(entries: readonly Entry[]): { main: Pair; twin: Pair } {
  const of = (kind: EntryKind) => entries.find((entry) => entry.kind === kind);
  const plain = { http: of("http"), https: of("https") };
  const www = { http: of("http-www"), https: of("https-www") };
  const isNowhere = (pair: Pair) => pair.http?.failed === "name-not-found" && pair.https?.failed === "name-not-found";
  return isNowhere(plain) && www.http !== undefined && !isNowhere(www)
    ? { main: www, twin: plain }
    : { main: plain, twin: www };
}

function answered(entry: Entry | undefined): boolean {
  return (
    entry !== undefined &&
    (entry.end !== null || entry.failed === "loop" || entry.hops.some(({ status }) => status !== null))
  );
}

function stateOf(evidence: SiteEvidence, main: Pair): VerdictState {
  const failures = [main.http?.failed, main.https?.failed];
  if (!answered(main.http) && !answered(main.https)) {
    if (failures.includes("inside")) return "inside";
    if (failures.every((code) => code === "name-not-found")) return "name-not-found";
    if (!failures.includes("tls-failed")) return "unreachable";
  }
  if (!answered(main.https) && main.https?.failed === "timed-out") return "https-unsure";
  const arrived = [main.http, main.https].filter((entry) => entry?.end !== null && entry?.end !== undefined);
  const isShown = arrived.some((entry) => (entry?.status ?? 0) < 400) && !evidence.pages[0]?.isChallenge;
  return arrived.length > 0 && !isShown ? "refused" : "graded";
}

function reachFindings({ http, https }: Pair): Finding[] {
  const findings: Finding[] = [];
  const add = (id: FindingId, ...about: string[]) => findings.push({ id, about });
  if (https?.failed === "tls-failed" && !answered(https)) add("tls-broken");
  else if (https && !answered(https)) add("https-missing");
  for (const entry of [http, https]) if (entry?.failed === "loop") add("redirect-loop", entry.hops[0]?.url ?? "");
  if (https?.end?.startsWith("http:")) add("back-to-http", https.end);
  else if (http?.end?.startsWith("http:") && answered(https)) add("http-stays", http.end);
  if (http && http.hops.length > 1 && http.hops[0]?.status === 200) add("hop-by-page");
  return findings;
}

function twinFindings({ http, https }: Pair, evidence: SiteEvidence, isMainSecure: boolean): Finding[] {
  if (!http || !https) return [];
  const host = new URL(http.hops[0]?.url ?? evidence.address).hostname;
  if (!answered(http) && !answered(https)) return [{ id: "twin-missing", about: [host] }];
  const findings: Finding[] = [];
  if (http.failed === "loop" || https.failed === "loop") findings.push({ id: "twin-loop", about: [host] });
  if (
    http.end?.startsWith("http:") &&
    !evidence.entries.some(({ kind, end }) => kind === "http" && end?.startsWith("http:"))
  )
    findings.push({ id: "twin-stays", about: [http.end] });
  const isBad = https.failed === "tls-failed" || https.certificateProblem !== null;
  if (isBad && isMainSecure && evidence.certificateProblem === null)
    findings.push({ id: "twin-certificate", about: [host] });
  return findings;
}

function deepFindings(evidence: SiteEvidence): Finding[] {
  const deep = evidence.entries.find(({ kind }) => kind === "deep-http");
  const home = evidence.entries.find(({ kind }) => kind === "http");
  const isNews = !home?.end?.startsWith("http:");
  return deep?.end?.startsWith("http:") && isNews ? [{ id: "deep-stays", about: [deep.end] }] : [];
}

function contentFindings(evidence: SiteEvidence): Finding[] {
  const findings: Finding[] = [];
  const add = (id: FindingId, about: readonly string[]) => findings.push({ id, about: about.slice(0, 3) });
  const mixed = [
    ...evidence.pages.filter(({ upgrades }) => !upgrades).flatMap((page) => page.mixed),
    ...evidence.mixedInStyles,
  ];
  const urls = (kind: Mixed["kind"]) => [...new Set(mixed.filter((one) => one.kind === kind).map(({ url }) => url))];
  if (urls("active").length > 0) add("mixed-active", urls("active"));
  if (urls("passive").length > 0) add("mixed-passive", urls("passive"));
  const isPlainSite = evidence.pages[0]?.url.startsWith("http:") ?? false;
  for (const page of evidence.pages)
    for (const form of page.forms) {
      // A form that goes to its own site goes by https as soon as the site does, unless its address says http.
      const isPlain = form.how === "http" || isPlainSite;
      if (form.how === "mailto") add("form-mailto", [page.url]);
      else if (isPlain && form.purpose === "login") add("form-login-plain", [page.url]);
      else if (isPlain && form.purpose === "contact") add("form-contact-plain", [page.url]);
    }
  const software = [...evidence.serverSoftware, ...evidence.pages.flatMap((page) => page.software)];
  const named = (list: typeof software) => [...new Set(list.map(({ name, version }) => `${name} ${version}`))];
  if (software.some(hasEnded)) add("software-ended", named(software.filter(hasEnded)));
  else if (software.length > 0) add("version-shown", named(software));
  const plain = evidence.pages
    .flatMap((page) => page.plainLinks.sample)
    .filter((url) => sameSite(url, evidence.address));
  if (plain.length > 0 && !isPlainSite) add("links-plain", [...new Set(plain)]);
  return findings;
}

/** One finding an id, with what each of them was about. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byId = new Map<FindingId, string[]>();
  for (const { id, about } of findings) byId.set(id, [...(byId.get(id) ?? []), ...about]);
  return [...byId].map(([id, about]) => ({ id, about: [...new Set(about)].slice(0, 5) }));
}
