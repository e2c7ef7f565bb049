import { countLimits } from "#src/domain/advice/understanding/count-limits.ts";
import { englishLimits } from "#src/domain/advice/understanding/english-limits.ts";
import { moneyLimits } from "#src/domain/advice/understanding/money-limits.ts";
import { evidenceOf, type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";
import type { Evidence, Limits, LimitValues } from "#src/domain/advice/understanding.ts";
import type { DataSensitivity, ItPerson, LegalForm, LimitKey } from "#src/domain/advice/vocabulary.ts";

/** A limit that was read, with the span of the folded text that says it and the rule that read it. */
export type LimitFind<K extends LimitKey = LimitKey> = {
  readonly key: K;
  readonly value: LimitValues[K];
  readonly confidence: number;
  readonly spans: ReadonlyArray<readonly [number, number]>;
  readonly rule: string;
};

/** Everything that the text says of what limits the organisation; of two finds for a key the surer, then the first. */
export function limitFinds(reading: Reading): LimitFind[] {
  if (reading.language === "en") return englishLimits(reading);
  const found = [
    ...countLimits(reading),
    ...moneyLimits(reading),
    ...worded(reading, "itPerson", itPersonWords),
    ...worded(reading, "legalForm", legalFormWords),
    ...dataSensitivity(reading),
    ...deadlines(reading),
    ...toldLimits(reading),
    ...newThings(reading),
    ...setupHours(reading),
  ];
  const best = new Map<LimitKey, LimitFind>();
  for (const find of found) {
    const known = best.get(find.key);
    if (!known || find.confidence > known.confidence) best.set(find.key, find);
  }
  return [...best.values()];
}

export function limitsOf(reading: Reading, finds: readonly LimitFind[]): Limits {
  const limits: Record<string, { value: unknown; confidence: number; evidence: Evidence }> = {};
  for (const { key, value, confidence, spans } of finds)
    limits[key] = { value, confidence, evidence: evidenceOf(reading, spans) };
  return limits as Limits; // NOTE every find has the value type of its key
}

type Worded<V> = ReadonlyArray<readonly [value: V, confidence: number, pattern: RegExp]>;

const itWord = "(?:it|ｉｔ|パソコン|システム|pc|デジタル|ネット|情報システム|技術|ウェブ|機械)";
const itPersonWords: Worded<ItPerson> = [
  [
    "besides-other-work",
    0.92,
    new RegExp(
      `(?:片手間|兼務|兼任|掛け持ち|ついで)(?:に|で)${itWord}|(?:総務|事務|経理|広報|代表|職員|相談員)(?:の(?:者|人|職員|担当))?が${itWord}(?:も|係も|担当も)(?:兼|見て|やって|担当)|${itWord}(?:の)?(?:担当|係|管理)[^。]{0,14}(?:兼務|兼任|兼ね|片手間|掛け持ち|ほかの(?:仕事|業務)|他の(?:仕事|業務)|本業)|(?:兼務|兼任|兼ね|片手間|掛け持ち|ほかの仕事|他の仕事|他の業務)[^。]{0,12}(?:で|し|て)[^。]{0,6}${itWord}|事務(?:員|職|局)?(?:の人)?(?:が|と|も)[^。、]{0,6}${itWord}[^。、]{0,4}(?:担当|係|兼|見て)|${itWord}[^。]{0,10}(?:片手間|兼務|兼任|掛け持ち)|(?:若い|私|代表|事務|職員|スタッフ)[^。]{0,8}(?:仕事|業務|事務)の(?:合間|かたわら|ついで)[^。]{0,10}${itWord}`,
    ),
  ],
  [
    "besides-other-work",
    0.93,
    /(?:担当は|担当が)[^。]{0,8}(?:兼務|兼任|パート|経理|総務|事務)|(?:it|ネット|パソコン|システム|スタッフの中に)[^。]{0,14}(?:強い|詳しい|わかる)人[^。]{0,12}(?:本業|ほかの仕事|趣味)|itは[^。]{0,14}(?:趣味|ついで)/,
  ],
  [
    "dedicated",
    0.93,
    /専任の(?:情シス|情報|it|システム)|(?:情シス|情報担当|システム担当)[^。]{0,4}(?:が|の職員が)[^。]{0,6}(?:いる|い(?:て|ます)|おり)/,
  ],
  [
    "none",
    0.92,
    /(?:パソコン|it|ネット|システム|機械|デジタル)(?:に|が|の)(?:詳し|くわし|得意|強|わか)[^。]{0,8}(?:人|者|職員|方)[^。]{0,14}(?:辞め|やめ|退職|産休|育休|異動|抜け|亡くな|もういな)|(?:誰|だれ)も(?:よう)?わから(?:ん|ない)まま|(?:作った|詳しい|くわしい)人(?:が|は)もういな|詳しい(?:者|人|方)(?:は|が)(?:おり|い)(?:ませ|ない)/,
  ],
  [
    "none",
    0.92,
    new RegExp(
      `${itWord}(?:の)?(?:担当|係|専門)(?:者|の人|の職員)?が(?:辞め|やめ|退職し|抜け|いなくな)|(?:わか|分か)る(?:人|者|職員)(?:は|が|も)(?:団体に|うちに|事務所に|身近に|だれも|誰も|一人も)*(?:いない|おらず|いなく)|(?:サーバー|システム|パソコン|${itWord})[^。]{0,8}(?:誰も|だれも)(?:わからない|触れない|さわれない)|${itWord}(?:の|関係の|まわりの|の専任)?(?:担当者?|専門家|専門の人|専任者?|係|人材)[^。、]{0,6}(?:いない|いなく|おらず|不在|ゼロ|なし|置いていない|置けない|ない)|${itWord}(?:に|の(?:こと|こと)が|が|関係に)(?:詳し|強|明る|わか)[^。、]{0,4}(?:人|者|職員|スタッフ|メンバー|方)[^。、]{0,6}(?:いない|いなく|おらず|誰も|ゼロ|不在|ない|皆無)|(?:誰も|だれも|全員|みんな)[^。]{0,10}${itWord}(?:に|が|の|は)[^。]{0,6}(?:詳しくない|わからない|弱い|苦手|疎い)|(?:詳しい|わかる|できる)(?:人|者|職員|スタッフ|メンバー)[^。、]{0,6}(?:いない|おらず|一人もいない|誰もいない)`,
    ),
  ],
  [
    "dedicated",
    0.9,
    new RegExp(
      `(?:専任|専属|専門)の?${itWord}?(?:担当|職員|スタッフ|エンジニア)[^。]{0,8}(?:いる|い(?:て|ます)|おり|ある)|${itWord}[^。]{0,8}専任[^。]{0,8}(?:いる|い(?:て|ます)|おり)|${itWord}(?:の)?(?:専任|専門)[^。ない]{0,6}(?:いる|おり|い(?:て|ます))|(?:エンジニア|seの?職員|情報システム(?:部|課|担当))[^。]{0,6}(?:がいる|がおり|がいて|がある)`,
    ),
  ],
  [
    "besides-other-work",
    0.7,
    new RegExp(
      `(?:私|自分|代表|事務局長|事務の人|若い職員|職員|息子|スタッフ)[^。]{0,6}(?:が|1人が|一人が)[^。]{0,8}${itWord}[^。]{0,8}(?:担当|見て|やって|任され)`,
    ),
  ],
];

const legalFormWords: Worded<LegalForm> = [
  ["certified-npo", 0.95, /認定(?:npo|特定非営利)(?:法人|活動法人)?/],
  ["public-interest", 0.95, /公益(?:社団|財団)(?:法人)?|公益法人/],
  ["social-welfare", 0.95, /社会福祉法人|社福(?:$|[^祉])|(?:社会福祉協議会|社協)(?!さん|に|から|へ|が|と|も)/],
  ["nonprofit-association", 0.95, /非営利型(?:の)?(?:一般)?(?:社団|財団|法人)?|非営利(?:の)?一般社団/],
  [
    "association",
    0.93,
    /一般(?:社団|財団)(?:法人)?(?!(?:法人)?(?:として|の|を|に)(?:登記|設立|作|なり|する))|社団法人\(一般\)|一社です/,
  ],
  [
    "npo",
    0.9,
    /npo法人(?!を(?:設立|作|立ち|取)|の(?:設立|作り方|申請)|に(?:なり|した|する|なる)|化|向け|格)|特定非営利活動法人|エヌピーオー法人/,
  ],
  [
    "unincorporated",
    0.92,
    /任意団体|法人格(?:は|が|を)?(?:ない|なし|持っていない|持たない|取っていない|なく)|法人化(?:して|は)(?:い)?(?:していない|ない|まだ)|法人ではない|ボランティアグループ(?:です|を)|市民グループ|自治会(?:です|の役員)|町内会(?:です|の役員)|有志の(?:会|グループ|団体)/,
  ],
  [
    "npo",
    0.6,
    /npo(?:です|として|団体|の(?:職員|スタッフ|代表|事務))|(?:私たちは|私たちの|当|小さな|地方の|うちの)npo/,
  ],
];

/** What is known of health, disability, violence, faith, origin or crime: names of the data, not of people. */
const sensitiveData =
  /病歴|病名|既往歴|診断書?|健康(?:状態|情報|の情報|チェック)|服薬|カルテ|保険証|障害(?:の情報|の種別|の程度|者手帳)|在留(?:カード|資格)|前科|信仰|国籍の情報|被害の(?:内容|記録)|(?:介護|療育|医療|個別支援|経過|ケース)(?:の)?(?:記録|計画)/;
const records =
  /(?:相談|支援|面談|ケース|訪問|個別|介護|見守り|保育)(?:の|者の)?(?:記録|票|履歴|内容|カルテ)|フォームの中身/;
const personalData =
  /個人情報|プライバシー|秘密|住所|家族構成|家族の(?:情報|状況)|収入|所得|成績|生年月日|家庭(?:の|状況の)(?:情報|事情|状況)|身分証|通帳|マイナンバー|証明書?|経済状況|利用者の?情報|世帯の情報|名簿|連絡先|氏名/;
const contactWords = /名簿(?!と会費)|連絡先|メールアドレス|電話番号|氏名|宛名|住所録/;

/** What is known of people in care or advice is about health, disability or violence. */
const ofCare =
  /相談|患者|障害|dv|暴力|虐待|病|福祉|介護|医療|カウンセリング|シェルター|難民|被害|依存|訪問|看護|更生|遺族|困窮|生活保護|里親/;
/** Data are spoken of as something that must be kept well. */
const handled =
  /漏|流出|安全|守[らりるれっ]|持ち?出|持ち帰|セキュリティ|個人情報|プライバシー|秘密|取り?扱|見られ|覗|のぞ|落とし|不安|怖|こわ|心配|保管|預か|伏せ|消す|置け|入った紙|裁判|流し|他人に|知られ/;

function dataSensitivity(reading: Reading): LimitFind[] {
  const text = reading.text;
  const find = (value: DataSensitivity, match: RegExpExecArray, confidence: number): LimitFind[] => [
    {
      key: "dataSensitivity",
      value,
      confidence,
      spans: [[match.index, match.index + match[0].length]],
      rule: `data ${value}`,
    },
  ];
  if (!handled.test(text)) return [];
  const sensitive = sensitiveData.exec(text) ?? records.exec(text);
  if (sensitive) return find("sensitive", sensitive, 0.75);
  const named = /個人情報|プライバシー|秘密|漏れ/.exec(text);
  if (named && ofCare.test(text)) return find("sensitive", named, 0.6);
  const personal = personalData.exec(text);
  if (!personal) return [];
  const contact = contactWords.exec(text);
  return contact && contact.index === personal.index && !/個人情報|プライバシー|秘密/.test(text)
    ? find("contact", contact, 0.65)
    : find("personal", personal, 0.65);
}

function worded<K extends "itPerson" | "legalForm">(
  reading: Reading,
  key: K,
  rules: Worded<LimitValues[K]>,
): LimitFind[] {
  for (const [value, confidence, pattern] of rules) {
    const match = pattern.exec(reading.text);
    if (match)
      return [
        { key, value, confidence, spans: [[match.index, match.index + match[0].length]], rule: `${key} ${value}` },
      ];
  }
  return [];
}

const byThen =
  /(?:[^。、\s「」はがを]{1,14})(?:までに(?:は)?|までで|まで間に合|まで(?:[、。]|$|の間)|中には?(?=[、。しやつ始完何整作]|$)|中(?=[、]|$)|(?:に|には)間に合|前に(?:は)?|以内に?|年度?内に?|から(?:使い|始め|スタート|運用|開始))/g;
const notTime =
  /^(?:これ|今|いま|ここ|そこ|あそこ|どこ|最後|そのとき|最近|今日|一日|1日|世界|日本|会場|自宅|家|事務所|海外|会議|授業|電話|話|途中|一年|市内|町|県)(?:まで|中)/;

/** The phrase as typed without what only joins it to the rest: 3月末までに → 3月末まで. */
function trimmedTime(said: string): string {
  return said.replace(/[)）。、\s].*$/s, "").replace(/(?<=まで|中|内|前|後|末|日|月|週|年|度)に(?:は)?$/, "");
}

