import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Tx, write } from "#src/db/write.ts";
import type { Member } from "#src/domain/accounts/actor.ts";
import { makeAdministratorLink, signIn } from "#src/domain/accounts/sign-in.ts";
import { addToTeam, setActive } from "#src/domain/accounts/team.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import { replyToAsker } from "#src/domain/requests/answer-asker.ts";
import {
  caseQueue,
  countViews,
  entriesForAsker,
  entriesOf,
  type QueueView,
} from "#src/domain/requests/case-queries.ts";
import type { Move } from "#src/domain/requests/case-state.ts";
import { assignCase, moveCase } from "#src/domain/requests/change-case.ts";
import { requestKey, requestOfKey } from "#src/domain/requests/request-keys.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import { submitRequest } from "#src/domain/requests/submit-request.ts";
import { noteForTeam, solvedByAsker, writeAsAsker } from "#src/domain/requests/write-entry.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let me: Member;
let other: string;
const world = aWorld();
const today = "2026-11-24";
beforeAll(async () => {
  database = await testDatabase();
  await change(async (tx) => {
    await signIn(tx, world, await makeAdministratorLink(tx, world));
  });
  const [account] = await database.sql`select id from accounts`;
  me = { role: "administrator", accountId: account?.id };
  other = await change((tx) => addToTeam(tx, world, me, { name: "佐藤", mail: "sato@example.org" }));
});
afterAll(() => database.stop());
beforeEach(() => world.pass(60_000));

const change = <T>(work: (tx: Tx) => Promise<T>) => write(database.db, work);

async function aRequest({ mail = "yamada@example.org", danger = "none" as DangerLevel } = {}) {
  const heard = anUnderstanding({ danger: { level: danger, who: danger === "none" ? null : "served", evidence: [] } });
  const { hearing, secret } = await aSavedHearing(database.db, world, { heard });
  const contact = { name: "山田", organisationName: "", mail, phone: "03-1111-2222", message: "" };
  const command = { hearing, secret, proposal: null, locale: "ja", contact } as const;
  const { id } = await change((tx) => submitRequest(tx, world, command, () => ({ subject: "受付", body: "…" })));
  return { id, organisationId: hearing.organisationId, key: requestKey(secret, id) };
}
type Made = Awaited<ReturnType<typeof aRequest>>;

async function now({ id }: Made) {
  const request = await requestById(database.db, id);
  if (!request) throw new Error("gone");
  return request;
}
const move = async (made: Made, to: Move["to"], rest: Partial<Move> = {}, version?: number) => {
  const seen = { ...made, version: version ?? (await now(made)).version };
  await change((tx) =>
    moveCase(tx, world, seen, { accountId: me.accountId, move: { to, until: null, because: null, ...rest }, today }),
  );
};
const reply = async (made: Made, body: string, version?: number) => {
  const seen = { ...made, version: version ?? (await now(made)).version };
  await change((tx) =>
    replyToAsker(tx, world, seen, { accountId: me.accountId, body }, ({ key, body: text }) => ({
      subject: "返事",
      body: `${text} ${key}`,
    })),
  );
};
const askerWrites = (made: Made, body: string, danger: DangerLevel = "none") =>
  change((tx) => writeAsAsker(tx, world, made, { body, danger }, () => ({ subject: "続き", body: "読んでください" })));

