import type { Context } from "hono";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import { accountById } from "#src/domain/accounts/team.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { partsOf } from "#src/domain/organisations/claim-organisation.ts";
import { organisationsOf } from "#src/domain/organisations/memberships.ts";
import type { ContactFields } from "#src/domain/requests/contact.ts";
import type { Services } from "#src/http/services.ts";

/**
 * What the form to ask a person begins with, so that nothing is asked twice: the name and address of whoever is signed in,
 * what their organisation is called where the hearing is of one of theirs, and the address that was left with the hearing.
 * What somebody else typed into an earlier request is not told to everybody who holds the hearing's key.
 */
export async function knownContact({ db }: Services, c: Context, hearing: Hearing): Promise<ContactFields> {
  const empty = { name: "", organisationName: "", mail: "", phone: "", message: "" };
  const left = { ...empty, mail: hearing.consentFollowUpMail ?? "" };
  const actor = c.get("actor");
  if (!isSignedIn(actor)) return left;
  const account = await accountById(db, actor.accountId);
  if (account === null || actor.role !== "person") return left;
  for (const { id, name } of await organisationsOf(db, actor))
    if (name !== null && (await partsOf(db, id)).includes(hearing.organisationId)) left.organisationName = name;
  return { ...left, name: account.name, mail: account.mail ?? left.mail };
}
