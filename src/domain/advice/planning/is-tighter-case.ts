import type {
  Candidate,
  CaseLimits,
  Creation,
  Offer,
  PlanningCase,
  Supply,
} from "#src/domain/advice/planning/planning-case.ts";

/**
 * Whether everything that can be done in `tight` can be done in `loose` too, for the same people and wishes, reaching as
 * many for no more. Then a plan that is best in `loose`, and does in `tight` all that it did there, is best in `tight`:
 * nothing has to be solved to know it. False where it is not plain to see.
 */
export function isTighterCase(tight: PlanningCase, loose: PlanningCase): boolean {
  return (
    same(tight.segments, loose.segments) &&
    same(tight.demands, loose.demands) &&
    limitsWithin(tight.limits, loose.limits) &&
    tight.candidates.every((candidate) => {
      const other = loose.candidates.find(({ id }) => id === candidate.id);
      return other !== undefined && isTighterMeans(candidate, other);
    })
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function limitsWithin(tight: CaseLimits, loose: CaseLimits): boolean {
  const keys = Object.keys(loose) as Array<keyof CaseLimits>;
  return keys.every((key) => {
    const most = loose[key];
    const mine = tight[key];
    return most === null || (mine !== null && mine <= most);
  });
}

function isTighterMeans(tight: Candidate, loose: Candidate): boolean {
  const fixed = ["current", "requires", "conflicts"] as const;
  const costs = [
    "monthlyMinutes",
    "monthlyMinutesPerPerson",
    "setupMinutes",
    "setupMinutesPerPerson",
    "newThings",
  ] as const;
  return (
    fixed.every((key) => same(tight[key], loose[key])) &&
    costs.every((key) => tight[key] >= loose[key]) &&
    tight.offers.every((offer) => loose.offers.some((other) => sameOffer(offer, other))) &&
    tight.supplies.every((supply) => loose.supplies.some((other) => coversSupply(other, supply))) &&
    tight.creations.every((creation) => loose.creations.some((other) => coversCreation(other, creation)))
  );
}

function sameOffer(a: Offer, b: Offer): boolean {
  return same(a, b);
}

/** The same way for the same people at this quality or better, asking for nothing more. */
function coversSupply(loose: Supply, tight: Supply): boolean {
  return (
    loose.demand === tight.demand &&
    loose.segment === tight.segment &&
    loose.way === tight.way &&
    loose.quality >= tight.quality &&
    loose.missing.every((needed) => tight.missing.includes(needed))
  );
}

function coversCreation(loose: Creation, tight: Creation): boolean {
  const costs = ["initialYen", "monthlyYen"] as const;
  return (
    loose.index === tight.index &&
    loose.segment === tight.segment &&
    loose.people === tight.people &&
    loose.minutesPerPerson <= tight.minutesPerPerson &&
    (loose.steady || !tight.steady) &&
    costs.every((key) => same(loose[key], tight[key])) &&
    loose.missing.every((needed) => tight.missing.includes(needed))
  );
}
