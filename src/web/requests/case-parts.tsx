import type { VNode } from "preact";
import type { StoredEvent } from "#src/domain/audit/audit-queries.ts";
import type { MailState } from "#src/domain/notify/notify-queries.ts";
import type { StoredEntry } from "#src/domain/requests/case-queries.ts";
import { type CaseState, type ClosingReason, caseStates, closingReasons } from "#src/domain/requests/case-state.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate, formatMinute } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { caseWords } from "#src/words/case-words.ts";
import { literal } from "#src/words/furigana.ts";

/** What one side or the other said, oldest first. */
export type ConversationProps = {
  readonly locale: Locale;
  readonly entries: readonly StoredEntry[];
  /** Names of the team by the id of their account. */
  readonly names: ReadonlyMap<string, string>;
  readonly mails: ReadonlyMap<string, MailState>;
};

/** The conversation as the team sees it, with notes and with where each mail stands. */
export function Conversation({ locale, entries, names, mails }: ConversationProps): VNode {
  const words = caseWords[locale];
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
            <Say words={formatMinute(entry.createdAt, locale)} />
          </p>
          <p class="said">{entry.body}</p>
          {entry.kind === "to-asker" ? (
            <p class="small">
              <Say
                words={entry.mailId === null ? words.onPageOnly : words.mailStates[mails.get(entry.mailId) ?? "queued"]}
              />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function headOf(entry: StoredEntry, names: ReadonlyMap<string, string>, locale: Locale): string {
  const words = caseWords[locale];
  if (entry.kind === "from-asker") return words.fromAsker;
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
          const who = event.actor === "asker" ? words.asker : nameOf(event.actor, names, locale);
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
  const { from, to, because, until } = event.detail;
  switch (event.action) {
    case "requests.submitted":
      return words.submitted;
    case "requests.assigned":
      return to === "" || to === undefined ? words.unassigned : words.assigned(nameOf(String(to), names, locale));
    case "requests.moved":
      return [
        words.moved(stateWords(from, locale), stateWords(to, locale)),
        isReason(because) ? words.because(all.reasons[because]) : "",
        typeof until === "string" ? words.until(formatDate(until, locale)) : "",
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
