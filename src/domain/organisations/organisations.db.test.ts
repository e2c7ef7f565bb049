import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Tx, write } from "#src/db/write.ts";
import type { SignedIn } from "#src/domain/accounts/actor.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import {
  claimOrganisation,
  holderOf,
  mergeOrganisation,
  partsOf,
  undoMerge,
} from "#src/domain/organisations/claim-organisation.ts";
import {
  acceptInvitation,
  invitationOf,
  inviteMember,
  mostInvitations,
  openInvitations,
  organisationInvitationMs,
  withdrawInvitation,
} from "#src/domain/organisations/invitations.ts";
import { changeMember, membersOf, organisationsOf, standingIn } from "#src/domain/organisations/memberships.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { emptyProfile } from "#src/domain/organisations/profile.ts";
import { profileOf, saveProfile } from "#src/domain/organisations/profiles.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
const world = aWorld();
const change = <T>(work: (tx: Tx) => Promise<T>) => write(database.db, work);
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

async function somebody(also: Partial<SignedIn> = {}): Promise<SignedIn> {
  const accountId = world.chance.uuid();
  await database.sql`insert into accounts (id, role, name, created_at) values (${accountId}, 'person', '人', now())`;
  return { role: "person", accountId, teams: [], leads: [], isAdviser: false, isCoordinator: false, ...also };
}
async function anOrganisation(owner: SignedIn): Promise<string> {
  return change(async (tx) => {
    const organisationId = await openOrganisation(tx, world);
    await claimOrganisation(tx, world, owner, { organisationId, name: "団体" });
    return organisationId;
  });
}
const join = async (who: SignedIn, by: SignedIn, organisationId: string, role: "owner" | "member" | "coordinator") => {
  const token = await change((tx) => inviteMember(tx, world, by, { organisationId, role }));
  return change((tx) => acceptInvitation(tx, world, who, token));
};

describe("claiming", () => {
  it("makes the first who comes the owner, and nobody after them", async () => {
    const [one, two] = [await somebody(), await somebody()];
    const organisationId = await change((tx) => openOrganisation(tx, world));
    expect(await holderOf(database.db, organisationId)).toBeNull();
    const outcomes = await Promise.allSettled(
      [one, two].map((by) => change((tx) => claimOrganisation(tx, world, by, { organisationId, name: "団体" }))),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "already-claimed" } });
    expect((await membersOf(database.db, organisationId)).map(({ role }) => role)).toEqual(["owner"]);
    expect(await holderOf(database.db, organisationId)).toBe(organisationId);
  });

  it("merges what nobody claimed, shows both as one, and can be undone", async () => {
    const owner = await somebody();
    const into = await anOrganisation(owner);
    const organisationId = await change((tx) => openOrganisation(tx, world));
    await change((tx) => mergeOrganisation(tx, world, owner, { organisationId, into }));
    expect(await partsOf(database.db, into)).toEqual([into, organisationId].toSorted());
    expect(await holderOf(database.db, organisationId)).toBe(into);
    for (const again of [
      (tx: Tx) => mergeOrganisation(tx, world, owner, { organisationId, into }),
      (tx: Tx) => claimOrganisation(tx, world, owner, { organisationId, name: "x" }),
      (tx: Tx) => mergeOrganisation(tx, world, owner, { organisationId: into, into }),
    ])
      await expect(change(again)).rejects.toMatchObject({ code: "already-claimed" });
    await expect(
      change((tx) => undoMerge(tx, world, owner, { organisationId, from: organisationId })),
    ).rejects.toMatchObject({ code: "not-found" });
    await change((tx) => undoMerge(tx, world, owner, { organisationId, from: into }));
    expect(await partsOf(database.db, into)).toEqual([into]);
    expect(await holderOf(database.db, organisationId)).toBeNull();
  });
});

