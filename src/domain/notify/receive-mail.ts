import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { type Db, type Reader, type Tx, write } from "#src/db/write.ts";
import { mailKey } from "#src/domain/notify/mail-key.ts";
import { incomingMails } from "#src/domain/notify/notify-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type Envelope = { from: string; to: string };
export type IncomingMail = typeof incomingMails.$inferSelect;
/** Why a mail was not filed by itself, as a code that has words. */
export const heldBecause = [
  "machine",
  "from-team",
  "too-many",
  "unreadable",
  "no-sender",
  "own",
  "report",
  "bounce",
] as const;
export type HeldBecause = (typeof heldBecause)[number];

/** A filed mail's raw bytes are kept this long, for the case that something was read wrongly. */
const rawKeptMs = 30 * 24 * 60 * 60_000;

/**
 * Keeps a mail as it came and lets a job file it. Only after this may the server be told "250": from then on it is ours.
 * The same mail again is not kept twice; `again` says so.
 */
export async function receiveMail(db: Db, world: World, envelope: Envelope, raw: Buffer): Promise<{ again: boolean }> {
  return write(db, async (tx) => {
    const id = world.chance.uuid();
    const kept = await tx
      .insert(incomingMails)
      .values({
        id,
        mailKey: mailKey(raw),
        envelopeFrom: envelope.from,
        envelopeTo: envelope.to,
        raw,
        state: "received",
        createdAt: world.clock.now(),
      })
      .onConflictDoNothing()
      .returning({ id: incomingMails.id });
    if (kept.length === 0) return { again: true };
    await enqueueJob(tx, "file-mail", { id }, { key: `file-mail ${id}` });
    return { again: false };
  });
}

export async function incomingMail(db: Reader, id: string): Promise<IncomingMail | null> {
  const [mail] = await db.select().from(incomingMails).where(eq(incomingMails.id, id));
  return mail ?? null;
}

/** Takes a mail that is to be filed, in the transaction that files it; null where another was quicker. `held`: also one that was held. */
export async function takeIncoming(tx: Tx, id: string, held = false): Promise<boolean> {
  const [mail] = await tx
    .select({ state: incomingMails.state })
    .from(incomingMails)
    .where(eq(incomingMails.id, id))
    .for("update");
  return mail?.state === "received" || (held && mail?.state === "held");
}

export type Settled = {
  state: "filed" | "held" | "ignored";
  because?: HeldBecause;
  from?: string;
  subject?: string;
  request?: { organisationId: string; id: string };
};

/** Writes down what became of a mail. */
export async function settleIncoming(tx: Tx, world: World, id: string, settled: Settled): Promise<void> {
  await tx
    .update(incomingMails)
    .set({
      state: settled.state,
      because: settled.because ?? null,
      ...(settled.from === undefined ? {} : { fromAddress: settled.from.slice(0, 254) }),
      ...(settled.subject === undefined ? {} : { subject: settled.subject.slice(0, 500) }),
      organisationId: settled.request?.organisationId ?? null,
      requestId: settled.request?.id ?? null,
      handledAt: world.clock.now(),
    })
    .where(eq(incomingMails.id, id));
}

/** How many mails of this sender became requests of their own since a moment. */
export async function countFiledFrom(tx: Tx, from: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(incomingMails)
    .where(
      and(
        sql`lower(${incomingMails.fromAddress}) = lower(${from})`,
        sql`${incomingMails.createdAt} > ${since.toISOString()}`,
        eq(incomingMails.state, "filed"),
      ),
    );
  return row?.count ?? 0;
}

/** Lets jobs file what waits longer than a job could take: nothing rests because a job got lost. */
export async function requeueIncoming(tx: Tx, before: Date): Promise<number> {
  const waiting = await tx
    .select({ id: incomingMails.id })
    .from(incomingMails)
    .where(and(eq(incomingMails.state, "received"), lt(incomingMails.createdAt, before)))
    .orderBy(asc(incomingMails.createdAt))
    .limit(100);
  for (const { id } of waiting) await enqueueJob(tx, "file-mail", { id }, { key: `file-mail ${id}` });
  return waiting.length;
}

/** Forgets the raw bytes of what was filed long ago; the words are in the case. */
export async function forgetIncoming(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - rawKeptMs);
  await tx
    .update(incomingMails)
    .set({ raw: Buffer.alloc(0) })
    .where(
      and(
        inArray(incomingMails.state, ["filed", "ignored"]),
        lt(incomingMails.handledAt, before),
        sql`octet_length(${incomingMails.raw}) > 0`,
      ),
    );
}
