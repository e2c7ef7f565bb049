import type { Context } from "hono";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { namesOf, teamOf } from "#src/domain/accounts/team.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import { checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { mailState, mailStates } from "#src/domain/notify/notify-queries.ts";
import { otherMailsOf } from "#src/domain/requests/answer-asker.ts";
import { checklistsOfCase, openOf } from "#src/domain/requests/case-checklists.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { entriesOf } from "#src/domain/requests/case-queries.ts";
import { readersOf } from "#src/domain/requests/case-readers.ts";
import { findingOf, ratingOf } from "#src/domain/requests/close-words.ts";
import { draftsOf } from "#src/domain/requests/drafts.ts";
import { calledIn, openCallsIn } from "#src/domain/requests/mentions.ts";
import { othersIn } from "#src/domain/requests/presence.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { filesOf } from "#src/domain/requests/request-files.ts";
import { peopleOf } from "#src/domain/requests/request-people.ts";
import { canReadRequest } from "#src/domain/requests/requests-policy.ts";
import { requestById, type StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { textModulesOf } from "#src/domain/requests/text-modules.ts";
import { allowLiveScript } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { chosenPlan } from "#src/web/advice/proposal-page.tsx";
import { AttachedChecks } from "#src/web/checks/attached-checks.tsx";
import { targetsOf } from "#src/web/checks/attached-targets.ts";
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
import { memberOf } from "#src/web/requests/member-of.ts";
import { AnsweredBefore, answeredBefore, NextLink, nextFor } from "#src/web/requests/next-case.tsx";
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
  const { db, config, world } = services;
  const member = memberOf(c);
  const locale = c.get("locale");
  const now = world.clock.now();
  const copy = request.hearingCopy;
  const current = await services.catalogue.current();
  const then = copy.catalogueVersion === null ? current : await services.catalogue.at(copy.catalogueVersion);
  const team = await teamOf(db);
  const names = new Map(team.map(({ id, name }) => [id, name]));
  const family = await familyOf(db, request);
  const joined = family.slice(1);
  const entries = await entriesOf(db, family);
  const files = await filesOf(db, family, { isScanned: config.clamdUrl !== undefined });
  const otherMails = await otherMailsOf(
    db,
    entries.filter(({ kind }) => kind === "to-asker").map(({ id }) => id),
  );
  const mails = await mailStates(db, [
    ...entries.flatMap(({ mailId }) => mailId ?? []),
    ...otherMails.map(({ mailId }) => mailId),
  ]);
  const drafts = await draftsOf(db, family);
  const forms = { locale, request, team, me: member.accountId, submitId: submitIds(services), cameBack };
  const fileHref = (file: string) => links(locale).requestFile(request.id, file);
  const words = caseWords[locale];
  const into = request.mergedInto === null ? null : await survivorOf(db, request);
  const modules = await textModulesOf(db, [request.teamId]);
  const ids = family.map(({ id }) => id);
  const calls = await openCallsIn(db, ids, member.accountId);
  const lists = await checklistsOfCase(db, request);
  const present = await othersIn(db, request.id, member.accountId, now);
  const readers = await readersOf(db, request);
  const callable = readers.filter(({ id }) => id !== member.accountId);
  const told = c.req.query("of") === undefined ? [] : await calledIn(db, ids, c.req.query("of") ?? "");
  const answered = await answeredBefore(services, c);
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
      alarms={alarmsOf(await channelHealth(db), usedChannels(config), now)}
      receipt={request.receiptId === null ? null : await mailState(db, request.receiptId)}
      mailLeaves={config.smtpUrl !== undefined}
      state={words.states[request.state]}
      done={
        cameBack === null
          ? doneWords(
              c.req.query("done"),
              told.map((id) => nameOf(id, names, locale)),
              locale,
            )
          : undefined
      }
      next={<NextLink locale={locale} next={await nextFor(services, db, c, request.id)} />}
      top={
        <>
          {answered === null ? null : <AnsweredBefore locale={locale} answered={answered} isLast={false} />}
          <CalledNotice locale={locale} requestId={request.id} submitId={forms.submitId} entries={calls} />
        </>
      }
      changed={cameBack?.changed ? caseFormWords[locale].reply.changed : undefined}
      problems={cameBack?.problems ?? []}
      filledByName={
        request.filledByAccount === null
          ? null
          : (await namesOf(db, [request.filledByAccount])).get(request.filledByAccount) || null
      }
      attached={
        <AttachedChecks
          locale={locale}
          attached={await checksAttachedTo(db, targetsOf(family))}
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
            people={presenceLines(present, names, now, locale)}
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
                more={<TeamForm {...forms} teams={await teamsOf(db)} teamId={request.teamId} />}
              />
              <MoveForm {...forms} open={openOf(lists)} />
              <ChecklistCard
                locale={locale}
                requestId={request.id}
                names={names}
                submitId={forms.submitId}
                lists={lists}
              />
              <Card>
                <PeopleForm {...forms} people={await peopleOf(db, family)} />
                <MergeForm {...forms} />
                <SplitForm {...forms} entries={entries} />
              </Card>
            </>
          ) : null}
          {request.state === "closed" || cameBack?.form === "finding" ? (
            <FindingForm {...forms} kept={await findingOf(db, request)} />
          ) : null}
          <RatingSeen locale={locale} rating={await ratingOf(db, request)} />
          <CaseHistory locale={locale} events={await eventsOf(db, request.id)} names={names} />
        </>
      }
    />,
    cameBack === null ? 200 : cameBack.changed ? 409 : 422,
  );
}
