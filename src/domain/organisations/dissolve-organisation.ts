import { eq, or } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { deleteUnclaimed } from "#src/domain/organisations/delete-unclaimed.ts";
import {
  organisationInvitations,
  organisationMembers,
  organisationProfiles,
  organisations,
} from "#src/domain/organisations/organisations-tables.ts";
import type { World } from "#src/kernel/world.ts";

/**
 * Ends an organisation: its people, invitations and profile go, its name too. Its hearings must be gone already. What
 * requests belong to it stay without it; a row that nothing belongs to goes.
 */
export async function dissolveOrganisation(tx: Tx, world: World, by: string, organisationId: string): Promise<void> {
  for (const table of [organisationMembers, organisationInvitations, organisationProfiles] as const)
    await tx.delete(table).where(eq(table.organisationId, organisationId));
  const parts = await tx
    .update(organisations)
    .set({ name: null, claimed: false, claimedAt: null, mergedInto: null, mergedAt: null })
    .where(or(eq(organisations.id, organisationId), eq(organisations.mergedInto, organisationId)))
    .returning({ id: organisations.id });
  for (const { id } of parts) await deleteUnclaimed(tx, id);
  await recordEvent(tx, world, { actor: by, action: "organisations.dissolved", subjectId: organisationId });
}
