import { type Effort, effortOf } from "#src/domain/advice/means.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { handlesData } from "#src/domain/advice/planning/data-care.ts";
import type { OpenLimit } from "#src/domain/advice/planning/open-limits.ts";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";

/** How many of the means that give something wanted depend on the limit. */
export function meansUnder(understanding: Understanding, key: LimitKey, catalogue: PlanCatalogue): number {
  const { waysOf, functions, rules } = catalogueIndex(catalogue);
  const giving = new Map(
    understanding.needs.flatMap((need) => (waysOf.get(need.function) ?? []).map(({ means }) => [means.id, means])),
  );
  const counts = (one: OpenLimit) => understanding.limits[one] !== undefined || understanding.openLimits?.includes(one);
  const spends = (["monthlyYen", "initialYen"] as const).some(counts);
  // How long a start takes decides only where there is no more than so much time for it.
  const hasTime = counts("setupHours");
  const careful = understanding.needs.some((need) => handlesData(need.function, functions.get(need.function)));
  return [...giving.values()].filter((means) => {
    switch (key) {
      case "monthlyYen":
        return means.tiers.some(({ monthlyYen }) => monthlyYen !== 0);
      case "initialYen":
        return means.tiers.some(({ initialYen }) => initialYen !== 0);
      case "staffCount":
        return (
          means.tiers.some(({ heads, perHead, to }) => heads === "staff" && (perHead || to !== null)) ||
          (hasTime && startsBy(effortOf(means, rules)).staff)
        );
      case "servedCount":
        return (
          means.creates.length > 0 ||
          means.tiers.some(({ heads }) => heads === "served") ||
          (hasTime && startsBy(effortOf(means, rules)).served)
        );
      case "dataSensitivity":
        return careful && means.dataLevel !== "sensitive";
      case "legalForm":
        // Prices for certain forms change what is reached only where there is a budget, known or not.
        return spends && means.tiers.some(({ forForms }) => forForms !== null);
      default:
        return means.newThings > 0;
    }
  }).length;
}

/** Whose number the time depends on that it takes to begin. */
function startsBy({ setupMinutesPerStaff, setupMinutesPerSession, setupMinutesPerPerson }: Effort) {
  return { staff: setupMinutesPerStaff > 0 || setupMinutesPerSession > 0, served: setupMinutesPerPerson > 0 };
}
