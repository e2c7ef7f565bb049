import type { VNode } from "preact";
import type { StoredEvent } from "#src/domain/audit/audit-queries.ts";
import type { MailState } from "#src/domain/notify/notify-queries.ts";
import type { StoredEntry } from "#src/domain/requests/case-queries.ts";
import { type CaseState, type ClosingReason, caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import type { ShownFile } from "#src/domain/requests/request-files.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { formatDate, formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Said } from "#src/web/kit/said.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { EntryFiles } from "#src/web/requests/entry-files.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { channelWords } from "#src/words/channel-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { followerWords } from "#src/words/follower-words.ts";
import { literal } from "#src/words/furigana.ts";
import { labelWords } from "#src/words/label-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** What one side or the other said, oldest first. */
export type ConversationProps = {
  readonly locale: Locale;
  readonly entries: readonly StoredEntry[];
  /** Names of the team by the id of their account. */
  readonly names: ReadonlyMap<string, string>;
  readonly mails: ReadonlyMap<string, { readonly state: MailState; readonly to: string }>;
  /** The mails of an answer beside its first. */
  readonly otherMails: ReadonlyArray<{ readonly entryId: string; readonly mailId: string }>;
  readonly me: string;
  readonly now: Date;
  readonly files: readonly ShownFile[];
  readonly request: { readonly id: string; readonly mail: string | null; readonly version: number };
  readonly submitId: (form: string) => string;
};

/** The conversation as the team sees it, with notes and with where each mail stands. */
export function Conversation(props: ConversationProps): VNode {
  const { locale, entries, names, files, request } = props;
  const words = caseWords[locale];
  const to = links(locale);
  if (entries.length === 0)
    return (
      <p class="empty">
        <Say words={words.noEntries} />
      </p>
    );
  return (
    <ol class="talk">
      {entries.map((entry) => (
        <li class={entry.kind} id={`entry-${entry.id}`}>
          <p class="by">
            <strong>
              <Say words={headOf(entry, names, locale)} />
            </strong>{" "}
            <span class="nowrap">
              <Say words={formatMinute(entry.createdAt, locale)} />
            </span>
          </p>
          {entry.authorMail !== null && isOther(entry.authorMail, request.mail) ? (
            <p class="small">
              <Say words={channelWords[locale].entry.otherAddress} />
            </p>
          ) : null}
          <Said text={entry.body} />
          {entry.quoted === null ? null : (
            <details>
              <summary>
                <Say words={channelWords[locale].entry.quoted} />
              </summary>
              <Said text={entry.quoted} />
            </details>
          )}
          <EntryFiles
            files={files}
            entryId={entry.id}
            hrefOf={(file) => to.requestFile(request.id, file)}
            locale={locale}
          />
          {entry.kind === "to-asker" ? <Delivery {...props} entry={entry} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** How far the mails of an answer are; the way to take it back, or to send it again where it did not arrive. */
function Delivery(props: ConversationProps & { readonly entry: StoredEntry }): VNode {
  const { entry, locale, mails, request } = props;
  const words = caseWords[locale];
  const undo = caseDeskWords[locale].undo;
  const to = links(locale);
  const first = entry.mailId === null ? null : (mails.get(entry.mailId) ?? { state: "queued" as const, to: "" });
  const others = props.otherMails
    .filter(({ entryId }) => entryId === entry.id)
    .flatMap(({ mailId }) => mails.get(mailId) ?? []);
  const isLost = [first, ...others].some((mail) => mail?.state === "failed" || mail?.state === "bounced");
  const canTakeBack =
    entry.accountId === props.me && entry.shownAt !== null && entry.shownAt > props.now && entry.undo !== null;
  return (
    <>
      <p class="small">
        <Say words={first === null ? words.onPageOnly : words.mailStates[first.state]} />
      </p>
      {others.map((mail) => (
        <p class="small">
          {mail.to} <Say words={words.mailStates[mail.state]} />
        </p>
      ))}
      {canTakeBack ? (
        <form method="post" action={to.requestTakeBack(request.id, entry.id)}>
          <SubmitId id={props.submitId(`back-${entry.id}`)} />
          <Text words={undo.sent} small />
          <div class="actions">
            <Button words={undo.undo} look="quiet" />
          </div>
        </form>
      ) : null}
      {isLost ? (
        <form method="post" action={to.requestAgain(request.id, entry.id)}>
          <SubmitId id={props.submitId(`again-${entry.id}`)} />
          <div class="actions">
            <Button words={channelWords[locale].entry.again} look="quiet" />
          </div>
        </form>
      ) : null}
    </>
  );
}

function isOther(mail: string, asker: string | null): boolean {
  return asker === null || mail.toLowerCase() !== asker.toLowerCase();
}

/** Whoever wrote by mail, as their program names them; the address where it does not. */
function authorOf(entry: StoredEntry): string {
  return literal(entry.authorName || entry.authorMail || "");
}

function headOf(entry: StoredEntry, names: ReadonlyMap<string, string>, locale: Locale): string {
  const words = caseWords[locale];
  if (entry.kind === "machine") return channelWords[locale].entry.machine(authorOf(entry));
  if (entry.kind === "from-asker")
    return entry.authorMail === null
      ? entry.authorName === null
        ? words.fromAsker
        : followerWords[locale].colleague(literal(entry.authorName))
      : channelWords[locale].entry.byMail(authorOf(entry));
  const name = nameOf(entry.accountId, names, locale);
  if (entry.kind === "to-asker") return words.toAsker(name);
  return entry.kind === "note" ? words.note(name) : words.call(name);
}

/** The name of somebody of the team, as typed. */
export function nameOf(accountId: string | null, names: ReadonlyMap<string, string>, locale: Locale): string {
  const name = accountId === null ? undefined : names.get(accountId);
  return name === undefined ? caseWords[locale].formerMember : literal(name);
}

/** What happened to a request, oldest first: the trail as the database keeps it, in words. */
export function CaseHistory({
  locale,
  events,
  names,
}: {
  locale: Locale;
  events: readonly StoredEvent[];
  names: ReadonlyMap<string, string>;
}): VNode {
  const words = caseWords[locale].history;
  return (
    <details>
      <summary>
        <Say words={words.title} />
      </summary>
      <ol class="trail">
        {events.flatMap((event) => {
          const what = eventWords(event, names, locale);
          if (what === null) return [];
          const who =
            event.actor === "asker"
              ? words.asker
              : event.actor === "system"
                ? words.system
                : nameOf(event.actor, names, locale);
          return [
            <li>
              <span class="small">
                <Say words={formatMinute(event.at, locale)} /> <Say words={who} />
              </span>
              <br />
              <Say words={what} />
            </li>,
          ];
        })}
      </ol>
    </details>
  );
}

function eventWords(event: StoredEvent, names: ReadonlyMap<string, string>, locale: Locale): string | null {
  const all = caseWords[locale];
  const words = all.history;
  const desk = caseDeskWords[locale].history;
  const onCase = teamworkWords[locale].onCase.history;
  const { from, to, because, until, number, left } = event.detail;
  switch (event.action) {
    case "requests.submitted":
      return words.submitted;
    case "requests.opened":
      return words.opened[event.detail.source === "phone" ? "phone" : "mail"];
    case "requests.sent-again":
      return words.sentAgain;
    case "requests.came-back":
      return words.cameBack;
    case "requests.merged":
      return desk.merged(String(number));
    case "requests.took-in":
      return desk.tookIn(String(number));
    case "requests.unmerged":
      return desk.unmerged;
    case "requests.split":
      return desk.split(String(number));
    case "requests.split-from":
      return desk.splitFrom(String(number));
    case "requests.finding-kept":
      return deskReportWords[locale].finding.saved;
    case "requests.handed-over":
      return desk.handedOver;
    case "requests.escalated":
      return desk.escalated;
    case "requests.person-added":
      return desk.personAdded;
    case "requests.person-removed":
      return desk.personRemoved;
    case "requests.ticked":
      return onCase.ticked(literal(String(event.detail.words)));
    case "requests.unticked":
      return onCase.unticked(literal(String(event.detail.words)));
    case "requests.checklist-put":
      return onCase.put(literal(String(event.detail.words)));
    case "requests.checklist-taken":
      return onCase.taken(literal(String(event.detail.words)));
    case "requests.labelled":
      return labelWords[locale].onCase.put(literal(String(event.detail.words)));
    case "requests.unlabelled":
      return labelWords[locale].onCase.taken(literal(String(event.detail.words)));
    case "requests.file-infected":
      return onCase.fileInfected(literal(String(event.detail.words)));
    case "requests.colleague-invited":
      return followerWords[locale].invited;
    case "requests.colleague-stopped":
      return followerWords[locale].gone;
    case "requests.called":
      return onCase.called(nameOf(String(to), names, locale));
    case "requests.assigned":
      return to === "" || to === undefined ? words.unassigned : words.assigned(nameOf(String(to), names, locale));
    case "requests.moved":
      return [
        words.moved(stateWords(from, locale), stateWords(to, locale)),
        isReason(because) ? words.because(all.reasons[because]) : "",
        typeof until === "string" ? words.until(formatDate(until, locale)) : "",
        typeof left === "number" ? onCase.leftOpen(formatNumber(left, locale)) : "",
      ]
        .filter(Boolean)
        .join(locale === "en" ? ". " : "　");
    default:
      return null;
  }
}

function stateWords(state: unknown, locale: Locale): string {
  return isState(state) ? caseWords[locale].states[state] : "";
}

function isState(value: unknown): value is CaseState {
  return caseStates.some((state) => state === value);
}

function isReason(value: unknown): value is ClosingReason {
  return closingReasons.some((reason) => reason === value);
}
