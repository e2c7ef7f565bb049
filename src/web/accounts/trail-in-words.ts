import type { Locale } from "#src/kernel/i18n.ts";
import { caseWords } from "#src/words/case-words.ts";
import { channelWords } from "#src/words/channel-words.ts";
import { labelWords } from "#src/words/label-words.ts";
import { meWords } from "#src/words/me-words.ts";
import { npoFieldName, npoFieldNumbers } from "#src/words/npo-fields.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { prefectureCodes, prefectureName } from "#src/words/prefecture-words.ts";
import { teamWords } from "#src/words/team-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";
import { trailWords } from "#src/words/trail-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** One value that changed, for a line of the trail: its name, the old and the new value. Null: only one value is told. */
export type Changed = { readonly field: string; readonly before: string | null; readonly after: string };

type Detail = Readonly<Record<string, string | number | boolean>>;

/** The detail of an event in words. `nameOf` turns an id into what people call the thing, where it is known. */
export function changesIn(detail: Detail, locale: Locale, nameOf: (id: string) => string | undefined): Changed[] {
  const words = trailWords[locale];
  const codes = codesOf(locale);
  const shown = (value: string | number | boolean | undefined, field = ""): string => {
    if (value === undefined || value === "") return words.empty;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    const coded = codes[field] ?? {};
    return String(value)
      .split(" ")
      .map((one) => coded[one] ?? nameOf(one) ?? one)
      .join(" ");
  };
  const changed = Object.keys(detail).filter((key) => key.endsWith(".after"));
  const alone = Object.keys(detail).filter((key) => !/\.(before|after)$/.test(key));
  // What had no value before is new: there is nothing that it came from.
  const isNew = changed.every((key) => (detail[key.replace(/\.after$/, ".before")] ?? "") === "");
  return [
    ...changed.map((key) => {
      const field = key.replace(/\.after$/, "");
      return {
        field: words.fields[field] ?? field,
        before: isNew ? null : shown(detail[`${field}.before`], field),
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

/** What stands as a code in the detail of an event, by its field. */
function codesOf(locale: Locale): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const cases = caseWords[locale];
  return {
    method: meWords[locale].me.methods,
    role: { ...teamWords[locale].roles, ...organisationWords[locale].roles },
    kind: { ...trailWords[locale].kinds, ...teamworkWords[locale].checklists.kinds },
    mark: labelWords[locale].marks,
    source: channelWords[locale].source,
    from: cases.states,
    to: cases.states,
    because: cases.reasons,
    legalForm: vocabularyWords[locale].legalForm,
    itPerson: vocabularyWords[locale].itPerson,
    prefecture: Object.fromEntries(prefectureCodes.map((code, i) => [String(i + 1), prefectureName(code, locale)])),
    fields: Object.fromEntries(npoFieldNumbers.map((number) => [String(number), npoFieldName(number, locale)])),
  };
}
