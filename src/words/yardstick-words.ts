import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  about: (time: string) => `約${time}`,
  guesses: "仮の数で計算しています：",
  staff: (people: string) => `スタッフ ${people}`,
  people: (who: string, people: string) => `${who} ${people}`,
  money: (yen: string) => `使えるお金 毎月${yen}まで`,
  change: "直す",
  tooMuch: "このままでは、手間が多すぎます。",
  begin: (people: string, setup: string, month: string) =>
    `まず${people}から始めるなら、はじめに${setup}、毎月${month}です。`,
  hours: (limit: string) => `毎月の手間が、目安の${limit}をこえます。`,
  year: (limit: string) => `準備を入れると、1年目の手間が、目安の${limit}（12か月分）をこえます。`,
  yen: (limit: string) => `1年目のお金が、目安の${limit}をこえます。`,
  lighter: (plan: string, time: string) => `${plan}は、毎月${time}です。`,
  cheaper: (plan: string, yen: string) => `${plan}は、1年目 ${yen}です。`,
  most: {
    hours: (name: string, much: string) => `いちばん時間がかかるのは「${name}」（${much}）です。`,
    yen: (name: string, much: string) => `いちばんお金がかかるのは「${name}」（${much}）です。`,
  },
  without: (name: string) => `「${name}」をやめると、どうなるかを見る`,
  together: "みんなで合わせた時間です",
  /** `each`: what falls on one of them, a month. */
  shared: (people: string, each: string) => `みんなで合わせた時間です。${people}で分ければ、1人に毎月${each}くらい`,
};

const easy: SameShape<typeof ja> = {
  about: (time) => `だいたい ${time}`,
  guesses: "わからない {数|かず}は、わたしたちが {考|かんが}えました：",
  staff: (people) => `スタッフ ${people}`,
  people: (who, people) => `${who} ${people}`,
  money: (yen) => `{使|つか}える お{金|かね} {毎月|まいつき} ${yen}まで`,
  change: "{直|なお}す",
  tooMuch: "このままでは、{仕事|しごと}が {多|おお}すぎます。",
  begin: (people, setup, month) => `はじめは ${people}だけなら、はじめに ${setup}、{毎月|まいつき} ${month}です。`,
  hours: (limit) => `{毎月|まいつき}の {仕事|しごと}が ${limit}より {多|おお}いです。`,
  year: (limit) =>
    `{準備|じゅんび}も {入|い}れると、1{年目|ねんめ}の {仕事|しごと}が ${limit}（12か{月分|げつぶん}）より {多|おお}いです。`,
  yen: (limit) => `1{年目|ねんめ}の お{金|かね}が ${limit}より {多|おお}いです。`,
  lighter: (plan, time) => `${plan}は {毎月|まいつき} ${time}です。`,
  cheaper: (plan, yen) => `${plan}は 1{年目|ねんめ} ${yen}です。`,
  most: {
    hours: (name, much) => `いちばん {時間|じかん}が かかるのは「${name}」（${much}）です。`,
    yen: (name, much) => `いちばん お{金|かね}が かかるのは「${name}」（${much}）です。`,
  },
  without: (name) => `「${name}」を やめた ときを {見|み}る`,
  together: "みんなの {時間|じかん}を {合|あ}わせた ものです",
  shared: (people, each) =>
    `みんなの {時間|じかん}を {合|あ}わせた ものです。${people}なら、1{人|ひとり}に {毎月|まいつき} ${each}くらい`,
};

const en: SameShape<typeof ja> = {
  about: (time) => `about ${time}`,
  guesses: "Worked out with assumed numbers:",
  staff: (people) => `staff (${people})`,
  people: (who, people) => `${who} (${people})`,
  money: (yen) => `budget not told yet: taken as up to ${yen} a month`,
  change: "Change",
  tooMuch: "As it stands this is too much work.",
  begin: (people, setup, month) => `To begin with ${people}, it is ${setup} at first and ${month} a month.`,
  hours: (limit) => `The work a month is more than ${limit}, which we take as what you can bear.`,
  year: (limit) =>
    `With the set-up, the work of the first year is more than ${limit}, which we take as what you can bear in twelve months.`,
  yen: (limit) => `The first year costs more than ${limit}, which we take as what you can bear.`,
  lighter: (plan, time) => `${plan}: ${time} a month.`,
  cheaper: (plan, yen) => `${plan}: ${yen} in the first year.`,
  most: {
    hours: (name, much) => `Most of the time goes to “${name}” (${much}).`,
    yen: (name, much) => `Most of the money goes to “${name}” (${much}).`,
  },
  without: (name) => `See what happens without “${name}”`,
  together: "all of you together",
  shared: (people, each) => `all of you together; with ${people} about ${each} a month each`,
};

/** The numbers that were assumed beside a total, and a plan that goes beyond what such an organisation can bear. */
export const yardstickWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
