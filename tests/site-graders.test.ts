import { describe, expect, it } from "vitest";
import { type FindingId, type Grade, gradeOf, grades } from "#src/domain/checks/site/site-rule.ts";
import { siteCases } from "#tests/support/site-cases.ts";

// What public graders document, beside what this house says of a site made for it (each is looked at in
// tests/site-check.test.ts). Where the two differ the difference is written down, and this test holds it there: a changed cap
// that brings agreement, or loses it, has to be told.
//
// MDN HTTP Observatory: the tables of "Tests & Scoring" (mdn/yari at 335f4a1, copy/observatory/tests_and_scoring.md, read on
// 2026-11-29): from 100 points each result takes some off. SSL Labs: rules as its reports and its rating guide tell them.

/** The best grade that one result of the Observatory leaves, in our six. Its halves (A-, B+ …) belong to their letter. */
function observatory(modifier: number): Grade {
  const points = 100 + modifier;
  return points >= 100 ? "A+" : points >= 85 ? "A" : points >= 65 ? "B" : points >= 45 ? "C" : points >= 25 ? "D" : "F";
}

type Relation = "same" | "milder here" | "stricter here";
type Row = readonly [theirs: string, leaves: Grade, what: string, ours: FindingId | null, relation: Relation];

const rows: readonly Row[] = [
  ["hsts-implemented-max-age-at-least-six-months", observatory(0), "HSTS in quotes and capitals", null, "same"],
  ["hsts-implemented-max-age-less-than-six-months", observatory(-10), "HSTS of a day", "hsts-short", "same"],
  // SSL Labs asks for HSTS for an A+ alone; a small site without it is not half insecure.
  ["hsts-not-implemented", observatory(-20), "no HSTS", "hsts-missing", "milder here"],
  ["redirection-to-https", observatory(0), "in perfect order", null, "same"],
  ["redirection-not-needed-no-http", observatory(0), "no http at all", null, "same"],
  // The Observatory adds up, and a site on http loses for HSTS too; the least of ours is what a visitor meets.
  ["redirection-missing", observatory(-20), "http that stays", "http-stays", "stricter here"],
  ["redirection-not-to-https", observatory(-20), "https that leads back to http", "back-to-http", "stricter here"],
  ["redirection-invalid-cert", observatory(-20), "an expired certificate", "certificate-expired", "stricter here"],
  ["cookies-not-found", observatory(0), "in perfect order", null, "same"],
  ["cookies-secure-with-httponly-sessions", observatory(0), "a session cookie in order", null, "same"],
  // HSTS of a site that was visited once protects it; on the first visit the cookie goes out all the same.
  [
    "cookies-without-secure-flag-but-protected-by-hsts",
    observatory(-5),
    "a cookie without Secure",
    "cookie-plain",
    "stricter here",
  ],
  [
    "cookies-session-without-httponly-flag",
    observatory(-30),
    "a session cookie that programs can read",
    "cookie-readable",
    "milder here",
  ],
  // Headers that ordinary visitors never notice cost no more than the step from A+ to A here.
  ["csp-not-implemented", observatory(-25), "no policy", "policy-missing", "milder here"],
  [
    "csp-not-implemented (one that only reports)",
    observatory(-25),
    "a policy that only reports",
    "policy-only-reports",
    "milder here",
  ],
  ["x-content-type-options-not-implemented", observatory(-5), "sniffing open", "sniffing-open", "same"],
  [
    "x-frame-options-not-implemented",
    observatory(-20),
    "a policy in the page, framing open",
    "framing-open",
    "milder here",
  ],
  [
    "sri-not-implemented-and-external-scripts-not-loaded-securely",
    observatory(-50),
    "a script by http",
    "mixed-active",
    "stricter here",
  ],
  // SSL Labs: T and M (not trusted, another name) are no grade on its scale and stand below all of them.
  ["SSL Labs T: expired", "F", "an expired certificate", "certificate-expired", "same"],
  ["SSL Labs M: another name", "F", "another's certificate", "certificate-wrong-name", "same"],
  ["SSL Labs T: self-signed", "F", "a self-signed certificate", "certificate-self-signed", "same"],
  ["SSL Labs T: unknown authority", "F", "an authority that nobody knows", "certificate-untrusted", "same"],
  [
    "SSL Labs: chain incomplete, capped to B",
    "B",
    "a link of the chain missing that can be fetched",
    "chain-incomplete",
    "same",
  ],
  ["SSL Labs: TLS 1.0 or 1.1 offered, capped to B", "B", "TLS 1.0 to 1.2", "protocol-old-too", "same"],
  ["SSL Labs: TLS 1.1 offered, capped to B", "B", "TLS 1.1 to 1.3", "protocol-old-too", "same"],
  ["SSL Labs: A+ wants HSTS", "A", "no HSTS", "hsts-missing", "same"],
];

