import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import { type CaseState, closingReasons, movesFrom } from "#src/domain/requests/case-state.ts";
import type { Callable } from "#src/domain/requests/mention.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Checkboxes, RadioGroup, Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { AttachField } from "#src/web/requests/attach-field.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseFormWords } from "#src/words/case-form-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { labelWords, literal } from "#src/words/furigana.ts";
import { nextCaseWords } from "#src/words/next-case-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** What can be done with a request by a form that comes back as typed. */
export type CaseForm =
  | ("reply" | "note" | "assign" | "move" | "merge" | "split" | "people" | "team" | "finding")
  | ("ticks" | "checklist" | "seen" | "labels");

/** What was typed into a form that came back, and why. */
export type CameBack = {
  readonly form: CaseForm;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  /** Somebody was quicker. */
  readonly changed: boolean;
};

export type CaseFormsProps = {
  readonly locale: Locale;
  readonly request: {
    readonly id: string;
    readonly version: number;
    readonly state: CaseState;
    readonly assigneeId: string | null;
    readonly mail: string | null;
  };
  readonly team: readonly Account[];
  readonly me: string;
  readonly submitId: (form: string) => string;
  readonly cameBack: CameBack | null;
};

/** The answer to the asker. `begun`: a draft or a text module that it starts with; `modules` and `others` stand around it. */
export function ReplyForm(
  props: CaseFormsProps & { readonly begun: string; readonly modules: VNode; readonly others: VNode },
): VNode {
  const { locale, request } = props;
  const words = caseFormWords[locale].reply;
  const { typed, problems } = backOf(props, "reply");
  return (
    <Card title={words.title} accent id="reply">
      {props.others}
      {props.modules}
      <form method="post" encType="multipart/form-data" action={links(locale).requestReply(request.id)}>
        <FormHead {...props} form="reply" />
        <TextArea
          locale={locale}
          name="body"
          id="reply-body"
          label={words.label}
          hint={request.mail === null ? words.hintPhone : words.hintMail}
          value={typed.body ?? props.begun}
          maxLength={maxEntryLength}
          error={problemOf(problems, "reply-body")}
        />
        <AttachField locale={locale} problems={problems} />
        <div class="actions">
          <Button words={words.send} />
          <Button words={nextCaseWords[locale].sendAndNext} look="quiet" name="act" value="next" />
          <Button words={caseDeskWords[locale].draft.save} look="quiet" name="act" value="draft" />
        </div>
      </form>
    </Card>
  );
}

/** A note or a call, for the team alone; `callable`: who can be called in it. */
export function NoteForm(props: CaseFormsProps & { readonly callable: readonly Callable[] }): VNode {
  const { locale, request } = props;
  const words = caseFormWords[locale].noteForm;
  const { called } = teamworkWords[locale];
  const { typed, problems } = backOf(props, "note");
  return (
    <Card title={words.title} id="note">
      <form method="post" action={links(locale).requestNote(request.id)}>
        <FormHead {...props} form="note" />
        <RadioGroup
          locale={locale}
          name="kind"
          id="note-kind"
          legend={words.kind}
          choices={(["note", "call"] as const).map((kind) => ({
            value: kind,
            label: words.kinds[kind],
            checked: (typed.kind ?? "note") === kind,
          }))}
        />
        <TextArea
          locale={locale}
          name="body"
          id="note-body"
          label={words.label}
          hint={words.hint}
          value={typed.body}
          rows={4}
          maxLength={maxEntryLength}
          error={problemOf(problems, "note-body")}
        />
        {props.callable.length === 0 ? null : (
          <Checkboxes
            locale={locale}
            name="call"
            legend={called.legend}
            hint={called.hint}
            compact
            choices={props.callable.map(({ id, name }) => ({
              value: id,
              label: literal(name),
              checked: typed.call?.split(" ").includes(id) ?? false,
            }))}
          />
        )}
        <div class="actions">
          <Button words={words.save} look="quiet" />
        </div>
      </form>
    </Card>
  );
}

