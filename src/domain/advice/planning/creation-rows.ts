import type { CreateColumn } from "#src/domain/advice/planning/plan-columns.ts";
import type { ModelBuilder } from "#src/engines/optimise/integer-model.ts";

/**
 * What a creation asks of people must be theirs or be created too. Where creations ask for one another in a circle,
 * each is given a step, and leans only on earlier steps: otherwise two could hold each other up with nothing below.
 */
export function creationRows(model: ModelBuilder, segmentCount: number, creates: readonly CreateColumn[]): void {
  for (let segment = 0; segment < segmentCount; segment += 1) {
    const here = creates.filter((create) => create.creation.segment === segment);
    const circleOf = circles(here);
    for (const create of here) {
      const circle = circleOf.get(create) ?? [create];
      if (circle.length === 1)
        for (const needed of create.creation.missing)
          model.atMost(
            `${needed} for creation`,
            [
              [create.column, 1],
              ...makersOf(needed, create, here).map((maker): [number, number] => [maker.column, -1]),
            ],
            0,
          );
    }
    for (const circle of new Set(circleOf.values())) if (circle.length > 1) steppedRows(model, here, circle);
  }
}

function steppedRows(model: ModelBuilder, here: readonly CreateColumn[], circle: readonly CreateColumn[]): void {
  const steps = new Map(
    circle.map((create) => [create, circle.map((_, step) => model.binary(`step ${step} ${create.column}`))]),
  );
  for (const create of circle) {
    const mine = steps.get(create) ?? [];
    const sum = mine.map((column): [number, number] => [column, 1]);
    model.atMost("one step", [...sum, [create.column, -1]], 0);
    model.atLeast("one step", [...sum, [create.column, -1]], 0);
    for (const [step, column] of mine.entries())
      for (const needed of create.creation.missing) {
        const below = makersOf(needed, create, here).flatMap(
          (maker) => steps.get(maker)?.slice(0, step) ?? [maker.column],
        );
        model.atMost(`${needed} before`, [[column, 1], ...below.map((lower): [number, number] => [lower, -1])], 0);
      }
  }
}

function makersOf(needed: string, create: CreateColumn, here: readonly CreateColumn[]): CreateColumn[] {
  return here.filter((maker) => maker !== create && maker.creation.fulfils.includes(needed));
}

/** The creations that lean on one another in a circle (strongly connected parts), by reachability: there are few. */
function circles(here: readonly CreateColumn[]): Map<CreateColumn, readonly CreateColumn[]> {
  const reach = new Map(
    here.map((start) => {
      const found = new Set<CreateColumn>();
      const open = [start];
      for (let next = open.pop(); next; next = open.pop())
        for (const needed of next.creation.missing)
          for (const maker of makersOf(needed, next, here))
            if (!found.has(maker)) {
              found.add(maker);
              open.push(maker);
            }
      return [start, found] as const;
    }),
  );
  const result = new Map<CreateColumn, readonly CreateColumn[]>();
  for (const create of here) {
    if (result.has(create)) continue;
    const circle = here.filter(
      (other) => other === create || (reach.get(create)?.has(other) && reach.get(other)?.has(create)),
    );
    for (const member of circle) result.set(member, circle);
  }
  return result;
}
