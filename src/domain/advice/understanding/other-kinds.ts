import { askedElsewhere, ownEvent } from "#src/domain/advice/understanding/asked-elsewhere.ts";
import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import type { OtherKind } from "#src/domain/advice/vocabulary.ts";
import { contrast, type Mood } from "#src/engines/language/mood.ts";

/** Something asked that other desks answer better. */
export type OtherFind = {
  readonly id: OtherKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
  /** The whole sentence asks for it: no function is read from it. */
  readonly sure?: true;
};

const rules: ReadonlyArray<readonly [OtherKind, number, RegExp]> = [
  [
    "grants",
    0.9,
    /(?:助成金|補助金|助成|給付金|支援金|交付金|補助制度|助成制度|協賛金|融資)(?:金)?(?:の|を|に|が|は|も|で|など)?[^。]{0,14}(?:申請(?:書)?|応募|書き方|探|もら|取り|獲得|受け(?:られ|たい|る)|知りたい|教え|ない(?:か|です|でしょ)|あり(?:ます|ませ)|使える|採択|締め切り|報告書|どこ|出(?:る|ます|して)|取れ|ほしい|制度|情報|相談)|(?:財団|助成団体)(?:を|が)(?:探|教え|知り|あり)|費用を(?:出|補助|助成)してくれる(?:財団|所|ところ|制度|会社)|公募要領|募集要項|休眠預金|資金分配団体|資金調達|資金繰り|運転資金|活動資金が(?:ない|足りない|尽き|底)|お金を(?:集め|借り)|借入|融資/g,
  ],
  [
    "law",
    0.88,
    /(?:弁護士|司法書士|行政書士|訴え|裁判|訴訟|損害賠償|契約書の(?:中身|内容|チェック|確認|書き方)|法律(?:の|的|相談|に)|著作権|肖像権|商標|名誉毀損|規約(?:の|を)(?:作|変|直|見直)|定款(?:の|を)(?:[^。、]{0,6}書き方|変更|改正|直|見直|作)|定款変更|トラブルで(?:訴|相手)|法的|個人情報保護法の(?:解釈|対応)|離婚|相続|遺言|登記|後見|違法|法務|通報先|倫理審査|電子帳簿保存法|許可(?:は(?:いる|要る|必要|どこ|\?|？)|が(?:いる|要る|必要))|誹謗中傷|親権|面会交流|養育費|子の連れ去り|\b(?:custody|lawyers?|attorneys?|divorce|hague convention|legal advice)\b)/g,
  ],
  [
    "founding",
    0.9,
    /(?:npo|法人|団体|一般社団|会社|nPO法人|認定)(?:法人)?(?:格)?(?:を|の|に|を新しく)?(?:設立|立ち上げ|作り(?:たい|方)|つくりたい|作るに|取得|取りたい|なりたい|成りたい|なるに|申請(?:の|を|し)|認証|認定を(?:受|取)|起こし)|法人化|法人格(?:を|の)(?:取|と|必要)|設立(?:手続|の手続|認証|総会|登記|の相談|するには|したい|書類)|(?:解散|合併)(?:の|する|し)[^。]{0,6}(?:手続|たい|方法)/g,
  ],
  [
    "accounting-tax",
    0.88,
    /税(?:金|理士|務|務署)|確定申告|法人税|消費税|インボイス|源泉(?:徴収)?(?:の|は|税)|収益事業(?:に|の|か)|決算(?:書|報告書)?(?:の(?:書き方|作り方|作成|相談|チェック)|の仕方|がわから)|会計基準|監査|課税|非課税|仕訳(?:が|の仕方|の方法)[^。]{0,6}(?:わから|教え)|寄付金控除(?:の|を|に)|会計士|勘定科目|税の/g,
  ],
  [
    "labour",
    0.88,
    /(?:社会保険|雇用保険|労務|就業規則|労働(?:基準|契約|条件|問題|組合)|残業代|解雇|雇用契約|有給(?:休暇)?(?:の|を|は)(?:ルール|取得|日数|制度)|パワハラ|セクハラ|ハラスメント|社労士|最低賃金|36協定|(?:育休|産休)(?:を|の|は)(?:取|制度|手続|取得|給付)|退職金|給料(?:が|を)(?:払え|未払)|給与(?:が|を)払え|賃上げ|給与水準|メンタル不調の職員|休職)/g,
  ],
  [
    "staffing",
    0.85,
    /(?:求人|採用(?!情報のページ)|職員(?:を|が)(?:募集|雇|見つから|足りない|採)|人手(?:が|は)?(?:足り|不足|な)|人材不足|スタッフ(?:が|を)(?:足りない|雇|集まらない|採用|見つから|辞め|定着)|正社員|正職員を|後継者|後任|代表(?:の|が)(?:なり手|後継|交代|高齢)|理事のなり手|人材確保|(?<![ぁ-ん])人が(?:辞め|集まらない|足りない)|離職|事務局長を探|人を雇)/g,
  ],
  [
    "premises",
    0.88,
    /(?:事務所|活動場所|拠点|(?<!居)場所|会場|倉庫|建物|物件|部屋|施設|店舗|土地|空き家|家賃|居場所の場所|キッチン|駐車場)(?:を|の|が|に|として|に使える)[^。]{0,10}(?:借り|探|引っ越|移転|見つから|貸して|ない(?:です?か|ので困|だろうか)|なくて困|賃貸|修繕|改修|雨漏り|狭|立ち退|退去|契約更新|耐震|空き|使える物件|提供して)|家賃(?:が|を|の)?(?:払|高|補助|交渉|負担)|立ち退き|雨漏り|空き家(?:を|の)(?:活用|使|借)|エアコンが壊れ|物件(?:を|が|の)(?:探|借|見つ|紹介|ない)/g,
  ],
  [
    "support-for-a-person",
    0.85,
    /(?:生活保護|住むところ|食べるもの|食べ物がない|お金がなくて(?:生活|食)|借金|仕事が(?:ない|見つから|なくな)|家賃が払え|うつ|介護(?:の|を|で)(?:相談|疲れ|困|申請|認定|保険)|(?:夫|妻|親|子ども|母|父|息子|娘)(?:が|の|から|に)[^。]{0,12}(?:困|悩|暴力|認知症|学校に行|引きこも|つら|心配)|(?:私|自分)(?:が|は|の)[^。]{0,10}(?:病気|障害|うつ|失業|妊娠|生活が|お金がな)|学校に行きたくない|いじめられ|障害年金|障害者手帳(?:を|の)(?:取|申請)|保育園に(?:入|落)|就職(?:先|できな)|ビザ|在留(?:資格|カード)(?:の|を|が)(?:更新|取|切|申請|相談))/g,
  ],
  [
    "other",
    0.7,
    /(?:レシピ|献立|天気|引っ越し業者|ゴミ|害虫|楽器|エアコン|冷蔵庫|保険に(?:入|加)|ボランティア保険|活動保険|行事保険|保険の|食中毒|衛生管理|保健所|営業許可|感染症対策|消毒|車の(?:修理|購入|保険)|buse|バスを借り|会場の飾り|表彰|表彰式|行政との(?:交渉|協働)|企業と(?:の)?連携|理事会の人間関係|人間関係|仲が悪|もめて|揉めて|クレーム(?:対応)?|苦情)/g,
  ],
];
/** Asked, not only told: a wish, a question or a trouble near it. */
const asked =
  /たい|ほしい|教え|どう|方法|ですか|ますか|でしょうか|困|悩|わから|相談|探し|必要|ないか|ください|お願い|不安|足りない|ない(?:です|。|ので|んです)|だろうか|知り|したら|すれば|見つから|手続|書き方|募集|対応|払え|大変|\?|\b(?:can|could|may|how|where|need|want|help)\b/;
