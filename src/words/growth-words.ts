import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "人数が増えたら、どうなるか",
  lead: "人数を1人から200人まで変えて計算すると、いちばん良い組み合わせが、何人で、なぜ変わるかが分かります。人数のほかの条件は、いまのままです。",
  staff: "スタッフの人数",
  served: "利用者の人数",
  now: (people: string) => `いまは${people}です。`,
  steady: "1人から200人まで、いちばん良い組み合わせは変わりません。",
  caption: "人数ごとの、いちばん良い組み合わせ",
  size: "人数",
  means: "組み合わせ",
  sizes: (from: string, to: string) => (from === to ? from : `${from}から${to}`),
  missed: (count: string) => `（「必ず」のうち${count}件は、どうしても届かない）`,
  nothing: "何も使わない",
  minutes: "毎月の手間",
  yen: "毎月のお金",
  chart: (what: string, who: string) => `${what}（${who}によって）`,
  turns: "変わるわけ",
  turn: (people: string) => `${people}から`,
  level: (name: string, before: string, after: string) =>
    `${name}：それまでの組み合わせのままだと${before}、新しい組み合わせなら${after}`,
  lost: (count: string) =>
    `それまでの組み合わせのままだと、「必ず」が${count}件届かなくなります（人数の上限や、決めた上限をこえるためです）。`,
  tier: "使うものは同じです。人数が、いまの料金コースで使える範囲をこえるので、コースと料金が変わります。",
  range: (from: string, to: string) =>
    from === to
      ? `手間の見積もりが3割ずれても、変わるのは${from}からです。`
      : `手間の見積もりが3割ずれても、変わるのは${from}から${to}の間です。`,
  rangeFrom: (from: string) =>
    `手間の見積もりが3割ずれると、早ければ${from}から変わります。遅いほうは、200人までに変わらないこともあります。`,
  rangeTo: (to: string) =>
    `手間の見積もりが3割ずれると、もっと少ない人数でも、はじめから新しい組み合わせが良いことがあります。遅くとも${to}になれば変わります。`,
  rangeOpen: "手間の見積もりが3割ずれると、どちらが良いかは人数では決まりません。",
  preparing: (weeks: string) => `新しい組み合わせの準備には、およそ${weeks}かかります。`,
  weeks: { week: "1週間", month: "1か月", quarter: "3か月" },
  soon: {
    title: (people: string) => `${people}になると、組み合わせが変わります`,
    near: (left: string, weeks: string) => `あと${left}です。準備に${weeks}ほどかかるので、早めに始めてください。`,
    future: (then: string, weeks: string) =>
      `${then}になる見込みとのことなので、それまでに、組み合わせが変わる人数をこえます。準備に${weeks}ほどみてください。`,
  },
  experience: {
    title: "実際の団体の経験",
    body: "スタッフが30人から40人になるころに、個人向けの連絡アプリから団体向けのものに移ったという声が、2020年のNPO向けIT活用相談会の報告（DRIVEメディア、2020年6月5日）にあります。経験として並べたもので、上の計算には使っていません。",
    differs:
      "計算した人数とちがうときは、計算が比べているのが料金・手間の見積もり・覚えることだけだからです。辞めた人の扱い、記録の残し方、公私の区別をどこまで大事にするかで、早くも遅くもなります。「必ず」に入れると、計算に入ります。",
  },
  exact: (step: string) =>
    `50人までは1人ずつ、そのあとは${step}人おきに計算し、組み合わせが変わるところは1人ずつ確かめました。`,
};

type GrowthWords = SameShape<typeof ja>;

