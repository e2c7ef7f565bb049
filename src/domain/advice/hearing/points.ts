import { kindOfWish, whoseWish } from "#src/domain/advice/hearing/answers.ts";
import { type Edit, isAccessValue, isLimitValue } from "#src/domain/advice/hearing/edits.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys, isSetKey, type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";

/**
 * One thing that can be said in a hearing and compared with what another says: `need:FUNCTION` (must, want),
 * `access:KEY:SEGMENT`, `limit:KEY`. What is not wanted or not known has no value.
 */
export type PointId = string;
export type PointValue = string | number | readonly string[];
export type Points = ReadonlyMap<PointId, PointValue>;

/** Everything that an understanding says, point by point. Sets are sorted, so that equal things are equal. */
export function pointsOf({ needs, segments, limits }: Understanding): Points {
  const points = new Map<PointId, PointValue>();
  for (const need of needs) points.set(`need:${need.function}`, need.must ? "must" : "want");
  for (const segment of segments)
    for (const key of accessKeys) {
      const value = segment.access[key];
      if (value === undefined || value === "unknown") continue;
      points.set(`access:${key}:${segment.id}`, isSetKey(key) ? [value].flat().sort() : (value as string));
    }
  for (const key of limitKeys) {
    const limit = limits[key];
    if (limit !== undefined) points.set(`limit:${key}`, limit.value);
  }
  return points;
}

/** The parts of a point's id, or null for what is none (any more): people taken out, a function there is not. */
export function partsOf(
  understanding: Pick<Understanding, "segments">,
  id: PointId,
):
  | { readonly kind: "need"; readonly function: string }
  | { readonly kind: "access"; readonly key: AccessKey; readonly segment: string }
  | { readonly kind: "limit"; readonly key: LimitKey }
  | null {
  const [kind, first = "", second = ""] = id.split(":");
  if (kind === "need") return functionIds.includes(first) ? { kind, function: first } : null;
  if (kind === "limit") {
    const key = limitKeys.find((one) => one === first);
    return key ? { kind, key } : null;
  }
  const key = accessKeys.find((one) => one === first);
  const there = understanding.segments.some((segment) => segment.id === second);
  return kind === "access" && key && there ? { kind, key, segment: second } : null;
}

/** Whether a point may have this value; null (not wanted, not known) always may. */
export function isPointValue(understanding: Pick<Understanding, "segments">, id: PointId, value: PointValue | null) {
  const parts = partsOf(understanding, id);
  if (!parts || value === null) return parts !== null;
  if (parts.kind === "need") return value === "must" || value === "want";
  if (parts.kind === "limit") return isLimitValue(parts.key, value);
  return typeof value !== "number" && value !== "unknown" && isAccessValue(parts.key, value);
}

/** The corrections that give points other values. A new wish is for everybody of its kind; an old one keeps whom it is for. */
export function editsOfPoints(understanding: Understanding, changes: ReadonlyMap<PointId, PointValue | null>): Edit[] {
  return [...changes].flatMap(([id, value]): Edit[] => {
    const parts = partsOf(understanding, id);
    if (!parts || !isPointValue(understanding, id, value)) return [];
    switch (parts.kind) {
      case "need":
        return needEdits(understanding, parts.function, value);
      case "access":
        // NOTE isPointValue has seen that it is a value of this key.
        return [{ op: "set-access", segment: parts.segment, key: parts.key, value: accessValue(value) }];
      default:
        return [{ op: "set-limit", key: parts.key, value: typeof value === "object" ? null : value }];
    }
  });
}

function needEdits(understanding: Understanding, id: string, value: PointValue | null): Edit[] {
  const before = understanding.needs.find((need) => need.function === id);
  if (value === null) return before ? [{ op: "remove-need", function: id, segment: null }] : [];
  const segments = before ? [...before.for] : whoseWish(understanding, id);
  // A wish for people of whom there are none would be for nobody.
  if (segments.length === 0 && kindOfWish(understanding, id) !== null) return [];
  return [{ op: "set-need", function: id, for: segments, importance: before?.importance ?? 2, must: value === "must" }];
}

function accessValue(value: PointValue | null): Extract<Edit, { op: "set-access" }>["value"] {
  if (value === null) return "unknown";
  return typeof value === "object" ? [...value] : String(value);
}

/** The points in which two differ, with both values (null = none), in the order of the ids given first. */
export function changedPoints(
  before: Points,
  after: Points,
): ReadonlyArray<{ readonly id: PointId; readonly before: PointValue | null; readonly after: PointValue | null }> {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((one) => !samePoint(one.before, one.after));
}

/** Sets are equal whatever their order. */
export function samePoint(a: PointValue | null, b: PointValue | null): boolean {
  const plain = (value: PointValue | null) => JSON.stringify(typeof value === "object" ? [value].flat().sort() : value);
  return plain(a) === plain(b);
}
