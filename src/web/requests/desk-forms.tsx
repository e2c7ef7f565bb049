import type { ComponentChildren, VNode } from "preact";
import type { Team } from "#src/domain/accounts/teams.ts";
import type { StoredEntry } from "#src/domain/requests/case-queries.ts";
import type { Draft } from "#src/domain/requests/drafts.ts";
import type { Participant } from "#src/domain/requests/request-people.ts";
import type { TextModule } from "#src/domain/requests/text-modules.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { formatMinute, formatWaiting } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import type { CaseFormsProps } from "#src/web/requests/case-forms.tsx";
import { nameOf } from "#src/web/requests/case-parts.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { literal, plainWords } from "#src/words/furigana.ts";
import { textModuleWords } from "#src/words/text-module-words.ts";

/** Who else is writing an answer now, and what: so that two do not write the same. */
export function OthersWriting(props: {
  readonly locale: Locale;
  readonly requestId: string;
  readonly drafts: readonly Draft[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  readonly me: string;
  readonly now: Date;
}): VNode | null {
  const words = caseDeskWords[props.locale].draft;
  const shown = props.drafts.filter(
    ({ accountId, requestId }) => accountId !== props.me || requestId !== props.requestId,
  );
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((draft) => (
        <Notice kind="warn">
          <Text
            words={words.others(
              nameOf(draft.accountId, props.names, props.locale),
              formatWaiting(draft.changedAt, props.now, props.locale),
            )}
          />
          {draft.requestId === props.requestId ? null : (
            <Text
              words={caseDeskWords[props.locale].joined.draft(String(props.numbers.get(draft.requestId) ?? ""))}
              small
            />
          )}
          <blockquote>{draft.body}</blockquote>
          <p>
            <a
              href={`${links(props.locale).request(props.requestId)}?draft=${draft.requestId}.${draft.accountId}#reply`}
            >
              <Say words={words.take} />
            </a>
          </p>
        </Notice>
      ))}
    </>
  );
}
type Locale = CaseFormsProps["locale"];

