import { type Db, type Reader, write } from "#src/db/write.ts";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { deskFeedChecks } from "#src/domain/desks/directory/feed-check-tables.ts";
import { type FeedResult, feedFaults } from "#src/domain/desks/directory/feed-faults.ts";
import type { Clock } from "#src/kernel/clock.ts";

export type FeedCheck = { readonly checkedAt: Date; readonly version: number; readonly result: FeedResult };

/** Checks the directory's own answers and keeps what was found, in place of the night before. */
export async function checkFeed(db: Db, clock: Clock, directory: Directory): Promise<FeedResult> {
  const checkedAt = clock.now();
  const result = await feedFaults(directory, checkedAt);
  const row = { checkedAt, version: directory.version, result };
  await write(db, (tx) =>
    tx.insert(deskFeedChecks).values(row).onConflictDoUpdate({ target: deskFeedChecks.one, set: row }),
  );
  return result;
}

/** What the last check found; null before the first night. */
export async function lastFeedCheck(db: Reader): Promise<FeedCheck | null> {
  const [row] = await db.select().from(deskFeedChecks);
  return row ?? null;
}
