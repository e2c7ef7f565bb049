import type { Reader } from "#src/db/write.ts";
import { personRows } from "#src/domain/accounts/person-rows.ts";
import { type StoredEvent, trailAbout } from "#src/domain/audit/audit-queries.ts";
import { type CheckOfPerson, checksOfOrganisations, checksReminding } from "#src/domain/checks/checks-about.ts";
import { partsOf } from "#src/domain/organisations/claim-organisation.ts";
import { membersOf, organisationsOfAccount } from "#src/domain/organisations/memberships.ts";
import { profileOf } from "#src/domain/organisations/profiles.ts";
import { countEntriesBy } from "#src/domain/requests/entries-by.ts";
import { requestsOfMail } from "#src/domain/requests/forget-person.ts";
import { Refusal } from "#src/kernel/refusal.ts";

/** Everything that is kept about one person, as plain values: the file that they can take out. */
export async function fileAboutPerson(db: Reader, accountId: string) {
  const rows = await personRows(db, accountId);
  if (!rows) throw new Refusal("not-found");
  const { account, teams: _teams, ...others } = rows;
  const { id, role, name, mail, locale, isAdviser, isCoordinator, createdAt, lastSignedInAt } = account;
  const organisations = [];
  const checks: Array<{ kind: CheckOfPerson["kind"]; createdAt: Date; of: "organisation" | "reminder" }> = [];
  for (const one of await organisationsOfAccount(db, accountId)) {
    const members = await membersOf(db, one.id);
    const mine = members.find((member) => member.accountId === accountId);
    const { profile } = await profileOf(db, one.id);
    for (const check of await checksOfOrganisations(db, await partsOf(db, one.id)))
      checks.push({ kind: check.kind, createdAt: check.createdAt, of: "organisation" });
    organisations.push({ name: one.name, role: one.role, since: mine?.since ?? null, profile });
  }
  for (const check of mail === null ? [] : await checksReminding(db, mail))
    checks.push({ kind: check.kind, createdAt: check.createdAt, of: "reminder" });
  return {
    account: { id, role, name, mail, locale, isAdviser, isCoordinator, createdAt, lastSignedInAt },
    ...others,
    organisations,
    checks,
    requests: mail === null ? [] : await requestsOfMail(db, mail),
    entriesWrittenForTheTeam: await countEntriesBy(db, accountId),
    trail: (await trailAbout(db, accountId)).map(eventOfFile),
  };
}

export type FileAboutPerson = Awaited<ReturnType<typeof fileAboutPerson>>;

function eventOfFile({ at, action, detail }: StoredEvent) {
  return { at, action, detail };
}
