import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { type Hearing, hearingById } from "#src/domain/advice/hearing/hearing-queries.ts";
import { proposals, shares, solves } from "#src/domain/advice/proposals/proposals-tables.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";

export type StoredProposal = typeof proposals.$inferSelect;

/** The newest proposal of a hearing, or null while none was made. It may answer an older version: compare. */
export async function latestProposal(
  db: Reader,
  hearing: Pick<Hearing, "organisationId" | "id">,
): Promise<StoredProposal | null> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.organisationId, hearing.organisationId), eq(proposals.hearingId, hearing.id)))
    .orderBy(desc(proposals.hearingVersion), desc(proposals.createdAt))
    .limit(1);
  return row ?? null;
}

/** A stored proposal by its ids: for jobs, which hold no key. */
export async function proposalById(db: Reader, organisationId: string, id: string): Promise<StoredProposal | null> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.organisationId, organisationId), eq(proposals.id, id)));
  return row ?? null;
}

/** What a page that shows a hearing's proposal depends on, without the proposal itself: cheap to ask for at each reading. */
export type ProposalStamp = {
  readonly hearing: { readonly organisationId: string; readonly id: string };
  readonly hearingVersion: number;
  readonly dangerLevel: string;
  readonly proposalId: string | null;
  readonly status: string | null;
  /** First steps of an incident that were ticked. */
  readonly ticked: string | null;
};

/** The stamp of the hearing that this key opens, or null when it opens none. */
export async function proposalStamp(db: Reader, secret: string): Promise<ProposalStamp | null> {
  if (!looksLikeSecret(secret)) return null;
  const [row] = await db.execute<{
    organisation_id: string;
    hearing_id: string;
    version: number;
    danger: string;
    id: string | null;
    status: string | null;
    ticked: string | null;
  }>(sql`
    select (
      select string_agg(step, ',' order by step) from incident_steps_done
      where organisation_id = h.organisation_id and hearing_id = h.id
    ) as ticked, h.organisation_id, h.id as hearing_id, h.version, h.understanding #>> '{danger,level}' as danger, p.id, p.status
    from hearing_keys k
    join hearings h on h.organisation_id = k.organisation_id and h.id = k.hearing_id
    left join lateral (
      select id, status from proposals
      where organisation_id = h.organisation_id and hearing_id = h.id
      order by hearing_version desc, created_at desc limit 1
    ) p on true
    where k.secret_hash = ${secretHash(secret)}`);
  if (!row) return null;
  const hearing = { organisationId: row.organisation_id, id: row.hearing_id };
  return {
    hearing,
    hearingVersion: row.version,
    dangerLevel: row.danger,
    proposalId: row.id,
    status: row.status,
    ticked: row.ticked,
  };
}

export async function solveById(db: Reader, id: string) {
  const [row] = await db.select().from(solves).where(eq(solves.id, id));
  return row ?? null;
}

/** The share links of a hearing that are in force, oldest first. */
export async function sharesOf(db: Reader, hearing: Pick<Hearing, "organisationId" | "id">) {
  return db
    .select({ id: shares.id, createdAt: shares.createdAt })
    .from(shares)
    .where(
      and(
        eq(shares.organisationId, hearing.organisationId),
        eq(shares.hearingId, hearing.id),
        isNull(shares.revokedAt),
      ),
    )
    .orderBy(asc(shares.createdAt), asc(shares.id));
}

/** The hearing that a share link shows the proposal of, or null when the link is not one or was revoked. */
export async function sharedHearing(db: Reader, key: string): Promise<Hearing | null> {
  if (!looksLikeSecret(key)) return null;
  const [row] = await db
    .select()
    .from(shares)
    .where(and(eq(shares.keyHash, secretHash(key)), isNull(shares.revokedAt)));
  return row ? hearingById(db, row.organisationId, row.hearingId) : null;
}
