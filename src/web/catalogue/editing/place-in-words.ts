import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { literal } from "#src/words/furigana.ts";

/** A place of an entry by the words of its form, `tiers.pro.monthlyYen` as コース：プロ・毎月（円）; what the form does not hold stands as it is. */
export function placeInWords(path: string, means: Means | undefined, locale: Locale): string {
  const words = catalogueEditWords[locale].edit;
  const both = (first: string, second: string) => (locale === "en" ? `${first}, ${second}` : `${first}・${second}`);
  const fields: Readonly<Record<string, string>> = {
    name: words.name,
    summary: words.summary,
    nonprofitTerms: words.nonprofit,
    alsoCalled: words.alsoCalled,
    sources: words.sources,
    factsDate: words.factsDate,
    verified: words.verified,
  };
  const ofTier: Readonly<Record<string, string>> = {
    monthlyYen: words.monthlyYen,
    initialYen: words.initialYen,
    taxIncluded: words.tax,
    source: words.source,
  };
  const languages: Readonly<Record<string, string>> = words.languages;
  const [first = "", second = "", third = "", ...more] = path.split(".");
  const tier = means?.tiers.find(({ id }) => id === second);
  const field = fields[first];
  if (more.length === 0 && first === "tiers" && tier && ofTier[third])
    return both(words.tier(tier.name[locale]), ofTier[third]);
  if (field !== undefined && second === "") return field;
  const language = languages[second];
  return field !== undefined && language !== undefined && third === "" ? both(field, language) : literal(path);
}
