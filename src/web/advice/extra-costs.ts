import type { Tier } from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { meansName, type ProposalFacts, plainList, tierOf } from "#src/web/advice/proposal-facts.ts";
import { formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { costWords } from "#src/words/cost-words.ts";
import { moneyWords } from "#src/words/money-words.ts";

/* What a plan costs besides its totals: a share of what is received, and what each use costs. */

/** Each thing that is in no total, by its name: コングラント：受け取る額の8％、これに税。 */
export function extraCosts(facts: ProposalFacts, proposal: Proposal): string[] {
  const { locale } = facts;
  const words = costWords[locale];
  const fees = (proposal.totals.unpricedFees ?? []).map((fee) => {
    const tier = tierAt(facts, proposal, fee.means);
    return words.of(meansName(facts, fee.means), feeShare(fee, tier?.taxIncluded ?? null, locale));
  });
  const uses = proposal.means.flatMap(({ id }) => {
    const perUse = tierAt(facts, proposal, id)?.perUse?.[locale];
    return perUse === undefined ? [] : [words.of(meansName(facts, id), perUse)];
  });
  return [...fees, ...uses];
}

/** The same in short, to stand behind a sum, and a sentence of what it is: a fee by an example. */
export function extraInShort(facts: ProposalFacts, proposal: Proposal): { plus: string; beside: string[] } {
  const { locale } = facts;
  const words = costWords[locale];
  const fees = proposal.totals.unpricedFees ?? [];
  const uses = proposal.means.flatMap(({ id }) => tierAt(facts, proposal, id)?.perUse?.[locale] ?? []);
  const kinds = [fees.length > 0 ? words.fees : "", uses.length > 0 ? words.perUse : ""].filter(Boolean);
  const examples = fees.flatMap(({ means, percent }) => {
    const tier = tierAt(facts, proposal, means);
    return percent === null || tier === undefined ? [] : [feeExample(tier, percent, locale)];
  });
  return { plus: kinds.join(words.and), beside: [...examples.slice(0, 1), ...uses.slice(0, mostUses)] };
}

/** So many are told in short; all stand with the costs. */
const mostUses = 2;

function tierAt(facts: ProposalFacts, proposal: Proposal, id: string): Tier | undefined {
  const proposed = proposal.means.find((one) => one.id === id);
  return proposed && tierOf(facts.means.get(id), proposed);
}

type Fee = NonNullable<Proposal["totals"]["unpricedFees"]>[number];

/** 受け取る額の8％と1件5円、これに税. */
function feeShare({ percent, yenEach }: Fee, taxIncluded: boolean | null, locale: Locale): string {
  const words = costWords[locale];
  if (percent === null) return words.rateUnknown;
  const of = words.feeOf(`${percent}`);
  const share = yenEach === undefined ? of : moneyWords[locale].fee.besides(of, formatYen(yenEach, locale));
  return taxIncluded === false ? words.taxBesides(share) : share;
}

/**
 * What a fee comes to for a round sum, with the tax where it is not in it; where yen are kept of each payment, for many
 * small payments and for few large ones.
 */
export function feeExample({ taxIncluded, feeYenEach = 0 }: Tier, percent: number, locale: Locale): string {
  const words = moneyWords[locale].fee;
  const taxed = taxIncluded === false ? 1 + consumptionTax : 1;
  const feeOf = (payments: number) => Math.round(((exampleYen * percent) / 100 + payments * feeYenEach) * taxed);
  const tax = taxIncluded === null ? words.taxUnknown : words.taxIncluded;
  if (feeYenEach === 0) return words.example(formatYen(exampleYen, locale), formatYen(feeOf(1), locale), tax);
  const examples = examplePayments.map((payments) =>
    words.ofPayments(
      formatYen(exampleYen / payments, locale),
      formatNumber(payments, locale),
      formatYen(feeOf(payments), locale),
    ),
  );
  return words.examples(formatYen(exampleYen, locale), plainList(examples, locale), tax);
}

const exampleYen = 100_000;
const examplePayments = [100, 10] as const;
/** Of fees for services in Japan. */
const consumptionTax = 0.1;
