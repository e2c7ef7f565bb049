import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { conditionOf, type Looking, ofTeams, openOrder } from "#src/domain/requests/case-queries.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";

/** A request as far as one goes on to it. */
export type NextCase = Pick<typeof requests.$inferSelect, "id" | "number" | "dangerLevel">;

/** Where a request stands in the queue. */
type Standing = Pick<typeof requests.$inferSelect, "id" | "dangerRank" | "dueAt" | "createdAt" | "waitingSince">;

/**
 * What whoever looks does after a request: of those that wait for a word of ours and are theirs or nobody's, the one that
 * stands next in the queue; after the last the first again, and also after one that does not wait itself. `after` null: the
 * first; an id: as that request stands now. Null where none waits.
 */
export async function nextCase(
  db: Reader,
  looking: Looking,
  after: string | Standing | null,
): Promise<NextCase | null> {
  const here = typeof after === "string" ? await standingOf(db, after) : after;
  const waiting = and(
    conditionOf("open", looking),
    sql`${requests.waitingSince} is not null`,
    ofTeams(looking.teams),
    or(isNull(requests.assigneeId), eq(requests.assigneeId, looking.accountId)),
  );
  const first = async (where: typeof waiting) => {
    const [found] = await db
      .select({ id: requests.id, number: requests.number, dangerLevel: requests.dangerLevel })
      .from(requests)
      .where(where)
      .orderBy(...openOrder)
      .limit(1);
    return found ?? null;
  };
  if (here === null) return first(waiting);
  // What was answered stands at the end of its rank: what comes after it there is not what comes next.
  if (here.waitingSince === null) return first(and(waiting, ne(requests.id, here.id)));
  // What has no day to be answered by stands last, as in the queue.
  const isLater = sql`(${requests.dangerRank}, coalesce(${requests.dueAt}, 'infinity'), ${requests.createdAt}, ${requests.id})
    > (${here.dangerRank}::smallint, coalesce(${here.dueAt?.toISOString() ?? null}::timestamptz, 'infinity'), ${here.createdAt.toISOString()}::timestamptz, ${here.id}::uuid)`;
  return (await first(and(waiting, isLater))) ?? first(and(waiting, ne(requests.id, here.id)));
}

async function standingOf(db: Reader, id: string): Promise<Standing | null> {
  const [found] = await db
    .select({
      id: requests.id,
      dangerRank: requests.dangerRank,
      dueAt: requests.dueAt,
      createdAt: requests.createdAt,
      waitingSince: requests.waitingSince,
    })
    .from(requests)
    .where(eq(requests.id, id));
  return found ?? null;
}
