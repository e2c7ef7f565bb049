import type { Candidate, Creation } from "#src/domain/advice/planning/planning-case.ts";
import type { SegmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { relevantMeans } from "#src/domain/advice/planning/relevant-means.ts";
import { type AccessKey, accessValues } from "#src/domain/advice/vocabulary.ts";

/** What one means may take by itself; null = no bound. */
type Weight = { readonly monthlyMinutes: number; readonly setupMinutes: number | null };

/**
 * The means that can help, without what a careful adviser would not bring up first
 * (docs/decisions/0018-nothing-bought-for-a-guess.md): things lent to people of whom nobody said that they lack them, or who have
 * something of the kind, and means that alone are more than the organisation can bear or than can be set up in time. Each
 * goes only if everything that could be met is met still, and not only by makeshift where it was met well.
 */
export function modestMeans(
  all: readonly Candidate[],
  access: readonly SegmentAccess[],
  people: readonly number[],
  asked: ReadonlySet<string>,
  weight: Weight,
): Candidate[] {
  let kept = relevantMeans(all, access.length);
  const leaveOut = (tried: readonly Candidate[]): void => {
    const left = relevantMeans(tried, access.length);
    if (losesNothing(kept, left)) kept = left;
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
  for (const candidate of heaviestFirst(kept, people))
    if (isTooHeavy(candidate, people, weight)) leaveOut(kept.filter(({ id }) => id !== candidate.id));
  return kept;
}

/** What is lent or put in: it is bought, or kept by the organisation. */
const lentThings: readonly string[] = ["device", "phone", "line"] satisfies readonly AccessKey[];
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

function losesNothing(before: readonly Candidate[], after: readonly Candidate[]): boolean {
  const [had, has] = [qualities(before), qualities(after)];
  return [...had].every(([demand, quality]) => (has.get(demand) ?? 0) >= Math.min(quality, firm));
}

/** The best quality that anything could give, by demand. */
function qualities(candidates: readonly Candidate[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { supplies } of candidates)
    for (const { demand, quality } of supplies) best.set(demand, Math.max(best.get(demand) ?? 0, quality));
  return best;
}

function heaviestFirst(candidates: readonly Candidate[], people: readonly number[]): Candidate[] {
  const own = (candidate: Candidate) => weightOf(candidate, people).monthlyMinutes;
  return candidates.toSorted((a, b) => own(b) - own(a) || (a.id < b.id ? -1 : 1));
}

function isTooHeavy(candidate: Candidate, people: readonly number[], weight: Weight): boolean {
  if (candidate.current) return false;
  const own = weightOf(candidate, people);
  return (
    own.monthlyMinutes > weight.monthlyMinutes ||
    (weight.setupMinutes !== null && own.setupMinutes > weight.setupMinutes)
  );
}

/** `people`: as far as they were counted. What it takes where it is used for the smallest of the groups that it can do something for. */
function weightOf(candidate: Candidate, people: readonly number[]): { monthlyMinutes: number; setupMinutes: number } {
  const groups = [...candidate.supplies, ...candidate.creations].flatMap(({ segment }) =>
    segment === null ? [] : [people[segment] ?? 0],
  );
  const fewest = groups.length === 0 ? 0 : Math.min(...groups);
  return {
    monthlyMinutes: candidate.monthlyMinutes + candidate.monthlyMinutesPerPerson * fewest,
    setupMinutes: candidate.setupMinutes + candidate.setupMinutesPerPerson * fewest,
  };
}
