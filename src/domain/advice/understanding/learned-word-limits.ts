import { wordLimits } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { chanceOf, stack } from "#src/domain/advice/understanding/learned/stack.ts";
import { isPlainLine, toldFrom } from "#src/domain/advice/understanding/learned/told-from.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { LimitValues } from "#src/domain/advice/understanding.ts";

const labelled = /^limits:([a-zA-Z]+)=(.+)$/;
/** Log-odds of a label that the classifier has never seen. */
const unseen = -4;

type WordLimit = (typeof wordLimits)[number];
type WordLimitLabel = { readonly label: string; readonly key: WordLimit; readonly value: string };

/** What the classifier may say of limits that are told in words. */
export function wordLimitLabels(learned: ReadonlyMap<string, LearnedScore>): WordLimitLabel[] {
  return [...learned.keys()].flatMap((label): WordLimitLabel[] => {
    const [, name, value = ""] = labelled.exec(label) ?? [];
    const key = wordLimits.find((one) => one === name);
    return key ? [{ label, key, value }] : [];
  });
}

/** Whether rules have read this value, what the classifier says of it, whether rules have read another one, and what the hidden layer says. */
export function wordLimitInputs(
  learned: ReadonlyMap<string, LearnedScore>,
  { label, key, value }: WordLimitLabel,
  byRules: string | undefined,
): number[] {
  const { whole = unseen, sentence = unseen, layer = unseen, layerMost = unseen } = learned.get(label) ?? {};
  const number = (holds: boolean) => (holds ? 1 : 0);
  return [
    number(byRules === value),
    whole,
    sentence,
    number(byRules !== undefined && byRules !== value),
    number(key === "itPerson"),
    layer,
    layerMost,
  ];
}

/**
 * Who looks after IT, how careful the data are, how many new things may be begun and that there is no money, by rules and
 * classifier together; what is heard has its words as evidence. A sum or a number that is told stays.
 */
export function hearWordLimits(
  reading: Reading,
  byRules: readonly LimitFind[],
  learned: ReadonlyMap<string, LearnedScore>,
): LimitFind[] {
  const labels = wordLimitLabels(learned);
  const isMoneyTold = byRules.some(({ key }) => key === "initialYen" || key === "monthlyYen");
  const judged = wordLimits.flatMap((key): LimitFind[] => {
    const rule = byRules.find((find) => find.key === key);
    const said = rule && String(rule.value);
    const weighed = labels
      .filter((one) => one.key === key)
      .map((one) => ({ ...one, chance: chanceOf(stack.wordLimits, wordLimitInputs(learned, one, said)) }))
      .sort((a, b) => b.chance - a.chance);
    const [best] = weighed;
    const own = weighed.find(({ value }) => value === said);
    // Of a line or two that a rule has read something is told: what is likeliest.
    const least = rule && isPlainLine(reading) ? (own?.chance ?? 0) : toldFrom;
    const spans = (best && learned.get(best.label)?.spans) ?? [];
    const isNumber = best !== undefined && /^[0-9]+$/.test(best.value);
    if (isNumber && (rule || (key !== "newThings" && isMoneyTold))) return rule ? [rule] : [];
    if (best && best.value !== said && best.chance >= least && spans.length > 0)
      return [
        {
          key,
          value: (isNumber ? Number(best.value) : best.value) as LimitValues[WordLimit], // NOTE labels are made of values of the key
          confidence: Math.round(best.chance * 100) / 100,
          spans: spans.slice(0, 1),
          rule: "learned from whole texts",
        },
      ];
    return rule && (own?.chance ?? 1) >= least ? [rule] : [];
  });
  return [...byRules.filter(({ key }) => !wordLimits.some((one) => one === key)), ...judged];
}
