import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { hearingColleagues } from "#src/domain/advice/colleagues/colleagues-tables.ts";
import { type Hearing, hearingById } from "#src/domain/advice/hearing/hearing-queries.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";

export type Colleague = typeof hearingColleagues.$inferSelect;

/** Everybody who was asked, in the order of asking. */
export async function colleaguesOf(
  db: Reader,
  { organisationId, id }: Pick<Hearing, "organisationId" | "id">,
): Promise<Colleague[]> {
  return db
    .select()
    .from(hearingColleagues)
    .where(and(eq(hearingColleagues.organisationId, organisationId), eq(hearingColleagues.hearingId, id)))
    .orderBy(asc(hearingColleagues.createdAt), asc(hearingColleagues.id));
}

/** The colleague and the hearing that a colleague's key opens, or null. */
export async function findColleague(
  db: Reader,
  key: string,
): Promise<{ readonly colleague: Colleague; readonly hearing: Hearing } | null> {
  if (!looksLikeSecret(key)) return null;
  const [colleague] = await db
    .select()
    .from(hearingColleagues)
    .where(eq(hearingColleagues.keyHash, secretHash(key)));
  if (!colleague) return null;
  const hearing = await hearingById(db, colleague.organisationId, colleague.hearingId);
  return hearing ? { colleague, hearing } : null;
}
