import { type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const staffWords =
  "専門員|ケアマネ|介護職|訪問介護|ワーカー|バイト|新人|評議員|指導者|役員|世話人|自宅組|在宅組|スタッフ|職員|従業員|社員|事務局|メンバー|運営|相談員|支援員|教師|教員|カウンセラー|コーディネーター|訪問員|推進員|中の人|作る人|返す役|受けたの|人手|人数|ヘルパー|看護師|事務員|常勤|非常勤|専従|正職員|パート|アルバイト|講師|先生|指導員|働く|働いて|事務所|職場|団体|法人|組織|体制|チーム|私たち|仲間";
const volunteerWords =
  "友愛訪問員|訪問ボラ|ボラ|団員|隊員|手伝い|運転手|ドライバー|補助の学生|学生ボラ|運転してくれる方|運転してくれる人|運転ボランティア|サポーター|読み手|手伝いたい人|手伝える人|手伝ってくれる人|ボランティア|協力者|お手伝い|有志";
const servedWords =
  "クラブの|サークルの|教室の|学級の|塾の|学童の|ホームの|サロンの|居場所の|定時制の子|の子|かける相手|預けたい家庭|ろう児|利用者|会員|参加者|登録者|子ども|児童|生徒|学生|高齢者|お年寄り|世帯|家庭|家族|保護者|受講生|受講者|学習者|相談者|通所者|入所者|入居者|患者|当事者|住民|親子|利用|登録|通って|支援し|見守り|対象|外国人|難民|実習生|園児|若者|女性|組合員|障害者|被災者|部員|ob";
const near = (words: string) => ({
  before: new RegExp(
    `(?:${words})(?:さん|たち|者|の方|の人|の皆さん|数|の数|の人数|人数)?(?:(?:は|が|も|を|には|として)?(?:[0-9]{1,2}(?:拠点|か所|事業所)に|台帳では|名簿では|全国に|県外から|地元に)?(?:現在|今は|いまは|今|いま|最盛期の[0-9]+[人名]が|昼だけ|あわせて|毎回|毎週|いつも|常時|全部で|全員で|合わせて|合計|総勢|約|私を(?:入れて|含めて|含め)|有給|常勤|日替わりで|だいたい|わずか|たった|、|:|で|計)*)$`,
  ),
  after: new RegExp(
    `^(?:ほど|くらい|ぐらい|前後|程度|弱|強|近く|以上|規模)?(?:だけ)?(?:の|が|は|で|いる|おる)?(?:任意|小さな|小さい|小規模な|若い|地元の|常勤|有給|非常勤|正規|専従|登録|主婦の|高齢の|不登校の|障害のある|一人暮らしの|外国籍の|ひとり親の)*(?:${words})`,
  ),
});
const staff = near(staffWords);
const volunteers = near(volunteerWords);
const served = near(servedWords);
const notRegular = /(?:定員|部屋|会場|席|収容|イベント|大会|講演会?|参加枠)(?:は|が|の|に|で)?(?:約|およそ|最大)?$/;
const actsAs =
  /^(?:ほど|くらい|ぐらい)?(?:だけ)?(?:で(?:は)?(?:活動|運営|やって|回|切り盛り|仕事|働|続け|対応|順番|分け|手分け|交代|担当|受け|取|当番)|交代)/;
/** うちは5人で, うちみたいな7人の所. */
const ourselves = /うち(?:は|ら|みたいな|のような|の団体は|の会は)?[^。、]{0,10}$/;
/** 現地スタッフ2名, 1人のスタッフに集中, 聴覚障害の職員が1人: some of those who work, not all. */
const someOfStaff =
  /現地の?(?:スタッフ|職員)$|(?:障害|ろう者?|難聴|けが|病|在住|育休|産休|新人|若手)[^。、]{0,6}(?:スタッフ|職員|相談員|理事)(?:が|は)?$/;

/** 聴覚障害のある参加者が2人います: some of those served, not all. */
const someOfThem =
  /(?:障害|聞こえ|見え|耳|目|難聴|ろう|車いす|日本語|スマホ|パソコン|電話)[^。、]{0,12}が(?:約|およそ)?$/;

/** So many at most are told of as those who do the work. */
const mostWriters = 60;
const workplace =
  "(?:相談室|相談支援|事業所|部会|職場|団体|npo|法人|事務所|事務局|チーム|所帯|会社|現場|施設|会議|パソコン|pc|給料|給与|シフト|勤怠|予定)";
const theirWork = new RegExp(
  `^(?:(?:で(?!す|あ|し)|とも|それぞれ|全員(?:が|で|の)|がそれぞれ|が一斉に)|(?:ほど|くらい)?の(?:小さな|小さい|合同)?${workplace}|(?:分|ぶん)の?(?:高速代|交通費|精算|立替|経費|給|勤怠|パソコン|pc|端末|源泉|年末調整|受講|研修)|中[0-9]+人)`,
);
const ours =
  /(?:うちの|うちは|わたしたち|私たち|人間|総勢|私を(?:入れて|含めて)|私(?:も)?(?:入れて|含め)|あわせて|合わせて|の計|管理をしている。|しております。|している。)$/;
const clauseBegins = /(?:^|[。、\n(!?→]|もう|いま|今は|たった|うちは)$/;
const theirs = new RegExp(`(?:${servedWords}|会員|お客|相手|先着|申し込み|応募|予約|通訳|出席|家族)[^。]{0,10}$`);

/** 3人で書き込みたい, 六人の小さな相談室, 四人とも: a number of nobody by name that does the work counts the writers. */
function isOfTheWriters(quantity: Quantity, head: string, tail: string): boolean {
  if (quantity.kind !== "people" || quantity.value < 2 || quantity.value > mostWriters || quantity.becomes)
    return false;
  if (theirs.test(head) || /^(?:で|の)?(?:参加|申し込|来|集ま|座|乗|定員|限定)/.test(tail)) return false;
  return (
    (clauseBegins.test(head) && theirWork.test(tail)) ||
    (ours.test(head) && /^(?:[。、]|で|の|が|は|です|だ|も|$)/.test(tail))
  );
}

/** So many children may be the writer's own. */
const mostOwnChildren = 6;
const fewestHouseholds = 4;

/** 講師は大学生15人, 保健推進員(主婦40人: who they are besides. */
const staffBySort =
  /(?:講師|先生|職員|スタッフ|相談員|指導員|推進員|支援員|訪問員)(?:は|が|\()(?:大学生|学生|主婦|元教師|社会人|若い人|高齢者|ボランティア|パート)(?:の)?$/;

export type Counted = "staffCount" | "volunteerCount" | "servedCount";

/** Whom a number of people counts and how sure that is; null = nobody in particular. */
export function whoseCount(reading: Reading, quantity: Quantity): { key: Counted; confidence: number } | null {
  const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
  const head = reading.text.slice(Math.max(sentence?.start ?? 0, quantity.start - 24), quantity.start);
  const tail = reading.text.slice(quantity.end, quantity.end + 24);
  const named = namedBeside(quantity, head, tail);
  if (named === "nobody") return null;
  if (named) return { key: named, confidence: quantity.unit === "人" && quantity.rough ? 0.85 : 0.9 };
  const meant =
    byAct(reading, quantity, head, tail) ??
    lastNamed(reading, quantity, head, tail) ??
    (isOfTheWriters(quantity, head, tail) ? "staffCount" : null);
  return meant ? { key: meant, confidence: 0.65 } : null;
}

/** 現地スタッフ2名, 聴覚障害のある参加者が2人, 定員20人: said of some of those who work or are served, or of a room. */
export function isSaidOfSome({ text, sentences }: Reading, { start }: Quantity): boolean {
  const sentence = sentences.findLast((one) => one.start <= start);
  const head = text.slice(Math.max(sentence?.start ?? 0, start - 24), start);
  return someOfStaff.test(head) || someOfThem.test(head) || notRegular.test(head);
}

/** The words right before and behind a number say whom it counts; `nobody`: they say that it is no count of a group. */
function namedBeside(quantity: Quantity, head: string, tail: string): Counted | "nobody" | null {
  if (quantity.kind === "households")
    return notRegular.test(head) ||
      /^の?(?:申し?込|応募|参加)/.test(tail) ||
      /(?:1日|毎日|毎朝|毎週|月に|週に?)$/.test(head) ||
      quantity.value < fewestHouseholds
      ? "nobody"
      : "servedCount";
  if (/^(?:ほど|くらい)?(?:が|も|に)(?:手伝|協力|力を貸)/.test(tail)) return "volunteerCount";
  if (withHelpers.test(head)) return "servedCount";
  if (
    volunteers.before.test(head) ||
    volunteers.after.test(tail) ||
    /^、(?:全員|みんな)?ボランティア(?:です|だ)/.test(tail)
  )
    return "volunteerCount";
  if (/^\(?(?:全員|みんな|みな)ボランティア/.test(tail) && staff.before.test(head)) return "volunteerCount";
  if (someOfStaff.test(head) || /^(?:ずつ|目)/.test(tail)) return "nobody";
  if (/(?:^|[。、])(?:運転|送迎|配達|見回り)(?:は|が)$/.test(head)) return "volunteerCount";
  if (staff.before.test(head) || staffBySort.test(head) || /(?:[。、]|^)人は$/.test(head)) return "staffCount";
  if (/子ども(?:が|は)?$/.test(head) && quantity.value <= mostOwnChildren) return "nobody";
  if (served.before.test(head)) return notRegular.test(head) || someOfThem.test(head) ? "nobody" : "servedCount";
  if (staff.after.test(tail)) return quantity.value === 1 ? "nobody" : "staffCount";
  if (served.after.test(tail)) return notRegular.test(head) ? "nobody" : "servedCount";
  if (actsAs.test(tail) || (ourselves.test(head) && /^(?:で|の(?:所|団体|会))/.test(tail))) return "staffCount";
  if (/(?:スタッフ|職員|メンバー)[^。、]{0,6}と(?:ボランティア)[^。、]{0,3}$/.test(head)) return "volunteerCount";
  if (/^(?:を|に)(?:支援|見守|訪問|サポート|教え|預か)/.test(tail)) return "servedCount";
  return null;
}

/** 住民とボランティア合わせて: all whom something is for, helpers among them. */
const withHelpers = new RegExp(
  `(?:${servedWords})(?:さん)?(?:と|や)(?:${volunteerWords}|${staffWords})(?:さん)?(?:を|で)?(?:合わせて|あわせて|合計|全部で)$`,
);

const helps = /ボランティア|サポーター|支え手|助っ人|手伝|担い手|運転手|補助の学生/;

/** 17人乗せて, 登録した500人に知らせる, 20人分の給与: what is done with them says who they are. */
function byAct({ text }: Reading, quantity: Quantity, head: string, tail: string): Counted | null {
  if (quantity.kind !== "people" || quantity.value < 2) return null;
  if (/^分の?(?:給与|給料|勤怠|有給|シフト|社会保険|年末調整)/.test(tail)) return "staffCount";
  if (/^の(?:予定|日程|スケジュール|シフト|勤怠|給料|給与)/.test(tail)) return "staffCount";
  if (/(?:パソコン|端末|机|電話|事務所|タブレット)[0-9一二三1-9]台?を$/.test(head) && /^で/.test(tail))
    return "staffCount";
  if (
    /^に(?:は)?(?:電話|連絡|メール)/.test(tail) &&
    /ボランティア|当番|シフト|スタッフ|職員/.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
  )
    return helps.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ? "volunteerCount" : "staffCount";
  if (/^登録/.test(tail) || /登録(?:者|した|している|数)?(?:は|が|の|:|\(|現在|いま|今)*$/.test(head))
    return helps.test(text.slice(Math.max(0, quantity.start - 110), quantity.end + 20))
      ? "volunteerCount"
      : "servedCount";
  if (/市民$|有志$|住民$/.test(head) && /^が[^。]{0,14}(?:採取|調査|観察|記録|集め|作っ|掃除)/.test(tail))
    return "volunteerCount";
  if (/^しかい(?:ない|なく|ません|ず)/.test(tail) && !servedNear.test(head)) return "staffCount";
  if (/^い(?:る|て)[^。]{0,4}(?:全員|みんな|皆)(?:パート|非常勤|アルバイト)/.test(tail)) return "staffCount";
  if (workers.test(head) && endsThere.test(tail)) return "staffCount";
  if (comers.test(head) && endsThere.test(tail)) return "servedCount";
  for (const [key, subject] of subjects) if (subject.test(head) && endsThere.test(tail)) return key;
  if (
    /^(?:を)?乗せ|^に(?:[^。、]{0,8})(?:知らせ|配|届け|送[るっり]|手紙|会報|お便り|メール|発送|渡し|貸し|電話|かけ|案内)/.test(
      tail,
    )
  )
    return "servedCount";
  return null;
}

const servedNear = new RegExp(`(?:${servedWords}|参加|申し込み|応募|来る人|来た人|生徒)[^。]{0,10}$`);

/** 実働は, 動けるのは, 教えるのは: who works, told by what they do. */
const workers =
  /(?:実働|実動部隊|手を動かす人|(?:動け|教え|受け|働け|働いてい|回してい|運営してい|対応してい|対応す|担当す|電話に出られ|事務所にい|常駐す)る(?:の|人|者))(?:は|が)(?:いつも|実質|だいたい)?$/;
const comers =
  /(?:通って|来て|集まって|参加して|利用して|使って)(?:くる|くれる|いる)(?:の|子|人|方)(?:は|が)(?:だいたい|約)?$|(?:乗る|出る|来る|使う|通う|受け取る|受ける|住む|泊まる|預かる|届ける)(?:の|子|人|方|先|家)(?:は|が)(?:だいたい|約)?$/;

/** 相談者は実人数で約90名: the number is said of the subject of its clause. */
const subjects: ReadonlyArray<readonly [Counted, RegExp]> = (
  [
    ["staffCount", staffWords],
    ["volunteerCount", volunteerWords],
    ["servedCount", servedWords],
  ] as const
).map(([key, words]) => [key, new RegExp(`(?:${words})(?:さん|たち|者|の方)?(?:は|が)[^。、0-9回日週月]{1,14}$`)]);

const wordsOf: ReadonlyArray<readonly [Counted, RegExp]> = [
  ["staffCount", new RegExp(`(?:${staffWords}|作る人|自宅組|在宅組|給料|勤怠|安否)`, "g")],
  ["volunteerCount", new RegExp(`(?:${volunteerWords}|サポーター|運転手|支え手)`, "g")],
  [
    "servedCount",
    new RegExp(
      `(?:${servedWords}|学童|高校生|中学生|小学生|フリースクール|塾|保育園|クラブ|ホーム|お客さん|相手|例会|教室|受講|メーリングリスト|ママ|居場所|サロン)`,
      "g",
    ),
  ],
];
const standsAlone =
  /(?:^|[。、\n(:;!?])(?:(?:いま|今|現在|全部|全員|合わせて|あわせて|常時|毎回|毎日|いつも|だいたい|今年|ざっと)(?:は|で)?)?$|(?:全国|県外|県内|各地|町内|市内|在宅|自宅|多国籍|常時)(?:に|から|で)?$/;
const endsThere = /^(?:ほど|くらい|程度)?(?:です|だ|いる|います|しかいない|で|に)?(?:し)?(?:[。、!?\n)]|$|も)/;
/** So far back a number that stands alone is still of the group named last. */
const lastNamedWithin = 100;
const fewestMeant = 3;

/** アルバイトの給料が遅れる。20人。: a number by itself counts the group that was named last. */
function lastNamed({ text }: Reading, quantity: Quantity, head: string, tail: string): Counted | null {
  if (quantity.kind !== "people" || quantity.value < fewestMeant) return null;
  if (!standsAlone.test(head) || !endsThere.test(tail)) return null;
  return lastNamedGroup({ text }, quantity.start);
}

/** The group named last before a place, not too far back. */
export function lastNamedGroup({ text }: Pick<Reading, "text">, place: number): Counted | null {
  const before = text.slice(Math.max(0, place - lastNamedWithin), place);
  let best: { key: Counted; at: number } | null = null;
  for (const [key, pattern] of wordsOf)
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!best || at > best.at) best = { key, at };
    }
  return best?.key ?? null;
}
