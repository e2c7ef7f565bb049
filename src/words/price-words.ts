import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  notYet: "まだ分かりません",
  toAsk: (unknown: string) => `値段を聞くもの ${unknown}件`,
  yearly: "なし（年払い）",
  besides: (yen: string) => `${yen}（ほかに年払いのもの）`,
  /** The only place where what is paid by the year is told by the month. */
  spread: (year: string, month: string) => `年払いの${year}は、月にならすと${month}です。`,
  yearPrice: (yen: string) => `1年分 ${yen}`,
  ahead: (yen: string) => `うち${yen}は1年分で、次は1年後`,
  allAhead: "1年分、次は1年後",
  yearOf: (yen: string) => `${yen}（1年分）`,
  overStart: (due: string, limit: string) =>
    `申し込む日に払うお金（${due}）が、はじめに使えるお金（${limit}）をこえます。月ごとに払えるか、申し込む前に確かめてください。`,
  aheadLine: "申し込む日に払い、次は1年後",
  taxAdded: "税込（税別の値段に10％を足しました）",
  tax: { all: "税込", some: "税込か分からない値段を含みます", old: "税別の値段を含みます" },
  oldest: (year: string) => `いちばん古い値段は${year}年のもの`,
  undated: "いつの値段か分からないものを含みます",
  each: (who: string, yen: string) => `${who}の人数は仮の数です。1人増えるごとに、毎月 ${yen} 増えます。`,
  eachOnce: (who: string, yen: string) => `${who}の人数は仮の数です。1人増えるごとに、はじめに ${yen} 増えます。`,
  staff: "スタッフ",
  feeUnknown: "手数料がかかります（額は確かめてください）",
};

const easy: SameShape<typeof ja> = {
  notYet: "まだ わかりません",
  toAsk: (unknown) => `{値段|ねだん}が わからない もの ${unknown}こ`,
  yearly: "ありません（1{年|ねん}に 1{回|かい} {払|はら}います）",
  besides: (yen) => `${yen}。1{年|ねん}に 1{回|かい} {払|はら}う ものも あります`,
  spread: (year, month) => `1{年|ねん}に {払|はら}う ${year}は、1か{月|げつ}に すると ${month}です。`,
  yearPrice: (yen) => `1{年|ねん} ${yen}`,
  ahead: (yen) => `この {中|なか}の ${yen}は 1{年|ねん}の お{金|かね}です。つぎは 1{年|ねん} あとに {払|はら}います`,
  allAhead: "1{年|ねん}の お{金|かね}です。つぎは 1{年|ねん} あとに {払|はら}います",
  yearOf: (yen) => `${yen}（1{年|ねん} ぶん）`,
  overStart: (due, limit) =>
    `{申|もう}し{込|こ}む {日|ひ}に ${due}を {払|はら}います。{使|つか}える お{金|かね}（${limit}）より {多|おお}いです。{毎月|まいつき} {払|はら}えるか、{会社|かいしゃ}に {聞|き}いてください。`,
  aheadLine: "{申|もう}し{込|こ}む {日|ひ}に {払|はら}います。つぎは 1{年|ねん} あとです",
  taxAdded: "{税金|ぜいきん}10％を {足|た}しました",
  tax: {
    all: "{税金|ぜいきん}も {入|はい}っています",
    some: "{税金|ぜいきん}が {入|はい}っているか わからない {値段|ねだん}も あります",
    old: "{税金|ぜいきん}が {入|はい}っていない {値段|ねだん}も あります",
  },
  oldest: (year) => `いちばん {古|ふる}い {値段|ねだん}は ${year}{年|ねん}の ものです`,
  undated: "いつの {値段|ねだん}か わからない ものも あります",
  each: (who, yen) =>
    `${who}の {数|かず}は、わたしたちが {考|かんが}えました。1{人|ひとり} ふえると、{毎月|まいつき} ${yen} ふえます。`,
  eachOnce: (who, yen) =>
    `${who}の {数|かず}は、わたしたちが {考|かんが}えました。1{人|ひとり} ふえると、はじめに ${yen} ふえます。`,
  staff: "スタッフ",
  feeUnknown: "{手数料|てすうりょう}が かかります（いくらか {聞|き}いてください）",
};

const en: SameShape<typeof ja> = {
  notYet: "not known yet",
  toAsk: (unknown) => `prices to ask: ${unknown}`,
  yearly: "none (paid by the year)",
  besides: (yen) => `${yen} (besides what is paid by the year)`,
  spread: (year, month) => `Spread over the months, the ${year} paid by the year come to ${month} a month.`,
  yearPrice: (yen) => `${yen} a year`,
  ahead: (yen) => `${yen} of it is for a year; next due in a year`,
  allAhead: "for a year; next due in a year",
  yearOf: (yen) => `${yen} (a year)`,
  overStart: (due, limit) =>
    `What is due on the day you sign up (${due}) is more than you can spend at the start (${limit}). Ask first whether you can pay by the month.`,
  aheadLine: "paid on the day you sign up, next in a year",
  taxAdded: "tax included (10% added to the price without tax)",
  tax: {
    all: "tax included",
    some: "with prices of which it is not known whether tax is in them",
    old: "with prices without tax",
  },
  oldest: (year) => `the oldest price is of ${year}`,
  undated: "with prices of no known date",
  each: (who, yen) => `The number of people (${who}) is assumed. Each one more adds ${yen} a month.`,
  eachOnce: (who, yen) => `The number of people (${who}) is assumed. Each one more adds ${yen} at the start.`,
  staff: "staff",
  feeUnknown: "a fee is taken (ask how much)",
};

/** What a treasurer asks of a price: when it is due, whether with tax, how old it is, and what one person more adds. */
export const priceWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
