import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { channelNames, channels, incomingMails, outbox } from "#src/domain/notify/notify-tables.ts";
import type { World } from "#src/kernel/world.ts";

export type ChannelName = (typeof channelNames)[number];

/** A channel is looked at every minute; after this long without a good word it is silent. */
export const silentAfterMs = 10 * 60_000;

export type Alarm =
  | { kind: "silent"; channel: ChannelName; since: Date | null; fault: string | null }
  | { kind: "stuck-out" | "stuck-in"; count: number; since: Date }
  | { kind: "not-delivered" | "held"; count: number };

export type Health = {
  readonly channels: ReadonlyArray<{
    name: ChannelName;
    wellAt: Date | null;
    faultAt: Date | null;
    fault: string | null;
  }>;
  readonly oldestOut: { count: number; since: Date } | null;
  readonly oldestIn: { count: number; since: Date } | null;
  readonly notDelivered: number;
  readonly held: number;
};

/** What is wrong with the channels that are in use, the worst first. Nothing of a channel that was never looked at is not an alarm but `jobs`. */
export function alarmsOf(health: Health, used: readonly ChannelName[], now: Date): Alarm[] {
  const alarms: Alarm[] = [];
  for (const name of channelNames.filter((one) => used.includes(one))) {
    const channel = health.channels.find((one) => one.name === name);
    const wellAt = channel?.wellAt ?? null;
    const isSilent = wellAt === null ? channel?.faultAt != null : now.getTime() - wellAt.getTime() > silentAfterMs;
    if (isSilent) alarms.push({ kind: "silent", channel: name, since: wellAt, fault: channel?.fault ?? null });
  }
  const late = (one: Health["oldestOut"]) => one !== null && now.getTime() - one.since.getTime() > silentAfterMs;
  if (health.oldestOut && late(health.oldestOut) && used.includes("mail-out"))
    alarms.push({ kind: "stuck-out", ...health.oldestOut });
  if (health.oldestIn && late(health.oldestIn)) alarms.push({ kind: "stuck-in", ...health.oldestIn });
  if (health.notDelivered > 0) alarms.push({ kind: "not-delivered", count: health.notDelivered });
  if (health.held > 0) alarms.push({ kind: "held", count: health.held });
  return alarms;
}

/** Writes down that a channel works, or what went wrong. */
export async function noteChannel(tx: Tx, world: World, name: ChannelName, fault: string | null): Promise<void> {
  const at = world.clock.now();
  const set = fault === null ? { wellAt: at } : { faultAt: at, fault: fault.slice(0, 500) };
  await tx
    .insert(channels)
    .values({ name, ...set })
    .onConflictDoUpdate({ target: channels.name, set });
}

export async function channelHealth(db: Reader): Promise<Health> {
  const leaving = db
    .select({
      count: sql<number>`(count(*) filter (where ${outbox.state} in ('queued', 'sending')))::int`,
      since: sql<string | null>`min(${outbox.createdAt}) filter (where ${outbox.state} in ('queued', 'sending'))`,
      notDelivered: sql<number>`(count(*) filter (where ${outbox.state} in ('failed', 'bounced')))::int`,
    })
    .from(outbox)
    .where(
      sql`${outbox.state} in ('queued', 'sending', 'failed', 'bounced') and (${outbox.state} in ('queued', 'sending') or ${outbox.seenAt} is null)`,
    );
  const coming = db
    .select({
      count: sql<number>`(count(*) filter (where ${incomingMails.state} = 'received'))::int`,
      since: sql<string | null>`min(${incomingMails.createdAt}) filter (where ${incomingMails.state} = 'received')`,
      held: sql<number>`(count(*) filter (where ${incomingMails.state} = 'held'))::int`,
    })
    .from(incomingMails)
    .where(sql`${incomingMails.state} in ('received', 'held')`);
  const [[out], [into], known] = await Promise.all([leaving, coming, db.select().from(channels)]);
  return {
    channels: known,
    oldestOut: out?.since ? { count: out.count, since: new Date(out.since) } : null,
    oldestIn: into?.since ? { count: into.count, since: new Date(into.since) } : null,
    notDelivered: out?.notDelivered ?? 0,
    held: into?.held ?? 0,
  };
}

/** Mails that did not arrive and that nobody has seen yet, the newest first. */
export async function undelivered(db: Reader) {
  return db
    .select({
      id: outbox.id,
      to: outbox.toAddress,
      subject: outbox.subject,
      state: outbox.state,
      kind: outbox.kind,
      lastError: outbox.lastError,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(and(inArray(outbox.state, ["failed", "bounced"]), isNull(outbox.seenAt)))
    .orderBy(desc(outbox.createdAt))
    .limit(200);
}

/** Mails that came in and wait for a person to say what they are, the oldest first. */
export async function heldMails(db: Reader) {
  return db
    .select({
      id: incomingMails.id,
      from: incomingMails.fromAddress,
      subject: incomingMails.subject,
      because: incomingMails.because,
      createdAt: incomingMails.createdAt,
    })
    .from(incomingMails)
    .where(eq(incomingMails.state, "held"))
    .orderBy(asc(incomingMails.createdAt))
    .limit(200);
}
