import type { CreateColumn, MutableTerms, ServeColumn } from "#src/domain/advice/planning/plan-columns.ts";
import { type Candidate, headsFor, type PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import type { ModelBuilder } from "#src/engines/optimise/integer-model.ts";

/** What serving the people of a segment, and creating access for them, takes for each of them. */
export type PerPerson = {
  readonly name: string;
  readonly ofServe: (serve: ServeColumn) => number;
  readonly ofCreation: (creation: CreateColumn["creation"]) => number;
};

/**
 * What a means takes for the people who use it: minutes a month, yen. Serving them by its ways and creating access for
 * them are often the same hour and the same bill, so of all that one means does for one segment the most counts, not
 * the sum: with amounts sorted w₁ > w₂ > …, Σ (wₖ − wₖ₊₁) · [something that takes at least wₖ is done].
 */
export function perPersonTerms(
  model: ModelBuilder,
  planningCase: PlanningCase,
  candidate: Candidate,
  serves: readonly ServeColumn[],
  creates: readonly CreateColumn[],
  { name, ofServe, ofCreation }: PerPerson,
): MutableTerms {
  const terms: MutableTerms = [];
  for (const [segment, { id, people }] of planningCase.segments.entries()) {
    const done = [
      ...serves
        .filter((serve) => serve.segment === segment)
        .map((serve) => ({ column: serve.column, each: ofServe(serve) })),
      ...creates
        .filter((create) => create.creation.segment === segment)
        .map(({ column, creation }) => ({ column, each: ofCreation(creation) })),
    ];
    const steps = [...new Set(done.map(({ each }) => each))].filter((each) => each > 0).sort((a, b) => b - a);
    for (const [at, each] of steps.entries()) {
      const able = done.filter((item) => item.each >= each).map((item) => item.column);
      const [only] = able;
      const column =
        able.length === 1 && only !== undefined ? only : anyOf(model, `${name} ${candidate.id} ${id} ${each}`, able);
      terms.push([column, (each - (steps[at + 1] ?? 0)) * headsFor(candidate, segment, people)]);
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
