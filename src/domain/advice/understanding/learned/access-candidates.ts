import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import {
  type AccessCue,
  accessCues,
  cueFeatures,
  endsInSomebody,
  firstPerson,
  passersBy,
  type ReadFact,
  readFacts,
} from "#src/domain/advice/understanding/learned/access-cues.ts";
import { accessLabel, anyKind } from "#src/domain/advice/understanding/learned/access-labels.ts";
import { stretchesOfSentences } from "#src/domain/advice/understanding/learned/learned-features.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import {
  type AccessKey,
  accessKeys,
  accessValues,
  type SegmentKind,
  segmentKinds,
} from "#src/domain/advice/vocabulary.ts";
import { clauseKinds } from "#src/engines/language/clause-kinds.ts";
import { type LinearModel, sparseLogits } from "#src/engines/language/linear-model.ts";

/** Something that may be told of the access of people of a kind, with all that is known of it. */
export type AccessCandidate = {
  readonly kind: SegmentKind;
  readonly key: AccessKey;
  readonly value: string;
  /** The word near which it is told most likely; undefined where only the text as a whole speaks for it. */
  readonly cue: AccessCue | undefined;
  /** What the trees weigh, in a fixed order. */
  readonly inputs: readonly number[];
};

/** A cue with what was learned of it: how likely each value holds there, and whose it is. */
type HeardCue = {
  readonly cue: AccessCue;
  readonly odds: Float64Array;
};

/** Of values that nothing speaks for no candidate is made, nor for people of a kind whom nothing speaks for. */
const leastOfText = -2.5;
const leastOfCue = -2.5;
const leastOwn = -4;
const leastJoint = -3;
const unheard = -9;
const unseen = -6;
const nobody = 999;

const values = accessKeys.flatMap((key) => accessValues[key].map((value: string) => ({ key, value })));

/** Labels of the model of cues: values, and whose they are. */
export const cueLabel = (key: AccessKey, value: string) => `${key}=${value}`;
export const ownerLabel = (kind: SegmentKind) => `of:${kind}`;

export function accessCandidates(
  reading: Reading,
  groups: Groups,
  learned: ReadonlyMap<string, LearnedScore>,
  model: LinearModel,
): AccessCandidate[] {
  const facts = readFacts(groups);
  const numbers = new Map(model.labels.map((label, i) => [label, i]));
  // One word is a cue of several keys; what is seen of it is the same.
  const heardAt = new Map<string, Float64Array>();
  const cues = accessCues(reading).map((cue): HeardCue => {
    const place = `${cue.start} ${cue.end}`;
    const odds = heardAt.get(place) ?? sparseLogits(model, cueFeatures(reading, cue, groups.mentions, facts));
    heardAt.set(place, odds);
    return { cue, odds };
  });
  const text = textSigns(reading, groups);
  const stretches = stretchesOfSentences(reading);
  return values.flatMap(({ key, value }) => {
    const any = learned.get(accessLabel(anyKind, key, value));
    const at = numbers.get(cueLabel(key, value));
    const own = at === undefined ? [] : cues.filter(({ cue }) => cue.key === key);
    const oddsOf = ({ odds }: HeardCue) => odds[at ?? 0] ?? unheard;
    const most = own.reduce((best, one) => Math.max(best, oddsOf(one)), unheard);
    const read = facts.filter(({ sets }) => sets.some(([k, v]) => k === key && v === value));
    if (most < leastOfCue && read.length === 0 && Math.max(any?.whole ?? unseen, any?.sentence ?? unseen) < leastOfText)
      return [];
    const sum = Math.log(own.reduce((all, one) => all + Math.exp(oddsOf(one)), Math.exp(unheard)));
    return segmentKinds.flatMap((kind): AccessCandidate[] => {
      const owner = numbers.get(ownerLabel(kind)) ?? 0;
      const joint = (one: HeardCue) => softly(oddsOf(one)) + softly(one.odds[owner] ?? 0);
      const best = own.reduce<HeardCue | undefined>(
        (found, one) => (found && joint(found) >= joint(one) ? found : one),
        undefined,
      );
      const heard = learned.get(accessLabel(kind, key, value));
      const isHeard =
        (best && joint(best) > leastJoint) ||
        Math.max(heard?.whole ?? unseen, heard?.sentence ?? unseen) > leastOwn ||
        read.some((fact) => fact.kind === kind);
      if (!isHeard) return [];
      const whose = segmentKinds.map((one) => best?.odds[numbers.get(ownerLabel(one)) ?? 0] ?? 0);
      const inputs = [
        segmentKinds.indexOf(kind),
        accessKeys.indexOf(key),
        values.findIndex((one) => one.key === key && one.value === value),
        ...scoreInputs(learned, kind, key, value, best ? (stretches[best.cue.sentence] ?? 0) : 0),
        most,
        sum,
        own.length,
        best ? oddsOf(best) : unheard,
        best ? joint(best) : unheard,
        whose[segmentKinds.indexOf(kind)] ?? 0,
        Math.max(...whose.filter((_, i) => segmentKinds[i] !== kind)),
        ...readInputs(facts, kind, key, value),
        ...text,
        ...placeInputs(reading, groups, facts, kind, best?.cue),
      ];
      return [{ kind, key, value, cue: best?.cue, inputs: inputs.map((one) => Math.round(one * 1000) / 1000) }];
    });
  });
}

