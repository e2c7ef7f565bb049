import { createHash } from "node:crypto";
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

/** Lets this key open the request; `mailedTo` where it leaves by mail to that address alone. */
export async function putRequestKey(
  tx: Tx,
  world: World,
  request: RequestId,
  key: string,
  mailedTo: string | null = null,
): Promise<void> {
  await tx.insert(requestKeys).values({
    secretHash: secretHash(key),
    organisationId: request.organisationId,
    requestId: request.id,
    mailedHash: mailedTo === null ? null : addressHash(mailedTo),
    createdAt: world.clock.now(),
  });
}

/** A new key of the request, for a mail to this address that is about to be written. */
export async function newRequestKey(tx: Tx, world: World, request: RequestId, mailedTo: string): Promise<string> {
  const key = world.chance.secret();
  await putRequestKey(tx, world, request, key, mailedTo);
  return key;
}

/**
 * A request as whoever holds one of its keys opened it. `mailedHash`: the key came by mail to the address with this hash;
 * `invitedAs`: the asker gave it to a colleague under this name.
 */
export type FollowedRequest = StoredRequest & {
  readonly mailedHash: Buffer | null;
  readonly invitedAs: string | null;
};

/** The request that a key opens, or null. */
export async function requestOfKey(db: Reader, key: string): Promise<FollowedRequest | null> {
  if (!looksLikeSecret(key)) return null;
  const [row] = await db
    .select({ request: requests, mailedHash: requestKeys.mailedHash, invitedAs: requestKeys.invitedAs })
    .from(requestKeys)
    .innerJoin(
      requests,
      and(eq(requests.organisationId, requestKeys.organisationId), eq(requests.id, requestKeys.requestId)),
    )
    .where(eq(requestKeys.secretHash, secretHash(key)));
  return row ? { ...row.request, mailedHash: row.mailedHash, invitedAs: row.invitedAs } : null;
}

/**
 * Whether another request is that of whoever holds this key: it was sent from the same hearing, one was divided from the
 * other, or it gives the address to which the key was mailed. An address that somebody typed proves nothing: anybody can type it.
 */
export function isOfSameAsker(
  other: Pick<StoredRequest, "id" | "hearingId" | "splitFrom" | "mail">,
  follower: Pick<FollowedRequest, "id" | "hearingId" | "splitFrom" | "mailedHash">,
): boolean {
  if (other.splitFrom === follower.id || follower.splitFrom === other.id) return true;
  if (other.hearingId !== null && other.hearingId === follower.hearingId) return true;
  return other.mail !== null && follower.mailedHash !== null && addressHash(other.mail).equals(follower.mailedHash);
}

function addressHash(mail: string): Buffer {
  return createHash("sha256").update(mail.toLowerCase()).digest();
}
