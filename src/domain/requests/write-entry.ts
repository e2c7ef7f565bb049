import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { accountById } from "#src/domain/accounts/team.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { seeTrouble } from "#src/domain/notify/bounce-mail.ts";
import { mailState } from "#src/domain/notify/notify-queries.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import { queueBraked, queueMail } from "#src/domain/notify/queue-mail.ts";
import { stateAfterAsker, stateAfterReply } from "#src/domain/requests/case-state.ts";
import { type CaseSeen, changeCase } from "#src/domain/requests/change-case.ts";
import { newReplyToken, threadOf } from "#src/domain/requests/reply-tokens.ts";
import { putFiles } from "#src/domain/requests/request-files.ts";
import { newRequestKey } from "#src/domain/requests/request-keys.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { type EntryKind, requestEntries } from "#src/domain/requests/requests-tables.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export const maxEntryLength = 5000;

/** What is wrong with words to be written, by code; null = nothing. Counted in characters as people see them. */
export function entryProblem(body: string): "text-empty" | "text-too-long" | null {
  if (body.trim() === "") return "text-empty";
  return [...body].length > maxEntryLength ? "text-too-long" : null;
}

type MailWords = { subject: string; body: string };
/** The words of the mail that brings an answer; `key` opens the request. */
export type ReplyMail = (facts: { number: number; body: string; key: string; locale: Locale }) => MailWords;
/** The words of the mail that tells somebody of the team that an asker wrote: none of what was written. */
export type AskerWroteMail = (facts: { number: number; id: string }) => MailWords;

/**
 * Answers the asker: on their page, and by mail where they gave an address. Whoever answers a request that nobody has
 * takes it. A closed request stays closed.
 *
 * @throws Refusal `text-empty`, `text-too-long`, `not-found`; `changed-meanwhile` when something came since it was seen
 */
export async function replyToAsker(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, body, files = [] }: { accountId: string; body: string; files?: readonly MailFile[] },
  mail: ReplyMail,
): Promise<void> {
  check(body);
  const { after } = await changeCase(tx, world, seen, (request) => ({
    state: stateAfterReply(request.state),
    assigneeId: request.assigneeId ?? accountId,
    waitingSince: null,
  }));
  const mailId = after.mail === null ? null : await mailReply(tx, world, after, body, mail);
  const entryId = await putEntry(tx, world, after, { kind: "to-asker", accountId, body, mailId });
  await putFiles(tx, world, { ...after, entryId }, files);
}

async function mailReply(tx: Tx, world: World, request: StoredRequest, body: string, mail: ReplyMail) {
  if (request.mail === null) return null;
  const { organisationId, number, locale } = request;
  const key = await newRequestKey(tx, world, request);
  return queueMail(
    tx,
    world,
    { organisationId, to: request.mail, locale, ...mail({ number, body, key, locale }) },
    { kind: "answer", replyToken: await newReplyToken(tx, world, request), refersTo: await threadOf(tx, request) },
  );
}

/**
 * Sends an answer again that failed or came back, as a new mail with a key of its own.
 *
 * @throws Refusal `not-found` (no such answer), `nothing-to-send` (it is on its way or arrived, or there is no address)
 */
export async function sendAgain(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, entryId }: { accountId: string; entryId: string },
  mail: ReplyMail,
): Promise<void> {
  const { after } = await changeCase(tx, world, seen, () => ({ waitingSince: null }));
  const here = and(eq(requestEntries.organisationId, after.organisationId), eq(requestEntries.id, entryId));
  const [entry] = await tx.select().from(requestEntries).where(here);
  if (entry?.requestId !== after.id || entry.kind !== "to-asker") throw new Refusal("not-found");
  const state = entry.mailId === null ? null : await mailState(tx, entry.mailId);
  if (after.mail === null || (state !== null && state.state !== "failed" && state.state !== "bounced"))
    throw new Refusal("nothing-to-send");
  const mailId = await mailReply(tx, world, after, entry.body, mail);
  if (entry.mailId !== null) await seeTrouble(tx, world, [entry.mailId]);
  await tx.update(requestEntries).set({ mailId }).where(here);
  await recordEvent(tx, world, {
    actor: accountId,
    action: "requests.sent-again",
    organisationId: after.organisationId,
    subjectId: after.id,
  });
}

/**
 * Writes down what only the team reads: a note, or a call that was made. A call answers the asker, too.
 *
 * @throws Refusal `text-empty`, `text-too-long`, `not-found`
 */
export async function noteForTeam(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, body, kind }: { accountId: string; body: string; kind: "note" | "call" },
): Promise<void> {
  check(body);
  const { after } = await changeCase(tx, world, seen, (request) =>
    kind === "note"
      ? {}
      : {
          state: stateAfterReply(request.state),
          assigneeId: request.assigneeId ?? accountId,
          waitingSince: null,
        },
  );
  await putEntry(tx, world, after, { kind, accountId, body, mailId: null });
}

