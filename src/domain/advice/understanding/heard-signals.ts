import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Evidence, Found, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { clauses, type Stretch } from "#src/engines/language/sentences.ts";

/** What speaks for or against having heard a text rightly. */
export type HeardSignals = {
  /** Confidence of the wishes on average, 0..1; 0 where there is none. */
  readonly meanSure: number;
  /** How many wishes were probably missed: the sum of the chances of what was weighed and left out, at most 2. */
  readonly missed: number;
  /** Share of the clauses, those that wish, complain or ask weighed three times, that nothing was read from. */
  readonly clausesUnread: number;
  /** Share of the groups served that were spoken of and have no wish. */
  readonly withoutWish: number;
  /** How much was told: the logarithm of the number of clauses. */
  readonly told: number;
};

/** A stretch of the text as typed. */
export type TypedStretch = readonly [start: number, end: number];

/** The signals of a text of which `functions` were weighed and `understanding` was made. */
export function heardSignals(
  reading: Reading,
  functions: readonly FunctionScore[],
  understanding: Understanding,
): HeardSignals {
  const { needs } = understanding;
  const known = [...needs, ...factsOf(understanding)].flatMap(({ evidence }) => evidence);
  const parts = reading.sentences.flatMap((sentence) => clauses(reading.text, sentence));
  const weights = parts.map((clause) => (speaks(reading, clause) ? speakingWeight : 1));
  const unread = parts.map((clause, i) => (touches(typed(reading, clause), known) ? 0 : (weights[i] ?? 1)));
  const told = new Set(needs.map((need) => need.function));
  const groups = toldGroups(understanding);
  return {
    meanSure: sum(needs.map(({ confidence }) => confidence)) / Math.max(1, needs.length),
    missed: Math.min(2, sum(functions.filter(({ id }) => !told.has(id)).map(({ score }) => score))),
    clausesUnread: sum(unread) / Math.max(1, sum(weights)),
    withoutWish: groups.length === 0 ? 0 : groupsWithoutWish(understanding).length / groups.length,
    told: Math.log(Math.max(1, parts.length)),
  };
}

/** A clause that wishes, complains or asks weighs so much more than one that tells how things are. */
const speakingWeight = 3;

/** The groups served that the asker spoke of and for whom no wish was read. */
export function groupsWithoutWish(understanding: Understanding): Segment[] {
  return toldGroups(understanding).filter(({ id }) => !understanding.needs.some((need) => need.for.includes(id)));
}

function toldGroups({ segments }: Understanding): Segment[] {
  return segments.filter(({ kind, assumed }) => kind === "served" && !assumed);
}

/**
 * The sentences that wish, complain or ask and from which no wish was read, as they stand in the text; those that wish
 * or ask before those that complain, the later first, because people end on what they want.
 */
export function unreadSentences(
  reading: Reading,
  { needs, danger, limits }: Pick<Understanding, "needs" | "danger" | "limits">,
): TypedStretch[] {
  const told = Object.values(limits).flatMap(({ evidence }) => evidence);
  // What tells of danger was heard: desks stand on top of the page, and it is not asked what is wished there.
  const wished = [...needs.flatMap(({ evidence }) => evidence), ...danger.evidence];
  return reading.sentences
    .filter((sentence) => speaks(reading, sentence))
    .map((sentence) => ({ at: typed(reading, sentence), asks: asks(reading, sentence) }))
    .filter(({ at }) => !touches(at, wished) && shareOf(at, told) < mostlyTold)
    .sort((a, b) => Number(b.asks) - Number(a.asks) || b.at[0] - a.at[0])
    .map(({ at }) => at);
}

/** A sentence of which so much is a limit that was read (無料のものだけお願いします) wishes for nothing else. */
const mostlyTold = 0.3;

function shareOf([start, end]: TypedStretch, evidence: Evidence): number {
  const inside = evidence.map(([from, to]) => Math.max(0, Math.min(to, end) - Math.max(from, start)));
  return sum(inside) / Math.max(1, end - start);
}

/** It wishes, complains or asks. */
function speaks(reading: Reading, stretch: Stretch): boolean {
  return asks(reading, stretch) || moodsIn(reading, stretch, ["trouble"]);
}

function asks(reading: Reading, stretch: Stretch): boolean {
  return (
    moodsIn(reading, stretch, ["wish", "strong", "unwanted"]) ||
    /[?]/.test(reading.text.slice(stretch.start, stretch.end + 1))
  );
}

function moodsIn({ moods }: Reading, { start, end }: Stretch, kinds: readonly string[]): boolean {
  return moods.some((mood) => kinds.includes(mood.kind) && mood.start >= start && mood.start < end);
}

function typed(reading: Reading, { start, end }: Stretch): TypedStretch {
  const found = evidenceOf(reading, [[start, end]]);
  return [found[0]?.[0] ?? 0, found.at(-1)?.[1] ?? 0];
}

function touches([start, end]: TypedStretch, evidence: Evidence): boolean {
  return evidence.some(([from, to]) => from < end && start < to);
}

/** All that was read but wishes. */
function factsOf({
  segments,
  limits,
  currentMeans,
  avoid,
  otherKinds,
  danger,
}: Understanding): Pick<Found, "evidence">[] {
  return [
    danger,
    ...segments,
    ...segments.flatMap(({ accessDetail }) => Object.values(accessDetail)),
    ...Object.values(limits),
    ...currentMeans,
    ...(avoid ?? []),
    ...otherKinds,
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
