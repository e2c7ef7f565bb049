import type { ProposalKind } from "#src/domain/advice/proposal.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** 1つ to 9つ, then 10個: つ does not count further. */
function things(count: number): string {
  return count < 10 ? `${count}つ` : `${count}個`;
}

const ja = {
  chosen: "表示中",
  open: "この提案を見る",
  kinds: {
    "least-burden": "手間を抑える",
    "least-cost": "お金を抑える",
    "best-quality": "質を優先する",
  },
  and: "・",
  title: (letter: string, best: string) => (best === "" ? `${letter}案` : `${letter}案（${best}）`),
  more: {
    work: (plan: string) => `${plan}の毎月の手間が、ほかの案より多くなっています。`,
    money: (plan: string) => `${plan}の毎月のお金が、ほかの案より多くなっています。`,
    reached: "届かない人を減らすことを、先に考えたからです。",
    makeshift: (count: string) =>
      `十分とは言えない届き方を減らすことを、先に考えたからです（その案では、${count}件増えます）。`,
    overload: "その案は、時間やお金の目安を大きくこえるからです。",
    givenUp: "いま役に立っているものを、やめずに使うことを先に考えたからです。",
    unpriced: "ほかの案には値段の分からないものがあり、その分が入っていないからです。",
    year: "はじめのお金も合わせた、1年目の合計でくらべているからです。",
  },
  monthly: "毎月のお金",
  setup: "準備の手間",
  effort: "毎月の手間",
  newThings: "新しく覚えること",
  newThingsCount: (count: number) => (count === 0 ? "なし" : things(count)),
  differences: {
    line: (what: string, told: string) => `${what}：${told}。`,
    take: (plan: string) => `${plan}にすると`,
    uses: "使うもの",
    gains: "良くなること",
    givesUp: "困る点",
    nothing: "見あたりません",
    better: (fns: string) => `よりよく届く（${fns}）`,
    worse: (fns: string) => `届き方が弱くなる（${fns}）`,
    monthly: { less: (yen: string) => `毎月 ${yen} 安い`, more: (yen: string) => `毎月 ${yen} 高い` },
    initial: {
      less: (yen: string) => `はじめのお金が ${yen} 安い`,
      more: (yen: string) => `はじめのお金が ${yen} 高い`,
    },
    unpriced: {
      less: (n: string) => `値段を問い合わせるものが ${n}件 減る`,
      more: (n: string) => `値段を問い合わせるものが ${n}件 増える`,
    },
    setup: { less: (time: string) => `準備が ${time} 短い`, more: (time: string) => `準備が ${time} 長い` },
    effort: {
      less: (time: string) => `毎月の手間が ${time} 少ない`,
      more: (time: string) => `毎月の手間が ${time} 多い`,
    },
    newThings: {
      less: (n: string) => `覚えることが ${things(Number(n))} 少ない`,
      more: (n: string) => `覚えることが ${things(Number(n))} 多い`,
    },
  },
  caption: "案をならべて、くらべてください。",
  initial: "はじめのお金",
  reach: "必要なことが届くか",
  reachCount: (full: number, part: number, none: number) =>
    [
      full > 0 ? `${things(full)}は十分にできる` : "",
      part > 0 ? `${things(part)}は足りないか、分からないところがある` : "",
      none > 0 ? `${things(none)}はできない人がいる` : "",
    ]
      .filter(Boolean)
      .join("、"),
  plusFees: "ほかに手数料",
  plusUnpriced: (count: number) => `値段を聞くもの ${count}件`,
} satisfies Record<string, unknown> & { kinds: Record<ProposalKind, string> };

