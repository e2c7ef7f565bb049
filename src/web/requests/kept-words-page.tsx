import type { ComponentChildren, VNode } from "preact";
import type { KeptFor } from "#src/domain/requests/kept-for.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, SummaryList, type SummaryRow, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChangeFold } from "#src/web/requests/change-fold.tsx";
import { type Keeping, KeptForField, keptForName } from "#src/web/requests/kept-for-field.tsx";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

/** Something that a team keeps to be used again: a text, a checklist, a label. */
export type Kept = KeptFor & { readonly id: string };

/** What was typed into the form of one (`id`), or of a new one (""). */
export type TypedKept<Typed> = Typed & { readonly id: string; readonly team: string };

/** What the page of one kind is given. */
export type KeptWordsProps<One extends Kept, Typed> = {
  readonly locale: Locale;
  readonly path: string;
  readonly kept: readonly One[];
  /** What whoever looks may change, and for whom. */
  readonly keeping: Keeping;
  /** The form that came back. */
  readonly typed: TypedKept<Typed> | null;
  readonly problems: readonly FieldProblem[];
  readonly saved: boolean;
  readonly submitId: (form: string) => string;
};

/** The form of one of them, or of a new one: what it begins with, and the ids and errors of its fields. */
export type KeptForm<One, Typed> = {
  readonly kept: One | null;
  readonly typed: Typed | null;
  readonly idOf: (field: string) => string;
  readonly errorOf: (field: string) => string | undefined;
};

type Words = Readonly<Record<"title" | "lead" | "empty" | "saved" | "add" | "save" | "edit" | "drop", string>>;

/** The page of one kind of what a team keeps: reading, adding, changing, taking out of use. */
export function KeptWordsPage<One extends Kept, Typed>(
  props: KeptWordsProps<One, Typed> & {
    readonly words: Words;
    /** Where its forms go. */
    readonly action: string;
    readonly titleOf: (kept: One) => string;
    /** What a card shows of one before whose it is, and in rows beside that. */
    readonly shown?: (kept: One) => ComponentChildren;
    readonly rows?: (kept: One) => readonly SummaryRow[];
    readonly fields: (form: KeptForm<One, Typed>) => ComponentChildren;
  },
): VNode {
  const { locale, kept, words, keeping } = props;
  const leader = leaderWords[locale];
  const canChange = keeping.choices.length > 0;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      problems={props.problems}
      done={props.saved ? words.saved : undefined}
    >
      {canChange ? null : <Text words={leader.onlyLeader} small />}
      {kept.length === 0 ? <Text words={words.empty} /> : null}
      {kept.map((one) => (
        <Card title={literal(props.titleOf(one))}>
          {props.shown?.(one)}
          <SummaryList
            locale={locale}
            rows={[
              ...(props.rows?.(one) ?? []),
              { label: leader.usedBy, value: <Say words={keptForName(one, keeping.teams, locale)} /> },
            ]}
          />
          {keeping.canKeep(one) ? (
            <ChangeFold
              words={words}
              action={props.action}
              kept={{ id: one.id, title: props.titleOf(one) }}
              isOpen={props.typed?.id === one.id}
              submitId={props.submitId}
            >
              {formOf(one)}
            </ChangeFold>
          ) : null}
        </Card>
      ))}
      {canChange ? (
        <Card title={words.add} accent>
          {formOf(null)}
        </Card>
      ) : null}
    </FormPage>
  );

  function formOf(one: One | null): VNode {
    const id = one?.id ?? "";
    const typed = props.typed?.id === id ? props.typed : null;
    const at = id === "" ? "" : `-${id}`;
    const idOf = (field: string) => `${field}${at}`;
    const errorOf = (field: string) => (typed === null ? undefined : problemOf(props.problems, idOf(field)));
    return (
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId(`save${at}`)} />
        <Hidden fields={{ id }} />
        {props.fields({ kept: one, typed, idOf, errorOf })}
        <KeptForField locale={locale} id={idOf("team")} keeping={keeping} value={typed?.team ?? one?.teamId ?? ""} />
        <div class="actions">
          <Button words={words.save} look={one === null ? "main" : "quiet"} />
        </div>
      </form>
    );
  }
}
