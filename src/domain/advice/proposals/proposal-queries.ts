import { and, asc, desc, eq, isNull } from "drizzle-orm";
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

export async function proposalById(db: Reader, id: string): Promise<StoredProposal | null> {
  const [row] = await db.select().from(proposals).where(eq(proposals.id, id)).limit(1);
  return row ?? null;
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
