import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";

/** What a stored proposal is read against: its own understanding and its own catalogue. */
export function factsOf(understanding: Understanding, catalogue: Catalogue, locale: Locale): ProposalFacts {
  const { staff, people } = headcount(planInputOf(understanding));
  return {
    locale,
    segments: understanding.segments,
    limits: understanding.limits,
    functions: catalogue.functionById,
    means: catalogue.meansById,
    effortRules: new Map(catalogue.effortRules.map((rule) => [rule.id, rule])),
    heads: { staff, people },
    circumstances: (understanding.circumstances ?? []).map(({ id }) => id),
    current: planInputOf(understanding).currentMeans ?? [],
  };
}
