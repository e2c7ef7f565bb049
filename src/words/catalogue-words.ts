import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { catalogueEasy } from "#src/words/catalogue-words-easy.ts";
import { catalogueEn } from "#src/words/catalogue-words-en.ts";

type Required = Record<string, unknown> & {
  kinds: Record<Means["kind"], string>;
  audiences: Record<CatalogueFunction["audience"], string>;
  skill: Record<Means["setupSkill"], string>;
  quality: Record<1 | 2 | 3, string>;
  learning: Record<Means["learning"], string>;
};

const ja = {
  sources: {
    dated: (day: string) => `${day}のページ`,
    noDate: "日付のないページ",
    undated: "日付のないページ",
    of: (publisher: string, day: string) => `${publisher}（${day}）`,
    none: "出どころは、まだありません。",
    notNeeded: "買うものがないので、要りません。",
  },
  kinds: { tool: "道具", practice: "人の工夫" },
  audiences: {
    staff: "スタッフのため",
    served: "利用者のため",
    both: "スタッフと利用者のため",
    public: "団体の外の人のため",
    organisation: "団体そのもののため",
  },
  quality: { 1: "少しできる", 2: "だいたいできる", 3: "よくできる" },
  list: {
    title: "道具と工夫",
    lead: "提案は、ここに載っているものを組み合わせて作ります。値段には、どのページのいつの情報かを付けています。",
    search: "言葉でさがす",
    searchHint: "例: 予約、字幕、貸す、電話",
    kind: "種類",
    anyKind: "すべて",
    free: "お金がかからないコースがあるものだけ",
    go: "さがす",
    clear: "はじめから見る",
    found: (count: number) => `${count}件`,
    none: "見つかりませんでした。短い言葉にするか、条件を減らしてお試しください。",
    byFunction: "したいことから選ぶ",
    meansCount: (count: number) => (count === 0 ? "まだありません" : `${count}件`),
    all: "名前から選ぶ",
    free0: "無料のコースあり",
    toHome: "自分の団体に合う組み合わせを聞く",
  },
  fn: {
    back: "道具と工夫の一覧へ",
    how: "できるもの",
    caption: "どの道具・工夫で、どのくらいできるか、だれには合わないか",
    means: "道具・工夫",
    quality: "どのくらい",
    cannot: "この使い方が合わない人",
    nobody: "なし",
    none: "これができる道具も工夫も、まだ載っていません。人に相談していただければ、一緒にさがします。",
    ask: "人に相談する",
  },
  means: {
    back: "道具と工夫の一覧へ",
    by: (vendor: string) => `提供：${vendor}`,
    verified: "提供元のページで確かめてあります。",
    unverified: "申し込む前に確かめてください",
    factsDate: (day: string) => `${day}の情報です。`,
    factsUnknown: "いつの情報かは分かりません。",
    generalKnowledge: "一般に知られていることだけをもとにしています。",
    ways: "使い方と、使える人",
    gives: "できること",
    needs: "使うのに要るもの",
    needsNothing: "使う人に要るものはありません。",
    unaided: (need: string) => `${need}（通訳など、そばにいる人の助けでは足りません）`,
    cannot: "この使い方が合わない人",
    cannotNobody: "だれでも使えます。",
    only: (values: string) => `${values}だけの人`,
    madeFor: (fact: string) => `「${fact}」という人のための使い方です`,
    any: "・",
    creates: "足りない人に用意できるもの",
    createsFor: (people: string) => `${people}まで`,
    perPerson: (yen: string) => `1人につき、はじめに ${yen}`,
    perPersonMonthly: (yen: string) => `1人につき、毎月 ${yen}`,
    perPersonAsk: "1人あたりのお金は問い合わせ",
    perPersonMinutes: (time: string) => `手間の目安は、1人につき毎月 ${time}`,
    prices: "値段",
    priceCaption: "コースごとの値段",
    tier: "コース",
    monthly: "毎月",
    initial: "はじめ",
    limits: "条件・限り",
    source: "出どころ",
    from: (from: string) => `${from}から`,
    range: (from: string, to: string) => `${from}〜${to}`,
    anyNumber: "何人でも",
    perHead: (yen: string) => `1人 ${yen}`,
    allForms: "どの団体でも",
    ask: "問い合わせ",
    taxIncluded: "税込",
    taxExcluded: "税別",
    taxUnknown: "税は不明",
    countOf: { staff: "スタッフの数", served: "使う利用者の数" },
    effort: "手間の目安",
    effortNote: "わたしたちの見積もりです。測ったものではありません。",
    skill: "準備できる人",
    learning: "覚える大変さ",
    newThings: (count: number) => `スタッフが新しく覚えること：${count === 0 ? "なし" : `${count}つ`}`,
    data: (level: string) => `扱ってよい情報：「${level}」まで`,
    languages: (names: string) => `画面や説明の言葉：${names}`,
    requires: "一緒に要るもの",
    conflicts: "一緒には使えないもの",
    worksWith: "組み合わせるとよいもの",
    nonprofit: "非営利団体向けの条件",
    leaving: "やめるとき",
    leavingExport: (text: string) => `データの持ち出し：${text}`,
    leavingContract: (text: string) => `契約：${text}`,
    leavingTime: (time: string) => `引っ越しの手間の目安：${time}`,
    leavingUnknown: "やめるときのことは、まだ調べていません。",
    steps: "進め方",
    cautions: "気をつけること",
    contents: "このページにあること",
    sources: "出どころ",
  },
  skill: {
    anyone: "だれでも準備できます",
    some: "少し慣れた人が準備できます",
    "it-person": "くわしい人の助けが要ります",
  },
  learning: { 1: "ほとんどない", 2: "少し慣れが要る", 3: "習う時間が要る" },
} satisfies Required;

export type CatalogueWords = SameShape<typeof ja>;

/** The catalogue of tools and practices. */
export const catalogueWords: Localized<CatalogueWords> = { ja, "ja-easy": catalogueEasy, en: catalogueEn };
