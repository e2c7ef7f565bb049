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

/** Words of such messages, by which a search can be common, rare or in vain. */
const words = [
  "相談",
  "電話",
  "利用者",
  "オンライン",
  "会議",
  "書類",
  "予約",
  "高齢",
  "固定電話",
  "スマートフォン",
  "タブレット",
  "つながらない",
  "停電",
  "回線",
  "設定",
  "招待",
  "メール",
  "迷惑",
  "写真",
  "共有",
  "名簿",
  "寄付",
  "会計",
  "領収書",
  "助成金",
  "申請",
  "締切",
  "ホームページ",
  "証明書",
  "更新",
  "パスワード",
  "忘れた",
  "印刷",
  "スキャナ",
  "字幕",
  "手話",
  "通訳",
  "外国語",
  "子ども",
  "学習",
  "送迎",
  "当番",
  "会員",
  "総会",
  "議事録",
  "録画",
  "容量",
  "引っ越し",
  "職員",
  "研修",
];

const small = Math.min(1000, many);

await fill(many);
const time = async (name: string, path: string) => {
  await fetch(`${origin}${path}`, { headers: { cookie } });
  const times = [];
  for (let k = 0; k < 15; k++) {
    const start = performance.now();
    const answer = await fetch(`${origin}${path}`, { headers: { cookie } });
    await answer.text();
    if (!answer.ok) console.log(name, answer.status);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(name.padEnd(18), "one at a time: median", Math.round(times[7] ?? 0), "min", Math.round(times[0] ?? 0));
};
await sql.unsafe("alter system set log_min_duration_statement = 0").catch(() => {});
for (const [n, p] of Object.entries({ queue: "/requests", closed: "/requests?view=closed", common: "/request-search?q=%E7%9B%B8%E8%AB%87", two: "/request-search?q=%E5%81%9C%E9%9B%BB%20%E3%82%BF%E3%83%96%E3%83%AC%E3%83%83%E3%83%88", rare: "/request-search?q=%E5%81%9C%E9%9B%BB%E3%82%B9%E3%82%AD%E3%83%A3%E3%83%8A", none: "/request-search?q=%E8%A6%8B%E3%81%A4%E3%81%8B%E3%82%89%E3%81%AA%E3%81%84", report: "/desk-report" })) await time(n, p);
const explain = async (name: string, q: string) => { const rows = await sql.unsafe("explain (analyze, buffers, costs off) " + q); console.log("==", name); for (const r of rows) console.log(r["QUERY PLAN"]); };
const g = (w: string) => `array[${[...w].slice(1).map((c, k) => `'${[...w][k]}${c}'`).join(",")}]::text[]`;
await explain("queue", "select id from requests where (state <> 'closed' and merged_into is null and not (state = 'pending' and pending_until > '2026-11-29')) order by danger_rank, due_at, created_at, id limit 50");
await explain("counts", "select count(*) filter (where state <> 'closed' and merged_into is null and not (state = 'pending' and pending_until > '2026-11-29')), count(*) filter (where assignee_id is null) from requests where state <> 'closed' and merged_into is null");
await explain("closed count", "select count(*) from (select 1 from requests where state = 'closed' and merged_into is null limit 1001) x");
await explain("newest", "select request_id from (select * from request_entries order by created_at desc limit 2000) n where position('相談' in search_text(body)) > 0 order by created_at desc limit 1000");
for (const w of ["停電スキャナ", "相談", "見つからない"]) await explain("index " + w, `with matches as materialized (select organisation_id, id, created_at from request_entries where search_grams(body) @> ${g(w)} limit 20000), newest as materialized (select organisation_id, id from matches order by created_at desc limit 200) select request_id from request_entries where (organisation_id, id) in (select organisation_id, id from newest)`);
await explain("index requests", `with matches as materialized (select organisation_id, id, created_at from requests where search_grams(request_words(name, organisation_name, mail, phone, message, hearing_copy)) @> ${g("相談")} limit 20000), newest as materialized (select organisation_id, id from matches order by created_at desc limit 200) select id, position('相談' in search_text(request_words(name, organisation_name, mail, phone, message, hearing_copy))) from requests where (organisation_id, id) in (select organisation_id, id from newest)`);
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
    create temp table words as select array['${words.join("','")}'] as all_words;
    create or replace function pg_temp.talk(seed bigint, most int) returns text language sql as $$
      select string_agg(all_words[1 + (abs(hashint8(seed * 31 + k)) % array_length(all_words, 1))], '') || seed::text
      from words, generate_series(1, most) k $$;
    insert into requests (organisation_id, id, hearing_id, team_id, locale, name, phone, message, hearing_copy, danger_level, state,
      closed_because, closed_at, waiting_since, due_at, created_at, changed_at)
    select organisation_id, gen_random_uuid(), hearing_id, team_id, locale, name, phone, pg_temp.talk(i, 8), hearing_copy,
      case when i % 50 = 0 then 'concern' else 'none' end,
      case when i % 100 = 0 then 'received' else 'closed' end, case when i % 100 = 0 then null else 'solved' end,
      case when i % 100 = 0 then null else now() - i * interval '1 minute' end,
      case when i % 100 = 0 then now() - i * interval '1 minute' end,
      case when i % 100 = 0 then now() - i * interval '1 minute' + interval '3 days' end,
      now() - i * interval '1 minute', now() - i * interval '1 minute'
    from (select * from requests order by created_at desc limit 1) one, generate_series(1, ${missing}) i;
    insert into request_entries (organisation_id, id, request_id, kind, body, created_at)
    select organisation_id, gen_random_uuid(), id, 'from-asker', pg_temp.talk(number * 100 + k, 10), created_at + k * interval '1 minute'
    from requests, generate_series(1, ${entries}) k
    where not exists (select from request_entries e where e.organisation_id = requests.organisation_id and e.request_id = requests.id);
    drop table words;`);
  // As autovacuum leaves it.
  await sql.unsafe("vacuum analyze requests");
  await sql.unsafe("vacuum analyze request_entries");
}
