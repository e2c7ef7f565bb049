import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** 月3千円まで, 2万円なら出せる: whatever stands before, so much may be spent. */
const ceiling =
  /^(?:ほど|くらい|ぐらい|程度)?(?:まで|以内|以下|なら|が(?:上限|限度|精一杯|限界)|は?出せ|しか|で(?:お願い|抑え|おさめ|収め|何とか|なんとか)|に(?:抑え|したい|収め))/;
/** 毎号7万円飛ぶ, 月8千円かかっています: it is gone already. */
const isGone =
  /^(?:ほど|くらい|ぐらい|近く|以上)?(?:が|も|は|ずつ)?(?:飛[びぶんば]|かか(?:り|って|る(?!もの|形|なら))|消えて|払って(?:い|お)|売れ)/;
/** おやつ代はお布施から月6千円, フリマで月2千円: what something costs today, what is earned. */
const isUsedFor =
  /(?:おやつ|材料|食材|餌|燃料|光熱|水道|電気|灯油|花|茶菓|会場|部屋|駐車場|印刷|切手|送料|宿泊|病院|薬)(?:代|費|料)(?:は|に|が|で|として)[^。]{0,10}$|(?:フリマ|バザー|売店|朝市|出店|屋台)で(?:は|の)?(?:約|だいたい)?(?:月に?|年に?|毎月)?$/;

function isSpent({ text }: Reading, { kind, start, end }: Quantity): boolean {
  if (kind !== "yen") return false;
  const tail = text.slice(end, end + 14);
  return !ceiling.test(tail) && (isGone.test(tail) || isUsedFor.test(text.slice(Math.max(0, start - 18), start)));
}

/** Sums that are spent or earned already, and not there to be spent. */
export function spentSums(reading: Reading): Quantity[] {
  return reading.quantities.filter((one) => isSpent(reading, one));
}

/** Limits without money that is spent already. */
export function withoutSpent(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const sums = spentSums(reading);
  return finds.filter(
    ({ key, spans }) =>
      (key !== "monthlyYen" && key !== "initialYen") ||
      !spans.some(([from, to]) => sums.some(({ start, end }) => from < end && start < to)),
  );
}
