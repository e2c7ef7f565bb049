import { type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";

/** Words of a text that may say when, at [start, end) of the folded text, and as they would be told. */
export type TimeCandidate = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** What kind of words it is found by. */
  readonly shape: string;
};

/**
 * All that may be a time by which something has to be done: dates and seasons, the event of a month (6月の総会), feasts and
 * events before which (盆踊りの前, 総会までに) or for which (七夕に間に合う) something is to be, in English the same. Most of
 * them are none: which of them is, is learned from the words around.
 */
export function timeCandidates(reading: Reading): TimeCandidate[] {
  const found = reading.language === "ja" ? inJapanese(reading) : reading.language === "en" ? inEnglish(reading) : [];
  const seen = new Set<string>();
  return found
    .filter(({ start, value }) => {
      const key = `${start} ${value}`;
      if (value === "" || hour.test(value) || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** 夜6時まで: by an hour of the day nothing is to be set up. */
const hour = /[0-9一二三四五六七八九十]時(?!期|間に)/;

/** What a month or a season may be told with: 来月末, 7月の頭, 9月いっぱい. */
const partOf =
  /^(?:の?(?:頭|末日?|初旬|初め|はじめ|上旬|中旬|下旬|半ば|なかば|終わり|いっぱい|最初|中(?!旬)|以内|後|先|(?:第[1-5一二三四五]|最終)(?:週|[月火水木金土日]曜日?)|[0-9]{1,2}日))?(?:の(?:夜|朝|春|夏|秋|冬))?(?:頃|ごろ)?/;
/** A month, a year or a season alone, which an event makes a day: 6月の総会, 来年の大会. */
const isWide = /(?:月|年|年度|季|期|春|夏|秋|冬|週)(?:初め|頃|ごろ)?$/;
const eventBehind = /^の(?:[一-龠々ァ-ヺーa-z0-9]{2,12}(?<![前中後間頃])|[一-龠々ァ-ヺー]{1,6}の[一-龠々ァ-ヺー]{1,6})/;
const joins = /(?:までに|まで|中に|以内に|には|に|から)$/;

const wordsOfEvents = "[一-龠々〇ァ-ヺーa-z0-9]";
const feasts =
  "(?:[一-龠々ァ-ヺー]{1,8}の日(?![々記常])|[一-龠々]{0,6}記念日|七夕|gw|ゴールデンウィーク|大型連休|連休|お?盆|お?彼岸|(?:お)?正月|年越し|クリスマス|ハロウィン|バレンタイン|花見|節分|桃の節句|端午の節句|七五三|大晦日|元日|終業式|始業式|入学式|卒業式|卒園式|成人式|運動会|文化祭|学園祭|学祭|夏祭り|秋祭り|春祭り|盆踊り|年度替わり|年度末|年末|新学期|新年度|[一-三]学期|[夏冬春]休み|[一-龠々ァ-ヺー]{1,8}の(?:季節|時期|頃|シーズン)|[一-龠々]{1,3}期(?![間限待])|[春夏秋冬]の[一-龠々ァ-ヺー]{2,8}|[春夏秋冬](?=[にはのか前ま、。]))";
const shapes: ReadonlyArray<readonly [string, RegExp]> = [
  ["feast", new RegExp(`(?:(?:次|今度|今年|来年|再来年)の)?${feasts}(?:の?(?:前日|前|直前|明け|頃|終わり))?`, "g")],
  [
    "event",
    new RegExp(
      `(?:(?:次|今度|今年|来年|春|夏|秋|冬)の)?${wordsOfEvents}{1,12}(?:の${wordsOfEvents}{1,8})?(?:の?(?:[0-9一二三四五六七八九十半]{1,3}(?:日|週間?|か月|ヶ月|カ月)前|前日|前の[週月日]|直前|前|明け))(?=[にまのでは、。,!?\\s]|$)`,
      "g",
    ),
  ],
  [
    "until",
    new RegExp(
      `(?:(?:次|今度|今年|来年|春|夏|秋|冬)の)?${wordsOfEvents}{1,12}(?:の${wordsOfEvents}{1,8})?(?=まで(?:に|の|[、。,!?\\s]|$)|に間に合|に向け|に合わせ)`,
      "g",
    ),
  ],
  [
    "run",
    /(?<=^|[。、,!?\s「」()はをにでがも])[^。、,!?\s「」()はをにでがも]{1,14}(?:(?=まで(?:に|の|[、。]|$)|に間に合)|の?前(?=[にのでは、。]|$))/g,
  ],
  [
    "named",
    /(?<![一-龠々ァ-ヺー0-9])[一-龠々ァ-ヺー0-9]{0,8}(?:総会|大会|式典?|祭り?|月間|週間|周年|見学会|説明会|発表会|講演会|体験会|交流会|公演|議会|シーズン|学期)(?:の日|の週|の翌週)?(?![一-龠々ァ-ヺー])/g,
  ],
  ["numbers", /(?<![0-9/])1?[0-9]\/[1-3]?[0-9](?![0-9/])/g],
  [
    "verb",
    /[一-龠々ァ-ヺー]{1,10}(?:が|に|を)[一-龠々ァ-ヺー]{0,4}[ぁ-ん]{1,4}(?:までに?|前)(?=[にのでは、。,!?\s]|$)/g,
  ],
  ["day", /(?<![0-9月・])[0-9]{1,2}日(?:\([月火水木金土日]\))?(?![間目分後前以])(?!に[0-9一二三]|[0-9一-龠])/g],
  [
    "weekday",
    /(?:(?:今度|次|再来週|来週|今週|月末|再来月|来月|今月)の)?(?:第[1-5一二三四五])?[月火水木金土日]曜日?(?:の(?:朝|昼|夜|夕方))?/g,
  ],
  ["left", /(?:あと|残り)?[0-9一二三四五六七八九十半]{1,3}(?:日|週間|か月|ヶ月|カ月)(?:以内|後|で|しか)/g],
  ["near", /(?:年内|年度内|今日中|今週中|今月中|明日|明後日|あさって|今夜|今晩|今日|至急|すぐに?)(?:中)?/g],
];

function inJapanese(reading: Reading): TimeCandidate[] {
  const { text } = reading;
  const of = (start: number, end: number, shape: string): TimeCandidate => ({
    start,
    end,
    value: typedWords(reading, start, text.startsWith("まで", end) ? end + 2 : end).replace(/に$/, ""),
    shape,
  });
  const dates = reading.when.flatMap(({ start, end }) => {
    const bare = start + text.slice(start, end).replace(joins, "").length;
    const part = bare === end ? (partOf.exec(text.slice(bare))?.[0] ?? "") : "";
    const whole = bare + part.length;
    const event = isWide.test(text.slice(start, whole)) ? (eventBehind.exec(text.slice(whole))?.[0] ?? "") : "";
    const before = /^の?(?:[一-龠々ァ-ヺー]{1,6})?前(?=[にまのでは、。\s]|$)/.exec(text.slice(whole))?.[0] ?? "";
    return [
      of(start, whole, "date"),
      ...(event ? [of(start, whole + event.length, "date of event")] : []),
      ...(before ? [of(start, whole + before.length, "before date")] : []),
    ];
  });
  const others = shapes.flatMap(([shape, pattern]) =>
    [...text.matchAll(pattern)].map((match) => of(match.index, match.index + match[0].length, shape)),
  );
  return [...dates, ...others];
}

const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const feast =
  "(?:christmas|easter|obon|whitsun|new year(?:'s eve)?|halloween|thanksgiving|ramadan|eid|diwali|lent|advent|golden week|valentine'?s(?: day)?|mother'?s day|father'?s day)";
const day = "[0-9]{1,2}(?:st|nd|rd|th)?";
const point = [
  `${day}(?: of)? (?:${month}|next month|this month)(?:,? [0-9]{4})?`,
  `${month}(?: the)? ${day}(?!\\d)(?:,? [0-9]{4})?`,
  `(?:the )?(?:end|middle|start|beginning|first week|last week) of (?:the |next |this )?(?:${month}|week|month|year|term|school year|fiscal year|financial year|summer|winter|spring|autumn|[a-z]+)`,
  `(?:next|this|early|late|mid)[ -](?:${month}|${weekday}|week(?:end)?|month|year|spring|summer|autumn|fall|winter|term|season|school year|fiscal year)`,
  `${month}(?: [0-9]{4})?`,
  `${weekday}(?: (?:morning|night|evening|week))?`,
  "tomorrow|tonight|today",
  feast,
  "(?:the )?(?:spring|summer|autumn|fall|winter)(?: [a-z]{3,12})?",
  "(?:the )?[0-9]{1,2}(?:st|nd|rd|th)(?: of next month)?",
  "(?:[0-9]{1,2}|two|three|four|five|six|eight|ten) (?:days|weeks|months)(?: from now)?",
  "[0-9]{1,2}月(?:[0-9]{1,2}日)?|年度末",
].join("|");
const english: ReadonlyArray<readonly [string, RegExp]> = [
  ["by", new RegExp(`\\b(?:by|before|until|till|within) (?:${point})(?![a-z])`, "g")],
  ["date", new RegExp(`(?<![a-z0-9])(?:${point})(?![a-z])`, "g")],
  [
    "event",
    /\b(?:by|before|until|till|in time for) (?:the |our |my |we |they |it |she |he )?[a-z'0-9]+(?: (?!and|or|but|with|so|to|for|we|i|they|because|when|if)[a-z'0-9]+){0,4}/g,
  ],
  [
    "in",
    /\bin (?:about |around |the next |just )?(?:an?|one|two|three|four|five|six|eight|ten|a few|[0-9]{1,2}) (?:days?|weeks?|months?)(?:' time)?\b/g,
  ],
  ["named", /\b(?:on|for) [a-z]+(?: [a-z]+){0,2} (?:day|week|month)\b/g],
];

/** What only says that a time is the last one; before it and within it say more. */
const leads = /^(?:in time for|by|until|till) /;

function inEnglish(reading: Reading): TimeCandidate[] {
  return english.flatMap(([shape, pattern]) =>
    [...reading.text.matchAll(pattern)].flatMap((match) => {
      const lead = shape === "named" ? match[0].indexOf(" ") + 1 : (leads.exec(match[0])?.[0].length ?? 0);
      const words = match[0].split(" ");
      const ends =
        shape === "event" ? words.map((_, i) => words.slice(0, i + 1).join(" ").length).slice(1) : [match[0].length];
      const start = match.index + lead;
      return ends
        .filter((length) => length > lead)
        .map((length) => ({
          start,
          end: match.index + length,
          value: typedWords(reading, start, match.index + length),
          shape: shape === "event" ? `event of ${Math.min(5, words.length)}` : shape,
        }));
    }),
  );
}
