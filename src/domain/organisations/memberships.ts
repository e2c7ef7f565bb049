import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { Actor } from "#src/domain/accounts/actor.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { withdrawInvitationsOf } from "#src/domain/organisations/invitations.ts";
import type { MemberRole, Standing } from "#src/domain/organisations/organisation-policy.ts";
import { organisationMembers, organisations } from "#src/domain/organisations/organisations-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** What somebody is in an organisation. A coordinator's standing ends with the duty that an administrator granted. */
export async function standingIn(db: Reader, actor: Actor, organisationId: string): Promise<Standing> {
  if (actor.role === "stranger") return null;
  const [row] = await db
    .select({ role: organisationMembers.role })
    .from(organisationMembers)
    .where(
      and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.accountId, actor.accountId)),
    );
  if (row?.role === "coordinator" && !actor.isCoordinator) return null;
  return row?.role ?? null;
}

export type MyOrganisation = { readonly id: string; readonly name: string | null; readonly role: MemberRole };

/** The organisations that somebody may act for, by name. */
export async function organisationsOf(db: Reader, actor: Actor): Promise<MyOrganisation[]> {
  if (actor.role === "stranger") return [];
  const rows = await organisationsOfAccount(db, actor.accountId);
  return rows.filter(({ role }) => role !== "coordinator" || actor.isCoordinator);
}

/** Every organisation that an account belongs to, by name. */
export async function organisationsOfAccount(db: Reader, accountId: string): Promise<MyOrganisation[]> {
  return db
    .select({ id: organisations.id, name: organisations.name, role: organisationMembers.role })
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(eq(organisationMembers.accountId, accountId))
    .orderBy(asc(organisations.name), asc(organisations.id));
}

export type OrganisationMember = { readonly accountId: string; readonly role: MemberRole; readonly since: Date };

/** Who belongs to an organisation: owners first, then by time. */
export async function membersOf(db: Reader, organisationId: string): Promise<OrganisationMember[]> {
  return db
    .select({
      accountId: organisationMembers.accountId,
      role: organisationMembers.role,
      since: organisationMembers.createdAt,
    })
    .from(organisationMembers)
    .where(eq(organisationMembers.organisationId, organisationId))
    .orderBy(
      sql`${organisationMembers.role} <> 'owner'`,
      asc(organisationMembers.createdAt),
      asc(organisationMembers.accountId),
    );
}

/**
 * Changes what a member is, or takes them out (null). Leaving is taking oneself out, which needs no owner. Whoever is an
 * owner no longer, has no invitations open either.
 *
 * @throws Refusal `last-owner` when nobody would be left to decide; `not-a-coordinator` for making somebody from outside
 * an owner or the other way round (they are invited anew); `not-found`
 */
export async function changeMember(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, accountId, to }: { organisationId: string; accountId: string; to: "owner" | "member" | null },
): Promise<void> {
  // One change of an organisation's people at a time: two owners who leave at once would leave none.
  await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("update");
  const here = and(
    eq(organisationMembers.organisationId, organisationId),
    eq(organisationMembers.accountId, accountId),
  );
  const [before] = await tx.select({ role: organisationMembers.role }).from(organisationMembers).where(here);
  if (!before) throw new Refusal("not-found");
  if (before.role === "coordinator" && to !== null) throw new Refusal("not-a-coordinator");
  if (before.role === "owner" && to !== "owner" && (await countOwners(tx, organisationId)) < 2)
    throw new Refusal("last-owner");
  if (to === null) await tx.delete(organisationMembers).where(here);
  else await tx.update(organisationMembers).set({ role: to }).where(here);
  if (before.role === "owner" && to !== "owner")
    await withdrawInvitationsOf(tx, world, by, { organisationId, accountId });
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: to === null ? "organisations.member-removed" : "organisations.member-changed",
    organisationId,
    subjectId: accountId,
    detail: { "role.before": before.role, "role.after": to ?? "" },
  });
}

async function countOwners(db: Reader, organisationId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(organisationMembers)
    .where(and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.role, "owner")));
  return row?.n ?? 0;
}
