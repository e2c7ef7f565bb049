import type { VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { GrowthBand, GrowthLine } from "#src/domain/advice/explaining/growth.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { yenWords } from "#src/web/advice/known-money.ts";
import { shownMinutes } from "#src/web/advice/known-time.ts";
import { levelName, levelValue } from "#src/web/advice/plan-change.tsx";
import { functionName, meansName, type ProposalFacts, plainList, quotedList } from "#src/web/advice/proposal-facts.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDuration, formatNumber, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { LineChart } from "#src/web/kit/line-chart.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { plainWords } from "#src/words/furigana.ts";
import { growthWords } from "#src/words/growth-words.ts";
import { moneyWords } from "#src/words/money-words.ts";

/** The function whose threshold practitioners speak of. */
const staffChat = "chat-among-staff";

/** The best combination over the sizes of the organisation and of those it serves. */
export function GrowthPage(props: ExplainProps & { row: StoredExplanation | null }): VNode {
  const { locale, row, facts, proposal } = props;
  const words = growthWords[locale];
  const growth = row?.answer?.ask === "growth" ? row.answer.growth : null;
  if (!growth)
    return (
      <ExplainFrame {...props} page="growth" title={words.title} lead={words.lead}>
        <ExplainState {...props} here={props.path} fields={{ question: "growth" }} />
      </ExplainFrame>
    );
  return (
    <ExplainFrame {...props} page="growth" title={words.title} lead={words.lead}>
      <Soon facts={facts} line={growth.staff} expected={facts.limits.futureStaffCount?.value} />
      <Line facts={facts} line={growth.staff} title={words.staff} />
      {proposal.coverage.some((covered) => covered.function === staffChat) ? (
        <Card title={words.experience.title} level={3}>
          <Text words={words.experience.body} />
          <Text words={words.experience.differs} />
        </Card>
      ) : null}
      {growth.served ? <Line facts={facts} line={growth.served} title={words.served} /> : null}
      <Text words={words.exact(formatNumber(growth.staff.step, locale))} small />
    </ExplainFrame>
  );
}

/** A border that is near, or that the expected number passes: told ahead, with the time that getting ready takes. */
function Soon(props: { facts: ProposalFacts; line: GrowthLine; expected: number | undefined }): VNode | null {
  const { facts, line, expected } = props;
  const { locale } = facts;
  const words = growthWords[locale];
  const next = line.bands.find(({ from }) => from > line.now);
  const before = line.bands.find(({ from, to }) => from <= line.now && line.now <= to);
  if (!next || !before) return null;
  const left = next.from - line.now;
  const expects = expected !== undefined && expected >= next.from;
  // So near that a few more people pass it: a fifth of today's number, at least three.
  if (!expects && left > Math.max(3, Math.ceil(line.now / 5))) return null;
  const weeks = words.weeks[leadTime(facts, before, next)];
  return (
    <Notice kind="warn" title={words.soon.title(formatPeople(next.from, locale))}>
      <Text
        words={
          expects
            ? words.soon.future(formatPeople(expected, locale), weeks)
            : words.soon.near(formatPeople(left, locale), weeks)
        }
      />
    </Notice>
  );
}

function Line({ facts, line, title }: { facts: ProposalFacts; line: GrowthLine; title: string }): VNode {
  const { locale } = facts;
  const words = growthWords[locale];
  const [only, ...more] = line.bands;
  return (
    <section>
      <h2>
        <Say words={title} />
      </h2>
      <Text words={words.now(formatPeople(line.now, locale))} />
      {only && more.length === 0 ? <Text words={words.steady} /> : null}
      <DataTable
        caption={words.caption}
        columns={[
          { key: "size", head: words.size },
          { key: "means", head: words.means },
          { key: "minutes", head: words.minutes, align: "right" },
          { key: "yen", head: words.yen, align: "right" },
        ]}
        rows={line.bands.map((band) => ({ id: String(band.from), cells: bandCells(facts, line, band) }))}
      />
      <Charts facts={facts} line={line} title={title} />
      {more.length === 0 ? null : (
        <>
          <h3>
            <Say words={words.turns} />
          </h3>
          {more.map((band, i) => (
            <Turn facts={facts} band={band} before={line.bands[i] ?? band} />
          ))}
        </>
      )}
    </section>
  );
}

function bandCells(facts: ProposalFacts, line: GrowthLine, band: GrowthBand): Record<string, VNode> {
  const { locale } = facts;
  const words = growthWords[locale];
  const at = (heads: number) => line.points.find((point) => point.heads === heads);
  const [first, last] = [at(band.from), at(band.to)];
  const range = (of: (point: NonNullable<typeof first>) => string): string =>
    first && last ? words.sizes(of(first), of(last)) : "";
  const names = band.means.map((id) => meansName(facts, id));
  const missed = band.missed > 0 ? words.missed(formatNumber(band.missed, locale)) : "";
  return {
    size: <Say words={words.sizes(formatPeople(band.from, locale), formatPeople(band.to, locale))} />,
    means: <Say words={`${names.length > 0 ? plainList(names, locale) : words.nothing}${missed}`} />,
    minutes: <Say words={range((point) => formatDuration(shownMinutes(point.monthlyMinutes), locale))} />,
    yen: <Say words={range((point) => yenWords(point.monthlyYen, !point.unpriced, locale))} />,
  };
}

function Charts({ facts, line, title }: { facts: ProposalFacts; line: GrowthLine; title: string }): VNode {
  const { locale } = facts;
  const words = growthWords[locale];
  const plain = (text: string): string => plainWords(text);
  const marks = [
    { x: line.now, label: plain(formatPeople(line.now, locale)), strong: true },
    ...line.bands.slice(1).map(({ from }) => ({ x: from, label: plain(formatPeople(from, locale)) })),
  ].sort((a, b) => a.x - b.x);
  const formatX = (x: number): string => plain(formatPeople(x, locale));
  const charts = [
    {
      what: words.minutes,
      points: line.points.map(({ heads, monthlyMinutes }) => ({ x: heads, y: monthlyMinutes })),
      formatY: (y: number) => plain(formatDuration(shownMinutes(y), locale)),
      note: null,
    },
    {
      what: words.yen,
      points: line.points.map(({ heads, monthlyYen }) => ({ x: heads, y: monthlyYen })),
      formatY: (y: number) => plain(formatYen(y, locale)),
      note: line.points.some(({ unpriced }) => unpriced) ? moneyWords[locale].chart : null,
    },
  ];
  return (
    <>
      {charts
        .filter(({ points }) => points.some(({ y }) => y > 0))
        .map(({ what, points, formatY, note }) => (
          <div>
            <p>
              <strong>
                <Say words={words.chart(what, title)} />
              </strong>
            </p>
            <LineChart
              title={plain(words.chart(what, title))}
              points={points}
              marks={marks}
              formatX={formatX}
              formatY={formatY}
            />
            {note === null ? null : <Text words={note} small />}
          </div>
        ))}
    </>
  );
}

function Turn({ facts, band, before }: { facts: ProposalFacts; band: GrowthBand; before: GrowthBand }): VNode | null {
  const { locale } = facts;
  const words = growthWords[locale];
  if (!band.turn) return null;
  if (band.means.join() === before.means.join())
    return (
      <Card title={words.turn(formatPeople(band.from, locale))} level={3}>
        <Text words={words.tier} />
      </Card>
    );
  const { change, range } = band.turn;
  const [deciding] = change.levels;
  const won = change.wonMusts.length;
  const people = (count: number) => formatPeople(count, locale);
  const interval =
    range.earliest !== null && range.latest !== null
      ? words.range(people(range.earliest), people(range.latest))
      : range.earliest !== null
        ? words.rangeFrom(people(range.earliest))
        : range.latest !== null
          ? words.rangeTo(people(range.latest))
          : words.rangeOpen;
  return (
    <Card title={words.turn(people(band.from))} level={3}>
      {won > 0 ? (
        <Text words={`${words.lost(formatNumber(won, locale))} ${wonNames(facts, change.wonMusts)}`} />
      ) : deciding ? (
        <Text
          words={words.level(
            levelName(deciding.name, locale),
            levelValue(deciding.unit, deciding.before, locale),
            levelValue(deciding.unit, deciding.after, locale),
          )}
        />
      ) : null}
      <Text words={interval} />
      <Text words={words.preparing(words.weeks[leadTime(facts, before, band)])} small />
    </Card>
  );
}

function wonNames(facts: ProposalFacts, wanted: readonly { readonly function: string }[]): string {
  return quotedList([...new Set(wanted.map((one) => functionName(facts, one.function)))], facts.locale);
}

/** The longest of the times in which the steps of what is new are to be done. */
function leadTime(facts: ProposalFacts, before: GrowthBand, after: GrowthBand): "week" | "month" | "quarter" {
  const whens = after.means
    .filter((id) => !before.means.includes(id))
    .flatMap((id) => facts.means.get(id)?.steps ?? [])
    .map(({ when }) => when);
  return whens.includes("quarter") ? "quarter" : whens.includes("month") ? "month" : "week";
}
