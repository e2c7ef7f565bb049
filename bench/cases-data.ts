import type postgres from "postgres";

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

/**
 * Makes as many requests as there should be, all of one organisation, like one that was really sent, and the mails that went
 * out for them; in the order in which they would have come, since that is how they lie on the disk.
 */
export async function fill(
  sql: postgres.Sql,
  { origin, count, entries }: { origin: string; count: number; entries: number },
): Promise<void> {
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
    from (select * from requests order by created_at desc limit 1) one, generate_series(${missing}, 1, -1) i;
    insert into request_entries (organisation_id, id, request_id, kind, body, created_at)
    select organisation_id, gen_random_uuid(), id, 'from-asker', pg_temp.talk(number * 100 + k, 10), created_at + k * interval '1 minute'
    from requests, generate_series(1, ${entries}) k
    where not exists (select from request_entries e where e.organisation_id = requests.organisation_id and e.request_id = requests.id)
    order by created_at + k * interval '1 minute';
    insert into outbox (id, organisation_id, to_address, subject, body, locale, state, created_at, next_try_at, sent_at)
    select gen_random_uuid(), organisation_id, 'asker' || number || '@example.jp', '見本', '見本', 'ja', 'sent', created_at, created_at, created_at
    from requests where (select count(*) from outbox) < ${count / 2} order by created_at;
    drop table words;`);
  // As autovacuum leaves it.
  await sql.unsafe("vacuum analyze requests");
  await sql.unsafe("vacuum analyze request_entries");
  await sql.unsafe("vacuum analyze outbox");
}
