import type { PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

export type Assumption = Proposal["assumptions"][number];

/** Staff when nobody said how many: organisations of 1-10 people are whom the product is for; the middle of it. */
export const assumedStaffCount = 5;
/** People of a kind when neither a size nor a number of people served is known. */
export const assumedPeople = 20;

export type Headcount = {
  readonly staff: number;
  /** Whole people by segment id, at least 1. */
  readonly people: ReadonlyMap<string, number>;
  /** Codes `staff-count-unknown`, `size-unknown` with the number that was taken. */
  readonly assumptions: readonly Assumption[];
};

/**
 * Whole people everywhere. A segment has its size, else its share of the people of its kind (staff: `staffCount`;
 * served: `servedCount`; public: no total). Segments with neither divide evenly
 * what is left. Where the total
 * is unknown, a share is taken of 20, and a segment without a share is 20 people; both are assumptions.
 */
export function headcount(input: PlanInput): Headcount {
  const assumptions: Assumption[] = [];
  const staff = staffOf(input);
  if (staff.assumed) assumptions.push({ code: "staff-count-unknown", value: staff.count });
  const people = new Map<string, number>();
  for (const segment of input.segments) {
    if (segment.size !== null) {
      people.set(segment.id, Math.max(1, Math.round(segment.size)));
      continue;
    }
    const total =
      segment.kind === "staff" ? staff.count : segment.kind === "served" ? input.limits.servedCount : undefined;
    const exact =
      segment.share !== null
        ? segment.share * (total ?? assumedPeople)
        : total === undefined
          ? assumedPeople
          : restOf(total, segment, input.segments);
    const size = Math.max(1, Math.round(exact));
    people.set(segment.id, size);
    if (total === undefined || (segment.kind === "staff" && staff.assumed))
      assumptions.push({ code: "size-unknown", segment: segment.id, value: size });
  }
  return { staff: staff.count, people, assumptions };
}

function staffOf(input: PlanInput): { count: number; assumed: boolean } {
  if (input.limits.staffCount !== undefined) return { count: Math.max(1, input.limits.staffCount), assumed: false };
  const sizes = input.segments.filter((segment) => segment.kind === "staff").map((segment) => segment.size);
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

/** People of the kind that sizes and shares leave over, divided evenly among the segments that have neither. */
function restOf(total: number, segment: PlanSegment, all: readonly PlanSegment[]): number {
  const kind = all.filter((other) => other.kind === segment.kind);
  const taken = kind.reduce((sum, other) => sum + (other.size ?? (other.share ?? 0) * total), 0);
  const waiting = kind.filter((other) => other.size === null && other.share === null).length;
  return Math.max(0, total - taken) / Math.max(1, waiting);
}
