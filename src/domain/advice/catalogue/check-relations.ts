import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { Means } from "#src/domain/advice/means.ts";
import { compareText } from "#src/kernel/canonical-json.ts";

/** Relations that contradict each other: with itself, in a circle, required and excluded at once, excluded one way only. */
export function relationFindings(means: readonly Means[]): Finding[] {
  const byId = new Map(means.map((one) => [one.id, one]));
  return means.flatMap((one) => {
    const found = (detail: string, text: string): Finding => ({
      code: "relation",
      subject: one.id,
      detail,
      text: `${one.id} ${text}`,
    });
    const needed = requiredBy(one, byId);
    const together = [one.id, ...needed].sort(compareText);
    const pairs = together.flatMap((a) =>
      together.filter((b) => byId.get(a)?.conflicts.includes(b)).map((b) => [a, b] as const),
    );
    return [
      ...[...new Set([...one.requires, ...one.conflicts, ...one.worksWith])]
        .filter((id) => id === one.id)
        .map((id) => found(id, "is related to itself")),
      ...(needed.has(one.id) ? [found("circle", "requires itself, step by step")] : []),
      ...pairs.map(([a, b]) => found(`${a}+${b}`, `requires ${a} and ${b}, which conflict`)),
      ...one.conflicts
        .filter((id) => !byId.get(id)?.conflicts.includes(one.id))
        .map((id) => found(id, `conflicts with ${id}, which does not say so`)),
      ...one.requires
        .filter((id) => (byId.get(id)?.creates.length ?? 0) > 0)
        .map((id) =>
          found(`lends:${id}`, `requires ${id}: its ways must ask for what that gives, or nobody is counted`),
        ),
      ...one.worksWith
        .filter((id) => one.conflicts.includes(id))
        .map((id) => found(`with:${id}`, `works with ${id} and conflicts with it`)),
    ];
  });
}

/** Everything that a means requires, step by step; it holds the means itself only when they stand in a circle. */
function requiredBy(means: Means, byId: ReadonlyMap<string, Means>): ReadonlySet<string> {
  const needed = new Set(means.requires);
  // A set grows while it is walked, so requirements of requirements are visited too.
  for (const id of needed) for (const further of byId.get(id)?.requires ?? []) needed.add(further);
  return needed;
}
