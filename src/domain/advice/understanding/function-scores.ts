import type { RuleTrace } from "#src/domain/advice/understanding/function-evidence.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { tellLearnedFrom } from "#src/domain/advice/understanding/learned/mixed-scores.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/** How sure it is that a function is wanted, and from which rules. */
export type FunctionScore = {
  readonly id: string;
  readonly score: number;
  readonly traces: readonly RuleTrace[];
  readonly spans: readonly Span[];
  /** Functions that explain the same words better, if any lowered the score. */
  readonly lowered: readonly string[];
  /** What the classifier says of it; absent for texts that it does not read. */
  readonly learned?: LearnedScore | undefined;
};

/** Below this a function is not told. Chosen on the tuning texts. */
export const tellFrom = 0.55;

/** Where nothing is sure, the best is told from here up, with its low confidence: better a question than nothing. */
const tellAloneFrom = 0.3;

const tellLearnedAloneFrom = 0.25;
/** The same where a rule of this strength has read it. */
const tellReadAloneFrom = 0.1;
const plainRule = 0.4;

/** The functions that are told, the surest first. */
export function toldFunctions(scores: readonly FunctionScore[]): FunctionScore[] {
  const isLearned = scores.some(({ learned }) => learned);
  const sure = scores.filter(({ score }) => score >= (isLearned ? tellLearnedFrom : tellFrom));
  if (sure.length > 0) return sure;
  const least = isLearned ? tellLearnedAloneFrom : tellAloneFrom;
  const best = scores.slice(0, 2).filter((one, i) => {
    const isRead = one.traces.some((trace) => strength(trace) >= plainRule);
    return i === 0 ? one.score >= (isRead && isLearned ? tellReadAloneFrom : least) : isRead && one.score >= least;
  });
  return best.filter(({ traces }) => traces.length === 0 || !traces.every(isSetAside));
}

/** 必要ない, 〜ではなく: not wished, however little else there is. */
function isSetAside({ because }: RuleTrace): boolean {
  return because.startsWith("enough") || because.startsWith("set aside");
}

/**
 * Rules of one function support each other: 1 - Π(1 - weight × factor) over its rules, each counted once, the second
 * and further ones at half weight, because rules of one function often fire on the same words.
 */
export function functionScores(traces: readonly RuleTrace[]): FunctionScore[] {
  const byFunction = new Map<string, RuleTrace[]>();
  for (const trace of traces) {
    const list = byFunction.get(trace.rule.function) ?? [];
    list.push(trace);
    byFunction.set(trace.rule.function, list);
  }
  const scores = [...byFunction].map(([id, list]) => combined(id, list));
  return scores.map((score) => lower(score, scores)).sort((a, b) => b.score - a.score || firstPlace(a) - firstPlace(b));
}

function firstPlace(score: FunctionScore): number {
  return Math.min(...score.spans.map(([start]) => start));
}

function combined(id: string, traces: readonly RuleTrace[]): FunctionScore {
  const best = new Map<string, RuleTrace>();
  for (const trace of traces) {
    const known = best.get(trace.rule.id);
    if (!known || strength(trace) > strength(known)) best.set(trace.rule.id, trace);
  }
  const ordered = [...best.values()].sort((a, b) => strength(b) - strength(a));
  let missing = 1;
  ordered.forEach((trace, index) => {
    missing *= 1 - strength(trace) * (index === 0 ? 1 : 0.35);
  });
  const strong = ordered.filter((trace) => strength(trace) > 0.3);
  const shown = strong.length > 0 ? strong : ordered;
  return { id, score: 1 - missing, traces: ordered, spans: shown.flatMap(({ spans }) => spans), lowered: [] };
}

function strength(trace: RuleTrace): number {
  return trace.rule.weight * trace.factor;
}

/**
 * The borders of the vocabulary: where the first is said in a sentence, the second one's words are the same words seen
 * from another side. The second keeps its score when it also has words in a sentence without the first.
 */