const easy: GrowthWords = {
  title: "{人|ひと}が {増|ふ}えると、どう なりますか",
  lead: "{人数|にんずう}を {1人|ひとり}から 200{人|にん}まで {変|か}えて {計算|けいさん}すると、いちばん よい {方法|ほうほう}が {何人|なんにん}で {変|か}わるか、わかります。ほかは いまと {同|おな}じです。",
  staff: "スタッフの {人数|にんずう}",
  served: "{使|つか}う {人|ひと}の {人数|にんずう}",
  now: (people) => `いまは ${people}です。`,
  steady: "{1人|ひとり}から 200{人|にん}まで、いちばん よい {方法|ほうほう}は {変|か}わりません。",
  caption: "{人数|にんずう}と いちばん よい {方法|ほうほう}",
  size: "{人数|にんずう}",
  means: "{使|つか}う もの",
  sizes: (from, to) => (from === to ? from : `${from}から ${to}`),
  missed: (count) => `（「かならず」の うち ${count}こは {届|とど}きません）`,
  nothing: "{何|なに}も {使|つか}わない",
  minutes: "{毎月|まいつき}の {仕事|しごと}の {時間|じかん}",
  yen: "{毎月|まいつき}の お{金|かね}",
  chart: (what, who) => `${what}と ${who}`,
  turns: "{変|か}わる わけ",
  turn: (people) => `${people}から`,
  level: (name, before, after) =>
    `${name}：{前|まえ}の {方法|ほうほう}は ${before}、{新|あたら}しい {方法|ほうほう}は ${after}`,
  lost: (count) => `{前|まえ}の {方法|ほうほう}では、「かならず」が ${count}こ {届|とど}きません。`,
  tier: "{使|つか}う ものは {同|おな}じです。{人数|にんずう}が {増|ふ}えて、{値段|ねだん}の コースが {変|か}わります。",
  range: (from, to) =>
    from === to
      ? `{時間|じかん}の {見積|みつ}もりが 30% ちがっても、${from}から {変|か}わります。`
      : `{時間|じかん}の {見積|みつ}もりが 30% ちがっても、${from}から ${to}の {間|あいだ}で {変|か}わります。`,
  rangeFrom: (from) =>
    `{時間|じかん}の {見積|みつ}もりが 30% ちがうと、${from}から {変|か}わる ことが あります。200{人|にん}まで {変|か}わらない ことも あります。`,
  rangeTo: (to) =>
    `{時間|じかん}の {見積|みつ}もりが 30% ちがうと、はじめから {新|あたら}しい {方法|ほうほう}が よい ことも あります。おそくても ${to}に なれば {変|か}わります。`,
  rangeOpen:
    "{時間|じかん}の {見積|みつ}もりが 30% ちがうと、どちらが よいかは {人数|にんずう}だけでは {決|き}まりません。",
  preparing: (weeks) => `{新|あたら}しい {方法|ほうほう}の {準備|じゅんび}に、だいたい ${weeks} かかります。`,
  weeks: { week: "1{週間|しゅうかん}", month: "1か{月|げつ}", quarter: "3か{月|げつ}" },
  soon: {
    title: (people) => `${people}に なると、よい {方法|ほうほう}が {変|か}わります`,
    near: (left, weeks) =>
      `あと ${left}です。{準備|じゅんび}に ${weeks} くらい かかります。{早|はや}く {始|はじ}めてください。`,
    future: (then, weeks) =>
      `${then}に なる {予定|よてい}です。それまでに {変|か}わります。{準備|じゅんび}に ${weeks} くらい かかります。`,
  },
  experience: {
    title: "ほかの {団体|だんたい}の {経験|けいけん}",
    body: "スタッフが 30{人|にん}から 40{人|にん}に なった とき、{個人|こじん}の {連絡|れんらく}アプリを やめて、{団体|だんたい}の アプリに {変|か}えた {団体|だんたい}が あります（DRIVEメディア、2020{年|ねん} 6{月|がつ}5{日|か}）。{上|うえ}の {計算|けいさん}には {使|つか}っていません。",
    differs:
      "{計算|けいさん}と ちがうのは、{計算|けいさん}が {値段|ねだん}と {時間|じかん}と {覚|おぼ}える ことだけを くらべているからです。{大事|だいじ}な ことを「かならず」に {入|い}れると、{計算|けいさん}に {入|はい}ります。",
  },
  exact: (step) =>
    `50{人|にん}までは {1人|ひとり}ずつ、その{後|あと}は ${step}{人|にん}ずつ {計算|けいさん}しました。{変|か}わる ところは {1人|ひとり}ずつ {見|み}ました。`,
};

const en: GrowthWords = {
  title: "What happens as you grow",
  lead: "We worked out the plan for sizes from 1 to 200 people, to see where the best combination changes, to what, and why. Everything else stays as it is.",
  staff: "Number of staff",
  served: "Number of people served",
  now: (people) => `Now: ${people}.`,
  steady: "From 1 to 200 the best combination stays the same.",
  caption: "The best combination by size",
  size: "People",
  means: "Combination",
  sizes: (from, to) => (from === to ? from : `${from} to ${to}`),
  missed: (count) => ` (essentials that nothing reaches: ${count})`,
  nothing: "Nothing is used",
  minutes: "Staff time a month",
  yen: "Money a month",
  chart: (what, who) => `${what} by ${who.toLowerCase()}`,
  turns: "Why it changes",
  turn: (people) => `From ${people}`,
  level: (name, before, after) =>
    `${name}: ${before} if you stay with the earlier combination, ${after} with the new one`,
  lost: (count) =>
    `With the earlier combination some essentials would no longer be reached (${count}): its sizes end, or a limit of yours is passed.`,
  tier: "The same things are used. The number of people passes the range of the present price plan, so plan and price change.",
  range: (from, to) =>
    from === to
      ? `Even if our estimates of hours are 30% off, it changes from ${from}.`
      : `Even if our estimates of hours are 30% off, it changes between ${from} and ${to}.`,
  rangeFrom: (from) =>
    `If our estimates of hours are 30% off, it changes from ${from} at the earliest; at the latest not before 200.`,
  rangeTo: (to) =>
    `If our estimates of hours are 30% off, the new combination may be better from the start; at the latest it is from ${to}.`,
  rangeOpen: "If our estimates of hours are 30% off, size alone does not decide which is better.",
  preparing: (weeks) => `Getting the new combination ready takes about ${weeks}.`,
  weeks: { week: "a week", month: "a month", quarter: "three months" },
  soon: {
    title: (people) => `At ${people} another combination is best`,
    near: (left, weeks) => `That is ${left} away. Getting ready takes about ${weeks}, so begin in time.`,
    future: (then, weeks) => `You expect ${then}, so you will pass this border. Allow about ${weeks} to get ready.`,
  },
  experience: {
    title: "What organisations have seen",
    body: "A report of a 2020 IT consultation for nonprofits (DRIVE media, 5 June 2020) tells of organisations that left a consumer messenger for one made for organisations at 30 to 40 staff. It stands here as their experience and is not used in the calculation.",
    differs:
      "Where the calculation differs, it is because it compares only prices, estimated hours and new things to learn. How much leavers, records and the line between private and work matter to you moves the border either way; make them musts and they count.",
  },
  exact: (step) =>
    `Every size up to 50 was solved, then every ${step}th, and each single size where the combination changes.`,
};

/** The best combination over sizes. */
export const growthWords: Localized<GrowthWords> = { ja, "ja-easy": easy, en };
