import type { Tx } from "#src/db/write.ts";
import { accountById } from "#src/domain/accounts/team.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import { stateAfterAsker, stateAfterReply } from "#src/domain/requests/case-state.ts";
import { type CaseSeen, changeCase } from "#src/domain/requests/change-case.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { putFiles } from "#src/domain/requests/request-files.ts";
import { type FollowedRequest, isOfSameAsker } from "#src/domain/requests/request-keys.ts";
import { requestById, type StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { type CaseBefore, type EntryKind, requestEntries } from "#src/domain/requests/requests-tables.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

export const maxEntryLength = 5000;

/** What is wrong with words to be written, by code; null = nothing. Counted in characters as people see them. */
export function entryProblem(body: string): "text-empty" | "text-too-long" | null {
  if (body.trim() === "") return "text-empty";
  return [...body].length > maxEntryLength ? "text-too-long" : null;
}

export type MailWords = { subject: string; body: string };
/** The words of the mail that tells somebody of the team that an asker wrote: none of what was written. */
export type AskerWroteMail = (facts: { number: number; id: string }) => MailWords;

/**
 * Writes down what only the team reads: a note, or a call that was made. A call answers the asker, too. The request, and
 * the id of the entry.
 *
 * @throws Refusal `text-empty`, `text-too-long`, `not-found`
 */
export async function noteForTeam(
  tx: Tx,
  world: World,
  seen: CaseSeen,
  { accountId, body, kind }: { accountId: string; body: string; kind: "note" | "call" },
): Promise<{ request: StoredRequest; entryId: string }> {
  checkText(body);
  const { after } = await changeCase(tx, world, seen, (request) =>
    kind === "note"
      ? {}
      : {
          state: stateAfterReply(request.state),
          assigneeId: request.assigneeId ?? accountId,
          waitingSince: null,
        },
  );
  return { request: after, entryId: await putEntry(tx, world, after, { kind, accountId, body, mailId: null }) };
}

/** What an asker wrote; by mail also by whom, under which Message-ID, and what was quoted below. */
export type AskersWords = {
  body: string;
  danger: DangerLevel;
  files?: readonly MailFile[];
  /** A colleague of the asker, by the name under which they were let in. */
  by?: string | null;
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
  { body, danger, files = [], by = null, byMail }: AskersWords,
  mail: AskerWroteMail,
): Promise<void> {
  if (byMail === undefined) checkText(body);
  const survivor = await survivorById(tx, request);
  const { before, after } = await changeCase(tx, world, { ...survivor, version: null }, (now) => ({
    state: stateAfterAsker(now.state),
    pendingUntil: null,
    closedBecause: null,
    waitingSince: now.waitingSince ?? world.clock.now(),
    dangerLevel: worse(now.dangerLevel, danger),
  }));
  // The words stay with the request they were written to, also while it is joined to another.
  const entryId = await putEntry(tx, world, request, {
    kind: "from-asker",
    accountId: null,
    body,
    mailId: null,
    ...(by === null ? {} : { authorName: by }),
    ...byMail,
  });
  await putFiles(tx, world, { ...request, entryId }, files);
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
export async function solvedByAsker(tx: Tx, world: World, request: FollowedRequest): Promise<void> {
  const survivor = await survivorOf(tx, request);
  // What is another asker's matter as well is not closed by one of them.
  const solved = isOfSameAsker(survivor, request) ? survivor : request;
  const { before, after } = await changeCase(
    tx,
    world,
    { organisationId: solved.organisationId, id: solved.id, version: null },
    (now) =>
      now.state === "closed"
        ? {}
        : { state: "closed", closedBecause: "solved", pendingUntil: null, waitingSince: null },
  );
  if (before.state !== "closed") await recordMove(tx, world, before, after);
}

async function survivorById(tx: Tx, request: { organisationId: string; id: string }) {
  const own = await requestById(tx, request.id);
  if (own === null) throw new Refusal("not-found");
  const { organisationId, id } = await survivorOf(tx, own);
  return { organisationId, id };
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

export type NewEntry = {
  kind: EntryKind;
  accountId: string | null;
  body: string;
  mailId: string | null;
  authorName?: string;
  authorMail?: string;
  quoted?: string;
  messageId?: string | null;
  shownAt?: Date;
  undo?: CaseBefore;
};

export async function putEntry(
  tx: Tx,
  world: World,
  request: { organisationId: string; id: string },
  entry: NewEntry,
): Promise<string> {
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

export function checkText(body: string): void {
  const problem = entryProblem(body);
  if (problem) throw new Refusal(problem, "body");
}
