import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { changesItself, type PlainAnswer } from "#src/domain/desks/keeping/answer-link.ts";
import type { KeeperLink } from "#src/domain/desks/keeping/keeper-links.ts";
import type { TypedVacancy, Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { hoursLines, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import { OnlineWays } from "#src/web/desks/desk-ways.tsx";
import { VacancyForm } from "#src/web/desks/keeping/vacancy-cards.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { formatDate, formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { vacancyWords } from "#src/words/vacancy-words.ts";

export type KeptDeskPageProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly link: KeeperLink;
  readonly desk: Desk;
  /** Whether the directory has it now: not where it stopped. */
  readonly isListed: boolean;
  readonly vacancy: Vacancy | undefined;
  readonly typed: TypedVacancy;
  /** What somebody wrote to the team. */
  readonly words: string;
  readonly problems: readonly FieldProblem[];
  readonly done: "room" | "withdrawn" | null;
  readonly at: Date;
  readonly submitId: (form: string) => string;
};

/** What a mailed link opens for somebody of a desk: is the entry right, places free now, leaving. */
export function KeptDeskPage(props: KeptDeskPageProps): VNode {
  const { locale, secret, link, desk, problems } = props;
  const words = deskKeepingWords[locale].keep;
  const room = vacancyWords[locale];
  const to = links(locale);
  const title = words.title(desk.x_yorozu.name[locale]);
  const isAgreed = link.keeper.state === "agreed";
  const isOpen = isAgreed && !link.isExpired;
  return (
    <Layout locale={locale} path={to.keptDesk(secret)} title={title} secret="address" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={title} locale={locale} lead={words.lead} />
      {props.done === null ? null : (
        <Notice kind="done" id="done">
          <Text words={props.done === "room" ? room.done : room.gone} />
        </Notice>
      )}
      <Entry desk={desk} locale={locale} isListed={props.isListed} />
      {link.isExpired ? <Old {...props} /> : null}
      {isOpen ? <Question {...props} /> : link.isExpired ? null : <Join {...props} />}
      {isOpen ? (
        <VacancyForm
          locale={locale}
          action={to.keptDeskDo(secret, "room")}
          shown={props.vacancy}
          typed={props.typed}
          problems={problems}
          at={props.at}
          submitId={props.submitId}
        />
      ) : null}
      <Card title={words.leaveTitle}>
        <form method="post" action={to.keptDeskDo(secret, "leave")} class="actions">
          <SubmitId id={props.submitId("leave")} />
          <Button words={words.leave} look="quiet" />
        </form>
      </Card>
    </Layout>
  );
}

/** What people read of the desk, in short. */
function Entry({ desk, locale, isListed }: { desk: Desk; locale: Locale; isListed: boolean }): VNode {
  const words = desksWords[locale].desk;
  const { name, online, factsDate, key } = desk.x_yorozu;
  const hours = hoursLines(desk, locale);
  return (
    <Card title={name[locale]}>
      <Text words={saysForWhom(desk, locale)} />
      <dl class="terms">
        {desk.phones.length === 0 ? null : (
          <>
            <dt>
              <Say words={words.phones} />
            </dt>
            {desk.phones.map((phone) => (
              <dd>{phone.number}</dd>
            ))}
          </>
        )}
        {online.length === 0 ? null : (
          <>
            <dt>
              <Say words={words.online} />
            </dt>
            <dd>
              <OnlineWays desk={desk} locale={locale} />
            </dd>
          </>
        )}
        {hours.length === 0 ? null : (
          <>
            <dt>
              <Say words={words.hours} />
            </dt>
            {hours.map((line) => (
              <dd>
                <Say words={line} />
              </dd>
            ))}
          </>
        )}
      </dl>
      <Text words={factsDate === null ? words.factsUnknown : words.factsDate(formatDate(factsDate, locale))} small />
      {isListed ? (
        <p>
          <a href={links(locale).desk(key)}>
            <Say words={deskKeepingWords[locale].keep.page} />
          </a>
        </p>
      ) : null}
    </Card>
  );
}

function Old({ locale, desk }: KeptDeskPageProps): VNode {
  const words = deskKeepingWords[locale].keep;
  return (
    <Notice kind="warn" title={words.oldTitle}>
      <Text words={words.old} />
      <NewLink locale={locale} desk={desk} />
    </Notice>
  );
}

function NewLink({ locale, desk }: { locale: Locale; desk: Desk }): VNode {
  return (
    <p>
      <a href={links(locale).claimDesk(desk.x_yorozu.key)}>
        <Say words={deskKeepingWords[locale].keep.newLink} />
      </a>
    </p>
  );
}

/** Before somebody keeps the entry: they show that they read the address, then the team may have to look. */
function Join({ locale, secret, link, submitId }: KeptDeskPageProps): VNode {
  const words = deskKeepingWords[locale].keep;
  if (link.keeper.state === "waiting")
    return (
      <Notice kind="done">
        <Text words={words.waiting} />
      </Notice>
    );
  return (
    <Card accent>
      <Text words={words.joinLead} />
      <form method="post" action={links(locale).keptDeskDo(secret, "join")} class="actions">
        <SubmitId id={submitId("join")} />
        <Button words={words.join} />
      </form>
    </Card>
  );
}

function Question(props: KeptDeskPageProps): VNode {
  const { locale, secret, link, desk, submitId } = props;
  const words = deskKeepingWords[locale].keep;
  const to = links(locale);
  if (link.answer !== null && link.answeredAt !== null)
    return (
      <Notice kind="done">
        <Text words={words.answered(words.answers[link.answer], formatDay(link.answeredAt, locale))} />
        <Text words={words.next} small />
        <NewLink locale={locale} desk={desk} />
      </Notice>
    );
  const button = (answer: PlainAnswer) => (
    <form method="post" action={to.keptDeskDo(secret, "answer")} class="actions">
      <SubmitId id={submitId(answer)} />
      <Button
        words={words[answer]}
        name="answer"
        value={answer}
        look={answer === "right" || answer === "reopened" ? "main" : "quiet"}
      />
    </form>
  );
  if (!props.isListed)
    return (
      <Card title={words.notListed} accent>
        {button("reopened")}
        {button("closed")}
      </Card>
    );
  return (
    <Card title={words.question} accent>
      <Text words={words.questionLead} />
      {button("right")}
      {changesItself(desk) ? (
        <>
          <div class="actions">
            <ButtonLink words={words.change} href={to.keptDeskDo(secret, "edit")} look="quiet" />
          </div>
          {button("paused")}
          {button("closed")}
          <Text words={words.hidden} small />
        </>
      ) : (
        <form method="post" action={to.keptDeskDo(secret, "tell")}>
          <SubmitId id={submitId("tell")} />
          <Text words={words.toTeam} />
          <TextArea
            locale={locale}
            name="words"
            label={words.toTeamWords}
            hint={words.toTeamHint}
            value={props.words}
            rows={4}
            maxLength={1000}
            error={problemOf(props.problems, "words")}
          />
          <div class="actions">
            <Button words={words.toTeamSend} look="quiet" />
          </div>
        </form>
      )}
    </Card>
  );
}
