import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { compareMarks, parseMarks, settlementsSchema } from "#src/domain/advice/catalogue/reach-marks.ts";
import { agreementInText } from "#src/domain/advice/catalogue/reach-marks-text.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { reachInText } from "#src/domain/advice/catalogue/reach-text.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run catalogue:reach -- [--function ID] [--profile ID] [--json]: what reaches whom, for every profile of
// catalogue/access-profiles.json and every function that people served or the public want.
// With --marks FILE [--settled FILE]: how far it agrees with somebody who marked the rows, and where it does not.
const { values } = parseArgs({
  options: {
    function: { type: "string" },
    profile: { type: "string" },
    json: { type: "boolean", default: false },
    marks: { type: "string" },
    settled: { type: "string" },
  },
});
const catalogue = await readCatalogueFiles(catalogueFolder());
const profiles = parseProfiles(JSON.parse(await readFile(join(catalogueFolder(), "access-profiles.json"), "utf8")));
const chosen = (row: { readonly function: string; readonly profile: string }): boolean =>
  (values.function ?? row.function) === row.function && (values.profile ?? row.profile) === row.profile;
const rows = reachTable(catalogue, profiles).filter(chosen);
if (values.marks) {
  const agreement = compareMarks(rows, parseMarks(await readFile(values.marks, "utf8")).filter(chosen));
  const settled = values.settled ? settlementsSchema.parse(JSON.parse(await readFile(values.settled, "utf8"))) : [];
  console.log(values.json ? JSON.stringify(agreement, null, 2) : agreementInText(agreement, settled));
} else {
  console.log(values.json ? JSON.stringify({ version: catalogue.version, rows }, null, 2) : reachInText(rows));
}
