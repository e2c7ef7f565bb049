import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { type Db, write } from "#src/db/write.ts";
import { outbox } from "#src/domain/notify/notify-tables.ts";
import { maxAttempts, retryDelayMs } from "#src/domain/notify/retry-delay.ts";
import type { Clock } from "#src/kernel/clock.ts";

export type OutgoingMail = {
  id: string;
  to: string;
  subject: string;
  body: string;
  /** The program wrote it, not a person. */
  isNotice: boolean;
  /** What makes the address that an answer goes to; null: the plain sender. */
  replyToken: string | null;
  /** Message-IDs of others and ids of our own mails in the conversation, the nearest last. */
  refersTo: readonly string[];
};

/** Hands a mail to a server. Resolves when the server took it over; rejects otherwise. */
export type MailPort = { send(mail: OutgoingMail): Promise<void> };

/** How long a mail may be under way in one process before another takes it up: longer than any SMTP dialogue lasts. */
const claimMs = 10 * 60_000;

/**
 * Sends what is due, one mail after the other, and says how many left. A mail is claimed in a transaction of its own
 * before it is sent (its text is forgotten when it has left), so that several nodes never send the same one. When a process dies between the server's "250" and
 * our note of it, the mail is sent again after ten minutes with the same Message-ID, so that receivers can tell.
 */
export async function deliverMail(db: Db, clock: Clock, port: MailPort): Promise<{ sent: number; failed: number }> {
  let sent = 0;
  let failed = 0;
  for (;;) {
    const mail = await claimNext(db, clock);
    if (!mail) return { sent, failed };
    try {
      const { id, toAddress: to, subject, body, replyToken } = mail;
      const refersTo = mail.refersTo.split(" ").filter(Boolean);
      await port.send({ id, to, subject, body, isNotice: mail.kind === "notice", replyToken, refersTo });
    } catch (error) {
      failed += 1;
      await noteFailure(db, clock, mail.id, mail.attempts, error);
      continue;
    }
    sent += 1;
    await write(db, (tx) =>
      tx
        .update(outbox)
        .set({ state: "sent", sentAt: clock.now(), lastError: null, body: "", replyToken: null })
        // A report that it did not arrive may be quicker than our note that it left.
        .where(and(eq(outbox.id, mail.id), eq(outbox.state, "sending"))),
    );
  }
}

async function claimNext(db: Db, clock: Clock) {
  return write(db, async (tx) => {
    const now = clock.now();
    const [mail] = await tx
      .select()
      .from(outbox)
      .where(and(inArray(outbox.state, ["queued", "sending"]), lte(outbox.nextTryAt, now)))
      .orderBy(asc(outbox.nextTryAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!mail) return null;
    await tx
      .update(outbox)
      .set({ state: "sending", attempts: mail.attempts + 1, nextTryAt: new Date(now.getTime() + claimMs) })
      .where(eq(outbox.id, mail.id));
    return { ...mail, attempts: mail.attempts + 1 };
  });
}

async function noteFailure(db: Db, clock: Clock, id: string, attempts: number, error: unknown): Promise<void> {
  const givenUp = attempts >= maxAttempts || isPermanent(error);
  await write(db, (tx) =>
    tx
      .update(outbox)
      .set({
        state: givenUp ? "failed" : "queued",
        lastError: describe(error),
        nextTryAt: new Date(clock.now().getTime() + retryDelayMs(attempts)),
      })
      .where(eq(outbox.id, id)),
  );
}

/** A 5xx answer of the server will not change by itself (RFC 5321, 4.2.1). */
function isPermanent(error: unknown): boolean {
  const code = error instanceof Error && "responseCode" in error ? error.responseCode : null;
  return typeof code === "number" && code >= 500 && code < 600;
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
