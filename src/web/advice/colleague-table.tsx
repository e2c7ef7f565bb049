import type { VNode } from "preact";
import type { ComparedPoint, Finished } from "#src/domain/advice/colleagues/colleague-points.ts";
import type { PointId, PointValue } from "#src/domain/advice/hearing/points.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { pointName, pointValueName } from "#src/web/advice/point-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { colleagueWords } from "#src/words/colleague-words.ts";
import { compareWords } from "#src/words/compare-words.ts";
import { literal } from "#src/words/furigana.ts";

export type TableContext = {
  readonly locale: Locale;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
};

/** What somebody said of a point, in words; わからない and "not needed" are answers too. */
export function saidInWords(context: TableContext, id: PointId, value: PointValue | null): string {
  if (value === "no") return colleagueWords[context.locale].apart.no;
  return value === null ? compareWords[context.locale].unknown : pointValueName(context, id, value);
}

/** Points as rows; the hearing as it stands and each colleague as columns. */
export function ColleagueTable(
  props: TableContext & {
    readonly points: readonly ComparedPoint[];
    readonly colleagues: readonly Finished[];
    readonly empty: string;
  },
): VNode {
  const words = colleagueWords[props.locale].compare;
  return (
    <DataTable
      caption={words.caption}
      underHeading
      empty={props.empty}
      columns={[
        { key: "what", head: words.what },
        { key: "now", head: words.now },
        ...props.colleagues.map(({ id, name }) => ({ key: id, head: literal(name) })),
      ]}
      rows={props.points.map((point) => ({
        id: point.id,
        cells: {
          what: <Say words={pointName(props, point.id) ?? point.id} />,
          now: <Say words={nowInWords(props, point)} />,
          ...Object.fromEntries(
            point.said.map(({ by, value }) => [by, <Say words={saidInWords(props, point.id, value)} />]),
          ),
        },
      }))}
    />
  );
}

/** A wish that does not stand in the hearing is not wanted there; other things are not known. */
function nowInWords(context: TableContext, { id, now }: ComparedPoint): string {
  return pointValueName(context, id, now);
}

/** What colleagues wrote besides. */
export function ColleagueNotes({ locale, colleagues }: { locale: Locale; colleagues: readonly Finished[] }): VNode {
  const words = colleagueWords[locale].compare;
  return (
    <>
      {colleagues
        .filter(({ answers }) => answers.note.trim() !== "")
        .map(({ name, answers }) => (
          <>
            <Text words={words.note(literal(name))} small />
            <blockquote>
              <p>{answers.note}</p>
            </blockquote>
          </>
        ))}
    </>
  );
}
