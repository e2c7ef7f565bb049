import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { valueInWords } from "#src/web/catalogue/editing/value-in-words.ts";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { deskEditWords } from "#src/words/desk-edit-words.ts";

/** Places of an entry with two values each, as they are stored. */
export function DifferenceTable(props: {
  locale: Locale;
  heads: { old: string; now: string };
  rows: ReadonlyArray<{ path: string; old: unknown; now: unknown }>;
}): VNode {
  const words = deskEditWords[props.locale].history;
  const nothing = <Say words={words.nothing} />;
  return (
    <DataTable
      dense
      caption={words.caption}
      columns={[
        { key: "place", head: words.place },
        { key: "old", head: props.heads.old },
        { key: "now", head: props.heads.now },
      ]}
      rows={props.rows.map(({ path, old, now }) => ({
        id: path,
        cells: { place: <code>{path}</code>, old: valueInWords(old) ?? nothing, now: valueInWords(now) ?? nothing },
      }))}
    />
  );
}
