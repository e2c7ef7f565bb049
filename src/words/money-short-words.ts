import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  money: "お金",
  hours: "手間",
  year: (yen: string) => `1年目 ${yen}`,
  between: (from: string, to: string) => `${from}か、多くて${to}`,
  /** `names`: quoted. */
  decides: (names: string) => `${names}に聞けば決まります`,
  asks: (names: string) => `値段を聞くもの：${names}`,
  aheadOnly: "申し込む日に1年分を払います。毎月の支払いはありません",
  startOnly: "はじめに払います。毎月の支払いはありません",
  monthly: (yen: string) => `毎月 ${yen}`,
  both: (start: string, month: string) => `はじめに${start}、毎月 ${month}`,
  uses: (count: string, isSeveral: boolean) => (isSeveral ? `使うもの ${count}つ` : "使うもの"),
  setup: "はじめに",
  monthlyHours: "毎月",
  priceMost: (yen: string) => `有料でも、多くて1年に${yen}くらい`,
};

const easy: SameShape<typeof ja> = {
  money: "お{金|かね}",
  hours: "{時間|じかん}",
  year: (yen) => `1{年目|ねんめ} ${yen}`,
  between: (from, to) => `${from}か、{多|おお}くて ${to}`,
  decides: (names) => `${names}に {聞|き}くと わかります`,
  asks: (names) => `{値段|ねだん}を {聞|き}く もの：${names}`,
  aheadOnly:
    "{申|もう}し{込|こ}む {日|ひ}に 1{年|ねん}の お{金|かね}を {払|はら}います。{毎月|まいつき}は {払|はら}いません",
  startOnly: "はじめに {払|はら}います。{毎月|まいつき}は {払|はら}いません",
  monthly: (yen) => `{毎月|まいつき} ${yen}`,
  both: (start, month) => `はじめに ${start}、{毎月|まいつき} ${month}`,
  uses: (count, isSeveral) => (isSeveral ? `{使|つか}う もの ${count}つ` : "{使|つか}う もの"),
  setup: "はじめに",
  monthlyHours: "{毎月|まいつき}",
  priceMost: (yen) => `お{金|かね}が かかっても、1{年|ねん}に {多|おお}くて ${yen}くらい`,
};

const en: SameShape<typeof ja> = {
  money: "Money:",
  hours: "Time:",
  year: (yen) => `${yen} in the first year`,
  between: (from, to) => `${from}, or at most ${to},`,
  decides: (names) => `asking ${names} settles it`,
  asks: (names) => `prices to be asked: ${names}`,
  aheadOnly: "a year is paid on the day you sign up, nothing each month",
  startOnly: "paid at the start, nothing each month",
  monthly: (yen) => `${yen} each month`,
  both: (start, month) => `${start} at the start, ${month} each month`,
  uses: (count, isSeveral) => (isSeveral ? `What to use (${count}):` : "What to use:"),
  setup: "to begin",
  monthlyHours: "each month",
  priceMost: (yen) => `if it is to be paid, about ${yen} a year at most`,
};

/** Money and hours of a plan in a line each. */
export const moneyShortWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
