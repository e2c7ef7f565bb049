import type { Context } from "hono";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { alarmsOf } from "#src/domain/notify/channel-health.ts";
import { openOf } from "#src/domain/requests/case-checklists.ts";
import { readersAmong } from "#src/domain/requests/case-readers.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { canReadRequest } from "#src/domain/requests/requests-policy.ts";
import { requestById, type StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { allowLiveScript } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { chosenPlan } from "#src/web/advice/proposal-page.tsx";
import { AttachedChecks } from "#src/web/checks/attached-checks.tsx";
import { Card } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { show, submitIds } from "#src/web/page-context.ts";
import { AssignForm, type CameBack, MoveForm, NoteForm, ReplyForm } from "#src/web/requests/case-forms.tsx";
import { CaseHistory, Conversation, nameOf } from "#src/web/requests/case-parts.tsx";
import { begunAnswer, doneWords } from "#src/web/requests/case-said.ts";
import { FindingForm, RatingSeen } from "#src/web/requests/closing-cards.tsx";
import {
  JoinedNotice,
  JoinedParts,
  MergeForm,
  ModuleLinks,
  OthersWriting,
  PeopleForm,
  SplitForm,
  TeamForm,
} from "#src/web/requests/desk-forms.tsx";
import { EntryFiles } from "#src/web/requests/entry-files.tsx";
import { LabelsCard, LabelTags } from "#src/web/requests/label-parts.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { AnsweredBefore, NextLink } from "#src/web/requests/next-case.tsx";
import { readCase } from "#src/web/requests/read-case.ts";
import { RequestPage } from "#src/web/requests/request-page.tsx";
import { CalledNotice, ChecklistCard, LivePart, presenceLines } from "#src/web/requests/teamwork-parts.tsx";
import { caseFormWords } from "#src/words/case-form-words.ts";
import { caseWords } from "#src/words/case-words.ts";

/** The request of the address, if whoever asks may see it. @throws Refusal `not-signed-in`, `not-allowed`, `not-found` */
export async function requestOfPage(services: Services, c: Context): Promise<StoredRequest> {
  const member = memberOf(c);
  const id = c.req.param("id") ?? "";
  const request = isUuid(id) ? await requestById(services.db, id) : null;
  if (!request || !(await mayRead(services, member, request))) throw new Refusal("not-found");
  return request;
}

/** A request that was joined to another is seen by whoever sees that one. */
async function mayRead({ db }: Services, member: SignedIn & Member, request: StoredRequest): Promise<boolean> {
  if (canReadRequest(member, request)) return true;
  return request.mergedInto !== null && canReadRequest(member, await survivorOf(db, request));
}

/** The page of one request: as it is, or with a form that came back (422, or 409 where somebody was quicker). */
export async function showRequest(
  services: Services,
  c: Context,
  request: StoredRequest,
  cameBack: CameBack | null = null,
): Promise<Response> {
  const { config, world } = services;
  const member = memberOf(c);
  const locale = c.get("locale");
  const now = world.clock.now();
  const copy = request.hearingCopy;
  const current = await services.catalogue.current();
  const then = copy.catalogueVersion === null ? current : await services.catalogue.at(copy.catalogueVersion);
  const hasFinding = request.state === "closed" || cameBack?.form === "finding";
  const { family, team, teams, modules, lists, into, answered, entries, files, drafts, mails, otherMails, ...read } =
    await readCase(services, c, request, hasFinding);
  const names = new Map(team.map(({ id, name }) => [id, name]));
  const joined = family.slice(1);
  const forms = { locale, request, team, me: member.accountId, submitId: submitIds(services), cameBack };
  const fileHref = (file: string) => links(locale).requestFile(request.id, file);
  const words = caseWords[locale];
  const readers = readersAmong(team, teams, request);
  const callable = readers.filter(({ id }) => id !== member.accountId);
  allowLiveScript(c);
  return show(
    c,
    <RequestPage
      locale={locale}
      path={links(locale).request(request.id)}
      request={request}
      facts={factsOf(copy.understanding, then ?? current, locale)}
      catalogueKept={then !== null}
      chosen={chosenPlan(copy.proposals, c.req.query("plan"))}
      alarms={alarmsOf(read.health, usedChannels(config), now)}
      receipt={read.receipt}
      mailLeaves={config.smtpUrl !== undefined}
      state={words.states[request.state]}
      done={
        cameBack === null
          ? doneWords(
              c.req.query("done"),
              read.told.map((id) => nameOf(id, names, locale)),
              locale,
            )
          : undefined
      }
      next={
        <>
          <LabelTags labels={read.labelled} />
          <NextLink locale={locale} next={read.next} />
        </>
      }
      top={
        <>
          {answered === null ? null : <AnsweredBefore locale={locale} answered={answered} isLast={false} />}
          <CalledNotice locale={locale} requestId={request.id} submitId={forms.submitId} entries={read.calls} />
        </>
      }
      changed={cameBack?.changed ? caseFormWords[locale].reply.changed : undefined}
      problems={cameBack?.problems ?? []}
      filledByName={read.filledByName}
      attached={
        <AttachedChecks
          locale={locale}
          attached={read.attached}
          catalogue={current}
          hrefOf={(check) => links(locale).requestCheck(request.id, check)}
        />
      }
      talk={
        <>
          <EntryFiles
            files={files.filter(({ requestId }) => requestId === request.id)}
            entryId={null}
            hrefOf={fileHref}
            locale={locale}
          />
          <JoinedParts
            locale={locale}
            submitId={forms.submitId}
            parts={joined.map(({ id, number, message, hearingCopy }) => ({
              id,
              number,
              message,
              text: hearingCopy.text,
            }))}
          />
          <h2>
            <Say words={words.conversation} />
          </h2>
          <div id="conversation">
            <Conversation
              {...forms}
              entries={entries}
              names={names}
              mails={mails}
              otherMails={otherMails}
              files={files}
              now={now}
            />
          </div>
          <LivePart
            locale={locale}
            address={links(locale).requestHere(request.id)}
            method="POST"
            entries={entries.length}
            version={request.version}
            people={presenceLines(read.present, names, now, locale)}
            path={links(locale).request(request.id)}
          />
          {into === null ? (
            <>
              <ReplyForm
                {...forms}
                begun={begunAnswer(c, request, drafts, modules, member.accountId)}
                modules={<ModuleLinks locale={locale} requestId={request.id} modules={modules} />}
                others={
                  <OthersWriting
                    locale={locale}
                    requestId={request.id}
                    drafts={drafts}
                    numbers={new Map(family.map(({ id, number }) => [id, number]))}
                    names={names}
                    me={member.accountId}
                    now={now}
                  />
                }
              />
              <NoteForm {...forms} callable={callable} />
            </>
          ) : (
            <JoinedNotice {...forms} into={into} />
          )}
        </>
      }
      controls={
        <>
          {into === null ? (
            <>
              <AssignForm
                {...forms}
                readers={readers}
                more={<TeamForm {...forms} teams={teams} teamId={request.teamId} />}
              />
              <MoveForm {...forms} open={openOf(lists)} />
              <LabelsCard
                locale={locale}
                requestId={request.id}
                all={read.labels}
                on={read.labelled}
                submitId={forms.submitId}
              />
              <ChecklistCard
                locale={locale}
                requestId={request.id}
                names={names}
                submitId={forms.submitId}
                lists={lists}
              />
              <Card>
                <PeopleForm {...forms} people={read.people} />
                <MergeForm {...forms} />
                <SplitForm {...forms} entries={entries} />
              </Card>
            </>
          ) : null}
          {hasFinding ? <FindingForm {...forms} kept={read.finding} /> : null}
          <RatingSeen locale={locale} rating={read.rating} />
          <CaseHistory locale={locale} events={read.events} names={names} />
        </>
      }
    />,
    cameBack === null ? 200 : cameBack.changed ? 409 : 422,
  );
}
