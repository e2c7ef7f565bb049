// What must be there before the program runs: a Node that is new enough, the packages, the bundle. Plain Node 20.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceHash } from "./source-hash.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

const RUNTIME = 24;

/** Ends the program with a sentence. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The same with the tools of tests and measurements. */
export function prepareForTests() {
  return prepare({ tools: true });
}

/** Installs and builds what is missing or old, saying so; returns the path of the Node that runs the program. */
export function prepare({ tools = false } = {}) {
  if (majorOf(process.versions.node) < 20) {
    giveUp(`Yorozu needs Node 20 or newer; this is ${process.versions.node}. Install one from https://nodejs.org/.`);
  }
  install(tools);
  const node = runtime();
  build(node);
  return node;
}

function majorOf(version) {
  return Number(version.split(".")[0]);
}

function install(tools) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const stamp = join(root, "node_modules/.installed-from");
  const hash = createHash("sha256").update(lock).digest("hex");
  const hasTools = existsSync(join(root, "node_modules/vitest"));
  const enough = runtimePath() && (hasTools || !tools);
  if (readOrEmpty(stamp).trim() === hash && enough) return;
  if (!isInstalled(JSON.parse(lock)) || !enough) {
    const withTools = hasTools || tools;
    process.stderr.write("Installing the packages (about 20 seconds) …\n");
    const status = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(withTools ? [] : ["--omit=dev"])]);
    if (status !== 0) {
      giveUp(
        `The packages could not be installed; see npm's message above, check the network and the space on the disk, and start again.`,
      );
    }
  }
  tryWrite(stamp, `${hash}\n`);
}

/** True when node_modules already holds every package of the lock file that the program runs with. */
function isInstalled(lock) {
  const text = readOrEmpty(join(root, "node_modules/.package-lock.json"));
  if (!text) return false;
  const there = JSON.parse(text).packages;
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === "" || wanted.dev || wanted.optional || wanted.devOptional || there[path]?.version === wanted.version,
  );
}

/** npm runs on the system's Node: the one in node_modules is replaced while it works. */
function npm(args) {
  const path = (process.env.PATH ?? "").split(delimiter).filter((entry) => !/node_modules[\\/]\.bin$/.test(entry));
  const options = {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: path.join(delimiter) },
  };
  const run =
    process.platform === "win32"
      ? spawnSync("npm.cmd", args, { ...options, shell: true })
      : spawnSync("npm", args, options);
  if (run.error) giveUp("npm was not found; install it together with Node from https://nodejs.org/.");
  return run.status;
}

function runtimePath() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const candidates = [
    join(root, "node_modules/node/bin", name),
    join(
      root,
      `node_modules/node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}/bin`,
      name,
    ),
  ];
  return (
    candidates.find((path) => existsSync(path)) ??
    (majorOf(process.versions.node) >= RUNTIME ? process.execPath : undefined)
  );
}

function runtime() {
  const path = runtimePath();
  if (!path) {
    giveUp(
      `Node ${RUNTIME} was not installed with the packages (npm may have blocked its install script); run "npm rebuild node" and start again, or start with Node ${RUNTIME}.`,
    );
  }
  return path;
}

function build(node) {
  if (readOrEmpty(join(root, "dist/.built-from")).trim() === sourceHash(root)) return;
  process.stderr.write("Building …\n");
  const { status } = spawnSync(node, [join(root, "scripts/build.mjs")], { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) giveUp("The program could not be built; see the message above.");
}

function readOrEmpty(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** A program installed by root and run by another user cannot keep the stamp: it looks again next time. */
function tryWrite(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error;
  }
}
