import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql as raw } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { isDatabaseUnavailable } from "#src/db/database-error.ts";
import { embeddedTrial } from "#src/db/embedded/embedded-trial.factory.ts";
import { isAlive, processesIn } from "#src/db/embedded/process-identity.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { openDatabase } from "#src/db/open.ts";
import { write } from "#src/db/write.ts";
import { silentLog } from "#src/kernel/log.ts";

const { dataDir: dataDirOf, cluster, postmaster, withDatabase, start, stop, ask, running } = embeddedTrial();
let dataDir: string;
beforeEach(() => {
  dataDir = dataDirOf();
});

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
      // Other connections of the pool may still be those of the server that died.
      await expect.poll(() => database.ready(), { timeout: 10_000 }).toBe(true);
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
