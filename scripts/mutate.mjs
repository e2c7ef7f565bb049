// npm run mutate: puts small faults into the rules that matter, one at a time, and sees that a test fails for each.
// The list stands in tests/mutations.json: { file, find, replace, why, tests }. A fault that no test notices fails the
// run, and so does one that no longer fits its file. Works on copies: the checkout is never touched. Plain Node 20.
//   node scripts/mutate.mjs [word …]   only faults whose file or reason holds one of the words
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { prepareForTests, root } from "./prepare.mjs";

prepareForTests();
const bin = join(root, "node_modules/.bin");
const words = process.argv.slice(2);
const faults = JSON.parse(readFileSync(join(root, "tests/mutations.json"), "utf8")).filter(
  ({ file, why }) => words.length === 0 || words.some((word) => file.includes(word) || why.includes(word)),
);

// One fault at a time in each copy, as many copies as there are cores: most of a run is vitest starting.
const copies = Array.from({ length: Math.max(1, Math.min(availableParallelism(), faults.length)) }, copyOfProject);
// Tests that fail without a fault would "notice" every one.
const baseline = await runTests(copies[0], [...new Set(faults.flatMap(({ tests }) => tests))], []);
if (baseline.status !== 0) {
  process.stdout.write(`${baseline.output}\nThe tests fail without any fault: nothing can be judged.\n`);
  process.exit(1);
}

let killed = 0;
let next = 0;
const survivors = [];
const started = Date.now();
await Promise.all(
  copies.map(async (copy) => {
    for (let i = next++; i < faults.length; i = next++) await judge(copy, faults[i], i + 1);
  }),
);
for (const copy of copies) rmSync(copy, { recursive: true, force: true });
for (const line of survivors) process.stdout.write(`SURVIVED ${line}\n`);
process.stdout.write(
  `${killed} killed, ${survivors.length} survived, in ${Math.round((Date.now() - started) / 1000)} s\n`,
);
process.exit(survivors.length > 0 || faults.length === 0 ? 1 : 0);

async function judge(copy, fault, number) {
  const path = join(copy, fault.file);
  const before = readFileSync(path, "utf8");
  const found = before.split(fault.find).length - 1;
  if (found !== 1) {
    survivors.push(`${fault.file}: the text is there ${found} times, not once: ${fault.find}`);
    return;
  }
  writeFileSync(
    path,
    before.replace(fault.find, () => fault.replace),
  );
  const { status, output } = await runTests(copy, fault.tests, ["--bail=1", "--maxWorkers=1"]);
  writeFileSync(path, before);
  // vitest that found no test to run has judged nothing.
  const ran = /Tests\s+(?:.*\d+ failed|.*\d+ passed)|Failed Suites/.test(output);
  const by =
    /[×✗]\s+(.+?)(?: \d+ms)?$/m.exec(output)?.[1] ?? (/Failed Suites/.test(output) ? "the file did not load" : "");
  const noticed = status !== 0 && ran;
  if (noticed) killed += 1;
  else survivors.push(`${fault.file}: ${fault.why}`);
  process.stdout.write(
    `${number}/${faults.length} ${noticed ? "killed  " : "SURVIVED"} ${fault.why}  ${by ? `by: ${by}` : ""}\n`,
  );
}

function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), "yorozu-mutate-"));
  for (const name of [
    "src",
    "tests",
    "catalogue",
    "scripts",
    "bench",
    "package.json",
    "tsconfig.json",
    "vitest.config.ts",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

function runTests(copy, tests, flags) {
  return new Promise((done) => {
    const child = spawn(join(bin, "vitest"), ["run", ...flags, "--reporter=verbose", ...tests], {
      cwd: copy,
      env: { ...process.env, NO_COLOR: "1", PATH: `${bin}${delimiter}${process.env.PATH}` },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
      });
    }
    child.on("close", (status) => done({ status, output }));
  });
}
