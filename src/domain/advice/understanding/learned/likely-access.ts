import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { type AccessCandidate, accessCandidates } from "#src/domain/advice/understanding/learned/access-candidates.ts";
import packedCues from "#src/domain/advice/understanding/learned/access-cues.json" with { type: "json" };
import packedTrees from "#src/domain/advice/understanding/learned/access-trees.json" with { type: "json" };
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { type BoostedTrees, treesScore, unpackTrees } from "#src/engines/language/boosted-trees.ts";
import { type LinearModel, unpackModel } from "#src/engines/language/linear-model.ts";

/** What was learned of access: of each cue (`npm run examples:train`), and how all that is known is weighed (`npm run bench:access -- --write`). */
export type AccessModels = { readonly cues: LinearModel; readonly trees: BoostedTrees };

let shipped: AccessModels | null = null;

export function shippedAccess(): AccessModels {
  shipped ??= { cues: unpackModel(packedCues), trees: unpackTrees(packedTrees) };
  return shipped;
}

export type LikelyAccess = AccessCandidate & { readonly chance: number };

/** How likely each thing is told of the access of people of each kind, the likeliest first. */
export function likelyAccess(
  reading: Reading,
  groups: Groups,
  learned: ReadonlyMap<string, LearnedScore>,
  { cues, trees }: AccessModels,
): LikelyAccess[] {
  return accessCandidates(reading, groups, learned, cues)
    .map((one) => ({ ...one, chance: 1 / (1 + Math.exp(-treesScore(trees, one.inputs))) }))
    .sort((a, b) => b.chance - a.chance);
}
