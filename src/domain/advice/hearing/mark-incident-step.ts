import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { touchHearing } from "#src/domain/advice/hearing/change-hearing.ts";
import { incidentStepsDone } from "#src/domain/advice/hearing/hearing-tables.ts";
import type { World } from "#src/kernel/world.ts";

/** Ticks a first step of an incident (`KIND.PLACE`), or takes the tick back. Ticking twice is the same as once. */
export async function markIncidentStep(
  tx: Tx,
  world: World,
  key: { organisationId: string; id: string },
  { step, done }: { step: string; done: boolean },
): Promise<void> {
  const { organisationId, id: hearingId } = key;
  if (done)
    await tx
      .insert(incidentStepsDone)
      .values({ organisationId, hearingId, step, doneAt: world.clock.now() })
      .onConflictDoNothing();
  else
    await tx
      .delete(incidentStepsDone)
      .where(
        and(
          eq(incidentStepsDone.organisationId, organisationId),
          eq(incidentStepsDone.hearingId, hearingId),
          eq(incidentStepsDone.step, step),
        ),
      );
  await touchHearing(tx, world, key);
}
