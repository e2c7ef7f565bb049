import {
  type Candidate,
  type Creation,
  countsPeople,
  isUnpriced,
  type Offer,
  type PlanningCase,
  wellMet,
} from "#src/domain/advice/planning/planning-case.ts";

/**
 * Candidates that another one can always stand in for: it serves as many by ways that ask no more, costs no more in
 * anything that is compared or limited, brings no requirement or conflict of its own, and where it costs the same it
 * comes first by id. Leaving them out changes no level, and not the plan that is chosen among equals. `quality`: whether
 * the kind of proposal compares how well things are done, beyond well enough.
 */
export function needlessMeans(planningCase: PlanningCase, quality: boolean): number[] {
  const { candidates, limits } = planningCase;
  const required = new Set(candidates.flatMap((candidate) => candidate.requires.filter((id) => id !== candidate.id)));
  const enemies = enemiesOf(candidates);
  const rule: Rule = {
    quality,
    yenLimited: limits.initialYen !== null || limits.monthlyYen !== null,
  };
  const able = candidates.map((candidate) => canStandIn(candidate));
  return candidates.flatMap((candidate, index) => {
    if (required.has(candidate.id)) return [];
    const beaten = candidates.some((other, at) => {
      // What is in use is worth keeping for that alone.
      if (candidate.current && !other.current) return false;
      if (at === index || !able[at] || other.supplies.length < candidate.supplies.length / 4) return false;
      const cost = compareCosts(other, candidate, rule);
      if (cost === "more" || (cost === "same" && at > index)) return false;
      return (
        other.requires.every((id) => id === other.id || candidate.requires.includes(id)) &&
        [...(enemies.get(other.id) ?? [])].every((id) => id === candidate.id || enemies.get(candidate.id)?.has(id)) &&
        suppliesAll(other, candidate, rule) &&
        createsAll(other, candidate)
      );
    });
    return beaten ? [index] : [];
  });
}

type Rule = { readonly quality: boolean; readonly yenLimited: boolean };

/** Only means that can take on any number of people at one price: then doing another's work adds nothing else. */
function canStandIn({ offers, creations }: Candidate): boolean {
  return (
    offers.length === 1 &&
    offers[0]?.from === 1 &&
    offers[0].to === null &&
    creations.every((one) => one.maxPeople === null)
  );
}

function enemiesOf(candidates: readonly Candidate[]): Map<string, Set<string>> {
  const enemies = new Map(candidates.map((candidate) => [candidate.id, new Set<string>()]));
  for (const { id, conflicts } of candidates)
    for (const other of conflicts) {
      if (other === id || !enemies.has(other)) continue;
      enemies.get(id)?.add(other);
      enemies.get(other)?.add(id);
    }
  return enemies;
}

/** `less` only when something that is compared, and does not depend on the people served, is less in every plan. */
function compareCosts(a: Candidate, b: Candidate, rule: Rule): "less" | "same" | "more" {
  const [offer] = a.offers;
  if (!offer || a.monthlyMinutesPerPerson > b.monthlyMinutesPerPerson) return "more";
  if (a.setupMinutes > b.setupMinutes || a.setupMinutesPerPerson > b.setupMinutesPerPerson) return "more";
  if (a.newThings > b.newThings) return "more";
  if (a.monthlyMinutes > b.monthlyMinutes) return "more";
  const yen = b.offers.map((other) => compareOffers(offer, other, rule));
  if (yen.includes("more")) return "more";
  const less =
    a.monthlyMinutes < b.monthlyMinutes ||
    a.setupMinutes < b.setupMinutes ||
    a.newThings < b.newThings ||
    !yen.includes("same");
  return less ? "less" : "same";
}

function compareOffers(a: Offer, b: Offer, rule: Rule): "less" | "same" | "more" {
  if (isUnpriced(a) && !isUnpriced(b)) return "more";
  const year = (offer: Offer): number => (offer.initialYen ?? 0) + 12 * (offer.monthlyYen ?? 0);
  const perPerson = a.initialYenPerPerson > b.initialYenPerPerson || a.monthlyYenPerPerson > b.monthlyYenPerPerson;
  if (perPerson || year(a) > year(b)) return "more";
  const parts = (a.initialYen ?? 0) > (b.initialYen ?? 0) || (a.monthlyYen ?? 0) > (b.monthlyYen ?? 0);
  if (rule.yenLimited && parts) return "more";
  return year(a) < year(b) ? "less" : "same";
}

function suppliesAll(a: Candidate, b: Candidate, rule: Rule): boolean {
  if (countsPeople(a) && !countsPeople(b))
    return b.supplies.every((supply) => supply.segment === null) && coversSupplies(a, b, rule);
  return coversSupplies(a, b, rule);
}

function coversSupplies(a: Candidate, b: Candidate, rule: Rule): boolean {
  return b.supplies.every((wanted) =>
    a.supplies.some(
      (supply) =>
        supply.demand === wanted.demand &&
        (!rule.quality || supply.quality >= wanted.quality) &&
        (supply.quality >= wellMet || wanted.quality < wellMet) &&
        supply.missing.every((needed) => wanted.missing.includes(needed)),
    ),
  );
}

function createsAll(a: Candidate, b: Candidate): boolean {
  return b.creations.every((wanted) => a.creations.some((creation) => standsIn(creation, wanted)));
}

function standsIn(a: Creation, b: Creation): boolean {
  return (
    a.segment === b.segment &&
    (a.steady || !b.steady) &&
    b.fulfils.every((needed) => a.fulfils.includes(needed)) &&
    a.missing.every((needed) => b.missing.includes(needed)) &&
    (!isUnpriced(a) || isUnpriced(b)) &&
    (a.initialYen ?? 0) <= (b.initialYen ?? 0) &&
    (a.monthlyYen ?? 0) <= (b.monthlyYen ?? 0) &&
    a.minutesPerPerson <= b.minutesPerPerson
  );
}
