import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkExternal } from "#src/db/external.ts";
import { openDatabase } from "#src/db/open.ts";
import { blankDatabase } from "#src/db/testing.ts";
import { silentLog } from "#src/kernel/log.ts";

let url: URL;
let drop: () => Promise<void>;
const dataDir = mkdtempSync(join(tmpdir(), "yorozu-open-"));
beforeAll(async () => {
  const blank = await blankDatabase();
  url = new URL(blank.url);
  drop = blank.stop;
});
afterAll(async () => {
  await drop();
  rmSync(dataDir, { recursive: true });
});
const open = (databaseUrl: string) => openDatabase({ dataDir, databaseUrl }, silentLog);
const edited = (edit: (copy: URL) => void) => {
  const copy = new URL(url);
  edit(copy);
  return copy.href;
};

describe("openDatabase with DATABASE_URL", () => {
  test("opens, answers, and stops twice without harm", async () => {
    const database = await open(url.href);
    expect(await database.ready()).toBe(true);
    expect(database.url).toBe(url.href);
    await database.stop();
    await database.stop();
    expect(await database.ready()).toBe(false);
  });

  test.each<[string, () => string, RegExp]>([
    [
      "a wrong password",
      () =>
        edited((copy) => {
          copy.password = "hunter2";
        }),
      /does not accept the user or password/,
    ],
    [
      "a missing database",
      () =>
        edited((copy) => {
          copy.pathname = "/nowhere";
        }),
      /does not exist at 127\.0\.0\.1/,
    ],
    [
      "a closed port",
      () =>
        edited((copy) => {
          copy.port = "9";
        }),
      /No database answers at 127\.0\.0\.1:9/,
    ],
    [
      "an unknown name",
      () =>
        edited((copy) => {
          copy.hostname = "nowhere.invalid";
        }),
      /nowhere\.invalid in DATABASE_URL is not known/,
    ],
  ])("%s is a sentence without the password", async (_name, wrong, words) => {
    const message = await open(wrong()).then(
      () => "opened",
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(message).toMatch(/^StartProblem: /);
    expect(message).toMatch(words);
    expect(message).not.toMatch(new RegExp(`hunter2|${url.password}`));
  });

  test("something that is no database is a sentence", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(checkExternal(`postgres://u:p@127.0.0.1:${port}/x`, 300)).rejects.toThrow("is not PostgreSQL");
    server.close();
  });
});
