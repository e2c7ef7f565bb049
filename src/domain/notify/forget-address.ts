import { and, count, inArray, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { incomingMails, outbox } from "#src/domain/notify/notify-tables.ts";

/** How many mails from and to an address are kept. */
export async function countMailsOf(db: Reader, mail: string): Promise<number> {
  const [out] = await db.select({ n: count() }).from(outbox).where(sql`lower(${outbox.toAddress}) = lower(${mail})`);
  const [came] = await db
    .select({ n: count() })
    .from(incomingMails)
    .where(sql`lower(${incomingMails.fromAddress}) = lower(${mail})`);
  return (out?.n ?? 0) + (came?.n ?? 0);
}

/**
 * Empties every mail from and to an address: what waits is not sent any more; of what was sent and came stays that it
 * was, when, and how it ended.
 */
export async function forgetAddress(tx: Tx, mail: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: "failed", lastError: "forgotten" })
    .where(and(sql`lower(${outbox.toAddress}) = lower(${mail})`, inArray(outbox.state, ["queued", "sending"])));
  await tx
    .update(outbox)
    .set({ toAddress: "", subject: "", body: "" })
    .where(and(sql`lower(${outbox.toAddress}) = lower(${mail})`, ne(outbox.toAddress, "")));
  await tx
    .update(incomingMails)
    .set({ raw: Buffer.alloc(0), envelopeFrom: "", fromAddress: null, subject: null })
    .where(sql`lower(${incomingMails.fromAddress}) = lower(${mail})`);
}
