import type { PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

export type Assumption = Proposal["assumptions"][number];

/** Staff when nobody said how many: organisations of 1-10 people are whom the product is for; the middle of it. */
export const assumedStaffCount = 5;
/** People of a kind when neither a size nor a number of people served is known; several segments of which nothing is known share them. */
export const assumedPeople = 20;
/** A group that is spoken of is not taken as smaller than this. */
const leastPeople = 5;

export type Headcount = {
  readonly staff: number;
  /** Whole people by segment id, at least 1. */
  readonly people: ReadonlyMap<string, number>;
  /** Codes `staff-count-unknown`, `size-unknown`, `people-in-homes` (key = homes) with the number that was taken. */
  readonly assumptions: readonly Assumption[];
};

/**
 * Whole people everywhere. A segment has its size, else its share of the people of its kind (staff: `staffCount`;
 * served: `servedCount`; else what a segment says that has both a size and a share: 2 people who are a quarter are of
 * 8). A segment with neither is what is left; several divide it evenly, and where nothing is left, 20 are taken: both are
 * assumptions. Where the total is unknown, a share is taken of 20, and segments without a share are 20 people together, at
 * least 5 each; both are assumptions. The public has no total: what goes to everybody goes to
 * the people served too, so it is taken as `servedCount`, at least 20.
 */
export function headcount(input: PlanInput): Headcount {
  const assumptions: Assumption[] = [];
  const staff = staffOf(input);
  if (staff.assumed) assumptions.push({ code: "staff-count-unknown", value: staff.count });
  const people = new Map<string, number>();
  for (const segment of input.segments) {
    if (segment.size !== null) {
      const size = Math.max(1, Math.round(segment.size));
      people.set(segment.id, size);
      if (segment.homes?.reckoned) assumptions.push(inHomes(segment.id, segment.homes.count, size));
      continue;
    }
    const total = totalOf(segment, input, staff.count);
    const usual = segment.kind === "public" ? Math.max(assumedPeople, input.limits.servedCount ?? 0) : assumedPeople;
    const exact =
      segment.share !== null
        ? segment.share * (total ?? usual)
        : total === undefined
          ? evenPart(usual, segment, input.segments)
          : restOf(total, segment, input.segments);
    const isGuess = segment.share === null && total !== undefined && !isOnlyOneLeft(total, segment, input.segments);
    const size = Math.max(1, Math.round(exact));
    people.set(segment.id, size);
    if (segment.homes?.reckoned) assumptions.push(inHomes(segment.id, segment.homes.count, size));
    else if (total === undefined || isGuess || (segment.kind === "staff" && staff.assumed))
      assumptions.push({ code: "size-unknown", segment: segment.id, value: size });
  }
  return { staff: staff.count, people, assumptions };
}

/** `key` says how many homes. */
function inHomes(segment: string, homes: number, value: number): Assumption {
  return { code: "people-in-homes", segment, key: String(homes), value };
}

function staffOf(input: PlanInput): { count: number; assumed: boolean } {
  if (input.limits.staffCount !== undefined) return { count: Math.max(1, input.limits.staffCount), assumed: false };
  const sizes = input.segments.filter((segment) => segment.kind === "staff").map((segment) => segment.size);
  const said = totalSaid(input.segments, "staff");
  if (said !== undefined) return { count: Math.max(1, said), assumed: false };
  const known = sizes.length > 0 && sizes.every((size) => size !== null);
  if (known)
    return {
      count: Math.max(
        1,
        sizes.reduce((sum: number, size) => sum + (size ?? 0), 0),
      ),
      assumed: false,
    };
  return { count: assumedStaffCount, assumed: true };
}

function totalOf(segment: PlanSegment, input: PlanInput, staff: number): number | undefined {
  if (segment.kind === "staff") return staff;
  if (segment.kind === "public") return undefined;
  return input.limits.servedCount ?? totalSaid(input.segments, "served");
}

/** The total that the largest segment of a kind with both a size and a share speaks of. */
function totalSaid(segments: readonly PlanSegment[], kind: PlanSegment["kind"]): number | undefined {
  const both = segments.flatMap((segment) =>
    segment.kind === kind && segment.size !== null && segment.share !== null && segment.share > 0
      ? [{ size: segment.size, total: Math.round(segment.size / segment.share), id: segment.id }]
      : [],
  );
  both.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const parts = both.filter(({ size, total }) => size < total);
  return parts[0]?.total;
}

/** Segments of the kind of which neither a size nor a share is known are `usual` people together. */
function evenPart(usual: number, segment: PlanSegment, all: readonly PlanSegment[]): number {
  const alike = all.filter(({ kind, size, share }) => kind === segment.kind && size === null && share === null);
  return segment.kind === "public" ? usual : Math.max(leastPeople, usual / Math.max(1, alike.length));
}

/** People of the kind that sizes and shares leave over, divided evenly among the segments that have neither. */
function restOf(total: number, segment: PlanSegment, all: readonly PlanSegment[]): number {
  const { left, waiting } = leftOver(total, segment, all);
  return left >= 1 ? left / Math.max(1, waiting) : Math.min(assumedPeople, total);
}

/** Only then what is left was told. */
function isOnlyOneLeft(total: number, segment: PlanSegment, all: readonly PlanSegment[]): boolean {
  const { left, waiting } = leftOver(total, segment, all);
  return left >= 1 && waiting === 1;
}

function leftOver(
  total: number,
  segment: PlanSegment,
  all: readonly PlanSegment[],
): { readonly left: number; readonly waiting: number } {
  const kind = all.filter((other) => other.kind === segment.kind);
  const taken = kind.reduce((sum, other) => sum + (other.size ?? (other.share ?? 0) * total), 0);
  const waiting = kind.filter((other) => other.size === null && other.share === null).length;
  return { left: Math.max(0, total - taken), waiting };
}
