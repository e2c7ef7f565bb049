import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { deeperEasy } from "#src/words/deeper-words-easy.ts";
import { deeperEn } from "#src/words/deeper-words-en.ts";

const ja = {
  changes: {
    title: "あと何があれば、届かない人に届くか",
    lead: "足りないお金・時間・道具・人手を一つずつ足して計算し、いちばん小さい変え方をさがします。",
    allReached: "「必ず」は、全部届いています。足りないものはありません。",
    uncovered: "いま届いていない「必ず」",
    noMeans: "一覧のどれを使ってもできないこと（何を足しても変わりません）",
    none: "お金・時間・道具・人手を、どれか一つ足すだけでは、届く人は増えません。",
    raise: (limit: string, from: string, to: string) => `「${limit}」を、${from}から${to}に変える`,
    gifts: {
      tablet: (who: string, people: string) => `${who}（${people}）に、通信つきのタブレットを貸す人がいる`,
      pc: (who: string, people: string) => `${who}（${people}）に、通信つきのパソコンを貸す人がいる`,
      phone: (who: string, people: string) => `${who}（${people}）に、携帯電話を貸す人がいる`,
      helper: (who: string, people: string) => `${who}（${people}）のそばで、操作を手伝う人がいる`,
      interpreter: (who: string, people: string) => `${who}（${people}）に、通訳がつく`,
      "quiet-place": (who: string, people: string) => `${who}（${people}）が、人に聞かれずに話せる場所がある`,
      transport: (who: string, people: string) => `${who}（${people}）に、送り迎えがある`,
    },
    wins: "これで届くようになること",
    details: "そのときの組み合わせの変わり方",
    together: "一緒に足すと、もっと届きます",
    togetherLead: "どれか一つでも欠けると、ここまでは届きません。",
    least: "どの数も、これより少ないと届かないことを、計算で確かめています。",
    lendHint: "貸してくれる団体や手伝ってくれる人は、相談すると一緒にさがせます。",
  },
  stability: {
    title: "何が変わると、この提案が変わるか",
    lead: "値段・上限・人数・答えを一つずつ動かして計算し、どこで組み合わせが変わるかをさがします。ほかの条件は、いまのままです。",
    steady: "動かした中に、組み合わせが変わるものはありませんでした。",
    captions: {
      prices: "いまの値段と、組み合わせが変わる値段",
      limits: "いまの上限と、組み合わせが変わる上限",
      people: "いまの人数と、組み合わせが変わる人数",
    },
    prices: "値段",
    price: "なにの値段",
    parts: {
      monthly: "月の料金",
      initial: "初めの料金",
      "person-monthly": "1人あたりの月の料金",
      "person-once": "1人あたりの初めの料金",
    },
    perHead: "（1人分）",
    now: "いま",
    border: "組み合わせが変わるところ",
    after: "変わると",
    from: (value: string) => `${value}以上`,
    until: (value: string) => `${value}以下`,
    never: (value: string) => `${value}まで変わらない`,
    neverDown: (value: string) => `${value}まで減っても変わらない`,
    limits: "決めた上限",
    limit: "上限",
    takes: "必要な額（これより少ないと、この案は作れません）",
    more: "ここまで増やすと変わる",
    people: "人数",
    who: "だれの人数",
    staff: "スタッフ全員",
    fewer: "減ったとき",
    moreHeads: "増えたとき",
    answers: "答え",
    answersLead: (count: string) =>
      `答えを一つずつ逆にして、${count}通り確かめました。組み合わせが変わるのは次のものです。`,
    answersMore: (count: string) => `ほかの変わり方を見る（${count}通り）`,
    answersNone: (count: string) =>
      `答えを一つずつ逆にして、${count}通り確かめました。どれでも、組み合わせは変わりません。`,
    must: (what: string) => `「${what}」が「必ず」なら`,
    want: (what: string) => `「${what}」が「必ず」でなく「できれば」なら`,
    access: (who: string, what: string) => `もし${who}が「${what}」なら`,
    comes: (names: string) => `${names}が加わります`,
    leaves: (names: string) => `${names}は使わなくなります`,
    tier: "料金コースが変わります",
    lost: (count: string) => `「必ず」が${count}件届かなくなります`,
    checked:
      "変わるところは、その両側を計算して確かめたものです。2つ以上が同時に動いたときのことは、ここには入っていません。",
  },
  others: {
    title: "ほかの組み合わせ",
    lead: "「必ず」を一つも減らさずに、新しく使うものの半分以上を入れかえた組み合わせです。好みや慣れで選べるように、良い順に並べています。",
    none: "「必ず」を減らさずに、半分以上を入れかえられる組み合わせは、ほかにありません（計算で確かめました）。",
    nth: (n: string) => `ほかの組み合わせ ${n}`,
    uses: "使うもの",
    choice: "こちらを選びたいときは、人に相談するときにそう伝えてください。",
  },
};

export type DeeperWords = SameShape<typeof ja>;

/** Smallest changes, stability and other plans: what was found by solving changed cases. */
export const deeperWords: Localized<DeeperWords> = { ja, "ja-easy": deeperEasy, en: deeperEn };
