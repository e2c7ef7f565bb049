/** How one object of HSDS is made: its table, its own fields, and what is nested in it (once, or many times). */
export type HsdsEntity = {
  /** Name of its table in the tabular form, without `.csv`. */
  readonly table: string;
  readonly fields: Readonly<Record<string, HsdsField>>;
  readonly many: Readonly<Record<string, string>>;
  readonly one: Readonly<Record<string, string>>;
};

/** `type`: `string`, `number`, a format (`uuid uri email date-time date`), or the allowed values joined by `|`. */
export type HsdsField = { readonly type: string; readonly required: boolean };

/** Fields written as `name`, `name=type`, with `!` at the end where required, joined by commas. */
export function fieldsOf(text: string): Readonly<Record<string, HsdsField>> {
  return Object.fromEntries(
    text.split(", ").map((part) => {
      const [name = "", type = "string"] = part.replace(/!$/, "").split("=");
      return [name, { type, required: part.endsWith("!") }];
    }),
  );
}
