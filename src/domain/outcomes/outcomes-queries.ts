import { eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { FollowUpResult } from "#src/domain/outcomes/follow-up.ts";
import { changeSummaries, followUps } from "#src/domain/outcomes/outcomes-tables.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";

export type FollowUp = typeof followUps.$inferSelect;

/** The follow-up that a mailed key opens, or null. */
export async function followUpByKey(db: Reader, key: string): Promise<FollowUp | null> {
  if (!looksLikeSecret(key)) return null;
  const [row] = await db
    .select()
    .from(followUps)
    .where(eq(followUps.keyHash, secretHash(key)));
  return row ?? null;
}

/** The last count, or null before the first. */
export async function changeSummary(db: Reader): Promise<typeof changeSummaries.$inferSelect | null> {
  const [row] = await db.select().from(changeSummaries);
  return row ?? null;
}

/** How many follow-ups were mailed, and what was answered how often. */
export async function resultCounts(
  db: Reader,
): Promise<{ readonly asked: number; readonly results: ReadonlyArray<readonly [FollowUpResult, number]> }> {
  const [all] = await db.select({ count: sql<number>`count(*)::int` }).from(followUps);
  const rows = await db
    .select({ result: followUps.result, count: sql<number>`count(*)::int` })
    .from(followUps)
    .where(isNotNull(followUps.result))
    .groupBy(followUps.result);
  return {
    asked: all?.count ?? 0,
    results: rows.flatMap(({ result, count }) => (result === null ? [] : [[result, count] as const])),
  };
}
