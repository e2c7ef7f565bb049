import { and, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { hearingKeys, hearings, incidentStepsDone } from "#src/domain/advice/hearing/hearing-tables.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";

export type { FilledBy } from "#src/domain/advice/hearing/hearing-tables.ts";
export type Hearing = typeof hearings.$inferSelect;

/** The hearing that this key opens, or null. A key that does not look like one costs no query. */
export async function findHearing(db: Reader, secret: string): Promise<Hearing | null> {
  if (!looksLikeSecret(secret)) return null;
  const [row] = await db
    .select({ hearing: hearings })
    .from(hearingKeys)
    .innerJoin(
      hearings,
      and(eq(hearings.organisationId, hearingKeys.organisationId), eq(hearings.id, hearingKeys.hearingId)),
    )
    .where(eq(hearingKeys.secretHash, secretHash(secret)));
  return row?.hearing ?? null;
}

/** The member for whom this key was made; null where it is the asker's own. What comes of such a key goes with it. */
export async function memberOfKey(db: Reader, secret: string): Promise<string | null> {
  const [row] = await db
    .select({ accountId: hearingKeys.accountId })
    .from(hearingKeys)
    .where(eq(hearingKeys.secretHash, secretHash(secret)));
  return row?.accountId ?? null;
}

/** A hearing by its ids: for jobs, which hold no key. */
export async function hearingById(db: Reader, organisationId: string, id: string): Promise<Hearing | null> {
  const [row] = await db
    .select()
    .from(hearings)
    .where(and(eq(hearings.organisationId, organisationId), eq(hearings.id, id)));
  return row ?? null;
}

/** The first steps of an incident that were ticked for this hearing, each as `KIND.PLACE`. */
export async function incidentStepsTicked(
  db: Reader,
  { organisationId, id }: Pick<Hearing, "organisationId" | "id">,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ step: incidentStepsDone.step })
    .from(incidentStepsDone)
    .where(and(eq(incidentStepsDone.organisationId, organisationId), eq(incidentStepsDone.hearingId, id)));
  return new Set(rows.map(({ step }) => step));
}
