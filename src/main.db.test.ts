import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "#src/db/embedded/free-port.ts";
import { readPostmasterFile } from "#src/db/embedded/postmaster.ts";
import { processesIn } from "#src/db/embedded/process-identity.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { startEmbedded } from "#src/db/embedded/supervisor.ts";
import { silentLog } from "#src/kernel/log.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

// The real main.ts around a tiny application, as a process of its own: signals, kills, and what is printed.
const TINY_APP = `
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { write } from "#src/db/write.ts";
export async function startApp({ config, database }) {
  await database.sql\`create table if not exists kept (n integer)\`;
  const server = createServer(async (request, response) => {
    if (request.url === "/slow") await sleep(700);
    if (request.url === "/endless") await sleep(60_000);
    if (request.url === "/outage") Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
    if (request.url === "/bug") Promise.reject(new TypeError("a bug"));
    try {
      if (request.url === "/keep") await write(database.db, (tx) => tx.execute(sql\`insert into kept values (1)\`));
      const rows = await database.db.execute(sql\`select n from kept\`);
      response.end(String(rows.length));
    } catch {
      response.writeHead(503).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  // NOTE a connection that was busy when the server closed stays open for keepAliveTimeout otherwise.
  const close = () => new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => resolve(clearInterval(idle)));
  });
  return { address: config.baseUrl, signInLink: "", close };
}`;

const root = packageRoot();
// NOTE inside the package, so that the bundle finds node_modules.
const out = join(root, "node_modules/.cache", `main-test-${process.pid}`);
let finished: string;
beforeAll(async () => {
  finished = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-finished-"));
  chmodSync(finished, 0o711);
  await (await startEmbedded({ dataDir: finished, log: silentLog, say: () => {} })).stop();
  await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    outdir: out,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { __YOROZU_MIGRATIONS__: JSON.stringify({ "0001-a.sql": "select 1" }) },
    plugins: [
      {
        name: "tiny-app",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^#src\/app\.ts$/ }, () => ({ path: "app", namespace: "tiny" }));
          onLoad({ filter: /^app$/, namespace: "tiny" }, () => ({ contents: TINY_APP, resolveDir: root }));
          onResolve({ filter: /^#src\// }, ({ path }) => ({ path: join(root, path.slice(1)) }));
        },
      },
    ],
  });
});
afterAll(() => {
  for (const folder of [out, finished]) rmSync(folder, { recursive: true, force: true });
});

type Program = { child: ChildProcess; output(): string; ended: Promise<number | string>; url: string };
let dataDir: string;
let port: number;
const programs: Program[] = [];
beforeEach(async () => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-main-"));
  chmodSync(dataDir, 0o711);
  port = await freePort(undefined, Math.random);
});
afterEach(async () => {
  for (const { child, ended } of programs.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
  for (const pid of processesIn(cluster())) process.kill(pid, "SIGKILL");
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
const cluster = () => join(dataDir, "postgres");

function run(env: Record<string, string> = {}, options: { detached?: boolean } = {}): Program {
  const child = spawn(process.execPath, [join(out, "main.js")], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const ended = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal ?? "")),
  );
  const program = { child, output: () => output, ended, url: `http://127.0.0.1:${env.PORT ?? port}` };
  programs.push(program);
  return program;
}

/** Most tests begin with a database that was made before; to make one takes a second. */
function withDatabase(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).some((name) => name.startsWith("postgres"))) return;
  for (const name of ["postgres", "postgres-password"]) execFileSync("cp", ["-a", join(finished, name), folder]);
}

async function started(env: Record<string, string> = {}, options: { detached?: boolean } = {}): Promise<Program> {
  withDatabase(env.DATA_DIR ?? dataDir);
  const program = run(env, options);
  for (const until = performance.now() + 20_000; !program.output().includes("Yorozu is ready"); await sleep(20)) {
    if (program.child.exitCode !== null || performance.now() > until)
      throw new Error(`not started: ${program.output()}`);
  }
  return program;
}
const get = (program: Program, path: string) => fetch(program.url + path).then((response) => response.text());

/** What a person reads: everything that is no line of the structured log. */
const words = (program: Program) =>
  program
    .output()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("{"));

