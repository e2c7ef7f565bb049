import { and, eq, isNull, lt } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { KeeperAnswer } from "#src/domain/desks/keeping/keeper-answers.ts";
import type { KeeperMail, KeeperMailKind } from "#src/domain/desks/keeping/keeper-mail.ts";
import { deskKeeperLinks, deskKeepers } from "#src/domain/desks/keeping/keeping-tables.ts";
import { dayMs } from "#src/domain/desks/keeping/round.ts";
import { queueBraked, queueMail } from "#src/domain/notify/queue-mail.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type Keeper = typeof deskKeepers.$inferSelect;

/** How long the link of a keeper opens the entry; until then places free now can be told with it. */
const linkDays = 200;
/** How long somebody has to show that an address is theirs. */
const proofDays = 7;
/** A link that opens nothing any more still says so for a while. */
const rememberedDays = 365;
/** Mails an hour that strangers can set off to one address. */
const mostMailsAnHour = 3;

export type KeeperLink = {
  readonly keyHash: Buffer;
  readonly keeper: Keeper;
  readonly answer: KeeperAnswer | null;
  readonly answeredAt: Date | null;
  readonly isExpired: boolean;
};

/**
 * Mails a keeper their link; older ones that were not used open nothing any more. False where the address got too many
 * mails within the hour: then the older link still works.
 */
export async function mailKeeper(
  tx: Tx,
  world: World,
  words: KeeperMail,
  { kind, keeper, desk }: { kind: KeeperMailKind; keeper: Keeper; desk: Desk },
): Promise<boolean> {
  const { mail: to, locale } = keeper;
  const key = kind === "declined" ? null : world.chance.secret();
  const letter = { organisationId: null, to, locale, ...words({ kind, key, desk, locale }) };
  const isOfStrangers = kind === "prove" || kind === "link";
  if (!isOfStrangers) await queueMail(tx, world, letter);
  else if ((await queueBraked(tx, world, letter, mostMailsAnHour)) === null) return false;
  if (key === null) return true;
  await tx.delete(deskKeeperLinks).where(and(eq(deskKeeperLinks.keeperId, keeper.id), isNull(deskKeeperLinks.answer)));
  const createdAt = world.clock.now();
  const days = keeper.state === "agreed" ? linkDays : proofDays;
  await tx.insert(deskKeeperLinks).values({
    keyHash: secretHash(key),
    keeperId: keeper.id,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + days * dayMs),
  });
  return true;
}

/** What a key opens; null where it opens nothing. */
export async function keeperLink(db: Reader, key: string, now: Date): Promise<KeeperLink | null> {
  if (!looksLikeSecret(key)) return null;
  const [row] = await db
    .select({ link: deskKeeperLinks, keeper: deskKeepers })
    .from(deskKeeperLinks)
    .innerJoin(deskKeepers, eq(deskKeepers.id, deskKeeperLinks.keeperId))
    .where(eq(deskKeeperLinks.keyHash, secretHash(key)));
  if (!row) return null;
  const { keyHash, answer, answeredAt, expiresAt } = row.link;
  return { keyHash, answer, answeredAt, keeper: row.keeper, isExpired: expiresAt <= now };
}

/**
 * Uses a link: it answers once.
 *
 * @throws Refusal `link-used` where it was used, or is too old; `not-found` where its keeper is no more
 */
export async function useLink(tx: Tx, now: Date, keyHash: Buffer, answer: KeeperAnswer): Promise<Keeper> {
  const [used] = await tx
    .update(deskKeeperLinks)
    .set({ answer, answeredAt: now })
    .where(and(eq(deskKeeperLinks.keyHash, keyHash), isNull(deskKeeperLinks.answer)))
    .returning();
  if (!used || used.expiresAt <= now) throw new Refusal("link-used");
  const [keeper] = await tx.select().from(deskKeepers).where(eq(deskKeepers.id, used.keeperId));
  if (!keeper) throw new Refusal("not-found");
  return keeper;
}

/** A proved address goes on with the link that it was proved with. */
export async function prolongLink(tx: Tx, now: Date, keyHash: Buffer): Promise<void> {
  const expiresAt = new Date(now.getTime() + linkDays * dayMs);
  await tx.update(deskKeeperLinks).set({ expiresAt }).where(eq(deskKeeperLinks.keyHash, keyHash));
}

/** Forgets links that open nothing any more, and people who never showed that the address is theirs. */
export async function forgetLinks(tx: Tx, now: Date): Promise<void> {
  const long = new Date(now.getTime() - rememberedDays * dayMs);
  await tx.delete(deskKeeperLinks).where(lt(deskKeeperLinks.expiresAt, long));
  const since = new Date(now.getTime() - proofDays * dayMs);
  await tx.delete(deskKeepers).where(and(eq(deskKeepers.state, "asked"), lt(deskKeepers.createdAt, since)));
}
