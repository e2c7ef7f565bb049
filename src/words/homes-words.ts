import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** People who were counted by the home, and how their number was reckoned. */
const ja = {
  households: (count: string) => `${count}世帯`,
  /** Parents with a child, couples: so many who come together. */
  pairs: (count: string) => `${count}組`,
  /** Nobody said how many people they are. */
  reckoned: (homes: string, people: string) => `${homes}（約${people}と見ています）`,
  reckonedOnly: (people: string) => `約${people}と見ています`,
  told: (people: string, homes: string) => `${people}（${homes}）`,
  mayCorrect: "。ちがえば直してください。",
  field: "世帯の数（世帯で数えているとき）",
  unit: "世帯",
  pairField: "組の数",
  pairUnit: "組",
  /** Behind the field for people; `each` is a number like 2.21. */
  basis: (people: string, source: string) =>
    `人数を聞いていないので、約${people}と見ています（${source}）。人数が分かれば書いてください。`,
  sources: {
    any: "1世帯は平均2.21人。2020年の国勢調査",
    elder: "高齢者だけの世帯は平均1.54人。2018年の国民生活基礎調査",
    "single-parent": "母子世帯は平均2.63人。2018年の国民生活基礎調査",
    children: "子どものいる世帯は3.6人以上。2023年の国民生活基礎調査からの見積もり",
    couple: "ふたり暮らしとして",
    alone: "一人暮らしとして",
    pair: "1組をふたりとして",
  },
};

export type HomesWords = SameShape<typeof ja>;

const easy: HomesWords = {
  households: (count) => `${count}{世帯|せたい}`,
  pairs: (count) => `${count}{組|くみ}`,
  reckoned: (homes, people) => `${homes}（だいたい ${people}と {考|かんが}えました）`,
  reckonedOnly: (people) => `だいたい ${people}と {考|かんが}えました`,
  told: (people, homes) => `${people}（${homes}）`,
  mayCorrect: "ちがう ときは {直|なお}してください。",
  field: "{家|いえ}の {数|かず}（{家|いえ}で {数|かぞ}えて いる とき）",
  unit: "{世帯|せたい}",
  pairField: "{組|くみ}の {数|かず}",
  pairUnit: "{組|くみ}",
  basis: (people, source) =>
    `{人|ひと}の {数|かず}を {聞|き}いて いないので、だいたい ${people}と {考|かんが}えました（${source}）。{人|ひと}の {数|かず}が わかれば {書|か}いてください。`,
  sources: {
    any: "{日本|にほん}の {家|いえ}は、ふつう 2.21{人|にん}。2020{年|ねん}の {調査|ちょうさ}",
    elder: "お{年寄|としよ}りだけの {家|いえ}は、ふつう 1.54{人|にん}。2018{年|ねん}の {調査|ちょうさ}",
    "single-parent":
      "お{母|かあ}さんと {子|こ}どもだけの {家|いえ}は、ふつう 2.63{人|にん}。2018{年|ねん}の {調査|ちょうさ}",
    children:
      "{子|こ}どもの いる {家|いえ}は 3.6{人|にん}より {多|おお}い。2023{年|ねん}の {調査|ちょうさ}から {考|かんが}えました",
    couple: "2{人|ふたり}で {住|す}んで いると {考|かんが}えました",
    alone: "1{人|ひとり}で {住|す}んで いると {考|かんが}えました",
    pair: "1{組|くみ}を 2{人|ふたり}と {考|かんが}えました",
  },
};

const en: HomesWords = {
  households: (count) => (count === "1" ? "1 household" : `${count} households`),
  pairs: (count) => (count === "1" ? "1 pair or family" : `${count} pairs or families`),
  reckoned: (homes, people) => `${homes} (we take it as about ${people})`,
  reckonedOnly: (people) => `we take it as about ${people}`,
  told: (people, homes) => `${people} (${homes})`,
  mayCorrect: "Correct it if it is not so.",
  field: "Number of households (if you count by household)",
  unit: "households",
  pairField: "Number of pairs or families",
  pairUnit: "pairs",
  basis: (people, source) =>
    `Nobody told us how many people, so we take it as about ${people} (${source}). Write the number if you know it.`,
  sources: {
    any: "2.21 people a household on average, census of Japan 2020",
    elder: "1.54 people a household of older people only, national survey of living conditions 2018",
    "single-parent": "2.63 people a household of a mother alone, national survey of living conditions 2018",
    children:
      "at least 3.6 people a household with children, our estimate from the national survey of living conditions 2023",
    couple: "two in each",
    alone: "one in each",
    pair: "two in each",
  },
};

export const homesWords: Localized<HomesWords> = { ja, "ja-easy": easy, en };
