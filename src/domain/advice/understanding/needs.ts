import { audienceOf, usualKind } from "#src/domain/advice/understanding/function-audiences.ts";
import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { evidenceOf, type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import type { Need, Segment } from "#src/domain/advice/understanding.ts";
import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";

/** For whom a function is wanted, before segments have ids: a kind, and the groups meant (none = all of the kind). */
export type Wanted = {
  readonly score: FunctionScore;
  readonly kind: SegmentKind | null;
  readonly drafts: readonly GroupDraft[];
  readonly importance: 1 | 2 | 3;
  readonly must: boolean;
  /** Groups that do not want it. */
  readonly except?: readonly GroupDraft[];
};

export function wantedOf(reading: Reading, score: FunctionScore, groups: Groups): Wanted {
  const audience = audienceOf(score.id);
  const weight = importanceOf(reading, score);
  if (audience === "organisation") return { score, kind: null, drafts: [], ...weight };
  if (audience === "public" && isForMembers(reading, score, groups)) {
    const near = nearMentions(reading, score, groups).filter(({ kind }) => kind === "served");
    return { score, kind: "served", drafts: [...new Set(near)], ...weight };
  }
  if (audience === "public") return { score, kind: "public", drafts: [], ...weight };
  const near = nearMentions(reading, score, groups);
  if (audience === "staff") return { score, kind: "staff", drafts: [], ...weight };
  const kind = audience === "served" ? "served" : (near[0]?.kind ?? kindOfText(groups, usualKind(score.id)));
  const drafts = near.filter((draft) => draft.kind === kind);
  return { score, kind, drafts: [...new Set(drafts)], ...weight };
}

/** 会報: who reads the bulletin of the members are the members, where the text speaks of them. */
function isForMembers({ text }: Reading, { id }: FunctionScore, { drafts }: Groups): boolean {
  return (
    id === "send-newsletter" &&
    /会報|機関紙|会員(?:向け|への)|members?'? newsletter|newsletter to (?:our |the )?members/.test(text) &&
    drafts.some(({ kind, mentions }) => kind === "served" && mentions.length > 0)
  );
}

/** The need with the ids of its segments. */
export function needOf(reading: Reading, wanted: Wanted, ids: readonly Segment["id"][]): Need {
  return {
    function: wanted.score.id,
    for: [...ids],
    importance: wanted.importance,
    must: wanted.must,
    confidence: Math.round(Math.min(0.99, wanted.score.score) * 100) / 100,
    evidence: evidenceOf(reading, wanted.score.spans),
  };
}

/** The groups named in the sentence of the words that were found, those nearest to them first. */
function nearMentions(reading: Reading, score: FunctionScore, groups: Groups): GroupDraft[] {
  const spans = score.traces[0]?.spans ?? score.spans;
  if (spans.length === 0) return [];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const sentence = sentenceOf(reading, start);
  return groups.mentions
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && mention.kind !== "public")
    .map((mention) => ({ mention, gap: Math.max(0, start - mention.end, mention.start - end) }))
    .sort((a, b) => a.gap - b.gap)
    .flatMap(({ mention }) => groups.draftOf.get(mention) ?? []);
}

/** A text that only speaks of one side means that side. */
function kindOfText(groups: Groups, usual: SegmentKind): SegmentKind {
  const kinds = new Set(groups.drafts.filter(({ mentions }) => mentions.length > 0).map(({ kind }) => kind));
  return kinds.size === 1 ? ([...kinds][0] ?? usual) : usual;
}

/** 困る, 必要, どうしても → 3; したい → 2; できれば, いずれ → 1 and not a must. */
function importanceOf(reading: Reading, score: FunctionScore): { importance: 1 | 2 | 3; must: boolean } {
  let best: { importance: 1 | 2 | 3; must: boolean } = { importance: 1, must: false };
  const alone = { spans: score.spans, rule: { standsAlone: false } };
  const places = score.traces.length > 0 ? score.traces : [alone];
  for (const trace of places) {
    const [start] = trace.spans[0] ?? [0, 0];
    const sentence = sentenceOf(reading, start);
    const inSentence = reading.moods.filter((mood) => mood.start >= sentence.start && mood.end <= sentence.end + 1);
    const kinds = new Set(inSentence.map(({ kind }) => kind));
    const hedged = inSentence.some(({ kind, start: at }) => kind === "hedge" && at - start < 24 && start - at < 40);
    const found = hedged
      ? ({ importance: 1, must: false } as const)
      : kinds.has("strong") || kinds.has("trouble") || trace.rule.standsAlone
        ? ({ importance: 3, must: true } as const)
        : ({ importance: 2, must: true } as const);
    if (trace === places[0] || found.importance > best.importance) best = found;
    if (trace === places[0] && hedged) return found;
  }
  return best;
}
