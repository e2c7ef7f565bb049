import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KindLevels } from "#src/domain/advice/planning/plan-levels.ts";
import { writeMps } from "#src/engines/optimise/write-mps.ts";

/**
 * Writes one MPS file for each level of each kind (the levels before it held), and `expected.json`: by file the kind,
 * the level, its `value`, and the `optimum` that a solver must find for the file, which is always minimised.
 */
export async function writeLevels(folder: string, kinds: readonly KindLevels[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const expected = [];
  for (const { kind, proved, levels } of kinds)
    for (const [index, { model, objective, value }] of levels.entries()) {
      const file = `${kind}-${String(index + 1).padStart(2, "0")}.mps`;
      await writeFile(join(folder, file), writeMps(`${kind} ${objective.name}`, model, objective));
      const optimum = (objective.sense === "min" ? 1 : -1) * (value - objective.offset) + 0;
      expected.push({ file, kind, level: objective.name, sense: objective.sense, value, optimum, proved });
    }
  await writeFile(join(folder, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
  return expected.length;
}
