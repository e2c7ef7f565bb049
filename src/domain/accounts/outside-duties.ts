import { and, asc, eq, or } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts } from "#src/domain/accounts/accounts-tables.ts";
import type { Member } from "#src/domain/accounts/actor.ts";
import { type Account, accountByMail } from "#src/domain/accounts/team.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** Who is not of the team and was made an adviser or a coordinator, by name. */
export async function peopleWithDuties(db: Reader): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(and(eq(accounts.role, "person"), or(eq(accounts.isAdviser, true), eq(accounts.isCoordinator, true))))
    .orderBy(asc(accounts.name), asc(accounts.id));
}

/**
 * Makes somebody who is not of the team an adviser or a coordinator, or takes it away; their account's id.
 *
 * @throws Refusal `account-unknown` when no such account has this address
 */
export async function grantDuties(
  tx: Tx,
  world: World,
  by: Member,
  { mail, isAdviser, isCoordinator }: { mail: string; isAdviser: boolean; isCoordinator: boolean },
): Promise<string> {
  const account = await accountByMail(tx, mail);
  if (account?.role !== "person") throw new Refusal("account-unknown", "mail");
  await tx.update(accounts).set({ isAdviser, isCoordinator }).where(eq(accounts.id, account.id));
  const detail = changedValues(
    { adviser: account.isAdviser, coordinator: account.isCoordinator },
    { adviser: isAdviser, coordinator: isCoordinator },
  );
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "accounts.duties-changed",
    subjectId: account.id,
    detail,
  });
  return account.id;
}
