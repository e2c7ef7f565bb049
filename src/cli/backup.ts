import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runDatabaseTool } from "#src/cli/tool/database-tool.ts";
import { saveBackup } from "#src/db/backup/save-backup.ts";
import { systemClock } from "#src/kernel/clock.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

const [given, ...rest] = process.argv.slice(2);
if (!given || rest.length > 0 || given.startsWith("-")) {
  console.error("Usage: npm run backup -- FILE   (for example yorozu-2026-11-24.backup)");
  process.exit(1);
}
// NOTE npm runs scripts in the folder of the program; INIT_CWD is where the person stands.
const file = resolve(process.env.INIT_CWD ?? ".", given);
await runDatabaseTool({ whileRunning: true, existing: true }, async (sql) => {
  if (existsSync(file)) throw new StartProblem(`${file} exists already; give another name.`);
  const { tables, rows } = await saveBackup(sql, file, systemClock).catch((error: unknown) => {
    throw fileProblem(error, file) ?? error;
  });
  return `Saved ${rows} rows of ${tables} tables to ${file}. It holds consultations: keep it as safe as the database.`;
});

function fileProblem(error: unknown, file: string): StartProblem | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return new StartProblem(`The disk is full; ${file} was not written.`);
  if (code === "ENOENT") return new StartProblem(`The folder of ${file} does not exist; make it first.`);
  if (code === "EACCES" || code === "EROFS" || code === "EISDIR") {
    return new StartProblem(`${file} may not be written; give another name.`);
  }
  return undefined;
}
