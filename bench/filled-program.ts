import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { freePort } from "#src/db/embedded/free-port.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { dbOn, type Tx, write } from "#src/db/write.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

/** The built program on a folder of its own, after `fill` wrote into its database; `stop` ends it and takes the folder away. */
export async function filledProgram<T>(fill: (tx: Tx) => Promise<T>) {
  const dataDir = mkdtempSync(join(tmpdir(), "yorozu-bench-"));
  const port = await freePort(undefined, Math.random);
  const origin = `http://127.0.0.1:${port}`;
  const program = spawn(process.execPath, [join(packageRoot(), "dist/main.js")], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "pipe"],
  });
  // What went wrong is shown; that requests were answered is not.
  program.stderr?.on("data", (chunk: Buffer) => {
    for (const line of chunk.toString().split("\n"))
      if (line !== "" && !line.includes('"level":"info"')) console.error(line);
  });
  process.on("exit", () => program.kill("SIGKILL"));
  for (let tries = 0; tries < 600; tries++) {
    const isUp = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) break;
    await sleep(100);
  }
  const { url } = lookAtDataDir(dataDir);
  if (url === undefined) throw new Error("no running database found");
  const pool = new Pool({ connectionString: url, max: 2 });
  const filled = await write(dbOn(pool), fill);
  await pool.end();
  await sleep(5_500); // a node looks for changes every 5 s
  return {
    origin,
    program,
    filled,
    stop: async () => {
      program.kill("SIGTERM");
      await once(program, "exit");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