/** What an asker wrote; by mail also by whom, under which Message-ID, and what was quoted below. */
export type AskersWords = {
  body: string;
  danger: DangerLevel;
  files?: readonly MailFile[];
  byMail?: { authorName: string; authorMail: string; quoted: string; messageId: string | null };
};

/** So many notices an hour about what askers wrote reach one person of the team; the queue shows all. */
const noticesAnHour = 30;

/**
 * The asker writes on: what rested or was closed is open again, and whoever has the request hears of it. A danger that
 * is heard in it moves the request up, and never down. A mail may be as long as it came; a form's text may not.
 *
 * @throws Refusal `text-empty`, `text-too-long`, `not-found`
 */
export async function writeAsAsker(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { body, danger, files = [], byMail }: AskersWords,
  mail: AskerWroteMail,
): Promise<void> {
  if (byMail === undefined) check(body);
  const { before, after } = await changeCase(tx, world, { ...request, version: null }, (now) => ({
    state: stateAfterAsker(now.state),
    pendingUntil: null,
    closedBecause: null,
    waitingSince: now.waitingSince ?? world.clock.now(),
    dangerLevel: worse(now.dangerLevel, danger),
  }));
  const entryId = await putEntry(tx, world, after, {
    kind: "from-asker",
    accountId: null,
    body,
    mailId: null,
    ...byMail,
  });
  await putFiles(tx, world, { ...after, entryId }, files);
  if (before.state !== after.state) await recordMove(tx, world, before, after);
  const assignee = after.assigneeId === null ? null : await accountById(tx, after.assigneeId);
  if (assignee?.mail && assignee.deactivatedAt === null)
    await queueBraked(
      tx,
      world,
      {
        organisationId: after.organisationId,
        to: assignee.mail,
        locale: "ja",
        ...mail({ number: after.number, id: after.id }),
      },
      noticesAnHour,
    );
}

/** What an answering machine of the asker wrote: kept for the team; it wakes nothing and nobody. @throws Refusal `not-found` */
export async function noteMachine(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  { body, byMail }: Required<Pick<AskersWords, "body" | "byMail">>,
): Promise<void> {
  const { after } = await changeCase(tx, world, { ...request, version: null }, () => ({}));
  await putEntry(tx, world, after, { kind: "machine", accountId: null, body, mailId: null, ...byMail });
}

/** An answer of ours did not arrive: the asker waits again. @throws Refusal `not-found` */
export async function answerCameBack(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
): Promise<void> {
  const { after } = await changeCase(tx, world, { ...request, version: null }, (now) =>
    now.state === "closed" ? {} : { waitingSince: now.waitingSince ?? world.clock.now() },
  );
  await recordEvent(tx, world, {
    actor: "system",
    action: "requests.came-back",
    organisationId: after.organisationId,
    subjectId: after.id,
  });
}

/** The asker says that it is solved. Saying it twice is the same. @throws Refusal `not-found` */
export async function solvedByAsker(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
): Promise<void> {
  const { before, after } = await changeCase(tx, world, { ...request, version: null }, (now) =>
    now.state === "closed" ? {} : { state: "closed", closedBecause: "solved", pendingUntil: null, waitingSince: null },
  );
  if (before.state !== "closed") await recordMove(tx, world, before, after);
}

async function recordMove(tx: Tx, world: World, before: StoredRequest, after: StoredRequest): Promise<void> {
  await recordEvent(tx, world, {
    actor: "asker",
    action: "requests.moved",
    organisationId: after.organisationId,
    subjectId: after.id,
    detail: {
      from: before.state,
      to: after.state,
      ...(after.closedBecause === null ? {} : { because: after.closedBecause }),
    },
  });
}

type NewEntry = {
  kind: EntryKind;
  accountId: string | null;
  body: string;
  mailId: string | null;
  authorName?: string;
  authorMail?: string;
  quoted?: string;
  messageId?: string | null;
};

async function putEntry(tx: Tx, world: World, request: StoredRequest, entry: NewEntry): Promise<string> {
  const id = world.chance.uuid();
  await tx.insert(requestEntries).values({
    organisationId: request.organisationId,
    id,
    requestId: request.id,
    ...entry,
    quoted: entry.quoted || null,
    createdAt: world.clock.now(),
  });
  return id;
}

function worse(one: DangerLevel, other: DangerLevel): DangerLevel {
  const order: readonly DangerLevel[] = ["none", "concern", "urgent"];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function check(body: string): void {
  const problem = entryProblem(body);
  if (problem) throw new Refusal(problem, "body");
}
