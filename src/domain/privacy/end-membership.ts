import type { Tx } from "#src/db/write.ts";
import { dropHearingKeys } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { partsOf } from "#src/domain/organisations/claim-organisation.ts";
import { changeMember, organisationsOfAccount } from "#src/domain/organisations/memberships.ts";
import { dropRequestKeys } from "#src/domain/requests/organisation-requests.ts";
import type { World } from "#src/kernel/world.ts";

/**
 * Takes somebody out of an organisation, with every key that was made for them as its member: an address that they kept
 * opens nothing any more. Leaving is taking oneself out.
 *
 * @throws Refusal `last-owner`, `not-found`
 */
export async function endMembership(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<void> {
  await changeMember(tx, world, by, { organisationId, accountId, to: null });
  await dropKeys(tx, accountId, organisationId);
}

/**
 * Takes the keys away that were made for somebody as a coordinator, or in any role (`all`): their duty or their account
 * has ended, while what they are in the organisations stays for the case that it begins again.
 */
export async function dropMemberKeys(tx: Tx, accountId: string, of: "coordinator" | "all"): Promise<void> {
  for (const { id, role } of await organisationsOfAccount(tx, accountId))
    if (of === "all" || role === of) await dropKeys(tx, accountId, id);
}

async function dropKeys(tx: Tx, accountId: string, organisationId: string): Promise<void> {
  const parts = await partsOf(tx, organisationId);
  await dropHearingKeys(tx, accountId, parts);
  await dropRequestKeys(tx, accountId, parts);
}
