import type { VNode } from "preact";
import type { Team } from "#src/domain/accounts/teams.ts";
import { ageBands, type DeskReport, type MonthFigures } from "#src/domain/requests/desk-report.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatDuration, formatMinute, formatNumber, formatShare } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { LabelTags } from "#src/web/requests/label-parts.tsx";
import { caseWords } from "#src/words/case-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { literal, plainWords } from "#src/words/furigana.ts";
import { labelWords } from "#src/words/label-words.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type DeskReportPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly report: DeskReport & { readonly at: Date };
  readonly names: ReadonlyMap<string, string>;
  /** The teams whose figures whoever looks may see, and the one of which these are; null: of all of them. */
  readonly teams: readonly Pick<Team, "id" | "name">[];
  readonly team: string | null;
};

/** For whoever leads the team: load, waiting, outcomes by month, each share with its denominator. */
export function DeskReportPage(props: DeskReportPageProps): VNode {
  const { locale, path, report, names } = props;
  const words = deskReportWords[locale];
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Layout locale={locale} path={path} title={words.title} wide secret="session">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      />
      <Teams {...props} />
      <Text words={words.asOf(formatMinute(report.at, locale))} small />
      <div class="two">
        <Card title={words.load}>
          <DataTable
            dense
            caption={words.load}
            underHeading
            empty={words.noLoad}
            columns={[
              { key: "who", head: words.who },
              { key: "open", head: words.open, align: "right" },
              { key: "overdue", head: words.overdue, align: "right" },
            ]}
            rows={report.loads.map(({ accountId, open, overdue }) => ({
              id: accountId ?? "nobody",
              cells: {
                who:
                  accountId === null ? (
                    <Say words={caseWords[locale].nobody} />
                  ) : (
                    <Say
                      words={
                        names.has(accountId) ? literal(names.get(accountId) ?? "") : caseWords[locale].formerMember
                      }
                    />
                  ),
                open: count(open),
                overdue: count(overdue),
              },
            }))}
          />
        </Card>
        <Card title={words.age}>
          <DataTable
            dense
            caption={words.waiting(count(report.waiting))}
            columns={[
              { key: "age", head: words.age },
              { key: "count", head: words.count, align: "right" },
            ]}
            rows={ageBands.map((band) => ({
              id: band,
              cells: { age: <Say words={words.ages[band]} />, count: count(report.ages[band]) },
            }))}
          />
        </Card>
      </div>
      <h2>
        <Say words={words.months} />
      </h2>
      <MonthBars months={report.months} locale={locale} />
      <Months months={report.months} locale={locale} />
      <Text words={words.hours} small />
      <p>
        <a href={`${links(locale).deskReportFile}${queryOf([["team", props.team ?? ""]])}`}>
          <Say words={words.file} />
        </a>
      </p>
      {report.labels.length === 0 ? null : <LabelFiguresPart {...props} />}
    </Layout>
  );
}

/** What arrived under each label, and what became of it. */
function LabelFiguresPart({ locale, report, team }: DeskReportPageProps): VNode {
  const words = labelWords[locale].report;
  const count = (value: number) => formatNumber(value, locale);
  const arrived = report.months.reduce((sum, month) => sum + month.arrived, 0);
  const part = (value: number, whole: number) =>
    whole === 0 ? deskReportWords[locale].none : words.of(count(value), count(whole));
  return (
    <>
      <h2>
        <Say words={words.title} />
      </h2>
      <Text words={words.hint} small />
      <DataTable
        dense
        caption={words.title}
        underHeading
        columns={[
          { key: "label", head: words.label },
          { key: "arrived", head: words.arrived },
          { key: "open", head: words.open, align: "right" },
          { key: "solved", head: words.solved },
        ]}
        rows={report.labels.map((one) => ({
          id: one.id,
          cells: {
            label: <LabelTags labels={[one]} />,
            arrived: <Say words={part(one.arrived, arrived)} />,
            open: count(one.open),
            solved: <Say words={part(one.solved, one.closed)} />,
          },
        }))}
      />
      <p>
        <a
          href={`${links(locale).deskReportFile}${queryOf([
            ["team", team ?? ""],
            ["of", "labels"],
          ])}`}
        >
          <Say words={words.file} />
        </a>
      </p>
    </>
  );
}

