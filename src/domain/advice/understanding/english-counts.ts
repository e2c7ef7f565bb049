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
const ones = smallNumbers.slice(1, 10).join("|");
const written = `(?:${[...tens.keys()].join("|")}|twenty)(?:[- ](?:${ones}))?|${smallNumbers.slice(1).join("|")}`;
export const englishNumber = `(?<n>(?<![0-9.,¥])[0-9][0-9,]*|\\b(?:${written})\\b)(?![0-9.]*%)(?:-ish|-odd|-something|\\+)?`;
const about = "(?:about |around |some |roughly |nearly |almost |over |only |just )?";
/** Not "three of the eight residents", who are eight. */
const between = "(?:(?!of )[a-z-]+ ){0,3}?";
const staff =
  "(?:staff(?: members)?|employees|(?:care |field |case |support )workers|workers|teachers|counsell?ors|social workers|coordinators|colleagues|directors|nurses|part-timers)";
const volunteer = "(?:volunteers?|helpers|supporters|drivers|leaders|guides|tutors|callers|listeners)";
const served =
  "(?:members|clients|users|families|households|children|kids|students|pupils|participants|residents|patients|learners|women|girls|boys|teenagers|tenants|survivors|carers|neighbours|guests|babies|people (?:we serve|use|come)|beneficiaries|seniors|mothers|homes)";

type Count = "staffCount" | "volunteerCount" | "servedCount";
const counts: ReadonlyArray<readonly [Count, RegExp]> = [
  ["volunteerCount", new RegExp(`${englishNumber}\\s+${between}${volunteer}\\b`)],
  ["volunteerCount", new RegExp(`\\b${volunteer}(?::| ?\\()\\s*${about}${englishNumber}`)],
  ["staffCount", new RegExp(`${englishNumber}\\s+(?!${between}${volunteer})${between}${staff}\\b`)],
  ["staffCount", new RegExp(`\\b${staff}(?::| ?\\()\\s*${about}${englishNumber}`)],
  ["staffCount", new RegExp(`\\b(?:staff|team|group|board) of ${about}${englishNumber}`)],
  [
    "staffCount",
    new RegExp(
      `\\b(?:we are|we're|there are|us) ${about}${englishNumber}(?: (?:people|friends|of us|staff|persons)|\\s*(?:→|,|\\.|;))`,
    ),
  ],
  ["staffCount", new RegExp(`\\b(?:the|only|just|are) ${englishNumber} of us\\b`)],
  ["staffCount", new RegExp(`${englishNumber} of us (?:run|do|work|manage|handle|share|take|try|keep)\\b`)],
  ["staffCount", new RegExp(`${englishNumber}(?: people)? (?:work|run|on the team)\\b`)],
  [
    "servedCount",
    new RegExp(`\\b(?:members|clients|users|families|students|children)(?::| ?\\()\\s*${about}${englishNumber}`),
  ],
  ["servedCount", new RegExp(`${englishNumber}\\s+${between}${served}\\b`)],
];
/** 11 → 25 by April; from 8 to 20 staff: how many are there later, and when. */
const grows =
  /\b(?:(?:we're|we are|staff|team|from)[^.\d]{0,24})(?<from>[0-9]{1,4})\s*(?:→|to|->)\s*(?<to>[0-9]{1,4})(?: (?:staff|people))?(?:[^.]{0,16}?(?<when>(?:by|in|before) (?:next |the end of )?[a-z]+(?: [0-9]{4})?))?/;
/** I do this alone; it is just me and a part-timer. */
const byOneself =
  /\bi (?:do|run|handle|manage|organi[sz]e) (?:all (?:of )?)?(?:this|it|everything|the \w+(?: \w+)?) (?:all )?(?:alone|by myself|on my own|single-handed(?:ly)?)\b|\bi(?:'m| am) (?:the only (?:paid |full-time )?(?:staff|employee|worker|one (?:here|who (?:works|does|runs)))|alone in the office)\b|\bone-(?:person|woman|man) (?:organi[sz]ation|office|team|show|charity|npo)\b|\b(?:it'?s|it is|there'?s|there is|we are|we're) (?:just|only) me(?: and (?<other>(?:a|one|my|the) (?!few|lot|couple)[a-z-]+))?(?= *[.,;!?\n(]| who| here| running|$)/;
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
  const alone = byOneself.exec(text);
  if (alone) {
    const spans = [[alone.index, alone.index + alone[0].length]] as const;
    add({ key: "staffCount", value: alone.groups?.other ? 2 : 1, confidence: 0.75, spans, rule: "the writer alone" });
  }
  for (const [key, pattern] of counts) {
    const match = key === "servedCount" ? mostOf(text, pattern) : pattern.exec(text);
    const value = countOf(match?.groups?.n ?? "");
    if (!match || value === null || (key === "servedCount" && notRegular.test(text.slice(0, match.index)))) continue;
    if (value === 1) continue;
    add({ key, value, confidence: 0.85, spans: [[match.index, match.index + match[0].length]], rule: key });
  }
  return [...found.values()];
}

/** 240 homes, nine families of them: the whole is no less than any part. */
function mostOf(text: string, pattern: RegExp): RegExpExecArray | null {
  const all = [...text.matchAll(new RegExp(pattern, "g"))];
  return all.sort((a, b) => (countOf(b.groups?.n ?? "") ?? 0) - (countOf(a.groups?.n ?? "") ?? 0))[0] ?? null;
}

/** A number in digits or words; null where it is none. */
export function countOf(written: string): number | null {
  const word = written.toLowerCase();
  const [first = "", second = ""] = word.split(/[- ]/);
  const ten = first === "twenty" ? 20 : tens.get(first);
  const value = smallNumbers.includes(word)
    ? smallNumbers.indexOf(word)
    : ten !== undefined
      ? ten + Math.max(0, smallNumbers.indexOf(second))
      : Number(word.replaceAll(",", "") || Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
}
