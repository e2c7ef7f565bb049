import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { outbox } from "#src/domain/notify/notify-tables.ts";
import type { World } from "#src/kernel/world.ts";

/** Writes down that a mail that left did not arrive. False where we have no such mail, or knew it. */
export async function bounceMail(tx: Tx, mailId: string, diagnostic: string): Promise<boolean> {
  const changed = await tx
    .update(outbox)
    .set({ state: "bounced", lastError: diagnostic.slice(0, 500) })
    .where(and(eq(outbox.id, mailId), inArray(outbox.state, ["sending", "sent"])))
    .returning({ id: outbox.id });
  return changed.length > 0;
}

/** Somebody has seen that mails failed or came back: they no longer raise the alarm. */
export async function seeTrouble(tx: Tx, world: World, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(outbox)
    .set({ seenAt: world.clock.now() })
    .where(and(inArray(outbox.id, [...ids]), isNull(outbox.seenAt)));
}
