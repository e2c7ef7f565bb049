import { and, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { seeTrouble } from "#src/domain/notify/bounce-mail.ts";
import { mailStates } from "#src/domain/notify/notify-queries.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import { queueMail, recallMails } from "#src/domain/notify/queue-mail.ts";
import { mergedInto } from "#src/domain/requests/case-family.ts";
import { stateAfterReply } from "#src/domain/requests/case-state.ts";
import { type CaseSeen, changeCase } from "#src/domain/requests/change-case.ts";
import { dropDraft, saveDraft } from "#src/domain/requests/drafts.ts";
import { newReplyToken, threadOf } from "#src/domain/requests/reply-tokens.ts";
import { putFiles } from "#src/domain/requests/request-files.ts";
import { newRequestKey } from "#src/domain/requests/request-keys.ts";
import { peopleOf } from "#src/domain/requests/request-people.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requestEntries, requestEntryMails } from "#src/domain/requests/requests-tables.ts";
import { checkText, type MailWords, putEntry } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** The words of the mail that brings an answer; `key` opens the request. */
export type ReplyMail = (facts: { number: number; body: string; key: string; locale: Locale }) => MailWords;

/** So long an answer waits before it leaves, and can be taken back. */
export const undoMs = 20_000;

type Recipient = {
  readonly mail: string;
  readonly locale: Locale;
  readonly number: number;
  readonly request: StoredRequest;
};

/**
 * Answers the asker, and everybody who takes part: on their page, and by mail where there is an address. Whoever
 * answers a request that nobody has takes it. A closed request stays closed. For `undoMs` it can be taken back.
 *
 * @throws Refusal `text-empty`, `text-too-long`, `not-found`, `case-merged`; `changed-meanwhile` when something came since it was seen
 */
export async function replyToAsker(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, body, files = [] }: { accountId: string; body: string; files?: readonly MailFile[] },
  mail: ReplyMail,
): Promise<string> {
  checkText(body);
  const { before, after } = await changeCase(tx, world, seen, (request) => ({
    state: stateAfterReply(request.state),
    assigneeId: request.assigneeId ?? accountId,
    waitingSince: null,
  }));
  const shownAt = new Date(world.clock.now().getTime() + undoMs);
  const mailIds: string[] = [];
  for (const recipient of await recipientsOf(tx, after))
    mailIds.push(await mailAnswer(tx, world, after, recipient, body, mail, shownAt));
  const [mailId = null, ...others] = mailIds;
  const undo = {
    version: after.version,
    state: before.state,
    assigneeId: before.assigneeId,
    waitingSince: before.waitingSince?.toISOString() ?? null,
    firstAnswered: before.firstAnswerAt === null && after.firstAnswerAt !== null,
  };
  const entryId = await putEntry(tx, world, after, { kind: "to-asker", accountId, body, mailId, shownAt, undo });
  for (const other of others)
    await tx.insert(requestEntryMails).values({ organisationId: after.organisationId, entryId, mailId: other });
  await putFiles(tx, world, { ...after, entryId }, files);
  await dropDraft(tx, after, accountId);
  return entryId;
}

/**
 * Takes an answer back that has not left yet: its text is a draft again, its files are to be chosen anew, and the case
 * is as it was if nothing else has changed it.
 *
 * @throws Refusal `not-found` (no such answer of this person), `gone-already` when it has left
 */
export async function takeBack(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { accountId, entryId }: { accountId: string; entryId: string },
): Promise<void> {
  const entry = await lockedEntry(tx, request, entryId);
  if (entry?.kind !== "to-asker" || entry.accountId !== accountId) throw new Refusal("not-found");
  if (entry.shownAt === null || entry.shownAt <= world.clock.now() || entry.undo === null)
    throw new Refusal("gone-already");
  if (!(await recallMails(tx, await mailIdsOf(tx, entry)))) throw new Refusal("gone-already");
  const { undo } = entry;
  await tx
    .delete(requestEntries)
    .where(and(eq(requestEntries.organisationId, request.organisationId), eq(requestEntries.id, entryId)));
  await changeCase(tx, world, { ...request, version: null }, (now) => ({
    ...(now.version === undo.version ? { state: undo.state, assigneeId: undo.assigneeId } : {}),
    ...(now.waitingSince === null && now.state !== "closed" && undo.waitingSince !== null
      ? { waitingSince: new Date(undo.waitingSince) }
      : {}),
    ...(undo.firstAnswered ? { firstAnswerAt: null, firstAnswerMinutes: null } : {}),
  }));
  await saveDraft(tx, world, request, { accountId, body: entry.body });
}

