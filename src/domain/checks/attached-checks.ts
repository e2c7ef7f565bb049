import { and, asc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import type { AttachTarget } from "#src/domain/checks/attachments.ts";
import { checkAttachments, checks, siteRuns } from "#src/domain/checks/checks-tables.ts";
import type { CheckId, StoredCheck } from "#src/domain/checks/keep-check.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";

/** A check with the last look at its site that came to an end; null for the other kinds, and before the first. */
export type AttachedCheck = { readonly check: StoredCheck; readonly run: SiteRun | null };

/** What is attached to any of these, what was attached first coming first; each check once. */
export async function checksAttachedTo(db: Reader, targets: readonly AttachTarget[]): Promise<AttachedCheck[]> {
  if (targets.length === 0) return [];
  const attached = await db
    .select({ organisationId: checkAttachments.organisationId, id: checkAttachments.checkId })
    .from(checkAttachments)
    .where(
      or(
        ...targets.map((to) =>
          and(
            eq(checkAttachments.toOrganisationId, to.organisationId),
            eq(checkAttachments.toKind, to.kind),
            eq(checkAttachments.toId, to.id),
          ),
        ),
      ),
    )
    .groupBy(checkAttachments.organisationId, checkAttachments.checkId)
    .orderBy(asc(sql`min(${checkAttachments.createdAt})`), asc(checkAttachments.checkId));
  if (attached.length === 0) return [];
  const ids = attached.map(({ id }) => id);
  const stored = await db.select().from(checks).where(inArray(checks.id, ids));
  const runs = stored.some(({ kind }) => kind === "site") ? await lastRuns(db, ids) : [];
  return attached.flatMap(({ id }) => {
    const check = stored.find((one) => one.id === id);
    return check ? [{ check, run: runs.find(({ checkId }) => checkId === id) ?? null }] : [];
  });
}

/** To what a check is attached, the first first; hearings that were deleted are gone here, too. */
export async function attachmentsOf(db: Reader, check: CheckId): Promise<(AttachTarget & { at: Date })[]> {
  return db
    .select({
      kind: checkAttachments.toKind,
      organisationId: checkAttachments.toOrganisationId,
      id: checkAttachments.toId,
      at: checkAttachments.createdAt,
    })
    .from(checkAttachments)
    .where(
      and(
        eq(checkAttachments.organisationId, check.organisationId),
        eq(checkAttachments.checkId, check.id),
        sql`(to_kind = 'request' or exists (
          select from hearings h where h.organisation_id = to_organisation_id and h.id = to_id))`,
      ),
    )
    .orderBy(asc(checkAttachments.createdAt), asc(checkAttachments.toId));
}

/** Of each site check its last run with a verdict. */
async function lastRuns(db: Reader, checkIds: readonly string[]): Promise<SiteRun[]> {
  return db
    .selectDistinctOn([siteRuns.checkId])
    .from(siteRuns)
    .where(and(inArray(siteRuns.checkId, [...checkIds]), isNotNull(siteRuns.verdict)))
    .orderBy(siteRuns.checkId, sql`${siteRuns.requestedAt} desc`);
}
