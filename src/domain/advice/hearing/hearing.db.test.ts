import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { changeConsent, changeHearing } from "#src/domain/advice/hearing/change-hearing.ts";
import { deleteHearing, deleteStaleHearings, retentionDays } from "#src/domain/advice/hearing/delete-hearing.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { sharedHearing, sharesOf } from "#src/domain/advice/proposals/proposal-queries.ts";
import { revokeShare, shareKey, shareProposal } from "#src/domain/advice/proposals/share-proposal.ts";
import { submitRequest } from "#src/domain/requests/submit-request.ts";
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

const day = 86_400_000;

const aHearing = (text = "電話しかない利用者がいる") => aSavedHearing(database.db, world, { text });

const count = async (table: string) => (await database.sql.unsafe(`select count(*)::int n from ${table}`))[0]?.n;

describe("a hearing", () => {
  it("is opened by its secret alone, which is not in the database", async () => {
    const { secret, id } = await aHearing();
    expect((await findHearing(database.db, secret))?.id).toBe(id);
    expect(await findHearing(database.db, id)).toBeNull();
    expect(await findHearing(database.db, `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}`)).toBeNull();
    const stored = JSON.stringify(await database.sql`select *, encode(secret_hash, 'escape') from hearing_keys`);
    expect(stored).not.toContain(secret);
  });

  it("keeps every correction of two windows that save at the same moment", async () => {
    const { hearing, secret } = await aHearing();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        write(database.db, (tx) =>
          changeHearing(tx, world, hearing, {
            kind: "edits",
            edits: [{ op: "set-limit", key: "setupHours", value: i }],
          }),
        ),
      ),
    );
    const now = await findHearing(database.db, secret);
    expect(now?.version).toBe(21);
    expect(now?.edits).toHaveLength(20);
  });

  it("keeps corrections when the text is written anew", async () => {
    const { hearing, secret } = await aHearing();
    await write(database.db, (tx) =>
      changeHearing(tx, world, hearing, {
        kind: "edits",
        edits: [{ op: "set-limit", key: "monthlyYen", value: 3000 }],
      }),
    );
    await write(database.db, (tx) =>
      changeHearing(tx, world, hearing, { kind: "text", text: "書き直した", heard: anUnderstanding({ limits: {} }) }),
    );
    const now = await findHearing(database.db, secret);
    expect(now?.text).toBe("書き直した");
    expect(now?.understanding.limits).toEqual({ monthlyYen: { value: 3000, confidence: 1, evidence: [] } });
  });

  it("refuses an answer that is none, and a question that was never asked", async () => {
    const { hearing } = await aHearing();
    const answer = (question: string, value: string | number | null) =>
      write(database.db, (tx) =>
        changeHearing(tx, world, hearing, { kind: "answer", answer: { question, answer: value } }),
      );
    await expect(answer("it-person", "robot")).rejects.toMatchObject({ code: "answer-invalid" });
    await expect(answer("shoe-size", 42)).rejects.toMatchObject({ code: "question-unknown" });
    await expect(answer("it-person", null)).resolves.toMatchObject({
      answers: [{ question: "it-person", answer: null }],
    });
  });

  it("goes with its key, links and organisation when it is deleted", async () => {
    const { hearing, secret, organisationId } = await aHearing();
    const shareId = await write(database.db, (tx) => shareProposal(tx, world, hearing, secret));
    await write(database.db, (tx) => deleteHearing(tx, world, hearing, "asker"));
    expect(await findHearing(database.db, secret)).toBeNull();
    expect(await sharedHearing(database.db, shareKey(secret, shareId))).toBeNull();
    const left = await database.sql`select 1 from organisations where id = ${organisationId}`;
    expect(left).toHaveLength(0);
  });

  it("leaves the request that was sent, and so its organisation", async () => {
    const { hearing, organisationId, secret } = await aHearing();
    const contact = { name: "山", organisationName: "", mail: "a@example.org", phone: "", message: "" };
    const command = { hearing, secret, proposal: null, locale: "ja", contact } as const;
    await write(database.db, (tx) => submitRequest(tx, world, command, () => ({ subject: "s", body: "b" })));
    await write(database.db, (tx) => deleteHearing(tx, world, hearing, "asker"));
    const [request] = await database.sql`select hearing_copy from requests where organisation_id = ${organisationId}`;
    expect(request?.hearing_copy.text).toBe(hearing.text);
    expect(await database.sql`select 1 from organisations where id = ${organisationId}`).toHaveLength(1);
  });

  it("is deleted 180 days after its last change, not after its first, and others stay", async () => {
    const old = await aHearing("古い");
    const kept = await aHearing("直した");
    world.pass(100 * day);
    await write(database.db, (tx) => changeConsent(tx, world, kept.hearing, { followUpMail: null, aggregate: true }));
    world.pass((retentionDays - 100) * day - 1000);
    await deleteStaleHearings(database.db, world);
    expect(await findHearing(database.db, old.secret)).not.toBeNull();
    world.pass(2000);
    expect(await deleteStaleHearings(database.db, world)).toBeGreaterThanOrEqual(1);
    expect(await findHearing(database.db, old.secret)).toBeNull();
    expect(await findHearing(database.db, kept.secret)).not.toBeNull();
  });
});

describe("a share link", () => {
  it("opens the proposal's hearing, can be shown again by the holder, and stops when revoked", async () => {
    const { hearing, secret } = await aHearing();
    const id = await write(database.db, (tx) => shareProposal(tx, world, hearing, secret));
    const key = shareKey(secret, id);
    expect((await sharedHearing(database.db, key))?.id).toBe(hearing.id);
    expect(await findHearing(database.db, key)).toBeNull();
    await write(database.db, (tx) => revokeShare(tx, world, hearing, id));
    expect(await sharedHearing(database.db, key)).toBeNull();
    expect(await sharesOf(database.db, hearing)).toEqual([]);
  });

  it("of somebody else cannot be revoked", async () => {
    const mine = await aHearing();
    const other = await aHearing();
    const id = await write(database.db, (tx) => shareProposal(tx, world, mine.hearing, mine.secret));
    await write(database.db, (tx) => revokeShare(tx, world, other.hearing, id));
    expect(await sharedHearing(database.db, shareKey(mine.secret, id))).not.toBeNull();
  });

  it("is refused above twenty", async () => {
    const { hearing, secret } = await aHearing();
    for (let i = 0; i < 20; i++) await write(database.db, (tx) => shareProposal(tx, world, hearing, secret));
    await expect(write(database.db, (tx) => shareProposal(tx, world, hearing, secret))).rejects.toMatchObject({
      code: "too-many-shares",
    });
    expect(await count("shares")).toBeGreaterThanOrEqual(20);
  });
});
