import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { searchCases, searchTerms } from "#src/domain/requests/search-cases.ts";
import { mostFound } from "#src/domain/requests/search-places.ts";
import { submitRequest } from "#src/domain/requests/submit-request.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
/** What was written, by what and when, as a plain search compares it. */
let rows: { id: string; team: string; body: string; at: string }[];
let teams: string[];

// 2,600 messages of 260 requests in ten months, by two teams: words that all have, that few have, and one that stopped four months ago.
beforeAll(async () => {
  database = await testDatabase();
  const world = aWorld();
  const { hearing, secret } = await aSavedHearing(database.db, world, { text: "ひながた" });
  const contact = { name: "山田", organisationName: "", mail: "yamada@example.org", phone: "", message: "" };
  const command = { hearing, secret, proposal: null, locale: "ja", contact } as const;
  await write(database.db, (tx) => submitRequest(tx, world, command, () => ({ subject: "受付", body: "…" })));
  await database.sql.unsafe(`
    insert into teams (id, name, created_at) values (gen_random_uuid(), 'もう一つ', now());
    create temp table one as select * from requests;
    create temp table two as select array_agg(id order by created_at, id) as ids from teams;
    insert into requests (organisation_id, id, hearing_id, team_id, locale, name, phone, message, hearing_copy, danger_level, state, created_at, changed_at)
    select organisation_id, gen_random_uuid(), hearing_id, ids[1 + i % 2], locale, name, '0300000000', '第' || i, hearing_copy, 'none', 'received', at, at
    from one, two, generate_series(1, 260) i, lateral (select created_at - i * interval '29 hours 13 minutes' as at) t;
    insert into request_entries (organisation_id, id, request_id, kind, body, created_at)
    select organisation_id, gen_random_uuid(), id, 'from-asker', concat_ws(' ', 'みなが書く',
      case when seed % 3 = 0 then 'ときどき' end, case when seed % 12 = 1 then 'めずらしい' end, case when seed % 300 = 7 then 'ごくまれな' end,
      case when at < begun - interval '130 days' then 'むかしの' end, case when k = 3 and at < begun - interval '130 days' then 'ひとつずつ' end, case when seed % 2 = 0 then 'めずらし' || seed || 'しいずら' end), at
    from (select r.*, k, (select created_at from one) as begun, abs(hashint8(r.number * 31 + k)) as seed, r.created_at + k * interval '67 minutes' as at
      from requests r, generate_series(1, 10) k where r.id not in (select id from one)) talk
    order by random();
    analyze requests; analyze request_entries;`);
  rows = await database.sql`
    select r.id, r.team_id as team, e.body, e.created_at::text as at from request_entries e join requests r on r.id = e.request_id
    order by e.created_at desc`;
  teams = [...new Set(rows.map(({ team }) => team))];
});
afterAll(() => database.stop());

test.each([
  "みなが書く",
  "ときどき",
  "ときどき みなが",
  "めずらしい",
  "めずらしい ときどき",
  "ごくまれな",
  "むかしの",
  "ひとつずつ",
  "むかしの めずらしい",
  "どこにもない",
])("%s is found where a plain search finds it: the newest first, by whoever looks", async (query) => {
  expect(teams).toHaveLength(2);
  const terms = searchTerms(query);
  for (const seen of ["all", teams.slice(0, 1), teams.slice(1), []] as const) {
    const plain = rows.filter(
      ({ body, team }) =>
        terms.every((term) => body.includes(term)) && (seen === "all" || seen.some((one) => one === team)),
    );
    const expected = [...new Set(plain.map(({ id }) => id))].slice(0, mostFound + 1);
    expect((await searchCases(database.db, query, { teams: seen, label: null })).map(({ id }) => id)).toEqual(expected);
  }
});
