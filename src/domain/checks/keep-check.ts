import { and, eq, isNull, lt, or } from "drizzle-orm";
import { type Db, type Reader, type Tx, write } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import { checkKeys, checks } from "#src/domain/checks/checks-tables.ts";
import { deleteUnclaimed } from "#src/domain/organisations/delete-unclaimed.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type StoredCheck<C extends CheckContent = CheckContent> = typeof checks.$inferSelect & { readonly content: C };
export type CheckId = { readonly organisationId: string; readonly id: string };

/** A check that nobody changed for this long is deleted; one that sends reminders by mail is kept longer. */
export const keptDays = { plain: 180, withMail: 400 } as const;
const dayMs = 24 * 60 * 60_000;

/**
 * Keeps a new check, under an organisation that is there or under a new unclaimed one. The secret is given out here, once:
 * only its hash is stored.
 */
export async function keepCheck(
  tx: Tx,
  world: World,
  { content, locale, organisationId: given }: { content: CheckContent; locale: Locale; organisationId?: string },
): Promise<CheckId & { secret: string }> {
  const organisationId = given ?? (await openOrganisation(tx, world));
  const id = world.chance.uuid();
  const secret = world.chance.secret();
  const now = world.clock.now();
  await tx
    .insert(checks)
    .values({ organisationId, id, kind: content.kind, locale, content, createdAt: now, changedAt: now });
  await putCheckKey(tx, world, { organisationId, id }, secret);
  await recordEvent(tx, world, {
    actor: "asker",
    action: `checks.${content.kind}-kept`,
    organisationId,
    subjectId: id,
  });
  return { organisationId, id, secret };
}

/** Lets one more key open the check. */
export async function putCheckKey(tx: Tx, world: World, check: CheckId, key: string): Promise<void> {
  await tx
    .insert(checkKeys)
    .values({
      secretHash: secretHash(key),
      organisationId: check.organisationId,
      checkId: check.id,
      createdAt: world.clock.now(),
    })
    .onConflictDoNothing();
}

/** The check of this kind that a key opens, or null. A key that does not look like one costs no query. */
export async function findCheck<K extends CheckContent["kind"]>(
  db: Reader,
  kind: K,
  secret: string,
): Promise<StoredCheck<Extract<CheckContent, { kind: K }>> | null> {
  if (!looksLikeSecret(secret)) return null;
  const [row] = await db
    .select({ check: checks })
    .from(checkKeys)
    .innerJoin(checks, and(eq(checks.organisationId, checkKeys.organisationId), eq(checks.id, checkKeys.checkId)))
    .where(and(eq(checkKeys.secretHash, secretHash(secret)), eq(checks.kind, kind)));
  // NOTE the content of a check is of its kind: nothing else writes it (`keepCheck`, `changeCheck`).
  return (row?.check ?? null) as StoredCheck<Extract<CheckContent, { kind: K }>> | null;
}

/**
 * A person changes what a check holds; the row is locked while it is read and written.
 *
 * @throws Refusal `not-found` (deleted meanwhile)
 */
export async function changeCheck<C extends CheckContent>(
  tx: Tx,
  world: World,
  check: CheckId,
  change: (content: C) => { content: C; mail?: string | null; nextAt?: Date | null },
): Promise<C> {
  const here = and(eq(checks.organisationId, check.organisationId), eq(checks.id, check.id));
  const [row] = await tx.select().from(checks).where(here).for("update");
  if (!row) throw new Refusal("not-found");
  // NOTE as in `findCheck`: whoever names a kind has found a check of it.
  const next = change(row.content as C);
  await tx
    .update(checks)
    .set({ ...next, version: row.version + 1, changedAt: world.clock.now() })
    .where(here);
  return next.content;
}

/** Deletes a check with its keys and runs, and its organisation when nothing else belongs to it. */
export async function deleteCheck(tx: Tx, world: World, check: CheckId, actor: "asker" | "system"): Promise<void> {
  await tx.delete(checks).where(and(eq(checks.organisationId, check.organisationId), eq(checks.id, check.id)));
  await deleteUnclaimed(tx, check.organisationId);
  await recordEvent(tx, world, { actor, action: "checks.deleted", subjectId: check.id });
}

/** Deletes what nobody touched for `keptDays`, in small steps, and says how many. */
export async function deleteStaleChecks(db: Db, world: World): Promise<number> {
  const before = (days: number) => new Date(world.clock.now().getTime() - days * dayMs);
  for (let deleted = 0; ; ) {
    const count = await write(db, async (tx) => {
      const stale = await tx
        .select({ organisationId: checks.organisationId, id: checks.id })
        .from(checks)
        .where(
          or(
            and(isNull(checks.mail), lt(checks.changedAt, before(keptDays.plain))),
            lt(checks.changedAt, before(keptDays.withMail)),
          ),
        )
        .limit(100)
        .for("update", { skipLocked: true });
      for (const check of stale) await deleteCheck(tx, world, check, "system");
      return stale.length;
    });
    deleted += count;
    if (count === 0) return deleted;
  }
}
