import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import type { Team } from "#src/domain/accounts/teams.ts";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { Alarm } from "#src/domain/notify/channel-health.ts";
import type { ShownLabel } from "#src/domain/requests/case-labels.ts";
import { mostCounted, type QueueView, queueViews } from "#src/domain/requests/case-queries.ts";
import type { CaseState } from "#src/domain/requests/case-state.ts";
import type { FilledByRole } from "#src/domain/requests/filled-by.ts";
import type { NextCase } from "#src/domain/requests/next-case.ts";
import type { SavedFilter } from "#src/domain/requests/saved-filters.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChannelAlarms } from "#src/web/requests/channel-alarms.tsx";
import { DangerMark } from "#src/web/requests/danger-mark.tsx";
import { DeskLinks } from "#src/web/requests/desk-links.tsx";
import { FilledByMark } from "#src/web/requests/filled-by.tsx";
import { LabelTags } from "#src/web/requests/label-parts.tsx";
import { AnsweredBefore } from "#src/web/requests/next-case.tsx";
import { type QueueAsked, queueQuery } from "#src/web/requests/queue-asked.ts";
import { BulkActions, BulkTick, QueueTools } from "#src/web/requests/queue-tools.tsx";
import { callWords } from "#src/words/call-words.ts";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { nextCaseWords } from "#src/words/next-case-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

/** What the queue shows of a request. */
export type QueueRow = {
  readonly id: string;
  readonly number: number;
  readonly receivedAt: Date;
  /** In which language the asker reads. */
  readonly locale: Locale;
  readonly danger: DangerLevel;
  readonly organisationName: string | null;
  readonly name: string;
  /** Of the message, or of the text where no message was written; short. */
  readonly firstLine: string;
  readonly state: CaseState;
  /** Of whoever has it, as typed; null: nobody. */
  readonly assignee: string | null;
  /** How long the asker waits for a word of ours; null: was answered. */
  readonly waiting: string | null;
  /** By when they are to hear from us, and whether that has passed. */
  readonly due: { readonly at: Date; readonly isOver: boolean } | null;
  readonly version: number;
  readonly labels: readonly ShownLabel[];
  /** Who wrote it down. */
  readonly filledBy: FilledByRole;
};

export type RequestQueuePageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** What is shown, and how many each view has. */
  readonly asked: QueueAsked;
  readonly team: readonly Account[];
  /** The teams whose requests whoever looks sees. */
  readonly teams: readonly Pick<Team, "id" | "name">[];
  readonly filters: readonly SavedFilter[];
  readonly labels: readonly ShownLabel[];
  readonly submitId: (form: string) => string;
  /** What was done just now, in words; or why not. */
  readonly done?: { readonly words: string; readonly isWrong: boolean } | undefined;
  readonly counts: Readonly<Record<QueueView, number>>;
  /** One page of the view, in its order. */
  readonly rows: readonly QueueRow[];
  readonly total: number;
  /** How many rows stand before this page. */
  readonly offset: number;
  /** How many rows a page has. */
  readonly limit: number;
  readonly outbox: { readonly waiting: number; readonly failed: number; readonly oldestWaiting: Date | null };
  /** What is wrong with mail now. */
  readonly alarms: readonly Alarm[];
  /** A mail server is configured. */
  readonly mailLeaves: boolean;
  /** What comes first, or that nothing waits; and what was answered just before. */
  readonly next: NextCase | null;
  readonly answered: { readonly id: string; readonly number: number } | null;
  /** Whoever looks may say who is of the team. */
  readonly leadsTeam: boolean;
  /** Whoever looks leads a team, or all. */
  readonly seesReport: boolean;
  readonly demo?: boolean;
};

