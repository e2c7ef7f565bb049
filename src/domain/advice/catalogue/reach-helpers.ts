import type { Means } from "#src/domain/advice/means.ts";
import {
  entriesOf,
  fulfils,
  missingOf,
  type Requirement,
  type SegmentAccess,
} from "#src/domain/advice/planning/reach-access.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import { compareText } from "#src/kernel/canonical-json.ts";

/** Ids of the means that somebody needs besides, sorted; empty = nothing. */
export type Helpers = readonly string[];

/**
 * What people can be given by means that create access, step by step, and by which means: a function from a requirement
 * that they lack to the fewest means found that fulfil it, or null when nothing does. A device that asks for a skill
 * counts the lesson too. Limits, prices and numbers of people are left aside.
 */
export function helpersFor(access: SegmentAccess, means: readonly Means[]): (needed: Requirement) => Helpers | null {
  const creations = means.flatMap(({ id, creates }) => creates.map((creation) => ({ id, creation })));
  const had = new Map<string, Helpers>();
  const best = (needed: Requirement): Helpers | null =>
    fewest([...had].filter(([value]) => fulfils(needed, ...split(value))).map(([, helpers]) => helpers));
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, creation } of creations) {
      const below = missingOf(creation.asks, access).map(best);
      if (below.some((helpers) => helpers === null)) continue;
      const all = together([[id], ...below.flatMap((helpers) => (helpers ? [helpers] : []))]);
      for (const key of accessKeys) {
        const value = creation.set[key];
        if (value === undefined) continue;
        const before = had.get(`${key}:${value}`);
        if (before && !isFewer(all, before)) continue;
        had.set(`${key}:${value}`, all);
        grew = true;
      }
    }
  }
  return best;
}

/** The means that make a way usable for people who lack `missing`; null = nothing does. Empty = usable as they are. */
export function helpersForAll(
  missing: readonly Requirement[],
  helpers: (needed: Requirement) => Helpers | null,
): Helpers | null {
  const each = missing.map(helpers);
  return each.some((one) => one === null) ? null : together(each.flatMap((one) => (one ? [one] : [])));
}

/** Requirements that some creation of the catalogue fulfils, as `key:value` pairs that are set. */
export function createdValues(means: readonly Means[]): ReadonlySet<string> {
  const sets = means.flatMap(({ creates }) => creates.flatMap(({ set }) => entriesOf(listed(set))));
  return new Set(sets.flatMap(([key, values]) => values.map((value) => `${key}:${value}`)));
}

function listed(
  set: Readonly<Partial<Record<AccessKey, string | undefined>>>,
): Partial<Record<AccessKey, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(set).flatMap(([key, value]) => (value === undefined ? [] : [[key, [value]]])),
  );
}

function together(all: readonly Helpers[]): Helpers {
  return [...new Set(all.flat())].sort(compareText);
}

function fewest(all: readonly Helpers[]): Helpers | null {
  return all.reduce<Helpers | null>((best, one) => (best === null || isFewer(one, best) ? one : best), null);
}

function isFewer(a: Helpers, b: Helpers): boolean {
  return a.length < b.length || (a.length === b.length && compareText(a.join(" "), b.join(" ")) < 0);
}

function split(value: string): [key: string, value: string] {
  const at = value.indexOf(":");
  return [value.slice(0, at), value.slice(at + 1)];
}
