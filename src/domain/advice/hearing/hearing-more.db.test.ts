import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { deleteHearing, deleteStaleHearings } from "#src/domain/advice/hearing/delete-hearing.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { sharedHearing } from "#src/domain/advice/proposals/proposal-queries.ts";
import { revokeShare, shareKey, shareProposal } from "#src/domain/advice/proposals/share-proposal.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
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

const aHearing = () => aSavedHearing(database.db, world);

describe("a change", () => {
  const change = (hearing: { organisationId: string; id: string }, what: HearingChange) =>
    write(database.db, (tx) => changeHearing(tx, world, hearing, what));

  it("answers a question again in place of the first answer, so that the others are still asked", async () => {
    const { hearing } = await aHearing();
    await change(hearing, { kind: "answer", answer: { question: "monthly-budget", answer: 1000 } });
    const now = await change(hearing, { kind: "answer", answer: { question: "monthly-budget", answer: 2000 } });
    expect(now.answers).toEqual([{ question: "monthly-budget", answer: 2000 }]);
    expect(now.understanding.limits.monthlyYen?.value).toBe(2000);
  });

  it("supposes what the text speaks for, where the asker does not know which wishes are theirs", async () => {
    const { hearing } = await aHearing();
    const text = "会員に毎月送る便りを、印刷して折って封筒に入れるのに一日かかります。";
    const likely = weighedFunctions(text).find(({ told, score }) => !told && score > 0.3)?.id ?? "";
    await change(hearing, { kind: "text", text, heard: understand(text) });
    const now = await change(hearing, { kind: "answer", answer: { question: `wishes:${likely}`, answer: null } });
    expect(now.understanding.needs.map((need) => need.function)).toContain(likely);
  });

  it("of the text keeps its language, or takes the new one", async () => {
    const { hearing } = await aHearing();
    const text = { kind: "text", text: "x", heard: anUnderstanding() } as const;
    expect((await change(hearing, text)).locale).toBe("ja");
    expect((await change(hearing, { ...text, locale: "en" })).locale).toBe("en");
    expect((await change(hearing, text)).locale).toBe("en");
  });

  it("carries at most 500 corrections", async () => {
    const { hearing } = await aHearing();
    const edits = Array.from({ length: 500 }, () => ({ op: "set-limit", key: "monthlyYen", value: 1 }) as const);
    await change(hearing, { kind: "edits", edits });
    await expect(change(hearing, { kind: "edits", edits: edits.slice(0, 1) })).rejects.toMatchObject({
      code: "too-many-edits",
    });
  });
});

describe("what was left alone for half a year", () => {
  it("is there after 180 days, and gone after 181", async () => {
    const { secret } = await aHearing();
    world.pass(180 * 86_400_000);
    await deleteStaleHearings(database.db, world);
    expect(await findHearing(database.db, secret)).not.toBeNull();
    world.pass(86_400_000);
    await deleteStaleHearings(database.db, world);
    expect(await findHearing(database.db, secret)).toBeNull();
  });
});

describe("deleting a hearing", () => {
  it("leaves an organisation that somebody has claimed", async () => {
    const { hearing } = await aHearing();
    await database.sql`update organisations set claimed = true where id = ${hearing.organisationId}`;
    await write(database.db, (tx) => deleteHearing(tx, world, hearing, "asker"));
    expect(await database.sql`select 1 from organisations where id = ${hearing.organisationId}`).toHaveLength(1);
  });
});

describe("revoking a share link", () => {
  it("leaves the other links of the hearing open", async () => {
    const { hearing, secret } = await aHearing();
    const share = () => write(database.db, (tx) => shareProposal(tx, world, hearing, secret));
    const [kept, closed] = [await share(), await share()];
    await write(database.db, (tx) => revokeShare(tx, world, hearing, closed));
    expect(await sharedHearing(database.db, shareKey(secret, closed))).toBeNull();
    expect(await sharedHearing(database.db, shareKey(secret, kept))).not.toBeNull();
  });

  it("makes room for another: twenty in force are too many, twenty in all are not", async () => {
    const { hearing, secret } = await aHearing();
    const share = () => write(database.db, (tx) => shareProposal(tx, world, hearing, secret));
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) ids.push(await share());
    await expect(share()).rejects.toMatchObject({ code: "too-many-shares" });
    await write(database.db, (tx) => revokeShare(tx, world, hearing, ids[0] ?? ""));
    await expect(share()).resolves.toBeTypeOf("string");
  });
});
