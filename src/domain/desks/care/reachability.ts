import { createHash } from "node:crypto";
import { gte, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { deskAttempts } from "#src/domain/desks/care/care-tables.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { isoDateOf, japanDayOf } from "#src/kernel/japan-day.ts";

/** How often people who tried a desk got through, by what they told afterwards. */
export type Attempts = { readonly through: number; readonly not: number };

/** Answers older than this say nothing of today. */
const countedDays = 90;
/** Fewer answers than this are chance. */
const fewest = 5;

/** Whether people often do not get through: at least five told within 90 days, and more than half of them did not. */
export function isHardToReach(attempts: Attempts | undefined): boolean {
  if (!attempts || attempts.through + attempts.not < fewest) return false;
  return attempts.not > attempts.through;
}

/** How old facts are before they are doubted: three years, or not known. */
const staleYears = 3;

/** Whether the facts of a desk are so old that they should be checked before they are relied on. */
export function isStale({ x_yorozu: { factsDate } }: Desk, at: Date): boolean {
  if (factsDate === null) return true;
  const limit = isoDateOf(japanDayOf(at));
  return `${Number(factsDate.slice(0, 4)) + staleYears}${factsDate.slice(4)}` < limit.slice(0, factsDate.length);
}

/**
 * Keeps whether somebody got through: one answer a day for each desk from one address, the last one. Of the address only
 * a hash is kept, salted with the day, so that two days cannot be put together.
 */
export async function tellAttempt(
  tx: Tx,
  now: Date,
  { serviceId, address, gotThrough }: { serviceId: string; address: string; gotThrough: boolean },
): Promise<void> {
  const day = isoDateOf(japanDayOf(now));
  const voter = createHash("sha256").update(`attempt ${day} ${address}`).digest().subarray(0, 16);
  await tx
    .insert(deskAttempts)
    .values({ serviceId, day, voter, gotThrough })
    .onConflictDoUpdate({
      target: [deskAttempts.serviceId, deskAttempts.day, deskAttempts.voter],
      set: { gotThrough },
    });
}

/** What was told of every desk within the last 90 days. */
export async function attemptsOfAll(db: Reader, now: Date): Promise<ReadonlyMap<string, Attempts>> {
  const rows = await db
    .select({
      id: deskAttempts.serviceId,
      through: sql<number>`count(*) filter (where ${deskAttempts.gotThrough})::int`,
      not: sql<number>`count(*) filter (where not ${deskAttempts.gotThrough})::int`,
    })
    .from(deskAttempts)
    .where(gte(deskAttempts.day, isoDateOf(japanDayOf(now) - countedDays)))
    .groupBy(deskAttempts.serviceId);
  return new Map(rows.map(({ id, through, not }) => [id, { through, not }]));
}

/** Forgets answers that count no longer. */
export async function forgetAttempts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(deskAttempts).where(sql`${deskAttempts.day} < ${isoDateOf(japanDayOf(now) - countedDays)}`);
}