/**
 * Sends an answer again to whomever it did not reach, as new mails with keys of their own.
 *
 * @throws Refusal `not-found` (no such answer), `nothing-to-send` (all are on their way or arrived, or have no address any more)
 */
export async function sendAgain(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { accountId, entryId }: { accountId: string; entryId: string },
  mail: ReplyMail,
): Promise<void> {
  const { after } = await changeCase(tx, world, { ...request, version: null }, () => ({ waitingSince: null }));
  const entry = await lockedEntry(tx, after, entryId);
  if (entry?.kind !== "to-asker") throw new Refusal("not-found");
  const states = await mailStates(tx, await mailIdsOf(tx, entry));
  const recipients = await recipientsOf(tx, after);
  const lost =
    entry.mailId === null ? [] : [...states].filter(([, { state }]) => state === "failed" || state === "bounced");
  let sent = 0;
  for (const [lostId, { to }] of lost) {
    // Whoever changed their address since gets it at the new one: the first recipient is the asker.
    const recipient =
      recipients.find((one) => one.mail.toLowerCase() === to.toLowerCase()) ??
      (lostId === entry.mailId ? recipients[0] : undefined);
    if (!recipient) continue;
    const mailId = await mailAnswer(tx, world, after, recipient, entry.body, mail, world.clock.now());
    const here = { organisationId: entry.organisationId, entryId };
    if (lostId === entry.mailId)
      await tx
        .update(requestEntries)
        .set({ mailId })
        .where(and(eq(requestEntries.organisationId, entry.organisationId), eq(requestEntries.id, entryId)));
    else {
      await tx
        .delete(requestEntryMails)
        .where(and(eq(requestEntryMails.entryId, entryId), eq(requestEntryMails.mailId, lostId)));
      await tx.insert(requestEntryMails).values({ ...here, mailId });
    }
    await seeTrouble(tx, world, [lostId]);
    sent += 1;
  }
  if (sent === 0) throw new Refusal("nothing-to-send");
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.sent-again",
    organisationId: after.organisationId,
    subjectId: after.id,
  });
}

/** All mails of these answers beside the first, by the entry. */
export async function otherMailsOf(
  db: Reader,
  entryIds: readonly string[],
): Promise<Array<{ entryId: string; mailId: string }>> {
  if (entryIds.length === 0) return [];
  return db
    .select({ entryId: requestEntryMails.entryId, mailId: requestEntryMails.mailId })
    .from(requestEntryMails)
    .where(inArray(requestEntryMails.entryId, [...entryIds]));
}

/** Who gets an answer by mail: the asker first, those of joined requests, those who take part; each address once. */
async function recipientsOf(db: Reader, request: StoredRequest): Promise<Recipient[]> {
  const joined = await mergedInto(db, request);
  const of = (one: StoredRequest) =>
    one.mail === null ? [] : [{ mail: one.mail, locale: one.locale, number: one.number, request: one }];
  const people = (await peopleOf(db, [request, ...joined])).map(({ mail }) => ({
    mail,
    locale: request.locale,
    number: request.number,
    request,
  }));
  const all = [...of(request), ...joined.flatMap(of), ...people];
  return all.filter((one, i) => all.findIndex((other) => other.mail.toLowerCase() === one.mail.toLowerCase()) === i);
}

async function mailAnswer(
  tx: Tx,
  world: World,
  survivor: StoredRequest,
  to: Recipient,
  body: string,
  mail: ReplyMail,
  leavesAt: Date,
): Promise<string> {
  const key = await newRequestKey(tx, world, to.request, to.mail);
  const { organisationId } = survivor;
  return queueMail(
    tx,
    world,
    { organisationId, to: to.mail, locale: to.locale, ...mail({ number: to.number, body, key, locale: to.locale }) },
    {
      kind: "answer",
      replyToken: await newReplyToken(tx, world, to.request),
      refersTo: await threadOf(tx, to.request),
      leavesAt,
    },
  );
}

async function lockedEntry(tx: Tx, request: { organisationId: string; id: string }, entryId: string) {
  const [entry] = await tx.select().from(requestEntries).where(eq(requestEntries.id, entryId)).for("update");
  if (!entry) return null;
  if (entry.requestId === request.id) return entry;
  const joined = await mergedInto(tx, request);
  return joined.some(({ id }) => id === entry.requestId) ? entry : null;
}

async function mailIdsOf(db: Reader, entry: { id: string; mailId: string | null }): Promise<string[]> {
  const others = await otherMailsOf(db, [entry.id]);
  return [...(entry.mailId === null ? [] : [entry.mailId]), ...others.map(({ mailId }) => mailId)];
}
