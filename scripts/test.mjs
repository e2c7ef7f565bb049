// npm test: every layer, quickest first; a layer that could not run counts as failed. Plain Node 20.
//   node scripts/test.mjs [layer …]      only these layers
//   SKIP_BROWSER=1                       leaves the browser out, and says so
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findBrowser, installBrowser } from "./find-browser.mjs";
import { prepareForTests, root } from "./prepare.mjs";

const started = Date.now();
prepareForTests();
const bin = join(root, "node_modules/.bin");
const results = mkdtempSync(join(tmpdir(), "yorozu-test-"));
// What may ask what day or hour it is: not the engines, the words, the hearing's rules and the planner, which know no clock,
// nor starting, killing and backing up whole servers, which take minutes.
const withoutClock = new Set(["advice/understanding", "advice/planning"]);
const rooms = (part) =>
  readdirSync(join(root, "src/domain", part), { withFileTypes: true }).flatMap((entry) => {
    const room = join(part, entry.name);
    return entry.isDirectory() && room !== "advice" && !withoutClock.has(room) ? [`src/domain/${room}/`] : [];
  });
const whereTimeMatters = [
  ...["http", "kernel", "web", "db/write", "db/tables", "db/migrate"].map((part) => `src/${part}`),
  ...rooms(""),
  ...rooms("advice"),
];
const layers = [
  { name: "format and lint", run: () => command("biome", ["check", "--error-on-warnings", "."]) },
  { name: "types", run: () => command("tsc", ["--noEmit"]) },
  { name: "unused code", run: () => command("knip", []) },
  { name: "unit, database, pages (TZ=UTC)", run: () => vitest("vitest.config.ts", { TZ: "UTC" }) },
  {
    name: "unit, database (TZ=Asia/Tokyo)",
    run: () => vitest("vitest.config.ts", { TZ: "Asia/Tokyo" }, whereTimeMatters),
  },
  { name: "browser", run: browser },
];
const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? layers.filter(({ name }) => wanted.some((word) => name.startsWith(word))) : layers;

let passed = 0;
let failed = 0;
let skipped = 0;
for (const layer of chosen) {
  const from = Date.now();
  const outcome = layer.run();
  passed += outcome.passed;
  failed += outcome.failed;
  skipped += outcome.skipped ?? 0;
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  print(
    `${outcome.failed > 0 ? "FAILED" : "ok"}  ${layer.name}  (${outcome.note ?? `${outcome.passed} passed`}, ${seconds} s)`,
  );
}
rmSync(results, { recursive: true, force: true });
print(`${chosen.length} layers in ${Math.round((Date.now() - started) / 1000)} s`);
print(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 ? 1 : 0);

function command(name, args, env = {}) {
  const { status, error } = spawnSync(join(bin, name), args, { cwd: root, stdio: "inherit", env: environment(env) });
  if (error) print(String(error.message));
  return status === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, note: `${name} ended with ${status ?? "a signal"}` };
}

/** Runs vitest and counts its tests. No report, or no test in it, is a layer that could not run. */
function vitest(config, env, only = []) {
  const report = join(results, `${config}-${env.TZ ?? "local"}.json`);
  const args = ["run", ...only, "--config", config, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(join(bin, "vitest"), args, { cwd: root, stdio: "inherit", env: environment(env) });
  if (!existsSync(report)) return { passed: 0, failed: 1, note: "vitest made no report" };
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  if (numTotalTests === 0) return { passed: 0, failed: 1, note: "no test was found" };
  // A file that cannot be loaded has no failed test in it, yet vitest ends with an error.
  const broken = status === 0 || numFailedTests > 0 ? 0 : 1;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests,
    note: `${numPassedTests} passed, ${numFailedTests + broken} failed`,
  };
}

function browser() {
  if (process.env.SKIP_BROWSER === "1") return { passed: 0, failed: 0, skipped: 1, note: "left out: SKIP_BROWSER=1" };
  const path = findBrowser() ?? installBrowser();
  if (!path) {
    print(
      "No browser was found. As root this script installs Debian's chromium; otherwise install Chromium or Chrome,",
    );
    print("or name one with BROWSER_PATH=/path/to/chromium. SKIP_BROWSER=1 leaves this layer out.");
    return { passed: 0, failed: 1, note: "could not run: no browser" };
  }
  return vitest("vitest.browser.config.ts", { BROWSER_PATH: path });
}

function environment(extra) {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: "1", ...extra };
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
