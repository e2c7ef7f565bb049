import { statSync } from "node:fs";
import { resolve } from "node:path";
import { runDatabaseTool } from "#src/cli/tool/database-tool.ts";
import { BrokenBackup } from "#src/db/backup/backup-file.ts";
import { loadBackup, RestoreRefused } from "#src/db/backup/load-backup.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

const args = process.argv.slice(2);
const replace = args.includes("--replace");
const [given, ...rest] = args.filter((arg) => arg !== "--replace");
if (!given || rest.length > 0 || given.startsWith("-")) {
  console.error("Usage: npm run restore -- FILE [--replace]");
  process.exit(1);
}
// NOTE npm runs scripts in the folder of the program; INIT_CWD is where the person stands.
const file = resolve(process.env.INIT_CWD ?? ".", given);
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
  console.error(`There is no file ${file}.`);
  process.exit(1);
}
await runDatabaseTool({ whileRunning: false, existing: false }, async (sql) => {
  try {
    const { rows, tables, createdAt, migrated } = await loadBackup(sql, file, { replace });
    const newer = migrated.length > 0 ? ` ${migrated.length} newer migrations were applied to it.` : "";
    return `Restored ${rows} rows of ${tables} tables, as of ${createdAt}.${newer}`;
  } catch (error) {
    if (error instanceof RestoreRefused) throw new StartProblem(error.message);
    if (error instanceof BrokenBackup) throw new StartProblem(`${error.message} The database was left as it was.`);
    throw error;
  }
});
