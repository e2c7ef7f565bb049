/**
 * Days from when it was written to a deadline told in words that count from that day (明日, 5日以内, あと3時間, next week); null for dates,
 * months and events, which are far enough for the set-up of any plan or not known to be near.
 */
export function deadlineDays(told: string): number | null {
  const text = told.normalize("NFKC").toLowerCase();
  const hours = /(?:あと|\b(?:in|within) |(?<!\d))(?<n>\d{1,2}) ?(?:時間|hours?)/.exec(text);
  if (hours) return Math.floor(Number(hours.groups?.n) / 24);
  const counted = /(?:あと|\b(?:in|within) )?(?<n>\d{1,2}) ?(?<unit>日|days?|週間|weeks?)(?:後|以内|のうち)?/.exec(
    text,
  );
  const isFromNow = counted !== null && /[^\d ]\d|^(?:in|within)|後$|以内$|のうち$/.test(counted[0]);
  if (isFromNow) return Number(counted.groups?.n) * (/週|week/.test(counted.groups?.unit ?? "") ? 7 : 1);
  return near.find(({ words }) => words.test(text))?.days ?? null;
}

/** The first that fits counts: 明後日 before 明日. */
const near: ReadonlyArray<{ readonly words: RegExp; readonly days: number }> = [
  { words: /明後日|あさって|day after tomorrow/, days: 2 },
  { words: /明日|あした|あす|明朝|明晩|tomorrow/, days: 1 },
  { words: /今日|本日|今夜|今晩|今朝|半日|\d分|あと(?:半|数|[一二三四五])時間|today|tonight|minutes?/, days: 0 },
  { words: /再来週/, days: 14 },
  { words: /来週|next week/, days: 7 },
  { words: /今週|週末|[月火水木金土日]曜|this week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day/, days: 5 },
];
