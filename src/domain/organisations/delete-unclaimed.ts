import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { organisations } from "#src/domain/organisations/organisations-tables.ts";

/** Removes an organisation that nobody claimed and that nothing belongs to any more; leaves any other alone. */
export async function deleteUnclaimed(tx: Tx, organisationId: string): Promise<void> {
  await tx
    .delete(organisations)
    .where(
      and(
        eq(organisations.id, organisationId),
        eq(organisations.claimed, false),
        sql`not exists (select from hearings where organisation_id = ${organisationId})`,
        sql`not exists (select from requests where organisation_id = ${organisationId})`,
        sql`not exists (select from checks where organisation_id = ${organisationId})`,
      ),
    );
}
