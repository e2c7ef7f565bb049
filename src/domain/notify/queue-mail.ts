import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { outbox } from "#src/domain/notify/notify-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

export type Mail = { organisationId: string | null; to: string; subject: string; body: string; locale: Locale };

/**
 * `answer`: a person wrote it; `notice`: the program did. Where an answer to it goes, and to what it belongs: Message-IDs
 * of others and ids of our own mails, the nearest last.
 */
export type Thread = {
  kind: "answer" | "notice";
  replyToken: string | null;
  refersTo: readonly string[];
  /** Not before; now where it is not given. */
  leavesAt?: Date;
};

/**
 * Puts a mail into the outbox: it leaves after the commit, when the mail server can be reached, once. Without `thread`
 * it is a notice that nobody can answer.
 */
export async function queueMail(tx: Tx, world: World, mail: Mail, thread: Thread | null = null): Promise<string> {
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
    kind: thread?.kind ?? "notice",
    replyToken: thread?.replyToken ?? null,
    refersTo: (thread?.refersTo ?? []).slice(-10).join(" "),
    createdAt: now,
    nextTryAt: thread?.leavesAt ?? now,
  });
  return id;
}

/** Takes mails back that nobody has begun to send; false, with nothing taken back, where one has left. */
export async function recallMails(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const waiting = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.id, [...ids]), eq(outbox.state, "queued"), eq(outbox.attempts, 0)))
    .for("update");
  if (waiting.length !== ids.length) return false;
  await tx.delete(outbox).where(inArray(outbox.id, [...ids]));
  return true;
}

const hourMs = 60 * 60_000;

/**
 * Like `queueMail`, for what a mail from outside sets off: at most `mostAnHour` notices to one address, so that two
 * machines that answer each other come to rest. Null where the brake holds.
 */
export async function queueBraked(
  tx: Tx,
  world: World,
  mail: Mail,
  mostAnHour: number,
  thread: Thread | null = null,
): Promise<string | null> {
  // One at a time for an address: of two that count at once both would find room.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(lower(${mail.to}), 0))`);
  const since = new Date(world.clock.now().getTime() - hourMs);
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(
      and(
        sql`lower(${outbox.toAddress}) = lower(${mail.to})`,
        sql`${outbox.kind} = 'notice'`,
        gt(outbox.createdAt, since),
      ),
    );
  return (row?.count ?? 0) >= mostAnHour ? null : queueMail(tx, world, mail, thread);
}
