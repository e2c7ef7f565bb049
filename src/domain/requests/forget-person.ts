import { and, eq, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { requestEntries, requestKeys, requestPeople, requests } from "#src/domain/requests/requests-tables.ts";
import { withoutPerson, withoutPersonInside } from "#src/domain/requests/without-person.ts";
import type { World } from "#src/kernel/world.ts";

/** What a person is told of a request that gives their address. */
export type RequestOfPerson = {
  readonly number: number;
  readonly createdAt: Date;
  readonly name: string;
  readonly mail: string | null;
  readonly phone: string | null;
};

/** The requests that give this address as their contact, oldest first. What was written in them is not among it: nobody has shown that they wrote it. */
export async function requestsOfMail(db: Reader, mail: string): Promise<RequestOfPerson[]> {
  return db
    .select({
      number: requests.number,
      createdAt: requests.createdAt,
      name: requests.name,
      mail: requests.mail,
      phone: requests.phone,
    })
    .from(requests)
    .where(withMail(mail))
    .orderBy(requests.number);
}

/**
 * Takes the person with this address out of every request: name, address, number, the keys that opened it, and those
 * words wherever they stand in what was written. The case stays: what was asked, what was answered, how it ended.
 */
export async function forgetPersonInRequests(tx: Tx, world: World, mail: string): Promise<number> {
  const found = await tx.select().from(requests).where(withMail(mail)).for("update");
  for (const request of found) {
    const { organisationId, id } = request;
    const here = and(eq(requests.organisationId, organisationId), eq(requests.id, id));
    await tx
      .update(requests)
      .set({
        name: "■",
        organisationName: null,
        mail: null,
        phone: null,
        message: withoutPerson(request.message, request),
        hearingCopy: withoutPersonInside(request.hearingCopy, request),
        anonymisedAt: world.clock.now(),
        version: request.version + 1,
      })
      .where(here);
    const entries = await tx
      .select()
      .from(requestEntries)
      .where(and(eq(requestEntries.organisationId, organisationId), eq(requestEntries.requestId, id)));
    for (const entry of entries) {
      const body = withoutPerson(entry.body, request);
      const quoted = entry.quoted === null ? null : withoutPerson(entry.quoted, request);
      // Of their mails, and of colleagues whom they let in.
      const isTheirs =
        entry.authorMail?.toLowerCase() === mail.toLowerCase() ||
        (entry.authorMail === null && entry.authorName !== null);
      const author = isTheirs ? { authorName: null, authorMail: null } : {};
      if (body !== entry.body || quoted !== entry.quoted || isTheirs)
        await tx
          .update(requestEntries)
          .set({ body, quoted, ...author })
          .where(and(eq(requestEntries.organisationId, organisationId), eq(requestEntries.id, entry.id)));
    }
    await tx
      .delete(requestKeys)
      .where(and(eq(requestKeys.organisationId, organisationId), eq(requestKeys.requestId, id)));
    await recordEvent(tx, world, { actor: "system", action: "requests.anonymised", organisationId, subjectId: id });
  }
  // Where they took part in a request of somebody else.
  await tx.delete(requestPeople).where(sql`lower(${requestPeople.mail}) = lower(${mail})`);
  return found.length;
}

function withMail(mail: string) {
  return and(sql`lower(${requests.mail}) = lower(${mail})`, isNull(requests.anonymisedAt));
}