describe("a request as a case", () => {
  it("is answered: whoever answers has it, the asker no longer waits, and the mail holds a key of its own", async () => {
    const made = await aRequest();
    await reply(made, "お電話します。");
    expect(await now(made)).toMatchObject({ state: "in-progress", assigneeId: me.accountId, waitingSince: null });
    const [mail] = await database.sql`select to_address, body from outbox where subject = '返事'`;
    expect(mail?.to_address).toBe("yamada@example.org");
    const [, key = ""] = String(mail?.body).split(" ");
    expect(key).not.toBe(made.key);
    for (const one of [key, made.key]) expect((await requestOfKey(database.db, one))?.id).toBe(made.id);
    expect(JSON.stringify(await database.sql`select * from request_keys`)).not.toContain(key);
  });

  it("shows the asker what both said, and never a note or a call", async () => {
    const made = await aRequest();
    await reply(made, "返事です");
    for (const kind of ["note", "call"] as const)
      await change((tx) =>
        noteForTeam(tx, world, { ...made, version: null }, { accountId: me.accountId, body: `内緒の${kind}`, kind }),
      );
    await askerWrites(made, "続きです");
    // An answer can be taken back at first, and is not shown then.
    world.pass(60_000);
    const said = async (reader: "team" | "asker") =>
      (reader === "team"
        ? await entriesOf(database.db, [made])
        : await entriesForAsker(
            database.db,
            { ...(await now(made)), mailedHash: null, invitedAs: null },
            world.clock.now(),
          )
      ).map(({ body }) => body);
    expect(await said("asker")).toEqual(["返事です", "続きです"]);
    expect(await said("team")).toEqual(["返事です", "内緒のnote", "内緒のcall", "続きです"]);
  });

  it("is never lost: a word of the asker opens what was closed or rests, and tells whoever has it", async () => {
    const made = await aRequest();
    const seen = { ...made, version: (await now(made)).version };
    await change((tx) => assignCase(tx, world, seen, { accountId: me.accountId, to: other }));
    await move(made, "closed", { because: "solved" });
    expect(await now(made)).toMatchObject({ state: "closed", closedBecause: "solved", waitingSince: null });
    await askerWrites(made, "まだ困っています");
    expect(await now(made)).toMatchObject({ state: "in-progress", closedBecause: null });
    expect((await now(made)).waitingSince).not.toBeNull();
    expect(await database.sql`select to_address from outbox where subject = '続き'`).toMatchObject([
      { to_address: "sato@example.org" },
    ]);
    await move(made, "pending", { until: "2026-12-01" });
    await askerWrites(made, "早めにお願いします");
    expect(await now(made)).toMatchObject({ state: "in-progress", pendingUntil: null });
  });

  it("keeps its place when the asker writes again before an answer", async () => {
    const made = await aRequest();
    const { waitingSince } = await now(made);
    world.pass(60_000);
    await askerWrites(made, "もう一つあります");
    expect((await now(made)).waitingSince).toEqual(waitingSince);
  });

  it("moves up when danger is heard later, and never down", async () => {
    const made = await aRequest();
    await askerWrites(made, "…", "urgent");
    await askerWrites(made, "ありがとう", "none");
    expect((await now(made)).dangerLevel).toBe("urgent");
  });

  it("of two people who change it at once, tells the second", async () => {
    const made = await aRequest();
    const { version } = await now(made);
    const both = await Promise.allSettled([reply(made, "一人目", version), reply(made, "二人目", version)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "changed-meanwhile" } });
    expect(await entriesOf(database.db, [made])).toHaveLength(1);
    await expect(move(made, "closed", { because: "solved" }, version)).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
  });

  it("of two hundred at once loses nothing that it took: each is written or told", async () => {
    const made = await aRequest();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, async (_, i) =>
        i % 2 === 0 ? askerWrites(made, `asker ${i}`) : reply(made, `team ${i}`),
      ),
    );
    const taken = outcomes.flatMap(({ status }, i) =>
      status === "fulfilled" ? [`${i % 2 === 0 ? "asker" : "team"} ${i}`] : [],
    );
    const said = (await entriesOf(database.db, [made])).map(({ body }) => body);
    expect(said.sort()).toEqual(taken.sort());
    expect(taken.length).toBeGreaterThanOrEqual(100);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "changed-meanwhile" });
  });

  it("keeps a trail of who did what", async () => {
    const made = await aRequest();
    const seen = { ...made, version: (await now(made)).version };
    await change((tx) => assignCase(tx, world, seen, { accountId: me.accountId, to: other }));
    await move(made, "pending", { until: "2026-12-01" });
    const followed = await requestOfKey(database.db, made.key);
    for (let i = 0; i < 2; i++) await change(async (tx) => followed && solvedByAsker(tx, world, followed));
    const trail = (await eventsOf(database.db, made.id)).map(({ actor, action, detail }) => [actor, action, detail]);
    expect(trail).toEqual([
      ["asker", "requests.submitted", {}],
      [me.accountId, "requests.assigned", { to: other }],
      [me.accountId, "requests.moved", { from: "assigned", to: "pending", until: "2026-12-01" }],
      ["asker", "requests.moved", { from: "pending", to: "closed", because: "solved" }],
    ]);
  });

  it("refuses empty and endless words, and hands nothing to people who left", async () => {
    const made = await aRequest();
    await expect(reply(made, " \n")).rejects.toMatchObject({ code: "text-empty" });
    await expect(reply(made, "あ".repeat(5001))).rejects.toMatchObject({ code: "text-too-long" });
    await reply(made, "𠮷".repeat(5000));
    const gone = await change((tx) => addToTeam(tx, world, me, { name: "辞めた人", mail: "gone@example.org" }));
    await change((tx) => setActive(tx, world, me, gone, false));
    const seen = { ...made, version: (await now(made)).version };
    await expect(
      change((tx) => assignCase(tx, world, seen, { accountId: me.accountId, to: gone })),
    ).rejects.toMatchObject({ code: "account-unknown" });
  });
});

describe("the queue", () => {
  const numbers = async (view: QueueView, day = today) =>
    (
      await caseQueue(database.db, { accountId: me.accountId, today: day, teams: "all" }, view, {
        offset: 0,
        limit: 50,
      })
    ).map(({ id }) => id);

  it("puts danger first, then whoever waits longest, then what was answered; what rests comes back on its day", async () => {
    await database.sql`delete from requests`;
    const answered = await aRequest();
    await reply(answered, "返事");
    world.pass(60_000);
    const first = await aRequest();
    world.pass(60_000);
    const worried = await aRequest({ danger: "concern" });
    world.pass(60_000);
    const urgent = await aRequest({ danger: "urgent" });
    const resting = await aRequest();
    await move(resting, "pending", { until: "2026-12-01" });
    const closed = await aRequest();
    await move(closed, "closed", { because: "referred" });
    const ids = (...all: Made[]) => all.map(({ id }) => id);
    expect(await numbers("open")).toEqual(ids(urgent, worried, first, answered));
    // Danger goes before whatever is due longer.
    await database.sql`update requests set due_at = now() - interval '9 years' where id in (${worried.id}, ${first.id})`;
    expect(await numbers("open")).toEqual(ids(urgent, worried, first, answered));
    expect(await numbers("mine")).toEqual(ids(answered));
    expect(await numbers("nobodys")).toEqual(ids(urgent, worried, first));
    expect(await numbers("resting")).toEqual(ids(resting));
    expect(await numbers("closed")).toEqual(ids(closed));
    expect(await numbers("open", "2026-12-01")).toContain(resting.id);
    expect(await numbers("resting", "2026-12-01")).toEqual([]);
    expect(await countViews(database.db, { accountId: me.accountId, today, teams: "all" })).toEqual({
      open: 4,
      mine: 1,
      nobodys: 3,
      called: 0,
      resting: 1,
      closed: 1,
    });
  });
});
