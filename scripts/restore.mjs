// npm run restore: prepares the program like start.mjs, then runs src/cli/restore.ts.
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";
import { become } from "./run.mjs";

become(prepare(), [join(root, "dist/cli/restore.js"), ...process.argv.slice(2)]);
