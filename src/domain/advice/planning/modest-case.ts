import { monthsCounted, yearMinutes } from "#src/domain/advice/planning/bearable.ts";
import { fewestOf, fitsAlone } from "#src/domain/advice/planning/fits-alone.ts";
import type { Candidate, CaseLimits, Creation } from "#src/domain/advice/planning/planning-case.ts";
import type { SegmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { relevantMeans } from "#src/domain/advice/planning/relevant-means.ts";
import { type AccessKey, accessValues } from "#src/domain/advice/vocabulary.ts";

/** By segment: everybody planned for, and as far as somebody counted them. */
type People = { readonly all: readonly number[]; readonly told: readonly number[] };

/** What one means may take by itself: minutes a month with set-up spread over a year, yen of the first year; null = no bound. */
type Weight = {
  readonly monthlyMinutes: number;
  readonly setupMinutes: number | null;
  readonly firstYearYen: number | null;
};
/** What it may take by itself, and the limits that were set. */
type Bounds = { readonly weight: Weight; readonly limits: CaseLimits };

/**
 * The means that can help, without what a careful adviser would not bring up first
 * (docs/decisions/0018-nothing-bought-for-a-guess.md): things lent to people of whom nobody said that they lack them, or who have
 * something of the kind, and means that alone are much more than the organisation can bear or than can be set up in time. Each
 * goes only if everything that could be met is met still, and not only by makeshift where it was met well; where time is what
 * lacks, a makeshift will do. What alone is over a limit that was set replaces nothing, and what is too much is replaced by
 * nothing that takes as many hours, or more money than can be borne.
 */
export function modestMeans(
  all: readonly Candidate[],
  access: readonly SegmentAccess[],
  people: People,
  asked: ReadonlySet<string>,
  { weight, limits }: Bounds,
): Candidate[] {
  let kept = relevantMeans(all, access.length);
  const affordable = (some: readonly Candidate[]): Candidate[] => {
    const fitting = some.filter((candidate) => fitsAlone(candidate, people.all, limits));
    return fitting.length === some.length ? fitting : relevantMeans(fitting, access.length);
  };
  const leaveOut = (tried: readonly Candidate[], least = firm): void => {
    const left = relevantMeans(tried, access.length);
    if (losesNothing(affordable(kept), affordable(left), least)) kept = left;
  };
  /** Whether what is lighter does all that it does. */
  const isReplaced = (heavy: Candidate): boolean => {
    const lighter = kept.filter(
      (other) =>
        other.id !== heavy.id && hoursOf(other, people) < hoursOf(heavy, people) && !isDear(other, people, weight),
    );
    const among = (some: readonly Candidate[]) => affordable(relevantMeans(some, access.length));
    return losesNothing(among([...lighter, heavy].toSorted(byId)), among(lighter), firm);
  };
  for (const segment of access.keys())
    leaveOut(
      kept.map((candidate) => ({
        ...candidate,
        creations: candidate.creations.filter(
          (creation) => creation.segment !== segment || !isGuessed(creation, access[segment], segment, asked),
        ),
      })),
    );
  for (const candidate of heaviestFirst(kept, people)) {
    const heavy = weighed(candidate, people, weight);
    // By tomorrow a makeshift is there, and what takes a week is not.
    if (heavy === "late" || (heavy === "much" && isReplaced(candidate)))
      leaveOut(
        kept.filter(({ id }) => id !== candidate.id),
        heavy === "late" ? makeshift : firm,
      );
  }
  return kept;
}

/** What is lent or put in: it is bought, or kept by the organisation. */
const lentThings: readonly string[] = ["device", "phone", "line"] satisfies readonly AccessKey[];

/** It gives people a thing, not only help or skill. */
export function isLoan({ sets }: Pick<Creation, "sets">): boolean {
  return sets.some(([key]) => lentThings.includes(key));
}

/** Things with a screen, of which one is as good as another for whoever has it. */
const screens = ["smartphone", "tablet", "pc"];

/** `asked`: `SEGMENT KEY` of what was asked and not known; that is planned for on its harder side. */
function isGuessed(
  { sets }: Creation,
  access: SegmentAccess | undefined,
  segment: number,
  asked: ReadonlySet<string>,
): boolean {
  const lent = sets.filter(([key]) => lentThings.includes(key));
  return lent.some(([name, value]) => {
    const key = name as AccessKey; // NOTE keys come from the catalogue's schema
    const known = access?.get(key);
    if (known?.known !== "said") return !asked.has(`${segment} ${key}`);
    return key === "device" && screens.includes(value) && known.values.some((one) => screens.includes(one));
  });
}

/** Abilities have their best value first, lines their last. Whoever has as much is not helped, and nobody is made less able. */
export function helpsNobody(sets: Creation["sets"], access: SegmentAccess): boolean {
  return sets.every(([name, value]) => {
    const key = name as AccessKey; // NOTE keys come from the catalogue's schema
    const order: readonly string[] = accessValues[key];
    const [has, ...more] = access.get(key)?.values ?? [];
    if (has === undefined || more.length > 0 || key === "device" || key === "phone") return false;
    return key === "line" ? order.indexOf(has) >= order.indexOf(value) : order.indexOf(has) <= order.indexOf(value);
  });
}

/** From this quality up a way is more than a makeshift. */
const firm = 2;
const makeshift = 1;

function losesNothing(before: readonly Candidate[], after: readonly Candidate[], least: number): boolean {
  const [had, has] = [qualities(before), qualities(after)];
  return [...had].every(([demand, quality]) => (has.get(demand) ?? 0) >= Math.min(quality, least));
}

/** The best quality that anything could give, by demand. */
function qualities(candidates: readonly Candidate[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { supplies } of candidates)
    for (const { demand, quality } of supplies) best.set(demand, Math.max(best.get(demand) ?? 0, quality));
  return best;
}

function heaviestFirst(candidates: readonly Candidate[], people: People): Candidate[] {
  return candidates.toSorted((a, b) => hoursOf(b, people) - hoursOf(a, people) || byId(a, b));
}

function byId(a: Candidate, b: Candidate): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Minutes of its first year, where it is used for the smallest of the groups that it can do something for. Hours by the head
 * of people whom nobody counted are a guess times a guess.
 */
function hoursOf(candidate: Candidate, { told }: People): number {
  const heads = fewestOf(candidate, told);
  return yearMinutes({
    monthlyMinutes: candidate.monthlyMinutes + candidate.monthlyMinutesPerPerson * heads,
    setupMinutes: candidate.setupMinutes + candidate.setupMinutesPerPerson * heads,
  });
}

/** At its cheapest more than can be borne. */
function isDear(candidate: Candidate, { told }: People, { firstYearYen }: Weight): boolean {
  if (firstYearYen === null || candidate.current) return false;
  const served = fewestOf(candidate, told);
  const year = ({ initialYen, monthlyYen, initialYenPerPerson, monthlyYenPerPerson }: Candidate["offers"][number]) =>
    (initialYen ?? 0) +
    served * initialYenPerPerson +
    monthsCounted * ((monthlyYen ?? 0) + served * monthlyYenPerPerson);
  return candidate.offers.every((offer) => year(offer) > firstYearYen);
}

/** Hours are our estimates: a half more than can be borne does not rule out what does a thing better. */
const muchMore = 1.5;

/** What is in use is set up and borne already. */
function weighed(candidate: Candidate, people: People, weight: Weight): "late" | "much" | null {
  if (candidate.current) return null;
  // What has to be ready soon is ready for all of them or late, whether they were counted or not.
  const setup = candidate.setupMinutes + candidate.setupMinutesPerPerson * fewestOf(candidate, people.all);
  if (weight.setupMinutes !== null && setup > weight.setupMinutes) return "late";
  return hoursOf(candidate, people) > muchMore * monthsCounted * weight.monthlyMinutes ? "much" : null;
}
