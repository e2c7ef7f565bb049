import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import {
  accounts,
  mailLinks,
  sessions,
  signInLinks,
  type signInMethods,
} from "#src/domain/accounts/accounts-tables.ts";
import { type Actor, stranger } from "#src/domain/accounts/actor.ts";
import { putIntoFirstTeam } from "#src/domain/accounts/teams.ts";
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
  if (!known) {
    await tx.insert(accounts).values({ id: accountId, role: "administrator", name: "管理者", createdAt: now });
    await putIntoFirstTeam(tx, world, accountId);
  }
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

export type SignInMethod = (typeof signInMethods)[number];

/** A session just opened: its token, given out here once, and when it ends. */
export type NewSession = { readonly session: string; readonly expiresAt: Date; readonly accountId: string };

/**
 * Uses a sign-in link and opens a session with a new token, never one that came with the request. `device` in words.
 *
 * @throws Refusal `expired` when the link is unknown, used or too old: the three are not told apart
 */
export async function signIn(tx: Tx, world: World, token: string, device = ""): Promise<NewSession> {
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
  return openSession(tx, world, link.accountId, "link", device);
}

/** Opens a session for an account whose owner was recognised by `method`. */
export async function openSession(
  tx: Tx,
  world: World,
  accountId: string,
  method: SignInMethod,
  device: string,
): Promise<NewSession> {
  const now = world.clock.now();
  const session = world.chance.secret();
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  const id = world.chance.uuid();
  await tx
    .insert(sessions)
    .values({ tokenHash: secretHash(session), id, accountId, method, device, createdAt: now, expiresAt });
  await tx.update(accounts).set({ lastSignedInAt: now }).where(eq(accounts.id, accountId));
  const detail = { method };
  await recordEvent(tx, world, { actor: accountId, action: "accounts.signed-in", subjectId: accountId, detail });
  return { session, expiresAt, accountId };
}

/** Ends a session; ending it twice is the same. */
export async function signOut(tx: Tx, session: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, secretHash(session)));
}

/** Who holds this session token: a stranger when it is none, has ended or is too old. */
export async function actorOf(db: Reader, session: string | undefined, now: Date): Promise<Actor> {
  if (!session || !looksLikeSecret(session)) return stranger;
  const [row] = await db
    .select({
      accountId: accounts.id,
      role: accounts.role,
      isAdviser: accounts.isAdviser,
      isCoordinator: accounts.isCoordinator,
      teams: sql<string[]>`array(
        select m.team_id::text from team_members m join teams t on t.id = m.team_id and t.closed_at is null
        where m.account_id = accounts.id order by t.created_at, t.id)`,
    })
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
  await tx.delete(mailLinks).where(lt(mailLinks.expiresAt, now));
  await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, now));
}
