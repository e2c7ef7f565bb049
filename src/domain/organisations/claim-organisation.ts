import { and, asc, desc, eq, inArray, isNull, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { organisationMembers, organisations } from "#src/domain/organisations/organisations-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type StoredOrganisation = typeof organisations.$inferSelect;

export async function organisationById(db: Reader, id: string): Promise<StoredOrganisation | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

/** What these organisations are called, where they have a name. */
export async function organisationNames(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  return new Map(rows.flatMap(({ id, name }): [string, string][] => (name === null ? [] : [[id, name]])));
}

/**
 * Makes somebody the owner of an organisation that nobody claimed. Whoever calls this has shown that they hold the key of
 * one of its hearings.
 *
 * @throws Refusal `already-claimed` when it belongs to somebody, also as a part of another; `not-found`
 */
export async function claimOrganisation(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, name }: { organisationId: string; name: string },
): Promise<void> {
  const now = world.clock.now();
  await lockUnclaimed(tx, organisationId);
  await tx
    .update(organisations)
    .set({ claimed: true, claimedAt: now, name })
    .where(eq(organisations.id, organisationId));
  await tx
    .insert(organisationMembers)
    .values({ organisationId, accountId: by.accountId, role: "owner", createdAt: now });
  const event = { actor: by.accountId, action: "organisations.claimed", organisationId, subjectId: organisationId };
  await recordEvent(tx, world, event);
}

/**
 * Makes an unclaimed organisation a part of a claimed one. Nothing moves: the rows stay under their own id and are shown
 * with the other's, so that it can be undone.
 *
 * @throws Refusal `already-claimed`, `not-found`
 */
export async function mergeOrganisation(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, into }: { organisationId: string; into: string },
): Promise<void> {
  await lockUnclaimed(tx, organisationId);
  const target = await organisationById(tx, into);
  if (!target?.claimed) throw new Refusal("not-found");
  await tx
    .update(organisations)
    .set({ mergedInto: into, mergedAt: world.clock.now() })
    .where(eq(organisations.id, organisationId));
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "organisations.merged",
    organisationId: into,
    subjectId: organisationId,
  });
}

/** Takes a part out again: it is unclaimed as before. @throws Refusal `not-found` when it is no part of this one */
export async function undoMerge(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, from }: { organisationId: string; from: string },
): Promise<void> {
  const undone = await tx
    .update(organisations)
    .set({ mergedInto: null, mergedAt: null })
    .where(and(eq(organisations.id, organisationId), eq(organisations.mergedInto, from)))
    .returning({ id: organisations.id });
  if (undone.length === 0) throw new Refusal("not-found");
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "organisations.merge-undone",
    organisationId: from,
    subjectId: organisationId,
  });
}

/** The id of an organisation and of everything that was merged into it: whoever lists what is its own asks for all. */
export async function partsOf(db: Reader, organisationId: string): Promise<string[]> {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(or(eq(organisations.id, organisationId), eq(organisations.mergedInto, organisationId)))
    .orderBy(asc(organisations.createdAt), asc(organisations.id));
  return rows.map(({ id }) => id);
}

/** What was merged into an organisation, and when; the last first. */
export async function mergedParts(db: Reader, organisationId: string): Promise<{ id: string; mergedAt: Date }[]> {
  const rows = await db
    .select({ id: organisations.id, mergedAt: organisations.mergedAt })
    .from(organisations)
    .where(eq(organisations.mergedInto, organisationId))
    .orderBy(desc(organisations.mergedAt), asc(organisations.id));
  return rows.flatMap(({ id, mergedAt }) => (mergedAt === null ? [] : [{ id, mergedAt }]));
}

/** The organisation whose people may act for this one: itself, or what it was merged into; null while nobody claimed it. */
export async function holderOf(db: Reader, organisationId: string): Promise<string | null> {
  const found = await organisationById(db, organisationId);
  return found?.mergedInto ?? (found?.claimed ? found.id : null);
}

async function lockUnclaimed(tx: Tx, organisationId: string): Promise<void> {
  const [found] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      and(eq(organisations.id, organisationId), eq(organisations.claimed, false), isNull(organisations.mergedInto)),
    )
    .for("update");
  if (!found) throw new Refusal((await organisationById(tx, organisationId)) ? "already-claimed" : "not-found");
}

/** A condition on a column with the id of an organisation: nobody claimed it, and it is no part of another. */
export function notHeld(organisationId: SQLWrapper): SQL {
  return sql`not exists (
    select from organisations o where o.id = ${organisationId} and (o.claimed or o.merged_into is not null))`;
}
