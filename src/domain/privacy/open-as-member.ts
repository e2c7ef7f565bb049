import type { Tx } from "#src/db/write.ts";
import { newHearingKey } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { putMemberRequestKey, requestsOf } from "#src/domain/requests/organisation-requests.ts";
import { requestKey } from "#src/domain/requests/request-keys.ts";
import type { World } from "#src/kernel/world.ts";

/** The most requests of one organisation that a page shows and a key is made for. */
export const mostShown = 100;

/** A key that opens a hearing of somebody's organisation, and the requests that were sent from it. */
export async function openHearingAsMember(
  tx: Tx,
  world: World,
  hearing: { organisationId: string; id: string },
  accountId: string,
): Promise<string> {
  const secret = await newHearingKey(tx, world, hearing, accountId);
  const sent = await requestsOf(tx, [hearing.organisationId], mostShown);
  for (const request of sent.filter(({ hearingId }) => hearingId === hearing.id))
    await putMemberRequestKey(tx, world, request, { key: requestKey(secret, request.id), accountId });
  return secret;
}

/** A key that opens a request of somebody's organisation as its asker. */
export async function openRequestAsMember(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  accountId: string,
): Promise<string> {
  const key = world.chance.secret();
  await putMemberRequestKey(tx, world, request, { key, accountId });
  return key;
}
