import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";

/** Proposals as the API sends them: with the names of the means, and the bound of the last level on top. */
export function proposalBodies(proposals: readonly Proposal[], meansById: Catalogue["meansById"], locale: Locale) {
  return proposals.map((proposal) => ({
    ...proposal,
    bound: proposal.levels.at(-1)?.bound ?? 0,
    means: proposal.means.map((means) => ({
      ...means,
      name: plainWords(meansById.get(means.id)?.name[locale] ?? means.id),
    })),
  }));
}
