import { and, count, eq, sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import {
  type Keeper,
  type KeeperLink,
  mailKeeper,
  prolongLink,
  useLink,
} from "#src/domain/desks/keeping/keeper-links.ts";
import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import { deskKeepers, deskRounds } from "#src/domain/desks/keeping/keeping-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** People of one desk who keep its entry or asked to. */
const mostKeepers = 10;

export type Applicant = { readonly mail: string; readonly name: string; readonly locale: Locale };

/** Where mails of a desk go by its own entry: whoever reads them is of the desk. */
export function mailsOfEntry({ x_yorozu: { online } }: Desk): string[] {
  return online.flatMap(({ kind, address }) =>
    kind === "mail" ? [address.replace(/^mailto:/i, "").toLowerCase()] : [],
  );
}

/**
 * Somebody says that they are of this desk, or keeps it already and wants a new link: a mail goes to the address. Whoever
 * asks is told the same in every case; a desk that has all the keepers it may have gets no more.
 */
export async function askToKeep(tx: Tx, world: World, words: KeeperMail, desk: Desk, by: Applicant): Promise<void> {
  const known = await keeperWith(tx, desk.id, by.mail);
  // The team looks already: another mail would tell nothing.
  if (known?.state === "waiting") return;
  const keeper = known ?? (await newKeeper(tx, world, desk.id, by, null));
  if (!keeper) return;
  await mailKeeper(tx, world, words, { kind: keeper.state === "agreed" ? "link" : "prove", keeper, desk });
}

/** The team asks somebody of a desk to keep its entry: they need not be looked at again. */
export async function inviteKeeper(
  tx: Tx,
  world: World,
  words: KeeperMail,
  desk: Desk,
  { accountId, ...by }: Applicant & { readonly accountId: string },
): Promise<void> {
  const known = await keeperWith(tx, desk.id, by.mail);
  if (known?.state === "waiting") return agreeToKeeper(tx, world, words, desk, { id: known.id, accountId });
  const agreed = { agreedBy: "team", agreedAccount: accountId, agreedAt: world.clock.now() } as const;
  if (known && known.agreedBy === null) await tx.update(deskKeepers).set(agreed).where(eq(deskKeepers.id, known.id));
  const keeper = known ?? (await newKeeper(tx, world, desk.id, by, agreed));
  if (!keeper) throw new Refusal("too-many-keepers", "mail");
  await recordEvent(tx, world, { actor: accountId, action: "desks.keeper-invited", subjectId: keeper.id });
  await mailKeeper(tx, world, words, { kind: "invite", keeper, desk });
}

/**
 * Whoever holds the link of a new keeper reads that address. Asked by the team, or with an address that the entry itself
 * gives, they keep the entry from now on; otherwise the team looks first.
 *
 * @throws Refusal `link-used`
 */
export async function joinWithLink(tx: Tx, world: World, desk: Desk, link: KeeperLink): Promise<void> {
  const now = world.clock.now();
  const [keeper] = await tx.select().from(deskKeepers).where(eq(deskKeepers.id, link.keeper.id)).for("update");
  if (keeper?.state !== "asked" || link.isExpired) throw new Refusal("link-used");
  const isOfEntry = mailsOfEntry(desk).includes(keeper.mail.toLowerCase());
  if (keeper.agreedBy === null && !isOfEntry) {
    await useLink(tx, now, link.keyHash, "joined");
    await tx.update(deskKeepers).set({ state: "waiting" }).where(eq(deskKeepers.id, keeper.id));
    return;
  }
  const agreedBy = keeper.agreedBy ?? "entry";
  const agreed = { state: "agreed", agreedBy, agreedAt: keeper.agreedAt ?? now } as const;
  await tx.update(deskKeepers).set(agreed).where(eq(deskKeepers.id, keeper.id));
  await prolongLink(tx, now, link.keyHash);
  await beginRounds(tx, now, keeper.serviceId);
}

/** The team found that somebody is of the desk: they get a link that opens the entry. @throws Refusal `not-found` */
export async function agreeToKeeper(
  tx: Tx,
  world: World,
  words: KeeperMail,
  desk: Desk,
  { id, accountId }: { readonly id: string; readonly accountId: string },
): Promise<void> {
  const now = world.clock.now();
  const [keeper] = await tx
    .update(deskKeepers)
    .set({ state: "agreed", agreedBy: "team", agreedAccount: accountId, agreedAt: now })
    .where(and(eq(deskKeepers.id, id), eq(deskKeepers.serviceId, desk.id), eq(deskKeepers.state, "waiting")))
    .returning();
  if (!keeper) throw new Refusal("not-found");
  await beginRounds(tx, now, keeper.serviceId);
  await recordEvent(tx, world, { actor: accountId, action: "desks.keeper-agreed", subjectId: id });
  await mailKeeper(tx, world, words, { kind: "agreed", keeper, desk });
}

/** The team could not find that somebody is of the desk: they are told, and forgotten. @throws Refusal `not-found` */
export async function declineKeeper(
  tx: Tx,
  world: World,
  words: KeeperMail,
  desk: Desk,
  { id, accountId }: { readonly id: string; readonly accountId: string },
): Promise<void> {
  const [keeper] = await tx
    .delete(deskKeepers)
    .where(and(eq(deskKeepers.id, id), eq(deskKeepers.serviceId, desk.id), eq(deskKeepers.state, "waiting")))
    .returning();
  if (!keeper) throw new Refusal("not-found");
  await recordEvent(tx, world, { actor: accountId, action: "desks.keeper-declined", subjectId: id });
  await mailKeeper(tx, world, words, { kind: "declined", keeper, desk });
}

/** Somebody keeps an entry no longer: they leave, or the team ends it. Their address is forgotten. */
export async function endKeeper(tx: Tx, world: World, id: string, actor: string): Promise<void> {
  const [keeper] = await tx.delete(deskKeepers).where(eq(deskKeepers.id, id)).returning();
  if (!keeper) throw new Refusal("not-found");
  await recordEvent(tx, world, { actor, action: "desks.keeper-ended", subjectId: id });
  await endRounds(tx, keeper.serviceId);
}

/** Forgets somebody by their address, at every desk; how many entries they kept or asked to keep. */
export async function forgetKeeper(tx: Tx, mail: string): Promise<number> {
  const gone = await tx.delete(deskKeepers).where(sql`lower(${deskKeepers.mail}) = lower(${mail})`).returning();
  for (const { serviceId } of gone) await endRounds(tx, serviceId);
  return gone.length;
}

async function keeperWith(tx: Tx, serviceId: string, mail: string): Promise<Keeper | undefined> {
  const [keeper] = await tx
    .select()
    .from(deskKeepers)
    .where(and(eq(deskKeepers.serviceId, serviceId), sql`lower(${deskKeepers.mail}) = lower(${mail})`))
    .for("update");
  return keeper;
}

async function newKeeper(
  tx: Tx,
  world: World,
  serviceId: string,
  { mail, name, locale }: Applicant,
  agreed: Pick<Keeper, "agreedBy" | "agreedAccount" | "agreedAt"> | null,
): Promise<Keeper | undefined> {
  // One at a time for a desk: of two that count at once both would find room.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${serviceId}, 220))`);
  const [there] = await tx.select({ n: count() }).from(deskKeepers).where(eq(deskKeepers.serviceId, serviceId));
  if ((there?.n ?? 0) >= mostKeepers) return undefined;
  const [keeper] = await tx
    .insert(deskKeepers)
    .values({
      id: world.chance.uuid(),
      serviceId,
      mail,
      name,
      locale,
      state: "asked",
      createdAt: world.clock.now(),
      ...agreed,
    })
    .onConflictDoNothing()
    .returning();
  return keeper;
}

async function beginRounds(tx: Tx, now: Date, serviceId: string): Promise<void> {
  await tx.insert(deskRounds).values({ serviceId, since: now }).onConflictDoNothing();
}

/** Nobody keeps it any more: it is asked no more, and not doubted for not answering. */
async function endRounds(tx: Tx, serviceId: string): Promise<void> {
  const [left] = await tx
    .select({ n: count() })
    .from(deskKeepers)
    .where(and(eq(deskKeepers.serviceId, serviceId), eq(deskKeepers.state, "agreed")));
  if ((left?.n ?? 0) === 0) await tx.delete(deskRounds).where(eq(deskRounds.serviceId, serviceId));
}
