import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { caseOn, type Size, shippedCatalogue, syntheticCatalogue } from "./plan-cases.ts";

/**
 * Time to three proved variants, everything included (reduction, all levels, ties, explanations), one case after the
 * other in one thread, processor time beside the clock: `node bench/plan.ts [seeds] [words of the
 * catalogue's name]`. The generator and its densities stand in `plan-cases.ts`.
 */
const seeds = Number(process.argv[2] ?? 100);
const only = process.argv[3] ?? "";
const large = Math.max(5, Math.ceil(seeds * 0.3));
const solver = await inlineSolver();
const shipped = shippedCatalogue();
const synthetic = syntheticCatalogue(1, 120, 50);
const thousand = syntheticCatalogue(1, 1000, 100);

console.log(
  "| catalogue | wanted × segments | cases | median ms, processor / clock | p90 | max | all musts met | not proved |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const size of [
  { functions: 5, segments: 3 },
  { functions: 8, segments: 5 },
  { functions: 16, segments: 6 },
]) {
  await measure(`shipped, ${shipped.means.length} means`, shipped, size, seeds);
  await measure("synthetic, 120 means", synthetic, size, seeds);
}
await measure("synthetic, 1,000 means, 100 functions", thousand, { functions: 8, segments: 8 }, large);

async function measure(name: string, catalogue: PlanCatalogue, size: Size, count: number): Promise<void> {
  if (!name.includes(only)) return;
  const times: number[] = [];
  const used: number[] = [];
  let met = 0;
  let open = 0;
  // The first cases warm the solver and the compiler and are not counted.
  for (let seed = -3; seed < count; seed += 1) {
    const input = caseOn(catalogue, Math.abs(seed), size);
    const [started, before] = [performance.now(), process.cpuUsage()];
    const { proposals, solver: solved } = await planProposals(input, catalogue, solver, { deadlineMs: 60_000 });
    if (seed < 0) continue;
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    used.push((user + system) / 1000);
    if (proposals[0]?.levels[0]?.value === 0) met += 1;
    if (solved.status !== "optimal") open += 1;
  }
  for (const list of [times, used]) list.sort((a, b) => a - b);
  const at = (part: number): string =>
    [used, times].map((list) => (list[Math.min(count - 1, Math.floor(count * part))] ?? 0).toFixed(0)).join(" / ");
  console.log(
    `| ${name} | ${size.functions} × ${size.segments} | ${count} | ${at(0.5)} | ${at(0.9)} | ${at(1)} | ${met} | ${open} |`,
  );
}
