import { asc, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { type checkKinds, checks } from "#src/domain/checks/checks-tables.ts";
import type { CheckId } from "#src/domain/checks/keep-check.ts";

/** What a person is told of a check of their organisation, or of one that reminds them by mail. */
export type CheckOfPerson = CheckId & {
  readonly kind: (typeof checkKinds)[number];
  readonly createdAt: Date;
};

const told = { organisationId: checks.organisationId, id: checks.id, kind: checks.kind, createdAt: checks.createdAt };

/** The checks of these organisations, oldest first. */
export async function checksOfOrganisations(db: Reader, organisationIds: readonly string[]): Promise<CheckOfPerson[]> {
  if (organisationIds.length === 0) return [];
  return db
    .select(told)
    .from(checks)
    .where(inArray(checks.organisationId, [...organisationIds]))
    .orderBy(asc(checks.createdAt), asc(checks.id));
}

/** The checks that remind this address, oldest first. Whose they are nobody has shown: what is in them is not told. */
export async function checksReminding(db: Reader, mail: string): Promise<CheckOfPerson[]> {
  return db
    .select(told)
    .from(checks)
    .where(sql`lower(${checks.mail}) = lower(${mail})`)
    .orderBy(asc(checks.createdAt), asc(checks.id));
}

/** Takes this address out of every check: they remind it no longer, and stay for whoever holds their key. */
export async function forgetMailInChecks(tx: Tx, mail: string): Promise<void> {
  await tx.update(checks).set({ mail: null }).where(sql`lower(${checks.mail}) = lower(${mail})`);
}
