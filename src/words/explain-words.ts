import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { explainEasy } from "#src/words/explain-words-easy.ts";
import { explainEn } from "#src/words/explain-words-en.ts";

const ja = {
  hub: {
    title: "この提案を、もっと調べる",
    compare: "くらべる",
    pages: {
      why: "これがないと、どうなるか（使うもの一つずつ）",
      whyNot: "なぜ、これは入っていないのですか",
      changes: "あと何があれば、届かない人に届くか",
      stability: "何が変わると、この提案が変わるか",
      others: "ほかの組み合わせ（半分以上ちがうもの）",
      whatIf: "条件を変えたら、どうなるか",
      growth: "人数が増えたら、どうなるか",
      practical: "進め方の書類（理事会・話し合い用）",
    },
  },
  back: "提案にもどる",
  about: (plan: string) => `${plan}について`,
  otherPlan: (plan: string) => `${plan}で見る`,
  ask: {
    title: "まだ調べていません",
    body: "計算し直して確かめます。ふつうは数秒、長くて2分かかります。このページを閉じても、計算は続きます。",
    go: "調べる",
  },
  running: {
    title: "いま調べています",
    body: "条件を変えて、計算し直しています。このページを閉じても、計算は続きます。",
    progress: (done: string, total: string) => `${total}のうち${done}まで終わりました。`,
    waiting: "順番を待っています。",
    reload: "結果を見る",
  },
  failed: {
    title: "時間内に確かめられませんでした",
    body: "計算が長くかかり、証明が終わりませんでした。確かでないことは、お見せしません。条件を減らすと、終わることがあります。",
    again: "もう一度調べる",
  },
  outdated: {
    title: "この提案は、古くなっています",
    body: "計算のしかたか一覧が新しくなり、いまは違う組み合わせになります。提案を計算し直してから、調べてください。",
    go: "提案のページへ",
  },
  notFinal: {
    title: "提案の計算が、まだ終わっていません",
    body: "終わってから調べられます。少し待って、提案のページを開いてください。",
  },
  changed: "このあとで相談の内容が変わっています。ここにあるのは、前の内容での答えです。",
  proved: "ここにあることは、どれも計算し直して確かめたものです。手間の時間は、わたしたちの見積もりです。",
  levels: {
    musts: (rank: string) => `必要なことが届かない割合（${rank === "1" ? "いちばん" : `${rank}番目に`}多い人たち）`,
    names: {
      "makeshift-musts": "仮の方法でしか届かない「必ず」",
      overload: "時間とお金の目安をこえる度合い",
      "given-up": "いま役に立っているのに、やめるもの",
      "year-minutes": "1年目の手間（準備を入れて）",
      "monthly-minutes": "毎月の手間",
      "setup-minutes": "準備の手間",
      "new-things": "新しく覚えること",
      "unpriced-means": "値段を問い合わせるもの",
      "first-year-yen": "1年目のお金",
      wants: "「できれば」の点数",
      quality: "質の点数",
    },
    other: "そのほかの良さ",
    points: (points: string) => `${points}点`,
    count: (count: string) => `${count}つ`,
    people: (count: string) => `${count}人`,
    caption: "比べたところ（上ほど先に考えます）",
    what: "くらべるもの",
    before: "いまの提案",
    after: "変えたとき",
    gap: (name: string, found: string, bound: string) =>
      `いまの組み合わせでは「${name}」は${found}です。どう組み合わせても、${bound}より良くはなりません（ここまでに証明できたこと）。`,
    same: "どの点も変わりません。",
    more: (name: string, by: string) => `${name}が${by}増えます。`,
    less: (name: string, by: string) => `${name}が${by}減ります。`,
  },
  change: {
    lostMusts: "届かなくなる「必ず」",
    wonMusts: "かわりに届くようになる「必ず」",
    lostWants: "届かなくなる「できれば」",
    wonWants: "届くようになる「できれば」",
    worse: "届くが、質が下がる",
    better: "質が上がる",
    comes: "新しく加わるもの",
    leaves: "使わなくなるもの",
    forWhom: (fn: string, who: string) => `${fn}（${who}）`,
  },
  why: {
    title: "これがないと、どうなるか",
    lead: "使うものを一つずつ外して計算し、そのとき、だれに何が届かなくなるか、かわりに何が要るかを調べます。",
    serves: "していること",
    breaks: (count: string) => `これがないと、「必ず」のうち${count}件が届かなくなります。`,
    replaced: "これがなくても、「必ず」は全部届きます。かわりのものを使うと、次のように変わります。",
    lightly: "これがなくても、「必ず」は全部届きます。",
    nothing: "外しても、変わるところがありません。",
    none: "この提案には、使うものがありません。",
    creates: (who: string) => `${who}に、足りないものを用意する`,
    required: "ほかのものを使うために要る",
  },
  whyNot: {
    title: "なぜ、これは入っていないのですか",
    titleOf: (name: string) => `なぜ「${name}」は入っていないのですか`,
    lead: "調べたいものを選んでください。無理に入れた組み合わせを計算し直して、わけを確かめます。",
    label: "調べたいもの",
    choose: "選んでください",
    go: "わけを調べる",
    another: "ほかのものを調べる",
    inPlan: "これは、この提案に入っています。",
    unknown: "一覧にないものです。",
    unusable: {
      "gives-nothing": () => "お望みのことで、これにできることはありません。",
      "no-access": (what: string) =>
        `お望みのことに使えるものですが、使う人の事情（${what}）に合わず、だれも使えません。`,
      size: (what: string) => `スタッフ${what}の団体が申し込めるコースがありません。`,
      "legal-form": () => "決まった法人格の団体だけが使えるもので、こちらの法人格には合いません。",
      "legal-form-unknown": () =>
        "決まった法人格の団体だけが使えるものです。法人格が分かっていないので、入れていません。",
      required: (what: string) => `先に${what}が要りますが、それが使えません。`,
      other: () => "人数や、一緒に使えないものの都合で、これを入れられる組み合わせがありません。",
    },
    priceUnknown:
      "値段が分からないので、「お金を抑える」提案では比べられません。問い合わせて値段が分かれば、比べられます。",
    limits: (limits: string) => `決めた上限（${limits}）の中では、どう組み合わせても入りません。`,
    limitsOne: "この上限がなければ、入れられます。",
    limitsMany: "このうちどれか一つでもなければ、入れられます。どれも効いていることを、一つずつ外して確かめました。",
    musts: (count: string) =>
      `入れることはできます。ただ、そうすると「必ず」のうち少なくとも${count}件が届かなくなります。`,
    example: "たとえば、届かなくなるのは",
    mustsLimits: (limits: string) =>
      `そうなるのは、決めた上限（${limits}）があるからです。どれか一つでもなければ、「必ず」を減らさずに入れられます。`,
    mustsAlways: "上限をすべてなくしても、同じです。一緒に使えないものや人数の都合によります。",
    costs: "「必ず」を一つも減らさずに、入れることはできます。入っていないのは、比べて次の点で劣るからです。",
    deciding: (name: string, before: string, after: string) => `${name}：${before} → ${after}`,
    tie: "入れても、どの点でも同じ良さです。同じ良さの組み合わせは、使うものが少ないほうを選び、それも同じなら決まった順で選んでいます。こちらを選んでも構いません。",
    idle: "しかも、入れても新しく届く人はいません。",
    serves: "入れたときに、していること",
    choice: "それでもこれを使いたい、という選び方もできます。人に相談してみてください。",
    askPerson: "人に相談する",
    changeLimit: (name: string) => `「${name}」を変えてみる`,
  },
};

export type ExplainWords = SameShape<typeof ja>;

/** What was found out about a proposal by solving changed cases. */
export const explainWords: Localized<ExplainWords> = { ja, "ja-easy": explainEasy, en: explainEn };
