/** A phrase that says when, at [start, end) of a folded text. */
export type WhenPhrase = {
  readonly start: number;
  readonly end: number;
  /** まで, 中に: something has to be done by then. */
  readonly isDeadline: boolean;
};

const number = "(?<![0-9一二三四五六七八九十])[0-9一二三四五六七八九十半数]{1,4}";
const weekday = "[月火水木金土日]曜日?";
const points = [
  `(?:再来月|来月|今月)の?${number}日`,
  `(?:今度|次|再来週|来週|今週|月末|再来月|来月|今月)の(?:第[1-5一二三四五])?${weekday}`,
  `${number}月の?第[1-5一二三四五]${weekday}`,
  `あと${number}(?:日|週間|か月|ヶ月|カ月|ケ月)`,
  "(?:再来年|来年|今年)の?(?:春|夏|秋|冬)",
  "来年の今日",
  "(?<![0-9一-龠々ァ-ヺー])(?:春|夏|秋|冬)(?=に|には|まで|から)",
  `(?:再来年|来年|今年)の?${number}月(?:${number}日|上旬|中旬|下旬|末|頃|ごろ|初め|はじめ)?`,
  "再来(?:年度?|月|週)",
  "来(?:年度?|月|週|春|夏|秋|冬|期)",
  "今(?:年度?|月|週|期|秋|春|夏|冬)(?:中|末)?",
  "年度?(?:内|末|明け|始め)",
  "(?:月|週)末",
  "次(?:の|回の)(?:総会|イベント|会議|講座|理事会|年度|学期|長期休み)",
  `(?:令和|平成)?${number}年(?:度)?(?:${number}月(?:${number}日)?)?(?:頃|ごろ|末|中|以内|後|先)?`,
  `${number}月(?:${number}日|上旬|中旬|下旬|末|頃|ごろ|初め|はじめ)?`,
  `${number}(?:か月|ヶ月|カ月|ケ月|週間|日|年)(?:後|以内|先|のうち)`,
  "(?:夏|冬|春)休み(?:前|中|明け)?",
  "(?:この|次の)(?:春|夏|秋|冬)",
  "年末(?:年始)?|新年度|新学期|お盆|ゴールデンウィーク|クリスマス|明日|あさって|明後日|今日|来学期|二学期|三学期|数年(?:後|先|以内)|近いうち|そのうち|将来(?:的に)?|ゆくゆく|いずれ",
];
const phrase = new RegExp(`(?:${points.join("|")})(?:までに|まで|中に|中|以内に|には|に|から)?`, "g");

/** 気づいたのは5日後: when something happened, not when something is to be. */
const happenedThen = /[ただ]のは(?:もう|ちょうど|なんと|その)?$/;

/** The phrases of time in a folded text, in order. */
export function whenPhrases(text: string): WhenPhrase[] {
  return [...text.matchAll(phrase)].flatMap((match) => {
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (happenedThen.test(text.slice(Math.max(0, match.index - 8), match.index))) return [];
    if (
      /^(?:前|間(?!に合)|生|目|歳|代|分の|回|1回|に[0-9一二三]回)/.test(tail) ||
      /[0-9一]$/.test(text.slice(0, match.index))
    )
      return [];
    if (/^[0-9一二三四五六七八九十]+年$/.test(match[0]) && !/^[0-9]{4}/.test(match[0])) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        isDeadline:
          /^あと|(?:までに|まで|中に|以内に|以内|中|内に|内には)$/.test(match[0]) ||
          /^(?:の|に)?(?:総会|開催|開始|スタート|オープン)/.test(tail),
      },
    ];
  });
}
