import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Need, Understanding } from "#src/domain/advice/understanding.ts";

/** It has to be known within hours: a day or an hour at which all are told, what is sudden, what is called off for rain. */
const hasty = new RegExp(
  [
    "(?:朝|早朝|夜|昼)?[0-9]{1,2}時(?:半)?(?:に|までに)[^。、]{0,10}(?:一斉|いっせい|一度|全員|みんな|皆)[^。、]{0,10}(?:知らせ|伝え|届け|連絡|送)",
    "当日(?:の?(?:朝|昼|早朝|うち|中))?に?[^。、]{0,14}(?:知らせ|伝え|連絡|中止)",
    "その日の(?:うち|朝|中)に?[^。]{0,16}(?:知らせ|伝え|届け|連絡|送)",
    "(?:急な|急に)(?:[^。、]{0,8})?(?:中止|変更|休み|休講|休館|予定)[^。]{0,24}(?:知らせ|伝え|連絡|届)",
    "(?:雨|雪|台風|警報|曇|くもり)[^。]{0,14}(?:中止|休み|休講)[^。]{0,30}(?:知らせ|伝え|連絡|電話)",
    "[0-9]{1,2}(?:分|時間)以内に[^。]{0,16}(?:知らせ|伝え|連絡|届け|確かめ|安否|送)",
    "(?:今夜|今晩|今日|本日|明日|明朝|今すぐ|すぐに)(?:中|の(?:うち|朝|昼|夕方|夜)|[0-9]{1,2}時)?(?:に|までに|には)?[^。、]{0,14}(?:全員|みんな|皆|一斉|人)[^。、]{0,8}(?:知らせ|伝え|連絡|届け|送)",
    "\\b(?:same[- ]day|at short notice|last[- ]minute|within (?:an hour|minutes|\\d+ (?:hours?|minutes)))\\b[^.]{0,60}(?:tell|told|know|notify|reach|cancel)",
    "(?:cancel(?:s|led)?|call(?:ed)? off)[^.]{0,40}\\b(?:rain|storm|snow|weather)\\b",
  ].join("|"),
);

/** What goes by post, by a notice that is made or carried from door to door: it comes days later. */
const slow =
  "letters-with-newsletter reply-paid-postcards posted-worksheets pen-pals-through-office paper-for-those-who-want-it reading-volunteers";

/** Ways to tell people something, which may be too slow. */
const telling = new Set([
  "broadcast-to-people-served",
  "chat-among-staff",
  "call-and-check-in",
  "coordinate-volunteers",
]);

/**
 * Letters, where people have to know within hours: 朝6時に一斉に知らせたい. Nothing where paper itself is wished, and of no
 * other wishes than to tell people something.
 */
export function tooSlow(reading: Reading, needs: readonly Need[]): NonNullable<Understanding["avoid"]> {
  const match = hasty.exec(reading.text);
  const tells = needs.some((need) => telling.has(need.function));
  if (!match || !tells || needs.some((need) => need.function === "reach-by-paper")) return [];
  const evidence = evidenceOf(reading, [[match.index, match.index + match[0].length]]);
  return slow
    .split(" ")
    .map((id) => ({ id, name: "手紙・郵便", confidence: 0.75, because: "too-slow" as const, evidence }));
}
