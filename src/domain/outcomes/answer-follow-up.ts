import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { withdrawFollowUp } from "#src/domain/advice/hearing/change-hearing.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { FollowUpResult } from "#src/domain/outcomes/follow-up.ts";
import { followUps } from "#src/domain/outcomes/outcomes-tables.ts";
import type { World } from "#src/kernel/world.ts";

type Key = { readonly organisationId: string; readonly id: string };

/** Stores how it went; the last answer counts. */
export async function answerFollowUp(tx: Tx, world: World, key: Key, result: FollowUpResult): Promise<void> {
  await tx
    .update(followUps)
    .set({ result, answeredAt: world.clock.now() })
    .where(and(eq(followUps.organisationId, key.organisationId), eq(followUps.id, key.id)));
  await recordEvent(tx, world, { actor: "asker", action: "outcomes.answered", subjectId: key.id });
}

/** Nothing more is asked about this hearing, and the address is forgotten. */
export async function stopFollowUps(tx: Tx, world: World, key: Key & { readonly hearingId: string }): Promise<void> {
  await withdrawFollowUp(tx, { organisationId: key.organisationId, id: key.hearingId });
  await recordEvent(tx, world, { actor: "asker", action: "outcomes.stopped", subjectId: key.id });
}
