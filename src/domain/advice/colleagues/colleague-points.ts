import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import {
  editsOfPoints,
  isPointValue,
  type PointId,
  type PointValue,
  partsOf,
  pointsOf,
  samePoint,
} from "#src/domain/advice/hearing/points.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";

/** What a colleague says, point by point; a point that is not there is わからない. A wish may be refused: `no`. */
export type ColleagueAnswers = { readonly points: Readonly<Record<PointId, PointValue>>; readonly note: string };

const alwaysAccess: readonly AccessKey[] = ["device", "phone", "line", "skill", "mobility"];
const alwaysLimits: readonly LimitKey[] = [
  "staffCount",
  "itPerson",
  "monthlyYen",
  "initialYen",
  "dataSensitivity",
  "newThings",
  "deadline",
];
const groupsMost = 4;
const needsMost = 24;

/** What colleagues are asked: the wishes there are, what people have as far as it matters or is known, the limits. */
export function pointsToAsk(understanding: Understanding): PointId[] {
  const known = pointsOf(understanding);
  const needs = understanding.needs.slice(0, needsMost).map((need) => `need:${need.function}`);
  const access = understanding.segments.slice(0, groupsMost).flatMap(({ id }) => {
    const keys = [...known.keys()].flatMap((point) => {
      const [kind, key = "", segment] = point.split(":");
      return kind === "access" && segment === id ? [key] : [];
    });
    return [...new Set([...alwaysAccess, ...keys])].map((key) => `access:${key}:${id}`);
  });
  const limits = limitKeys.filter((key) => alwaysLimits.includes(key) || known.has(`limit:${key}`));
  return [...needs, ...access, ...limits.map((key) => `limit:${key}`)];
}

/** Whether a colleague may say this of that point. */
export function isColleagueValue(understanding: Understanding, id: PointId, value: PointValue): boolean {
  if (value === "no") return partsOf(understanding, id)?.kind === "need";
  return isPointValue(understanding, id, value);
}

export type Finished = { readonly id: string; readonly name: string; readonly answers: ColleagueAnswers };

/** One point side by side: what stands in the hearing, and what each colleague said (null = わからない). */
export type ComparedPoint = {
  readonly id: PointId;
  readonly now: PointValue | null;
  readonly said: ReadonlyArray<{ readonly by: string; readonly value: PointValue | null }>;
  /** Two who know say different things. */
  readonly differs: boolean;
};

/** All points that anybody speaks of, in the order in which they were asked; those of people who are gone are left out. */
export function comparedPoints(
  understanding: Understanding,
  asked: readonly PointId[],
  colleagues: readonly Finished[],
): ComparedPoint[] {
  const points = pointsOf(understanding);
  return [...new Set(asked)]
    .filter((id) => partsOf(understanding, id) !== null)
    .map((id) => {
      const now = points.get(id) ?? null;
      const said = colleagues.map(({ id: by, answers }) => ({ by, value: answers.points[id] ?? null }));
      const known = [now, ...said.map(({ value }) => value)].filter((value) => value !== null);
      return { id, now, said, differs: known.some((value) => !samePoint(value, known[0] ?? null)) };
    });
}

/** The corrections that take over what the chosen colleagues said: by point, whose answer. */
export function editsOfChoices(
  understanding: Understanding,
  colleagues: readonly Finished[],
  choices: ReadonlyMap<PointId, string>,
): Edit[] {
  const changes = new Map<PointId, PointValue | null>();
  for (const [id, by] of choices) {
    const value = colleagues.find((one) => one.id === by)?.answers.points[id];
    if (value === undefined || !isColleagueValue(understanding, id, value)) continue;
    changes.set(id, value === "no" ? null : value);
  }
  return editsOfPoints(understanding, changes);
}