/** Texts that can be put into the answer. */
export function ModuleLinks(props: {
  readonly locale: Locale;
  readonly requestId: string;
  readonly modules: readonly TextModule[];
}): VNode {
  const words = textModuleWords[props.locale];
  const to = links(props.locale);
  return (
    <details>
      <summary>
        <Say words={words.use} />
      </summary>
      <ul>
        {props.modules.map(({ id, title }) => (
          <li>
            <a href={`${to.request(props.requestId)}?module=${id}#reply`}>{title}</a>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={to.textModules}>
          <Say words={words.title} />
        </a>
      </p>
    </details>
  );
}

/** What is done with a request now and then: its form, folded until it is wanted or came back. */
function FoldedForm(
  props: CaseFormsProps & {
    form: "merge" | "split";
    action: string;
    words: { readonly title: string; readonly submit: string };
    children: ComponentChildren;
  },
): VNode {
  const { form, words } = props;
  return (
    <details open={props.cameBack?.form === form} id={form}>
      <summary>
        <Say words={words.title} />
      </summary>
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId(form)} />
        <Hidden fields={{ version: String(props.request.version) }} />
        {props.children}
        <div class="actions">
          <Button words={words.submit} look="quiet" />
        </div>
      </form>
    </details>
  );
}

/** Joining to another request. */
export function MergeForm(props: CaseFormsProps): VNode {
  const { locale, request, cameBack } = props;
  const words = caseDeskWords[locale].joined;
  const back = cameBack?.form === "merge" ? cameBack : null;
  return (
    <FoldedForm {...props} form="merge" action={links(locale).requestMerge(request.id)} words={words}>
      <TextField
        locale={locale}
        name="number"
        label={words.number}
        hint={words.hint}
        value={back?.typed.number}
        inputmode="numeric"
        width="short"
        error={problemOf(back?.problems ?? [], "number")}
      />
    </FoldedForm>
  );
}

/** Dividing: what of the conversation becomes a request of its own. */
export function SplitForm(props: CaseFormsProps & { readonly entries: readonly StoredEntry[] }): VNode | null {
  const { locale, request, cameBack } = props;
  const words = caseDeskWords[locale].split;
  const own = props.entries.filter(({ requestId }) => requestId === request.id);
  if (own.length === 0) return null;
  const back = cameBack?.form === "split" ? cameBack : null;
  return (
    <FoldedForm {...props} form="split" action={links(locale).requestSplit(request.id)} words={words}>
      <Checkboxes
        locale={locale}
        name="entry"
        legend={words.legend}
        hint={words.hint}
        error={problemOf(back?.problems ?? [], "entry")}
        choices={own.map(({ id, body, createdAt }) => ({
          value: id,
          label: `${formatMinute(createdAt, locale)} ${literal(beginningOf(body))}`,
        }))}
      />
    </FoldedForm>
  );
}

/** Who takes part beside the asker. */
export function PeopleForm(props: CaseFormsProps & { readonly people: readonly Participant[] }): VNode {
  const { locale, request, people, cameBack } = props;
  const words = caseDeskWords[locale].people;
  const back = cameBack?.form === "people" ? cameBack : null;
  return (
    <details open={back !== null} id="people">
      <summary>
        <Say words={words.title} />
      </summary>
      <Text words={words.hint} small />
      {people.length === 0 ? <Text words={words.none} /> : null}
      {people.map((person) => (
        <form method="post" action={links(locale).requestPeople(request.id)}>
          <SubmitId id={props.submitId(`person-${person.id}`)} />
          <Hidden fields={{ remove: person.id }} />
          <p>
            {person.name} {person.mail}
          </p>
          <div class="actions">
            <Button words={words.remove} look="text" about={literal(person.mail)} />
          </div>
        </form>
      ))}
      <form method="post" action={links(locale).requestPeople(request.id)}>
        <SubmitId id={props.submitId("people")} />
        <TextField locale={locale} name="name" label={words.name} value={back?.typed.name} maxLength={100} />
        <TextField
          locale={locale}
          name="mail"
          type="email"
          label={words.mail}
          value={back?.typed.mail}
          error={problemOf(back?.problems ?? [], "mail")}
        />
        <div class="actions">
          <Button words={words.add} look="quiet" />
        </div>
      </form>
    </details>
  );
}

/** Handing over to another team; nothing where there is only one. */
export function TeamForm(
  props: CaseFormsProps & { readonly teams: readonly Team[]; readonly teamId: string },
): VNode | null {
  const { locale, request, teams } = props;
  const words = caseDeskWords[locale].team;
  const others = teams.filter(({ id }) => id !== props.teamId);
  if (others.length === 0) return null;
  return (
    <form method="post" action={links(locale).requestTeam(request.id)}>
      <SubmitId id={props.submitId("team")} />
      <Hidden fields={{ version: String(request.version) }} />
      <Select
        locale={locale}
        name="team"
        label={words.label}
        hint={words.hint}
        options={others.map(({ id, name }) => ({ value: id, label: literal(name) }))}
      />
      <div class="actions">
        <Button words={words.submit} look="quiet" />
      </div>
    </form>
  );
}

/** Where a request was joined to another: the way there, and back. */
export function JoinedNotice(
  props: CaseFormsProps & { readonly into: { readonly id: string; readonly number: number } },
): VNode {
  const { locale, request, into } = props;
  const words = caseDeskWords[locale].joined;
  return (
    <Card title={words.into(String(into.number))} accent>
      <p>
        <a href={links(locale).request(into.id)}>
          <Say words={words.open(String(into.number))} />
        </a>
      </p>
      <form method="post" action={links(locale).requestUnmerge(request.id)}>
        <SubmitId id={props.submitId("unmerge")} />
        <div class="actions">
          <Button words={words.undo} look="quiet" />
        </div>
      </form>
    </Card>
  );
}

/** The first words of requests that were joined to this one, with the way to undo it. */
export function JoinedParts(props: {
  readonly locale: Locale;
  readonly submitId: (form: string) => string;
  readonly parts: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    readonly message: string;
    readonly text: string;
  }>;
}): VNode {
  const words = caseDeskWords[props.locale].joined;
  return (
    <>
      {props.parts.map(({ id, number, message, text }) => (
        <Card title={words.part(String(number))} level={3}>
          <blockquote>{message || text}</blockquote>
          <form method="post" action={links(props.locale).requestUnmerge(id)}>
            <SubmitId id={props.submitId(`unmerge-${id}`)} />
            <div class="actions">
              <Button words={words.undo} look="text" about={plainWords(words.part(String(number)))} />
            </div>
          </form>
        </Card>
      ))}
    </>
  );
}

function beginningOf(text: string): string {
  const line = [...(text.trim().split("\n")[0] ?? "")];
  return line.length > 40 ? `${line.slice(0, 39).join("")}…` : line.join("");
}
