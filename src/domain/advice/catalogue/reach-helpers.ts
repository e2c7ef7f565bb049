import type { Means } from "#src/domain/advice/means.ts";
import { fulfils, missingOf, type Requirement, type SegmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";
import { compareText } from "#src/kernel/canonical-json.ts";

/** Ids of the means that somebody needs besides, sorted; empty = nothing. */
export type Helpers = readonly string[];

/** The means that make a way usable for people who lack `missing`; null = nothing does. Empty = usable as they are. */
export type FindHelpers = (missing: readonly Requirement[]) => Helpers | null;

/**
 * The quality that is left of a way when it is used with the help of other means. By the meaning of the levels (3 = no
 * trick is needed, 2 = some care is needed): one help leaves at most 2, two or more leave 1, and so does a skill that must
 * be learnt first: lessons take weeks, and not everybody stays.
 */
export type QualityWithHelp = (quality: 1 | 2 | 3, helpers: Helpers) => 1 | 2 | 3;

export function qualityWithHelp(means: readonly Means[]): QualityWithHelp {
  const teachers = new Set(
    means.filter(({ creates }) => creates.some(({ set }) => set.skill !== undefined)).map(({ id }) => id),
  );
  return (quality, helpers) => {
    if (helpers.length === 0) return quality;
    if (helpers.length > 1 || helpers.some((id) => teachers.has(id)) || quality === 1) return 1;
    return 2;
  };
}

/** How many sets are kept while requirements are put together; practices that create the same access are few. */
const mostSets = 50;

/**
 * What people can be given by means that create access, step by step, and by which means: few of them, each for all that
 * it creates. A device that asks for a skill counts the lesson too. Limits, prices and numbers of people are left aside.
 */
export function helpersFor(access: SegmentAccess, means: readonly Means[]): FindHelpers {
  const creations = means.flatMap(({ id, creates }) => creates.map((creation) => ({ id, creation })));
  const { compare, fewest } = bySmallestHelp(means);
  /** `key:value` to the means that creates it to all that are needed for that. */
  const had = new Map<string, Map<string, Helpers>>();
  const find: FindHelpers = (missing) =>
    missing.reduce<readonly Helpers[]>(
      (sets, needed) => fewest(sets.flatMap((set) => waysTo(needed, had).map((more) => together([set, more])))),
      [[]],
    )[0] ?? null;
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, creation } of creations) {
      const below = find(missingOf(creation.asks, access));
      if (!below) continue;
      const all = together([[id], below]);
      for (const key of accessKeys) {
        if (creation.set[key] === undefined) continue;
        const makers = had.get(`${key}:${creation.set[key]}`) ?? new Map<string, Helpers>();
        const before = makers.get(id);
        if (before && compare(all, before) >= 0) continue;
        had.set(`${key}:${creation.set[key]}`, makers.set(id, all));
        grew = true;
      }
    }
  }
  return find;
}

function waysTo(needed: Requirement, had: ReadonlyMap<string, ReadonlyMap<string, Helpers>>): Helpers[] {
  return [...had].flatMap(([pair, makers]) => {
    const at = pair.indexOf(":");
    return fulfils(needed, pair.slice(0, at), pair.slice(at + 1)) ? [...makers.values()] : [];
  });
}

function together(all: readonly Helpers[]): Helpers {
  return [...new Set(all.flat())].sort(compareText);
}

/**
 * The fewest means first; of equally many those that give the least, so that who lacks a line is lent a line and not a
 * computer.
 */
function bySmallestHelp(means: readonly Means[]) {
  const created = new Map(means.map(({ id, creates }) => [id, creates.flatMap(({ set }) => Object.keys(set)).length]));
  const given = (set: Helpers): number => set.reduce((sum, id) => sum + (created.get(id) ?? 0), 0);
  const compare = (a: Helpers, b: Helpers): number =>
    a.length - b.length || given(a) - given(b) || compareText(a.join(" "), b.join(" "));
  /** Each set once, the smallest first. */
  const fewest = (sets: readonly Helpers[]): readonly Helpers[] => {
    const once = new Map(sets.map((set) => [set.join(" "), set]));
    return [...once.values()].sort(compare).slice(0, mostSets);
  };
  return { compare, fewest };
}
