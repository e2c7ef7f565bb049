import type { Context } from "hono";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { teamOf } from "#src/domain/accounts/team.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { mailState, mailStates } from "#src/domain/notify/notify-queries.ts";
import { entriesOf } from "#src/domain/requests/case-queries.ts";
import { filesOf } from "#src/domain/requests/request-files.ts";
import { canReadRequests } from "#src/domain/requests/requests-policy.ts";
import { requestById, type StoredRequest } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { chosenPlan } from "#src/web/advice/proposal-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { notKept, show, submitIds } from "#src/web/page-context.ts";
import { AssignForm, type CameBack, MoveForm, NoteForm, ReplyForm } from "#src/web/requests/case-forms.tsx";
import { CaseHistory, Conversation } from "#src/web/requests/case-parts.tsx";
import { EntryFiles } from "#src/web/requests/entry-files.tsx";
import { RequestPage } from "#src/web/requests/request-page.tsx";
import { caseWords } from "#src/words/case-words.ts";
import { channelWords } from "#src/words/channel-words.ts";

/** Whoever of the team is signed in. Others are told that there is a page for the team, and no more. @throws Refusal `not-signed-in`, `not-allowed` */
export function memberOf(c: Context): SignedIn & Member {
  notKept(c);
  const actor = c.get("actor");
  if (!canReadRequests(actor)) throw new Refusal(actor.role === "stranger" ? "not-signed-in" : "not-allowed");
  return actor;
}

/** The request of the address. @throws Refusal `not-signed-in`, `not-found` */
export async function requestOfPage(services: Services, c: Context): Promise<StoredRequest> {
  memberOf(c);
  const id = c.req.param("id") ?? "";
  const request = isUuid(id) ? await requestById(services.db, id) : null;
  if (!request) throw new Refusal("not-found");
  return request;
}

/** The page of one request: as it is, or with a form that came back (422, or 409 where somebody was quicker). */
export async function showRequest(
  services: Services,
  c: Context,
  request: StoredRequest,
  cameBack: CameBack | null = null,
): Promise<Response> {
  const { db, config } = services;
  const member = memberOf(c);
  const locale = c.get("locale");
  const copy = request.hearingCopy;
  const current = await services.catalogue.current();
  const then = copy.catalogueVersion === null ? current : await services.catalogue.at(copy.catalogueVersion);
  const team = await teamOf(db);
  const names = new Map(team.map(({ id, name }) => [id, name]));
  const entries = await entriesOf(db, request, "team");
  const files = await filesOf(db, request);
  const mails = await mailStates(
    db,
    entries.flatMap(({ mailId }) => mailId ?? []),
  );
  const forms = { locale, request, team, me: member.accountId, submitId: submitIds(services), cameBack };
  const words = caseWords[locale];
  const done = doneWords(c.req.query("done"), locale);
  return show(
    c,
    <RequestPage
      locale={locale}
      path={links(locale).request(request.id)}
      request={request}
      facts={factsOf(copy.understanding, then ?? current, locale)}
      catalogueKept={then !== null}
      chosen={chosenPlan(copy.proposals, c.req.query("plan"))}
      alarms={alarmsOf(await channelHealth(db), usedChannels(config), services.world.clock.now())}
      receipt={request.receiptId === null ? null : await mailState(db, request.receiptId)}
      mailLeaves={config.smtpUrl !== undefined}
      state={words.states[request.state]}
      done={cameBack === null ? done : undefined}
      changed={cameBack?.changed ? words.reply.changed : undefined}
      problems={cameBack?.problems ?? []}
      talk={
        <>
          <h2>
            <Say words={words.conversation} />
          </h2>
          <EntryFiles
            files={files}
            entryId={null}
            hrefOf={(file) => links(locale).requestFile(request.id, file)}
            locale={locale}
          />
          <Conversation {...forms} entries={entries} names={names} mails={mails} files={files} />
          <ReplyForm {...forms} />
          <NoteForm {...forms} />
        </>
      }
      controls={
        <>
          <AssignForm {...forms} />
          <MoveForm {...forms} />
          <CaseHistory locale={locale} events={await eventsOf(db, request.id)} names={names} />
        </>
      }
    />,
    cameBack === null ? 200 : cameBack.changed ? 409 : 422,
  );
}

function doneWords(done: string | undefined, locale: Locale): string | undefined {
  const words = caseWords[locale];
  switch (done) {
    case "reply":
      return words.reply.sent;
    case "again":
      return channelWords[locale].entry.againDone;
    case "note":
      return words.noteForm.saved;
    case "assign":
      return words.assignForm.saved;
    case "move":
      return words.moveForm.saved;
    default:
      return undefined;
  }
}