const easy: SameShape<typeof ja> = {
  chosen: "いま {見|み}ている もの",
  open: "これを {見|み}る",
  kinds: {
    "least-burden": "{仕事|しごと}を {減|へ}らす",
    "least-cost": "お{金|かね}を {減|へ}らす",
    "best-quality": "いちばん よく できる",
  },
  and: "・",
  title: (letter, best) => (best === "" ? letter : `${letter}（${best}）`),
  more: {
    work: (plan) => `${plan}の {時間|じかん}が、ほかより {多|おお}いです。`,
    money: (plan) => `${plan}は、{毎月|まいつき}の お{金|かね}が {多|おお}く {見|み}えます。`,
    reached: "できる {人|ひと}が {多|おお}い {方法|ほうほう}を、{先|さき}に {選|えら}んだからです。",
    makeshift: (count) =>
      `よく できる {方法|ほうほう}を、{先|さき}に {選|えら}んだからです（ほかの {方法|ほうほう}では、△が ${count}こ {増|ふ}えます）。`,
    overload: "ほかの {方法|ほうほう}は、{時間|じかん}か お{金|かね}が {多|おお}すぎるからです。",
    givenUp: "{今|いま} {使|つか}っている ものを、{続|つづ}けて {使|つか}うからです。",
    unpriced: "ほかの {方法|ほうほう}は、{値段|ねだん}が まだ わかりません。ほかの ほうが {高|たか}いかもしれません。",
    year: "1{年|ねん}の お{金|かね}で くらべました。はじめの お{金|かね}も {入|はい}っています。",
  },
  monthly: "{毎月|まいつき}の お{金|かね}",
  setup: "{準備|じゅんび}の {時間|じかん}",
  effort: "{毎月|まいつき}の {仕事|しごと}の {時間|じかん}",
  newThings: "{新|あたら}しく おぼえる こと",
  newThingsCount: (count) => (count === 0 ? "なし" : `${count}つ`),
  differences: {
    line: (what, told) => `${what}：${told}。`,
    take: (plan) => `${plan}に すると`,
    uses: "{使|つか}う もの",
    gains: "よくなること",
    givesUp: "{困|こま}る こと",
    nothing: "ありません",
    better: (fns) => `もっと よく できる（${fns}）`,
    worse: (fns) => `あまり できなくなる（${fns}）`,
    monthly: {
      less: (yen) => `{毎月|まいつき} ${yen} {安|やす}い`,
      more: (yen) => `{毎月|まいつき} ${yen} {高|たか}い`,
    },
    initial: {
      less: (yen) => `はじめの お{金|かね}が ${yen} {安|やす}い`,
      more: (yen) => `はじめの お{金|かね}が ${yen} {高|たか}い`,
    },
    unpriced: {
      less: (n) => `{値段|ねだん}が わからない ものが ${n}こ {少|すく}ない`,
      more: (n) => `{値段|ねだん}が わからない ものが ${n}こ {多|おお}い`,
    },
    setup: {
      less: (time) => `{準備|じゅんび}が ${time} {短|みじか}い`,
      more: (time) => `{準備|じゅんび}が ${time} {長|なが}い`,
    },
    effort: {
      less: (time) => `{毎月|まいつき}の {時間|じかん}が ${time} {少|すく}ない`,
      more: (time) => `{毎月|まいつき}の {時間|じかん}が ${time} {多|おお}い`,
    },
    newThings: {
      less: (n) => `おぼえる ことが ${n}こ {少|すく}ない`,
      more: (n) => `おぼえる ことが ${n}こ {多|おお}い`,
    },
  },
  caption: "{方法|ほうほう}を {比|くら}べる {表|ひょう}です。",
  initial: "はじめの お{金|かね}",
  reach: "{必要|ひつよう}な ことが できるか",
  reachCount: (full, part, none) =>
    [
      full > 0 ? `よく できる ${full}こ` : "",
      part > 0 ? `△（{少|すこ}し たりない、または わからない） ${part}こ` : "",
      none > 0 ? `×（できない {人|ひと}が いる） ${none}こ` : "",
    ]
      .filter(Boolean)
      .join("、"),
  plusFees: "ほかに {手数料|てすうりょう}",
  plusUnpriced: (count) => `{値段|ねだん}が わからない もの ${count}こ`,
};

const en: SameShape<typeof ja> = {
  chosen: "Shown",
  open: "Show this proposal",
  kinds: { "least-burden": "Low effort", "least-cost": "Low cost", "best-quality": "Best quality" },
  and: ", ",
  title: (letter, best) => (best === "" ? `plan\u00a0${letter}` : `plan\u00a0${letter} (${best})`),
  more: {
    work: (plan) => `${plan} shows more work a month than another.`,
    money: (plan) => `${plan} shows more money a month than another.`,
    reached: "Leaving fewer people out came first.",
    makeshift: (count) => `Reaching people well came first (the other reaches this many more only in part: ${count}).`,
    overload: "The other goes far beyond the yardstick of hours or money.",
    givenUp: "Keeping what works for you today came first.",
    unpriced: "The other uses something whose price is not known and not counted.",
    year: "What counts is the first year in all, with the cost at the start.",
  },
  monthly: "Cost a month",
  setup: "Time to set up",
  effort: "Work a month",
  newThings: "New things to learn",
  newThingsCount: (count) => (count === 0 ? "none" : String(count)),
  differences: {
    line: (what, told) => `${what}: ${told}.`,
    take: (plan) => `If you take ${plan} instead`,
    uses: "It uses",
    gains: "You gain",
    givesUp: "Drawbacks",
    nothing: "none found",
    better: (fns) => `better reach (${fns})`,
    worse: (fns) => `weaker reach (${fns})`,
    monthly: { less: (yen) => `${yen} a month cheaper`, more: (yen) => `${yen} a month more` },
    initial: { less: (yen) => `${yen} less at the start`, more: (yen) => `${yen} more at the start` },
    unpriced: {
      less: (n) => (n === "1" ? "1 price less to ask for" : `${n} prices less to ask for`),
      more: (n) => (n === "1" ? "1 more price to ask for" : `${n} more prices to ask for`),
    },
    setup: { less: (time) => `${time} less to set up`, more: (time) => `${time} more to set up` },
    effort: { less: (time) => `${time} less work a month`, more: (time) => `${time} more work a month` },
    newThings: {
      less: (n) => (n === "1" ? "1 thing less to learn" : `${n} things less to learn`),
      more: (n) => (n === "1" ? "1 more thing to learn" : `${n} more things to learn`),
    },
  },
  caption: "The proposals side by side.",
  initial: "Cost at the start",
  reach: "What is essential reaches people",
  reachCount: (full, part, none) =>
    [
      full > 0 ? `${full} well` : "",
      part > 0 ? `${part} with something lacking or not known` : "",
      none > 0 ? `${none} not for everybody` : "",
    ]
      .filter(Boolean)
      .join(", "),
  plusFees: "plus fees",
  plusUnpriced: (count) => `${count} to ask a price for`,
};

/** Choosing among the plans of a proposal: what each is best at, and what it gains and gives up beside another. */
export const planChoiceWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
