import type { ComponentChildren, VNode } from "preact";
import type { StoredEntry } from "#src/domain/requests/case-queries.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";
import type { Rating } from "#src/domain/requests/close-words.ts";
import type { ShownFile } from "#src/domain/requests/request-files.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDate, formatMinute } from "#src/web/kit/formats.ts";
import { Said } from "#src/web/kit/said.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { AttachField } from "#src/web/requests/attach-field.tsx";
import { RatingForm } from "#src/web/requests/closing-cards.tsx";
import { EntryFiles } from "#src/web/requests/entry-files.tsx";
import { LivePart } from "#src/web/requests/teamwork-parts.tsx";
import { caseWords } from "#src/words/case-words.ts";
import { followedWords } from "#src/words/followed-words.ts";
import { followerWords } from "#src/words/follower-words.ts";
import { literal } from "#src/words/furigana.ts";

export type FollowedPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** The key in the address. */
  readonly secret: string;
  readonly request: {
    readonly number: number;
    readonly createdAt: Date;
    readonly message: string;
    readonly state: CaseState;
    readonly pendingUntil: string | null;
  };
  /** What both sides said. */
  readonly entries: readonly StoredEntry[];
  readonly files: readonly ShownFile[];
  /** Desks to show on top, where danger was heard. */
  readonly danger: { readonly level: "concern" | "urgent"; readonly desks: readonly DeskShown[] } | null;
  readonly done: string | undefined;
  /** The colleague as whom this was opened; null: the asker. */
  readonly invitedAs: string | null;
  /** Letting colleagues in; absent for whom was let in. */
  readonly colleagues: VNode | null;
  /** What was said at the end, where it was. */
  readonly rating: Rating | null;
  /** What the tools gave and was sent along. */
  readonly attached?: ComponentChildren;
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
  readonly submitId: (form: string) => string;
};

/** Where an asker follows a request without an account: how far it is, what was said, writing on, saying it is solved. */
export function FollowedPage(props: FollowedPageProps): VNode {
  const { locale, request, entries, problems } = props;
  const words = followedWords[locale];
  const to = links(locale);
  const title = words.title(String(request.number));
  const fileHref = (file: string) => to.followedFile(props.secret, file);
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={title}
      lead={words.lead}
      secret="address"
      script="live.js"
      danger={
        props.danger === null
          ? undefined
          : { level: props.danger.level, who: "writer", desks: <DeskList desks={props.danger.desks} locale={locale} /> }
      }
      problems={problems}
      done={props.done}
    >
      <Card title={words.stateTitle}>
        <Text words={words.states[request.state]} />
        {request.pendingUntil === null ? null : (
          <Text words={words.pendingUntil(formatDate(request.pendingUntil, locale))} />
        )}
        <Text words={words.keep} small />
      </Card>
      {props.attached}
      <h2>
        <Say words={caseWords[locale].conversation} />
      </h2>
      <ol class="talk" id="conversation">
        <li class="from-asker">
          <p class="by">
            <strong>
              <Say words={words.first} />
            </strong>{" "}
            <Say words={formatMinute(request.createdAt, locale)} />
          </p>
          {request.message === "" ? (
            <p class="said">
              <Say words={words.noMessage} />
            </p>
          ) : (
            <Said text={request.message} />
          )}
          <EntryFiles files={props.files} entryId={null} hrefOf={fileHref} locale={locale} />
        </li>
        {entries.map((entry) => (
          <li class={entry.kind}>
            <p class="by">
              <strong>
                <Say words={authorOf(entry, props)} />
              </strong>{" "}
              <Say words={formatMinute(entry.createdAt, locale)} />
            </p>
            <Said text={entry.body} />
            <EntryFiles files={props.files} entryId={entry.id} hrefOf={fileHref} locale={locale} />
          </li>
        ))}
      </ol>
      <LivePart
        locale={locale}
        address={to.followedNews(props.secret)}
        method="GET"
        entries={entries.length}
        version={0}
        people={null}
        path={to.followed(props.secret)}
      />
      {props.invitedAs === null ? null : <Text words={followerWords[locale].youAre(literal(props.invitedAs))} small />}
      <Card title={words.writeTitle} accent>
        <form method="post" encType="multipart/form-data" action={to.followedWrite(props.secret)}>
          <SubmitId id={props.submitId("write")} />
          <TextArea
            locale={locale}
            name="body"
            label={words.writeLabel}
            hint={words.writeHint}
            value={props.typed}
            rows={5}
            maxLength={maxEntryLength}
            error={problemOf(problems, "body")}
          />
          <AttachField locale={locale} problems={problems} />
          <div class="actions">
            <Button words={words.write} />
          </div>
        </form>
      </Card>
      {request.state === "closed" ? (
        <RatingForm
          locale={locale}
          secret={props.secret}
          rating={props.rating}
          problems={problems}
          submitId={props.submitId}
        />
      ) : (
        <Card title={words.solvedTitle}>
          <Text words={words.solvedText} />
          <form method="post" action={to.followedSolved(props.secret)}>
            <SubmitId id={props.submitId("solved")} />
            <div class="actions">
              <Button words={words.solved} look="quiet" />
            </div>
          </form>
        </Card>
      )}
      {props.colleagues}
    </FormPage>
  );
}

/** Who wrote, as whoever reads would say it: you, the team, or who else of the asker's side. */
function authorOf(entry: StoredEntry, { locale, invitedAs }: FollowedPageProps): string {
  const words = followedWords[locale];
  if (entry.kind !== "from-asker") return words.team;
  const colleague = entry.authorMail === null ? entry.authorName : null;
  if (colleague === invitedAs) return words.you;
  return colleague === null ? followerWords[locale].asker : literal(colleague);
}
