import type { Tx } from "#src/db/write.ts";
import { outbox } from "#src/domain/notify/notify-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

export type Mail = { organisationId: string | null; to: string; subject: string; body: string; locale: Locale };

/** Puts a mail into the outbox: it leaves after the commit, when the mail server can be reached, once. */
export async function queueMail(tx: Tx, world: World, mail: Mail): Promise<string> {
  const id = world.chance.uuid();
  const now = world.clock.now();
  await tx.insert(outbox).values({
    id,
    organisationId: mail.organisationId,
    toAddress: mail.to,
    subject: mail.subject,
    body: mail.body,
    locale: mail.locale,
    state: "queued",
    createdAt: now,
    nextTryAt: now,
  });
  return id;
}