const saidLimit =
  /(?:期限|締め?切り?|〆切|引っ?越し|給料日|開催日?|本番)(?:は|が)(?<when>(?:[^。、!!?\s]{0,6}(?:[0-9]日|[月週年]|末|中|春|夏|秋|冬|明日|今夜))[^。、!!?\sなのだで]{0,3})(?:です|でございま|な|だ)?/;
const byTonight =
  /今夜中|今日中|明日中|明日まで|今週中|今夜まで|(?:来週|来月|今週|今月|明日|[0-9]{1,2}日)(?=が(?:引き落とし|締め?切り?|期限|本番))/;
const fixedDay =
  /(?:(?<![0-9])[0-9]{1,2}月(?:[0-9]{1,2}日|上旬|中旬|下旬|末)?|来週|来月|今月末|来年度|再来週)(?=(?:の予定|に開催|開催|に(?:開|始|行)|開始|から(?:です|。|$)))/;

/** Times that are told as a limit by the words around them. */
function toldLimits({ text }: Reading): LimitFind[] {
  const said = saidLimit.exec(text);
  const match = said ?? byTonight.exec(text) ?? fixedDay.exec(text);
  if (!match) return [];
  const when = said?.groups?.when ?? match[0];
  const start = match.index + match[0].indexOf(when);
  const spans = [[start, start + when.length]] as const;
  return [{ key: "deadline", value: when, confidence: 0.66, spans, rule: "told as a limit" }];
}

