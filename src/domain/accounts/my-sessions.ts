import { and, desc, eq, gt, ne } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, sessions, sessionUses } from "#src/domain/accounts/accounts-tables.ts";
import { endOf, type SessionRules, usualSessionRules } from "#src/domain/accounts/session-rules.ts";
import type { SignInMethod } from "#src/domain/accounts/sign-in.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

export type MySession = {
  readonly id: string;
  readonly method: SignInMethod;
  readonly device: string;
  readonly createdAt: Date;
  /** If it is not used from now on. */
  readonly expiresAt: Date;
  /** The one that asks. */
  readonly isThis: boolean;
};

/** Where somebody is signed in, the last one first. `session` is the token that asks. */
export async function sessionsOf(
  db: Reader,
  accountId: string,
  session: string,
  now: Date,
  rules: SessionRules = usualSessionRules,
): Promise<MySession[]> {
  const rows = await db
    .select({ session: sessions, usedAt: sessionUses.usedAt, role: accounts.role })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(sessionUses, eq(sessionUses.tokenHash, sessions.tokenHash))
    .where(and(eq(sessions.accountId, accountId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
  const mine = secretHash(session);
  return rows.flatMap(({ session: { id, method, device, createdAt, tokenHash }, usedAt, role }) => {
    const expiresAt = endOf({ role, createdAt, usedAt }, rules);
    return expiresAt <= now ? [] : [{ id, method, device, createdAt, expiresAt, isThis: tokenHash.equals(mine) }];
  });
}

/** Ends one session of this account; one that is not theirs, or has ended, is left alone. */
export async function endSession(tx: Tx, world: World, accountId: string, id: string): Promise<void> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  if (ended.length > 0)
    await recordEvent(tx, world, { actor: accountId, action: "accounts.session-ended", subjectId: accountId });
}

/** Ends every session of this account but the one that asks. */
export async function endOtherSessions(tx: Tx, world: World, accountId: string, session: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.accountId, accountId), ne(sessions.tokenHash, secretHash(session))));
  await recordEvent(tx, world, { actor: accountId, action: "accounts.other-sessions-ended", subjectId: accountId });
}
