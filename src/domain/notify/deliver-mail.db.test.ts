import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { smtpPort } from "#src/adapters/smtp.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { deliverMail } from "#src/domain/notify/deliver-mail.ts";
import { mailState, outboxState } from "#src/domain/notify/notify-queries.ts";
import { queueMail } from "#src/domain/notify/queue-mail.ts";
import { maxAttempts, retryDelayMs } from "#src/domain/notify/retry-delay.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let world: ReturnType<typeof aWorld>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());
beforeEach(async () => {
  world = aWorld();
  await database.sql`delete from outbox`;
});

type Received = { raw: string; to: string };
let received: Received[];
let refuse: { code: number; message: string } | null;
let server: SMTPServer;
let url: string;

/** A real mail server on loopback that keeps what it gets, or refuses. */
async function startServer(port = 0): Promise<void> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse) return callback(Object.assign(new Error(refuse.message), { responseCode: refuse.code }));
        const [to] = session.envelope.rcptTo;
        received.push({ raw: Buffer.concat(chunks).toString("utf8"), to: to?.address ?? "" });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  // NOTE a server that listens on a port has an address with one.
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}
const stopServer = () => new Promise<void>((resolve) => server.close(() => resolve()));

beforeEach(async () => {
  received = [];
  refuse = null;
  await startServer();
});
afterEach(stopServer);

const queue = (subject = "相談を受け取りました") =>
  write(database.db, (tx) =>
    queueMail(tx, world, {
      organisationId: null,
      to: "someone@example.org",
      subject,
      body: "受付番号 1001\n—\n𠮷野家 👪",
      locale: "ja",
    }),
  );
const deliver = (address = url) => deliverMail(database.db, world.clock, smtpPort(address, "yorozu@example.org"));

describe("deliverMail", () => {
  it("brings Japanese through unharmed, with a Message-ID of its own and no invitation to answer by machine", async () => {
    const id = await queue();
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
    const mail = await simpleParser(received[0]?.raw ?? "");
    expect(mail.subject).toBe("相談を受け取りました");
    expect(mail.text).toContain("受付番号 1001");
    expect(mail.text).toContain("𠮷野家 👪");
    expect(mail.messageId).toBe(`<${id}@example.org>`);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("sends each mail once when four processes deliver at the same moment", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, i) => queue(`m${i}`)));
    await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    const ids = await Promise.all(received.map(async ({ raw }) => (await simpleParser(raw)).messageId));
    expect(new Set(ids).size).toBe(12);
    expect(received).toHaveLength(12);
  });

  it("loses nothing and sends nothing twice over an hour without a mail server", async () => {
    const { port } = new URL(url);
    await stopServer();
    const id = await queue();
    for (let minute = 0; minute < 60; minute++) {
      await deliver();
      world.pass(60_000);
    }
    expect(await mailState(database.db, id)).toMatchObject({ state: "queued" });
    await startServer(Number(port));
    world.pass(retryDelayMs(maxAttempts));
    await deliver();
    await deliver();
    expect(received).toHaveLength(1);
    expect(await outboxState(database.db)).toMatchObject({ waiting: 0, failed: 0 });
  });

  it("waits longer after each failure, and not at all before it is due", async () => {
    refuse = { code: 451, message: "try later" };
    await queue();
    expect(await deliver()).toEqual({ sent: 0, failed: 1 });
    refuse = null;
    expect(await deliver()).toEqual({ sent: 0, failed: 0 });
    world.pass(60_001);
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
  });

  it("gives up when the server refuses for good, and says why", async () => {
    refuse = { code: 550, message: "no such mailbox" };
    const id = await queue();
    await deliver();
    const state = await mailState(database.db, id);
    expect(state?.state).toBe("failed");
    expect(state?.lastError).toContain("no such mailbox");
  });

  it("takes up a mail whose process died while sending, after ten minutes", async () => {
    const id = await queue();
    await database.sql`update outbox set state = 'sending', attempts = 1, next_try_at = ${new Date(world.clock.now().getTime() + 600_000)} where id = ${id}`;
    expect(await deliver()).toEqual({ sent: 0, failed: 0 });
    world.pass(600_001);
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
  });
});

describe("retryDelayMs", () => {
  it("doubles from a minute to four hours and stays there", () => {
    expect([1, 2, 3, 8, 9, 26].map((n) => retryDelayMs(n) / 60_000)).toEqual([1, 2, 4, 128, 240, 240]);
  });
});
