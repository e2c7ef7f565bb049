import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import type { EmergencyHelp } from "#src/web/advice/emergency-help.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DeskList } from "#src/web/kit/desk-list.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { dangerWordsAbroad } from "#src/words/danger-words-abroad.ts";
import { incidentWords, type StepsKind } from "#src/words/incident-words.ts";

type NoticeProps = {
  readonly help: IncidentHelp | null | undefined;
  readonly locale: Locale;
  readonly secret: string;
  /** Of the form of the steps, and of the one that deletes. */
  readonly submitId: (form: string) => string;
  /** Where it stands: there a tick leads back to. */
  readonly on: IncidentPage;
};

export type IncidentPage = "hearing" | "proposal";

/** So many are to be done today, however much was told. */
const todayMost = 3;
/** Desks at once; the others stand with the steps that come later. */
const desksMost = 2;

/** When a report is due, what to do today, whom to call and a person for what has gone wrong; all else is folded. What was done can be ticked. */
export function IncidentNotice({ help, locale, secret, submitId, on }: NoticeProps): VNode | null {
  if (!help) return null;
  const words = incidentWords[locale];
  const { today, later } = stepsOf(help, locale);
  const count = later.reduce((sum, { steps }) => sum + steps.length, 0);
  // The page of the proposal is called by what to do; there the notice says what it is about.
  const what = help.kinds.map((kind) => words.kinds[kind].name).join(locale === "en" ? "; " : "・");
  const isFollowed = on === "hearing" && !help.isDangerous;
  return (
    <Notice kind="warn" title={on === "hearing" ? words.title : what} id="incident">
      {on === "hearing" ? <Text words={words.lead} /> : null}
      {help.report === null ? null : (
        <p>
          <strong>
            <Say words={words.report(help.report.isDuty, help.report.days)} />
          </strong>
        </p>
      )}
      <DidNotHappen help={help} locale={locale} secret={secret} />
      <form method="post" action={links(locale).incident(secret)}>
        <SubmitId id={submitId("incident")} />
        <Hidden fields={{ on }} />
        {on === "hearing" ? (
          <h3>
            <Say words={words.today} />
          </h3>
        ) : null}
        <Steps steps={today} help={help} locale={locale} />
        <h3>
          <Say words={words.desks} />
        </h3>
        <DeskList desks={help.desks.slice(0, desksMost)} locale={locale} />
        <details>
          <summary>
            <Say words={words.later(String(count))} />
          </summary>
          {later.map(({ kind, steps }) => (
            <>
              <h3>
                <Say words={words.kinds[kind].name} />
              </h3>
              <Steps steps={steps} help={help} locale={locale} />
            </>
          ))}
          <DeskList desks={help.desks.slice(desksMost)} locale={locale} />
          <Sources help={help} locale={locale} />
        </details>
      </form>
      <div class="actions">
        <ButtonLink words={words.ask} href={links(locale).ask(secret)} />
      </div>
      <RemoveNow locale={locale} secret={secret} submitId={submitId("remove")} />
      {isFollowed ? <Text words={words.goesOn} small /> : null}
      {help.isDangerous ? <Text words={words.noPlan} /> : null}
    </Notice>
  );
}

/** The way to say that it was misheard. */
function DidNotHappen({ help, locale, secret }: { help: IncidentHelp; locale: Locale; secret: string }): VNode {
  const words = incidentWords[locale];
  const { submitId, version } = help.denial;
  const context = { edits: links(locale).edits(secret), submitId: () => submitId, version };
  return (
    <EditForm context={context} name="no-incident" fields={{ op: "no-incident" }}>
      <Button words={words.denied} look="quiet" about={words.deniedAbout} />
    </EditForm>
  );
}

/** Deletes the consultation where it stands: who is watched should not have to look for it. */
export function RemoveNow(props: {
  locale: Locale;
  secret: string;
  submitId: string;
  /** The language that the writer typed, where the page does not speak it. */
  abroad?: EmergencyHelp["abroad"];
}): VNode {
  const { abroad } = props;
  const words =
    abroad === undefined || abroad === "en"
      ? incidentWords[abroad ?? props.locale].remove
      : dangerWordsAbroad[abroad].remove;
  return (
    <details lang={abroad}>
      <summary>
        <Say words={words.title} />
      </summary>
      <form method="post" action={links(props.locale).remove(props.secret)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ confirm: "yes" }} />
        <Text words={words.body} small />
        <Button words={words.go} look="danger" />
      </form>
    </details>
  );
}

/** A step: what it says, and the name under which its tick is kept. */
export type IncidentStep = { readonly id: string; readonly words: string };

/** The first step of each matter in turn, until there are three; what is left stays with its matter. */
export function stepsOf(
  { kinds, places }: Pick<IncidentHelp, "kinds" | "places">,
  locale: Locale,
): { today: IncidentStep[]; later: Array<{ kind: StepsKind; steps: readonly IncidentStep[] }> } {
  const lists = kinds.map((kind) => ({
    kind,
    steps: (places.get(kind) ?? []).flatMap((place) => {
      const words = incidentWords[locale].kinds[kind].steps[place];
      return words === undefined ? [] : [{ id: `${kind}.${place}`, words }];
    }),
  }));
  const longest = Math.max(0, ...lists.map(({ steps }) => steps.length));
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap(({ steps }) => steps.slice(i, i + 1))).flat();
  const each = new Map(inTurn.toReversed().map((step) => [step.words, step] as const));
  const today = [...each.values()].toReversed().slice(0, todayMost);
  const told = new Set(today.map(({ words }) => words));
  const later = lists.map(({ kind, steps }) => ({ kind, steps: steps.filter(({ words }) => !told.has(words)) }));
  return { today, later: later.filter(({ steps }) => steps.length > 0) };
}

/** Whether there is such a step in the words: `KIND.PLACE`. */
export function isIncidentStep(id: string): boolean {
  const [kind = "", place = ""] = id.split(".");
  const { kinds } = incidentWords.ja;
  if (!/^\d{1,2}$/.test(place) || !Object.hasOwn(kinds, kind)) return false;
  return Number(place) < kinds[kind as StepsKind].steps.length; // NOTE an own key of the record
}

function Steps(props: { steps: readonly IncidentStep[]; help: IncidentHelp; locale: Locale }): VNode {
  const words = incidentWords[props.locale];
  return (
    <ol>
      {props.steps.map((step) => {
        const isDone = props.help.ticked.has(step.id);
        return (
          <li>
            <Say words={step.words} />
            <br />
            {isDone ? (
              <strong>
                <Say words={words.done} />
              </strong>
            ) : null}{" "}
            <Button
              words={isDone ? words.undo : words.did}
              look="text"
              name={isDone ? "undone" : "done"}
              value={step.id}
              about={step.words}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Sources({ help, locale }: { readonly help: IncidentHelp; readonly locale: Locale }): VNode {
  return (
    <p class="source">
      <Say words={incidentWords[locale].sources} />
      {": "}
      {help.sources.map(({ name, url, date }, place) => (
        <>
          {place === 0 ? null : " / "}
          <a href={url} rel="noreferrer" lang="ja">
            {name}
          </a>
          {date === null ? null : (
            <>
              {" ("}
              <Say words={formatDate(date, locale)} />
              {")"}
            </>
          )}
        </>
      ))}
    </p>
  );
}
