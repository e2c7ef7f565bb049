import { readFile } from "node:fs/promises";
import { afterAll, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

/* Plans that a practitioner would laugh at, on the shipped catalogue: what fulfils a wish only in form is not chosen. */

const catalogue = await readCatalogueFiles(catalogueFolder());
const pool = createPlanThreads({ threads: 1 });
afterAll(() => pool.close());

const staff = { id: "staff", kind: "staff", label: "", size: 5, share: null, access: {} } as const;
const served = { id: "served-1", kind: "served", label: "", size: 20, share: null } as const;
const must = (fn: string, segments: readonly string[]) =>
  ({ function: fn, for: segments, importance: 2, must: true }) as const;

async function plans(input: Omit<PlanInput, "limits">) {
  const { proposals } = await planProposals({ ...input, limits: {} }, catalogue, pool);
  return proposals;
}
const ids = (proposals: Awaited<ReturnType<typeof plans>>) => proposals.map(({ means }) => means.map(({ id }) => id));

it("counts the people of whatever is done for each of them: a tablet that is lent is lent to somebody", async () => {
  const segments = [{ ...served, size: 10, access: { account: "no", device: ["none"], line: "none" } }] as const;
  const proposals = await plans({ segments, needs: [must("tutor-one-to-one", ["served-1"])] });
  for (const { means, creates } of proposals)
    for (const { id, people } of means) {
      const entry = catalogue.means.find((one) => one.id === id);
      if (entry?.steps.some(({ times }) => times === "person")) expect([id, people]).toEqual([id, 10]);
      if (id === "one-tap-video-call") expect(creates.map(({ access }) => access.device)).toContain("tablet");
    }
});

it("keeps one set of books", async () => {
  const books = ["freee-npo-kit", "kaikeioh-npo", "money-forward"];
  const found = ids(
    await plans({ segments: [staff], needs: [must("keep-accounts", []), must("handle-expenses", ["staff"])] }),
  );
  for (const means of found) expect(means.filter((id) => books.includes(id)).length).toBeLessThanOrEqual(1);
});

it("puts an organisation's documents in a place of the organisation, unless money decides", async () => {
  const proposals = await plans({ segments: [staff], needs: [must("share-files", ["staff"])] });
  for (const { kinds, means } of proposals)
    if (!kinds.includes("least-cost")) expect(means.map(({ id }) => id)).not.toContain("dropbox");
});

it("answers fear for personal data by rules and a list before the lock of a computer or a shelf", async () => {
  const needs = [must("protect-personal-data", []), must("work-from-home-safely", ["staff"])];
  const found = ids(await plans({ segments: [staff], needs }));
  for (const means of found) {
    expect(means).toContain("data-inventory");
    expect(means).not.toContain("locked-case-file");
  }
});

it("drives nobody who cannot leave home", async () => {
  const segments = [{ ...served, access: { mobility: "none", phone: ["landline"], device: ["none"] } }] as const;
  const proposals = await plans({ segments, needs: [must("keep-company", ["served-1"])] });
  expect(proposals.flatMap(({ creates }) => creates.filter(({ access }) => access.mobility !== undefined))).toEqual([]);
});

it("has a safe way to keep in touch for each of the profiles", async () => {
  const profiles = parseProfiles(JSON.parse(await readFile(`${catalogueFolder()}/access-profiles.json`, "utf8")));
  const rows = reachTable(catalogue, profiles).filter((row) => row.function === "contact-safely");
  expect(rows).toHaveLength(profiles.length);
  for (const row of rows) expect(row.best, row.profile).toBeGreaterThanOrEqual(1);
});
