import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";

const smallNumbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const tens = new Map([
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["dozen", 12],
]);
const number = `(?<n>(?<![0-9.,¥])[0-9][0-9,]*|\\b(?:${[...smallNumbers.slice(1), ...tens.keys()].join("|")}))(?![0-9.]*%)`;
const about = "(?:about |around |some |roughly |nearly |almost |over |only |just )?";
const between = "(?:[a-z-]+ ){0,3}?";
const staff = "(?:staff(?: members)?|employees|workers|teachers|counsell?ors|social workers|coordinators|colleagues)";
const volunteer = "(?:volunteers?|helpers|supporters|drivers)";
const served =
  "(?:members|clients|users|families|households|children|kids|students|pupils|participants|residents|patients|learners|people (?:we serve|use|come)|beneficiaries|seniors|mothers)";

type Count = "staffCount" | "volunteerCount" | "servedCount";
const counts: ReadonlyArray<readonly [Count, RegExp]> = [
  ["volunteerCount", new RegExp(`${number}\\s+${between}${volunteer}\\b`)],
  ["volunteerCount", new RegExp(`\\b${volunteer}(?::| ?\\()\\s*${about}${number}`)],
  ["staffCount", new RegExp(`${number}\\s+(?!${between}${volunteer})${between}${staff}\\b`)],
  ["staffCount", new RegExp(`\\b${staff}(?::| ?\\()\\s*${about}${number}`)],
  ["staffCount", new RegExp(`\\b(?:staff|team|group|board) of ${about}${number}`)],
  [
    "staffCount",
    new RegExp(
      `\\b(?:we are|we're|there are|us) ${about}${number}(?: (?:people|friends|of us|staff|persons)|\\s*(?:→|,|\\.|;))`,
    ),
  ],
  ["staffCount", new RegExp(`\\b(?:the )?${number} of us\\b`)],
  ["staffCount", new RegExp(`${number}(?: people)? (?:work|run|on the team)\\b`)],
  [
    "servedCount",
    new RegExp(`\\b(?:members|clients|users|families|students|children)(?::| ?\\()\\s*${about}${number}`),
  ],
  ["servedCount", new RegExp(`${number}\\s+${between}${served}\\b`)],
];
/** 11 → 25 by April; from 8 to 20 staff: how many are there later, and when. */
const grows =
  /\b(?:(?:we're|we are|staff|team|from)[^.\d]{0,24})(?<from>[0-9]{1,4})\s*(?:→|to|->)\s*(?<to>[0-9]{1,4})(?: (?:staff|people))?(?:[^.]{0,16}?(?<when>(?:by|in|before) (?:next |the end of )?[a-z]+(?: [0-9]{4})?))?/;
/** A room, a class or an event of so many: not how many are served. */
const notRegular = /\b(?:room|hall|venue|event|seats?|capacity|bus)\b[^.]{0,16}$/;

export function englishCounts(reading: Reading): LimitFind[] {
  const { text } = reading;
  const found = new Map<LimitFind["key"], LimitFind>();
  const add = (find: LimitFind) => found.set(find.key, found.get(find.key) ?? find);
  const growth = grows.exec(text);
  if (growth?.groups) {
    const { from, to, when } = growth.groups;
    const spans = [[growth.index, growth.index + growth[0].length]] as const;
    add({ key: "staffCount", value: Number(from), confidence: 0.85, spans, rule: "from … to …" });
    add({ key: "futureStaffCount", value: Number(to), confidence: 0.85, spans, rule: "from … to …" });
    if (when) {
      const start = growth.index + growth[0].lastIndexOf(when);
      const value = typedWords(reading, start, start + when.length);
      add({ key: "futureWhen", value, confidence: 0.85, spans: [[start, start + when.length]], rule: "by then" });
    }
  }
  for (const [key, pattern] of counts) {
    const match = pattern.exec(text);
    const value = countOf(match?.groups?.n ?? "");
    if (!match || value === null || (key === "servedCount" && notRegular.test(text.slice(0, match.index)))) continue;
    if (value === 1) continue;
    add({ key, value, confidence: 0.85, spans: [[match.index, match.index + match[0].length]], rule: key });
  }
  return [...found.values()];
}

function countOf(written: string): number | null {
  const word = written.toLowerCase();
  const value = smallNumbers.includes(word)
    ? smallNumbers.indexOf(word)
    : (tens.get(word) ?? Number(word.replaceAll(",", "") || Number.NaN));
  return Number.isSafeInteger(value) ? value : null;
}