/** The phrase of time at まで, 中に, 前に, as typed. */
function deadlines(reading: Reading): LimitFind[] {
  for (const match of reading.text.matchAll(byThen)) {
    const said = match[0];
    const when = reading.when.find(
      ({ start, end }) => start < match.index + said.length && match.index <= start && end > match.index,
    );
    const event =
      /(?:総会|イベント|新学期|年度|学期|大会|説明会|選挙|開所|オープン|引っ越し|移転|開催|開始|夏|冬|春|秋|審査)(?:まで|前|中|に間|から)/.test(
        said,
      );
    if ((!when && !event) || notTime.test(said)) continue;
    const start = when
      ? Math.min(when.start, match.index + (match[0].length - match[0].trimStart().length))
      : match.index;
    const from = when ? when.start : start;
    const end = match.index + said.replace(/(?:使い|始め|スタート|運用|開始|間に合)$/, "").length;
    return [
      {
        key: "deadline",
        value: trimmedTime(typedWords(reading, from, end)),
        confidence: 0.8,
        spans: [[from, end]],
        rule: "deadline",
      },
    ];
  }
  return reading.when
    .filter(({ isDeadline, start, end }) => isDeadline && !notTime.test(reading.text.slice(start, end)))
    .slice(0, 1)
    .map(({ start, end }) => {
      const value = trimmedTime(typedWords(reading, start, end));
      return { key: "deadline", value, confidence: 0.7, spans: [[start, end]], rule: "time with an end" };
    });
}

