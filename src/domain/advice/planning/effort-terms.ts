import type { CreateColumn, MutableTerms, ServeColumn } from "#src/domain/advice/planning/plan-columns.ts";
import type { Candidate, PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import type { ModelBuilder } from "#src/engines/optimise/integer-model.ts";

/**
 * Minutes a month for the people who use a means. Serving them by its ways and creating access for them are often the
 * same hour, so of all that one means does for one segment the most counts, not the sum: with minutes sorted
 * w₁ > w₂ > …, Σ (wₖ − wₖ₊₁) · [something with at least wₖ minutes is done].
 */
export function effortTerms(
  model: ModelBuilder,
  planningCase: PlanningCase,
  candidate: Candidate,
  serves: readonly ServeColumn[],
  creates: readonly CreateColumn[],
): MutableTerms {
  const terms: MutableTerms = [];
  for (const [segment, { id, people }] of planningCase.segments.entries()) {
    const done = [
      ...serves
        .filter((serve) => serve.segment === segment)
        .map(({ column }) => ({ column, minutes: candidate.monthlyMinutesPerPerson })),
      ...creates
        .filter((create) => create.creation.segment === segment)
        .map(({ column, creation }) => ({ column, minutes: creation.minutesPerPerson })),
    ];
    const steps = [...new Set(done.map(({ minutes }) => minutes))]
      .filter((minutes) => minutes > 0)
      .sort((a, b) => b - a);
    for (const [at, minutes] of steps.entries()) {
      const able = done.filter((item) => item.minutes >= minutes).map((item) => item.column);
      const [only] = able;
      const column =
        able.length === 1 && only !== undefined ? only : anyOf(model, `minutes ${candidate.id} ${id} ${minutes}`, able);
      terms.push([column, (minutes - (steps[at + 1] ?? 0)) * people]);
    }
  }
  return terms;
}

function anyOf(model: ModelBuilder, name: string, columns: readonly number[]): number {
  const any = model.binary(name);
  for (const column of columns)
    model.atMost(
      name,
      [
        [column, 1],
        [any, -1],
      ],
      0,
    );
  return any;
}
