import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql as raw } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isDatabaseUnavailable } from "#src/db/database-error.ts";
import { readPostmasterFile } from "#src/db/embedded/postmaster.ts";
import { isAlive, processesIn } from "#src/db/embedded/process-identity.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { type Embedded, startEmbedded } from "#src/db/embedded/supervisor.ts";
import { openDatabase } from "#src/db/open.ts";
import { write } from "#src/db/write.ts";
import { silentLog } from "#src/kernel/log.ts";

let dataDir: string;
let running: Embedded[] = [];
let finished: string;
beforeAll(async () => {
  finished = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-finished-"));
  chmodSync(finished, 0o711);
  await stop(await start(finished));
});
afterAll(() => rmSync(finished, { recursive: true, force: true }));
beforeEach(() => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), "yorozu-embedded-"));
  chmodSync(dataDir, 0o711);
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Most tests begin with a database that was made before; to make one takes a second. */
function withDatabase(folder: string): void {
  for (const name of ["postgres", "postgres-password"]) execFileSync("cp", ["-a", join(finished, name), folder]);
}

async function start(folder = dataDir): Promise<Embedded> {
  const server = await startEmbedded({ dataDir: folder, log: silentLog, say: () => {}, lockWaitMs: 200 });
  running.push(server);
  return server;
}
async function stop(server: Embedded): Promise<void> {
  running = running.filter((one) => one !== server);
  await server.stop();
}
async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return sql.unsafe(query).finally(() => sql.end({ timeout: 1 }));
}
const cluster = () => join(dataDir, "postgres");
const postmaster = () => readPostmasterFile(cluster())?.pid ?? 0;

