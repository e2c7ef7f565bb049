import { and, asc, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import { type Db, write } from "#src/db/write.ts";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { mailKeeper } from "#src/domain/desks/keeping/keeper-links.ts";
import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import { deskKeepers, deskRounds } from "#src/domain/desks/keeping/keeping-tables.ts";
import { askedEveryDays, dayMs, nextStep, patienceDays } from "#src/domain/desks/keeping/round.ts";
import type { World } from "#src/kernel/world.ts";

/** So many are looked at at once. */
const step = 200;

/**
 * Asks the keepers of every desk whose time has come whether its entry is still right, or reminds them, each desk in a
 * transaction of its own: two nodes that do it together mail once. Desks that are not listed any more are not asked. Says how many desks were.
 */
export async function askKeepers(db: Db, world: World, directory: Directory, words: KeeperMail): Promise<number> {
  const now = world.clock.now();
  let asked = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const due = await db
      .select({ id: deskRounds.serviceId })
      .from(deskRounds)
      .where(and(gt(deskRounds.serviceId, after), mayBeDue(now)))
      .orderBy(asc(deskRounds.serviceId))
      .limit(step);
    for (const { id } of due) if (await askOne(db, world, directory, words, id)) asked += 1;
    const last = due.at(-1);
    if (!last) return asked;
    after = last.id;
  }
}

async function askOne(db: Db, world: World, directory: Directory, words: KeeperMail, id: string): Promise<boolean> {
  const desk = directory.desks.find((one) => one.id === id);
  if (!desk) return false;
  const now = world.clock.now();
  return write(db, async (tx) => {
    const [round] = await tx.select().from(deskRounds).where(eq(deskRounds.serviceId, id)).for("update");
    const kind = round ? nextStep(round, now) : null;
    if (!round || kind === null) return false;
    const next =
      kind === "ask" ? { askedAt: now, remindedAt: null, unanswered: round.unanswered + 1 } : { remindedAt: now };
    await tx.update(deskRounds).set(next).where(eq(deskRounds.serviceId, id));
    const keepers = await tx
      .select()
      .from(deskKeepers)
      .where(and(eq(deskKeepers.serviceId, id), eq(deskKeepers.state, "agreed")));
    for (const keeper of keepers) await mailKeeper(tx, world, words, { kind, keeper, desk });
    return true;
  });
}

/** Every round for which `nextStep` may say something, and few more. */
function mayBeDue(now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  return or(
    and(isNull(deskRounds.askedAt), lte(deskRounds.since, ago(askedEveryDays))),
    and(isNotNull(deskRounds.askedAt), isNull(deskRounds.remindedAt), lte(deskRounds.askedAt, ago(patienceDays))),
    and(isNotNull(deskRounds.remindedAt), lte(deskRounds.askedAt, ago(askedEveryDays))),
  );
}
