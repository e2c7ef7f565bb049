import { and, desc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { hearingKeys, hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

export type OrganisationHearing = {
  readonly organisationId: string;
  readonly id: string;
  readonly beginning: string;
  readonly changedAt: Date;
};

/** The hearings of these organisations, the last changed first; `most` of them. */
export async function hearingsOf(
  db: Reader,
  organisationIds: readonly string[],
  most: number,
): Promise<OrganisationHearing[]> {
  return db
    .select({
      organisationId: hearings.organisationId,
      id: hearings.id,
      beginning: sql<string>`left(${hearings.text}, 120)`,
      changedAt: hearings.changedAt,
    })
    .from(hearings)
    .where(inArray(hearings.organisationId, [...organisationIds]))
    .orderBy(desc(hearings.changedAt), hearings.id)
    .limit(most);
}

/** What the last changed hearing of these organisations understood; null where there is none. */
export async function lastUnderstanding(db: Reader, organisationIds: readonly string[]): Promise<Understanding | null> {
  const [row] = await db
    .select({ understanding: hearings.understanding })
    .from(hearings)
    .where(inArray(hearings.organisationId, [...organisationIds]))
    .orderBy(desc(hearings.changedAt), hearings.id)
    .limit(1);
  return row?.understanding ?? null;
}

/** A key made for a member is forgotten after this; opening the hearing from the organisation's page makes a new one. */
export const memberKeyLifeMs = 30 * 24 * 60 * 60 * 1000;

/** Makes a key of a hearing for somebody of its organisation; it goes when they leave. */
export async function newHearingKey(
  tx: Tx,
  world: World,
  hearing: { organisationId: string; id: string },
  accountId: string,
): Promise<string> {
  const secret = world.chance.secret();
  await tx.insert(hearingKeys).values({
    secretHash: secretHash(secret),
    organisationId: hearing.organisationId,
    hearingId: hearing.id,
    accountId,
    createdAt: world.clock.now(),
  });
  return secret;
}

/** Takes away the keys that were made for somebody as a member of these organisations. */
export async function dropHearingKeys(tx: Tx, accountId: string, organisationIds: readonly string[]): Promise<void> {
  await tx
    .delete(hearingKeys)
    .where(and(eq(hearingKeys.accountId, accountId), inArray(hearingKeys.organisationId, [...organisationIds])));
}

/** Forgets the keys of members that are too old. */
export async function forgetHearingKeys(tx: Tx, now: Date): Promise<void> {
  await tx
    .delete(hearingKeys)
    .where(and(isNotNull(hearingKeys.accountId), lt(hearingKeys.createdAt, new Date(now.getTime() - memberKeyLifeMs))));
}
