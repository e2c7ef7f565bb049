import type { ComponentChildren, VNode } from "preact";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { AnsweredQuestions } from "#src/web/advice/answered-questions.tsx";
import { ChangeNotice } from "#src/web/advice/change-notice.tsx";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { isInDanger } from "#src/web/advice/danger-shown.ts";
import { DeniedAgain } from "#src/web/advice/denied-again.tsx";
import type { FormContext } from "#src/web/advice/edit-forms.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { numberEvidence } from "#src/web/advice/evidence-numbers.ts";
import { ForeignNotice } from "#src/web/advice/foreign-notice.tsx";
import type { Heard } from "#src/web/advice/heard.ts";
import { asksFirst, HeardCheck } from "#src/web/advice/heard-check.tsx";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { IncidentNotice, RemoveNow } from "#src/web/advice/incident-notice.tsx";
import type { LastChange } from "#src/web/advice/last-change.ts";
import { answerForm, QuestionCard } from "#src/web/advice/question-card.tsx";
import { SafetyFirst } from "#src/web/advice/safety-first.tsx";
import { ScopeNotice } from "#src/web/advice/scope-notice.tsx";
import { Lines, linesOf, linesOpen } from "#src/web/advice/understood-lines.tsx";
import { UnderstoodOrganisation } from "#src/web/advice/understood-organisation.tsx";
import { type FunctionNames, isAssumed, UnderstoodPeople } from "#src/web/advice/understood-people.tsx";
import { LaterWish, PersonFirst } from "#src/web/advice/unsure-proposal.tsx";
import { WearinessNote, type WearinessShown } from "#src/web/advice/weariness-note.tsx";
import { Card, Notice, PageTitle, Progress, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import { MarkedText } from "#src/web/kit/evidence.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { colleagueWords } from "#src/words/colleague-words.ts";
import { compareWords } from "#src/words/compare-words.ts";
import { forSomeoneWords } from "#src/words/for-someone-words.ts";
import { formWords } from "#src/words/form-words.ts";
import type { ForeignLanguage } from "#src/words/greetings-abroad.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { safetyWords } from "#src/words/safety-words.ts";

export type HearingPageProps = Omit<ConsultationProps, "danger"> & {
  /** What has gone wrong at the organisation, and help for it. */
  readonly incident?: IncidentHelp | null;
  /** Those who do the work are worn: a kind word, and who listens. */
  readonly weariness?: WearinessShown | null;
  /** What the text tells that stands before any plan. */
  readonly notes?: ComponentChildren;
  /** The text as typed: evidence counts in it. */
  readonly text: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  /** How sure the hearing is. */
  readonly heard: Heard;
  readonly question: ChosenQuestion | null;
  readonly answers: readonly Answer[];
  /** No more than this are asked in all. */
  readonly maxQuestions: number;
  readonly submitId: (form: string) => string;
  readonly version: number;
  /** Desks for what is not for tools (scope other or partly). */
  readonly desks: readonly DeskShown[];
  /** Written in a language that is neither read nor that of the page, with desks that speak it. */
  readonly foreign?: {
    readonly language: ForeignLanguage;
    readonly text: string;
    readonly desks: readonly DeskShown[];
  } | null;
  /** Begun from an older hearing. */
  readonly repeats?: boolean;
  /** A danger was heard, and the writer said that there is none: the desks can be called back. */
  readonly isDangerDenied?: boolean;
  readonly isIncidentDenied?: boolean;
  /** What the tools gave and is attached, and the tools that can be used. */
  readonly tools?: ComponentChildren;
  /** Written for somebody by a helper: `due` while this version was not read back to them, else when it was. */
  readonly readBack?: { readonly due: boolean; readonly at: Date | null };
  /** What the change before this page did, told where it was made. */
  readonly change?: LastChange | null;
  readonly problems?: readonly FieldProblem[];
  /** What was typed into the form that came back: the answer, or the text written on in place. */
  readonly typed?: { readonly answer?: readonly string[]; readonly text?: string };
};

/** A text longer than this stands folded above what was understood. */
const foldedFrom = 800;

/** What was understood, beside the words it came from; every item can be corrected where it stands. */
export function HearingPage(props: HearingPageProps): VNode {
  const { locale, secret, understanding, text } = props;
  const words = hearingWords[locale];
  const to = links(locale);
  const numbers = numberEvidence(understanding);
  const context: FormContext = { edits: to.edits(secret), submitId: props.submitId, version: props.version };
  const change = props.change ?? null;
  const understood = { locale, secret, understanding, functions: props.functions, numbers, context, change };
  const problems = props.problems ?? [];
  const isDangerous = props.incident?.isDangerous === true;
  const isPlain = props.heard.grade === "sure" && !isDangerous;
  const asksBelow = props.question !== null && !isDangerous && (!props.incident || isPlain);
  const isPersonFirst = asksFirst(props) && isInDanger(understanding);
  const isFolded = asksFirst(props) || linesOf(understanding) > linesOpen;
  // Of what is not for tools the desks are told below.
  const isSafe = !isSafetyFirst(understanding) || understanding.scope === "other";
  const quote = (
    <blockquote lang={textLang(text)}>
      <MarkedText text={text} items={numbers.items} />
    </blockquote>
  );
  return (
    <ConsultationFrame {...props} danger={understanding.danger} title={words.title} problems={problems} inFull>
      <PageTitle locale={locale} words={words.title} above={<Progress step={2} of={4} locale={locale} />} />
      <ChangeNotice {...understood} change={change} place="page" />
      <Text words={words.secretNote} small />
      <IncidentNotice help={props.incident} locale={locale} secret={secret} submitId={props.submitId} on="hearing" />
      <WearinessNote shown={props.weariness} locale={locale} />
      {props.notes}
      {props.foreign ? (
        <ForeignNotice {...props.foreign} locale={locale} inDanger={props.emergencyDesks.desks.length > 0} />
      ) : null}
      {props.repeats ? (
        <Notice kind="info">
          <Text words={compareWords[locale].again.notice} />
          <a href={to.since(secret)}>
            <Say words={compareWords[locale].again.link} />
          </a>
        </Notice>
      ) : null}
      {props.readBack === undefined ? null : <ReadBackNotice {...props} readBack={props.readBack} />}
      {props.incident && isDangerous ? null : props.incident && asksFirst(props) ? (
        <LaterWish {...props} submitId={props.submitId("check")} />
      ) : isPersonFirst ? (
        <PersonFirst {...props} submitId={props.submitId("check")} isTitled />
      ) : (
        <>
          {isSafe ? null : <SafetyFirst {...props} isTitled />}
          <HeardCheck
            {...props}
            {...(isSafe ? {} : { yes: safetyWords[locale].yes })}
            joins={asksBelow ? answerForm : undefined}
          />
        </>
      )}
      <h2 class="vh">
        <Say words={words.yourWords} />
      </h2>
      <Text words={isFolded ? words.leadFolded : words.lead} small />
      {text.length < foldedFrom ? (
        quote
      ) : (
        <details>
          <summary>
            <Say words={words.showYourWords} />
          </summary>
          {quote}
        </details>
      )}
      <p class="links">
        <a href={to.text(secret)}>
          <Say words={words.rewrite} />
        </a>
        <a href={to.save(secret)}>
          <Say words={words.keep} />
        </a>
      </p>
      {((understanding.scope === "it" || isPersonFirst) && asksFirst(props)) ||
      (!isSafe && understanding.scope === "partly") ? null : (
        <ScopeNotice
          locale={locale}
          secret={secret}
          understanding={understanding}
          desks={props.desks.filter(({ key }) => !props.weariness?.desks.some((shown) => shown.key === key))}
          desksAbove={props.emergencyDesks.desks.length > 0}
          text={props.typed?.text ?? text}
          submitId={props.submitId}
          version={props.version}
          textError={problemOf(problems, "text")}
        />
      )}
      <DeniedAgain {...{ context, locale }} isDanger={props.isDangerDenied} isIncident={props.isIncidentDenied} />
      <div class="two asking">
        <div>
          <ChangeNotice {...understood} change={change} place="question" />
          {props.question === null || !asksBelow ? null : (
            <QuestionCard
              locale={locale}
              secret={secret}
              chosen={props.question}
              functions={props.functions}
              understanding={understanding}
              answers={props.answers}
              most={props.maxQuestions}
              submitId={props.submitId("answer")}
              version={props.version}
              typed={props.typed?.answer}
              problems={problems}
            />
          )}
          <AnsweredQuestions {...props} />
          {understanding.needs.length === 0 || props.question !== null || !leads(props, isPlain) ? null : (
            <ToProposal {...props} />
          )}
          {isDangerous ? null : props.tools}
        </div>
        <Card title={words.understood}>
          <ChangeNotice {...understood} change={change} place="top" />
          {hasAssumed(understanding) ? <Text words={words.assumedNote} small /> : null}
          <Lines count={linesOf(understanding)} isFolded={isFolded} open={change !== null} locale={locale}>
            {inOrder(understanding.segments)
              .slice(0, peopleShown)
              .map((segment) => (
                <UnderstoodPeople {...understood} segment={segment} />
              ))}
            {understanding.segments.length <= peopleShown ? null : (
              <Text words={words.morePeople(String(understanding.segments.length - peopleShown))} />
            )}
            <UnderstoodOrganisation {...understood} />
          </Lines>
          <p class="links">
            <a href={to.edit(secret, formatEditItem({ kind: "add-need" }))}>
              <Say words={words.addNeed} />
            </a>
            <a href={to.edit(secret, formatEditItem({ kind: "add-segment" }))}>
              <Say words={words.addSegment} />
            </a>
            <a href={to.hearingForm(secret)}>
              <Say words={formWords[locale].title} />
            </a>
            <a href={to.colleagues(secret)}>
              <Say words={colleagueWords[locale].link} />
            </a>
          </p>
        </Card>
      </div>
      {props.incident || !isInDanger(understanding) || props.emergencyDesks.desks.length === 0 ? null : (
        <RemoveNow {...props} submitId={props.submitId("remove")} abroad={props.emergencyDesks.abroad} />
      )}
    </ConsultationFrame>
  );
}

function ReadBackNotice(props: HearingPageProps & { readonly readBack: { due: boolean; at: Date | null } }): VNode {
  const { locale, secret, readBack } = props;
  const words = forSomeoneWords[locale];
  if (!readBack.due && readBack.at) return <Text words={words.done(formatDay(readBack.at, locale))} small />;
  return (
    <Notice kind="warn" title={words.notYet.title}>
      <Text words={words.notYet.body} />
      <ButtonLink words={words.notYet.go} href={links(locale).readBack(secret)} look="quiet" />
    </Notice>
  );
}

/** Whether the page leads on to a proposal of what was understood. */
function leads(props: HearingPageProps, isPlain: boolean): boolean {
  return !asksFirst(props) && !isSafetyFirst(props.understanding) && (!props.incident || isPlain);
}

/** With nothing left to ask: on to the proposal. While there is a question, the yes on top leads there. */
function ToProposal({ locale, secret, submitId, version }: HearingPageProps): VNode {
  const words = hearingWords[locale].proposal;
  return (
    <Card accent title={words.title} id="question">
      <Text words={words.body} />
      <form method="post" action={links(locale).proposal(secret)}>
        <SubmitId id={submitId("proposal")} />
        <Hidden fields={{ version: String(version) }} />
        <div class="actions">
          <Button words={words.go} />
        </div>
      </form>
    </Card>
  );
}

/** More groups than this nobody checks one by one; they come of a text that says the same many times. */
const peopleShown = 20;

/** Those served first, then the others outside, then one's own people: in the order in which they can be left behind. */
function inOrder(segments: Understanding["segments"]): Understanding["segments"] {
  const order = ["served", "public", "staff"];
  return segments.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Japanese text says so to a screen reader on a page in another language; other languages are not guessed. */
function textLang(text: string): "ja" | undefined {
  return /[ぁ-ゖァ-ヺ]/.test(text) ? "ja" : undefined;
}

function hasAssumed({ segments, needs }: Understanding): boolean {
  const inSegments = segments.some(
    (segment) => segment.assumed || Object.values(segment.accessDetail).some((detail) => detail.assumed),
  );
  return inSegments || needs.some(isAssumed);
}
