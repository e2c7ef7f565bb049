import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import postgres, { type Sql } from "postgres";
import { freePort } from "#src/db/embedded/free-port.ts";
import { readPostmasterFile } from "#src/db/embedded/postmaster.ts";
import { isAlive, processesIn } from "#src/db/embedded/process-identity.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

/*
 * npm run soak:kill -- --rounds 60
 * Starts a real instance, writes from several connections and through the API, kills with SIGKILL at a random moment the program, the
 * database, or both (all processes of it), starts again, and looks whether every acknowledged write is there, once.
 * Ends with 1 when a write was lost, a start failed, or a process was left over.
 */

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "60" }, writers: { type: "string", default: "8" } },
});
const rounds = Number(values.rounds);
const victims = ["program", "database", "both", "database, all processes"] as const;
type Round = { victim: (typeof victims)[number]; acknowledged: number; backMs: number };

const base = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-kill-"));
chmodSync(base, 0o711);
const dataDir = join(base, "data");
const port = await freePort(undefined, Math.random);
let program: ChildProcess | undefined;
let output = "";
const acknowledged = new Set<number>();
const hearings = new Set<string>();
const sent = new Set<number>();
let next = 1;

process.on("SIGINT", () => process.exit(1));
process.on("exit", () => program?.kill("SIGTERM"));
const done: Round[] = [];
let failure: string | undefined;
try {
  await start();
  await inDatabase((sql) =>
    sql`create schema soak`.then(
      () => sql`create table soak.writes (n integer primary key, at timestamptz default now())`,
    ),
  );
  for (let round = 1; round <= rounds; round++) {
    const victim = victims[(round - 1) % victims.length] ?? "both";
    done.push(await killOnce(victim));
    const last = done.at(-1);
    console.log(
      `${String(round).padStart(3)}  ${victim.padEnd(24)} ${String(last?.acknowledged).padStart(6)} kept  back after ${last?.backMs} ms`,
    );
  }
  await stop();
  const left = processesIn(clusterFolder());
  if (left.length > 0) throw new Error(`processes left over: ${left.join(", ")}`);
} catch (error) {
  failure = error instanceof Error ? error.message : String(error);
}
report();
rmSync(base, { recursive: true, force: true, maxRetries: 5 });
process.exit(failure === undefined ? 0 : 1);

async function killOnce(victim: Round["victim"]): Promise<Round> {
  const before = acknowledged.size;
  const writing = write(Number(values.writers));
  await sleep(30 + Math.random() * 900);
  const postmaster = readPostmasterFile(clusterFolder())?.pid ?? 0;
  const killedAt = performance.now();
  if (victim !== "program") {
    const all = victim === "database, all processes" ? processesIn(clusterFolder()) : [postmaster];
    for (const pid of all) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  }
  if (victim === "program" || victim === "both") {
    const gone = new Promise((resolve) => program?.once("exit", resolve));
    program?.kill("SIGKILL");
    await gone;
    // NOTE after the program alone, the database lives on and may take more writes until the next start.
    if (victim === "program") await sleep(Math.random() * 300);
    await start();
  }
  // NOTE the killed server's processes may answer for a moment longer than it lives.
  const isNew = () => (readPostmasterFile(clusterFolder())?.pid ?? postmaster) !== postmaster;
  await until(async () => isNew() && (await page()) === 200, 30_000, "no page");
  const backMs = Math.round(performance.now() - killedAt);
  await writing.stop();
  await check();
  return { victim, acknowledged: acknowledged.size - before, backMs };
}

function write(writers: number): { stop(): Promise<void> } {
  // NOTE not postgres.js: where the server goes away it may hang (src/db/connect.ts).
  const pool = new Pool({ connectionString: databaseUrl(), max: writers, connectionTimeoutMillis: 2000 });
  pool.on("connect", (client) => client.on("error", () => {}));
  pool.on("error", () => {});
  let on = true;
  const loops = Array.from({ length: writers }, async () => {
    while (on) {
      const n = next++;
      sent.add(n);
      try {
        await pool.query("insert into soak.writes (n) values ($1)", [n]);
        acknowledged.add(n);
      } catch {
        await sleep(20); // not acknowledged: it may be there or not
      }
    }
  });
  loops.push(
    (async () => {
      while (on) {
        const id = await postHearing();
        if (id !== undefined) hearings.add(id);
        await sleep(20);
      }
    })(),
  );
  return {
    stop: async () => {
      on = false;
      await Promise.all(loops);
      await pool.end();
    },
  };
}

