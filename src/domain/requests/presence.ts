import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { requestPresence } from "#src/domain/requests/teamwork-tables.ts";
import type { World } from "#src/kernel/world.ts";

/** How a page that runs the script is told to say that it is still there. */
export const heartbeatMs = 10_000;
/** A page that said nothing for so long is closed, or its line is gone. */
const aliveMs = 3 * heartbeatMs;
/** Without scripts nobody says that they left: so long after opening a case somebody is named. */
const openedMs = 10 * 60_000;

/** Somebody else who has a case open. `reading` and `writing`: their page says so; `opened`: it was opened then, and runs no script. */
export type Present =
  | { readonly accountId: string; readonly what: "reading" | "writing" }
  | { readonly accountId: string; readonly what: "opened"; readonly at: Date };

/** Where the page of somebody stands. */
export type PresenceRow = {
  readonly accountId: string;
  readonly openedAt: Date;
  readonly aliveAt: Date | null;
  readonly writingAt: Date | null;
};

/** What a row says at a moment; null: gone. */
export function presentAt({ accountId, openedAt, aliveAt, writingAt }: PresenceRow, now: Date): Present | null {
  const since = (at: Date) => now.getTime() - at.getTime();
  if (aliveAt !== null && aliveAt >= openedAt) {
    if (since(aliveAt) > aliveMs) return null;
    return { accountId, what: writingAt !== null && since(writingAt) <= aliveMs ? "writing" : "reading" };
  }
  return since(openedAt) <= openedMs ? { accountId, what: "opened", at: openedAt } : null;
}

/** Somebody opened the page of a case. Like a line of a log: no change of the case. */
export async function noteOpened(tx: Tx, world: World, requestId: string, accountId: string): Promise<void> {
  const openedAt = world.clock.now();
  await tx
    .insert(requestPresence)
    .values({ requestId, accountId, openedAt })
    .onConflictDoUpdate({
      target: [requestPresence.requestId, requestPresence.accountId],
      set: { openedAt, aliveAt: null, writingAt: null },
    });
}

/** The page of somebody says that it is still there, and whether they are writing. */
export async function noteAlive(
  tx: Tx,
  world: World,
  requestId: string,
  accountId: string,
  isWriting: boolean,
): Promise<void> {
  const now = world.clock.now();
  const said = { aliveAt: now, writingAt: isWriting ? now : null };
  await tx
    .insert(requestPresence)
    .values({ requestId, accountId, openedAt: now, ...said })
    .onConflictDoUpdate({ target: [requestPresence.requestId, requestPresence.accountId], set: said });
}

/** Who else has a case open now, whoever writes first. */
export async function othersIn(db: Reader, requestId: string, me: string, now: Date): Promise<Present[]> {
  const rows = await db
    .select()
    .from(requestPresence)
    .where(
      and(
        eq(requestPresence.requestId, requestId),
        ne(requestPresence.accountId, me),
        gt(sql`greatest(${requestPresence.openedAt}, ${requestPresence.aliveAt})`, new Date(now.getTime() - openedMs)),
      ),
    )
    .orderBy(requestPresence.openedAt);
  const order = ["writing", "reading", "opened"];
  return rows
    .flatMap((row) => presentAt(row, now) ?? [])
    .toSorted((one, other) => order.indexOf(one.what) - order.indexOf(other.what));
}

/** Forgets who had what open yesterday. */
export async function forgetPresence(tx: Tx, now: Date): Promise<void> {
  await tx
    .delete(requestPresence)
    .where(
      lt(sql`greatest(${requestPresence.openedAt}, ${requestPresence.aliveAt})`, new Date(now.getTime() - openedMs)),
    );
}
