import { and, asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { belongsTo } from "#src/domain/requests/case-family.ts";
import { requestPeople } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export type Participant = {
  readonly id: string;
  readonly requestId: string;
  readonly name: string;
  readonly mail: string;
};

/** So many others may take part in one case. */
const mostPeople = 20;

/** Who takes part beside the asker: each gets the answers by mail, with a link of their own. */
export async function peopleOf(
  db: Reader,
  family: ReadonlyArray<{ organisationId: string; id: string }>,
): Promise<Participant[]> {
  return db
    .select({
      id: requestPeople.id,
      requestId: requestPeople.requestId,
      name: requestPeople.name,
      mail: requestPeople.mail,
    })
    .from(requestPeople)
    .where(belongsTo(requestPeople, family))
    .orderBy(asc(requestPeople.createdAt), asc(requestPeople.id));
}

/** Lets somebody take part; who does already stays. @throws Refusal `mail-invalid`, `too-many-people` */
export async function addPerson(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { accountId, name, mail }: { accountId: string; name: string; mail: string },
): Promise<void> {
  if (!isMailAddress(mail)) throw new Refusal("mail-invalid", "mail");
  if ((await peopleOf(tx, [request])).length >= mostPeople) throw new Refusal("too-many-people", "mail");
  const added = await tx
    .insert(requestPeople)
    .values({
      organisationId: request.organisationId,
      id: world.chance.uuid(),
      requestId: request.id,
      name: [...name].slice(0, 100).join(""),
      mail,
      addedBy: accountId,
      createdAt: world.clock.now(),
    })
    .onConflictDoNothing()
    .returning({ id: requestPeople.id });
  if (added.length > 0) await note(tx, world, request, accountId, "requests.person-added");
}

export async function removePerson(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { accountId, personId }: { accountId: string; personId: string },
): Promise<void> {
  const removed = await tx
    .delete(requestPeople)
    .where(
      and(
        eq(requestPeople.organisationId, request.organisationId),
        eq(requestPeople.requestId, request.id),
        eq(requestPeople.id, personId),
      ),
    )
    .returning({ id: requestPeople.id });
  if (removed.length > 0) await note(tx, world, request, accountId, "requests.person-removed");
}

async function note(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  actor: string,
  action: string,
): Promise<void> {
  await recordEvent(tx, world, { actor, action, organisationId: request.organisationId, subjectId: request.id });
}
