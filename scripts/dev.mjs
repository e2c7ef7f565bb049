// npm run dev: builds at every change of a source and starts the program again. Plain Node 20.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

const node = prepare();
const { context } = await import("esbuild");
const { buildOptions } = await import("./build.mjs");

let child;
let wanted = true;
let pending = Promise.resolve();
const restart = {
  name: "restart",
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      pending = pending.then(stop).then(start);
    });
  },
};
const options = buildOptions();
rmSync(join(root, "dist/.built-from"), { force: true }); // what is built here is not what `npm start` would build
const watching = await context({ ...options, plugins: [...options.plugins, restart] });
await watching.watch();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    wanted = false;
    pending.then(stop).then(() => process.exit(0));
  });
}

function start() {
  if (!wanted) return;
  child = spawn(node, ["--enable-source-maps", join(root, "dist/main.js")], { stdio: "inherit" });
}

function stop() {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}
