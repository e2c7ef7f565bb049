import type { OtherFind } from "#src/domain/advice/understanding/other-kinds.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { OtherKind } from "#src/domain/advice/vocabulary.ts";

/* Rooms and houses, the law of work, money that need not be paid back: asked in whole sentences, in many words. */

type Frame = {
  readonly kind: OtherKind;
  /** What it is about, and how it is asked for; both in one sentence. */
  readonly about: RegExp;
  readonly asks: RegExp;
  /** The same words in a sentence about work at a desk. */
  readonly unless: RegExp;
  /** Any place, asked for or not: its nouns alone say nothing. */
  readonly isOfPlace?: true;
};

/** Work at a desk or with a tool; and what is said not to be asked. */
const atDesk =
  /データ|ファイル|名簿|在庫|オンライン|ネットで|ネットだけ|クラウド(?!ファン)|パソコン|タブレット|動画|zoom|word|ワード|エクセル|excel|ホームページ|ページを|アプリ|スマホ|システム|ソフト|メールで|共有|同時に|みんなで|手分け|分担|上書き|集計|自動|eラーニング|(?:相談|話|こと)ではな|相談したいと(?:言|い)|という(?:相談|声)/;
const dataWords = /写真|書類|資料|記録|予約|地図/;

const frames: readonly Frame[] = [
  {
    kind: "support-for-a-person",
    about: /(?:日本語|にほんご)\s?を\s?[^。]{0,10}(?:習|なら|勉強|べんきょう|おぼえ|覚え)/,
    asks: /(?:ならい|習い|勉強し|べんきょうし|おぼえ|覚え)\s?たい/,
    unless:
      /利用者|生徒|会員|学習者|外国|保護者|[人方子](?:たち)?(?:が|に|の)|教え(?:る|て|たい)|おしえ|教室を(?:開|ひら)/,
  },
  {
    kind: "grants",
    about:
      /助成(?!が(?:あ|出)(?:って|て)|を受けて(?:い|お)|で(?:買|購入|そろ|作|入れ))|補助(?!犬|具|者|輪|員|席|線)|基金(?!を(?:つく|作|設|立))|財団|返さなくて(?:い|よ)い|(?:国|市|県|町|区|村|行政|自治体|企業|民間)(?:や[^。]{0,4})?から(?:出る|もらえる|の)(?:お金|資金|援助)|資金の?援助|公募(?:の)?(?:助成|補助)|休眠預金|共同募金|赤い羽根/,
    asks: /もら(?:え|い(?:た|方))|申請(?!者|する?のに|で|を?手伝)|申し?込|応募(?:でき|し|先|の|要|書)|書き方|探|一覧|どこ(?:に|へ|か)|紹介|ありますか|ありませんか|あるでしょうか|ないでしょうか|ないですか|出してくれ|取りたい|取れ|受けたい|受けられ|使えるもの|知りたい|教え|落ち(?:ます|る|て|た)|採択|ください/,
    unless:
      /(?:助成|補助)金?(?:で|を使って|を活用して)[^。]{0,10}(?:買|購入|そろえ|入れ|作|導入)|共同|写真|電子申請|失敗談|締め?切り?を|カレンダー|(?:助成|補助)金?が(?:ない|出ない|なく)|生活費|学費|奨学金|医療費|名前の一覧/,
  },
  {
    kind: "premises",
    about:
      /物件|空き(?:家|店舗|室|部屋)|貸し?店舗|テナント|一軒家|古民家|家賃|賃料|敷金|大家|立ち退|手狭|手ぜま|建て替え/,
    asks: /探|見つ|借り|移れ|移り|移転|貸して|提供して|紹介|ありませんか|ないでしょうか|ないですか|知りませんか|どうや|どうすれ|出てほしい|出て(?:くれ|ください|と言)|入りません|入らない|使えな|困|上が(?:る|って)|値上げ/,
    unless: dataWords,
  },
  {
    kind: "premises",
    about:
      /(?<!居|立)場所(?!を探している(?:人|方|子)|が分か|がわか)|会場|事務所|拠点|倉庫|置き場|体育館|公民館|集会所|(?<!会議)室内|(?:広|大き|安|駅に近|台所|厨房)[^。]{0,10}(?:ところ|所|部屋|スペース)|教室に使える|広さ/,
    asks: /貸して(?:もら|くれ|くださ|いただ)|借りられ|借りれ|借りたい|借りる(?:に|こと|と)|(?:場所|会場|ところ|所|拠点|部屋)(?:が|も)?(?:取れ(?:ず|ない|な|ません)|見つから|見つかりません|ありません|ない(?:ので|んです|です))|(?:場所|会場|事務所|拠点|倉庫|ところ|所)を(?:[^。、]{0,6})?(?:探し(?:て|たい)|見つけ|紹介)|使わせて|(?:使える|借りられる)(?:ところ|所|場所)|移りたい|頼めるもの|使えなくな/,
    unless: dataWords,
    isOfPlace: true,
  },
  {
    kind: "labour",
    about:
      /有給|有休|残業(?:代|手当)|時間外手当|労災|育休|産休|育児休業|介護休[業暇]|最低賃金|時給|就業(?:規則|の決まり|時間の決まり)|雇用(?:契約|保険|主|関係|」)|雇い(?:入れ|止め|主)|解雇|定年|社会保険|社保|労働(?:条件|契約|時間|基準)|労基|ハラスメント|パワハラ|退職(?:金|勧奨|届)|休職|復職|36協定|無期転換|有償ボランティア|(?:人|職員|パート(?:さん)?|アルバイト|スタッフ|従業員)を(?:初めて|新しく)?(?:雇|クビ|首に)|(?:職員|パート(?:さん)?|アルバイト|スタッフ|人)[^。]{0,12}(?:辞め(?:てもら|させ)|やめ(?:てもら|させ))|雇(?:います|うこと|いたい|い方)/,
    asks: /(?:です|ます|でしょう|ません|もの|[のるい])か(?:[。?？」]|$)|のか|でしょう(?:か)?(?:[。?？]|$)|(?:いい|よい)(?:です|もの|ので|の)|わから|分から|知りたい|教え|誰に聞|どこに聞|心配|不安|相談|手続|境目|書き?かえ|見直|決め方|言っています|言われ|もめ|困|どう(?:し|す|な|書|や)/,
    unless:
      /表で|一覧|打刻|タイムカード|シフト|見られるように|はんこ|電子|勤怠|紙で|記録|管理したい|日数|手計算|求人|募集|応募|集まら|なり手/,
  },
];

