import type { VNode } from "preact";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { callWords } from "#src/words/call-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { literal } from "#src/words/furigana.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type CallPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly phone: string;
  /** The requests from this number; null where none was looked for. */
  readonly found: readonly StoredRequest[] | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  readonly submitId: (form: string) => string;
};

/** A call that came in: who it is by the number, a note to what they asked before, or a new request. */
export function CallPage(props: CallPageProps): VNode {
  const { locale, found, problems, typed } = props;
  const words = callWords[locale];
  const to = links(locale);
  const known = found?.[0];
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: to.requests, words: requestsWords[locale].request.back }}
      problems={problems}
    >
      <form method="post" action={to.callNumber}>
        <TextField
          locale={locale}
          name="phone"
          id="caller"
          type="tel"
          inputmode="tel"
          label={words.phone}
          value={props.phone}
          width="short"
          error={problemOf(problems, "caller")}
        />
        <div class="actions">
          <Button words={words.find} />
        </div>
      </form>
      {found === null ? null : found.length === 0 ? (
        <Text words={words.notFound} />
      ) : (
        <h2>
          <Say words={words.found} />
        </h2>
      )}
      {(found ?? []).map((request) => (
        <Card>
          <p>
            <a href={to.request(request.id)}>{String(request.number)}</a>{" "}
            <Tag kind="plain" words={caseWords[locale].states[request.state]} />{" "}
            {[request.organisationName, request.name].filter(Boolean).join(locale === "en" ? ", " : "・")}
          </p>
          <Text words={words.last(formatMinute(request.changedAt, locale))} small />
          <form method="post" action={to.requestNote(request.id)}>
            <SubmitId id={props.submitId(`note-${request.id}`)} />
            <Hidden fields={{ kind: "call" }} />
            <TextArea
              locale={locale}
              name="body"
              id={`body-${request.number}`}
              label={words.noteLabel}
              hint={words.noteHint}
              rows={3}
              maxLength={maxEntryLength}
            />
            <div class="actions">
              <Button words={words.save} look="quiet" about={literal(String(request.number))} />
            </div>
          </form>
        </Card>
      ))}
      {found === null ? null : (
        <Card title={words.newTitle} accent>
          <form method="post" action={to.calls}>
            <SubmitId id={props.submitId("call")} />
            <TextField
              locale={locale}
              name="phone"
              type="tel"
              inputmode="tel"
              label={words.phone}
              value={typed.phone ?? props.phone}
              width="short"
              error={problemOf(problems, "phone")}
            />
            <TextField
              locale={locale}
              name="name"
              label={words.name}
              value={typed.name ?? known?.name}
              maxLength={100}
              error={problemOf(problems, "name")}
            />
            <TextField
              locale={locale}
              name="organisationName"
              label={words.organisation}
              value={typed.organisationName ?? known?.organisationName ?? ""}
              maxLength={200}
            />
            <TextArea
              locale={locale}
              name="message"
              label={words.message}
              hint={words.messageHint}
              value={typed.message}
              maxLength={maxEntryLength}
              error={problemOf(problems, "message")}
            />
            <div class="actions">
              <Button words={words.open} />
            </div>
          </form>
        </Card>
      )}
    </FormPage>
  );
}
