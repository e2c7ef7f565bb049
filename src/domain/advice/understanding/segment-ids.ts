import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import type { Heads } from "#src/domain/advice/understanding/homes-told.ts";
import type { Wanted } from "#src/domain/advice/understanding/needs.ts";
import { onceEach, restLeft } from "#src/domain/advice/understanding/once-each.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import { accessOf, assume, segmentsOf } from "#src/domain/advice/understanding/segments.ts";
import { assumedConfidence, typicalServed, typicalStaff } from "#src/domain/advice/understanding/typical-access.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";

export type NumberedSegments = {
  readonly segments: readonly Segment[];
  /** The ids of the segments that a wanted function is for. */
  readonly idsFor: (wanted: Wanted) => string[];
};

/** Segments with stable ids: "staff" first, then "served-1", "served-2", … in order of the text, then "public". */
export function numberSegments(
  reading: Reading,
  groups: Groups,
  wanted: readonly Wanted[],
  counts: { readonly staff: number | null; readonly served: Heads | null },
): NumberedSegments {
  const segments: Segment[] = [];
  const idsOf = new Map<GroupDraft, string[]>();
  const kinds = new Set(wanted.map(({ kind }) => kind));
  const staff = groups.drafts.find(({ kind }) => kind === "staff");
  if (staff) {
    const parts = segmentsOf(reading, staff, counts.staff === null ? null : { people: counts.staff }).sort(
      (a, b) => Number(b.assumed) - Number(a.assumed),
    );
    parts.forEach((part, index) => {
      segments.push({ id: index === 0 ? "staff" : `staff-${index + 1}`, ...part });
    });
    idsOf.set(
      staff,
      segments.map(({ id }) => id),
    );
  } else if (kinds.has("staff")) segments.push({ ...assumedStaff(), size: counts.staff });
  const served = keptServed(groups, wanted);
  let number = 1;
  for (const draft of served) {
    const parts = segmentsOf(reading, draft, served.length === 1 ? counts.served : null);
    const ids = parts.map((part) => {
      const rest = isUnnamedRest(part) ? segments.findIndex(isUnnamedRest) : -1;
      const known = segments[rest];
      if (known) {
        segments[rest] = { ...known, share: shareOfBoth(known.share, part.share) };
        return known.id;
      }
      const id = `served-${number++}`;
      segments.push({ id, ...part });
      return id;
    });
    idsOf.set(draft, ids);
  }
  if (served.length === 0 && kinds.has("served"))
    segments.push({ ...assumedServed(), size: counts.served?.people ?? null });
  const left = restLeft(
    segments.filter(({ kind }) => kind === "served"),
    counts.served?.people ?? null,
  );
  if (left !== null && wanted.some(({ kind, drafts }) => kind === "served" && drafts.length === 0))
    segments.push({ ...assumedServed(), id: `served-${number++}`, share: left });
  if (groups.ofPublic.length > 0) segments.push(publicOf(reading, groups.ofPublic));
  else if (kinds.has("public")) segments.push(assumedPublic());
  const { segments: once, instead } = onceEach(segments, counts.served?.people ?? null);
  const kept = (id: string) => [instead.has(id) ? instead.get(id) : id].flatMap((one) => one ?? []);
  const idsOfKept = new Map([...idsOf].map(([draft, ids]) => [draft, ids.flatMap(kept)]));
  return { segments: once, idsFor: (one) => [...new Set(idsFor(one, once, idsOfKept))] };
}

function isUnnamedRest({ kind, assumed, label }: Omit<Segment, "id">): boolean {
  return kind === "served" && assumed && label === "";
}

/** Whoever is in no part is one group, however many parts there are: 1 - a - b of two rests 1 - a and 1 - b. */
function shareOfBoth(a: number | null, b: number | null): number | null {
  const share = a === null || b === null ? 0 : Math.round((a + b - 1) * 10_000) / 10_000;
  return share > 0 ? share : null;
}

/** A group that nobody needs anything for, and of which nothing is known, is only scenery beside others. */
function keptServed(groups: Groups, wanted: readonly Wanted[]): GroupDraft[] {
  const served = groups.drafts.filter(({ kind }) => kind === "served");
  const meant = new Set(wanted.flatMap(({ drafts, except = [] }) => [...drafts, ...except]));
  const meansAll = wanted.some(({ kind, drafts }) => kind === "served" && drafts.length === 0);
  const isPeople = ({ mentions }: GroupDraft) => mentions.some(({ inCompound }) => !inCompound);
  const kept = served.filter(
    (draft) =>
      (wanted.length === 0 && isPeople(draft)) ||
      meant.has(draft) ||
      (meansAll && isPeople(draft)) ||
      draft.facts.length > 0 ||
      draft.parts.length > 0 ||
      draft.groups.some(({ access }) => Object.keys(access).length > 0),
  );
  return kept.length > 0 ? kept : served.slice(0, 1);
}

function idsFor(wanted: Wanted, segments: readonly Segment[], idsOf: ReadonlyMap<GroupDraft, string[]>): string[] {
  if (wanted.kind === null) return [];
  const own = wanted.drafts.flatMap((draft) => idsOf.get(draft) ?? []);
  return own.length > 0 ? own : segments.filter(({ kind }) => kind === wanted.kind).map(({ id }) => id);
}

const nobodySaid = {
  share: 1,
  size: null,
  assumed: true,
  label: "",
  confidence: assumedConfidence,
  evidence: [],
} as const;

function assumedStaff(): Segment {
  return { id: "staff", kind: "staff", ...nobodySaid, ...assume({ access: {}, accessDetail: {} }, typicalStaff) };
}

function assumedServed(): Segment {
  return { id: "served-1", kind: "served", ...nobodySaid, ...assume({ access: {}, accessDetail: {} }, typicalServed) };
}

function publicOf(reading: Reading, facts: Groups["ofPublic"]): Segment {
  const evidence = evidenceOf(
    reading,
    facts.map(({ start, end }) => [start, end]),
  );
  const confidence = Math.max(...facts.map((fact) => fact.confidence));
  return {
    ...nobodySaid,
    id: "public",
    kind: "public",
    assumed: false,
    confidence,
    evidence,
    ...accessOf(reading, facts, []),
  };
}

function assumedPublic(): Segment {
  return { id: "public", kind: "public", ...nobodySaid, access: {}, accessDetail: {} };
}