/** The id of the hearing when the program says that it keeps it; undefined when it says no, or nothing. */
async function postHearing(): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/hearings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "電話相談をオンラインでも受けたい。" }),
      signal: AbortSignal.timeout(5000),
    });
    const body: unknown = await response.json();
    const isKept = response.status === 201 && typeof body === "object" && body !== null && "id" in body;
    return isKept ? String(body.id) : undefined;
  } catch {
    return undefined;
  }
}

async function check(): Promise<void> {
  const kept = await inDatabase((sql) => sql<{ id: string }[]>`select id from hearings`);
  const keptIds = new Set(kept.map(({ id }) => id));
  const lostHearings = [...hearings].filter((id) => !keptIds.has(id));
  if (lostHearings.length > 0) throw new Error(`${lostHearings.length} acknowledged hearings lost`);
  const rows = await inDatabase((sql) => sql<{ n: number }[]>`select n from soak.writes`);
  const there = new Set(rows.map(({ n }) => n));
  const lost = [...acknowledged].filter((n) => !there.has(n));
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged writes lost, the first is ${lost[0]}`);
  const strange = [...there].filter((n) => !sent.has(n));
  if (strange.length > 0) throw new Error(`${strange.length} rows that nobody wrote`);
}

async function start(): Promise<void> {
  output = "";
  const child = spawn(process.execPath, ["--enable-source-maps", join(packageRoot(), "dist/main.js")], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  program = child;
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`did not start: ${output}`);
      return (await page()) === 200;
    },
    60_000,
    "did not start in a minute",
  );
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => program?.once("exit", resolve));
  program?.kill("SIGTERM");
  const code = await ended;
  program = undefined;
  if (code !== 0) throw new Error(`stopped with ${code}: ${output}`);
}

function page(): Promise<number> {
  return fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.status,
    () => 0,
  );
}

async function until(is: () => Promise<boolean>, waitMs: number, otherwise: string): Promise<void> {
  for (const limit = performance.now() + waitMs; !(await is()); await sleep(20)) {
    if (performance.now() > limit) throw new Error(`${otherwise}; it said: ${output.slice(-2000)}`);
  }
}

async function inDatabase<T>(work: (sql: Sql) => PromiseLike<T>): Promise<T> {
  const sql = postgres(databaseUrl(), { max: 1, connect_timeout: 5, onnotice: () => {} });
  return Promise.resolve(work(sql)).finally(() => sql.end({ timeout: 1 }));
}

function databaseUrl(): string {
  const { url } = lookAtDataDir(dataDir);
  if (url === undefined) throw new Error("no running database found");
  return url;
}

function clusterFolder(): string {
  return join(dataDir, "postgres");
}

function report(): void {
  console.log(
    `\n${done.length} of ${rounds} rounds, ${acknowledged.size} acknowledged rows by ${values.writers} writers, ${hearings.size} acknowledged hearings through the API, ${cpus().length} cores`,
  );
  for (const victim of victims) {
    const times = done
      .filter((round) => round.victim === victim)
      .map(({ backMs }) => backMs)
      .sort((a, b) => a - b);
    if (times.length === 0) continue;
    console.log(
      `  ${victim.padEnd(24)} ${times.length} rounds, back after median ${times[times.length >> 1]} ms, at most ${times.at(-1)} ms`,
    );
  }
  console.log(failure === undefined ? "nothing acknowledged was lost" : `FAILED: ${failure}`);
  if (failure !== undefined && existsSync(join(dataDir, "postgres.log"))) console.log(output.slice(-3000));
}
