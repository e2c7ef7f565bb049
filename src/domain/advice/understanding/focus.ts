import type { RuleTrace } from "#src/domain/advice/understanding/function-evidence.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/** How much a function keeps that is only named on the way to another: オンライン講座「に字幕を」つけたい. */
const keptOnTheWay = 0.6;
/** What a rule must weigh to take the focus. */
const takesFocusFrom = 0.6;

/** What follows words that only say where, with what or of whom: に, で, の, a compound, をしている他県の. */
const onTheWay =
  /^(?:[にでのへ](?!し(?:たい|て)|は(?:な|じゃ)|も(?:し|で)|き|なる|なって|切り|変え|移|する)|に(?:載せ|使|つけ|来|出|入|つい|関|対|よる|おけ)|[一-鿿ァ-ヺー](?!化)|を(?:し|やっ|行っ|受け)て(?:いる|きた)(?![。、が])|(?:を|が)(?:する|やる|ある)(?:とき|際|時|人|ため)|のとき|のため|用|向け|[者員])/;

/**
 * In Japanese the words next to the predicate say what is wanted. Where one sentence names two functions, and what
 * follows the first only leads on to the second, the first keeps part of its weight.
 */
export function withFocus(reading: Reading, traces: readonly RuleTrace[]): RuleTrace[] {
  return traces.map((trace) => {
    if (trace.rule.standsAlone) return trace;
    const end = Math.max(...trace.spans.map(([, to]) => to));
    if (!onTheWay.test(reading.text.slice(end, end + 8))) return trace;
    const other = traces.find(
      (one) =>
        one.sentence === trace.sentence &&
        one.rule.function !== trace.rule.function &&
        one.rule.weight * one.factor >= takesFocusFrom &&
        !saidOfAnything.has(one.rule.function) &&
        Math.min(...one.spans.map(([from]) => from)) >= end &&
        !hasOwnPredicate(reading, end, Math.min(...one.spans.map(([from]) => from))) &&
        !traces.some((same) => same.rule.function === trace.rule.function && startsAfter(same, one)),
    );
    return other
      ? {
          ...trace,
          factor: trace.factor * keptOnTheWay,
          because: `${trace.because}; on the way to ${other.rule.function}`,
        }
      : trace;
  });
}

/** What people lack is told as a fact; these are wished only where somebody gives or teaches. */
const answersToLack = new Set(["provide-device", "provide-connection", "teach-device-use"]);
const gives =
  /貸|譲|贈|寄贈|用意|提供|配|整備|整え|支援|補助|引き|教え|教室|講座|講習|覚え|使えるよう|使いこな|買|中古|足りない|もらえ|練習|安く|見直|そろえ|揃え/;
const keptAsFact = 0.6;

/**
 * 回線が遅い家庭が多い。授業を届けたい。 A lack that is said of the people is no wish of its own where something else is
 * wished; `facts` are the spans of what was read as access.
 */
export function withoutFacts(
  reading: Reading,
  traces: readonly RuleTrace[],
  facts: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): RuleTrace[] {
  const wishesElse = traces.some(
    ({ rule, factor }) => !answersToLack.has(rule.function) && rule.weight * factor >= takesFocusFrom,
  );
  if (!wishesElse) return [...traces];
  return traces.map((trace) => {
    if (!answersToLack.has(trace.rule.function)) return trace;
    const isFact = trace.spans.some(([from, to]) => facts.some(({ start, end }) => from < end && start < to));
    const sentence = reading.sentences[trace.sentence];
    const isGiven = gives.test(reading.text.slice(sentence?.start, sentence?.end));
    if (!isFact || isGiven) return trace;
    return { ...trace, factor: trace.factor * keptAsFact, because: `${trace.because}; told as a fact` };
  });
}

/** 集計, 進み具合, 連絡: they are said of the thing named before. */
const saidOfAnything = new Set(["analyse-data", "manage-tasks", "chat-among-staff"]);

/** Something is already wished or complained of between the two: each has its own predicate. */
function hasOwnPredicate(reading: Reading, from: number, to: number): boolean {
  return reading.moods.some(
    ({ kind, start }) => (kind === "wish" || kind === "trouble") && start >= from && start < to,
  );
}

function startsAfter(a: RuleTrace, b: RuleTrace): boolean {
  return (
    a.sentence === b.sentence && Math.min(...a.spans.map(([from]) => from)) >= Math.max(...b.spans.map(([, to]) => to))
  );
}
