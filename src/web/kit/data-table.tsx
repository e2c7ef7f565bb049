import type { ComponentChildren, VNode } from "preact";
import { Say } from "#src/web/kit/say.tsx";
import { labelWords } from "#src/words/furigana.ts";

export type Column = {
  readonly key: string;
  readonly head: string;
  readonly align?: "right";
  /** What stands in it says by itself what it is (a button, ○ 使えます): on a phone it goes without its head. */
  readonly bare?: boolean;
  /** Short and whole: a date, a number. */
  readonly whole?: boolean;
};
export type Row = {
  readonly id: string;
  readonly cells: Readonly<Record<string, ComponentChildren>>;
};

/**
 * A table that becomes one card a row on a phone; one of two columns fits there as it is and stays a table. The first
 * column is the head of its row. `dense` is for staff.
 */
export function DataTable(props: {
  caption: string;
  /** The heading right above says the same: the caption is there for screen readers only. */
  underHeading?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  dense?: boolean;
  /** What stands in it is short, and compared across: it stays a table on a phone. */
  flat?: boolean;
  /** What to say when there is no row; the table is not drawn then. */
  empty?: string;
}): VNode {
  if (props.rows.length === 0 && props.empty !== undefined)
    return (
      <p class="empty">
        <Say words={props.empty} />
      </p>
    );
  const labels = props.columns.map(({ head }) => labelWords(head));
  const shape = props.flat ? "flat" : props.columns.length > 2 ? "stack" : "pairs";
  return (
    <table class={props.dense ? `${shape} dense` : shape}>
      <caption class={props.underHeading ? "vh" : undefined}>
        <Say words={props.caption} />
      </caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th scope="col" class={column.align}>
              <Say words={column.head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            {props.columns.map((column, i) =>
              i === 0 ? (
                <th scope="row" class={column.whole ? "whole" : undefined}>
                  {row.cells[column.key]}
                </th>
              ) : (
                <td
                  data-label={column.bare ? undefined : labels[i]}
                  class={column.align ?? (column.whole ? "whole" : undefined)}
                >
                  {row.cells[column.key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
