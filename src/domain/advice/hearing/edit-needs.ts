import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Need, Understanding } from "#src/domain/advice/understanding.ts";

export function setNeed(u: Understanding, edit: Extract<Edit, { op: "set-need" }>): Understanding {
  const known = edit.for.filter((id) => u.segments.some((segment) => segment.id === id));
  const before = u.needs.find((need) => need.function === edit.function);
  const need: Need = {
    function: edit.function,
    for: known,
    importance: edit.importance,
    must: edit.must,
    confidence: 1,
    evidence: before?.evidence ?? [],
  };
  const needs = before ? u.needs.map((n) => (n === before ? need : n)) : [...u.needs, need];
  // Somebody who adds a need by hand has told us that this is something we can help with.
  const scope = u.scope === "unclear" ? "it" : u.scope;
  return { ...u, needs, scope };
}

/** Of wishes that the text speaks for so far that they are supposed, so many were right in texts held out. */
const supposedRight = 0.43;

/** Nobody said it, and the text speaks for it: no surer than that, and planned for. What was heard more surely stays. */
export function supposeNeed(u: Understanding, edit: Extract<Edit, { op: "suppose-need" }>): Understanding {
  const before = u.needs.find((need) => need.function === edit.function);
  if (before && before.confidence >= supposedRight) return u;
  const { needs } = setNeed(u, { ...edit, op: "set-need" });
  return {
    ...u,
    needs: needs.map((need) => (need.function === edit.function ? { ...need, confidence: supposedRight } : need)),
  };
}

export function removeNeed(u: Understanding, functionId: string, segment: string | null): Understanding {
  const needs = u.needs.flatMap((need) => {
    if (need.function !== functionId) return [need];
    return segment === null ? [] : withoutSegment(need, segment);
  });
  return { ...u, needs };
}

/** The need for the other segments; none when it was for this one only. */
export function withoutSegment(need: Need, segment: string): Need[] {
  if (!need.for.includes(segment)) return [need];
  const rest = need.for.filter((id) => id !== segment);
  return rest.length === 0 ? [] : [{ ...need, for: rest }];
}
