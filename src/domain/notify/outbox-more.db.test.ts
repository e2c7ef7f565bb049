import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { deliverMail } from "#src/domain/notify/deliver-mail.ts";
import { mailState } from "#src/domain/notify/notify-queries.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import { maxAttempts, retryDelayMs } from "#src/domain/notify/retry-delay.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let world: ReturnType<typeof aWorld>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());
beforeEach(() => {
  world = aWorld();
});

const mail = { organisationId: null, to: "a@example.org", subject: "s", body: "b", locale: "ja" } as const;

describe("a mail server that is away", () => {
  it("is tried after 1, 2, 4 … minutes, and the mail is given up after the last try", async () => {
    const id = await write(database.db, (tx) => queueMail(tx, world, mail));
    let tries = 0;
    const port = {
      async send() {
        tries += 1;
        throw new Error("away");
      },
    };
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      await deliverMail(database.db, world.clock, port);
      expect(tries).toBe(attempt);
      world.pass(retryDelayMs(attempt) - 1);
      await deliverMail(database.db, world.clock, port);
      expect(tries, "not before it is due").toBe(attempt);
      world.pass(1);
    }
    expect(await mailState(database.db, id)).toMatchObject({
      state: "failed",
      attempts: maxAttempts,
      lastError: "away",
    });
    world.pass(retryDelayMs(maxAttempts) * 2);
    await deliverMail(database.db, world.clock, port);
    expect(tries).toBe(maxAttempts);
  });

  it("does not keep the mails behind the one that failed", async () => {
    await database.sql`delete from outbox`;
    for (const to of ["bad@example.org", "good@example.org"])
      await write(database.db, (tx) => queueMail(tx, world, { ...mail, to }));
    const sent: string[] = [];
    const port = {
      async send({ to }: { to: string }) {
        if (to.startsWith("bad")) throw new Error("away");
        sent.push(to);
      },
    };
    expect(await deliverMail(database.db, world.clock, port)).toEqual({ sent: 1, failed: 1 });
    expect(sent).toEqual(["good@example.org"]);
  });
});
