import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/**
 * Notes that what was understood was read aloud to the person it is about, and that they agreed. It holds for that
 * version only.
 *
 * @throws Refusal `stale-form` when the hearing has changed since it was read
 */
export async function confirmReadBack(
  tx: Tx,
  world: World,
  key: { organisationId: string; id: string },
  version: number,
): Promise<void> {
  const done = await tx
    .update(hearings)
    .set({ readBackVersion: version, readBackAt: world.clock.now(), changedAt: world.clock.now() })
    .where(and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id), eq(hearings.version, version)))
    .returning({ id: hearings.id });
  if (done.length === 0) throw new Refusal("stale-form");
  await recordEvent(tx, world, {
    actor: "asker",
    action: "advice.hearing-read-back",
    organisationId: key.organisationId,
    subjectId: key.id,
  });
}

/** Filled in by somebody else, and not read back to the person since it changed last. */
export function needsReadBack({ filledBy, readBackVersion, version }: Hearing): boolean {
  return filledBy !== "asker" && readBackVersion !== version;
}
