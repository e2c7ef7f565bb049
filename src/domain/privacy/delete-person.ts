import { type Db, type Reader, type Tx, write } from "#src/db/write.ts";
import { eraseAccount, idlePeople, isLastAdministrator, personRows } from "#src/domain/accounts/person-rows.ts";
import { deleteHearing } from "#src/domain/advice/hearing/delete-hearing.ts";
import { hearingsOf } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { countEventsOf } from "#src/domain/audit/audit-queries.ts";
import { checksOfOrganisations, checksReminding, forgetMailInChecks } from "#src/domain/checks/checks-about.ts";
import { deleteCheck } from "#src/domain/checks/keep-check.ts";
import { forgetKeeper } from "#src/domain/desks/keeping/keep-desk.ts";
import { countKept } from "#src/domain/desks/keeping/keeping-queries.ts";
import { countMailsOf, forgetAddress } from "#src/domain/notify/forget-address.ts";
import { partsOf } from "#src/domain/organisations/claim-organisation.ts";
import { dissolveOrganisation } from "#src/domain/organisations/dissolve-organisation.ts";
import { membersOf, organisationsOfAccount } from "#src/domain/organisations/memberships.ts";
import { endMembership } from "#src/domain/privacy/end-membership.ts";
import { countEntriesBy } from "#src/domain/requests/entries-by.ts";
import { forgetPersonInRequests, requestsOfMail } from "#src/domain/requests/forget-person.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

type Named = { readonly id: string; readonly name: string | null };

/** What deleting an account does: what goes, what stays without the person, and what stands in the way. */
export type DeletionPlan = {
  readonly goes: {
    readonly sessions: number;
    readonly passkeys: number;
    readonly identities: number;
    readonly consents: number;
    readonly mails: number;
    /** Entries of the directory that they keep, or asked to. */
    readonly desks: number;
    /** Checks of websites that remind them by mail: the address goes, the check stays for whoever holds its key. */
    readonly reminders: number;
    /** Organisations that nobody else belongs to, with their hearings and checks. */
    readonly organisations: ReadonlyArray<Named & { readonly hearings: number; readonly checks: number }>;
    /** Organisations that the person leaves. */
    readonly memberships: readonly Named[];
  };
  readonly stays: {
    /** Requests that give the person's address: without name, address and number. */
    readonly requests: number;
    /** What the person wrote as somebody of the team. */
    readonly entries: number;
    /** Lines of the trail that name the account by its id. */
    readonly events: number;
  };
  readonly inTheWay: { readonly lastAdministrator: boolean; readonly lastOwnerOf: readonly Named[] };
};

/** More hearings than this one organisation does not have. */
const everyHearing = 100_000;

/** What deleting this account would do now. The deletion follows the same plan. */
export async function deletionPlan(db: Reader, accountId: string): Promise<DeletionPlan> {
  const rows = await personRows(db, accountId);
  if (!rows) throw new Refusal("not-found");
  const { mail } = rows.account;
  const dissolved: Array<Named & { hearings: number; checks: number }> = [];
  const left: Named[] = [];
  const lastOwnerOf: Named[] = [];
  for (const { id, name } of await organisationsOfAccount(db, accountId)) {
    const members = await membersOf(db, id);
    const others = members.filter((member) => member.accountId !== accountId);
    const owners = others.filter(({ role }) => role === "owner");
    const isOwner = members.some((member) => member.accountId === accountId && member.role === "owner");
    // Somebody from outside cannot carry an organisation on.
    if (isOwner && !others.some(({ role }) => role !== "coordinator")) {
      const parts = await partsOf(db, id);
      const hearings = (await hearingsOf(db, parts, everyHearing)).length;
      dissolved.push({ id, name, hearings, checks: (await checksOfOrganisations(db, parts)).length });
    } else if (isOwner && owners.length === 0) lastOwnerOf.push({ id, name });
    else left.push({ id, name });
  }
  return {
    goes: {
      sessions: rows.sessions.length,
      passkeys: rows.passkeys.length,
      identities: rows.identities.length,
      consents: rows.consents.length,
      mails: mail === null ? 0 : await countMailsOf(db, mail),
      desks: mail === null ? 0 : await countKept(db, mail),
      reminders: mail === null ? 0 : (await checksReminding(db, mail)).length,
      organisations: dissolved,
      memberships: left,
    },
    stays: {
      requests: mail === null ? 0 : (await requestsOfMail(db, mail)).length,
      entries: await countEntriesBy(db, accountId),
      events: await countEventsOf(db, accountId),
    },
    inTheWay: { lastAdministrator: await isLastAdministrator(db, accountId), lastOwnerOf },
  };
}

/**
 * Deletes an account along its plan. The person goes; the anonymised cases stay.
 *
 * @throws Refusal `last-administrator`, `last-owner` while others belong to an organisation that only this person owns,
 * `not-found`
 */
export async function deletePerson(tx: Tx, world: World, accountId: string, by: string): Promise<void> {
  const plan = await deletionPlan(tx, accountId);
  if (plan.inTheWay.lastAdministrator) throw new Refusal("last-administrator");
  if (plan.inTheWay.lastOwnerOf.length > 0) throw new Refusal("last-owner");
  for (const { id } of plan.goes.organisations) {
    const parts = await partsOf(tx, id);
    for (const hearing of await hearingsOf(tx, parts, everyHearing)) await deleteHearing(tx, world, hearing, "system");
    for (const check of await checksOfOrganisations(tx, parts)) await deleteCheck(tx, world, check, "system");
    await dissolveOrganisation(tx, world, by, id);
  }
  for (const { id } of plan.goes.memberships)
    await endMembership(tx, world, { accountId: by }, { organisationId: id, accountId });
  const rows = await personRows(tx, accountId);
  const mail = rows?.account.mail ?? null;
  if (mail !== null) {
    await forgetPersonInRequests(tx, world, mail);
    await forgetMailInChecks(tx, mail);
    await forgetAddress(tx, mail);
    await forgetKeeper(tx, mail);
  }
  await eraseAccount(tx, world, accountId, by);
}

/** Deletes accounts that were idle for long and belong to no organisation; how many. */
export async function deleteIdlePeople(db: Db, world: World): Promise<number> {
  let deleted = 0;
  for (const id of await idlePeople(db, world.clock.now(), 1000)) {
    if ((await organisationsOfAccount(db, id)).length > 0) continue;
    await write(db, (tx) => deletePerson(tx, world, id, "system"));
    deleted += 1;
  }
  return deleted;
}
