import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import {
  accounts,
  mailLinks,
  sessions,
  sessionUses,
  signInLinks,
  type signInMethods,
} from "#src/domain/accounts/accounts-tables.ts";
import { type Actor, type SignedIn, stranger } from "#src/domain/accounts/actor.ts";
import {
  endOf,
  type PasskeyGroup,
  roleWithoutPasskey,
  type SessionRules,
  sessionLifeMs,
  usualSessionRules,
} from "#src/domain/accounts/session-rules.ts";
import { putIntoFirstTeam } from "#src/domain/accounts/teams.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A sign-in link works once, within this time. */
export const linkLifeMs = 60 * 60 * 1000;
/** An invitation waits for people who do not read mail every day. */
export const invitationLifeMs = 7 * 24 * 60 * 60 * 1000;

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
  return makeLink(tx, world, { accountId, lifeMs: linkLifeMs, isFromConsole: true });
}

/** Makes a one-time sign-in link for an account, to be mailed or handed over; returns its token. */
export async function makeSignInLink(tx: Tx, world: World, accountId: string, lifeMs: number): Promise<string> {
  return makeLink(tx, world, { accountId, lifeMs, isFromConsole: false });
}

async function makeLink(
  tx: Tx,
  world: World,
  { lifeMs, ...link }: { accountId: string; lifeMs: number; isFromConsole: boolean },
): Promise<string> {
  const now = world.clock.now();
  const token = world.chance.secret();
  await tx.insert(signInLinks).values({
    tokenHash: secretHash(token),
    ...link,
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
  return openSession(tx, world, link.accountId, link.isFromConsole ? "console" : "link", device);
}

/** More than a mailed link: a passkey asks for a device and its lock; what is printed at the start, for the machine. */
const strongMethods: readonly SignInMethod[] = ["passkey", "console"];

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
  await tx.insert(sessions).values({
    tokenHash: secretHash(session),
    id,
    accountId,
    method,
    device,
    createdAt: now,
    expiresAt,
    provedAt: now,
    isStrong: strongMethods.includes(method),
  });
  await tx.update(accounts).set({ lastSignedInAt: now }).where(eq(accounts.id, accountId));
  const detail = { method };
  await recordEvent(tx, world, { actor: accountId, action: "accounts.signed-in", subjectId: accountId, detail });
  return { session, expiresAt, accountId };
}

/** Ends a session; ending it twice is the same. */
export async function signOut(tx: Tx, session: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, secretHash(session)));
}

/** How sure it is who holds a session. */
export type Proof = {
  /** When they last showed who they are. */
  readonly provedAt: Date;
  /** By more than a mailed link. */
  readonly isStrong: boolean;
  /** Their account may more than the session does, until they show a passkey. */
  readonly isHeldBack: boolean;
};

/** Who holds a session, how sure that is, and when the session was last used. */
export type Holder = { readonly actor: SignedIn; readonly proof: Proof; readonly usedAt: Date };

/** Who holds this session token; null when it is none, has ended or is too old. `needs`: who must show a passkey first. */
export async function holderOf(
  db: Reader,
  session: string | undefined,
  now: Date,
  rules: SessionRules = usualSessionRules,
  needs: PasskeyGroup = "nobody",
): Promise<Holder | null> {
  if (!session || !looksLikeSecret(session)) return null;
  const [row] = await db
    .select({
      accountId: accounts.id,
      role: accounts.role,
      isAdviser: accounts.isAdviser,
      isCoordinator: accounts.isCoordinator,
      teams: sql<string[]>`array(
        select m.team_id::text from team_members m join teams t on t.id = m.team_id and t.closed_at is null
        where m.account_id = accounts.id order by t.created_at, t.id)`,
      leads: sql<string[]>`array(
        select m.team_id::text from team_members m join teams t on t.id = m.team_id and t.closed_at is null
        where m.account_id = accounts.id and m.leads order by t.created_at, t.id)`,
      createdAt: sessions.createdAt,
      provedAt: sessions.provedAt,
      isStrong: sessions.isStrong,
      usedAt: sessionUses.usedAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(sessionUses, eq(sessionUses.tokenHash, sessions.tokenHash))
    .where(
      and(eq(sessions.tokenHash, secretHash(session)), gt(sessions.expiresAt, now), isNull(accounts.deactivatedAt)),
    );
  if (!row || endOf(row, rules) <= now) return null;
  const { createdAt, usedAt, provedAt, isStrong, ...account } = row;
  const role = isStrong ? account.role : roleWithoutPasskey(account.role, needs);
  return {
    actor: role === "person" ? { ...account, role, teams: [], leads: [] } : { ...account, role },
    proof: { provedAt, isStrong, isHeldBack: role !== account.role },
    usedAt: usedAt ?? createdAt,
  };
}

/** Who holds this session token: a stranger when it is none, has ended or is too old. */
export async function actorOf(db: Reader, session: string | undefined, now: Date): Promise<Actor> {
  return (await holderOf(db, session, now))?.actor ?? stranger;
}

/** Notes that a session is in use, so that it does not end for want of it. One that has ended is left alone. */
export async function noteUse(tx: Tx, session: string, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into session_uses (token_hash, used_at)
    select token_hash, ${now.toISOString()}::timestamptz from sessions where token_hash = ${secretHash(session)}
    on conflict (token_hash) do update set used_at = excluded.used_at`);
}

/** Notes that whoever holds this session showed a passkey in it: by making one, which asks for the lock of their device. */
export async function notePasskeyShown(tx: Tx, session: string, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ provedAt: now, isStrong: true })
    .where(eq(sessions.tokenHash, secretHash(session)));
}

/** Removes sessions and links that have ended. */
export async function deleteEnded(tx: Tx, now: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
  await tx.delete(mailLinks).where(lt(mailLinks.expiresAt, now));
  await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, now));
}
