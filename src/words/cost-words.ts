import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  laterYear: "2年目から毎年",
  firstYearTotal: "1年目の合計",
  /** Only where something is paid each month. */
  formula: "1年目は、はじめのお金に毎月のお金の12か月分を足したものです。",
  kept: "いま使っているものの毎月の料金も入っています。",
  noWages: "人の手間はお金に直していません。",
  fixed: (yen: string) => `決まった支払い ${yen}`,
  plus: (sum: string, what: string) => `${sum} ＋ ${what}`,
  fees: "受け取るたびの手数料",
  perUse: "使うたびの実費",
  and: "と",
  notIn: "合計に入っていないもの",
  feeOf: (percent: string) => `受け取る額の${percent}％`,
  taxBesides: (share: string) => `${share}、これに税`,
  rateUnknown: "率は分かりません",
  of: (name: string, what: string) => `${name}：${what}`,
  taxTaken: "税込か分からないので、税を足した額です",
  warnings: "値段について、申し込む前に確かめること",
  /** What everybody gets to see of those who use it. */
  shows: (name: string, what: string) => `先に知っておいてください：「${name}」では、${what}`,
};

const easy: SameShape<typeof ja> = {
  laterYear: "2{年目|ねんめ}から {毎年|まいとし}",
  firstYearTotal: "1{年目|ねんめ} ぜんぶで",
  formula: "1{年目|ねんめ}は、はじめの お{金|かね}と、{毎月|まいつき}の お{金|かね} 12{回|かい}です。",
  kept: "いま {払|はら}っている お{金|かね}も {入|はい}っています。",
  noWages: "{働|はたら}く {人|ひと}の お{金|かね}は {入|はい}っていません。",
  fixed: (yen) => `{決|き}まって {払|はら}う お{金|かね} ${yen}`,
  plus: (sum, what) => `${sum} ＋ ${what}`,
  fees: "お{金|かね}を もらう ときの {手数料|てすうりょう}",
  perUse: "{使|つか}う ときの お{金|かね}",
  and: "と ",
  notIn: "{上|うえ}の お{金|かね}に {入|はい}っていない もの",
  feeOf: (percent) => `もらう お{金|かね}の ${percent}％`,
  taxBesides: (share) => `${share}と {税金|ぜいきん}`,
  rateUnknown: "いくらか わかりません",
  of: (name, what) => `${name}：${what}`,
  taxTaken: "{税金|ぜいきん}が {入|はい}っているか わからないので、{足|た}しました",
  warnings: "{値段|ねだん}に ついて、{先|さき}に たしかめる こと",
  shows: (name, what) => `{先|さき}に {読|よ}んでください。「${name}」：${what}`,
};

const en: SameShape<typeof ja> = {
  laterYear: "Each year after",
  firstYearTotal: "First year in all",
  formula: "The first year is what is paid once plus twelve months.",
  kept: "Monthly fees of what you use already are included.",
  noWages: "People's time is not turned into money.",
  fixed: (yen) => `${yen} in fixed payments`,
  plus: (sum, what) => `${sum} + ${what}`,
  fees: "a fee on each payment received",
  perUse: "small costs of use",
  and: " and ",
  notIn: "Not in the total",
  feeOf: (percent) => `${percent}% of what is received`,
  taxBesides: (share) => `${share}, plus tax`,
  rateUnknown: "rate not known",
  of: (name, what) => `${name}: ${what}`,
  taxTaken: "with tax added, as it is not known whether it is in the price",
  warnings: "About prices, before you sign up",
  shows: (name, what) => `Know this first, of ${name}: ${what}`,
};

/** What a board asks of the costs: the years after the first, and what is in no total. */
export const costWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
