// npm run backup: prepares the program like start.mjs, then runs src/cli/backup.ts.
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";
import { become } from "./run.mjs";

become(prepare(), [join(root, "dist/cli/backup.js"), ...process.argv.slice(2)]);