/** Who has it: one of `readers`, who can read it; `more`: another team may have it. */
export function AssignForm(
  props: CaseFormsProps & { readonly readers: readonly Callable[]; readonly more?: VNode },
): VNode {
  const { locale, request, me } = props;
  const all = caseWords[locale];
  const words = caseFormWords[locale].assignForm;
  const { typed, problems } = backOf(props, "assign");
  return (
    <Card title={words.title} id="assign">
      {request.assigneeId === me ? null : (
        <form method="post" action={links(locale).requestAssign(request.id)}>
          <FormHead {...props} form="take" />
          <Hidden fields={{ assignee: me }} />
          <div class="actions">
            <Button words={words.take} />
          </div>
        </form>
      )}
      <form method="post" action={links(locale).requestAssign(request.id)}>
        <FormHead {...props} form="assign" />
        <Select
          locale={locale}
          name="assignee"
          label={words.label}
          value={typed.assignee ?? request.assigneeId ?? ""}
          error={problemOf(problems, "assignee")}
          options={[
            { value: "", label: all.nobody },
            ...props.team
              .filter(({ id }) => id === request.assigneeId || props.readers.some((one) => one.id === id))
              .map(({ id, name }) => ({
                value: id,
                label: id === me ? itself(literal(name), all.me, locale) : literal(name),
              })),
          ]}
        />
        <div class="actions">
          <Button words={words.save} look="quiet" />
        </div>
      </form>
      {props.more}
    </Card>
  );
}

/** How it goes on; `open`: what is left on the checklists, of which whoever closes it is warned. */
export function MoveForm(props: CaseFormsProps & { readonly open: readonly string[] }): VNode {
  const { locale, request } = props;
  const all = caseWords[locale];
  const words = caseFormWords[locale].moveForm;
  const { onCase } = teamworkWords[locale];
  const { typed, problems } = backOf(props, "move");
  const next = movesFrom(request.state);
  return (
    <Card title={words.title} id="move">
      <form method="post" action={links(locale).requestMove(request.id)}>
        <FormHead {...props} form="move" />
        <RadioGroup
          locale={locale}
          name="to"
          legend={words.label}
          error={problemOf(problems, "to")}
          choices={next.map((state) => ({
            value: state,
            label: all.moves[state],
            // NOTE: nothing is chosen beforehand, or one careless press would change the state.
            checked: typed.to === state || next.length === 1,
          }))}
        />
        {next.includes("pending") ? (
          <TextField
            locale={locale}
            name="until"
            label={words.until}
            hint={words.untilHint}
            value={typed.until}
            type="date"
            width="short"
            error={problemOf(problems, "until")}
          />
        ) : null}
        {next.includes("closed") ? (
          <Select
            locale={locale}
            name="because"
            label={words.because}
            hint={words.becauseHint}
            value={typed.because ?? ""}
            error={problemOf(problems, "because")}
            options={[
              { value: "", label: words.noReason },
              ...closingReasons.map((reason) => ({ value: reason, label: all.reasons[reason] })),
            ]}
          />
        ) : null}
        {next.includes("closed") && props.open.length > 0 ? (
          <Checkbox
            locale={locale}
            name="despite"
            label={onCase.openAtClosing(formatNumber(props.open.length, locale))}
            hint={onCase.openHint(props.open.map(literal).join(locale === "en" ? "; " : "、"))}
            checked={typed.despite === "yes"}
            error={problemOf(problems, "despite")}
          />
        ) : null}
        <div class="actions">
          <Button words={words.save} look="quiet" />
        </div>
      </form>
    </Card>
  );
}

/** What every form here carries: its id, and the version of the request that was seen. */
function FormHead({ request, submitId, form }: CaseFormsProps & { readonly form: string }): VNode {
  return (
    <>
      <SubmitId id={submitId(form)} />
      <Hidden fields={{ version: String(request.version) }} />
    </>
  );
}

function backOf({ cameBack }: CaseFormsProps, form: CaseForm): Omit<CameBack, "form"> {
  return cameBack?.form === form ? cameBack : { typed: {}, problems: [], changed: false };
}

/** A name of the team that is whoever looks, for an option: what somebody is called has no reading there. */
function itself(name: string, me: string, locale: Locale): string {
  return locale === "en" ? `${name} (${me})` : `${name}（${labelWords(me)}）`;
}
