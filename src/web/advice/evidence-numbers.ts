import type { Evidence, Found, Understanding } from "#src/domain/advice/understanding.ts";
import type { NumberedEvidence } from "#src/web/kit/evidence.tsx";

/** The numbers of a page: what to mark in the text, and which number an item carries. */
export type EvidenceNumbering = {
  readonly items: readonly NumberedEvidence[];
  /** The number of an item; empty when it has no evidence. */
  of(found: Pick<Found, "evidence"> | undefined): readonly number[];
};

/**
 * Numbers the evidence of everything that the page shows, 1, 2, 3 … in the order of the text. Items that were read
 * from the same words share a number. What speaks of danger is not marked.
 */
export function numberEvidence(understanding: Understanding): EvidenceNumbering {
  const shown: readonly Found[] = [
    ...understanding.segments,
    ...understanding.segments.flatMap((segment) => Object.values(segment.accessDetail)),
    ...understanding.needs,
    ...Object.values(understanding.limits),
    ...understanding.otherKinds,
    ...understanding.currentMeans,
    ...(understanding.avoid ?? []),
    ...(understanding.circumstances ?? []),
  ];
  const distinct = new Map<string, Evidence>();
  for (const { evidence } of shown) if (evidence.length > 0) distinct.set(keyOf(evidence), evidence);
  const ordered = [...distinct].sort(([, a], [, b]) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  const numbers = new Map(ordered.map(([key], i) => [key, i + 1]));
  return {
    items: ordered.map(([, evidence], i) => ({ number: i + 1, evidence })),
    of(found) {
      const number = found === undefined ? undefined : numbers.get(keyOf(found.evidence));
      return number === undefined ? [] : [number];
    },
  };
}

function keyOf(evidence: Evidence): string {
  return evidence.map((span) => span.join("-")).join(",");
}

function startOf(evidence: Evidence): number {
  return evidence[0]?.[0] ?? 0;
}

function endOf(evidence: Evidence): number {
  return evidence.at(-1)?.[1] ?? 0;
}
