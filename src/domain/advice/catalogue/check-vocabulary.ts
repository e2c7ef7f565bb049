import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { accessKeys, accessValues } from "#src/domain/advice/vocabulary.ts";

/** Languages that entries speak of: ISO 639-1, and `jsl` (ISO 639-3) for Japanese Sign Language. */
const knownLanguages: readonly string[] = ["ja", "en", "zh", "ko", "vi", "tl", "pt", "es", "ne", "jsl"];

export type ServiceText = { readonly id: string; readonly functions: readonly string[] };

/** Ids that no vocabulary knows, where the schema cannot see it: created access, languages, functions of services. */
export function vocabularyFindings(
  catalogue: { readonly functions: readonly CatalogueFunction[]; readonly means: readonly Means[] },
  services: readonly ServiceText[],
): Finding[] {
  const functions = new Set(catalogue.functions.map(({ id }) => id));
  const found = (subject: string, detail: string): Finding => ({
    code: "not-in-vocabulary",
    subject,
    detail,
    text: `${subject}: ${detail} is not in the vocabulary`,
  });
  return [
    ...catalogue.means.flatMap((means) => [
      ...means.creates.flatMap(({ set }) =>
        accessKeys.flatMap((key) => {
          const value = set[key];
          const allowed: readonly string[] = accessValues[key];
          return value === undefined || allowed.includes(value) ? [] : [found(means.id, `${key}:${value}`)];
        }),
      ),
      ...means.steps.flatMap(({ wordings = [] }) =>
        wordings.flatMap((one) =>
          one.functions.filter((id) => !functions.has(id)).map((id) => found(means.id, `function:${id}`)),
        ),
      ),
      ...means.languages
        .filter((language) => !knownLanguages.includes(language))
        .map((language) => found(means.id, `language:${language}`)),
    ]),
    ...services.flatMap((service) =>
      service.functions.filter((id) => !functions.has(id)).map((id) => found(service.id, `function:${id}`)),
    ),
  ];
}
