import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderHolder, isHeld, lockFolder } from "#src/db/embedded/folder-lock.ts";
import { freePort } from "#src/db/embedded/free-port.ts";
import { pickUser } from "#src/db/embedded/os-user.ts";
import { canEnter } from "#src/db/embedded/places.ts";
import { isAlive, processesIn, processStart } from "#src/db/embedded/process-identity.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yorozu-rules-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("whom the database runs as", () => {
  const passwd =
    "root:x:0:0::/root:/bin/sh\ndaemon:x:1:1:::\nnobody:x:65534:65534:::\npostgres:x:101:104:::\nyui:x:1000:1000:::\n";
  test.each<[string, number[], string, string]>([
    ["the owner of the data", [1000], passwd, "yui"],
    ["not root, even as owner", [0], passwd, "postgres"],
    ["not an owner without an entry", [4242], passwd, "postgres"],
    ["the first owner of several", [0, 1, 1000], passwd, "daemon"],
    ["postgres before nobody", [], passwd, "postgres"],
    ["nobody without postgres", [], passwd.replace(/^postgres.*\n/m, ""), "nobody"],
    ["anybody without both", [], "root:x:0:0:::\nyui:x:1000:1000:::", "yui"],
  ])("%s", (_name, owners, users, expected) => {
    expect(pickUser(owners, users).name).toBe(expected);
  });
  test("only root is a sentence", () => {
    expect(() => pickUser([], "root:x:0:0:::\n")).toThrow("add one (for example useradd yorozu)");
  });
});

test("a folder can be entered when every folder above it can", () => {
  const inner = join(folder, "a/b");
  mkdirSync(inner, { recursive: true });
  chmodSync(folder, 0o711);
  const stranger = { uid: 64_000, gid: 64_000 };
  expect(canEnter(inner, stranger)).toBe(true);
  chmodSync(join(folder, "a"), 0o700);
  expect(canEnter(inner, stranger)).toBe(false);
});

describe("the lock of a folder", () => {
  const file = () => join(folder, "lock.json");

  test("is held until it is given back", async () => {
    const unlock = await lockFolder(folder, 0);
    expect(folderHolder(folder)?.pid).toBe(process.pid);
    await expect(lockFolder(folder, 100)).rejects.toThrow(`in use by another Yorozu (process ${process.pid})`);
    unlock();
    expect(folderHolder(folder)).toBeUndefined();
    (await lockFolder(folder, 0))();
  });

  test("is waited for while its holder stops", async () => {
    const unlock = await lockFolder(folder, 0);
    setTimeout(unlock, 150);
    (await lockFolder(folder, 2000))();
  });

  test("of a killed process is taken over", async () => {
    const child = spawn("sleep", ["60"]);
    const pid = child.pid ?? 0;
    writeFileSync(file(), JSON.stringify({ pid, start: processStart(pid), host: hostname() }));
    await expect(lockFolder(folder, 0)).rejects.toThrow(`process ${pid}`);
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    (await lockFolder(folder, 0))();
  });

  test("of a process whose id another one has now is taken over", async () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, start: "long ago", host: hostname() }));
    (await lockFolder(folder, 0))();
  });

  test("that is half-written is taken over", async () => {
    writeFileSync(file(), '{"pid":');
    (await lockFolder(folder, 0))();
  });

  test("is never given back for somebody else", async () => {
    const unlock = await lockFolder(folder, 0);
    writeFileSync(file(), "another's");
    unlock();
    expect(readFileSync(file(), "utf8")).toBe("another's");
  });

  test("many at once: one gets it", async () => {
    writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 1, start: "x", host: hostname() }));
    // NOTE in one process the attempts take turns; takeovers by many processes are tried in bench/kill.ts.
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder, 0)));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test.each<[boolean, string | undefined, boolean]>([
    [false, undefined, false],
    [true, "then", true],
    [true, "later", false],
    [true, undefined, true],
  ])("alive %s, started %s: held %s", (alive, start, held) => {
    expect(
      isHeld(
        { pid: 7, start: "then", host: "" },
        () => alive,
        () => start,
      ),
    ).toBe(held);
  });
});

describe("free ports", () => {
  test("the wanted one when it is free, else another below the outgoing range", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1" }, resolve));
    const address = server.address();
    const taken = typeof address === "object" && address ? address.port : 0;
    const other = await freePort(taken, Math.random);
    expect(other).not.toBe(taken);
    expect(other).toBeGreaterThanOrEqual(15_000);
    expect(other).toBeLessThan(32_000);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(taken, Math.random)).toBe(taken);
  });
});

test.runIf(process.platform === "linux")("processes are known by their working folder", () => {
  expect(processesIn(process.cwd())).toContain(process.pid);
  expect(processesIn(folder)).toEqual([]);
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(2 ** 22 + 1)).toBe(false);
});