/** What others say, but not a word set off: いくら払うと「雇用」になるのか. */
const quoted = /「[^」]{7,}」/g;

/** Sentences that ask for a room, about the law of work, or for a grant: no tool answers them. */
export function askedElsewhere({ text, language, sentences }: Reading): OtherFind[] {
  if (language !== "ja") return [];
  return sentences.flatMap(({ start, end }, number): OtherFind[] => {
    const said = text.slice(start, end).replace(quoted, "");
    const frame = frames.find(
      ({ about, asks, unless }) => about.test(said) && asks.test(said) && !unless.test(said) && !atDesk.test(said),
    );
    if (!frame) return [];
    const before = sentences[number - 1];
    const from = before && leadsTo(frame, text.slice(before.start, before.end)) ? before.start : start;
    return [
      { id: frame.kind, start: from, end, confidence: 0.93, rule: `${frame.kind}: asked in a sentence`, sure: true },
    ];
  });
}

/** 送迎の車を買い替えたい。出してくれる基金は: what is told right before belongs to it where it tells of the same. */
function leadsTo({ kind, about, unless }: Frame, before: string): boolean {
  return !unless.test(before) && !atDesk.test(before) && (about.test(before) || (leads[kind]?.test(before) ?? false));
}

const leads: Readonly<Partial<Record<OtherKind, RegExp>>> = {
  grants: /(?:買い?替え|買い|買う|そろえ|直し|修理し|建て直し|改修し|復活させ|続け)たい|お金が(?:ない|足り)|高くて/,
  labour: /(?:職員|スタッフ|パート|アルバイト|社員)[^。]{0,16}(?:転|けが|怪我|骨折|事故|休|辞め|やめ|妊娠|入院)/,
};

/** 法律相談会の予約を受けたい: a consultation that they hold themselves; who wants to book one (予約したい) asks for it. */
export const ownEvent =
  /(?:相談[会日]|講座|教室|セミナー|説明会)の?[^。、]{0,6}(?:(?:予約|申し?込み?|受付)[^。]{0,14}受け|案内[^。]{0,10}送[りる])/;

/** What a text is about that is known to be for another desk, by its nouns alone; null where none of the three is named. */
export function kindByItsNouns({ text }: Reading): { kind: OtherKind; start: number; end: number } | null {
  for (const { kind, about, unless, isOfPlace } of frames) {
    const match = about.exec(text);
    if (match && !isOfPlace && !unless.test(text) && !atDesk.test(text) && !ownEvent.test(text))
      return { kind, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
