import type { Tx } from "#src/db/write.ts";
import { checkAttachments } from "#src/domain/checks/checks-tables.ts";
import { type CheckId, putCheckKey } from "#src/domain/checks/keep-check.ts";
import { derivedSecret } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

type Target = { readonly kind: "hearing" | "request"; readonly organisationId: string; readonly id: string };

/**
 * Attaches a check to a hearing or a request. Whoever holds the target's key can open the check from then on: with a key
 * that is derived from it (`attachedKey`). Attaching twice is once.
 */
export async function attachCheck(tx: Tx, world: World, check: CheckId, to: Target, targetKey: string): Promise<void> {
  await tx
    .insert(checkAttachments)
    .values({
      organisationId: check.organisationId,
      checkId: check.id,
      toKind: to.kind,
      toOrganisationId: to.organisationId,
      toId: to.id,
      createdAt: world.clock.now(),
    })
    .onConflictDoNothing();
  await putCheckKey(tx, world, check, attachedKey(targetKey, check.id));
}

/** The key of an attached check for whoever holds the key of what it is attached to. */
export function attachedKey(targetKey: string, checkId: string): string {
  return derivedSecret(targetKey, `check ${checkId}`);
}
