import type { VNode } from "preact";
import type { Tier } from "#src/domain/advice/means.ts";
import type { ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { priceWords } from "#src/web/advice/known-money.ts";
import { yearAtMost } from "#src/web/advice/money-in-short.ts";
import { priceNotes, taxWords } from "#src/web/advice/price-facts.tsx";
import { type ProposalFacts, plainList, tierOf } from "#src/web/advice/proposal-facts.ts";
import { formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** The price to the right of the name; what is not known is to be asked, never nought. */
export function PriceOf({ facts, proposed }: { facts: ProposalFacts; proposed: ProposedMeans }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].means;
  const { monthlyYen, initialYen } = proposed;
  const tier = tierOf(facts.means.get(proposed.id), proposed);
  const lines: string[] = [];
  if (proposed.aheadYen !== undefined) lines.push(priceWords(proposed, "monthlyYen", locale));
  else if ((monthlyYen ?? 0) > 0) lines.push(words.monthly(priceWords(proposed, "monthlyYen", locale)));
  if ((initialYen ?? 0) > 0) lines.push(words.initial(priceWords(proposed, "initialYen", locale)));
  if (monthlyYen === null && initialYen === null) lines.push(words.ask);
  else if (initialYen === null) lines.push(words.initial(priceWords(proposed, "initialYen", locale)));
  else if (monthlyYen === null) lines.push(words.monthly(priceWords(proposed, "monthlyYen", locale)));
  const free = lines.length === 0;
  const [first = words.free, ...more] = lines;
  return (
    <p class="yen price">
      <strong>
        <Say words={first} />
      </strong>
      {more.map((line) => (
        <>
          {" "}
          <br />
          <strong>
            <Say words={line} />
          </strong>
        </>
      ))}
      {free || tier === undefined || (monthlyYen ?? 0) + (initialYen ?? 0) === 0 ? null : (
        <span class="small">
          {" "}
          <br />
          <Say words={taxWords(proposed, tier.taxIncluded, ofTier(facts, tier), locale)} />
        </span>
      )}
      {[...askNote(facts, proposed), ...priceNotes(facts, proposed)].map((note) => (
        <span class="small note">
          <Say words={note} />
        </span>
      ))}
      {tier === undefined || !tier.feePercent ? null : (
        <span class="small note">
          <Say words={feeExample(tier, tier.feePercent, locale)} />
        </span>
      )}
    </p>
  );
}

/** Of what costs nothing by itself in a plan that costs nothing: the small sums that it still takes, as the catalogue tells them. */
export function SmallCosts({ facts, proposed }: { facts: ProposalFacts; proposed: ProposedMeans }): VNode | null {
  const means = facts.means.get(proposed.id);
  const limits = means?.kind === "practice" ? tierOf(means, proposed)?.freeLimits : undefined;
  const told = limits?.ja.startsWith(nothingToBuy) ? undefined : limits;
  const [first] = told?.[facts.locale].match(/^.*?(?:。|\.(?=\s|$)|$)/s) ?? [];
  return first ? (
    <p class="price">
      <span class="small note">
        <Say words={first} />
      </span>
    </p>
  ) : null;
}

/** How the catalogue begins where there is nothing to buy. */
const nothingToBuy = "買うものはありません";

/** Of a price that is to be asked, what is paid and whom to ask, in a sentence; or the vendor. */
function askNote(facts: ProposalFacts, proposed: ProposedMeans): string[] {
  if (proposed.monthlyYen !== null && proposed.initialYen !== null) return [];
  const { locale } = facts;
  const means = facts.means.get(proposed.id);
  const limits = tierOf(means, proposed)?.freeLimits?.[locale];
  const [first] = limits?.match(/^.*?(?:。|\.(?=\s|$)|$)/s) ?? [];
  const most = yearAtMost(facts, proposed);
  const top = most === null ? [] : [moneyShortWords[locale].priceMost(formatYen(most, locale))];
  if (first) return [first, ...top];
  if (top.length > 0) return top;
  return means?.vendor ? [proposalWords[locale].means.askVendor(means.vendor)] : [];
}

/**
 * What a fee comes to for a round sum, with the tax where it is not in it; where yen are kept of each payment, for many
 * small payments and for few large ones.
 */
function feeExample({ taxIncluded, feeYenEach = 0 }: Tier, percent: number, locale: Locale): string {
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

function ofTier(facts: ProposalFacts, tier: Tier): string {
  const words = proposalWords[facts.locale].means.tax;
  return tier.taxIncluded === null ? words.unknown : tier.taxIncluded ? words.included : words.excluded;
}
