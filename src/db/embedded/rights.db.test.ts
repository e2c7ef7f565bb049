import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { embeddedTrial } from "#src/db/embedded/embedded-trial.factory.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { startEmbedded } from "#src/db/embedded/supervisor.ts";
import { silentLog } from "#src/kernel/log.ts";

const { dataDir: dataDirOf, cluster, postmaster, withDatabase, start, stop, ask, running } = embeddedTrial();
let dataDir: string;
beforeEach(() => {
  dataDir = dataDirOf();
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
      const again = await start();
      expect(await ask(again.url, "select * from t")).toEqual([]);
      await stop(again);
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
