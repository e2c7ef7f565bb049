import type { VNode } from "preact";
import type { Tier } from "#src/domain/advice/means.ts";
import type { ProposedMeans } from "#src/domain/advice/proposal.ts";
import { feeExample } from "#src/web/advice/extra-costs.ts";
import { priceWords } from "#src/web/advice/known-money.ts";
import { yearAtMost } from "#src/web/advice/money-in-short.ts";
import { priceNotes, taxWords } from "#src/web/advice/price-facts.tsx";
import { type ProposalFacts, tierOf } from "#src/web/advice/proposal-facts.ts";
import { formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { priceWords as yearWords } from "#src/words/price-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** The price to the right of the name; what is not known is to be asked, never nought. */
export function PriceOf({ facts, proposed }: { facts: ProposalFacts; proposed: ProposedMeans }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].means;
  const { monthlyYen, initialYen } = proposed;
  const tier = tierOf(facts.means.get(proposed.id), proposed);
  const lines: string[] = [];
  if (proposed.aheadYen !== undefined) lines.push(yearWords[locale].yearPrice(formatYen(proposed.aheadYen, locale)));
  else if ((monthlyYen ?? 0) > 0) lines.push(words.monthly(priceWords(proposed, "monthlyYen", locale)));
  if ((initialYen ?? 0) > 0) lines.push(words.initial(priceWords(proposed, "initialYen", locale)));
  if (monthlyYen === null && initialYen === null) lines.push(words.ask);
  else if (initialYen === null) lines.push(words.initial(priceWords(proposed, "initialYen", locale)));
  else if (monthlyYen === null) lines.push(words.ask);
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

function ofTier(facts: ProposalFacts, tier: Tier): string {
  const words = proposalWords[facts.locale].means.tax;
  return tier.taxIncluded === null ? words.unknown : tier.taxIncluded ? words.included : words.excluded;
}
