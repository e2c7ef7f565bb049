import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { checkAttachments } from "#src/domain/checks/checks-tables.ts";
import { type CheckId, putCheckKey } from "#src/domain/checks/keep-check.ts";
import { derivedSecret } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

export type AttachTarget = {
  readonly kind: "hearing" | "request";
  readonly organisationId: string;
  readonly id: string;
};

/**
 * Attaches a check to a hearing or a request. Whoever holds the target's key can open the check from then on: with a key
 * that is derived from it (`attachedKey`). Attaching twice is once.
 */
export async function attachCheck(
  tx: Tx,
  world: World,
  check: CheckId,
  to: AttachTarget,
  targetKey: string,
): Promise<void> {
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

/** What is attached to a hearing goes along with the request that is sent from it: attached later, it does not. */
export async function carryAttachments(
  tx: Tx,
  world: World,
  hearing: Omit<AttachTarget, "kind">,
  request: Omit<AttachTarget, "kind">,
): Promise<void> {
  const attached = await tx
    .select({ organisationId: checkAttachments.organisationId, checkId: checkAttachments.checkId })
    .from(checkAttachments)
    .where(
      and(
        eq(checkAttachments.toOrganisationId, hearing.organisationId),
        eq(checkAttachments.toKind, "hearing"),
        eq(checkAttachments.toId, hearing.id),
      ),
    );
  if (attached.length === 0) return;
  const to = { toKind: "request", toOrganisationId: request.organisationId, toId: request.id } as const;
  await tx
    .insert(checkAttachments)
    .values(attached.map((one) => ({ ...one, ...to, createdAt: world.clock.now() })))
    .onConflictDoNothing();
}

/** The key of an attached check for whoever holds the key of what it is attached to. */
export function attachedKey(targetKey: string, checkId: string): string {
  return derivedSecret(targetKey, `check ${checkId}`);
}
