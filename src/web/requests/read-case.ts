import type { Context } from "hono";
import { type Reader, readAtOnce } from "#src/db/write.ts";
import { namesOf, teamOf } from "#src/domain/accounts/team.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import { checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import { channelHealth } from "#src/domain/notify/channel-health.ts";
import { mailState, mailStates } from "#src/domain/notify/notify-queries.ts";
import { otherMailsOf } from "#src/domain/requests/answer-asker.ts";
import { checklistsOfCase } from "#src/domain/requests/case-checklists.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { labelsOfCases } from "#src/domain/requests/case-labels.ts";
import { entriesOf } from "#src/domain/requests/case-queries.ts";
import { findingOf, ratingOf } from "#src/domain/requests/close-words.ts";
import { draftsOf } from "#src/domain/requests/drafts.ts";
import { labelsOf } from "#src/domain/requests/labels.ts";
import { calledIn, openCallsIn } from "#src/domain/requests/mentions.ts";
import { othersIn } from "#src/domain/requests/presence.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { filesOf } from "#src/domain/requests/request-files.ts";
import { peopleOf } from "#src/domain/requests/request-people.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { textModulesOf } from "#src/domain/requests/text-modules.ts";
import type { Services } from "#src/http/services.ts";
import { targetsOf } from "#src/web/checks/attached-targets.ts";
import { memberOf } from "#src/web/requests/member-of.ts";
import { answeredBefore, nextFor } from "#src/web/requests/next-case.tsx";

/**
 * All that the page of a request shows of it, what does not wait for each other read together: with one query after the
 * other the way to the database and back was half of the page. `hasFinding`: with what was written of how it ended.
 */
export async function readCase(services: Services, c: Context, request: StoredRequest, hasFinding: boolean) {
  return readAtOnce(services.db, async (reader) => {
    const about = await readAbout(services, reader, c, request, hasFinding);
    return { ...about, ...(await readTalk(services, reader, c, about.family)) };
  });
}

/** What hangs on the request itself. */
async function readAbout(services: Services, reader: Reader, c: Context, request: StoredRequest, hasFinding: boolean) {
  const { accountId } = memberOf(c);
  const [family, team, teams, modules, lists, present, health, next, answered, rating, events, labels] =
    await Promise.all([
      familyOf(reader, request),
      teamOf(reader),
      teamsOf(reader),
      textModulesOf(reader, [request.teamId]),
      checklistsOfCase(reader, request),
      othersIn(reader, request.id, accountId, services.world.clock.now()),
      channelHealth(reader),
      nextFor(services, reader, c, request),
      answeredBefore(reader, c),
      ratingOf(reader, request),
      eventsOf(reader, request.id),
      labelsOf(reader, [request.teamId]),
    ]);
  const [into, receipt, finding, filledBy, labelled] = await Promise.all([
    request.mergedInto === null ? null : survivorOf(reader, request),
    request.receiptId === null ? null : mailState(reader, request.receiptId),
    hasFinding ? findingOf(reader, request) : null,
    request.filledByAccount === null ? null : namesOf(reader, [request.filledByAccount]),
    labelsOfCases(reader, labels.length === 0 ? [] : [request.id]),
  ]);
  const filledByName = (request.filledByAccount && filledBy?.get(request.filledByAccount)) || null;
  return {
    ...{ family, team, teams, modules, lists, present, health, next, answered, rating, events },
    ...{ labels, labelled: labelled.get(request.id) ?? [] },
    ...{ into, receipt, finding, filledByName },
  };
}

/** What was said and sent in it and in those that were joined to it. */
async function readTalk({ config }: Services, reader: Reader, c: Context, family: readonly StoredRequest[]) {
  const { accountId } = memberOf(c);
  const ids = family.map(({ id }) => id);
  const of = c.req.query("of");
  const [entries, files, drafts, calls, told, people, attached] = await Promise.all([
    entriesOf(reader, family),
    filesOf(reader, family, { isScanned: config.clamdUrl !== undefined }),
    draftsOf(reader, family),
    openCallsIn(reader, ids, accountId),
    of === undefined ? [] : calledIn(reader, ids, of),
    peopleOf(reader, family),
    checksAttachedTo(reader, targetsOf(family)),
  ]);
  const answers = entries.filter(({ kind }) => kind === "to-asker");
  const otherMails = await otherMailsOf(
    reader,
    answers.map(({ id }) => id),
  );
  const mails = await mailStates(reader, [
    ...entries.flatMap(({ mailId }) => mailId ?? []),
    ...otherMails.map(({ mailId }) => mailId),
  ]);
  return { entries, files, drafts, calls, told, people, attached, otherMails, mails };
}
