import { countLimits } from "#src/domain/advice/understanding/count-limits.ts";
import { dataLimits } from "#src/domain/advice/understanding/data-limits.ts";
import { englishLimits } from "#src/domain/advice/understanding/english-limits.ts";
import { headsInHomes } from "#src/domain/advice/understanding/homes-told.ts";
import { moneyLimits } from "#src/domain/advice/understanding/money-limits.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import { setupHours } from "#src/domain/advice/understanding/setup-hours.ts";
import { timeLimits } from "#src/domain/advice/understanding/time-limits.ts";
import { wordedLimits } from "#src/domain/advice/understanding/worded-limits.ts";
import type { Evidence, Homes, Limits, LimitValues } from "#src/domain/advice/understanding.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";

/** A limit that was read, with the span of the folded text that says it and the rule that read it. */
export type LimitFind<K extends LimitKey = LimitKey> = {
  readonly key: K;
  readonly value: LimitValues[K];
  readonly confidence: number;
  readonly spans: ReadonlyArray<readonly [number, number]>;
  readonly rule: string;
};

/** Everything that the text says of what limits the organisation; of two finds for a key the surer, then the first. */
export function limitFinds(reading: Reading): LimitFind[] {
  if (reading.language === "en") return bestOf(englishLimits(reading));
  const found = [
    ...countLimits(reading),
    ...moneyLimits(reading),
    ...wordedLimits(reading),
    ...dataLimits(reading),
    ...timeLimits(reading),
    ...newThings(reading),
    ...setupHours(reading),
  ];
  return bestOf(found);
}

/** One find a key. A time at which people become more is no deadline too. */
function bestOf(found: readonly LimitFind[]): LimitFind[] {
  const best = new Map<LimitKey, LimitFind>();
  for (const find of found) {
    const known = best.get(find.key);
    if (!known || find.confidence > known.confidence) best.set(find.key, find);
  }
  const [deadline, growth] = [best.get("deadline"), best.get("futureWhen")];
  if (deadline && growth && deadline.spans[0]?.[0] === growth.spans[0]?.[0]) best.delete("deadline");
  return [...best.values()];
}

/** Homes that were counted become the people in them here: rules and what was learned speak of the number as told. */
export function limitsOf(reading: Reading, finds: readonly LimitFind[]): Limits {
  const limits: Record<string, { value: unknown; homes?: Homes; confidence: number; evidence: Evidence }> = {};
  for (const { key, value, confidence, spans } of finds) {
    const evidence = evidenceOf(reading, spans);
    const inHomes = key === "servedCount" ? headsInHomes(reading, spans) : null;
    limits[key] = inHomes
      ? { value: inHomes.people, homes: inHomes.homes, confidence, evidence }
      : { value, confidence, evidence };
  }
  return limits as Limits; // NOTE every find has the value type of its key
}

function newThings(reading: Reading): LimitFind[] {
  const match =
    /(?:新しい(?:こと|もの|ツール|アプリ|道具|仕組み)|一度に|同時に|いっぺん|一気に|全部)[^。]{0,16}?(一つ|1つ|ひとつ|1個|一個|二つ|2つ|ふたつ|三つ|3つ)/.exec(
      reading.text,
    );
  if (!match) return [];
  const value = /一|1|ひと/.test(match[1] ?? "") ? 1 : /二|2|ふた/.test(match[1] ?? "") ? 2 : 3;
  return [
    {
      key: "newThings",
      value,
      confidence: 0.8,
      spans: [[match.index, match.index + match[0].length]],
      rule: "new things",
    },
  ];
}
