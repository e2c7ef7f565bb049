import { ageFindings } from "#src/domain/advice/catalogue/check-age.ts";
import { askFindings } from "#src/domain/advice/catalogue/check-asks.ts";
import { dominatedFindings } from "#src/domain/advice/catalogue/check-dominated.ts";
import { type Finding, sortFindings } from "#src/domain/advice/catalogue/check-finding.ts";
import { functionFindings } from "#src/domain/advice/catalogue/check-functions.ts";
import { minutesFindings, setupFindings } from "#src/domain/advice/catalogue/check-minutes.ts";
import { relationFindings } from "#src/domain/advice/catalogue/check-relations.ts";
import { sourceFindings } from "#src/domain/advice/catalogue/check-sources.ts";
import { uselessFindings } from "#src/domain/advice/catalogue/check-useless.ts";
import { type ServiceText, vocabularyFindings } from "#src/domain/advice/catalogue/check-vocabulary.ts";
import { type EntryText, easyJapaneseFindings } from "#src/domain/advice/catalogue/check-words.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { CatalogueFunction, EffortRule, Means } from "#src/domain/advice/means.ts";

export type CheckInput = {
  readonly catalogue: {
    readonly functions: readonly CatalogueFunction[];
    readonly means: readonly Means[];
    readonly effortRules: readonly EffortRule[];
  };
  readonly profiles: readonly AccessProfile[];
  readonly services: readonly ServiceText[];
  /** Every entry with words, as it stands in its file. */
  readonly texts: readonly EntryText[];
  /** The day on which ages are counted, `YYYY-MM-DD`. */
  readonly on: string;
};

/** Everything that the checks find in the catalogue, sorted. What the loader refuses (a wrong shape, an id that leads nowhere) never comes here. */
export function checkCatalogue({ catalogue, profiles, services, texts, on }: CheckInput): Finding[] {
  const { means } = catalogue;
  const rules = new Map(catalogue.effortRules.map((rule) => [rule.id, rule]));
  return sortFindings([
    ...ageFindings(means, on),
    ...sourceFindings(means, on),
    ...functionFindings(catalogue, profiles),
    ...minutesFindings(means, rules),
    ...setupFindings(means, rules),
    ...dominatedFindings(means, rules),
    ...uselessFindings(means, profiles),
    ...relationFindings(means),
    ...easyJapaneseFindings(texts),
    ...vocabularyFindings(catalogue, services),
    ...askFindings(catalogue),
  ]);
}
