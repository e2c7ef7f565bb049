import type { Locale } from "#src/kernel/i18n.ts";
import { meWords } from "#src/words/me-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { teamWords } from "#src/words/team-words.ts";
import { trailWords } from "#src/words/trail-words.ts";

/** One value that changed, for a line of the trail: its name, the old and the new value. Null: only one value is told. */
export type Changed = { readonly field: string; readonly before: string | null; readonly after: string };

type Detail = Readonly<Record<string, string | number | boolean>>;

/** The detail of an event in words. `nameOf` turns an id into what people call the thing, where it is known. */
export function changesIn(detail: Detail, locale: Locale, nameOf: (id: string) => string | undefined): Changed[] {
  const words = trailWords[locale];
  const roles: Readonly<Record<string, string>> = { ...teamWords[locale].roles, ...organisationWords[locale].roles };
  const methods: Readonly<Record<string, string>> = meWords[locale].me.methods;
  const shown = (value: string | number | boolean | undefined, field = ""): string => {
    if (value === undefined || value === "") return words.empty;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (field === "method") return methods[String(value)] ?? String(value);
    if (field === "role") return roles[String(value)] ?? String(value);
    return String(value)
      .split(" ")
      .map((one) => nameOf(one) ?? one)
      .join(" ");
  };
  const changed = Object.keys(detail).filter((key) => key.endsWith(".after"));
  const alone = Object.keys(detail).filter((key) => !/\.(before|after)$/.test(key));
  return [
    ...changed.map((key) => {
      const field = key.replace(/\.after$/, "");
      return {
        field: words.fields[field] ?? field,
        before: shown(detail[`${field}.before`], field),
        after: shown(detail[key], field),
      };
    }),
    ...alone.map((field) => ({
      field: words.fields[field] ?? field,
      before: null,
      after: shown(detail[field], field),
    })),
  ];
}
