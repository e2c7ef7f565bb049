import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { checkCatalogue } from "#src/domain/advice/catalogue/check-catalogue.ts";
import { explanationsSchema, judgeFindings } from "#src/domain/advice/catalogue/check-explained.ts";
import { judgedInText } from "#src/domain/advice/catalogue/check-text.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { systemClock } from "#src/kernel/clock.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run catalogue:check -- [--date YYYY-MM-DD] [--all] [--json]: what is stale, unsourced, unreachable, dominated,
// useless or contradictory in the catalogue. Exit 1 when something is not explained in catalogue/check-explained.json.
const { values } = parseArgs({
  options: {
    date: { type: "string" },
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const on = values.date === undefined ? systemClock.now().toISOString().slice(0, 10) : z.iso.date().parse(values.date);
const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(catalogueFolder(), name), "utf8"));
const catalogue = await readCatalogueFiles(catalogueFolder());
const profiles = parseProfiles(await readJson("access-profiles.json"));
const services = z
  .array(z.looseObject({ id: z.string(), functions: z.array(z.string()) }))
  .parse(await readJson("services.json"));
const texts = [...catalogue.functions, ...catalogue.means, ...services, ...profiles].map((body) => ({
  subject: body.id,
  body,
}));
const findings = checkCatalogue({ catalogue, profiles, services, texts, on });
const judged = judgeFindings(findings, explanationsSchema.parse(await readJson("check-explained.json")), on);
console.log(values.json ? JSON.stringify({ on, ...judged }, null, 2) : judgedInText(judged, { on, all: values.all }));
process.exitCode = judged.open.length > 0 ? 1 : 0;
