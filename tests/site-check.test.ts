import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherEvidence, mostRequests, pauseMs } from "#src/domain/checks/site/gather-evidence.ts";
import { judgeSite } from "#src/domain/checks/site/judge-site.ts";
import { findingIds } from "#src/domain/checks/site/site-rule.ts";
import { type Site, serveSites } from "#tests/support/faulty-sites.ts";
import { siteCases } from "#tests/support/site-cases.ts";

const now = new Date();
const hostOf = (i: number) => `case${i}.test`;
const sites = new Map<string, Site>(siteCases.map(({ site }, i) => [hostOf(i), site]));
const many = Array.from(
  { length: 60 },
  (_, i) => `<a href="/p${i}">x</a><link rel="stylesheet" href="/s${i}.css">`,
).join("");
sites.set("large.test", {
  http: null,
  https: (path) => (path === "/robots.txt" ? "User-agent: *\nDisallow: /p1" : many),
});
let served: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => {
  served = await serveSites(sites, now);
});
afterAll(() => served?.close());

const pauses: number[] = [];
const gather = (address: string, visit = served.visit) =>
  gatherEvidence(address, {
    visit,
    pause: async (ms) => void pauses.push(ms),
    told: async () => {},
  });

describe("the site check", () => {
  it("has at least 60 sites to try, one for each finding", () => {
    expect(siteCases.length).toBeGreaterThanOrEqual(60);
    const found = new Set(siteCases.flatMap(({ finds }) => finds));
    expect(findingIds.filter((id) => !found.has(id))).toEqual(["seen-in-part"]);
  });

  it.each(siteCases.map((one, i) => [one.what, one, hostOf(i)] as const))("judges %s", async (_, one, host) => {
    const evidence = await gather(`http://${host}/`);
    const verdict = judgeSite(evidence, now);
    expect(verdict.findings.map(({ id }) => id).sort()).toEqual([...one.finds].sort());
    expect([verdict.state, verdict.grade]).toEqual([one.state ?? "graded", one.grade]);
  });

  it("asks at most 30 times, pauses between any two, and obeys robots.txt for links", async () => {
    served.requests.length = 0;
    pauses.length = 0;
    const evidence = await gather("http://large.test/");
    expect(evidence.requests).toBeLessThanOrEqual(mostRequests);
    expect(pauses).toEqual(Array(evidence.requests - 1).fill(pauseMs));
    const paths = served.requests.map(({ path }) => path);
    expect(paths.filter((path) => /^\/p1/.test(path))).toEqual([]);
    expect(paths).toContain("/p0");
    expect(served.requests.every(({ agent }) => agent === "Yorozu test")).toBe(true);
  });

  it("says that it did not see everything where a site needs more", async () => {
    let asked = 0;
    const evidence = await gatherEvidence("http://deep.test/", {
      visit: async (url) => {
        asked += 1;
        const path = new URL(url).pathname;
        const next = path.length < 9 ? `${path}x` : null;
        if (next)
          return { kind: "answered", status: 302, headers: { location: [next] }, body: "", isCut: false, secure: null };
        return { kind: "answered", status: 200, headers: {}, body: many, isCut: false, secure: null };
      },
      pause: async () => {},
      told: async () => {},
    });
    expect(asked).toBe(mostRequests);
    expect(evidence.isPartial).toBe(true);
    expect(judgeSite(evidence, now).findings.map(({ id }) => id)).toContain("seen-in-part");
  });

  it("never judges bad what it could not reach", async () => {
    const silent = await gather("http://slow.test/", async () => ({ kind: "failed", code: "timed-out" }));
    expect(judgeSite(silent, now)).toMatchObject({ state: "unreachable", grade: null, findings: [] });
    const nowhere = await gather("http://nobody.example/");
    expect(judgeSite(nowhere, now)).toMatchObject({ state: "name-not-found", grade: null });
    const half = await gather("http://half.test/", async (url) =>
      url.startsWith("https:")
        ? { kind: "failed", code: "timed-out" }
        : { kind: "answered", status: 200, headers: {}, body: "", isCut: false, secure: null },
    );
    expect(judgeSite(half, now)).toMatchObject({ state: "https-unsure", grade: null, findings: [] });
  });
});
