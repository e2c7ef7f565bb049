import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const forSetup =
  /準備|設定|導入|立ち上げ|作業|かけられる|割け|さける|さけ(?:て|ない)|使える(?:の|時間)|手を動かせ|時間は?(?:が)?取れ|時間しか|セットアップ|空けられ/;
const notSetup =
  /かかって|かかる|かかり|待|片道|毎(?:日|朝|晩|回)|通勤|授業|講座|営業|開い|受付|勤務|以内に(?:返|答|連絡)|残業|集計/;

/** Hours in all for setting up. Hours a week count where it is said for how many weeks. */
export function setupHours(reading: Reading): LimitFind[] {
  for (const quantity of reading.quantities) {
    if (quantity.kind !== "hours" || quantity.per === "day" || quantity.per === "person") continue;
    const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
    const around = reading.text.slice(
      Math.max(sentence?.start ?? 0, quantity.start - 30),
      Math.min(sentence?.end ?? 0, quantity.end + 18),
    );
    if (!forSetup.test(around) || notSetup.test(around)) continue;
    const rounds = roundsOf(quantity, around);
    if (rounds === null) continue;
    const spans = [[quantity.start, quantity.end]] as const;
    return [{ key: "setupHours", value: quantity.value * rounds, confidence: 0.8, spans, rule: "setup hours" }];
  }
  return [];
}

/** How often the hours come: 週3時間を4週, 土曜が4回、1回5時間. Null where that is not said of hours that come again. */
function roundsOf(quantity: Quantity, around: string): number | null {
  if (quantity.per === null && !/(?:1|一)回(?:に|あたり|は)?[^。]{0,3}[0-9]/.test(around)) return 1;
  const unit = quantity.per === "week" ? "週" : quantity.per === "month" ? "(?:か|ヶ|カ|ケ)月" : "回";
  const times = new RegExp(`(?<!週)(?<n>[0-9]{1,2})${unit}`, "g");
  const said = [...around.matchAll(times)].map((match) => Number(match.groups?.n)).find((n) => n > 1);
  return said ?? null;
}
