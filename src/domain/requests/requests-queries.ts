import { and, eq } from "drizzle-orm";
import type { Reader } from "#src/db/write.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";

export type StoredRequest = typeof requests.$inferSelect;

export async function requestById(db: Reader, id: string): Promise<StoredRequest | null> {
  const [row] = await db.select().from(requests).where(eq(requests.id, id)).limit(1);
  return row ?? null;
}

/** The request that people quote by this number. */
export async function requestByNumber(db: Reader, number: number): Promise<StoredRequest | null> {
  const [row] = await db.select().from(requests).where(eq(requests.number, number)).limit(1);
  return row ?? null;
}

/** The request with this number if it was sent from this hearing: what the asker's confirmation page shows. */
export async function requestOfHearing(
  db: Reader,
  hearing: { organisationId: string; id: string },
  number: number,
): Promise<StoredRequest | null> {
  const [row] = await db
    .select()
    .from(requests)
    .where(
      and(
        eq(requests.organisationId, hearing.organisationId),
        eq(requests.hearingId, hearing.id),
        eq(requests.number, number),
      ),
    );
  return row ?? null;
}
