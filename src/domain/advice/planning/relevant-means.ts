import type { Candidate, Creation } from "#src/domain/advice/planning/planning-case.ts";
import { fulfils, type Requirement } from "#src/domain/advice/planning/reach-access.ts";

/**
 * Of all means that can be had, those that can help: they meet a demand, or create an access that is missing for one,
 * or are required by one that does. Ways and creations that nothing can make usable are taken away.
 */
export function relevantMeans(all: readonly Candidate[], segmentCount: number): Candidate[] {
  let kept = withRequirementsMet(all);
  for (;;) {
    const usable = usableParts(kept, segmentCount);
    const needed = withRequired(usable, (candidate) => candidate.supplies.length > 0 || candidate.creations.length > 0);
    if (needed.length === kept.length) return needed;
    kept = withRequirementsMet(needed);
  }
}

/** Drops means whose required means cannot be had, or that conflict with one of them, until none is left. */
function withRequirementsMet(all: readonly Candidate[]): Candidate[] {
  let kept = [...all];
  for (;;) {
    const ids = new Set(kept.map((candidate) => candidate.id));
    const next = kept.filter((candidate) => candidate.requires.every((id) => ids.has(id)));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

function withRequired(all: readonly Candidate[], helps: (candidate: Candidate) => boolean): Candidate[] {
  const byId = new Map(all.map((candidate) => [candidate.id, candidate]));
  const needed = new Set(all.filter(helps).map((candidate) => candidate.id));
  // A set grows while it is walked, so requirements of requirements are visited too.
  for (const id of needed) for (const required of byId.get(id)?.requires ?? []) needed.add(required);
  return all.filter((candidate) => needed.has(candidate.id));
}

function usableParts(all: readonly Candidate[], segmentCount: number): Candidate[] {
  const segments = Array.from({ length: segmentCount }, (_, segment) => partsOf(all, segment));
  return all.map((candidate) => ({
    ...candidate,
    supplies: candidate.supplies.filter((supply) => {
      if (supply.segment === null) return true;
      return supply.missing.every((needed) => segments[supply.segment ?? -1]?.fulfillable.has(needed));
    }),
    creations: candidate.creations.flatMap((creation): Creation[] => {
      const parts = segments[creation.segment];
      if (!parts?.creations.has(creation)) return [];
      const useful = [...parts.wanted].filter((needed) =>
        creation.sets.some(([key, value]) => fulfils(needed, key, value)),
      );
      return useful.length > 0 ? [{ ...creation, fulfils: useful.sort() }] : [];
    }),
  }));
}

/** For one segment: what can be fulfilled step by step, by which creations, and which requirements are worth fulfilling. */
function partsOf(all: readonly Candidate[], segment: number) {
  const creations = all.flatMap((candidate) => candidate.creations.filter((creation) => creation.segment === segment));
  const asked = new Set<Requirement>();
  for (const candidate of all)
    for (const supply of candidate.supplies)
      if (supply.segment === segment) for (const needed of supply.missing) asked.add(needed);
  for (const creation of creations) for (const needed of creation.missing) asked.add(needed);

  const fulfillable = new Set<Requirement>();
  const possible = new Set<Creation>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const creation of creations) {
      if (possible.has(creation) || !creation.missing.every((needed) => fulfillable.has(needed))) continue;
      possible.add(creation);
      grew = true;
      for (const needed of asked)
        if (creation.sets.some(([key, value]) => fulfils(needed, key, value))) fulfillable.add(needed);
    }
  }

  const wanted = new Set<Requirement>();
  for (const candidate of all)
    for (const supply of candidate.supplies)
      if (supply.segment === segment && supply.missing.every((needed) => fulfillable.has(needed)))
        for (const needed of supply.missing) wanted.add(needed);
  for (const needed of wanted)
    for (const creation of possible)
      if (creation.sets.some(([key, value]) => fulfils(needed, key, value)))
        for (const deeper of creation.missing) wanted.add(deeper);
  return { fulfillable, creations: possible, wanted };
}
