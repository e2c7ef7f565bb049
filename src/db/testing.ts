import { randomBytes } from "node:crypto";
import postgres, { type Sql } from "postgres";
import { connect } from "#src/db/connect.ts";
import type { Database } from "#src/db/open.ts";
import type { Db } from "#src/db/write.ts";
import { silentLog } from "#src/kernel/log.ts";

/** A migrated, empty database of its own. `url` connects directly; `database` is what `startApp` takes. */
export type TestDatabase = { db: Db; sql: Sql; url: string; database: Database; stop(): Promise<void> };

/**
 * A fresh copy of the migrated template, dropped by `stop`. Call it in `beforeAll` (or `beforeEach`: about 25 ms).
 * Needs `src/db/testing-server.ts` as vitest's `globalSetup`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = await ask("/template");
  const admin = postgres(new URL("/postgres", template).href, { max: 1, onnotice: () => {} });
  const name = `test_${randomBytes(6).toString("hex")}`;
  await admin.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(`/${name}`, template).href;
  const { sql, db, answers, end } = connect(url, { db: 4, sql: 2 }, silentLog);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= end()
      .then(() => admin.unsafe(`drop database ${name} with (force)`))
      .then(() => admin.end());
    return stopping;
  };
  return { db, sql, url, stop, database: { db, sql, url, stop, ready: answers } };
}

/** The URL of an empty database that was not migrated, on the test server; dropped by `stop`. */
export async function blankDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await ask("/server");
  const admin = postgres(server.href, { max: 1, onnotice: () => {} });
  const name = `test_${randomBytes(6).toString("hex")}`;
  await admin.unsafe(`create database ${name}`);
  const stop = async () => {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { url: new URL(`/${name}`, server).href, stop };
}

async function ask(what: "/server" | "/template"): Promise<URL> {
  const server = process.env.YOROZU_TEST_SERVER;
  if (!server) throw new Error("vitest.config.ts lacks globalSetup: ['src/db/testing-server.ts']");
  const response = await fetch(`${server}${what}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`no test database: ${text}`);
  return new URL(text);
}
