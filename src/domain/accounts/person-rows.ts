import { and, asc, count, eq, isNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import {
  accounts,
  consents,
  identities,
  mailLinks,
  passkeys,
  providerAttempts,
  sessions,
  signInLinks,
  teamMembers,
} from "#src/domain/accounts/accounts-tables.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { World } from "#src/kernel/world.ts";

/** What this room keeps of a person, as the file about them shows it. Secrets are stored as hashes only and not shown. */
export async function personRows(db: Reader, accountId: string) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) return null;
  const mine = await db
    .select({
      method: sessions.method,
      device: sessions.device,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(eq(sessions.accountId, accountId))
    .orderBy(asc(sessions.createdAt));
  const agreed = await db
    .select({ kind: consents.kind, locale: consents.locale, text: consents.text, givenAt: consents.givenAt })
    .from(consents)
    .where(eq(consents.accountId, accountId))
    .orderBy(asc(consents.givenAt));
  const keys = await db
    .select({ device: passkeys.device, createdAt: passkeys.createdAt, usedAt: passkeys.usedAt })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdAt));
  const elsewhere = await db
    .select({ issuer: identities.issuer, subject: identities.subject, createdAt: identities.createdAt })
    .from(identities)
    .where(eq(identities.accountId, accountId))
    .orderBy(asc(identities.createdAt));
  const teams = await db.select({ n: count() }).from(teamMembers).where(eq(teamMembers.accountId, accountId));
  return { account, sessions: mine, consents: agreed, passkeys: keys, identities: elsewhere, teams: teams[0]?.n ?? 0 };
}

/** Whether nobody else could decide over the installation. */
export async function isLastAdministrator(db: Reader, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "administrator"), isNull(accounts.deactivatedAt)));
  return rows.length === 1 && rows[0]?.id === accountId;
}

/**
 * Takes the person out of their account: everything of this room goes but the id, which stays where trails and cases
 * name it. Nobody can sign in to it again, and its address is free.
 */
export async function eraseAccount(tx: Tx, world: World, accountId: string, by: string): Promise<void> {
  const now = world.clock.now();
  const tables = [sessions, signInLinks, mailLinks, consents, passkeys, identities, providerAttempts, teamMembers];
  for (const table of tables) await tx.delete(table).where(eq(table.accountId, accountId));
  const [account] = await tx.select({ mail: accounts.mail }).from(accounts).where(eq(accounts.id, accountId));
  if (account?.mail) await tx.delete(mailLinks).where(sql`lower(${mailLinks.mail}) = lower(${account.mail})`);
  await tx
    .update(accounts)
    .set({ name: "", mail: null, isAdviser: false, isCoordinator: false, deactivatedAt: now, deletedAt: now })
    .where(eq(accounts.id, accountId));
  await recordEvent(tx, world, { actor: by, action: "accounts.deleted", subjectId: accountId });
}

/** An account outside the team that nobody signed in to for this long, and that belongs to no organisation, is deleted. */
export const idleYears = 2;

/** Accounts outside the team that were idle for `idleYears`, at most `limit`; who of them belongs to an organisation is not known here. */
export async function idlePeople(db: Reader, now: Date, limit: number): Promise<string[]> {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - idleYears);
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.role, "person"),
        isNull(accounts.deletedAt),
        lt(sql`coalesce(${accounts.lastSignedInAt}, ${accounts.createdAt})`, before),
      ),
    )
    .orderBy(asc(accounts.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