describe("the embedded database", () => {
  test("is made once, keeps its rows and its port, and is safe, in UTF-8 and UTC", async () => {
    const first = await start();
    const [settings] = await ask(
      first.url,
      `select current_setting('fsync') fsync, current_setting('full_page_writes') pages, current_setting('TimeZone') tz,
         current_setting('server_encoding') encoding, current_setting('data_checksums') sums,
         'あ' ~ '[[:alpha:]]' as japanese, (select datcollate from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual({
      fsync: "on",
      pages: "on",
      tz: "UTC",
      encoding: "UTF8",
      sums: "on",
      japanese: true,
      locale: "C.UTF-8",
    });
    await ask(first.url, "create table t (n integer); insert into t values (7)");
    await stop(first);
    expect(processesIn(cluster())).toEqual([]);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, "select n from t")).toEqual([{ n: 7 }]);
  });

  test("takes no connection without the password", async () => {
    withDatabase(dataDir);
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = "wrong";
    await expect(ask(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    for (const file of ["postgres-password", "postgres.log"]) {
      expect(execFileSync("stat", ["-c", "%a", join(dataDir, file)], { encoding: "utf8" }).trim()).toBe("600");
    }
  });

  test("a second instance on the folder is refused, one beside it is not", async () => {
    withDatabase(dataDir);
    await start();
    await expect(start()).rejects.toThrow(`The data folder ${dataDir} is in use by another Yorozu`);
    const beside = join(dataDir, "beside");
    mkdirSync(beside, { mode: 0o711 });
    withDatabase(beside);
    await start(beside);
  });

  test("takes another port when its own was taken meanwhile", async () => {
    withDatabase(dataDir);
    const first = await start();
    await stop(first);
    const thief = createServer();
    await new Promise<void>((resolve) => thief.listen(Number(new URL(first.url).port), "127.0.0.1", resolve));
    const second = await start();
    expect(second.url).not.toBe(first.url);
    expect(await ask(second.url, "select 1 as n")).toEqual([{ n: 1 }]);
    await new Promise((resolve) => thief.close(resolve));
  });

  test("clears away a killed initdb, and starts over", async () => {
    const half = join(dataDir, "postgres.new-dead/cluster");
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, "PG_VERSION"), "18\n");
    writeFileSync(join(dataDir, "postgres-password"), "of the killed one");
    const left = () => readdirSync(dataDir).filter((name) => name.startsWith("postgres.new"));
    await stop(await start());
    expect(left()).toEqual([]);
    mkdirSync(join(dataDir, "postgres.new-late/cluster"), { recursive: true });
    await start();
    expect(left()).toEqual([]);
  });

  test("never deletes a folder that it did not finish", async () => {
    mkdirSync(cluster());
    writeFileSync(join(cluster(), "letter.txt"), "dear");
    await expect(start()).rejects.toThrow("holds files but no finished database; move it away");
    expect(readFileSync(join(cluster(), "letter.txt"), "utf8")).toBe("dear");
    expect(existsSync(join(dataDir, "lock.json"))).toBe(false);
  });

  test("a lost password file is a sentence, and the data stays", async () => {
    withDatabase(dataDir);
    await stop(await start());
    rmSync(join(dataDir, "postgres-password"));
    await expect(start()).rejects.toThrow("postgres-password is missing; put it back");
    expect(existsSync(join(cluster(), "PG_VERSION"))).toBe(true);
  });

  test("a postmaster.pid that names somebody else's process does not hinder", async () => {
    withDatabase(dataDir);
    const first = await start();
    const text = readFileSync(join(cluster(), "postmaster.pid"), "utf8");
    await stop(first);
    writeFileSync(join(cluster(), "postmaster.pid"), text.replace(/^\d+/, String(process.ppid)));
    await start();
    expect(isAlive(process.ppid)).toBe(true);
  });

  test("a file in place of the folder is a sentence", async () => {
    const file = join(dataDir, "file");
    writeFileSync(file, "");
    await expect(start(file)).rejects.toThrow(`${file} is not a folder`);
    await expect(start(join(file, "below"))).rejects.toThrow("is not a folder");
  });

  test("what a copy of the folder holds is a database of its own", async () => {
    withDatabase(dataDir);
    const first = await start();
    await ask(first.url, "create table t (n integer)");
    await stop(first);
    const copy = join(dataDir, "copy");
    mkdirSync(copy, { mode: 0o711 });
    for (const name of ["postgres", "postgres-password", "postgres-port"]) {
      execFileSync("cp", ["-a", join(dataDir, name), copy]);
    }
    const [one, two] = [await start(), await start(copy)];
    expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
    await ask(one.url, "insert into t values (1)");
    expect(await ask(two.url, "select * from t")).toEqual([]);
  });
});

describe("when the server dies", () => {
  test.each(["SIGKILL", "SIGTERM", "SIGQUIT"] as const)(
    "by %s, it is back with every committed row",
    async (signal) => {
      withDatabase(dataDir);
      const database = await openDatabase({ dataDir, databaseUrl: undefined }, silentLog);
      running.push(database);
      await ask(database.url, "create table t (n integer)");
      await write(database.db, (tx) => tx.execute(raw`insert into t values (1)`));
      const before = postmaster();
      process.kill(before, signal);
      let refused = 0;
      for (const until = performance.now() + 15_000; performance.now() < until; await sleep(20)) {
        const answer = await database.db.execute<{ n: number }>(raw`select n from t`).then(
          (rows) => rows.map(({ n }) => n),
          (error: unknown) => {
            expect(isDatabaseUnavailable(error), String(error)).toBe(true);
            refused++;
          },
        );
        if (answer && postmaster() !== before) {
          expect(answer).toEqual([1]);
          break;
        }
      }
      expect(postmaster()).not.toBe(before);
      expect(await database.ready()).toBe(true);
      expect(refused).toBeLessThan(100);
    },
  );

  test("a busy backend that outlives it does not block the restart", async () => {
    withDatabase(dataDir);
    const server = await start();
    const busy = ask(server.url, "select count(*) from generate_series(1, 100000000000)").catch(() => "gone");
    await sleep(200);
    const before = postmaster();
    process.kill(before, "SIGKILL");
    expect(await busy).toBe("gone");
    for (let waits = 0; waits < 200 && (postmaster() === before || !isAlive(postmaster())); waits++) await sleep(50);
    for (let waits = 0; waits < 200; waits++) {
      if (
        await ask(server.url, "select 1").then(
          () => true,
          () => false,
        )
      )
        break;
      await sleep(50);
    }
    expect(await ask(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
  });

  test("stopping in the middle of a restart ends everything", async () => {
    withDatabase(dataDir);
    const server = await start();
    process.kill(postmaster(), "SIGKILL");
    await sleep(120);
    await stop(server);
    expect(processesIn(cluster())).toEqual([]);
    expect(lookAtDataDir(dataDir)).toEqual({ hasDatabase: true, runningPid: undefined, url: undefined });
  });
});

test("tools find a running database without starting one", async () => {
  expect(lookAtDataDir(dataDir)).toEqual({ hasDatabase: false, runningPid: undefined, url: undefined });
  const server = await start();
  expect(lookAtDataDir(dataDir)).toEqual({ hasDatabase: true, runningPid: process.pid, url: server.url });
});

// Only root can mount a small disk or take rights away from itself; others cannot be root.
describe.runIf(process.getuid?.() === 0 && process.platform === "linux")("as root", () => {
  const mounted: string[] = [];
  const mount = (name: string, options: string) => {
    const place = join(dataDir, name);
    mkdirSync(place);
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", place]);
    mounted.push(place);
    return place;
  };
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    for (const place of mounted.splice(0)) execFileSync("umount", ["-l", place]);
  });

  test("a disk that is too small is a sentence", async () => {
    const small = mount("small", "size=8m,mode=711");
    await expect(start(small)).rejects.toThrow(`The disk that holds ${small} is full; free some space`);
    await expect(start(small)).rejects.toThrow("is full");
  });

  test("a disk that fills up while it is stopped is a sentence", async () => {
    const small = mount("small", "size=100m,mode=711");
    await stop(await start(small));
    writeFileSync(join(small, "filler"), "");
    execFileSync("sh", ["-c", `dd if=/dev/zero of=${small}/filler bs=64k 2>/dev/null || true`]);
    await expect(start(small)).rejects.toThrow("is full");
    rmSync(join(small, "filler"));
    await start(small);
  });

  test("a read-only disk is a sentence", async () => {
    const fixed = mount("fixed", "ro");
    await expect(start(fixed)).rejects.toThrow(`${fixed} is on a read-only disk; choose another folder`);
  });

  test("the database runs as another user, who owns its folder", async () => {
    withDatabase(dataDir);
    await start();
    const owner = execFileSync("ps", ["-o", "uid=", "-p", String(postmaster())], { encoding: "utf8" }).trim();
    expect(owner).not.toBe("0");
    expect(execFileSync("stat", ["-c", "%u", cluster()], { encoding: "utf8" }).trim()).toBe(owner);
  });

  test("in a folder that the other user may not enter, the data goes elsewhere and is found again", async () => {
    chmodSync(dataDir, 0o700);
    const said: string[] = [];
    const first = await startEmbedded({ dataDir, log: silentLog, say: (sentence) => said.push(sentence) });
    running.push(first);
    const elsewhere = readFileSync(join(dataDir, "database-is-at"), "utf8").trim();
    try {
      expect(said.join(" ")).toContain(`its data is kept in ${elsewhere}`);
      await ask(first.url, "create table t (n integer)");
      expect(lookAtDataDir(dataDir).url).toBe(first.url);
      await stop(first);
      expect(await ask((await start()).url, "select * from t")).toEqual([]);
      await stop(running[0] ?? first);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
    await expect(start()).rejects.toThrow("does not exist; put it back");
  });
});

// Root may do everything: what an ordinary user may not is only seen as one.
describe.runIf(process.getuid?.() !== 0)("as an ordinary user", () => {
  test("a folder without the right to write is a sentence", async () => {
    chmodSync(dataDir, 0o500);
    await expect(start()).rejects.toThrow(`This user may not write to ${dataDir}; give it the right`);
    await expect(start(join(dataDir, "below"))).rejects.toThrow("may not write");
    chmodSync(dataDir, 0o700);
  });
});
