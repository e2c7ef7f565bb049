import type { Tx } from "#src/db/write.ts";
import { auditEvents } from "#src/domain/audit/audit-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type AuditEvent = {
  /** "asker", "system" or the id of an account; never a name or an address. */
  actor: string;
  /** Room and verb: "requests.submitted". */
  action: string;
  organisationId?: string;
  subjectId?: string;
  detail?: Record<string, string | number | boolean>;
};

/** Writes one line of the trail, in the transaction of the change that it tells of. */
export async function recordEvent(tx: Tx, world: World, event: AuditEvent): Promise<void> {
  await tx.insert(auditEvents).values({ id: world.chance.uuid(), at: world.clock.now(), ...event });
}