const borders: ReadonlyArray<readonly [stronger: string, weaker: string, keeps: number]> = [
  ["run-hybrid", "hold-event-online", 0.45],
  ["run-hybrid", "meet-in-group-remotely", 0.45],
  ["run-hybrid", "teach-class-live", 0.6],
  ["join-by-landline", "meet-in-group-remotely", 0.6],
  ["join-by-landline", "talk-by-voice", 0.4],
  ["join-by-landline", "provide-device", 0.4],
  ["decide-formally", "meet-in-group-remotely", 0.75],
  ["plan-shifts", "decide-formally", 0.3],
  ["edit-together", "share-files", 0.6],
  ["send-newsletter", "broadcast-to-people-served", 0.3],
  ["crowdfund", "take-donations", 0.4],
  ["crowdfund", "manage-supporters", 0.5],
  ["train-staff", "teach-by-recording", 0.3],
  ["train-staff", "teach-class-live", 0.3],
  ["train-staff", "hold-event-online", 0.5],
  ["take-calls-as-team", "talk-by-voice", 0.4],
  ["take-calls-as-team", "answer-automatically", 0.7],
  ["consult-by-text", "talk-by-voice", 0.35],
  ["consult-by-text", "consult-by-form", 0.5],
  ["consult-by-text", "talk-face-to-face-remotely", 0.45],
  ["keep-case-records", "share-files", 0.5],
  ["keep-company", "talk-face-to-face-remotely", 0.5],
  ["sell-online", "be-found", 0.5],
  ["interpret-language", "assist-in-person", 0.5],
  ["plan-it-strategy", "digitise-paper", 0.4],
  ["read-aloud", "send-newsletter", 0.5],
  ["make-video", "explain-with-pictures", 0.5],
  ["sign-electronically", "reach-by-paper", 0.4],
  ["handle-expenses", "reach-by-paper", 0.5],
  ["make-images", "reach-by-paper", 0.6],
  ["receive-payment", "send-newsletter", 0.6],
  ["book-a-time", "queue-without-crowding", 0.7],
  ["keep-case-records", "report-and-hand-over", 0.7],
  ["keep-case-records", "chat-among-staff", 0.6],
  ["report-and-hand-over", "chat-among-staff", 0.5],
  ["coordinate-volunteers", "plan-shifts", 0.5],
  ["coordinate-volunteers", "chat-among-staff", 0.5],
  ["coordinate-volunteers", "manage-tasks", 0.5],
  ["recruit-volunteers", "match-helpers", 0.6],
  ["teach-class-live", "tutor-one-to-one", 0.6],
  ["teach-class-live", "meet-in-group-remotely", 0.4],
  ["teach-class-live", "hold-event-online", 0.6],
  ["tutor-one-to-one", "teach-class-live", 0.75],
  ["hold-event-online", "meet-in-group-remotely", 0.4],
  ["keep-company", "meet-in-group-remotely", 0.6],
  ["run-website-safely", "publish-website", 0.45],
  ["run-website-safely", "protect-personal-data", 0.6],
  ["run-website-safely", "manage-devices", 0.5],
  ["be-found", "publish-website", 0.6],
  ["find-people-in-need", "route-to-right-desk", 0.6],
  ["find-people-in-need", "spread-on-social-media", 0.5],
  ["find-people-in-need", "broadcast-to-people-served", 0.5],
  ["find-people-in-need", "be-found", 0.7],
  ["find-people-in-need", "keep-company", 0.4],
  ["track-attendance", "analyse-data", 0.5],
  ["be-found", "find-people-in-need", 0.6],
  ["relay-phone", "book-a-time", 0.6],
  ["consult-by-text", "spread-on-social-media", 0.4],
  ["manage-accounts", "spread-on-social-media", 0.5],
  ["meet-in-group-remotely", "teach-device-use", 0.8],
  ["recruit-volunteers", "talk-by-voice", 0.5],
  ["book-a-time", "talk-face-to-face-remotely", 0.6],
  ["translate-text", "broadcast-to-people-served", 0.9],
  ["translate-text", "interpret-language", 0.6],
  ["make-images", "explain-with-pictures", 0.5],
  ["manage-supporters", "register-people-served", 0.4],
  ["manage-supporters", "protect-personal-data", 0.7],
  ["manage-accounts", "protect-personal-data", 0.7],
  ["manage-devices", "provide-device", 0.5],
  ["manage-stock", "hand-over-goods", 0.45],
  ["find-people-in-need", "talk-face-to-face-remotely", 0.5],
  ["keep-accounts", "teach-device-use", 0.5],
  ["receive-payment", "manage-supporters", 0.7],
  ["handle-expenses", "keep-accounts", 0.6],
  ["handle-expenses", "coordinate-volunteers", 0.6],
  ["sign-electronically", "digitise-paper", 0.5],
  ["register-people-served", "digitise-paper", 0.7],
  ["book-a-time", "talk-by-voice", 0.4],
  ["interpret-language", "translate-text", 0.65],
  ["register-participants", "teach-class-live", 0.5],
  ["register-participants", "consult-by-form", 0.4],
  ["register-participants", "reach-by-paper", 0.5],
  ["caption-live", "teach-class-live", 0.6],
  ["interpret-sign", "teach-class-live", 0.6],
  ["provide-device", "teach-class-live", 0.6],
  ["provide-connection", "teach-class-live", 0.6],
  ["provide-connection", "talk-face-to-face-remotely", 0.7],
  ["decide-formally", "hold-event-online", 0.5],
  ["plan-shifts", "talk-by-voice", 0.5],
  ["plan-shifts", "talk-face-to-face-remotely", 0.5],
  ["train-staff", "talk-face-to-face-remotely", 0.5],
  ["train-staff", "consult-by-text", 0.6],
  ["teach-device-use", "teach-class-live", 0.5],
  ["interpret-language", "talk-by-voice", 0.5],
  ["teach-by-recording", "teach-class-live", 0.6],
  ["consult-by-text", "keep-case-records", 0.5],
  ["keep-case-records", "reach-office-data-remotely", 0.7],
  ["register-participants", "talk-by-voice", 0.4],
  ["transcribe", "decide-formally", 0.5],
  ["hand-over-goods", "queue-without-crowding", 0.8],
  ["teach-device-use", "assist-in-person", 0.9],
  ["teach-device-use", "train-staff", 0.8],
  ["plan-shifts", "book-a-time", 0.5],
  ["book-a-time", "plan-shifts", 0.6],
  ["register-participants", "book-a-time", 0.6],
  ["receive-payment", "take-donations", 0.7],
  ["relay-phone", "talk-by-voice", 0.35],
  ["relay-phone", "take-calls-as-team", 0.4],
  ["relay-phone", "caption-live", 0.6],
  ["call-and-check-in", "talk-by-voice", 0.5],
  ["digitise-paper", "reach-by-paper", 0.4],
  ["reach-office-data-remotely", "share-files", 0.6],
  ["reach-office-data-remotely", "work-from-home-safely", 0.75],
  ["back-up-data", "share-files", 0.6],
  ["back-up-data", "manage-devices", 0.6],
  ["transcribe", "caption-live", 0.85],
  ["keep-accounts", "manage-stock", 0.6],
  ["visit-at-home", "hand-over-goods", 0.9],
  ["sell-online", "hand-over-goods", 0.5],
  ["collect-answers", "analyse-data", 0.85],
  ["provide-connection", "provide-device", 0.8],
  ["share-know-how", "keep-company", 0.4],
  ["share-know-how", "spread-on-social-media", 0.4],
  ["reach-by-paper", "broadcast-to-people-served", 0.5],
  ["coordinate-volunteers", "rethink-services", 0.6],
  ["protect-personal-data", "broadcast-to-people-served", 0.6],
  ["receive-documents-safely", "share-files", 0.5],
  ["digitise-paper", "register-participants", 0.6],
  ["visit-at-home", "talk-face-to-face-remotely", 0.5],
  ["match-helpers", "tutor-one-to-one", 0.6],
  ["match-helpers", "train-staff", 0.5],
  ["sell-online", "hold-event-online", 0.5],
];

function lower(score: FunctionScore, all: readonly FunctionScore[]): FunctionScore {
  let factor = 1;
  const lowered: string[] = [];
  for (const [stronger, weaker, keeps] of borders) {
    if (weaker !== score.id) continue;
    const other = all.find(({ id }) => id === stronger);
    if (!other || other.score < tellFrom) continue;
    const sentences = new Set(other.traces.filter((trace) => strength(trace) > 0.4).map(({ sentence }) => sentence));
    if (score.traces.some((trace) => strength(trace) >= 0.6 && !sentences.has(trace.sentence))) continue;
    factor = Math.min(factor, keeps);
    lowered.push(stronger);
  }
  return { ...score, score: score.score * factor, lowered };
}
