import { isWithoutWords } from "#src/domain/advice/hearing/safety-first.ts";
import { type AccessFact, byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { withoutStopped } from "#src/domain/advice/understanding/broken-in-use.ts";
import { circumstancesOf } from "#src/domain/advice/understanding/circumstances.ts";
import { withCountsBeside } from "#src/domain/advice/understanding/counts-beside.ts";
import { withCountsMended, withOnePerson } from "#src/domain/advice/understanding/counts-mended.ts";
import { withCountsOtherwise } from "#src/domain/advice/understanding/counts-otherwise.ts";
import { currentMeans } from "#src/domain/advice/understanding/current-means.ts";
import type { DangerJudgement } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import {
  type DangerFind,
  dangerFinds,
  dangerIn,
  dangerOf,
  withoutAlarm,
} from "#src/domain/advice/understanding/danger.ts";
import { withFocus, withoutFacts } from "#src/domain/advice/understanding/focus.ts";
import type { RuleTrace } from "#src/domain/advice/understanding/function-evidence.ts";
import { type FunctionScore, functionScores, toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { type Groups, groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { withHalves } from "#src/domain/advice/understanding/halves-elsewhere.ts";
import type { Heads } from "#src/domain/advice/understanding/homes-told.ts";
import { withHours } from "#src/domain/advice/understanding/hour-limits.ts";
import {
  incidentSentences,
  menderOf,
  withMender,
  withoutIncidents,
} from "#src/domain/advice/understanding/incident-wishes.ts";
import { hearQuantities } from "#src/domain/advice/understanding/learned/heard-quantities.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import {
  type LearnedScore,
  learnedScores,
  shippedModels,
  type TextModels,
} from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { type AccessModels, shippedAccess } from "#src/domain/advice/understanding/learned/likely-access.ts";
import { mixedScores } from "#src/domain/advice/understanding/learned/mixed-scores.ts";
import { hearAccess } from "#src/domain/advice/understanding/learned-access.ts";
import { hearWordLimits } from "#src/domain/advice/understanding/learned-word-limits.ts";
import { withoutLeftOut } from "#src/domain/advice/understanding/left-out.ts";
import { type LimitFind, limitFinds, limitsOf } from "#src/domain/advice/understanding/limits.ts";
import { eaters } from "#src/domain/advice/understanding/named-staff.ts";
import { needOf, wantedOf } from "#src/domain/advice/understanding/needs.ts";
import { withNothingInHand } from "#src/domain/advice/understanding/nothing-in-hand.ts";
import { type OtherFind, otherFinds, withoutAskedElsewhere } from "#src/domain/advice/understanding/other-kinds.ts";
import { withPlacesTold } from "#src/domain/advice/understanding/places-told.ts";
import { withoutMisheard, withSayings } from "#src/domain/advice/understanding/plain-mishearings.ts";
import { type Reading, readText } from "#src/domain/advice/understanding/reading.ts";
import { refusals, withoutFaces } from "#src/domain/advice/understanding/refusals.ts";
import { withoutRefusers } from "#src/domain/advice/understanding/refused-by-some.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { withoutScenery } from "#src/domain/advice/understanding/scenery.ts";
import { scopeOf } from "#src/domain/advice/understanding/scope.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import { numberSegments } from "#src/domain/advice/understanding/segment-ids.ts";
import { withSensitiveBeside } from "#src/domain/advice/understanding/sensitive-beside.ts";
import { servicesOf } from "#src/domain/advice/understanding/services.ts";
import { withoutFramed } from "#src/domain/advice/understanding/spoken-frames.ts";
import { hearThings } from "#src/domain/advice/understanding/things-denied.ts";
import { withoutScreens } from "#src/domain/advice/understanding/without-screens.ts";
import { withNoStaff, withoutStaffInvented } from "#src/domain/advice/understanding/writer-alone.ts";
import type { Limits, Understanding } from "#src/domain/advice/understanding.ts";

/** Everything that rules found in a text, before it is made into an understanding. */
export type Findings = {
  readonly reading: Reading;
  readonly functions: readonly FunctionScore[];
  readonly groups: Groups;
  readonly limits: readonly LimitFind[];
  readonly danger: DangerJudgement;
  readonly dangerWords: readonly DangerFind[];
  readonly others: readonly OtherFind[];
  /** What the classifier says, by label; absent where it does not read. */
  readonly learned: ReadonlyMap<string, LearnedScore> | null;
};

/**
 * What a text says that its writer needs: pure, deterministic, offline, never throws. Japanese and English are read;
 * of other languages only danger is, and the scope stays unclear. The first call compiles the lexicon (≈ 0.2 s).
 */
export function understand(text: string): Understanding {
  return understandingOf(findingsOf(text));
}

/** The same of somebody who says that nobody is in danger: what sounded so is read like all the rest. */
export function understandWithoutDanger(text: string): Understanding {
  const findings = findingsOf(text);
  const calm = { ...findings, danger: withoutAlarm(findings.danger), dangerWords: [] };
  // What sounded like danger sounds like another desk to the classifiers too: a wish that was heard is believed.
  return understandingOf(toldFunctions([...findings.functions]).length > 0 ? { ...calm, learned: null } : calm);
}

/** The same of somebody who says that nothing told before `upTo` has gone wrong. */
export function understandWithoutIncidents(text: string, upTo: number): Understanding {
  return understandingOf(findingsOf(text), upTo);
}

/** `models`, `access`: for measuring on texts that the shipped ones have learned from. */
export function findingsOf(
  text: string,
  models: TextModels = shippedModels(),
  access: AccessModels = shippedAccess(),
): Findings {
  const reading = readText(text);
  const isRead = reading.language === "ja" || reading.language === "en";
  const terms = termsSeen();
  const traces = ruleTraces(reading, terms.seen);
  const seen = featuresOf(reading, terms);
  const learned = isRead ? learnedScores(seen, models) : null;
  const groups: Groups = isRead
    ? groupDrafts(reading)
    : { drafts: [], mentions: [], draftOf: new Map(), ofPublic: [], leftOut: [] };
  if (learned) hearAccess(reading, groups, learned, access);
  if (isRead) hearThings(reading, groups);
  if (isRead) withoutStaffInvented(reading, groups);
  const byRules = functionScores(meantTraces(reading, traces, groups));
  const functions = learned ? mixedScores(byRules, learned, seen.stretches.length, reading) : byRules;
  const danger = dangerIn(reading, { surestWish: functions[0]?.score ?? 0, learned });
  return {
    reading,
    functions,
    groups,
    limits: learned
      ? besideLearned(reading, hearWordLimits(reading, hearQuantities(reading, limitFinds(reading)), learned))
      : [],
    danger,
    dangerWords: dangerFinds(reading, danger),
    others: isRead ? otherFinds(reading) : [],
    learned,
  };
}

/** Limits that are told in ways from which nothing is learned. */
function besideLearned(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const counted = withCountsMended(reading, withCountsBeside(reading, withHours(reading, finds)));
  return withSensitiveBeside(reading, withCountsOtherwise(reading, counted));
}

/** The rules that fired for a wish: not those for what is told as a fact, refused, or named on the way. */
export function meantTraces(reading: Reading, traces: readonly RuleTrace[], groups: Groups): RuleTrace[] {
  const kept = withFocus(reading, withoutFaces(reading, traces));
  return withoutFacts(reading, kept, groups.drafts.flatMap(allFacts));
}

/** `unharmed`: up to where the text tells of no incident, whatever it sounds like. */
export function understandingOf(findings: Findings, unharmed = 0): Understanding {
  const { reading, functions, groups, limits, danger, dangerWords, others } = findings;
  const incidents = incidentSentences(reading, unharmed);
  const plain = withSayings(reading, withoutMisheard(reading, withoutIncidents(reading, functions, incidents)));
  const heard = withoutLeftOut(reading, withoutStopped(reading.text, plain));
  const framed = toldFunctions(withoutFramed(reading, heard, toldFunctions(heard).length === 1));
  const told = withoutAskedElsewhere(reading, framed, others);
  const dangerHeard = dangerOf(danger);
  // Where no word tells of danger, nothing is less a wish for it.
  const dangerTold = isWithoutWords({ danger: dangerHeard }) ? [] : dangerWords;
  const judged = withHalves(reading, scopeOf(reading, told, others, dangerTold, findings.learned));
  const mender = judged.scope === "it" && told.length > 0 ? null : menderOf(incidents);
  if (mender) told.push(mender);
  const { scope, scopeDetail, otherKinds } = mender ? withMender(reading, judged, mender) : judged;
  const isAsked = scope === "it" || scope === "partly";
  const wanted = isAsked ? told.map((score) => withoutRefusers(reading, wantedOf(reading, score, groups), groups)) : [];
  const isPlanned = isAsked && told.length > 0;
  const limited = limitsOf(reading, limits);
  const found = isPlanned ? withNoStaff(reading, groups, withOnePerson(reading, limited)) : limited;
  const { segments: numbered, idsFor } = numberSegments(reading, groups, wanted, {
    staff: found.staffCount?.value ?? helpersAlone(reading, found),
    served: servedHeads(reading, found),
  });
  const segments = withNothingInHand(reading, withPlacesTold(reading, numbered));
  const needed = wanted.map((one) => needOf(reading, one, idsFor(one)));
  const needs = withoutScreens(reading, needed, segments);
  return {
    scope,
    scopeDetail,
    otherKinds,
    services: isAsked ? servicesOf(reading, told) : [],
    danger: dangerHeard,
    needs: needs.sort((a, b) => b.importance - a.importance || b.confidence - a.confidence),
    segments: withoutScenery(reading, segments, needs),
    limits: found,
    avoid: reading.language === "ja" ? refusals(reading) : [],
    ...circumstancesTold(reading, found),
    currentMeans: reading.language === "ja" || reading.language === "en" ? currentMeans(reading) : [],
  };
}

function circumstancesTold(reading: Reading, limits: Limits): Pick<Understanding, "circumstances"> {
  const circumstances = circumstancesOf(reading, limits);
  return circumstances.length === 0 ? {} : { circumstances };
}

function servedHeads({ text }: Reading, { servedCount }: Limits): Heads | null {
  if (!servedCount) {
    const people = eaters(text);
    return people === null ? null : { people };
  }
  return { people: servedCount.value, ...(servedCount.homes ? { homes: servedCount.homes } : {}) };
}

/** Volunteers are counted and nobody else who works there: they are whom a shift or a message among staff is for. */
function helpersAlone(reading: Reading, { volunteerCount, staffCount }: Limits): number | null {
  return staffCount || !volunteerCount?.value || paidBeside.test(reading.text) ? null : volunteerCount.value;
}

const paidBeside = /職員|事務局|スタッフ|相談員|支援員|社員|パート|\bstaff\b|employee|colleague/;

function allFacts({ facts, parts }: GroupDraft): readonly AccessFact[] {
  return [...facts, ...parts.flatMap((part) => part.facts)].filter(({ rule }) => rule !== byClassifier);
}
