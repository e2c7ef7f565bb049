import type { IdeaHit } from "#src/domain/advice/understanding/danger/idea-finder.ts";

/** Around words of the lexicon, in letters of a danger text: what stands right before them and right behind. */
type Sense = {
  readonly idea: string;
  readonly word: RegExp;
  /** They are ordinary where this stands before them, */
  readonly ordinaryAfter?: RegExp;
  /** or this behind them; */
  readonly ordinaryBefore?: RegExp;
  /** they tell of the idea only where this is said before or behind. */
  readonly only?: RegExp;
};

const machine =
  "(?:ぱそこん|pc|ぷりんた|印刷機|機械|あぷり|しすてむ|そふと|さーば|さいと|ほーむぺーじ|ぺーじ|画面|まうす|きーぼーど|すまほ|たぶれっと|かめら|まいく|ぼたん|えくせる|いんたーねっと|ねっと|回線|電源|通信|zoom|えれべーたー|ぶれーかー)";

/**
 * Everyday senses of the words by which bodies are said to fail, somebody not to answer, children to be alone. They are learned
 * from like the others; which desks stand first must not hang on them.
 */
const senses: readonly Sense[] = [
  // 返事をする人が決まっていない; but 呼んでも返事がない
  {
    idea: "body-failing",
    word: /^返事/,
    only: /(?:[呼よ]び|[呼よ]ん|声[をも]?[かけ掛]|話しかけ|揺す|ゆす|肩を|叩いて|たたいて)[^。]{0,16}$|^(?:だんだん|はっきり|弱|薄|うす|小さ|かす)/,
  },
  {
    idea: "body-failing",
    word: /^反応/,
    ordinaryAfter: new RegExp(`(?:投稿|案内|募集|告知|ちらし|発信|めーる|sns|${machine})[^。、]{0,10}$`),
    only: /^(?:ない|なく|なし|ません|せん|ね[えぇ]|しな|薄|うす|鈍|にぶ|弱|よわ|でき)/,
  },
  {
    idea: "body-failing",
    word: /^落ち[てた]/,
    ordinaryAfter: new RegExp(
      `(?:体重|成績|学力|売り?上げ?|収入|人気|評判|体力|筋力|視力|聴力|食欲|気分|気持ち|質|速度|試験|審査|抽選|選考|選挙|受験|数|率|額|寄付|会員|きり|汚れ|葉|ごみ|財布|鍵|信用|肩を?|${machine})(?:が|も|は|に|を|から)?[^。、]{0,4}$`,
    ),
    ordinaryBefore: /^(?:着|いる(?:財布|物|鍵))/,
  },
  {
    idea: "body-failing",
    word: /^倒れ/,
    ordinaryAfter: /(?:看板|木|塀|てんと|鉢|自転車|会社|企業|団体|法人|お?店)(?:が|も|は)[^。、]{0,4}$/,
  },
  {
    idea: "body-failing",
    word: /^動[かけ]/,
    ordinaryAfter: new RegExp(`(?:${machine}|警察|行政|役所|市|学校|児相|会社|組織|制度)(?:が|も|は)?[^。、]{0,6}$`),
  },
  { idea: "body-failing", word: /^毒/, ordinaryAfter: /(?:気の|消|解)$/, ordinaryBefore: /^(?:親|舌)/ },
  { idea: "body-failing", word: /^沈んで/, ordinaryAfter: /(?:気持ち|気分|心|表情|声|空気)(?:が|も|は)?[^。、]{0,4}$/ },
  { idea: "body-failing", word: /^吐い/, ordinaryAfter: /(?:弱音|本音|うそ|嘘|悪口|暴言|言葉|ため息)(?:を|ばかり)?$/ },
  {
    idea: "body-failing",
    word: /^立てな/,
    ordinaryAfter: /(?:役に|予定|計画|見通し|対策|めど|目処|方針|顔)(?:を|が|も)?$/,
  },
  { idea: "body-failing", word: /^腐って/, ordinaryAfter: /(?:食べ物|食材|弁当|ごみ|床|柱|野菜|果物|米)[^。、]{0,6}$/ },
  { idea: "body-failing", word: /^気持ち悪/, ordinaryBefore: /^い(?:めーる|人|男|客|こと|言|写真|dm|目)/ },
  // 丸いやけどの跡: marks, and whose work they are is the matter
  {
    idea: "body-failing",
    word: /^(?:やけど|火傷)/,
    ordinaryAfter: /(?:形の|型の|丸い|いくつもの|古い)$/,
    ordinaryBefore: /^の?(?:よう|みたい)?な?(?:跡|あと|痕|形)/,
  },
  // 連絡が取れる人と取れない人
  { idea: "no-answer", word: /^連絡.*(?:取れ|とれ|つき|つか)$/, ordinaryBefore: /^(?:る|て(?!い?ない)|た|ます|やす)/ },
  // 会場が見つかりません
  {
    idea: "missing",
    word: /^(?:見つか|見当た|戻ら)/,
    ordinaryAfter:
      /(?:会場|場所|部屋|物件|家|先|倉庫|人手|担い手|なり手|講師|後任|後継者|すたっふ|ぼらんてぃあ|運転手|通訳|職員|でーた|ふぁいる|ぱすわーど|書類|資料|めーる|写真|名簿|鍵|かぎ|財布|原因|方法|やり方|答え|お金|予算|時間|助成金|財団|物|もの|本)(?:が|も|は|を)[^。、]{0,6}$/,
  },
  // 残り2時間を切りました
  { idea: "no-answer", word: /^切[れり]/, ordinaryAfter: /(?:時間|分|日|人|円|%|ぱーせんと)を$|(?:予算|在庫|紙)が$/ },
  // 一人暮らしの会員が三日, 夜に一人で事務をする: only a child is left alone
  {
    idea: "child-left",
    word: /^(?:一人|ひとり|夜中|深夜|夜)/,
    only: /子ども(?!食堂)|(?:[のるたい]|^)子(?=[がはもをにの、])|赤ちゃん|小学|中学|高校|児童|園児|生徒|きょうだい|兄弟|姉妹|弟|妹|親|お?母|お?父|ママ|まま|ぱぱ|(?:おかあ|おとう)さん|息子|娘|(?<![0-9])(?:[1-9]|1[0-7])[歳才]|小[1-6]|中[1-3]/,
  },
];

/** So many letters before and behind are looked at. */
const around = 24;

/** Whether a hit at its place in what was said is one of the everyday senses of its words: no desk is chosen by it. */
export function isOrdinary(said: string, hit: IdeaHit, from: number): boolean {
  const start = hit.start - from;
  const end = hit.end - from;
  const word = said.slice(start, end);
  const before = said.slice(Math.max(0, start - around), start);
  const behind = said.slice(end, end + around);
  return senses.some((sense) => {
    if (sense.idea !== hit.idea || !sense.word.test(word)) return false;
    if (sense.ordinaryAfter?.test(before) || sense.ordinaryBefore?.test(behind)) return true;
    if (!sense.only) return false;
    return sense.idea === "child-left" ? !sense.only.test(said) : !(sense.only.test(before) || sense.only.test(behind));
  });
}
