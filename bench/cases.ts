import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import postgres from "postgres";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run bench:cases [-- --cases 100000 --entries 10 --seconds 6]: the team's pages with few requests and with many, 20 at
// a time, on whatever cores there are. What is stored is generated; every hundredth request is open.

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const many = option("cases", 100_000);
const entries = option("entries", 10);
const seconds = option("seconds", 6);
const root = packageRoot();
const dataDir = mkdtempSync(join(tmpdir(), "yorozu-bench-cases-"));
const origin = "http://127.0.0.1:3392";

const program = spawn(process.execPath, [join(root, "dist/main.js")], {
  env: { ...process.env, PORT: "3392", DATA_DIR: dataDir },
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => program.kill("SIGKILL"));
const link = await new Promise<string>((found) => {
  let said = "";
  program.stdout.on("data", (chunk) => {
    said += chunk;
    const [, path] = /(\/sign-in\/[\w-]{32})/.exec(said) ?? [];
    if (path) found(path);
  });
});
const cookie = await signIn();
const { url } = lookAtDataDir(dataDir);
if (url === undefined) throw new Error("no running database found");
const sql = postgres(url, { max: 1, onnotice: () => {} });

const small = Math.min(1000, many);
for (const count of [small, many]) {
  await fill(count);
  const [row] = await sql`select id from requests where state <> 'closed' order by created_at limit 1`;
  const pages = {
    "to do now": "/requests",
    closed: "/requests?view=closed",
    "closed, page 20": "/requests?view=closed&page=20",
    "one request": `/requests/${row?.id}`,
  };
  for (const [name, path] of Object.entries(pages)) {
    await run(path, 1);
    const { latency, requests } = await run(path, seconds);
    console.log(
      `${count} requests, ${name.padEnd(15)} p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms, p99 ${latency.p99} ms, ${Math.round(requests.average)} a second`,
    );
  }
}
await sql.end();
program.kill("SIGTERM");
await once(program, "exit");
rmSync(dataDir, { recursive: true, force: true });

async function run(path: string, duration: number) {
  const result = await autocannon({ url: `${origin}${path}`, connections: 20, duration, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: ${result.non2xx} other than 2xx`);
  return result;
}

async function signIn(): Promise<string> {
  const token = link.split("/").at(-1) ?? "";
  const answer = await fetch(`${origin}/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ token }),
    redirect: "manual",
  });
  const [pair] = (answer.headers.get("set-cookie") ?? "").split(";");
  if (!pair) throw new Error(`not signed in: ${answer.status}`);
  return pair;
}

/** Makes as many requests as there should be, all of one organisation, like one that was really sent. */
async function fill(count: number): Promise<void> {
  const body = new URLSearchParams({
    submitId: `bench-cases-${count}-0001`,
    text: "相談窓口が混み合う。電話しかない。",
  });
  const made = await fetch(`${origin}/hearings`, { method: "POST", body, redirect: "manual" });
  const hearing = made.headers.get("location") ?? "";
  const ask = { submitId: `bench-cases-${count}-0002`, step: "send", name: "見本", phone: "03-0000-0000" };
  await fetch(`${origin}${hearing}/ask`, { method: "POST", body: new URLSearchParams(ask), redirect: "manual" });
  const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`select count(*)::int n from requests`;
  const missing = Math.max(0, count - n);
  await sql.unsafe(`
    insert into requests (organisation_id, id, hearing_id, locale, name, phone, message, hearing_copy, danger_level, state,
      closed_because, waiting_since, created_at, changed_at)
    select organisation_id, gen_random_uuid(), hearing_id, locale, name, phone, 'generated ' || i, hearing_copy,
      case when i % 50 = 0 then 'concern' else 'none' end,
      case when i % 100 = 0 then 'received' else 'closed' end, case when i % 100 = 0 then null else 'solved' end,
      case when i % 100 = 0 then now() - i * interval '1 minute' end,
      now() - i * interval '1 minute', now() - i * interval '1 minute'
    from (select * from requests order by created_at desc limit 1) one, generate_series(1, ${missing}) i;
    insert into request_entries (organisation_id, id, request_id, kind, body, created_at)
    select organisation_id, gen_random_uuid(), id, 'from-asker', 'generated', created_at + k * interval '1 minute'
    from requests, generate_series(1, ${entries}) k
    where not exists (select from request_entries e where e.organisation_id = requests.organisation_id and e.request_id = requests.id);
    analyze requests; analyze request_entries;`);
}
