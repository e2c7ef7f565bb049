import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { forgetSubmissions, once } from "#src/http/once.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

const world = aWorld();
const submit = (submitId: string, fields: unknown, work: () => Promise<unknown>, action = "save") =>
  write(database.db, (tx) => once(tx, world.clock, { submitId, action, fields }, work));

describe("once", () => {
  it("does the work once and gives the first result again", async () => {
    let done = 0;
    const work = async () => ({ number: ++done });
    const first = await submit("form-0000000001", { text: "a" }, work);
    const again = await submit("form-0000000001", { text: "a" }, work);
    expect(first).toEqual({ result: { number: 1 }, again: false });
    expect(again).toEqual({ result: { number: 1 }, again: true });
    expect(done).toBe(1);
  });

  it("does it once for twenty that arrive together", async () => {
    let done = 0;
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { number: ++done };
    };
    const all = await Promise.all(Array.from({ length: 20 }, () => submit("form-0000000002", {}, work)));
    expect(done).toBe(1);
    expect(new Set(all.map(({ result }) => JSON.stringify(result)))).toEqual(new Set(['{"number":1}']));
  });

  it("tells when the same form comes with other fields, or for another action", async () => {
    await submit("form-0000000003", { text: "a" }, async () => 1);
    await expect(submit("form-0000000003", { text: "b" }, async () => 2)).rejects.toMatchObject({
      code: "submit-id-reused",
    });
    await expect(submit("form-0000000003", { text: "a" }, async () => 2, "delete")).rejects.toMatchObject({
      code: "submit-id-reused",
    });
  });

  it("may be tried again when the work failed", async () => {
    await expect(submit("form-0000000004", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await submit("form-0000000004", {}, async () => "yes")).toEqual({ result: "yes", again: false });
  });

  it("stores neither the id nor the result so that the database could read them", async () => {
    await submit("form-0000000005", {}, async () => ({ secret: "very-secret-key" }));
    const rows =
      await database.sql`select encode(submit_hash, 'escape') h, encode(result, 'escape') r from submissions`;
    expect(JSON.stringify(rows)).not.toMatch(/form-0000000005|very-secret-key/);
  });

  it("forgets after a month, not before", async () => {
    await submit("form-0000000006", {}, async () => 1);
    const count = async () => (await database.sql`select count(*)::int n from submissions`)[0]?.n;
    const before = await count();
    world.pass(29 * 86_400_000);
    await write(database.db, (tx) => forgetSubmissions(tx, world.clock.now()));
    expect(await count()).toBe(before);
    world.pass(2 * 86_400_000);
    await write(database.db, (tx) => forgetSubmissions(tx, world.clock.now()));
    expect(await count()).toBe(0);
  });
});
