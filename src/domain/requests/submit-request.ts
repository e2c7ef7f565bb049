import { sql } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { firstTeam } from "#src/domain/accounts/teams.ts";
import { colleaguesOf } from "#src/domain/advice/colleagues/colleague-queries.ts";
import { type Hearing, memberOfKey } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { StoredProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import { type ContactFields, contactProblems } from "#src/domain/requests/contact.ts";
import { dueAt } from "#src/domain/requests/due-time.ts";
import { filledByOf } from "#src/domain/requests/filled-by.ts";
import { putMemberRequestKey } from "#src/domain/requests/organisation-requests.ts";
import { makeReplyToken, putReplyToken } from "#src/domain/requests/reply-tokens.ts";
import { putRequestKey, requestKey } from "#src/domain/requests/request-keys.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** Anybody may type anybody's address: more notices than this do not leave for one in an hour. The request is kept all the same. */
const receiptsAnHour = 20;

export type SubmitRequest = {
  hearing: Hearing;
  /** The key that opens the hearing: the key that follows the request is derived from it. */
  secret: string;
  proposal: StoredProposal | null;
  locale: Locale;
  contact: ContactFields;
};

/** The words of the receipt: the way in hands them over, because words belong to languages and not to rules. */
export type Receipt = (request: { number: number; name: string }) => { subject: string; body: string };

/**
 * Keeps a request with its own copy of the hearing, gives it a number and puts a receipt into the outbox when there is
 * an address.
 *
 * @throws Refusal with the code of the first problem of `contactProblems`; the form tells all of them before it comes here
 */
export async function submitRequest(
  tx: Tx,
  world: World,
  { hearing, secret, proposal, locale, contact }: SubmitRequest,
  receipt: Receipt,
): Promise<{ id: string; number: number }> {
  const [problem] = contactProblems(contact);
  if (problem) throw new Refusal(problem.code, problem.field);
  const { organisationId } = hearing;
  const id = world.chance.uuid();
  const number = await nextNumber(tx);
  const replyToken = makeReplyToken(world);
  const accountId = await memberOfKey(tx, secret);
  const filled = filledByOf(hearing, accountId);
  const receiptId = contact.mail
    ? await queueBraked(
        tx,
        world,
        { organisationId, to: contact.mail, locale, ...receipt({ number, name: contact.name }) },
        receiptsAnHour,
        { kind: "notice", replyToken, refersTo: [] },
      )
    : null;
  await tx.insert(requests).values({
    organisationId,
    id,
    number,
    hearingId: hearing.id,
    locale,
    name: contact.name,
    organisationName: contact.organisationName || null,
    mail: contact.mail || null,
    phone: contact.phone || null,
    message: contact.message,
    hearingCopy: {
      text: hearing.text,
      understanding: hearing.understanding,
      proposals: proposal?.answer ?? [],
      catalogueVersion: proposal?.catalogueVersion ?? null,
      colleagues: (await colleaguesOf(tx, hearing)).filter(({ finishedAt }) => finishedAt !== null).length,
    },
    dangerLevel: hearing.understanding.danger.level,
    receiptId,
    state: "received",
    filledBy: filled.role,
    filledByAccount: filled.accountId,
    readBackAt: filled.readBackAt,
    waitingSince: world.clock.now(),
    teamId: (await firstTeam(tx)).id,
    dueAt: dueAt(world.clock.now(), hearing.understanding.danger.level),
    createdAt: world.clock.now(),
    changedAt: world.clock.now(),
  });
  const key = requestKey(secret, id);
  if (accountId === null) await putRequestKey(tx, world, { organisationId, id }, key);
  else await putMemberRequestKey(tx, world, { organisationId, id }, { key, accountId });
  if (receiptId !== null) await putReplyToken(tx, world, { organisationId, id }, replyToken);
  await recordEvent(tx, world, { actor: "asker", action: "requests.submitted", organisationId, subjectId: id });
  return { id, number };
}

/** What people quote on the telephone: short, rising, never given twice. */
export async function nextNumber(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ number: string }>(sql`select nextval('request_numbers') as number`);
  if (!row) throw new Error("the sequence gave no number");
  return Number(row.number);
}
