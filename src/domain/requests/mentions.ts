import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import { readersOf } from "#src/domain/requests/case-readers.ts";
import { mentionedIn } from "#src/domain/requests/mention.ts";
import { requestMentions } from "#src/domain/requests/teamwork-tables.ts";
import type { MailWords } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import type { World } from "#src/kernel/world.ts";

/** The words of the mail that tells somebody that they were called: none of what was written. */
export type CalledMail = (facts: { number: number; id: string; locale: Locale }) => MailWords;

/** So many such mails an hour reach one person; the queue shows all. */
const noticesAnHour = 20;

/**
 * Keeps whom a note calls, by `@name` or by `also`, and tells them by mail; nobody is called by themselves, and nobody who
 * cannot read the case. The names of who was called.
 */
export async function callPeople(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string; number: number; teamId: string },
  note: {
    readonly entryId: string;
    readonly accountId: string;
    readonly body: string;
    readonly also: readonly string[];
  },
  mail: CalledMail,
): Promise<string[]> {
  const people = (await readersOf(tx, request)).filter(({ id }) => id !== note.accountId);
  const named = new Set([...mentionedIn(note.body, people), ...note.also]);
  const called = people.filter(({ id }) => named.has(id));
  const { organisationId, id: requestId, number } = request;
  for (const person of called) {
    const row = { organisationId, entryId: note.entryId, requestId, accountId: person.id };
    await tx.insert(requestMentions).values({ ...row, createdAt: world.clock.now() });
    const detail = { to: person.id };
    await recordEvent(tx, world, {
      actor: note.accountId,
      action: "requests.called",
      organisationId,
      subjectId: requestId,
      detail,
    });
    if (person.mail === null) continue;
    const words = mail({ number, id: requestId, locale: person.locale });
    const letter = { organisationId, to: person.mail, locale: person.locale, ...words };
    await queueBraked(tx, world, letter, noticesAnHour);
  }
  return called.map(({ name }) => name);
}

/** The notes in which somebody was called and has not said that they saw it, the newest first. */
export async function openCallsIn(db: Reader, requestIds: readonly string[], accountId: string): Promise<string[]> {
  const rows = await db
    .select({ entryId: requestMentions.entryId })
    .from(requestMentions)
    .where(
      and(
        eq(requestMentions.accountId, accountId),
        isNull(requestMentions.seenAt),
        inArray(requestMentions.requestId, [...requestIds]),
      ),
    )
    .orderBy(desc(requestMentions.createdAt));
  return rows.map(({ entryId }) => entryId);
}

/** Whom an entry of these requests calls, by id. */
export async function calledIn(db: Reader, requestIds: readonly string[], entryId: string): Promise<string[]> {
  if (!isUuid(entryId)) return [];
  const rows = await db
    .select({ accountId: requestMentions.accountId })
    .from(requestMentions)
    .where(and(eq(requestMentions.entryId, entryId), inArray(requestMentions.requestId, [...requestIds])));
  return rows.map(({ accountId }) => accountId);
}

/** Somebody has seen where they were called in these requests: by saying so, or by writing there themselves. */
export async function seeCalls(tx: Tx, world: World, requestIds: readonly string[], accountId: string): Promise<void> {
  await tx
    .update(requestMentions)
    .set({ seenAt: world.clock.now() })
    .where(
      and(
        eq(requestMentions.accountId, accountId),
        isNull(requestMentions.seenAt),
        inArray(requestMentions.requestId, [...requestIds]),
      ),
    );
}
