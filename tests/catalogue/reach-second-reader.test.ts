import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { compareMarks, parseMarks, settlementsSchema, unsettled } from "#src/domain/advice/catalogue/reach-marks.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

const text = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");
const catalogue = await readCatalogueFiles(catalogueFolder());
const profiles = parseProfiles(JSON.parse(await readFile(`${catalogueFolder()}/access-profiles.json`, "utf8")));
const rows = reachTable(catalogue, profiles);
const agreement = compareMarks(rows, parseMarks(await text("reach-second-reader.jsonl")));
const settled = settlementsSchema.parse(JSON.parse(await text("reach-settled.json")));

/** Functions that the reader has not seen: their rows are no agreement and no disagreement. */
const addedSince = ["contact-safely"];

it("agrees with the second reader on who is reached, and every row apart is settled", () => {
  expect(agreement.unmatched.filter((row) => !addedSince.includes(row.split(" ")[0] ?? ""))).toEqual([]);
  expect(agreement.reached / agreement.rows).toBeGreaterThanOrEqual(0.95);
  expect(unsettled(agreement, settled)).toEqual({ open: [], idle: [] });
});

/** Kept at the post office; hung out by the people themselves, handed over elsewhere and saying nothing of one person. */
const notAtTheirHome = ["registered-post/by-post", "yellow-cloth-when-safe/cloth-at-the-door-and-no-page"];

it("never visits or writes to the home of somebody who is overheard there", () => {
  const homeward = /at-home|\/visit$|\/by-post$|at-the-door|in-braille|digest-by-post|collected-at-visit/;
  const claimed = rows
    .filter((row) => row.profile === "no-private-place")
    .flatMap((row) => row.by.map(({ means, way }) => `${means}/${way}`))
    .filter((id) => homeward.test(id) && !notAtTheirHome.includes(id));
  expect([...new Set(claimed)]).toEqual([]);
});

it("helps nobody down to less than they have: an interpreter is for little Japanese, a place to talk for who has none", () => {
  const little = new Set(profiles.filter(({ access }) => access.japanese === "little").map(({ id }) => id));
  const overheard = new Set(profiles.filter(({ access }) => access.privacy !== "yes").map(({ id }) => id));
  const helpedBy = (helper: string, way: RegExp) =>
    rows
      .filter((row) => row.by.some((by) => by.with.includes(helper) && way.test(`${by.means}/${by.way}`)))
      .map((row) => row.profile);
  const interpreted = helpedBy("volunteer-interpreters", /./);
  expect(interpreted.filter((id) => !little.has(id))).toEqual([]);
  expect(interpreted.length).toBeGreaterThan(0);
  expect(helpedBy("private-corner", /kept-at-the-post-office/).filter((id) => !overheard.has(id))).toEqual([]);
});
