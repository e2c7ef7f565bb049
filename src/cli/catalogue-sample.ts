import { parseArgs } from "node:util";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { factsInText, sampleFacts } from "#src/domain/advice/catalogue/sample-facts.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run catalogue:sample -- [--seed N] [--count N] [--json]: facts of the catalogue with their sources, to be read
// again by a person. The same seed gives the same facts as long as the catalogue stays the same.
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "40" },
    json: { type: "boolean", default: false },
  },
});
const whole = z.coerce.number().int().min(0);
const catalogue = await readCatalogueFiles(catalogueFolder());
const facts = sampleFacts(catalogue.means, whole.parse(values.seed), whole.parse(values.count));
console.log(values.json ? JSON.stringify({ version: catalogue.version, facts }, null, 2) : factsInText(facts));
