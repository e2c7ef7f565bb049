import { count, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, identities, passkeys } from "#src/domain/accounts/accounts-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";

/**
 * After a passkey or an account elsewhere was removed: somebody without a mail address must have another one left, or
 * nobody could ever sign in again. Whoever is of the team gets a link from the administrator.
 *
 * @throws Refusal `last-way-in`
 */
export async function keepAWayIn(tx: Tx, accountId: string): Promise<void> {
  // Two removed at the same time wait for each other here.
  const [account] = await tx
    .select({ role: accounts.role, mail: accounts.mail })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .for("update");
  if (account?.role !== "person" || account.mail !== null) return;
  for (const table of [passkeys, identities]) {
    const [left] = await tx.select({ n: count() }).from(table).where(eq(table.accountId, accountId));
    if ((left?.n ?? 0) > 0) return;
  }
  throw new Refusal("last-way-in");
}

/** How somebody can sign in now, and in which language they are written to. */
export type SignInWays = {
  readonly mail: string | null;
  readonly locale: Locale;
  readonly passkeys: readonly string[];
  /** Issuer and subject. */
  readonly identities: readonly string[];
};

/** What of it changed: each is told to the address from before (OWASP ASVS 4.0.3, 2.2.3 and 2.5.5). */
export type SignInChange = "mail-changed" | "passkey-added" | "passkey-removed" | "identity-added" | "identity-removed";

export async function signInWays(db: Reader, accountId: string): Promise<SignInWays | null> {
  const [account] = await db
    .select({ mail: accounts.mail, locale: accounts.locale })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!account) return null;
  const keys = await db.select({ id: passkeys.credentialId }).from(passkeys).where(eq(passkeys.accountId, accountId));
  const connected = await db
    .select({ issuer: identities.issuer, subject: identities.subject })
    .from(identities)
    .where(eq(identities.accountId, accountId));
  return {
    ...account,
    passkeys: keys.map(({ id }) => id),
    identities: connected.map(({ issuer, subject }) => `${issuer} ${subject}`),
  };
}

export function signInChanges(before: SignInWays, after: SignInWays): SignInChange[] {
  const isIn = (list: readonly string[]) => (one: string) => list.includes(one);
  const changed: ReadonlyArray<readonly [boolean, SignInChange]> = [
    [before.mail?.toLowerCase() !== after.mail?.toLowerCase(), "mail-changed"],
    [!after.passkeys.every(isIn(before.passkeys)), "passkey-added"],
    [!before.passkeys.every(isIn(after.passkeys)), "passkey-removed"],
    [!after.identities.every(isIn(before.identities)), "identity-added"],
    [!before.identities.every(isIn(after.identities)), "identity-removed"],
  ];
  return changed.flatMap(([is, change]) => (is ? [change] : []));
}
