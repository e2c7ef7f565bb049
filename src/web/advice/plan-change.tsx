import type { VNode } from "preact";
import type { LevelChange, PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import type { WantedFor } from "#src/domain/advice/explaining/prepare-case.ts";
import type { Level } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { functionName, meansName, type ProposalFacts, whoName } from "#src/web/advice/proposal-facts.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDuration, formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { moneyWords } from "#src/words/money-words.ts";

/** What another plan has otherwise: who loses or gains what, which means come and go, and every level that differs. */
export function PlanChangeParts(props: {
  facts: ProposalFacts;
  change: PlanChange;
  headings?: 3 | 4;
  /** A table of hours and money stands above: what it tells is not told again, more exactly than an estimate is. */
  figuresShown?: boolean;
}): VNode {
  const { facts, change } = props;
  const levels = props.figuresShown ? change.levels.filter(({ name }) => !figureLevels.has(name)) : change.levels;
  const words = explainWords[facts.locale].change;
  return (
    <>
      <WantedList facts={facts} title={words.lostMusts} wanted={change.lostMusts} />
      <WantedList facts={facts} title={words.wonMusts} wanted={change.wonMusts} />
      <WantedList facts={facts} title={words.lostWants} wanted={change.lostWants} />
      <WantedList facts={facts} title={words.wonWants} wanted={change.wonWants} />
      <WantedList facts={facts} title={words.worse} wanted={change.worse} />
      <WantedList facts={facts} title={words.better} wanted={change.better} />
      <MeansNames facts={facts} title={words.comes} ids={change.comes} />
      <MeansNames facts={facts} title={words.leaves} ids={change.leaves} />
      {props.figuresShown && levels.length === 0 ? null : <LevelTable facts={facts} levels={levels} />}
    </>
  );
}

const figureLevels: ReadonlySet<string> = new Set([
  "year-minutes",
  "monthly-minutes",
  "setup-minutes",
  "new-things",
  "first-year-yen",
]);

/** A wish with its people: 声で話す（電話だけの方）. */
export function wantedWords(facts: ProposalFacts, wanted: WantedFor): string {
  return explainWords[facts.locale].change.forWhom(
    functionName(facts, wanted.function),
    whoName(facts, wanted.segment),
  );
}

export function WantedList(props: { facts: ProposalFacts; title: string; wanted: readonly WantedFor[] }): VNode | null {
  if (props.wanted.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          <Say words={props.title} />
        </strong>
      </p>
      <ul>
        {props.wanted.map((wanted) => (
          <li>
            <Say words={wantedWords(props.facts, wanted)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Means by their names, each a link to its page. */
export function MeansNames(props: { facts: ProposalFacts; title: string; ids: readonly string[] }): VNode | null {
  const { facts, ids } = props;
  if (ids.length === 0) return null;
  return (
    <p>
      <strong>
        <Say words={props.title} />
      </strong>
      {facts.locale === "en" ? ": " : "："}
      {ids.map((id, i) => (
        <>
          {i === 0 ? null : facts.locale === "en" ? ", " : "、"}
          <a href={links(facts.locale).means(id)}>
            <Say words={meansName(facts, id)} />
          </a>
        </>
      ))}
    </p>
  );
}

/** Every level that differs, in the order in which they count. */
export function LevelTable({ facts, levels }: { facts: ProposalFacts; levels: readonly LevelChange[] }): VNode {
  const { locale } = facts;
  const words = explainWords[locale].levels;
  if (levels.length === 0) return <Text words={words.same} />;
  return (
    <DataTable
      flat
      caption={words.caption}
      columns={[
        { key: "what", head: words.what },
        { key: "before", head: words.before, align: "right" },
        { key: "after", head: words.after, align: "right" },
      ]}
      rows={levels.map((level) => ({
        id: level.name,
        cells: {
          what: <Say words={levelName(level.name, locale)} />,
          before: <Say words={levelValue(level.unit, level.before, locale)} />,
          after: <Say words={levelValue(level.unit, level.after, locale)} />,
        },
      }))}
    />
  );
}

/** What a level compares. A level that has no words of its own yet is told as one more merit. */
export function levelName(name: string, locale: Locale): string {
  const words = explainWords[locale].levels;
  const [, rank] = /^musts-(\d+)$/.exec(name) ?? [];
  if (rank !== undefined) return words.musts(rank);
  if (name === "first-year-yen") return moneyWords[locale].knownYear(words.names[name]);
  const names: Readonly<Record<string, string>> = words.names;
  return names[name] ?? words.other;
}

/** The value of a level in its unit. Minutes are exact here: what is compared may differ by little. */
export function levelValue(unit: Level["unit"], value: number, locale: Locale): string {
  const words = explainWords[locale].levels;
  const number = formatNumber(value, locale);
  if (unit === "minutes") return formatDuration(value, locale);
  if (unit === "yen") return formatYen(value, locale);
  if (unit === "share-ppm")
    return `${formatNumber(Math.round(value / 1_000) / 10, locale)}${locale === "en" ? "%" : "％"}`;
  if (unit === "points") return words.points(number);
  return unit === "people" ? words.people(number) : words.count(number);
}
