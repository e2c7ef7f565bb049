import type { Tx } from "#src/db/write.ts";
import { firstTeam } from "#src/domain/accounts/teams.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { queueBraked } from "#src/domain/notify/queue-mail.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { dueAt } from "#src/domain/requests/due-time.ts";
import { makeReplyToken, putReplyToken } from "#src/domain/requests/reply-tokens.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";
import { nextNumber, type Receipt } from "#src/domain/requests/submit-request.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

/** A request that came without a hearing: by mail, or noted on the telephone. `organisationId` null: one that we do not know yet. */
export type OpenCase = {
  source: "mail" | "phone";
  organisationId: string | null;
  locale: Locale;
  name: string;
  organisationName: string | null;
  mail: string | null;
  phone: string | null;
  message: string;
  understanding: Understanding;
  messageId: string | null;
  /** Who took the call; null: the mail itself opened it. */
  accountId: string | null;
  /** The team that gets it; null: the first. */
  teamId: string | null;
};

/** So many receipts an hour go to one address, whatever comes from there. */
const receiptsAnHour = 3;

/**
 * Keeps such a request and gives it a number. A mail gets a receipt to which one can answer, but for the brake; whoever
 * took a call has the request.
 */
export async function openCase(
  tx: Tx,
  world: World,
  from: OpenCase,
  receipt: Receipt | null,
): Promise<{ organisationId: string; id: string; number: number }> {
  const organisationId = from.organisationId ?? (await openOrganisation(tx, world));
  const id = world.chance.uuid();
  const number = await nextNumber(tx);
  const now = world.clock.now();
  const replyToken = makeReplyToken(world);
  const receiptId =
    receipt === null || from.mail === null
      ? null
      : await queueBraked(
          tx,
          world,
          { organisationId, to: from.mail, locale: from.locale, ...receipt({ number, name: from.name }) },
          receiptsAnHour,
          { kind: "notice", replyToken, refersTo: from.messageId === null ? [] : [from.messageId] },
        );
  await tx.insert(requests).values({
    organisationId,
    id,
    number,
    hearingId: null,
    source: from.source,
    locale: from.locale,
    name: from.name,
    organisationName: from.organisationName,
    mail: from.mail,
    phone: from.phone,
    message: from.message,
    hearingCopy: { text: from.message, understanding: from.understanding, proposals: [], catalogueVersion: null },
    dangerLevel: from.understanding.danger.level,
    receiptId,
    messageId: from.messageId,
    filledBy: from.accountId === null ? "asker" : "staff",
    filledByAccount: from.accountId,
    state: from.accountId === null ? "received" : "assigned",
    assigneeId: from.accountId,
    waitingSince: now,
    teamId: from.teamId ?? (await firstTeam(tx)).id,
    dueAt: dueAt(now, from.understanding.danger.level),
    createdAt: now,
    changedAt: now,
  });
  if (receiptId !== null) await putReplyToken(tx, world, { organisationId, id }, replyToken);
  await recordEvent(tx, world, {
    actor: from.accountId ?? "asker",
    action: "requests.opened",
    organisationId,
    subjectId: id,
    detail: { source: from.source },
  });
  return { organisationId, id, number };
}
