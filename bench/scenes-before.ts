import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run bench:scenes-before -- --before FOLDER: the ten scenes with an older catalogue and with this one, understood the
// same way. For each kind of plan: the share of musts that the worst-off group lacks (what the planner makes small first),
// and how many musts are met as a makeshift only. Ends with 1 when somebody is worse off. An older catalogue:
// git archive COMMIT catalogue | tar x -C FOLDER

const { values } = parseArgs({ options: { before: { type: "string" } } });
if (values.before === undefined) {
  console.error("Name the folder of the older catalogue: --before FOLDER/catalogue");
  process.exit(2);
}
const catalogues = [await readCatalogueFiles(values.before), await readCatalogueFiles(catalogueFolder())] as const;
const pool = createPlanThreads();
let worse = 0;
console.log(
  "| scene | plan | worst-off lacks, before → after | musts met as a makeshift | means after |\n|---|---|---|---|---|",
);
for (const line of readFileSync(new URL("../tests/scenes/expected.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")) {
  const { scene, text } = JSON.parse(line) as { scene: number; text: string }; // NOTE our own file
  const [before, after] = [await plansOf(text, catalogues[0]), await plansOf(text, catalogues[1])];
  for (const kind of ["least-burden", "least-cost", "best-quality"] as const) {
    const [a, b] = [before, after].map((plans) => plans.find(({ kinds }) => kinds.includes(kind)));
    if (!a || !b) throw new Error(`scene ${scene}: no ${kind}`);
    if (worstOff(b) > worstOff(a)) worse += 1;
    console.log(
      `| ${scene} | ${kind} | ${percent(worstOff(a))} → ${percent(worstOff(b))}${worstOff(b) > worstOff(a) ? " **worse**" : ""} | ${makeshifts(a)} → ${makeshifts(b)} | ${b.means.map(({ id }) => id).join(", ")} |`,
    );
  }
}
await pool.close();
console.log(`worse off: ${worse} of 30`);
process.exitCode = worse === 0 ? 0 : 1;

async function plansOf(text: string, catalogue: Catalogue): Promise<readonly Proposal[]> {
  const { proposals } = await planProposals(planInputOf(understand(text)), catalogue, pool);
  return proposals;
}

/** In millionths; the first level of every kind. */
function worstOff({ levels }: Proposal): number {
  return levels.find(({ name }) => name === "musts-1")?.value ?? 0;
}

function makeshifts({ coverage }: Proposal): number {
  return coverage.filter(({ must, quality }) => must && quality === 1).length;
}

function percent(millionths: number): string {
  return `${Math.round(millionths / 10_000)} %`;
}
