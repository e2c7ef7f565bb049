import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, teamMembers, teams } from "#src/domain/accounts/accounts-tables.ts";
import type { Member, TeamRole } from "#src/domain/accounts/actor.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** A team of the installation, with the active people in it. */
export type Team = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Those of the members who lead it. */
  readonly leaders: readonly string[];
};

/** The teams that work now, the first one first. */
export async function teamsOf(db: Reader): Promise<Team[]> {
  return db
    .select({
      id: teams.id,
      name: teams.name,
      // NOTE written out: in a query over one table, drizzle names columns without their table.
      members: sql<string[]>`array(
        select m.account_id::text from team_members m
        join accounts a on a.id = m.account_id and a.deactivated_at is null
        where m.team_id = teams.id order by m.account_id)`,
      leaders: sql<string[]>`array(
        select m.account_id::text from team_members m
        join accounts a on a.id = m.account_id and a.deactivated_at is null
        where m.team_id = teams.id and m.leads order by m.account_id)`,
    })
    .from(teams)
    .where(isNull(teams.closedAt))
    .orderBy(asc(teams.createdAt), asc(teams.id));
}

/** What these teams are called, closed ones too. */
export async function teamNames(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(inArray(teams.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The team that takes what nobody assigned: the oldest that works. */
export async function firstTeam(db: Reader): Promise<{ id: string; name: string }> {
  const [team] = await db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(isNull(teams.closedAt))
    .orderBy(asc(teams.createdAt), asc(teams.id))
    .limit(1);
  // NOTE the migration makes one and the last one cannot be closed.
  if (!team) throw new Error("there is no team");
  return team;
}

/** Puts somebody into the first team unless they are in a team already. */
export async function putIntoFirstTeam(tx: Tx, world: World, accountId: string): Promise<void> {
  const already = await tx
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.accountId, accountId));
  if (already.length > 0) return;
  const { id: teamId } = await firstTeam(tx);
  await tx.insert(teamMembers).values({ teamId, accountId, createdAt: world.clock.now() });
}

/** Opens a team. The name is trimmed and checked in shape. @throws Refusal `name-taken` */
export async function openTeam(tx: Tx, world: World, by: Member, name: string): Promise<string> {
  const id = world.chance.uuid();
  await refuseTakenName(tx, name, id);
  await tx.insert(teams).values({ id, name, createdAt: world.clock.now() });
  const detail = { "name.before": "", "name.after": name };
  await recordEvent(tx, world, { actor: by.accountId, action: "teams.opened", subjectId: id, detail });
  return id;
}

/** Gives a team another name. @throws Refusal `name-taken`, `not-found` */
export async function renameTeam(tx: Tx, world: World, by: Member, id: string, name: string): Promise<void> {
  const before = await lockedTeam(tx, id);
  await refuseTakenName(tx, name, id);
  await tx.update(teams).set({ name }).where(eq(teams.id, id));
  const detail = changedValues({ name: before.name }, { name });
  await recordEvent(tx, world, { actor: by.accountId, action: "teams.renamed", subjectId: id, detail });
}

/**
 * Closes a team; nobody is in it any more. What it did stays under its name.
 *
 * @throws Refusal `last-team`; `team-has-people` while somebody is in no other team; `not-found`
 */
export async function closeTeam(tx: Tx, world: World, by: Member, id: string): Promise<void> {
  await tx.select({ id: teams.id }).from(teams).where(isNull(teams.closedAt)).for("update");
  const team = await lockedTeam(tx, id);
  const open = await teamsOf(tx);
  if (open.length < 2) throw new Refusal("last-team");
  const elsewhere = new Set(open.filter((one) => one.id !== id).flatMap(({ members }) => members));
  const members = open.find((one) => one.id === id)?.members ?? [];
  if (members.some((member) => !elsewhere.has(member))) throw new Refusal("team-has-people");
  await tx.update(teams).set({ closedAt: world.clock.now() }).where(eq(teams.id, id));
  await tx.delete(teamMembers).where(eq(teamMembers.teamId, id));
  const detail = { "name.before": team.name, "name.after": "" };
  await recordEvent(tx, world, { actor: by.accountId, action: "teams.closed", subjectId: id, detail });
}

/** What an administrator decides about somebody of the team. */
export type Duties = {
  readonly role: TeamRole;
  /** At least one. */
  readonly teams: readonly string[];
  /** Those of them that they lead. */
  readonly leads: readonly string[];
  readonly isAdviser: boolean;
  readonly isCoordinator: boolean;
};

/**
 * Decides what somebody of the team is and does, with the old and the new values in the trail.
 *
 * @throws Refusal `own-account` (nobody takes the role of administrator from themselves), `team-missing`, `not-found`
 */
export async function setDuties(tx: Tx, world: World, by: Member, id: string, duties: Duties): Promise<void> {
  const [before] = await tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, id), ne(accounts.role, "person")))
    .for("update");
  if (!before) throw new Refusal("not-found");
  if (id === by.accountId && duties.role !== "administrator") throw new Refusal("own-account");
  const wanted = [...new Set(duties.teams)];
  if (wanted.length === 0) throw new Refusal("team-missing", "teams");
  const known = await tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(inArray(teams.id, wanted), isNull(teams.closedAt)));
  if (known.length !== wanted.length) throw new Refusal("team-missing", "teams");
  const was = await tx
    .delete(teamMembers)
    .where(eq(teamMembers.accountId, id))
    .returning({ teamId: teamMembers.teamId, leads: teamMembers.leads });
  const createdAt = world.clock.now();
  const leads = wanted.filter((teamId) => duties.leads.includes(teamId));
  await tx
    .insert(teamMembers)
    .values(wanted.map((teamId) => ({ teamId, accountId: id, leads: leads.includes(teamId), createdAt })));
  const { role, isAdviser, isCoordinator } = duties;
  await tx.update(accounts).set({ role, isAdviser, isCoordinator }).where(eq(accounts.id, id));
  const detail = changedValues(
    {
      role: before.role,
      adviser: before.isAdviser,
      coordinator: before.isCoordinator,
      teams: listed(was.map(({ teamId }) => teamId)),
      leads: listed(was.flatMap((one) => (one.leads ? [one.teamId] : []))),
    },
    { role, adviser: isAdviser, coordinator: isCoordinator, teams: listed(wanted), leads: listed(leads) },
  );
  await recordEvent(tx, world, { actor: by.accountId, action: "accounts.duties-changed", subjectId: id, detail });
}

function listed(ids: readonly string[]): string {
  return ids.toSorted().join(" ");
}

async function lockedTeam(tx: Tx, id: string): Promise<{ name: string }> {
  const [team] = await tx
    .select({ name: teams.name })
    .from(teams)
    .where(and(eq(teams.id, id), isNull(teams.closedAt)))
    .for("update");
  if (!team) throw new Refusal("not-found");
  return team;
}

async function refuseTakenName(tx: Tx, name: string, id: string): Promise<void> {
  const [taken] = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(sql`lower(${teams.name}) = lower(${name})`, isNull(teams.closedAt), ne(teams.id, id)));
  if (taken) throw new Refusal("name-taken", "name");
}
