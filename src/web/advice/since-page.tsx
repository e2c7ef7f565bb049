import type { VNode } from "preact";
import { changedPoints, pointsOf } from "#src/domain/advice/hearing/points.ts";
import type { MeansInUse, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { pointName, pointValueName } from "#src/web/advice/point-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDay, formatNumber, formatShare, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { compareWords } from "#src/words/compare-words.ts";
import { literal } from "#src/words/furigana.ts";

export type SincePageProps = ConsultationProps & {
  readonly before: Understanding;
  readonly now: Understanding;
  /** When the earlier one was last changed. */
  readonly beforeAt: Date;
  readonly functions: FunctionNames;
};

type Row = { readonly id: string; readonly what: string; readonly before: string; readonly now: string };

/** A hearing beside the earlier one that it repeats: what has changed, point by point. */
export function SincePage(props: SincePageProps): VNode {
  const { locale, secret, before, now } = props;
  const words = compareWords[locale].since;
  const rows = [...peopleRows(before, now, locale), ...pointRows(props), ...meansRows(before, now, locale)];
  const same =
    pointsOf(now).size - changedPoints(pointsOf(before), pointsOf(now)).filter(({ after }) => after !== null).length;
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle
        locale={locale}
        words={words.title}
        lead={words.lead(formatDay(props.beforeAt, locale))}
        back={{ href: links(locale).hearing(secret), words: words.back }}
      />
      <DataTable
        caption={words.caption}
        empty={words.none}
        columns={[
          { key: "what", head: words.what },
          { key: "before", head: words.before },
          { key: "now", head: words.now },
        ]}
        rows={rows.map(({ id, ...row }) => ({
          id,
          cells: { what: <Say words={row.what} />, before: <Say words={row.before} />, now: <Say words={row.now} /> },
        }))}
      />
      {same > 0 ? <Text words={words.same(formatNumber(same, locale))} small /> : null}
    </ConsultationFrame>
  );
}

function pointRows({ before, now, functions, locale }: SincePageProps): Row[] {
  // People who are gone are told as such; what they had is not told again.
  const there = (id: string) => pointName({ understanding: now, functions, locale }, id);
  return changedPoints(pointsOf(before), pointsOf(now)).flatMap((point) => {
    const what = there(point.id);
    const context = { understanding: now, functions, locale };
    return what === null
      ? []
      : [
          {
            id: point.id,
            what,
            before: pointValueName(context, point.id, point.before),
            now: pointValueName(context, point.id, point.after),
          },
        ];
  });
}

function peopleRows(before: Understanding, now: Understanding, locale: Locale): Row[] {
  const words = compareWords[locale];
  const ids = [...new Set([...before.segments, ...now.segments].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = before.segments.find((segment) => segment.id === id);
    const is = now.segments.find((segment) => segment.id === id);
    const told = (segment: Segment | undefined, all: Understanding) =>
      segment ? sizeInWords(segment, all, locale) : words.gone;
    const [old, current] = [told(was, before), told(is, now)];
    const named = is ?? was;
    if (old === current || !named) return [];
    const people = segmentName(named, (is ? now : before).segments, locale);
    return [{ id: `people.${id}`, what: words.people(people), before: old, now: current }];
  });
}

function sizeInWords(segment: Segment, all: Understanding, locale: Locale): string {
  const name = segmentName(segment, all.segments, locale);
  const parts = [
    name,
    ...(segment.share === null ? [] : [formatShare(segment.share, locale)]),
    ...(segment.size === null ? [] : [headsInWords(segment.size, segment.homes, locale)]),
  ];
  return parts.join(locale === "en" ? ", " : "・");
}

function meansRows(before: Understanding, now: Understanding, locale: Locale): Row[] {
  const words = compareWords[locale];
  const names = [...new Set([...before.currentMeans, ...now.currentMeans].map(({ name }) => name))];
  return names.flatMap((name) => {
    const told = (all: readonly MeansInUse[]) => {
      const means = all.find((one) => one.name === name);
      if (!means) return words.notInUse;
      const { owner, monthlyYen, contractEnd } = means;
      const more = [
        owner && literal(owner),
        monthlyYen == null ? "" : formatYen(monthlyYen, locale),
        contractEnd && literal(contractEnd),
      ];
      return [words.inUse, ...more.filter(Boolean)].join(locale === "en" ? ", " : "・");
    };
    const [old, current] = [told(before.currentMeans), told(now.currentMeans)];
    return old === current
      ? []
      : [{ id: `means.${name}`, what: words.means(literal(name)), before: old, now: current }];
  });
}