/** Somebody who works for an organisation asks for those they serve. */
const speaksForOrganisation =
  /団体|npo|法人|利用者|相談者|会員|職員|スタッフ|ボランティア|活動(?:して|を|し)|支援(?:して|を|し)|運営|サロン|教室|事務所|子ども食堂|相談員|参加者|わたしたち|私たち|うちの会|グループ|家族会|つながりたい|つくりたい|作りたい|届けたい/;
const told =
  /(?:助成金|補助金|助成|寄付|支援金)(?:を(?:もら|受け|いただ|使っ|活用)|で(?:買|購入|導入|そろ|作|整)|が(?:出|おり|決ま|採択|使え|取れ|入)|に(?:採択|通))(?:っ|い|って)?(?:た|て|ま|し)|(?:税理士|社労士|弁護士|会計士)(?:さん)?(?:に(?:は)?(?:頼|お願い|任|見て)|が(?:い|つい)|と契約)/;

/** What is asked of other desks: whole sentences that ask for it, then words, each in order of place. */
export function otherFinds(reading: Reading): OtherFind[] {
  const whole = askedElsewhere(reading);
  const isIn = (find: OtherFind) => whole.some(({ start, end }) => start <= find.start && find.end <= end);
  return [
    ...whole,
    ...byWords(reading).filter((find) => (!isIn(find) || kindsBeside.has(find.id)) && !isOthersQuestion(reading, find)),
  ];
}

