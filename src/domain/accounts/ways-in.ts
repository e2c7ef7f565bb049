import { count, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { accounts, identities, passkeys } from "#src/domain/accounts/accounts-tables.ts";
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
