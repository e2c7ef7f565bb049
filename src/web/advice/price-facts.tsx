import type { VNode } from "preact";
import { withTax } from "#src/domain/advice/planning/price-offers.ts";
import { type Proposal, type ProposedMeans, takesPeople } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { dueYen } from "#src/web/advice/known-money.ts";
import { type ProposalFacts, plainList, tierOf, whoName } from "#src/web/advice/proposal-facts.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { priceWords } from "#src/words/price-words.ts";

type Props = { readonly facts: ProposalFacts; readonly proposal: Proposal };

/** Beside the total: whether tax is in it, how old its oldest price is. */
export function TotalFacts(props: Props): VNode {
  return (
    <span class="small">
      {props.facts.locale === "en" ? " (" : "（"}
      <Say
        words={[taxOfTotal(props), ageOfTotal(props)].filter(Boolean).join(props.facts.locale === "en" ? "; " : "。")}
      />
      {props.facts.locale === "en" ? ")" : "）"}
    </span>
  );
}

/** What must be known of the prices in the total before it is trusted: tax that may not be in it, how old the oldest is. */
export function warningsOfTotal(props: Props): string {
  const { locale } = props.facts;
  const tax = taxOfTotal(props);
  return [tax === priceWords[locale].tax.all ? "" : tax, ageOfTotal(props)]
    .filter(Boolean)
    .join(locale === "en" ? "; " : "。");
}

/** What one person more adds, for each group whose number was assumed. */
export function EachMore({ facts, proposal }: Props): VNode | null {
  const { locale } = facts;
  const words = priceWords[locale];
  const lines = (["monthlyYen", "initialYen"] as const).flatMap((part) => {
    const groups = Map.groupBy(
      assumedGroups(proposal).filter((segment) => eachMore(facts, proposal, segment, part) > 0),
      (segment) => eachMore(facts, proposal, segment, part),
    );
    return [...groups].map(([yen, segments]) => {
      const who = plainList(
        segments.map((segment) => (segment === null ? words.staff : whoName(facts, segment))),
        locale,
      );
      return words[part === "monthlyYen" ? "each" : "eachOnce"](who, formatYen(yen, locale));
    });
  });
  return lines.length === 0 ? null : <Text words={lines.join(locale === "ja" ? "" : " ")} small />;
}

/** What is due on the first day is more than was said to be there for the start. */
export function OverStart({ facts, proposal }: Props): VNode | null {
  const { locale, limits } = facts;
  const limit = limits.initialYen?.value;
  const due = dueYen(proposal, "initialYen");
  return limit === undefined || due <= limit ? null : (
    <Text words={priceWords[locale].overStart(formatYen(due, locale), formatYen(limit, locale))} />
  );
}

/** Beside one price: tax that was added, a year due at once, a fee, what each use costs. */
export function priceNotes(facts: ProposalFacts, proposed: ProposedMeans): string[] {
  const { locale } = facts;
  const words = priceWords[locale];
  const tier = tierOf(facts.means.get(proposed.id), proposed);
  return [
    proposed.aheadYen === undefined ? "" : words.aheadLine,
    tier?.feePercent === null ? words.feeUnknown : "",
    tier?.perUse?.[locale] ?? "",
  ].filter(Boolean);
}

/** With tax, without, or not known; null where nothing is to be paid. */
export function taxWords(proposed: ProposedMeans, taxIncluded: boolean | null, old: string, locale: Locale): string {
  return taxIncluded === false && proposed.taxAdded ? priceWords[locale].taxAdded : old;
}

/** Means of which a known price is in the sum. */
function pricedMeans({ means }: Proposal): readonly ProposedMeans[] {
  return means.filter(({ monthlyYen, initialYen }) => (monthlyYen ?? 0) + (initialYen ?? 0) > 0);
}

function taxOfTotal({ facts, proposal }: Props): string {
  const words = priceWords[facts.locale].tax;
  const taxes = pricedMeans(proposal).map((one) => {
    const tier = tierOf(facts.means.get(one.id), one);
    if (tier === undefined || tier.taxIncluded === null) return "some";
    return tier.taxIncluded || one.taxAdded ? "all" : "old";
  });
  return taxes.includes("old") ? words.old : taxes.includes("some") ? words.some : words.all;
}

function ageOfTotal({ facts, proposal }: Props): string {
  const words = priceWords[facts.locale];
  const dates = pricedMeans(proposal).map((one) => {
    const means = facts.means.get(one.id);
    const source = tierOf(means, one)?.source ?? null;
    return source === null ? null : (means?.sources[source]?.date ?? null);
  });
  const years = dates.flatMap((date) => (date === null ? [] : [date.slice(0, 4)])).sort();
  const undated = dates.includes(null) ? words.undated : "";
  return [years[0] === undefined ? "" : words.oldest(years[0]), undated]
    .filter(Boolean)
    .join(facts.locale === "en" ? "; " : "。");
}

/** Segments whose number nobody said; null = the staff. */
function assumedGroups({ assumptions }: Proposal): Array<string | null> {
  return assumptions.flatMap((one) =>
    one.code === "staff-count-unknown" ? [null] : takesPeople(one) && one.segment !== undefined ? [one.segment] : [],
  );
}

/** Yen that one person more of the group adds, by the prices per head of the catalogue that the plan counted with. */
function eachMore(
  facts: ProposalFacts,
  proposal: Proposal,
  segment: string | null,
  part: "monthlyYen" | "initialYen",
): number {
  return proposal.means.reduce((sum, one) => {
    const means = facts.means.get(one.id);
    const tier = tierOf(means, one);
    const counts =
      tier?.perHead === true &&
      (segment === null
        ? tier.heads === "staff"
        : tier.heads === "served" && one.serves.some((serves) => serves.segment === segment));
    const byTier = counts && one[part] !== null ? withTax(tier[part] ?? 0, one.taxAdded ? false : null) : 0;
    const created = proposal.creates.filter((created) => created.means === one.id && created.segment === segment);
    const byCreation = created.map(({ access }) => {
      const creates = means?.creates.find(({ set }) => JSON.stringify(set) === JSON.stringify(access));
      return (part === "monthlyYen" ? creates?.perPersonMonthlyYen : creates?.perPersonYen) ?? 0;
    });
    return sum + Math.max(byTier, ...byCreation, 0);
  }, 0);
}