/** 「どこへ申し込むの」と聞かれる: who asks is not who writes. */
export function isOthersQuestion({ text }: Reading, { start, end }: { start: number; end: number }): boolean {
  return [...text.matchAll(/「[^」]*」と(?:よく|何度も)?(?:聞かれ|問われ|尋ねられ|きかれ)/g)].some(
    (one) => one.index <= start && end <= one.index + one[0].length,
  );
}

/** Asked in the same sentence as something else, these are asked as well. */
const kindsBeside: ReadonlySet<OtherKind> = new Set(["founding", "accounting-tax", "support-for-a-person"]);

function byWords(reading: Reading): OtherFind[] {
  return rules.flatMap(([id, confidence, pattern]) =>
    [...reading.text.matchAll(pattern)].flatMap((match): OtherFind[] => {
      const start = match.index;
      const end = start + match[0].length;
      const sentence = sentenceOf(reading, start);
      const said = reading.text.slice(sentence.start, sentence.end);
      if (told.test(said) && !/申請|書き方|探/.test(match[0])) return [];
      if (isSetAside(reading, end, sentence.end) || ownEvent.test(said)) return [];
      if (/報告書$/.test(match[0]) && /写真|整理|共有|一緒に|保管/.test(said)) return [];
      if (id === "support-for-a-person" && speaksForOrganisation.test(reading.text)) return [];
      const short = reading.text.length < 24;
      if (!short && !asked.test(said) && !asked.test(reading.text.slice(sentence.end, sentence.end + 20))) return [];
      // 親権がなくても国に帰れますか: a question of law, whatever tool is asked for besides.
      const isQuestion =
        familyLaw.test(match[0]) && question.test(reading.text.slice(sentence.start, sentence.end + 1));
      return [
        { id, start, end, confidence, rule: `${id}: ${match[0]}`, ...(isQuestion ? { sure: true as const } : {}) },
      ];
    }),
  );
}

const familyLaw = /親権|面会交流|養育費|連れ去り|離婚|custody|divorce|hague/;
const question = /[?？]|(?:です|ます|でしょう|ません)か/;

/**
 * Without functions of which all that tells lies in sentences that ask for something else (寄付の家具を置く倉庫を借りたい), unless
 * something is wished outside of them that no other function answers.
 */
export function withoutAskedElsewhere(
  { moods }: Reading,
  told: readonly FunctionScore[],
  others: readonly OtherFind[],
): FunctionScore[] {
  const sure = others.filter((find) => find.sure);
  if (sure.length === 0) return [...told];
  const isIn = (from: number, to: number) => sure.some(({ start, end }) => from < end && start < to);
  const left = told.filter(({ spans }) => spans.length === 0 || spans.some(([from, to]) => !isIn(from, to)));
  const isWished = moods.some(({ kind, start, end }) => wishing.has(kind) && !isIn(start, end));
  return left.length === 0 && isWished ? [...told] : left;
}

const wishing: ReadonlySet<Mood["kind"]> = new Set(["wish", "trouble"]);

/** 助成金の話ではなく, 税金のことは税理士に任せている. */
function isSetAside(reading: Reading, end: number, until: number): boolean {
  const tail = reading.text.slice(end, until);
  if (/^[^。、]{0,10}(?:ではなく|じゃなく|の話ではない|は(?:いい|大丈夫|足りて|済|解決)|とは別)/.test(tail))
    return true;
  return reading.moods.some(
    ({ kind, start }) =>
      kind === "enough" &&
      start >= end &&
      start < Math.min(until, end + 24) &&
      !contrast.test(reading.text.slice(end, start)),
  );
}
