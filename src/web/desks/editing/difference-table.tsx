import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { valueInWords } from "#src/web/catalogue/editing/value-in-words.ts";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { deskHistoryWords } from "#src/words/desk-history-words.ts";

/** Places of an entry with two values each, as they are stored. */
export function DifferenceTable(props: {
  locale: Locale;
  heads: { old: string; now: string };
  rows: ReadonlyArray<{ path: string; old: unknown; now: unknown }>;
}): VNode {
  const words = deskHistoryWords[props.locale];
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
        cells: {
          place: <Place path={path} locale={props.locale} />,
          old: valueInWords(old) ?? nothing,
          now: valueInWords(now) ?? nothing,
        },
      }))}
    />
  );
}

/** The part of the entry in words, and below it the field as it is called in the data; ids of parts say nothing to anybody. */
function Place({ path, locale }: { path: string; locale: Locale }): VNode {
  const [part = "", ...rest] = path.split(".").filter((key) => !isUuid(key));
  const parts: Readonly<Record<string, string>> = deskHistoryWords[locale].parts;
  const words = Object.hasOwn(parts, part) ? parts[part] : undefined;
  const field = words === undefined ? [part, ...rest] : rest.filter((key) => key !== "x_yorozu");
  return (
    <>
      {words === undefined ? null : <Say words={words} />} {field.length === 0 ? null : <code>{field.join(".")}</code>}
    </>
  );
}
