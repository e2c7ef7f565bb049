import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { ContactFields } from "#src/domain/requests/contact.ts";
import { requestOfHearing } from "#src/domain/requests/requests-queries.ts";
import { submitRequest } from "#src/domain/requests/submit-request.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());
const world = aWorld();

async function send(contact: Partial<ContactFields> = {}, danger: Understanding["danger"]["level"] = "none") {
  const heard = anUnderstanding({ danger: { level: danger, who: danger === "none" ? null : "served", evidence: [] } });
  const { hearing, secret } = await aSavedHearing(database.db, world, { heard });
  const fields = { name: "山田", organisationName: "", mail: "yamada@example.org", phone: "", message: "", ...contact };
  const command = { hearing, secret, proposal: null, locale: "ja", contact: fields } as const;
  const receipt = ({ number }: { number: number }) => ({ subject: `受付 ${number}`, body: "…" });
  return { hearing, ...(await write(database.db, (tx) => submitRequest(tx, world, command, receipt))) };
}

describe("submitRequest", () => {
  it("gives numbers that differ, also to twenty at once, and mails each receipt", async () => {
    const sent = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(new Set(sent.map(({ number }) => number)).size).toBe(20);
    const mails = await database.sql`select subject from outbox`;
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(sent.map(({ number }) => `受付 ${number}`)));
  });

  it("fills nobody's mailbox: after twenty in an hour requests are kept and no receipt leaves", async () => {
    const to = { mail: "victim@example.org" };
    for (let i = 0; i < 21; i++) await send(to);
    const count = async (table: string) =>
      (
        await database.sql`select count(*)::int n from ${database.sql(table)} where ${database.sql(table === "outbox" ? "to_address" : "mail")} = ${to.mail}`
      )[0]?.n;
    expect([await count("requests"), await count("outbox")]).toEqual([21, 20]);
  });

  it("needs no mail address where there is a telephone, and then mails nothing", async () => {
    const before = (await database.sql`select count(*)::int n from outbox`)[0]?.n;
    await send({ mail: "", phone: "０３-1234-5678".normalize("NFKC") });
    expect((await database.sql`select count(*)::int n from outbox`)[0]?.n).toBe(before);
  });

  it("refuses without any way to answer, and leaves nothing behind", async () => {
    const before = (await database.sql`select count(*)::int n from requests`)[0]?.n;
    await expect(send({ mail: "" })).rejects.toMatchObject({ code: "contact-missing", field: "mail" });
    expect((await database.sql`select count(*)::int n from requests`)[0]?.n).toBe(before);
  });

  it("shows the confirmation only to the hearing that sent it", async () => {
    const mine = await send();
    const other = await send();
    expect(await requestOfHearing(database.db, mine.hearing, mine.number)).not.toBeNull();
    expect(await requestOfHearing(database.db, other.hearing, mine.number)).toBeNull();
  });
});
