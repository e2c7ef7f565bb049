import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  plusAsk: (known: string) => `${known}と、値段を聞く分`,
  estimate: (yen: string) => `${yen}（見込み）`,
  inPart: (names: string) =>
    `次のものは、値段の一部が分かりません：${names}。合計には、分かっている分だけを見込みとして入れました。申し込む前に、必ず問い合わせてください。`,
  atLeast: (yen: string) => `${yen}以上`,
  unclear: {
    monthly: (yen: string) => `毎月のお金は、分からない値段や手数料があるので、くらべられない（${yen}）`,
    initial: (yen: string) => `はじめのお金は、分からない値段があるので、くらべられない（${yen}）`,
  },
  chart: "問い合わせないと分からない値段は、この図に入っていません。",
  knownYear: (name: string) => `${name}（分かっている分）`,
  makeshift: (count: number) => `うち、仮の方法でしか届かないもの ${count}件`,
  decided: (level: string, open: string, other: string) =>
    `「${level}」で、表示中の案のほうが上です（${open}と${other}）。`,
  nearlySame: "手間はほぼ同じです。",
  fee: {
    example: (received: string, fee: string, tax: string) =>
      `たとえば${received}を受け取ると、手数料は約${fee}（${tax}）`,
    besides: (share: string, yen: string) => `${share}と1件${yen}`,
    examples: (received: string, examples: string, tax: string) =>
      `たとえば${received}を受け取ると、手数料は ${examples}（${tax}）`,
    ofPayments: (each: string, count: string, fee: string) => `${each}が${count}件なら約${fee}`,
    taxIncluded: "税込",
    taxUnknown: "税込か税別かは不明",
  },
};

const easy: SameShape<typeof ja> = {
  plusAsk: (known) => `${known}。ほかに、{値段|ねだん}が わからない ものが あります`,
  estimate: (yen) => `${yen}くらい`,
  inPart: (names) =>
    `{値段|ねだん}が ぜんぶは わからない もの：${names}。{申|もう}し{込|こ}む {前|まえ}に、{会社|かいしゃ}に {聞|き}いてください。`,
  atLeast: (yen) => `${yen}か、もっと`,
  unclear: {
    monthly: (yen) => `{毎月|まいつき}の お{金|かね}：まだ くらべられません（${yen}）`,
    initial: (yen) => `はじめの お{金|かね}：まだ くらべられません（${yen}）`,
  },
  chart: "わからない {値段|ねだん}は、この {絵|え}に {入|はい}っていません。",
  knownYear: (name) => `${name}（わかっている お{金|かね}）`,
  makeshift: (count) => `この {中|なか}の ${count}こは、{少|すこ}しだけ できます`,
  decided: (level, open, other) =>
    `「${level}」で {違|ちが}いが あります（{今|いま} {見|み}ている {方法|ほうほう}は ${open}、この {方法|ほうほう}は ${other}）。`,
  nearlySame: "{仕事|しごと}の {時間|じかん}は、だいたい {同|おな}じです。",
  fee: {
    example: (received, fee, tax) => `たとえば ${received} もらうと、{手数料|てすうりょう}は だいたい ${fee}（${tax}）`,
    besides: (share, yen) => `${share}と {1回|いっかい} ${yen}`,
    examples: (received, examples, tax) =>
      `たとえば ${received} もらうと、{手数料|てすうりょう}は ${examples}（${tax}）`,
    ofPayments: (each, count, fee) => `${each}が ${count}{回|かい}なら だいたい ${fee}`,
    taxIncluded: "{税金|ぜいきん}も {入|はい}っています",
    taxUnknown: "{税金|ぜいきん}が {入|はい}っているか わかりません",
  },
};

const en: SameShape<typeof ja> = {
  plusAsk: (known) => `${known} plus items priced on request`,
  estimate: (yen) => `${yen} (estimate)`,
  inPart: (names) =>
    `The price of these is known in part: ${names}. Only what is known is in the total, as an estimate. Be sure to ask before you sign up.`,
  atLeast: (yen) => `at least ${yen}`,
  unclear: {
    monthly: (yen) => `cost a month cannot be compared while a price or fee is not known (${yen})`,
    initial: (yen) => `cost at the start cannot be compared while a price is not known (${yen})`,
  },
  chart: "Prices that are to be asked are not in this chart.",
  knownYear: (name) => `${name} (as far as known)`,
  makeshift: (count) => `${count} of these as a makeshift only`,
  decided: (level, open, other) => `the proposal shown is ahead in “${level}” (${open} beside ${other})`,
  nearlySame: "about the same work",
  fee: {
    example: (received, fee, tax) => `For example, of ${received} received about ${fee} is the fee (${tax})`,
    besides: (share, yen) => `${share} and ${yen} of each payment`,
    examples: (received, examples, tax) => `For example, of ${received} received the fee is ${examples} (${tax})`,
    ofPayments: (each, count, fee) => `about ${fee} for ${count} payments of ${each}`,
    taxIncluded: "tax included",
    taxUnknown: "not known whether with tax",
  },
};

/** Money of which a part is not known, and what decided between plans. */
export const moneyWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
