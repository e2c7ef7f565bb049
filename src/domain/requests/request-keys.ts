import { and, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requestKeys, requests } from "#src/domain/requests/requests-tables.ts";
import { derivedSecret, looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import type { World } from "#src/kernel/world.ts";

type RequestId = { organisationId: string; id: string };

/** The asker's key of a request sent from a hearing: whoever holds the hearing's key can show it again. */
export function requestKey(hearingSecret: string, requestId: string): string {
  return derivedSecret(hearingSecret, `request ${requestId}`);
}

/** Lets this key open the request. */
export async function putRequestKey(tx: Tx, world: World, request: RequestId, key: string): Promise<void> {
  await tx.insert(requestKeys).values({
    secretHash: secretHash(key),
    organisationId: request.organisationId,
    requestId: request.id,
    createdAt: world.clock.now(),
  });
}

/** A new key of the request, for a mail that is about to be written. */
export async function newRequestKey(tx: Tx, world: World, request: RequestId): Promise<string> {
  const key = world.chance.secret();
  await putRequestKey(tx, world, request, key);
  return key;
}

/** The request that a key opens, or null. */
export async function requestOfKey(db: Reader, key: string): Promise<StoredRequest | null> {
  if (!looksLikeSecret(key)) return null;
  const [row] = await db
    .select({ request: requests })
    .from(requestKeys)
    .innerJoin(
      requests,
      and(eq(requests.organisationId, requestKeys.organisationId), eq(requests.id, requestKeys.requestId)),
    )
    .where(eq(requestKeys.secretHash, secretHash(key)));
  return row?.request ?? null;
}
