import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, sessions, signInLinks } from "#src/domain/accounts/accounts-tables.ts";
import { type Actor, stranger } from "#src/domain/accounts/actor.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A sign-in link works once, within this time. */
export const linkLifeMs = 60 * 60 * 1000;
/** An invitation waits for people who do not read mail every day. */
export const invitationLifeMs = 7 * 24 * 60 * 60 * 1000;
/** A session ends by itself after this time. */
export const sessionLifeMs = 14 * 24 * 60 * 60 * 1000;

/** Makes a one-time sign-in link for the administrator of a fresh or running installation; returns its token. */
export async function makeAdministratorLink(tx: Tx, world: World): Promise<string> {
  const now = world.clock.now();
  const [known] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.role, "administrator"))
    .limit(1);
  const accountId = known?.id ?? world.chance.uuid();
  if (!known)
    await tx.insert(accounts).values({ id: accountId, role: "administrator", name: "管理者", createdAt: now });
  return makeSignInLink(tx, world, accountId, linkLifeMs);
}

/** Makes a one-time sign-in link for an account; returns its token. */
export async function makeSignInLink(tx: Tx, world: World, accountId: string, lifeMs: number): Promise<string> {
  const now = world.clock.now();
  const token = world.chance.secret();
  await tx.insert(signInLinks).values({
    tokenHash: secretHash(token),
    accountId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifeMs),
  });
  return token;
}

/**
 * Uses a sign-in link and opens a session with a new token, never one that came with the request.
 *
 * @throws Refusal `expired` when the link is unknown, used or too old: the three are not told apart
 */
export async function signIn(tx: Tx, world: World, token: string): Promise<{ session: string; expiresAt: Date }> {
  if (!looksLikeSecret(token)) throw new Refusal("expired");
  const now = world.clock.now();
  const [link] = await tx
    .update(signInLinks)
    .set({ usedAt: now })
    .where(
      and(eq(signInLinks.tokenHash, secretHash(token)), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)),
    )
    .returning();
  if (!link) throw new Refusal("expired");
  const session = world.chance.secret();
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  await tx
    .insert(sessions)
    .values({ tokenHash: secretHash(session), accountId: link.accountId, createdAt: now, expiresAt });
  await recordEvent(tx, world, { actor: link.accountId, action: "accounts.signed-in", subjectId: link.accountId });
  return { session, expiresAt };
}

/** Ends a session; ending it twice is the same. */
export async function signOut(tx: Tx, session: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, secretHash(session)));
}

/** Who holds this session token: a stranger when it is none, has ended or is too old. */
export async function actorOf(db: Reader, session: string | undefined, now: Date): Promise<Actor> {
  if (!session || !looksLikeSecret(session)) return stranger;
  const [row] = await db
    .select({ accountId: accounts.id, role: accounts.role })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(eq(sessions.tokenHash, secretHash(session)), gt(sessions.expiresAt, now), isNull(accounts.deactivatedAt)),
    );
  return row ?? stranger;
}

/** Removes sessions and links that have ended. */
export async function deleteEnded(tx: Tx, now: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
  await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, now));
}
