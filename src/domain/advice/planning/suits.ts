import type { Creates, Means, Way } from "#src/domain/advice/means.ts";
import type { Circumstance, Trait } from "#src/domain/advice/vocabulary.ts";

/** Ways to tell people something. */
export const telling: ReadonlySet<string> = new Set([
  "broadcast-to-people-served",
  "chat-among-staff",
  "call-and-check-in",
  "coordinate-volunteers",
]);

/** What does not suit a circumstance; where `only` is set, of these functions alone. */
const against: Readonly<
  Record<Circumstance, { readonly traits: readonly Trait[]; readonly only?: ReadonlySet<string> }>
> = {
  "within-hours": {
    traits: ["in-days"],
    only: telling,
  },
  "not-on-paper": { traits: ["in-days", "fetched"], only: new Set(["reach-by-paper"]) },
  abroad: { traits: ["japan-only"] },
  // What one person can do is told by `for-one-person`.
  "one-person": { traits: ["needs-office"] },
  "from-afar": { traits: ["in-a-room"] },
  "at-night": { traits: ["in-a-room", "by-day"] },
  unseen: { traits: ["in-a-room", "shows-names"] },
  "watched-device": { traits: ["leaves-trace"] },
  "no-office": { traits: ["needs-office"] },
  school: { traits: ["not-for-schools"] },
  "not-by-call": { traits: ["takes-calls"], only: new Set(["book-a-time", "register-participants"]) },
  "told-by-a-thing": { traits: ["told-by-people"], only: telling },
  "not-paper": { traits: ["for-documents"] },
  "delivered-today": { traits: ["fetched"], only: new Set(["hand-over-goods"]) },
  "online-already": { traits: [] },
};

/** Whether a way of a means can do this under all that was told of the whole matter. */
export function suits(means: Means, way: Way, fn: string, told: readonly Circumstance[]): boolean {
  const has = [...(means.traits ?? []), ...(way.traits ?? [])];
  // What is made for tapes and photographs copies no paper.
  if (has.includes("for-recordings") && !told.includes("not-paper")) return false;
  return told.every((one) => {
    const { traits, only } = against[one];
    if (one === "one-person" && !has.includes("for-one-person")) return false;
    return (only && !only.has(fn)) || !traits.some((trait) => has.includes(trait));
  });
}

/** The means as it can be had under what was told: without ways that do not suit, and abroad without prices of Japan. */
export function asTold(means: Means, told: readonly Circumstance[]): Means | null {
  if (told.length === 0 && !means.traits?.includes("for-recordings")) return means;
  const ways = means.ways.flatMap((way) => {
    const gives = way.gives.filter((given) => suits(means, way, given.function, told));
    return gives.length === 0 ? [] : [gives.length === way.gives.length ? way : { ...way, gives }];
  });
  if (ways.length === 0) return null;
  return told.includes("abroad") ? withoutPrices({ ...means, ways }) : { ...means, ways };
}

/** What is free here is free elsewhere; what is paid in yen costs nobody knows what. */
function withoutPrices(means: Means): Means {
  const elsewhere = (yen: number | null): number | null => (yen === 0 ? 0 : null);
  return {
    ...means,
    creates: means.creates.map(
      (one): Creates => ({
        ...one,
        perPersonYen: elsewhere(one.perPersonYen),
        perPersonMonthlyYen: elsewhere(one.perPersonMonthlyYen),
      }),
    ),
    tiers: means.tiers.map((tier) => ({
      ...tier,
      monthlyYen: elsewhere(tier.monthlyYen),
      initialYen: elsewhere(tier.initialYen),
    })),
  };
}
