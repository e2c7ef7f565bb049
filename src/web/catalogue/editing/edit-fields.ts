import type { Means, Source } from "#src/domain/advice/means.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { placeInWords } from "#src/web/catalogue/editing/place-in-words.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Fields, oneLine } from "#src/web/page-context.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";

/** The words of an entry that the form edits, each in three languages. */
export const editedWords = ["name", "summary", "nonprofitTerms"] as const;

/** The form of an entry as text, as it is typed: `name.ja`, `tier.pro.monthlyYen`. */
export type EditValues = Readonly<Record<string, string>>;

/** What the form shows of an entry. */
export function valuesOf(means: Means): EditValues {
  const values: Record<string, string> = {
    alsoCalled: (means.alsoCalled ?? []).join("\n"),
    sources: means.sources.map(({ url, date }) => (date === null ? url : `${url} ${date}`)).join("\n"),
    factsDate: means.factsDate ?? "",
    verified: means.verified ? "yes" : "",
  };
  for (const key of editedWords) for (const locale of locales) values[`${key}.${locale}`] = means[key]?.[locale] ?? "";
  for (const tier of means.tiers) {
    values[`tier.${tier.id}.monthlyYen`] = tier.monthlyYen === null ? "" : String(tier.monthlyYen);
    values[`tier.${tier.id}.initialYen`] = tier.initialYen === null ? "" : String(tier.initialYen);
    values[`tier.${tier.id}.tax`] = taxNames[String(tier.taxIncluded)] ?? "";
    values[`tier.${tier.id}.source`] = tier.source === null ? "" : String(tier.source);
  }
  return values;
}

/** The fields of the form as typed; what the form does not hold is not read. */
export function typedValues(means: Means, fields: Fields): EditValues {
  return Object.fromEntries(Object.keys(valuesOf(means)).map((name) => [name, fields.one(name)]));
}

/** The entry with what was typed, or what is wrong with it, field by field; everything else of it stays. */
export function changedMeans(
  means: Means,
  typed: EditValues,
  locale: Locale,
): { readonly body: unknown; readonly problems: readonly FieldProblem[] } {
  const words = catalogueEditWords[locale].edit.problems;
  const problems: FieldProblem[] = [];
  const value = (name: string) => typed[name] ?? "";
  const localized = (key: (typeof editedWords)[number], mayBeNull: boolean) => {
    const all = Object.fromEntries(locales.map((one) => [one, value(`${key}.${one}`).trim()]));
    const missing = locales.filter((one) => all[one] === "");
    if (missing.length === locales.length && mayBeNull) return null;
    for (const one of missing) problems.push({ field: `${key}.${one}`, words: words.words });
    return all;
  };
  const yen = (name: string) => {
    const digits = oneLine(value(name)).replace(/[,円¥\s]/g, "");
    if (digits === "") return null;
    if (!/^\d{1,9}$/.test(digits)) problems.push({ field: name, words: words.yen });
    return Number(digits);
  };
  const sources = linesOf(value("sources")).map(sourceOf);
  if (sources.some((source) => source === null)) problems.push({ field: "sources", words: words.sources });
  const factsDate = oneLine(value("factsDate"));
  if (factsDate !== "" && !isDate(factsDate)) problems.push({ field: "factsDate", words: words.date });
  const alsoCalled = linesOf(value("alsoCalled"));
  const { alsoCalled: _before, ...rest } = means;
  const body = {
    ...rest,
    name: localized("name", false),
    ...(alsoCalled.length === 0 ? {} : { alsoCalled }),
    summary: localized("summary", false),
    nonprofitTerms: localized("nonprofitTerms", true),
    tiers: means.tiers.map((tier) => {
      const at = (field: string) => `tier.${tier.id}.${field}`;
      const monthlyYen = yen(at("monthlyYen"));
      const initialYen = yen(at("initialYen"));
      const source = /^\d{1,3}$/.test(value(at("source"))) ? Number(value(at("source"))) : null;
      const priced = (monthlyYen ?? 0) > 0 || (initialYen ?? 0) > 0;
      if (priced && (source === null || source >= sources.length))
        problems.push({ field: at("source"), words: words.source });
      return { ...tier, monthlyYen, initialYen, taxIncluded: taxOf(value(at("tax"))), source };
    }),
    sources,
    factsDate: factsDate === "" ? null : factsDate,
    verified: value("verified") === "yes",
  };
  // Prices and languages repeat: the summary says which one is meant.
  const named = problems.map(({ field, words }) => ({
    field,
    words: `${placeInWords(field.replace(/^tier\./, "tiers."), means, locale)}${locale === "en" ? ": " : "："}${words}`,
  }));
  return { body, problems: named };
}

const taxNames: Readonly<Record<string, string>> = { true: "included", false: "excluded", null: "" };

function taxOf(value: string): boolean | null {
  return value === "included" ? true : value === "excluded" ? false : null;
}

function linesOf(text: string): string[] {
  return text.split("\n").map(oneLine).filter(Boolean);
}

/** `https://… 2026-05` as a source; null when it is none. */
function sourceOf(line: string): Source | null {
  const [url = "", date, ...more] = line.split(" ");
  if (more.length > 0 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return null;
  if (date !== undefined && !isDate(date)) return null;
  return { url, date: date ?? null };
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}
