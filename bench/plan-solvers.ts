import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLevels } from "#src/cli/tool/write-levels.ts";
import { planLevels } from "#src/domain/advice/planning/plan-levels.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { caseOn, shippedCatalogue, syntheticCatalogue } from "./plan-cases.ts";

/**
 * Two other solvers prove every level of larger planning cases anew: `npm run bench:solvers -- [cases] [seconds]`.
 * `cbc` and `glpsol` (Debian: coinor-cbc, glpk-utils) read one MPS file a level, in which nothing is left out that our
 * own search leaves out, and must find the optimum that `expected.json` says. A solver that does not prove a level within
 * the seconds of each of its ways counts as *not proved*, never as agreement. Ends with 1 when a proved value differs, when a
 * level stays without proof, or when a solver is missing.
 */
const cases = Number(process.argv[2] ?? 30);
const seconds = Number(process.argv[3] ?? 60);

type Proof = { readonly value: number } | null;
type Other = { readonly name: string; readonly prove: (file: string) => Proof };

const others: readonly Other[] = [
  { name: "CBC", prove: cbc },
  { name: "GLPK", prove: glpk },
];
for (const [command, option] of [
  ["cbc", "-quit"],
  ["glpsol", "--version"],
] as const)
  if (spawnSync(command, [option]).error) {
    console.error(`${command} is not installed. Debian: apt-get install coinor-cbc glpk-utils`);
    process.exit(1);
  }

const solver = await inlineSolver();
const shipped = shippedCatalogue();
const synthetic = syntheticCatalogue(1, 120, 50);
const counts = others.map(() => ({ agree: 0, differ: 0, open: 0 }));
let levels = 0;
for (let index = 0; index < cases; index += 1) {
  // Alternately the shipped catalogue and a made one; four to sixteen wanted functions, two to six groups.
  const catalogue = index % 2 === 0 ? shipped : synthetic;
  const size = { functions: 4 + ((index * 5) % 13), segments: 2 + (index % 5) };
  const kinds = await planLevels(caseOn(catalogue, 1_000 + index, size), catalogue, solver);
  const folder = mkdtempSync(join(tmpdir(), "yorozu-levels-"));
  await writeLevels(folder, kinds);
  const expected: Array<{ file: string; kind: string; level: string; optimum: number }> = JSON.parse(
    readFileSync(join(folder, "expected.json"), "utf8"),
  );
  levels += expected.length;
  for (const { file, kind, level, optimum } of expected)
    for (const [at, other] of others.entries()) {
      const proof = other.prove(join(folder, file));
      const count = counts[at];
      if (!count) continue;
      if (proof === null) count.open += 1;
      else if (Math.abs(proof.value - optimum) < 0.5) count.agree += 1;
      else {
        count.differ += 1;
        console.error(`case ${index} ${kind} ${level}: ${other.name} says ${proof.value}, we say ${optimum}`);
      }
    }
  rmSync(folder, { recursive: true });
  const said = others.map(({ name }, at) => `${name} ${JSON.stringify(counts[at])}`).join(", ");
  console.log(`${index + 1}/${cases} (${size.functions} × ${size.segments}): ${levels} levels; ${said}`);
}
process.exit(counts.some(({ differ, open }) => differ + open > 0) ? 1 : 0);

/** The value that CBC proves, to minimise; null when time ran out. */
function cbc(file: string): Proof {
  // Our numbers are whole, so a gap below 1 proves the optimum; no relative gap may end the search earlier.
  const tolerance = ["-ratioGap", "0", "-allowableGap", "0.9"];
  const answer = join(file, "..", "cbc.txt");
  rmSync(answer, { force: true });
  spawnSync("cbc", [file, "-seconds", String(seconds), ...tolerance, "-solve", "-solu", answer], { encoding: "utf8" });
  const [first = ""] = written(answer).split("\n");
  const value = /^Optimal - objective value\s+(\S+)/.exec(first)?.[1];
  return value === undefined ? null : { value: Number(value) };
}

/**
 * The value that GLPK proves. No single rule of branching and cuts proves every level in time, and with MIR cuts it ends
 * with an error where its presolve leaves no column, so the ways are tried in turn; the first proof counts.
 */
function glpk(file: string): Proof {
  for (const way of [["--pcost"], ["--gomory", "--pcost"], ["--mir", "--pcost"], ["--cuts"]]) {
    const answer = join(file, "..", "glpk.txt");
    rmSync(answer, { force: true });
    spawnSync("glpsol", ["--freemps", file, "--tmlim", String(seconds), ...way, "--write", answer]);
    // `s mip ROWS COLUMNS STATUS VALUE`, status o = optimal (GLPK reference manual, glp_write_mip).
    const value = /^s mip \d+ \d+ o (\S+)/m.exec(written(answer))?.[1];
    if (value !== undefined) return { value: Number(value) };
  }
  return null;
}

/** What a solver wrote; nothing where it ran out of time before it had any answer. */
function written(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