function newThings(reading: Reading): LimitFind[] {
  const match =
    /(?:新しい(?:こと|もの|ツール|アプリ|道具|仕組み)|一度に|同時に|いっぺんに|一気に)[^。]{0,16}?(一つ|1つ|ひとつ|1個|一個|二つ|2つ|ふたつ|三つ|3つ)/.exec(
      reading.text,
    );
  if (!match) return [];
  const value = /一|1|ひと/.test(match[1] ?? "") ? 1 : /二|2|ふた/.test(match[1] ?? "") ? 2 : 3;
  return [
    {
      key: "newThings",
      value,
      confidence: 0.8,
      spans: [[match.index, match.index + match[0].length]],
      rule: "new things",
    },
  ];
}

const forSetup = /準備|設定|導入|立ち上げ|作業|かけられる|割ける|使える時間|時間は取れ|時間しか|セットアップ/;

/** Hours in all for setting up; hours a week say nothing of the whole. */
function setupHours(reading: Reading): LimitFind[] {
  for (const quantity of reading.quantities) {
    if (quantity.kind !== "hours" || quantity.per !== null) continue;
    const head =
      reading.text
        .slice(Math.max(0, quantity.start - 18), quantity.start)
        .split(/[。\n]/)
        .at(-1) ?? "";
    const tail = reading.text.slice(quantity.end, quantity.end + 12).split(/[。\n]/)[0] ?? "";
    if (!forSetup.test(`${head}${tail}`) || /かかって|かかる|待|1回|一回|片道|毎/.test(`${head}${tail}`)) continue;
    return [
      {
        key: "setupHours",
        value: quantity.value,
        confidence: 0.8,
        spans: [[quantity.start, quantity.end]],
        rule: "setup hours",
      },
    ];
  }
  return [];
}