/** log of the chance that log-odds give. */
function softly(odds: number): number {
  return -Math.log1p(Math.exp(-odds));
}

/** What the classifier of whole texts holds: of the text, of its likeliest sentence, of the sentence of the cue. */
function scoreInputs(
  learned: ReadonlyMap<string, LearnedScore>,
  kind: SegmentKind,
  key: AccessKey,
  value: string,
  stretch: number,
): number[] {
  const of = (whom: string) => {
    const score = learned.get(accessLabel(whom, key, value));
    const whole = score?.whole ?? unseen;
    const [layer, layerMost] = [score?.layer ?? unseen, score?.layerMost ?? unseen];
    const most = Math.max(whole, score?.sentence ?? unseen);
    return { whole, most, at: score?.stretches[stretch] ?? unseen, layer, layerMost };
  };
  const [own, any] = [of(kind), of(anyKind)];
  const others = segmentKinds.filter((one) => one !== kind).map(of);
  const most = (name: keyof typeof own) => Math.max(...others.map((one) => one[name]));
  return [
    own.whole,
    own.most,
    own.at,
    any.whole,
    any.most,
    any.at,
    most("most"),
    own.whole - most("whole"),
    own.most - most("most"),
    own.at - most("at"),
    own.layer,
    own.layerMost,
    any.layer,
    any.layerMost,
    own.layer - most("layer"),
    own.layerMost - most("layerMost"),
  ];
}

function readInputs(facts: readonly ReadFact[], kind: SegmentKind, key: AccessKey, value: string): number[] {
  const ofKey = facts.filter(({ sets }) => sets.some(([k]) => k === key));
  const ofValue = ofKey.filter(({ sets }) => sets.some(([k, v]) => k === key && v === value));
  const own = ofValue.filter((fact) => fact.kind === kind);
  const count = (list: readonly ReadFact[]) => Math.min(3, list.length);
  return [
    count(own),
    count(ofValue.filter((fact) => fact.kind !== kind)),
    Math.max(0, ...own.map(({ confidence }) => confidence)),
    count(ofKey.filter((fact) => fact.kind === kind)),
    count(ofKey.filter((fact) => fact.kind !== kind)),
    own.some(({ rule }) => rule.startsWith("group")) ? 1 : 0,
    own.some(({ ofSome }) => ofSome) ? 1 : 0,
  ];
}

function textSigns(reading: Reading, { mentions }: Groups): number[] {
  const named = mentions.filter(({ inCompound }) => !inCompound);
  return [
    ...segmentKinds.map((kind) => Math.min(5, named.filter((mention) => mention.kind === kind).length)),
    firstPerson.test(reading.text) ? 1 : 0,
    passersBy.test(reading.text) ? 1 : 0,
    Math.min(600, reading.text.length),
    Math.min(12, reading.sentences.length),
    reading.language === "en" ? 1 : 0,
  ];
}

/** Where the cue stands: who is named before and behind it and how far, what its clause does, what rules hold of it. */
function placeInputs(
  reading: Reading,
  { mentions }: Groups,
  facts: readonly ReadFact[],
  kind: SegmentKind,
  cue: AccessCue | undefined,
): number[] {
  if (!cue) return Array.from({ length: 18 }, () => -1);
  const { start, end } = cue;
  const stretch = sentenceOf(reading, cue.start);
  const named = mentions.filter(({ inCompound }) => !inCompound);
  const before = named.findLast((mention) => mention.start < start);
  const next = named.find((mention) => mention.start >= start);
  const here = named.filter((mention) => stretch.start <= mention.start && mention.start < stretch.end);
  const clause = reading.clauses.find((one) => one.start <= start && start < one.end);
  const sentence = reading.text.slice(stretch.start, stretch.end);
  const rule = facts.find(
    (fact) => fact.start < end + 4 && start - 4 < fact.end && fact.sets.some(([key]) => key === cue.key),
  );
  const same = (one: { readonly kind: SegmentKind } | undefined) =>
    one === undefined ? 0 : one.kind === kind ? 1 : -1;
  const number = (holds: boolean) => (holds ? 1 : 0);
  return [
    same(before),
    before ? Math.min(200, start - before.end) : nobody,
    number(before !== undefined && before.start >= stretch.start),
    number(before?.vague ?? false),
    same(next),
    next ? Math.min(200, next.start - end) : nobody,
    number(next !== undefined && next.start < stretch.end),
    clause ? clauseKinds.indexOf(clause.kind) : -1,
    number(firstPerson.test(sentence)),
    number(passersBy.test(sentence)),
    number(endsInSomebody.test(reading.text.slice(end, end + 24))),
    ...segmentKinds.map((one) => number(here.some((mention) => mention.kind === one))),
    number(here.some((mention) => mention.kind === kind)),
    Math.min(12, cue.sentence),
    Math.min(12, reading.sentences.length - cue.sentence),
    rule === undefined ? 0 : rule.kind === kind ? 1 : -1,
  ];
}