describe("beside public graders", () => {
  it.each(rows)("%s: %s there, the case '%s' here", (_theirs, leaves, what, ours, relation) => {
    const found = siteCases.find((one) => one.what === what);
    expect(found, what).toBeDefined();
    if (ours === null) expect(found?.finds).toEqual([]);
    else expect(found?.finds).toContain(ours);
    const here = grades.indexOf(gradeOf(ours === null ? [] : [ours]));
    const there = grades.indexOf(leaves);
    expect(here === there ? "same" : here < there ? "milder here" : "stricter here").toBe(relation);
  });
});

/**
 * Hosts of badssl.com (chromium/badssl.com; those called bad by its extension tests are marked) and the site of ours that has the
 * same fault. Not judged here: revoked, pinning-test, no-sct, weak ciphers and Diffie-Hellman (rc4, 3des, null, dh480 …), sha1.
 */
const badssl: ReadonlyArray<readonly [host: string, what: string, ours: FindingId | null]> = [
  ["expired (bad)", "an expired certificate", "certificate-expired"],
  ["wrong.host (bad)", "another's certificate", "certificate-wrong-name"],
  ["self-signed (bad)", "a self-signed certificate", "certificate-self-signed"],
  ["untrusted-root (bad)", "an authority that nobody knows", "certificate-untrusted"],
  ["incomplete-chain", "a link of the chain missing that can be fetched", "chain-incomplete"],
  ["rsa1024", "a short key", "key-weak"],
  ["tls-v1-0", "TLS 1.0 to 1.2", "protocol-old-too"],
  ["tls-v1-1", "TLS 1.1 to 1.3", "protocol-old-too"],
  ["mixed", "a picture by http", "mixed-passive"],
  ["mixed-script", "a script by http", "mixed-active"],
  ["mixed-form", "a contact form that posts to http", "form-contact-plain"],
  ["http", "no https", "https-missing"],
  ["http-login", "a login form on http", "form-login-plain"],
  ["http-textarea", "a contact form on http", "form-contact-plain"],
  ["hsts", "in perfect order", null],
  ["upgrade", "pictures by http that the browser lifts", null],
];

describe("beside badssl.com", () => {
  it.each(badssl)("%s is the case '%s'", (host, what, ours) => {
    const found = siteCases.find((one) => one.what === what);
    expect(found, what).toBeDefined();
    if (ours === null) expect([found?.finds, found?.grade]).toEqual([[], "A+"]);
    else expect(found?.finds).toContain(ours);
    // What a browser stops at is the worst grade.
    if (host.endsWith("(bad)")) expect(found?.grade).toBe("F");
  });

  it("counts the sites that were made for the check", () => {
    expect(new Set(siteCases.map(({ what }) => what)).size).toBe(siteCases.length);
    expect(siteCases.filter(({ finds }) => finds.length > 1).length).toBeGreaterThanOrEqual(10);
  });
});
