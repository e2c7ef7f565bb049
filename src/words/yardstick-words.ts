import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  about: (time: string) => `約${time}`,
  guesses: "仮の数で計算しています：",
  staff: (people: string) => `スタッフ ${people}`,
  people: (who: string, people: string) => `${who} ${people}`,
  money: (yen: string) => `使えるお金はまだ聞いていません：目安 毎月${yen}`,
  change: "直す",
  hours: (limit: string) => `毎月の手間が、目安の${limit}をこえます。`,
  yen: (limit: string) => `1年目のお金が、目安の${limit}をこえます。`,
  /** Proved of the plan that is best at hours, or at money. */
  least: {
    hours: "これより手間の少ない組み合わせでは、届き方、お金、いまのやり方のどれかが悪くなります。",
    yen: "これより安い組み合わせでは、届き方か手間が悪くなるか、値段の分からないものが増えます。",
  },
  lighter: (plan: string, time: string) => `${plan}は、毎月${time}です。`,
  cheaper: (plan: string, yen: string) => `${plan}は、1年目 ${yen}です。`,
  most: (name: string, much: string) => `減らすには、いちばん大きい「${name}」（${much}）から考えます。`,
  without: "これがないと、どうなるか",
};

const easy: SameShape<typeof ja> = {
  about: (time) => `だいたい ${time}`,
  guesses: "わからない {数|かず}は、わたしたちが {考|かんが}えました：",
  staff: (people) => `スタッフ ${people}`,
  people: (who, people) => `${who} ${people}`,
  money: (yen) => `{使|つか}える お{金|かね}は まだ {聞|き}いていません：{毎月|まいつき} ${yen}くらい`,
  change: "{直|なお}す",
  hours: (limit) => `{毎月|まいつき}の {仕事|しごと}が ${limit}より {多|おお}いです。`,
  yen: (limit) => `1{年目|ねんめ}の お{金|かね}が ${limit}より {多|おお}いです。`,
  least: {
    hours: "もっと {時間|じかん}を {少|すく}なく すると、ほかの ことが {悪|わる}く なります。",
    yen: "もっと {安|やす}く すると、ほかの ことが {悪|わる}く なります。",
  },
  lighter: (plan, time) => `${plan}は {毎月|まいつき} ${time}です。`,
  cheaper: (plan, yen) => `${plan}は 1{年目|ねんめ} ${yen}です。`,
  most: (name, much) =>
    `いちばん {多|おお}いのは「${name}」（${much}）です。これを やめるか、{短|みじか}く してください。`,
  without: "これが ないと、どうなるか",
};

const en: SameShape<typeof ja> = {
  about: (time) => `about ${time}`,
  guesses: "Worked out with assumed numbers:",
  staff: (people) => `staff ${people}`,
  people: (who, people) => `${who} ${people}`,
  money: (yen) => `budget not told yet: taken as up to ${yen} a month`,
  change: "Change",
  hours: (limit) => `The work a month is more than ${limit}, which we take as what you can bear.`,
  yen: (limit) => `The first year costs more than ${limit}, which we take as what you can bear.`,
  least: {
    hours: "With less work, somebody is reached worse, it costs more, or something that serves you now is given up.",
    yen: "For less money, somebody is reached worse, it takes more work, or more prices are not known.",
  },
  lighter: (plan, time) => `${plan}: ${time} a month.`,
  cheaper: (plan, yen) => `${plan}: ${yen} in the first year.`,
  most: (name, much) => `To make it less, begin with the largest part, “${name}” (${much}).`,
  without: "What happens without it",
};

/** The numbers that were assumed beside a total, and a plan that goes beyond what such an organisation can bear. */
export const yardstickWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
