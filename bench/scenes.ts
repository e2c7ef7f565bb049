import { readFileSync } from "node:fs";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// node bench/scenes.ts: the ten scenes against what a reader who saw only the vocabulary expected (written down first),
// and whether every segment has at least one must reached.

type Expected = {
  scene: number;
  text: string;
  expect: {
    scope: string;
    danger: { level: string; who: string | null };
    functions: string[];
    functionsPossible?: string[];
    access: Array<{ kind?: string; key: string; value: string }>;
    limits: Record<string, string | number>;
  };
};

const lines = readFileSync(new URL("../tests/scenes/expected.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const catalogue = await readCatalogueFiles(catalogueFolder());
const pool = createPlanThreads();
let expectedItems = 0;
let foundItems = 0;
let scenesReached = 0;
for (const line of lines) {
  const { scene, text, expect }: Expected = JSON.parse(line);
  const u = understand(text);
  const functions = new Set(u.needs.map((need) => need.function));
  const missed: string[] = [];
  const check = (name: string, ok: boolean) => {
    expectedItems += 1;
    if (ok) foundItems += 1;
    else missed.push(name);
  };
  check(`scope ${expect.scope} (was ${u.scope})`, u.scope === expect.scope);
  check(
    `danger ${expect.danger.level} ${expect.danger.who} (was ${u.danger.level} ${u.danger.who})`,
    u.danger.level === expect.danger.level,
  );
  for (const id of expect.functions) check(id, functions.has(id));
  for (const { key, value } of expect.access)
    check(
      `${key}=${value}`,
      u.segments.some(
        (s) =>
          [s.access[key as "device"] ?? []].flat().includes(value) && s.accessDetail[key as "device"]?.assumed !== true,
      ),
    );
  for (const [key, value] of Object.entries(expect.limits))
    check(`${key}=${value}`, u.limits[key as "staffCount"]?.value === value);
  const more = [...functions].filter((id) => !expect.functions.includes(id) && !expect.functionsPossible?.includes(id));
  const { proposals, solver } = await planProposals(planInputOf(u), catalogue, pool);
  const [best] = proposals;
  const segments = new Set(best?.coverage.filter((cell) => cell.must).map((cell) => cell.segment));
  const reached = new Set(best?.coverage.filter((cell) => cell.must && cell.quality > 0).map((cell) => cell.segment));
  const all = segments.size > 0 && [...segments].every((segment) => reached.has(segment));
  if (all) scenesReached += 1;
  console.log(`${scene}. ${text}`);
  console.log(
    `   missed: ${missed.join(", ") || "-"}   beyond: ${more.join(", ") || "-"}   ${all ? "every segment has a must reached" : "NOT every segment reached"} (${Math.round(solver.ms)} ms)`,
  );
  for (const proposal of proposals)
    console.log(
      `   ${proposal.kinds.join("=")}: ${proposal.means.map(({ id }) => id).join(" + ")}${proposal.uncovered.length > 0 ? `   left: ${proposal.uncovered.map((left) => `${left.function}/${left.segment} ${left.why}`).join(", ")}` : ""}`,
    );
}
await pool.close();
console.log(
  `items found: ${foundItems} of ${expectedItems} (${Math.round((100 * foundItems) / expectedItems)} %); scenes with every segment reached: ${scenesReached} of ${lines.length}`,
);
