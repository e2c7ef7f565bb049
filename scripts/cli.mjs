// Runs one of the programs under src/cli: node scripts/cli.mjs advise "…". Plain Node 20; installs and builds what is missing.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

const [name, ...rest] = process.argv.slice(2);
const node = prepare();
const { status } = spawnSync(node, ["--enable-source-maps", join(root, "dist/cli", `${name}.js`), ...rest], {
  stdio: "inherit",
});
process.exit(status ?? 1);
