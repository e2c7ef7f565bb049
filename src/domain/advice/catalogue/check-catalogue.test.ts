import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { checkCatalogue } from "#src/domain/advice/catalogue/check-catalogue.ts";
import { explanationsSchema, judgeFindings } from "#src/domain/advice/catalogue/check-explained.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { peopleFunctions } from "#src/domain/advice/catalogue/reach-table.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// Ages are counted on the day of the last look, so that the passing of time alone never breaks a build;
// `npm run catalogue:check` counts them today.
const lookedAt = "2026-11-24";
const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(catalogueFolder(), name), "utf8"));

it("finds nothing in the catalogue that is not explained", async () => {
  const catalogue = await readCatalogueFiles(catalogueFolder());
  const profiles = parseProfiles(await readJson("access-profiles.json"));
  const services = z
    .array(z.looseObject({ id: z.string(), functions: z.array(z.string()) }))
    .parse(await readJson("services.json"));
  const texts = [...catalogue.functions, ...catalogue.means, ...services, ...profiles].map((body) => ({
    subject: body.id,
    body,
  }));
  const findings = checkCatalogue({ catalogue, profiles, services, texts, on: lookedAt });
  const { open } = judgeFindings(findings, explanationsSchema.parse(await readJson("check-explained.json")), lookedAt);
  expect(open.map(({ text }) => text)).toEqual([]);
  expect(profiles).toHaveLength(12);
  expect(peopleFunctions(catalogue.functions).length).toBeGreaterThan(30);
});
