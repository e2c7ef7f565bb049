import { isCloudLoss, leakIn } from "#src/domain/advice/understanding/incident-facts.ts";
import type { IncidentKind } from "#src/domain/advice/understanding/incidents.ts";
import { incidentWords, type StepsKind } from "#src/words/incident-words.ts";

/** Which steps fit: by where what was deleted lay, and by what happened to data that got away. */
export function stepsKindOf(kind: IncidentKind, text: string): StepsKind {
  if (kind === "data-deleted" && isCloudLoss(text)) return "cloud-deleted";
  const leak = kind === "data-lost" ? leakIn(text) : null;
  return leak === null ? kind : `data-${leak}`;
}

/**
 * The steps of one matter, by their places in its words: what the asker's own words make urgent comes first, what is over
 * by them or hangs on something that was not told of is left out.
 */
export function stepPlaces(kind: StepsKind, text: string): readonly number[] {
  const rules = fitting[kind] ?? {};
  const said = text.normalize("NFKC");
  const all = incidentWords.ja.kinds[kind].steps.map((_, place) => place);
  const left = all.filter((place) => {
    const { over, only } = rules[place] ?? {};
    return !over?.test(said) && (only === undefined || only.test(said));
  });
  const isUrgent = (place: number): boolean => rules[place]?.urgent?.test(said) === true;
  return [...left.filter(isUrgent), ...left.filter((place) => !isUrgent(place))];
}

/** `urgent`: told so, it comes first; `over`: told so, it is of no use any more; `only`: of use only where this was told. */
type Fit = { readonly urgent?: RegExp; readonly over?: RegExp; readonly only?: RegExp };

const money = /銀行|口座|カード|振り?込|暗証|電子マネー|(?<!合)通帳|\b(?:bank|account number|card|transfer)\b/i;
const switchedOff =
  /電源(?:を|は|も)[^。]{0,6}(?:切[っり]|抜[いき]|落と|入れ(?:て(?:い)?ない|るのが|るのも))|シャットダウン|コンセントを抜|\b(?:turned|switched|shut) (?:it|the \w+) (?:off|down)|unplugged\b/i;
const untoldToHeads =
  /(?:代表|理事|会長|上司|役員|所長|みんな|皆|誰に|だれに)[^。]{0,14}(?:言え|言って|話せ|話して|伝え|報告)[^。]{0,6}(?:な[いく]|ませ)|\b(?:have ?n[o']t|did ?n[o']t|not yet) (?:told|tell)\b/i;
const people =
  /名簿|住所|寄付者|会員|利用者|個人情報|連絡先|顧客|\b(?:donors?|members?|addresses|personal data|contacts)\b/i;

const fitting: Partial<Record<StepsKind, Readonly<Record<number, Fit>>>> = {
  "support-scam": {
    0: { over: switchedOff },
    2: { urgent: money },
    3: { over: switchedOff },
    5: { urgent: untoldToHeads },
    6: { only: people },
  },
  phishing: { 1: { urgent: money } },
};
