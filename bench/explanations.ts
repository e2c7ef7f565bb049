import { readFileSync } from "node:fs";
import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { type ExplanationQuestion, explain } from "#src/domain/advice/explaining/explanation.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan, NotProved } from "#src/domain/advice/explaining/solve-prepared.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { caseOn, shippedCatalogue } from "./plan-cases.ts";

/**
 * How long explanations take on the shipped catalogue, in one thread: the ten scenes, then random cases of 8 wanted
 * functions and 5 groups (`npm run bench:explanations -- [cases]`). Processor time beside the time on the clock.
 */
const cases = Number(process.argv[2] ?? 20);
const catalogue = shippedCatalogue();
const solver = await inlineSolver();
const questions: readonly ExplanationQuestion[] = (
  ["reasons", "changes", "stability", "others", "growth"] as const
).map((ask) => ({ ask }));
const scenes: PlanInput[] = readFileSync(new URL("../tests/scenes/expected.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => planInputOf(understand(JSON.parse(line).text)));
const random = Array.from({ length: cases }, (_, seed) => caseOn(catalogue, seed, { functions: 8, segments: 5 }));

console.log("| cases | question | n | CPU s median | p90 | max | clock s max | not proved |");
console.log("|---|---|---|---|---|---|---|---|");
await measure("scenes", scenes);
await measure("8 × 5", random);

async function measure(name: string, inputs: readonly PlanInput[]): Promise<void> {
  for (const question of questions) {
    const cpu: number[] = [];
    let clock = 0;
    let open = 0;
    for (const input of inputs) {
      const asked: AskedCase = { input, catalogue, kind: "least-burden" };
      const plan = await bestPlan(prepareCase(asked), solver);
      const [used, started] = [process.cpuUsage(), performance.now()];
      try {
        await explain(asked, plan, question, solver, async () => undefined);
      } catch (error) {
        if (!(error instanceof NotProved)) throw error;
        open += 1;
      }
      const { user, system } = process.cpuUsage(used);
      cpu.push((user + system) / 1e6);
      clock = Math.max(clock, (performance.now() - started) / 1000);
    }
    cpu.sort((a, b) => a - b);
    const at = (part: number): string => (cpu[Math.min(cpu.length - 1, Math.floor(cpu.length * part))] ?? 0).toFixed(2);
    console.log(
      `| ${name} | ${question.ask} | ${inputs.length} | ${at(0.5)} | ${at(0.9)} | ${at(1)} | ${clock.toFixed(1)} | ${open} |`,
    );
  }
}
