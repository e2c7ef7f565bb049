import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { deleteHearing } from "#src/domain/advice/hearing/delete-hearing.ts";
import { aSavedHearing } from "#src/domain/advice/hearing/saved-hearing.factory.ts";
import { latestProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { isCurrent } from "#src/domain/advice/proposals/propose.ts";
import { type Solved, storeProposal } from "#src/domain/advice/proposals/store-proposal.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
const world = aWorld();
beforeAll(async () => {
  database = await testDatabase();
  await database.sql`insert into catalogue_versions ${database.sql({ version: "v1", hashes: [], created_at: new Date() })}`;
});
afterAll(() => database.stop());

const aHearing = async () => (await aSavedHearing(database.db, world)).hearing;
const solved = (status: Solved["status"], modelHash: string): Solved => ({
  catalogueVersion: "v1",
  modelHash,
  proposals: [],
  status,
  ms: 1,
});

describe("storeProposal", () => {
  it("lets a running answer give way to a finished one, and a finished one to none", async () => {
    const hearing = await aHearing();
    const store = (one: Solved) => write(database.db, (tx) => storeProposal(tx, world, hearing, one));
    await store(solved("running", "a"));
    await store(solved("optimal", "b"));
    await store(solved("running", "c"));
    await store(solved("optimal", "d"));
    expect(await latestProposal(database.db, hearing)).toMatchObject({ status: "optimal", modelHash: "b" });
  });

  it("keeps nothing of a hearing that was deleted meanwhile", async () => {
    const hearing = await aHearing();
    await write(database.db, (tx) => deleteHearing(tx, world, hearing, "asker"));
    await write(database.db, (tx) => storeProposal(tx, world, hearing, solved("optimal", "a")));
    expect(await latestProposal(database.db, hearing)).toBeNull();
  });
});

describe("isCurrent", () => {
  it("needs the version of the hearing and that of the catalogue", () => {
    const proposal = { hearingVersion: 2, catalogueVersion: "v1" };
    expect(isCurrent(proposal, { version: 2 }, { version: "v1" })).toBe(true);
    expect(isCurrent(proposal, { version: 3 }, { version: "v1" })).toBe(false);
    expect(isCurrent(proposal, { version: 2 }, { version: "v2" })).toBe(false);
  });
});
