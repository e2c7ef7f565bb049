import type { Means, Source, Tier } from "#src/domain/advice/means.ts";
import { compareText } from "#src/kernel/canonical-json.ts";

/** A statement about the world that somebody can hold against the pages it rests on. */
export type Fact = {
  readonly means: string;
  /** Where it stands in the entry: `tier:pro`, `limits:pro`, `terms`, `creates:0`, `caution:2`. */
  readonly detail: string;
  readonly says: string;
  readonly sources: readonly Source[];
};

/** All facts of the catalogue that rest on a source: prices, limits, terms for nonprofits, costs per person, numbers in cautions. */
export function factsOf(means: readonly Means[]): Fact[] {
  return means
    .flatMap((one) => [
      ...one.tiers.flatMap((tier) => tierFacts(one, tier)),
      ...(one.nonprofitTerms && one.sources.length > 0 ? [fact(one, "terms", one.nonprofitTerms.ja, one.sources)] : []),
      ...one.creates.flatMap((creation, index) =>
        (creation.perPersonYen ?? 0) > 0 || (creation.perPersonMonthlyYen ?? 0) > 0
          ? [
              fact(
                one,
                `creates:${index}`,
                `per person ${yen(creation.perPersonYen)} once, ${yen(creation.perPersonMonthlyYen)} a month: ${creation.reason.ja}`,
                one.sources,
              ),
            ]
          : [],
      ),
      ...one.cautions.flatMap((caution, index) =>
        /\d/.test(caution.ja) && one.sources.length > 0 ? [fact(one, `caution:${index}`, caution.ja, one.sources)] : [],
      ),
    ])
    .sort((a, b) => compareText(`${a.means} ${a.detail}`, `${b.means} ${b.detail}`));
}

/** `count` different facts, the same for the same seed and catalogue; all of them when there are fewer. */
export function sampleFacts(means: readonly Means[], seed: number, count: number): Fact[] {
  const left = factsOf(means);
  const next = numbersBelow(seed);
  const drawn: Fact[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(next(left.length), 1));
  return drawn;
}

/** Numbered facts with their sources below them. */
export function factsInText(facts: readonly Fact[]): string {
  return facts
    .map(({ means, detail, says, sources }, index) =>
      [
        `${index + 1}. ${means} (${detail}): ${says}`,
        ...sources.map(({ url, date }) => `   ${url} (${date ?? "undated"})`),
      ].join("\n"),
    )
    .join("\n");
}

function tierFacts(means: Means, tier: Tier): Fact[] {
  const source = tier.source === null ? undefined : means.sources[tier.source];
  if (!source) return [];
  const tax = tier.taxIncluded === null ? "tax not said" : tier.taxIncluded ? "tax included" : "before tax";
  const heads = tier.perHead ? ` for each of ${tier.heads}` : "";
  const size = `${tier.heads} ${tier.from}-${tier.to ?? ""}`;
  const forms = tier.forForms ? `, only ${tier.forForms.join(", ")}` : "";
  const priced = tier.monthlyYen !== null || tier.initialYen !== null;
  const price = `${yen(tier.monthlyYen)} a month, ${yen(tier.initialYen)} once${heads} (${tax}; ${size}${forms})`;
  return [
    ...(priced ? [fact(means, `tier:${tier.id}`, price, [source])] : []),
    ...(tier.freeLimits ? [fact(means, `limits:${tier.id}`, tier.freeLimits.ja, [source])] : []),
  ];
}

function fact(means: Means, detail: string, says: string, sources: readonly Source[]): Fact {
  return { means: means.id, detail, says, sources };
}

function yen(amount: number | null): string {
  return amount === null ? "price not known" : `${amount} yen`;
}

/** Whole numbers below `below`, the same for the same seed (mulberry32). */
function numbersBelow(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