/** Of which team the figures are, as links. */
function Teams({ locale, teams, team }: DeskReportPageProps): VNode | null {
  if (teams.length < 2) return null;
  const words = leaderWords[locale];
  const choices = [{ id: null, name: words.reportAll }, ...teams.map(({ id, name }) => ({ id, name: literal(name) }))];
  return (
    <nav aria-label={plainWords(words.reportTeam)}>
      <ul class="views">
        {choices.map(({ id, name }) => (
          <li>
            <a
              href={`${links(locale).deskReport}${queryOf([["team", id ?? ""]])}`}
              aria-current={id === team ? "page" : undefined}
            >
              <span>
                <Say words={name} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Months({ months, locale }: { months: readonly MonthFigures[]; locale: Locale }): VNode {
  const words = deskReportWords[locale];
  const count = (value: number) => formatNumber(value, locale);
  const part = (value: number, whole: number) =>
    whole === 0 ? words.none : words.of(count(value), count(whole), formatShare(value / whole, locale));
  const time = (minutes: number | null) =>
    minutes === null ? words.none : formatDuration(minutes < 60 ? minutes : Math.round(minutes / 30) * 30, locale);
  return (
    <DataTable
      dense
      caption={words.months}
      underHeading
      columns={[
        { key: "month", head: words.month, whole: true },
        { key: "arrived", head: words.arrived, align: "right" },
        { key: "answered", head: words.answered },
        { key: "first", head: words.firstAnswer },
        { key: "closed", head: words.closed, align: "right" },
        { key: "solved", head: words.solved },
        { key: "resolution", head: words.resolution },
        { key: "ratedSolved", head: words.ratedSolved },
        { key: "ratedGood", head: words.ratedGood },
      ]}
      rows={sinceTheFirst(months)
        .toReversed()
        .map((one) => ({
          id: one.month,
          cells: {
            month: <Say words={formatDate(one.month, locale)} />,
            arrived: count(one.arrived),
            answered: <Say words={part(one.answered, one.arrived)} />,
            first: <Say words={time(one.medianAnswerMinutes)} />,
            closed: count(one.closed),
            solved: <Say words={part(one.solved, one.closed)} />,
            resolution: <Say words={time(one.medianResolutionMinutes)} />,
            ratedSolved: <Say words={part(one.ratedSolved, one.rated)} />,
            ratedGood: <Say words={part(one.ratedGood, one.rated)} />,
          },
        }))}
    />
  );
}

/** The months without those before anything happened; of an empty year the last one. */
function sinceTheFirst(months: readonly MonthFigures[]): readonly MonthFigures[] {
  const first = months.findIndex(({ arrived, closed }) => arrived > 0 || closed > 0);
  return months.slice(first < 0 ? -1 : first);
}

const [width, height, below] = [360, 120, 16];

/** What arrived, month by month, as bars: drawn on the server, in the colour of the text. */
function MonthBars({ months, locale }: { months: readonly MonthFigures[]; locale: Locale }): VNode {
  const most = Math.max(1, ...months.map(({ arrived }) => arrived));
  const step = width / Math.max(1, months.length);
  const label = plainWords(
    deskReportWords[locale].chart(formatNumber(Math.max(...months.map(({ arrived }) => arrived), 0), locale)),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      class="line-chart"
      font-size="10"
      fill="currentColor"
    >
      {months.map(({ month, arrived }, i) => {
        const tall = Math.round((arrived / most) * (height - below - 14));
        const x = Math.round(i * step) + 4;
        return (
          <>
            <path fill="var(--deep)" d={`M${x} ${height - below}v${-tall}h${Math.round(step) - 8}v${tall}z`} />
            <text x={x} y={height - below - tall - 3}>
              {arrived === 0 ? "" : formatNumber(arrived, locale)}
            </text>
            <text x={x} y={height - 4}>
              {String(Number(month.slice(5)))}
            </text>
          </>
        );
      })}
    </svg>
  );
}
