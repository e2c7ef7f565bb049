import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { countCall, rateLimitsPerMinute } from "#src/http/rate-limit.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

describe("countCall", () => {
  const at = new Date("2026-11-24T00:00:10Z");
  const limit = rateLimitsPerMinute["sign-in"];
  const calls = (n: number, address: string, when = at) =>
    Promise.allSettled(Array.from({ length: n }, () => countCall(database.db, when, "sign-in", address)));

  it("lets exactly the limit through, also when they arrive together", async () => {
    const outcomes = await calls(limit + 5, "192.0.2.1");
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(5);
  });

  it("counts each address by itself, and anew each minute", async () => {
    await calls(limit, "192.0.2.2");
    await expect(countCall(database.db, at, "sign-in", "192.0.2.3")).resolves.toBeUndefined();
    await expect(countCall(database.db, at, "sign-in", "192.0.2.2")).rejects.toMatchObject({ code: "rate-limited" });
    const later = new Date(at.getTime() + 60_000);
    await expect(countCall(database.db, later, "sign-in", "192.0.2.2")).resolves.toBeUndefined();
  });

  it("does not store addresses", async () => {
    await countCall(database.db, at, "change", "192.0.2.99");
    expect(JSON.stringify(await database.sql`select * from rate_limits`)).not.toContain("192.0.2");
  });
});
