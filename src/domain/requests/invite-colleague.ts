import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { FollowedRequest } from "#src/domain/requests/request-keys.ts";
import { requestKeys } from "#src/domain/requests/requests-tables.ts";
import { derivedSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** So many colleagues an asker can let in. */
const mostInvited = 12;
export const longestInvited = 60;

/** Somebody whom the asker let in. `key`: their link's, for whoever made it; null for others who may see that it is there. */
export type Invited = { readonly id: string; readonly name: string; readonly key: string | null };

/** Whom the asker let in, the first first. The keys are derived from the one they were made with: only its holder sees them. */
export async function invitedTo(
  db: Reader,
  request: { organisationId: string; id: string },
  holderKey: string,
): Promise<Invited[]> {
  const rows = await db
    .select({ id: requestKeys.inviteId, name: requestKeys.invitedAs, hash: requestKeys.secretHash })
    .from(requestKeys)
    .where(and(ofRequest(request), isNotNull(requestKeys.inviteId)))
    .orderBy(asc(requestKeys.createdAt), asc(requestKeys.inviteId));
  return rows.flatMap(({ id, name, hash }) => {
    if (id === null || name === null) return [];
    const key = colleagueKey(holderKey, id);
    return [{ id, name, key: secretHash(key).equals(hash) ? key : null }];
  });
}

/**
 * Lets a colleague of the asker read and write in a request, by a link of their own. Who was let in lets in nobody.
 *
 * @throws Refusal `not-allowed`, `name-missing`, `name-too-long`, `too-many-colleagues`
 */
export async function inviteColleague(
  tx: Tx,
  world: World,
  request: FollowedRequest,
  { holderKey, name }: { readonly holderKey: string; readonly name: string },
): Promise<void> {
  if (request.invitedAs !== null) throw new Refusal("not-allowed");
  if (name === "") throw new Refusal("name-missing", "name");
  if ([...name].length > longestInvited) throw new Refusal("name-too-long", "name");
  if ((await invitedTo(tx, request, holderKey)).length >= mostInvited) throw new Refusal("too-many-colleagues", "name");
  const inviteId = world.chance.uuid();
  await tx.insert(requestKeys).values({
    secretHash: secretHash(colleagueKey(holderKey, inviteId)),
    organisationId: request.organisationId,
    requestId: request.id,
    inviteId,
    invitedAs: name,
    createdAt: world.clock.now(),
  });
  await note(tx, world, request, "requests.colleague-invited");
}

/** Takes a colleague's link back; what they wrote stays. Doing it twice is the same. @throws Refusal `not-allowed` to whom was let in */
export async function stopColleague(tx: Tx, world: World, request: FollowedRequest, inviteId: string): Promise<void> {
  if (request.invitedAs !== null) throw new Refusal("not-allowed");
  const gone = await tx
    .delete(requestKeys)
    .where(and(ofRequest(request), eq(requestKeys.inviteId, inviteId)))
    .returning({ id: requestKeys.inviteId });
  if (gone.length > 0) await note(tx, world, request, "requests.colleague-stopped");
}

function colleagueKey(holderKey: string, inviteId: string): string {
  return derivedSecret(holderKey, `colleague ${inviteId}`);
}

function ofRequest({ organisationId, id }: { organisationId: string; id: string }) {
  return and(eq(requestKeys.organisationId, organisationId), eq(requestKeys.requestId, id));
}

async function note(tx: Tx, world: World, { organisationId, id }: FollowedRequest, action: string): Promise<void> {
  await recordEvent(tx, world, { actor: "asker", action, organisationId, subjectId: id });
}
