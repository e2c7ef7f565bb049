import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { countCall, forgetCalls, type RateLimited, rateLimitsPerMinute } from "#src/http/rate-limit.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const call = (when: Date, what: RateLimited, address: string) => countCall(database.db, when, what, address);

describe("countCall", () => {
  it("adds up the calls of a whole minute, whenever in it they come", async () => {
    const limit = rateLimitsPerMinute["sign-in"];
    for (let i = 0; i < limit; i++) await call(new Date(at("00:00:00").getTime() + i * 100), "sign-in", "192.0.2.1");
    await expect(call(at("00:00:59.999"), "sign-in", "192.0.2.1")).rejects.toMatchObject({ code: "rate-limited" });
    await expect(call(at("00:01:00"), "sign-in", "192.0.2.1")).resolves.toBeUndefined();
  });

  it("counts each kind of call by itself: who saved much may still sign in", async () => {
    const many = Array.from({ length: rateLimitsPerMinute["sign-in"] + 1 }, () =>
      call(at("01:00:00"), "change", "192.0.2.2"),
    );
    await Promise.all(many);
    await expect(call(at("01:00:00"), "sign-in", "192.0.2.2")).resolves.toBeUndefined();
  });

  it("is forgotten after an hour", async () => {
    await database.sql`delete from rate_limits`;
    await call(at("02:00:00"), "change", "192.0.2.3");
    const left = async () => (await database.sql`select count(*)::int n from rate_limits`)[0]?.n;
    await write(database.db, (tx) => forgetCalls(tx, at("03:00:00")));
    expect(await left()).toBe(1);
    await write(database.db, (tx) => forgetCalls(tx, at("03:01:00")));
    expect(await left()).toBe(0);
  });
});
