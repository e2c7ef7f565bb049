import { eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { reportDesk } from "#src/domain/desks/care/desk-report.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { changeDesk, editDesk } from "#src/domain/desks/editing/edit-desk.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { type KeeperLink, useLink } from "#src/domain/desks/keeping/keeper-links.ts";
import { deskRounds } from "#src/domain/desks/keeping/keeping-tables.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

const provider = { role: "provider", accountId: null } as const;

/** What a desk answers without a form: all is right, it rests for a while, it is no more, it helps again. */
export const plainAnswers = ["right", "paused", "closed", "reopened"] as const;
export type PlainAnswer = (typeof plainAnswers)[number];

/**
 * Whether the desk itself may change what stands in its entry. What is shown to people in danger before everything else
 * is changed by the team alone, which the desk tells what is wrong.
 */
export function changesItself(desk: Desk): boolean {
  return !desk.x_yorozu.emergency;
}

/** The desk says that its entry is right, or that it helps no more. @throws Refusal `link-used` */
export async function answerPlainly(
  tx: Tx,
  world: World,
  desk: Desk,
  link: KeeperLink,
  answer: PlainAnswer,
): Promise<void> {
  const now = world.clock.now();
  const told = (answer === "paused" || answer === "closed") && !changesItself(desk);
  await agreedKeeper(tx, now, link, told ? "told" : answer);
  if (told) await reportDesk(tx, world, { serviceId: desk.id, kind: "closed", words: "" });
  else if (answer === "right")
    await changeDesk(tx, world, provider, desk.id, (record) => confirmedRecord(record, today(now)), "");
  else {
    const status = { paused: "temporarily closed", closed: "defunct", reopened: "active" }[answer];
    const confirmed = (record: HsdsRecord) => (answer === "reopened" ? confirmedRecord(record, today(now)) : record);
    await changeDesk(tx, world, provider, desk.id, (record) => ({ ...confirmed(record), status }), "");
  }
  await endRound(tx, now, desk.id);
}

/**
 * The desk changed its entry, and so confirmed the rest of it.
 *
 * @throws Refusal `link-used`, `changed-meanwhile`, `nothing-changed`, `entry-faulty`
 */
export async function answerWithEntry(
  tx: Tx,
  world: World,
  desk: Desk,
  link: KeeperLink,
  edit: { readonly seq: number; readonly record: HsdsRecord },
): Promise<void> {
  if (!changesItself(desk)) throw new Refusal("not-allowed");
  const now = world.clock.now();
  await agreedKeeper(tx, now, link, "changed");
  const record = confirmedRecord(edit.record, today(now));
  await editDesk(tx, world, provider, { id: desk.id, seq: edit.seq, record, reason: "" });
  await endRound(tx, now, desk.id);
}

/** The desk tells the team what is wrong with an entry that the team alone changes. @throws Refusal `link-used`, `too-long` */
export async function answerInWords(tx: Tx, world: World, desk: Desk, link: KeeperLink, words: string): Promise<void> {
  await agreedKeeper(tx, world.clock.now(), link, "told");
  await reportDesk(tx, world, { serviceId: desk.id, kind: "other", words });
  await endRound(tx, world.clock.now(), desk.id);
}

/** An entry that the desk itself confirmed on this day. */
export function confirmedRecord(record: HsdsRecord, day: string): HsdsRecord {
  if (record.x_yorozu === undefined) {
    const known: Record<string, unknown> = Object(record.x_confirmed);
    return { ...record, assured_date: day, x_confirmed: { ...known, by: "provider" } };
  }
  const own = { ...Object(record.x_yorozu), factsDate: day, verified: true, confirmedBy: "provider" };
  return { ...record, assured_date: day, x_yorozu: own };
}

async function agreedKeeper(tx: Tx, now: Date, link: KeeperLink, answer: Parameters<typeof useLink>[3]): Promise<void> {
  const keeper = await useLink(tx, now, link.keyHash, answer);
  if (keeper.state !== "agreed") throw new Refusal("link-used");
}

async function endRound(tx: Tx, now: Date, serviceId: string): Promise<void> {
  await tx
    .update(deskRounds)
    .set({ since: now, askedAt: null, remindedAt: null, unanswered: 0 })
    .where(eq(deskRounds.serviceId, serviceId));
}

function today(now: Date): string {
  return isoDateOf(japanDayOf(now));
}