/** The team's queue, dense: who waits, how urgent, since when. */
export function RequestQueuePage(props: RequestQueuePageProps): VNode {
  const { locale, rows, total, offset } = props;
  const words = requestsWords[locale].queue;
  const caseOf = caseWords[locale];
  const to = links(locale);
  const desk = caseDeskWords[locale];
  const { view } = props.asked;
  const tools = { ...props, query: queueQuery({ ...props.asked, page: 1 }) };
  const count = (value: number) => formatNumber(value, locale);
  const table = (
    <DataTable
      dense
      caption={words.caption(
        count(rows.length === 0 ? 0 : offset + 1),
        count(offset + rows.length),
        counted(total, locale),
      )}
      empty={view === "open" ? words.empty : caseOf.emptyView}
      columns={[
        { key: "number", head: words.number },
        { key: "danger", head: words.danger },
        { key: "state", head: caseOf.state },
        { key: "waiting", head: caseOf.waiting },
        { key: "due", head: desk.due.column },
        { key: "assignee", head: caseOf.assignee },
        { key: "received", head: words.received },
        { key: "language", head: words.language },
        { key: "organisation", head: words.organisation },
        { key: "line", head: words.firstLine },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          number: (
            <>
              {view === "closed" ? null : (
                <BulkTick locale={locale} id={row.id} version={row.version} number={row.number} />
              )}{" "}
              <a class="nowrap" href={to.request(row.id)}>
                {String(row.number)}
              </a>
            </>
          ),
          danger: row.danger === "none" ? null : <DangerMark level={row.danger} locale={locale} />,
          state: (
            <span class="nowrap">
              <Say words={caseOf.states[row.state]} />
            </span>
          ),
          waiting: <Say words={row.waiting ?? caseOf.answered} />,
          due: row.due === null ? "" : <Due due={row.due} locale={locale} />,
          assignee: row.assignee === null ? <Say words={caseOf.nobody} /> : row.assignee,
          language: <Say words={kitWords[row.locale].languageName} />,
          received: <Say words={formatMinute(row.receivedAt, locale)} />,
          organisation: (
            <>
              {row.organisationName === null ? "" : `${row.organisationName}${locale === "en" ? ", " : "・"}`}
              {row.name}
              <FilledByMark role={row.filledBy} locale={locale} />
            </>
          ),
          line: (
            <>
              {row.labels.length === 0 ? null : <LabelTags labels={row.labels} />}
              <span class="typed">{row.firstLine}</span>
            </>
          ),
        },
      }))}
    />
  );
  return (
    <Layout locale={locale} path={props.path} title={words.title} wide secret="session" demo={props.demo ?? false}>
      <PageTitle words={words.title} locale={locale} />
      <ChannelAlarms alarms={props.alarms} locale={locale} />
      {props.done === undefined ? null : (
        <Notice kind={props.done.isWrong ? "warn" : "done"}>
          <Text words={props.done.words} />
        </Notice>
      )}
      {props.answered === null ? null : <AnsweredBefore locale={locale} answered={props.answered} isLast />}
      {props.next === null ? null : (
        <div class="actions">
          <ButtonLink words={nextCaseWords[locale].begin(String(props.next.number))} href={to.request(props.next.id)} />
        </div>
      )}
      <p class="links">
        <a href={to.calls}>
          <Say words={callWords[locale].title} />
        </a>
        <a href={to.requestSearch}>
          <Say words={desk.search.title} />
        </a>
      </p>
      <Views {...props} />
      <QueueTools {...tools} />
      {view === "closed" || rows.length === 0 ? (
        <div class="queue">{table}</div>
      ) : (
        <form class="queue" method="post" action={to.requestsBulk}>
          {table}
          <BulkActions {...tools} />
        </form>
      )}
      <Pages {...props} />
      <Text words={view === "closed" ? caseOf.orderClosed : caseOf.order} small />
      {view === "closed" ? null : <Text words={desk.due.rule} small />}
      <Text words={words.outbox(count(props.outbox.waiting), count(props.outbox.failed))} small />
      {props.outbox.oldestWaiting === null ? null : (
        <Text words={words.outboxSince(formatMinute(props.outbox.oldestWaiting, locale))} small />
      )}
      {props.mailLeaves ? null : <Text words={requestsWords[locale].mail.notLeaving} small />}
      <DeskLinks locale={locale} seesReport={props.seesReport} leadsTeam={props.leadsTeam} />
      <form method="post" action={to.signOut}>
        <div class="actions">
          <Button words={words.signOut} look="quiet" />
        </div>
      </form>
    </Layout>
  );
}

/** The views as links, each with how many it has. */
function Views({ locale, asked, counts }: RequestQueuePageProps): VNode {
  const words = caseWords[locale];
  return (
    <nav aria-label={plainWords(words.viewsLabel)}>
      <ul class="views">
        {queueViews.map((one) => (
          <li>
            <a
              href={`${links(locale).requests}${queueQuery({ ...asked, view: one, page: 1 })}`}
              aria-current={one === asked.view ? "page" : undefined}
            >
              <span>
                <Say words={words.views[one]} />
              </span>
              <span class="count">{counted(counts[one], locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A number, or that it is larger than anybody counts. */
function counted(value: number, locale: Locale): string {
  return value > mostCounted ? `${formatNumber(mostCounted, locale)}+` : formatNumber(value, locale);
}

/** The day and time of answering, in bold with a word where it has passed. */
function Due({ due, locale }: { due: NonNullable<QueueRow["due"]>; locale: Locale }): VNode {
  const at = formatMinute(due.at, locale);
  return due.isOver ? (
    <strong>
      <Say words={`${at} ${caseDeskWords[locale].due.over}`} />
    </strong>
  ) : (
    <Say words={at} />
  );
}

function Pages({ locale, rows, total, offset, limit, asked }: RequestQueuePageProps): VNode | null {
  if (total <= limit && offset === 0) return null;
  const words = requestsWords[locale].queue;
  const page = Math.floor(offset / limit) + 1;
  const at = (number: number) => `${links(locale).requests}${queueQuery({ ...asked, page: number })}`;
  return (
    <p class="actions">
      {page > 1 ? (
        <a href={at(page - 1)}>
          <Say words={words.previous} />
        </a>
      ) : null}
      {(total > mostCounted ? rows.length === limit : offset + rows.length < total) ? (
        <a href={at(page + 1)}>
          <Say words={words.next} />
        </a>
      ) : null}
    </p>
  );
}
