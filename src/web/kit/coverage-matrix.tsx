import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { labelWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";

/** How well a wish reaches people. `part`: with something lacking, or not certain. */
export type Mark = (typeof marks)[number];
const marks = ["best", "full", "part", "none"] as const;

export type CoverageCell = {
  readonly mark: Mark;
  /** By what means, or why not: shown beside the mark. */
  readonly words: string;
};

/** Who × what. Every mark has words beside it, so that it never speaks by colour or shape alone. */
export function CoverageMatrix(props: {
  locale: Locale;
  caption: string;
  /** Rows: the people, named in words or as typed. */
  segments: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  /** Columns: what must be possible. */
  functions: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Null where nobody wished it for them. */
  cell: (segment: string, fn: string) => CoverageCell | null;
}): VNode {
  const words = kitWords[props.locale].coverage;
  return (
    <table class="stack coverage">
      <caption>
        <Say words={props.caption} />
        <MarkLegend locale={props.locale} />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Say words={words.people} />
          </th>
          {props.functions.map((fn) => (
            <th scope="col">
              <Say words={fn.name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.segments.map((segment) => (
          <tr>
            <th scope="row">
              <Say words={segment.label} />
            </th>
            {props.functions.map((fn) => {
              const cell = props.cell(segment.id, fn.id);
              return cell === null ? (
                <td class="unasked" data-label={labelWords(fn.name)}>
                  <span aria-hidden="true">―</span>
                  <span class="vh">
                    <Say words={words.unasked} />
                  </span>
                </td>
              ) : (
                <td class={cell.mark} data-label={labelWords(fn.name)}>
                  <b class="m" aria-hidden="true">
                    {signs[cell.mark]}
                  </b>
                  <span class="vh">
                    <Say words={words[cell.mark]} />
                    {": "}
                  </span>
                  <Say words={cell.words} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the signs mean; of those that are shown, where not all are. */
export function MarkLegend({ locale, of = marks }: { locale: Locale; of?: readonly Mark[] }): VNode {
  return (
    <span class="legend">
      {marks
        .filter((mark) => of.includes(mark))
        .map((mark) => (
          <span>
            <b aria-hidden="true">{signs[mark]}</b> <Say words={kitWords[locale].coverage[mark]} />
          </span>
        ))}
    </span>
  );
}

/** The sign of a mark; always with its words beside it. */
export const signs: Readonly<Record<Mark, string>> = { best: "◎", full: "○", part: "△", none: "×" };
