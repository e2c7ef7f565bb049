import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import postgres from "postgres";
import { fill } from "#bench/cases-data.ts";
import { processorMs } from "#bench/processor-time.ts";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run bench:cases [-- --cases 100000 --entries 10 --seconds 6]: the team's pages with few requests and with many, 20 at
// a time, on whatever cores there are. What is stored is generated; every hundredth request is open.
// To look at one page again and again: --page "one request" (part of a name; several with commas), --only 100000, --keep DIR (generated once, used
// again), --profile DIR (one V8 profile of the processor a size), --together 1 (one reader instead of 20).

const given = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const option = (name: string, otherwise: number) => Number(given(name) ?? otherwise);
const many = option("cases", 100_000);
const entries = option("entries", 10);
const seconds = option("seconds", 6);
const together = option("together", 20);
const asked = given("page")?.split(",");
const kept = given("keep");
const profile = given("profile");
const origin = "http://127.0.0.1:3392";

const only = given("only");
for (const count of only === undefined ? [Math.min(1000, many), many] : [Number(only)]) await measure(count);

/** Every page with so many requests, on a database of their own. */
async function measure(count: number): Promise<void> {
  const dataDir = kept === undefined ? mkdtempSync(join(tmpdir(), "yorozu-bench-cases-")) : join(kept, String(count));
  mkdirSync(dataDir, { recursive: true });
  const flags = profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profile];
  const program = spawn(process.execPath, [...flags, join(packageRoot(), "dist/main.js")], {
    env: { ...process.env, PORT: "3392", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () => program.kill("SIGKILL");
  process.on("exit", stop);
  const cookie = await signIn(await linkOf(program.stdout));
  const { url } = lookAtDataDir(dataDir);
  if (url === undefined) throw new Error("no running database found");
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await fill(sql, { origin, count, entries });
  const [row] = await sql`select id from requests where state <> 'closed' order by created_at limit 1`;
  const pages = {
    "to do now": "/requests",
    closed: "/requests?view=closed",
    "closed, page 20": "/requests?view=closed&page=20",
    "one request": `/requests/${row?.id}`,
    "search, common": "/request-search?q=%E7%9B%B8%E8%AB%87",
    "search, two": "/request-search?q=%E5%81%9C%E9%9B%BB%20%E3%82%BF%E3%83%96%E3%83%AC%E3%83%83%E3%83%88",
    "search, rare": "/request-search?q=%E5%81%9C%E9%9B%BB%E3%82%B9%E3%82%AD%E3%83%A3%E3%83%8A",
    "search, none": "/request-search?q=%E8%A6%8B%E3%81%A4%E3%81%8B%E3%82%89%E3%81%AA%E3%81%84",
    report: "/desk-report",
  };
  for (const [name, path] of Object.entries(pages)) {
    if (asked !== undefined && !asked.some((part) => name.includes(part))) continue;
    await run(path, cookie, 1);
    const before = processorMs(program.pid ?? 0, dataDir);
    const { p50, p95, p97, answers } = await run(path, cookie, seconds);
    const after = processorMs(program.pid ?? 0, dataDir);
    const each = (to: number, from: number) => ((to - from) / answers).toFixed(1);
    console.log(
      `${count} requests, ${name.padEnd(15)} p50 ${p50} ms, p95 ${p95} ms, p97.5 ${p97} ms, ${Math.round(answers / seconds)} a second; of processor time each answer took ${each(after.program, before.program)} ms in the program, ${each(after.database, before.database)} ms in the database`,
    );
  }
  await sql.end();
  program.kill("SIGTERM");
  await once(program, "exit");
  process.off("exit", stop);
  if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
}

/** The link by which the one who started the program signs in, as it is printed. */
async function linkOf(stdout: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found) => {
    let said = "";
    stdout.on("data", (chunk) => {
      said += chunk;
      const [, path] = /(\/sign-in\/[\w-]{32})/.exec(said) ?? [];
      if (path) found(path);
    });
  });
}

/** Times in whole milliseconds, of each answer that came; whatever is not a page ends the measurement. */
async function run(path: string, cookie: string, duration: number) {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = { url: `${origin}${path}`, connections: together, duration, headers: { cookie } };
    const running = autocannon(load, (error, done) => (error ? reject(error) : resolve(done)));
    running.on("response", (_client, _status, _bytes, took) => times.push(took));
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: ${result.non2xx} other than 2xx`);
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p97: at(0.975), answers: times.length };
}

/** The cookie of whoever is signed in: each start prints a link of its own. */
async function signIn(link: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ token: link.split("/").at(-1) ?? "" }),
    redirect: "manual",
  });
  const [pair] = (answer.headers.get("set-cookie") ?? "").split(";");
  if (!pair) throw new Error(`not signed in: ${answer.status}`);
  return pair;
}
