import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Tx, write } from "#src/db/write.ts";
import { endOtherSessions, endSession, sessionsOf } from "#src/domain/accounts/my-sessions.ts";
import { actorOf, linkLifeMs, signIn } from "#src/domain/accounts/sign-in.ts";
import {
  confirmMail,
  linkForMail,
  mailLinkOf,
  makeMailLink,
  mostLinksAnHour,
  signUp,
} from "#src/domain/accounts/sign-up.ts";
import { accountByMail } from "#src/domain/accounts/team.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
const world = aWorld();
const change = <T>(work: (tx: Tx) => Promise<T>) => write(database.db, work);
const consent = { locale: "ja", text: "同意の文" } as const;
const tokenFor = async (mail: string) => (await change((tx) => linkForMail(tx, world, mail)))?.token ?? "";
const use = (token: string, name = "山田") => change((tx) => signUp(tx, world, token, { name, consent, device: "" }));
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

it("makes an account by a link that works once and in time, keeps the consent, and signs in next time", async () => {
  const token = await tokenFor("yamada@example.org");
  expect(await mailLinkOf(database.db, token, world.clock.now())).toEqual({
    purpose: "sign-up",
    mail: "yamada@example.org",
  });
  const { session, accountId } = await use(token);
  expect(await actorOf(database.db, session, world.clock.now())).toMatchObject({ role: "person", teams: [] });
  await expect(use(token)).rejects.toMatchObject({ code: "expired" });
  const [kept] = await database.sql`select text, locale, given_at from consents where account_id = ${accountId}`;
  expect(kept).toEqual({ text: "同意の文", locale: "ja", given_at: world.clock.now() });
  const again = await change((tx) => linkForMail(tx, world, "YAMADA@example.org"));
  expect(again?.link).toEqual({ kind: "sign-in", name: "山田" });
  expect((await change((tx) => signIn(tx, world, again?.token ?? ""))).accountId).toBe(accountId);
  const late = await tokenFor("late@example.org");
  world.pass(linkLifeMs + 1);
  await expect(use(late)).rejects.toMatchObject({ code: "expired" });
});

it("makes one account when two links of one address are used, and takes no link of another kind", async () => {
  const [one, two] = [await tokenFor("two@example.org"), await tokenFor("two@example.org")];
  const [first, second] = [await use(one, "一"), await use(two, "二")];
  expect(second.accountId).toBe(first.accountId);
  const change_ = await change((tx) =>
    makeMailLink(tx, world, { purpose: "change-mail", mail: "new@example.org", accountId: first.accountId }),
  );
  await expect(use(change_ ?? "")).rejects.toMatchObject({ code: "expired" });
  await expect(change((tx) => signIn(tx, world, change_ ?? ""))).rejects.toMatchObject({ code: "expired" });
});

it("sends one address only so many links an hour, whether it has an account or not", async () => {
  await use(await tokenFor("known@example.org"));
  for (const mail of ["known@example.org", "unknown@example.org"]) {
    for (let i = 0; i < mostLinksAnHour; i++) expect(await tokenFor(mail), mail).not.toBe("");
    expect(await tokenFor(mail), mail).toBe("");
  }
  world.pass(60 * 60 * 1000 + 1);
  expect(await tokenFor("unknown@example.org")).not.toBe("");
});

it("sends nothing to an account that was closed", async () => {
  await use(await tokenFor("closed@example.org"));
  await database.sql`update accounts set deactivated_at = now() where mail = 'closed@example.org'`;
  expect(await tokenFor("closed@example.org")).toBe("");
});

it("changes an address only by a link to the new one, used by who asked, while nobody else has it", async () => {
  const { accountId } = await use(await tokenFor("old@example.org"));
  const other = await use(await tokenFor("other@example.org"));
  const link = (mail: string) =>
    change((tx) => makeMailLink(tx, world, { purpose: "change-mail", mail, accountId })).then((token) => token ?? "");
  const token = await link("fresh@example.org");
  await expect(change((tx) => confirmMail(tx, world, other.accountId, token))).rejects.toMatchObject({
    code: "expired",
  });
  await change((tx) => confirmMail(tx, world, accountId, token));
  expect((await accountByMail(database.db, "fresh@example.org"))?.id).toBe(accountId);
  expect(await accountByMail(database.db, "old@example.org")).toBeNull();
  const taken = await link("other@example.org");
  await expect(change((tx) => confirmMail(tx, world, accountId, taken))).rejects.toMatchObject({ code: "mail-taken" });
});

it("lists one's sessions and ends them, never another's", async () => {
  const mine = await use(await tokenFor("me@example.org"));
  const again = await change(async (tx) =>
    signIn(tx, world, (await linkForMail(tx, world, "me@example.org"))?.token ?? "", "Firefox・Windows"),
  );
  const theirs = await use(await tokenFor("they@example.org"));
  const list = () => sessionsOf(database.db, mine.accountId, mine.session, world.clock.now());
  expect((await list()).map(({ device, isThis }) => [device, isThis])).toEqual(
    expect.arrayContaining([
      ["Firefox・Windows", false],
      ["", true],
    ]),
  );
  const [foreign] = await sessionsOf(database.db, theirs.accountId, theirs.session, world.clock.now());
  await change((tx) => endSession(tx, world, mine.accountId, foreign?.id ?? ""));
  expect((await actorOf(database.db, theirs.session, world.clock.now())).role).toBe("person");
  const other = (await list()).find(({ isThis }) => !isThis);
  await change((tx) => endSession(tx, world, mine.accountId, other?.id ?? ""));
  expect((await actorOf(database.db, again.session, world.clock.now())).role).toBe("stranger");
  await change((tx) => endOtherSessions(tx, world, mine.accountId, mine.session));
  expect(await list()).toHaveLength(1);
  expect((await actorOf(database.db, theirs.session, world.clock.now())).role).toBe("person");
});
