import type { Means } from "#src/domain/advice/means.ts";
import type { ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { assumptionWords } from "#src/words/assumption-words.ts";
import { planChoiceWords } from "#src/words/plan-choice-words.ts";
import { proposalEasy } from "#src/words/proposal-words-easy.ts";
import { proposalEn } from "#src/words/proposal-words-en.ts";

/** Limits that can keep a means out of a plan. */
export const limitingKeys = [
  "monthlyYen",
  "initialYen",
  "setupHours",
  "newThings",
  "dataSensitivity",
] as const satisfies readonly LimitKey[];

/** What must have words, so that a new kind or reason does not compile without them. */
type Required = Open<{
  means: Open<{
    change: Record<ProposedMeans["change"], string>;
    reason: Record<Exclude<ProposedMeans["reason"], "least-burden">, string>;
    beaten: (names: string, more: number) => string;
  }>;
  steps: Open<{ when: Record<Step["when"], string>; who: Record<Step["who"], string> }>;
}>;
type Open<T> = T & Record<string, unknown>;
type Step = Means["steps"][number];

const ja = {
  title: (count: number) => (count > 1 ? `${count}つの提案` : "提案"),
  leadPart: "聞き取れたことについての案です。まだ案がないことは、下に書きました。",
  leadOne: "いまの条件にいちばん合う、道具と人の工夫の組み合わせです。",
  leadMany: "どの案も、届く人を減らさないことを先に考えています。",
  leadRunning: "どれも決めた条件を守っています。違うのは、何を大事にするかです。",
  running: {
    title: "まだ計算しています",
    body: "いま見えているのは、ここまでに見つかった中でいちばん良いものです。もっと良い組み合わせが見つかるかもしれません。このページを閉じても、計算は続きます。",
    reload: "新しい結果を見る",
  },
  computedOn: (day: string) => `${day}に計算しました。`,
  factsOf: (day: string) => `値段などの事実は、${day}の一覧によります。`,
  changed: {
    title: "この提案は、古くなっています",
    understanding: "このあとで、あなたの相談の内容が変わりました。いまの内容で計算し直せます。",
    catalogue: "このあとで、道具や工夫の一覧（値段など）が新しくなりました。いまの一覧で計算し直せます。",
  },
  solveAgain: "計算し直す",
  toUnderstanding: "もとにした内容を見る・直す",
  share: "人に見せるリンクを作る・取っておく",
  afterIncident: {
    title: "落ち着いてから読む：道具や工夫の案",
    body: "いまは、上の手順と窓口が先です。次の案は、同じことをくり返さないためや、ふだんの仕事のためのものです。",
  },
  printHint: "ブラウザーの「印刷」で、A4の書類になります。",
  printed: "理事会に出す1枚（印刷）",
  plan: planChoiceWords.ja,
  organisation: "団体",
  leftBehind: {
    title: "届かない人がいます",
    lead: "どうしても必要なことのうち、この案では届かない人がいるものです。",
    /** Beside what people do by hand today. */
    goOn: "いましていることは、そのまま続けてください。「届きません」は、それを楽にする方法が、いまの条件では見つからないということです。",
    cannot: (fn: string) => `${fn}：届きません`,
    noMeans: (fns: string) =>
      `${fns}をできる道具も工夫も、いまの一覧には一つもありません。どこかにあるかもしれないので、人に聞いてみてください。`,
    noAccess: (keys: string) =>
      `できる道具や工夫はありますが、${keys}のところで、この人たちには使えません。貸し出しや付き添いなどの工夫を合わせても届きませんでした。`,
    notTold: (keys: string) =>
      `${keys}は、まだ聞いていないので「ない」ものとして計算しました。教えていただくと、届くことがあります。`,
    noAccessPlain: "できる道具や工夫はありますが、どれもこの人たちの事情に合いません。",
    limits: (limits: string) => `方法はありますが、決めた予算などの範囲では使えません（${limits}）。`,
    askPrice: (names: string, budget: string) =>
      `${names}でできますが、値段が分からないので入れていません。値段を聞いて、予算（${budget}）に収まれば使えます。`,
    limitsPlain: "できる道具や工夫はありますが、団体の人数や、一緒に使えないものの都合で入りません。",
    doTitle: "できること",
    editPeople: (who: string) => `「${who}」の事情を直す・足す`,
    editLimits: "上限を変えて計算し直す",
    editAll: "条件を変えて計算し直す",
    ask: "届かない人のことを、人に相談する",
    desks: "ほかの窓口をさがす",
    allReached: {
      title: "必要なことは、ここに挙げた人たち全員ができる見込みです",
      body: "「必ずできるように」としたことで、この案では届かないものは見あたりません。計算した見込みなので、始めたあとで確かめてください。",
    },
    reachedInPart: {
      title: "できますが、足りないところがあります",
      body: "△のところは、できますが、十分とは言えません。仮に考えた条件（会場まで来られる、など）が違う人には届きません。違うところがないか、下の表で確かめてください。",
    },
    noMusts: {
      title: "「必ず」としたことはありません",
      body: "すべて「できれば」として計算しました。どうしても必要なことがあれば、内容を直してください。",
    },
    wantsTitle: "「できれば」のうち、届かないもの",
    wantsLead: "必要なことを先に考えたため、入りませんでした。",
    byChoice:
      "できるものはありますが、この提案の目当て（手間・お金・質）を先にしたので、入れていません。ほかの提案には入っていることがあります。",
  },
  cell: {
    noMeans: "できるものが一覧にない",
    noAccess: (keys: string) => `${keys}の条件が合わない`,
    noAccessPlain: "条件が合わない",
    limits: "決めた予算などの範囲では使えない",
    askPrice: "値段を聞いてから",
    byChoice: "この提案では見送り",
    wanted: "できれば",
  },
  coverage: {
    title: "だれに、何が届くか",
    caption: "左の列が人、上の行がしたいことです。",
    /** How many people, where nobody told it. */
    assumed: (people: string) => `仮に${people}`,
    captionOf: (who: string) => `${who}にとって`,
    none: "したいことがまだないため、表はありません。",
  },
  meansTitle: "使うもの",
  means: {
    kinds: { tool: "道具", practice: "人の工夫" },
    change: { keep: "いま使っているもの", add: "新しく始める", replace: "いまのものと入れ替える" },
    /** `what` was done with `names` and would be done with this, both in quotation marks: they may go on for all else. */
    replaces: (what: string, names: string) => `${what}を、${names}からこちらに移す`,
    reason: {
      "only-way": "選んだわけ：これがないと、届かない人が出ます。",
      "creates-access": "選んだわけ：足りない機器や助けを、ここで用意します。",
      required: "選んだわけ：ほかのものを使うために必要です。",
    },
    beaten: (names: string, more: number) =>
      more === 0 ? `ほかにくらべたもの：${names}` : `ほかにくらべたもの：${names}など、${more + 2}とおり`,
    byWay: (who: string, way: string) => `${who}：${way}`,
    provides: (who: string, people: string) => `${who} ${people}分を用意します。`,
    noRole: "ほかのものを使うために必要です。",
    neededBy: (names: string) => `${names}を使うために必要です。`,
    monthly: (yen: string) => `毎月 ${yen}`,
    initial: (yen: string) => `はじめに ${yen}`,
    free: "0円",
    ask: "値段は聞いて確かめる",
    askVendor: (vendor: string) => `${vendor}に聞きます`,
    tax: { included: "税込", excluded: "税別", unknown: "税込か税別かは不明" },
    tier: (name: string) => `コース：${name}`,
    freeLimits: "条件・限り",
    nonprofit: "非営利団体向けの条件",
    effort: (setup: string, monthly: string) => `手間の目安：準備 ${setup}、毎月 ${monthly}`,
    sources: "出どころ",
    verify: "申し込む前に確かめてください",
    verifyPractice: "始める前に確かめてください",
    generalKnowledge: "一般に知られていることだけをもとにしています。",
    more: "くわしく",
    page: (name: string) => `「${name}」のページ`,
    unknownMeans: "いまの一覧にはもうありません。",
  },
  access: {
    title: "足りないものを用意する",
    lead: "そのままでは届かない人のために、次のものを用意します。",
    caption: "だれに、何を、何人分用意するか",
    who: "だれに",
    what: "何を",
    people: "何人分",
    by: "どうやって",
    cost: "1年目のお金",
  },
  costs: {
    title: "かかるお金",
    caption: "計算のしかたと、毎月・はじめ・1年目・2年目からのお金",
    item: "もの",
    monthly: "毎月",
    initial: "はじめ（申し込む日）",
    firstYear: "1年目",
    total: "合わせて",
    perHead: (yen: string, heads: string) => `1人 ${yen} × ${heads}`,
    flat: "人数によらず同じ",
    inUse: "いま払っている分を含む",
    forAccess: (who: string, people: string) => `${who} ${people}分を用意`,
    ask: "問い合わせ",
    tax: "税別の値段や、税の扱いが分からない値段も、そのまま足しています。",
    unpriced: (names: string) =>
      `次のものは値段が分からないので、合計に入っていません：${names}。申し込む前に、必ず問い合わせてください。`,
    nothing: "この提案で新しくかかるお金は、分かっている限りありません。",
    nothingButFees: "決まって払うお金は、分かっている限りありません。",
  },
  steps: {
    title: "進め方",
    first: "まず、ここから",
    lead: "上から順に。一つずつ、一人でできる大きさに分けてあります。",
    when: { week: "今週", month: "今月", quarter: "3か月のうちに" },
    who: { lead: "責任者", it: "くわしい人", staff: "職員", helper: "手伝う人" },
    /** Where nobody in the organisation knows IT. */
    askIt: "くわしい人に頼む（NPO支援センターや下の相談先に聞けます）",
    by: (who: string, time: string) => `${who}・約${time}`,
    none: "新しく始めることはありません。いまの使い方を続けてください。",
    noItPerson: "「くわしい人」がいないときは、この提案を添えて人に相談できます。",
  },
  cautions: {
    title: "個人の情報と、気をつけること",
    lead: "使う前に、みんなで一度読んでください。",
    level: {
      none: (name: string) => `「${name}」には、個人の情報を入れないでください。`,
      contact: (name: string) => `「${name}」に入れてよいのは、名前・メール・電話番号までです。`,
      personal: (name: string) =>
        `「${name}」には、名前や連絡先、住所や家族のことまで入れられます。病気や被害など、特に慎重に扱うことは入れないでください。`,
      sensitive: (name: string) =>
        `「${name}」は、病気や被害など、特に慎重に扱うことにも使えます。見られる人を決めてから使ってください。`,
    },
  },
  assumptions: assumptionWords.ja,
  estimates: {
    title: "手間の目安について",
    body: "手間の時間は、わたしたちの見積もりです。測ったものではありません。団体によって変わります。",
    fixed: (time: string) => `決まった手間 ${time}`,
    perStaff: (time: string, people: string) => `スタッフ1人につき ${time} × ${people}`,
    perServed: (time: string) => `使う利用者1人につき ${time}`,
    perLeaver: (time: string) => `辞める人1人につき ${time}`,
    setup: (time: string) => `準備 ${time}（はじめだけ）`,
    heads: "人数",
    plus: " + ",
    nothing: "決まった手間はありません",
  },
  ask: {
    title: "迷ったら、人に聞けます",
    body: "この提案を添えて送るので、はじめから説明し直す必要はありません。決められない、分からない、という相談でも構いません。",
    go: "この提案について相談する",
  },
  empty: {
    other: {
      title: "道具の組み合わせでは、お役に立てないようです",
      body: "ご相談は、ここで組み合わせる道具や工夫では解決しにくいものと受け取りました。そのため、提案は作っていません。ほかの窓口や、人への相談をお使いください。受け取り違いなら、内容を直すと計算できます。",
    },
    unclear: {
      title: "まだ提案を作れません",
      body: "だれが、何をできるようになるとよいかを、まだ受け取れていません。ひと言足していただくと、提案を作れます。うまく書けないときは、人に相談できます。",
    },
    noNeeds: {
      title: "まだ提案を作れません",
      body: "「したいこと」が一つもないので、組み合わせるものがありません。前のページで一つ足すと、提案を作れます。",
    },
    notYet: {
      title: "提案は、まだありません",
      body: "前のページの内容で計算します。ふつうは数秒で終わります。",
      go: "計算する",
      queued: (ahead: string) =>
        `いま計算が混み合っていて、ほかの計算が${ahead}件待っています。相談は保存してあり、順番が来たら計算します。少し待ってから、このページを開き直してください。`,
    },
    backToUnderstanding: "内容を見る・書き足す",
    desks: "窓口をさがす",
    ask: "人に相談する",
  },
  partly: (kinds: string) => `${kinds}のことは、この提案には入っていません。ほかの窓口もお使いください。`,
  partlyUnnamed: "道具や工夫では届かないところ",
  shared: {
    changed:
      "この提案が作られたあとで、条件や値段が変わっています。分けてくださった方に、新しい提案があるか聞いてください。",
    lead: "団体の方が、見るだけのリンクで分けてくださった提案です。",
    fromText: "もとになった相談の文は、このリンクでは見えません。",
    readOnly: "このページでは、内容を変えることも、相談を送ることもできません。",
  },
} satisfies Required;

export type ProposalWords = SameShape<typeof ja>;

/** The proposal, wherever it is shown. */
export const proposalWords: Localized<ProposalWords> = { ja, "ja-easy": proposalEasy, en: proposalEn };