describe("stopping", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("%s lets a request end, then stops the database", async (signal) => {
    const program = await started();
    const slow = get(program, "/slow");
    await sleep(150);
    program.child.kill(signal);
    expect(await slow).toBe("0");
    expect(await program.ended).toBe(0);
    expect(processesIn(cluster())).toEqual([]);
    expect(existsSync(join(dataDir, "lock.json"))).toBe(false);
    expect(existsSync(join(cluster(), "postmaster.pid"))).toBe(false);
  });

  test("the same Ctrl-C arriving twice does not cut the request off", async () => {
    const program = await started();
    const slow = get(program, "/slow");
    await sleep(150);
    program.child.kill("SIGINT");
    await sleep(30);
    program.child.kill("SIGINT");
    expect(await slow).toBe("0");
    expect(await program.ended).toBe(0);
  });

  test("Ctrl-C in a terminal reaches the whole process group, and still not the database", async () => {
    const program = await started({}, { detached: true });
    const slow = get(program, "/slow");
    await sleep(150);
    process.kill(-(program.child.pid ?? 0), "SIGINT");
    expect(await slow).toBe("0");
    expect(program.output()).not.toContain("database ended");
    expect(await program.ended).toBe(0);
  });

  test("a second one after a second gives up waiting, and the database does not outlive it", async () => {
    const program = await started();
    const endless = get(program, "/endless").catch(() => "cut off");
    await sleep(150);
    program.child.kill("SIGINT");
    await sleep(1200);
    program.child.kill("SIGINT");
    expect(await program.ended).toBe(1);
    expect(await endless).toBe("cut off");
    for (let waits = 0; waits < 100 && processesIn(cluster()).length > 0; waits++) await sleep(50);
    expect(processesIn(cluster())).toEqual([]);
  });

  test("a signal while the database is being made leaves nothing running", async () => {
    const program = run();
    for (let waits = 0; waits < 500 && !readdirSync(dataDir).some((name) => name.startsWith("postgres.new")); waits++) {
      await sleep(5);
    }
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    for (const name of readdirSync(dataDir)) expect(processesIn(join(dataDir, name, "cluster"))).toEqual([]);
    await started();
  });

  test("when the start command is gone, the program goes too", async () => {
    const starter = spawn("sleep", ["60"]);
    const program = await started({ YOROZU_STARTERS: String(starter.pid) });
    starter.kill("SIGKILL");
    expect(await program.ended).toBe(0);
  });
});

test("a promise that nobody waits for may fail for want of the database; any other ends the program", async () => {
  const program = await started();
  await get(program, "/outage");
  expect(await get(program, "/")).toBe("0");
  await get(program, "/bug").catch(() => {});
  expect(await program.ended).toBe(1);
  for (let waits = 0; waits < 100 && processesIn(cluster()).length > 0; waits++) await sleep(50);
  expect(processesIn(cluster())).toEqual([]);
});

describe("after kill -9", () => {
  test.each(["the program", "the database", "both"])("of %s, everything kept is there", async (whom) => {
    const program = await started();
    expect(await get(program, "/keep")).toBe("1");
    const postmaster = readPostmasterFile(cluster())?.pid ?? 0;
    if (whom !== "the database") program.child.kill("SIGKILL");
    if (whom !== "the program") process.kill(postmaster, "SIGKILL");
    if (whom === "the database") {
      for (let waits = 0; waits < 200; waits++) {
        // NOTE the old server's processes may answer for a moment longer than it lives.
        const isNew = (readPostmasterFile(cluster())?.pid ?? postmaster) !== postmaster;
        if (isNew && (await get(program, "/").catch(() => "")) === "1") break;
        await sleep(50);
      }
      expect(await get(program, "/")).toBe("1");
    } else {
      expect(await program.ended).toBe("SIGKILL");
      const next = await started();
      expect(await get(next, "/")).toBe("1");
      expect(readPostmasterFile(cluster())?.pid).not.toBe(postmaster);
    }
  });
});

describe("what cannot start says why, in a sentence, and ends with 1", () => {
  const refused = async (env: Record<string, string>): Promise<string[]> => {
    withDatabase(dataDir);
    const program = run(env);
    expect(await program.ended).toBe(1);
    expect(program.output()).not.toMatch(/^\s+at /m);
    return words(program).filter((line) => !line.endsWith("…"));
  };

  test("wrong settings, all of them", async () => {
    expect(await refused({ PORT: "http", BASE_URL: "example" })).toEqual([
      "PORT must be a whole number from 1 to 65535, for example PORT=3000.",
      expect.stringMatching(/^BASE_URL must be the address/),
    ]);
  });

  test("a port in use; and the database is stopped again", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    expect(await refused({})).toContain(
      `Port ${port} on 127.0.0.1 is already in use; stop the other program, or choose another port, for example PORT=${port + 1}.`,
    );
    expect(processesIn(cluster())).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
  });

  test("an address that the machine does not have", async () => {
    expect((await refused({ HOST: "192.0.2.1" })).join()).toContain("This machine has no network address 192.0.2.1");
  });

  test("a second instance on the folder; one with its own folder runs beside it", async () => {
    const first = await started();
    const otherPort = String(await freePort(undefined, Math.random));
    expect(await refused({ PORT: otherPort })).toEqual([
      `The data folder ${dataDir} is in use by another Yorozu (process ${first.child.pid}); stop that one, or start this one with a different DATA_DIR and PORT.`,
    ]);
    const beside = join(dataDir, "beside");
    mkdirSync(beside, { mode: 0o711 });
    const second = await started({ PORT: otherPort, DATA_DIR: beside });
    expect(await get(first, "/keep")).toBe("1");
    expect(await get(second, "/")).toBe("0");
  });

  test("a DATABASE_URL that leads nowhere", async () => {
    expect(await refused({ DATABASE_URL: "postgres://u:hunter2@127.0.0.1:9/x" })).toEqual([
      "No database answers at 127.0.0.1:9; start it, or correct DATABASE_URL.",
    ]);
  });
});

test("several nodes share one DATABASE_URL", async () => {
  const first = await started();
  const url = lookAtDataDir(dataDir).url ?? "";
  const otherPort = String(await freePort(undefined, Math.random));
  const second = await started({ DATABASE_URL: url, PORT: otherPort, DATA_DIR: join(dataDir, "unused") });
  expect(await get(first, "/keep")).toBe("1");
  expect(await get(second, "/keep")).toBe("2");
  expect(existsSync(join(dataDir, "unused"))).toBe(false);
});
