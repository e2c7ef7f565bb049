import type { Segment } from "#src/domain/advice/understanding.ts";

/** Segments in which nobody is counted twice, and for the ids that went the id that stands for them. */
export type OnceEach = { readonly segments: readonly Segment[]; readonly instead: ReadonlyMap<string, string | null> };

/**
 * 出る人は20人、ろうの方が2人: whoever is left of so many, where something is wished for all of them and only a part
 * was named.
 */
export function restLeft(served: readonly Segment[], total: number | null): number | null {
  const [only] = served;
  if (!only || served.length > 1 || only.assumed || only.size === null || total === null) return null;
  return only.size < total ? roundShare(1 - only.size / total) : null;
}

/**
 * Those served as one whole: several groups are not each all of them; whoever is in no part is one group, and only where
 * somebody is left; so many of so many are a share. `total`: how many are served, where that was told.
 */
export function onceEach(all: readonly Segment[], total: number | null): OnceEach {
  const served = all.filter(({ kind }) => kind === "served");
  if (served.length < 2) return { segments: all, instead: new Map() };
  const taken = served.reduce((sum, one) => sum + (isRest(one) ? 0 : (peopleOf(one, total) ?? 0)), 0);
  const isCounted = total !== null && served.every((one) => isRest(one) || peopleOf(one, total) !== null);
  const rests = served.filter(isRest);
  const [rest] = rests.filter(({ label }) => label !== "").concat(rests);
  const gone = rests.filter((one) => (isCounted && taken >= total) || (one.label === "" && one !== rest));
  const instead = new Map(gone.map(({ id }) => [id, isCounted && taken >= total ? null : (rest?.id ?? null)]));
  const left = isCounted && rests.length - gone.length === 1 ? roundShare(1 - taken / total) : null;
  const segments = all
    .filter(({ id }) => !instead.has(id))
    .map((one) => (one.kind === "served" ? withShare(one, total, isRest(one) ? left : null) : one));
  return { segments, instead };
}

function isRest({ assumed }: Segment): boolean {
  return assumed;
}

function peopleOf({ size, share, homes }: Segment, total: number | null): number | null {
  // Homes of homes are a share of them; their people are only reckoned.
  if (homes?.peopleAssumed && share !== null && share !== 1 && total !== null) return share * total;
  return size ?? (share === null || share === 1 || total === null ? null : share * total);
}

function withShare(segment: Segment, total: number | null, left: number | null): Segment {
  const { size } = segment;
  if (left !== null) return { ...segment, share: left };
  if (segment.share !== null) return segment.share === 1 ? { ...segment, share: null } : segment;
  return size === null || total === null || size >= total ? segment : { ...segment, share: roundShare(size / total) };
}

/** Four decimals, so that 1 - 0.3 is 0.7. */
function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
