import { and, desc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";
import { requestKeys, requests } from "#src/domain/requests/requests-tables.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

export type OrganisationRequest = {
  readonly organisationId: string;
  readonly id: string;
  readonly hearingId: string | null;
  readonly number: number;
  readonly state: CaseState;
  readonly beginning: string;
  readonly createdAt: Date;
};

/** The requests of these organisations, the newest first; `most` of them. */
export async function requestsOf(
  db: Reader,
  organisationIds: readonly string[],
  most: number,
): Promise<OrganisationRequest[]> {
  return db
    .select({
      organisationId: requests.organisationId,
      id: requests.id,
      hearingId: requests.hearingId,
      number: requests.number,
      state: requests.state,
      beginning: sql<string>`left(coalesce(nullif(${requests.message}, ''), ${requests.hearingCopy} ->> 'text'), 120)`,
      createdAt: requests.createdAt,
    })
    .from(requests)
    .where(inArray(requests.organisationId, [...organisationIds]))
    .orderBy(desc(requests.createdAt), requests.id)
    .limit(most);
}

/** Lets a key that was made for somebody of the organisation open the request; it goes when they leave. */
export async function putMemberRequestKey(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { key, accountId }: { key: string; accountId: string },
): Promise<void> {
  await tx.insert(requestKeys).values({
    secretHash: secretHash(key),
    organisationId: request.organisationId,
    requestId: request.id,
    accountId,
    createdAt: world.clock.now(),
  });
}

/** Takes away the keys that were made for somebody as a member of these organisations. */
export async function dropRequestKeys(tx: Tx, accountId: string, organisationIds: readonly string[]): Promise<void> {
  await tx
    .delete(requestKeys)
    .where(and(eq(requestKeys.accountId, accountId), inArray(requestKeys.organisationId, [...organisationIds])));
}

/** Forgets the keys of members that were made before this moment. */
export async function forgetRequestKeys(tx: Tx, before: Date): Promise<void> {
  await tx.delete(requestKeys).where(and(isNotNull(requestKeys.accountId), lt(requestKeys.createdAt, before)));
}
