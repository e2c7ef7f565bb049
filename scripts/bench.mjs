// Runs one of the measurements under bench/: node scripts/bench.mjs http --seconds 6. Plain Node 20; installs and builds first.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepareForTests, root } from "./prepare.mjs";

const [name, ...rest] = process.argv.slice(2);
const node = prepareForTests();
const { status } = spawnSync(node, [join(root, "bench", `${name}.ts`), ...rest], { stdio: "inherit", cwd: root });
process.exit(status ?? 1);
