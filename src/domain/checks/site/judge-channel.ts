import type { Finding } from "#src/domain/checks/site/judge-site.ts";
import { hstsSeconds } from "#src/domain/checks/site/read-headers.ts";
import type { SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import type { FindingId } from "#src/domain/checks/site/site-rule.ts";
import { incompleteChain } from "#src/domain/checks/site/visit-site.ts";

const dayMs = 24 * 60 * 60_000;
/** Hosters renew 30 days before the end; what has less than 14 left was not renewed by itself. */
const soonDays = 14;
/** Half a year, as SSL Labs asks. */
const longHstsSeconds = 180 * 24 * 60 * 60;

const byProblem: Readonly<Record<string, FindingId>> = {
  CERT_HAS_EXPIRED: "certificate-expired",
  CERT_NOT_YET_VALID: "certificate-not-yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate-wrong-name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-self-signed",
  [incompleteChain]: "chain-incomplete",
};

/** What is wrong with the certificate, or will be. */
export function certificateFindings(evidence: SiteEvidence, now: Date): Finding[] {
  const { certificate, certificateProblem } = evidence;
  const findings: Finding[] = [];
  const add = (id: FindingId, ...about: string[]) => findings.push({ id, about });
  const ends = certificate?.validTo ?? "";
  if (certificateProblem !== null) {
    const id = byProblem[certificateProblem] ?? "certificate-untrusted";
    const about: Partial<Record<FindingId, readonly string[]>> = {
      "certificate-expired": [ends],
      "certificate-wrong-name": certificate?.names.slice(0, 3) ?? [],
      "certificate-untrusted": [certificate?.issuer ?? ""],
    };
    add(id, ...(about[id] ?? []));
  }
  if (certificate === null) return findings;
  const leftMs = new Date(certificate.validTo).getTime() - now.getTime();
  if (leftMs > 0 && leftMs < soonDays * dayMs) add("certificate-ends", certificate.validTo);
  const least = certificate.keyKind === "rsa" ? 2048 : 224;
  if (certificate.keyBits !== null && certificate.keyBits < least) add("key-weak", String(certificate.keyBits));
  return findings;
}

export function protocolFindings(protocols: SiteEvidence["protocols"]): Finding[] {
  const isModern = protocols["TLSv1.2"] === true || protocols["TLSv1.3"] === true;
  const old = (["TLSv1", "TLSv1.1"] as const).filter((version) => protocols[version] === true);
  if (old.length === 0) return [];
  return [{ id: isModern ? "protocol-old-too" : "protocol-outdated", about: old }];
}

/** What the page asks of browsers in its headers. Judged only where the page itself came by https. */
export function policyFindings(evidence: SiteEvidence): Finding[] {
  const { headers, cookies, pages } = evidence;
  const isSecure = pages[0]?.url.startsWith("https:") ?? false;
  if (!isSecure) return [];
  const findings: Finding[] = [];
  const add = (id: FindingId, ...about: string[]) => findings.push({ id, about });
  const seconds = evidence.certificateProblem === null ? hstsSeconds(headers["strict-transport-security"]) : null;
  if (seconds === null || seconds === 0) add("hsts-missing");
  else if (seconds < longHstsSeconds) add("hsts-short", String(Math.round(seconds / 86_400)));
  const policy = headers["content-security-policy"];
  if (policy === undefined && !pages[0]?.policyInPage)
    add(headers["content-security-policy-report-only"] === undefined ? "policy-missing" : "policy-only-reports");
  if (!/^\s*nosniff/i.test(headers["x-content-type-options"] ?? "")) add("sniffing-open");
  if (!/frame-ancestors/i.test(policy ?? "") && !/^\s*(deny|sameorigin)/i.test(headers["x-frame-options"] ?? ""))
    add("framing-open");
  for (const cookie of cookies) {
    if (!cookie.secure) add("cookie-plain", cookie.name);
    else if (cookie.session && !cookie.httpOnly) add("cookie-readable", cookie.name);
  }
  return findings;
}
