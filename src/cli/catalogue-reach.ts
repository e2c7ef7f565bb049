import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { reachInText } from "#src/domain/advice/catalogue/reach-text.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run catalogue:reach -- [--function ID] [--profile ID] [--json]: what reaches whom, for every profile of
// catalogue/access-profiles.json and every function that people served want.
const { values } = parseArgs({
  options: { function: { type: "string" }, profile: { type: "string" }, json: { type: "boolean", default: false } },
});
const catalogue = await readCatalogueFiles(catalogueFolder());
const profiles = parseProfiles(JSON.parse(await readFile(join(catalogueFolder(), "access-profiles.json"), "utf8")));
const rows = reachTable(catalogue, profiles).filter(
  (row) => (values.function ?? row.function) === row.function && (values.profile ?? row.profile) === row.profile,
);
console.log(values.json ? JSON.stringify({ version: catalogue.version, rows }, null, 2) : reachInText(rows));
