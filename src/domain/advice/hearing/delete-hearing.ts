import { and, eq, lt } from "drizzle-orm";
import { type Db, type Tx, write } from "#src/db/write.ts";
import { hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { notHeld } from "#src/domain/organisations/claim-organisation.ts";
import { deleteUnclaimed } from "#src/domain/organisations/delete-unclaimed.ts";
import type { World } from "#src/kernel/world.ts";

/** A hearing that nobody touched for this long is deleted (product decision: shapes of the rooms, "whose row is it"). */
export const retentionDays = 180;

/**
 * Deletes a hearing with its key, proposals and share links, and its organisation when nothing else belongs to it.
 * Requests that were sent stay: they hold their own copy.
 */
export async function deleteHearing(
  tx: Tx,
  world: World,
  key: { organisationId: string; id: string },
  actor: "asker" | "system",
): Promise<void> {
  await tx.delete(hearings).where(and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id)));
  await deleteUnclaimed(tx, key.organisationId);
  await recordEvent(tx, world, { actor, action: "advice.hearing-deleted", subjectId: key.id });
}

/**
 * Deletes every hearing that nobody's organisation holds and whose last change is older than `retentionDays`, in small
 * steps, and says how many.
 */
export async function deleteStaleHearings(db: Db, world: World): Promise<number> {
  const before = new Date(world.clock.now().getTime() - retentionDays * 24 * 60 * 60 * 1000);
  let deleted = 0;
  for (;;) {
    const count = await write(db, async (tx) => {
      const stale = await tx
        .select({ organisationId: hearings.organisationId, id: hearings.id })
        .from(hearings)
        .where(and(lt(hearings.changedAt, before), notHeld(hearings.organisationId)))
        .limit(100)
        .for("update", { skipLocked: true });
      for (const key of stale) await deleteHearing(tx, world, key, "system");
      return stale.length;
    });
    deleted += count;
    if (count === 0) return deleted;
  }
}