describe("members", () => {
  it("come in by a link that works once, in time, and not after it was withdrawn", async () => {
    const [owner, one, two] = [await somebody(), await somebody(), await somebody()];
    const organisationId = await anOrganisation(owner);
    const token = await change((tx) => inviteMember(tx, world, owner, { organisationId, role: "member" }));
    await expect(change((tx) => acceptInvitation(tx, world, owner, token))).rejects.toMatchObject({
      code: "already-member",
    });
    expect(await invitationOf(database.db, token, world.clock.now())).not.toBeNull();
    await change((tx) => acceptInvitation(tx, world, one, token));
    expect(await standingIn(database.db, one, organisationId)).toBe("member");
    await expect(change((tx) => acceptInvitation(tx, world, two, token))).rejects.toMatchObject({ code: "expired" });
    const withdrawn = await change((tx) => inviteMember(tx, world, owner, { organisationId, role: "owner" }));
    const [open] = await openInvitations(database.db, organisationId, world.clock.now());
    await change((tx) => withdrawInvitation(tx, world, owner, { organisationId, id: open?.id ?? "" }));
    await expect(change((tx) => acceptInvitation(tx, world, two, withdrawn))).rejects.toMatchObject({
      code: "expired",
    });
    const late = await change((tx) => inviteMember(tx, world, owner, { organisationId, role: "member" }));
    const then = new Date(world.clock.now().getTime() + organisationInvitationMs);
    expect(await invitationOf(database.db, late, then)).toBeNull();
    expect(await standingIn(database.db, two, organisationId)).toBeNull();
  });

  it("are not invited without end", async () => {
    const owner = await somebody();
    const organisationId = await anOrganisation(owner);
    const invite = () => change((tx) => inviteMember(tx, world, owner, { organisationId, role: "member" }));
    for (let i = 0; i < mostInvitations; i++) await invite();
    await expect(invite()).rejects.toMatchObject({ code: "too-many-invitations" });
  });

  it("always have an owner, also when the two last ones leave at the same moment", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const organisationId = await anOrganisation(owner);
    const leave = (who: SignedIn, to: "member" | null) =>
      change((tx) => changeMember(tx, world, who, { organisationId, accountId: who.accountId, to }));
    await expect(leave(owner, null)).rejects.toMatchObject({ code: "last-owner" });
    await expect(leave(owner, "member")).rejects.toMatchObject({ code: "last-owner" });
    await join(other, owner, organisationId, "owner");
    const outcomes = await Promise.allSettled([leave(owner, null), leave(other, "member")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const roles = (await membersOf(database.db, organisationId)).map(({ role }) => role);
    expect(roles.filter((role) => role === "owner")).toHaveLength(1);
  });

  it("belong to several organisations, and a coordinator only while an administrator says so", async () => {
    const [owner, centre] = [await somebody(), await somebody({ isCoordinator: true })];
    const ids = [await anOrganisation(owner), await anOrganisation(owner)].toSorted();
    for (const id of ids) await join(centre, owner, id, "coordinator");
    expect((await organisationsOf(database.db, centre)).map(({ id }) => id).toSorted()).toEqual(ids);
    const before = { ...centre, isCoordinator: false };
    expect(await organisationsOf(database.db, before)).toEqual([]);
    expect(await standingIn(database.db, before, ids[0] ?? "")).toBeNull();
    await expect(join(await somebody(), owner, ids[0] ?? "", "coordinator")).rejects.toMatchObject({
      code: "not-a-coordinator",
    });
    await expect(
      change((tx) =>
        changeMember(tx, world, owner, { organisationId: ids[0] ?? "", accountId: centre.accountId, to: "owner" }),
      ),
    ).rejects.toMatchObject({ code: "not-a-coordinator" });
  });
});

describe("the profile", () => {
  it("is saved as a whole; who saves on an older one is told; the trail has old and new values", async () => {
    const owner = await somebody();
    const organisationId = await anOrganisation(owner);
    expect(await profileOf(database.db, organisationId)).toEqual({ version: 0, profile: emptyProfile });
    const profile = { ...emptyProfile, legalForm: "npo", fields: [1, 19], prefecture: 13, monthlyYen: 3000 };
    const save = (version: number, monthlyYen: number) =>
      change((tx) =>
        saveProfile(tx, world, owner, organisationId, { version, name: "名前", profile: { ...profile, monthlyYen } }),
      );
    await save(0, 3000);
    expect(await profileOf(database.db, organisationId)).toEqual({ version: 1, profile });
    await expect(save(0, 9)).rejects.toMatchObject({ code: "changed-meanwhile" });
    await save(1, 5000);
    const events = await eventsOf(database.db, organisationId);
    expect(events.at(-1)?.detail).toEqual({ "monthlyYen.before": 3000, "monthlyYen.after": 5000 });
  });
});
