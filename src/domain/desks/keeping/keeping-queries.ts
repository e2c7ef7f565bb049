import { asc, count, eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { Keeper } from "#src/domain/desks/keeping/keeper-links.ts";
import { deskKeepers, deskRounds } from "#src/domain/desks/keeping/keeping-tables.ts";
import { isUnanswered, type Round } from "#src/domain/desks/keeping/round.ts";

/** Who keeps the entry of a desk or asked to, the longest first. */
export async function keepersOf(db: Reader, serviceId: string): Promise<Keeper[]> {
  return db
    .select()
    .from(deskKeepers)
    .where(eq(deskKeepers.serviceId, serviceId))
    .orderBy(asc(deskKeepers.createdAt), asc(deskKeepers.id));
}

/** Who waits for the team to look, the longest first. */
export async function waitingKeepers(db: Reader, limit: number): Promise<Keeper[]> {
  return db
    .select()
    .from(deskKeepers)
    .where(eq(deskKeepers.state, "waiting"))
    .orderBy(asc(deskKeepers.createdAt), asc(deskKeepers.id))
    .limit(limit);
}

/** Where the half-yearly question stands; null for a desk that nobody keeps. */
export async function roundOf(db: Reader, serviceId: string): Promise<Round | null> {
  const [round] = await db.select().from(deskRounds).where(eq(deskRounds.serviceId, serviceId));
  return round ?? null;
}

/** The desks that were asked and reminded and did not answer, by their ids. */
export async function unansweredDesks(db: Reader, now: Date): Promise<ReadonlySet<string>> {
  const open = await db.select().from(deskRounds).where(isNotNull(deskRounds.askedAt));
  return new Set(open.filter((round) => isUnanswered(round, now)).map(({ serviceId }) => serviceId));
}

/** How many entries somebody keeps or asked to keep, by their address. */
export async function countKept(db: Reader, mail: string): Promise<number> {
  const [kept] = await db
    .select({ n: count() })
    .from(deskKeepers)
    .where(sql`lower(${deskKeepers.mail}) = lower(${mail})`);
  return kept?.n ?? 0;
}
