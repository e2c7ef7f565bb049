import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, sessions, signInLinks } from "#src/domain/accounts/accounts-tables.ts";
import type { Actor, Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { putIntoFirstTeam } from "#src/domain/accounts/teams.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type Account = typeof accounts.$inferSelect;

/** Who may decide who is of the team: the administrator. */
export function canChangeTeam(actor: Actor): actor is SignedIn & Member & { role: "administrator" } {
  return actor.role === "administrator";
}

/** Everybody of the team, those who left last. */
export async function teamOf(db: Reader): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(ne(accounts.role, "person"))
    .orderBy(sql`${accounts.deactivatedAt} is not null`, asc(accounts.createdAt), asc(accounts.id));
}

export async function accountById(db: Reader, id: string): Promise<Account | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

/** What these people are called. */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The active account with this address, whatever its capitals. */
export async function accountByMail(db: Reader, mail: string): Promise<Account | null> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(and(sql`lower(${accounts.mail}) = lower(${mail})`, isNull(accounts.deactivatedAt)));
  return row ?? null;
}

/**
 * Takes somebody into the team and into its first group. Somebody who has an account already keeps it, with the name
 * they gave themselves. The name and the address are already trimmed and checked in shape.
 *
 * @throws Refusal `mail-taken` when somebody of the team has this address
 */
export async function addToTeam(
  tx: Tx,
  world: World,
  by: Member,
  { name, mail }: { name: string; mail: string },
): Promise<string> {
  const known = await accountByMail(tx, mail);
  if (known && known.role !== "person") throw new Refusal("mail-taken", "mail");
  const id = known?.id ?? world.chance.uuid();
  if (known) await tx.update(accounts).set({ role: "staff" }).where(eq(accounts.id, id));
  else {
    const [added] = await tx
      .insert(accounts)
      .values({ id, role: "staff", name, mail, createdAt: world.clock.now() })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    if (!added) throw new Refusal("mail-taken", "mail");
  }
  await putIntoFirstTeam(tx, world, id);
  const detail = { "role.before": known?.role ?? "", "role.after": "staff" };
  await recordEvent(tx, world, { actor: by.accountId, action: "accounts.added", subjectId: id, detail });
  return id;
}

/** Changes one's own name and address. Links that went to the old address open nothing any more. @throws Refusal `mail-taken`, `not-found` */
export async function changeAccount(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  id: string,
  { name, mail }: { name: string; mail: string | null },
): Promise<void> {
  if (mail !== null) {
    const [taken] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(sql`lower(${accounts.mail}) = lower(${mail})`, ne(accounts.id, id)));
    if (taken) throw new Refusal("mail-taken", "mail");
  }
  const [before] = await tx.select({ mail: accounts.mail }).from(accounts).where(eq(accounts.id, id)).for("update");
  if (!before) throw new Refusal("not-found");
  await tx.update(accounts).set({ name, mail }).where(eq(accounts.id, id));
  if (before.mail !== mail) await tx.delete(signInLinks).where(eq(signInLinks.accountId, id));
  await recordEvent(tx, world, { actor: by.accountId, action: "accounts.changed", subjectId: id });
}

/**
 * Closes an account, with its sessions and links at once, or opens it again. What the person wrote and has stays.
 *
 * @throws Refusal `own-account` (nobody locks themselves out), `not-found`
 */
export async function setActive(tx: Tx, world: World, by: Member, id: string, active: boolean): Promise<void> {
  if (id === by.accountId) throw new Refusal("own-account");
  const [changed] = await tx
    .update(accounts)
    .set({ deactivatedAt: active ? null : world.clock.now() })
    .where(eq(accounts.id, id))
    .returning();
  if (!changed) throw new Refusal("not-found");
  if (!active) {
    await tx.delete(sessions).where(eq(sessions.accountId, id));
    await tx.delete(signInLinks).where(eq(signInLinks.accountId, id));
  }
  const action = active ? "accounts.opened-again" : "accounts.closed";
  await recordEvent(tx, world, { actor: by.accountId, action, subjectId: id });
}
