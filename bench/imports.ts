import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { freePort } from "#src/db/embedded/free-port.ts";
import { writeCsv } from "#src/engines/tables/read-csv.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

/*
 * npm run soak:imports -- --rows 100000
 * Hands a large table in by the pages, kills the program with SIGKILL while it reads and again while it puts the rows in
 * force, starts it again, and sees that everything came, that the same file changes nothing, and that the whole goes again.
 * Ends with 1 where something was lost or left.
 */

const { values } = parseArgs({ options: { rows: { type: "string", default: "100000" } } });
const rows = Number(values.rows);
/** One row in so many is given twice, and one has a date that is none. */
const repeatedEvery = 1_000;
const undatedEvery = 500;
const repeats = Math.floor(rows / repeatedEvery);

const dataDir = mkdtempSync(join(tmpdir(), "yorozu-imports-"));
const port = await freePort(undefined, Math.random);
const origin = `http://127.0.0.1:${port}`;
let program: ChildProcess | undefined;
let output = "";
process.on("exit", () => program?.kill("SIGKILL"));
const begun = performance.now();
const say = (what: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${what}`);

await start();
let cookie = await signIn();
const shipped = await services();
const file = table();
say(`${rows} rows, ${(file.length / 1e6).toFixed(1)} MB`);
const address = await handIn(file, "");
await post(`${address}/mapping`, await fields(address, "mapping"));

await until(async () => progressOf(await html(address)) > rows * 0.3, "a third was read");
await kill("while it reads");
await start();
const resumed = progressOf(await html(address));
say(`after the restart ${resumed} rows were read already`);
if (resumed < rows * 0.2) throw new Error("it began anew");
await until(async () => (await html(address)).includes('value="discard"'), "read and compared");
await post(`${address}/act`, { act: "apply" });
await sleep(1_500);
await kill("while it puts the rows in force");
await start();
await until(async () => (await html(address)).includes('value="undo"'), "in force");
await count(shipped + rows - repeats, "in the directory");

const again = await handIn(file, await sourceOf());
await post(`${again}/mapping`, await fields(again, "mapping"));
await until(async () => (await html(again)).includes('value="discard"'), "the same file read again");
if ((await html(again)).includes('value="apply"')) throw new Error("the same file would change something");

await post(`${address}/act`, { act: "undo" });
await until(async () => (await html(address)).includes("元に戻しました"), "undone");
await count(shipped, "in the directory");
program?.kill("SIGTERM");
if (program) await once(program, "exit");
rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
say("nothing lost, nothing left");

function table(): string {
  const lines = [["サービス名称", "対象者", "終了日", "企業等", "詳細", "電話番号", "URL"]];
  for (let i = 1; i <= rows; i++) {
    const n = i % repeatedEvery === 0 ? i - 1 : i;
    const ends = n % undatedEvery === 0 ? "2030-02-30" : "2099-03-31";
    const number = `03-${String(Math.floor(n / 10_000)).padStart(4, "0")}-${String(n % 10_000).padStart(4, "0")}`;
    lines.push([
      `窓口${n}番`,
      "だれでも",
      ends,
      `団体${n % 997}`,
      `${n}番目の窓口です。`,
      number,
      `https://example.org/${n}`,
    ]);
  }
  return writeCsv(lines);
}

async function start(): Promise<void> {
  const from = performance.now();
  program = spawn(process.execPath, [join(packageRoot(), "dist/main.js")], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  program.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await until(async () => (await fetch(`${origin}/readyz`)).ok, null);
  say(`ready after ${Math.round(performance.now() - from)} ms`);
}

async function kill(when: string): Promise<void> {
  const gone = program && once(program, "exit");
  program?.kill("SIGKILL");
  await gone;
  say(`killed ${when}`);
}

async function signIn(): Promise<string> {
  const printed = /\/sign-in\/[\w-]{32}(?![\w-])/;
  await until(async () => printed.test(output), null);
  const link = printed.exec(output)?.[0] ?? "";
  const page = await (await fetch(`${origin}${link}`)).text();
  const action = /<main.*?<form[^>]*action="([^"]+)"/s.exec(page)?.[1] ?? "";
  const answer = await fetch(`${origin}${action}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(hidden(page.slice(page.indexOf("<main")))),
  });
  const [session = ""] = answer.headers.getSetCookie();
  if (session === "") throw new Error(`no session: ${answer.status}`);
  return session.split(";")[0] ?? "";
}

async function handIn(text: string, source: string): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries({
    submitId: crypto.randomUUID(),
    source,
    sourceName: "見本",
    whole: "yes",
  }))
    body.append(name, value);
  body.append("file", new File([text], "large.csv"));
  const headers = { cookie, origin };
  const answer = await fetch(`${origin}/desk-imports`, { method: "POST", redirect: "manual", body, headers });
  const location = answer.headers.get("location");
  if (location === null) throw new Error(`not taken in: ${answer.status}`);
  say("handed in");
  return location;
}

async function post(path: string, given: Record<string, string>): Promise<void> {
  const answer = await fetch(`${origin}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ submitId: crypto.randomUUID(), ...given }),
  });
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
}

async function html(path: string): Promise<string> {
  const answer = await fetch(`${origin}${path}`, { headers: { cookie } });
  if (answer.status === 401) cookie = await signIn();
  return answer.text();
}

/** The columns as they were recognised. */
async function fields(path: string, form: string): Promise<Record<string, string>> {
  const page = await html(path);
  const at = page.indexOf(`${form}"`);
  const found: Record<string, string> = {
    audience: "person",
    theme: "living",
    prefecture: "",
    areaCode: "",
    whole: "yes",
  };
  for (const [select, name = ""] of page.slice(at).matchAll(/<select id="(column\.\d+)".*?<\/select>/gs))
    found[name] = /<option(?=[^>]*selected)[^>]*value="(\w+)"/.exec(select)?.[1] ?? "keep";
  return found;
}

function hidden(page: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input type="hidden"[^>]*>/g))
    found[/name="([^"]+)"/.exec(tag)?.[1] ?? ""] = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
  return found;
}

function progressOf(page: string): number {
  return Number(/<progress [^>]*value="(\d+)"/.exec(page)?.[1] ?? 0);
}

async function sourceOf(): Promise<string> {
  const page = await html("/desk-imports");
  return /<option[^>]*value="([\w-]{36})"[^>]*>見本</.exec(page)?.[1] ?? "";
}

async function services(): Promise<number> {
  return Number((await (await fetch(`${origin}/hsds/v3/services?per_page=1`)).json()).total_items);
}

async function count(wanted: number, what: string): Promise<void> {
  await until(async () => (await services()) === wanted, null).catch(async () => {
    throw new Error(`${await services()} services ${what}, not ${wanted}`);
  });
  say(`${wanted} services ${what}`);
}

/** Looks twice a second, for ten minutes. */
async function until(look: () => Promise<boolean>, what: string | null): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    // NOTE while the program is away every look fails; that is no answer.
    if (await look().catch(() => false)) {
      if (what !== null) say(what);
      return;
    }
    await sleep(500);
  }
  throw new Error(`not within ten minutes: ${what ?? "a page"}`);
}
