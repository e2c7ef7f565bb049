import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, sentenceAt, typedWords } from "#src/domain/advice/understanding/reading.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const staffWords =
  "スタッフ|職員|従業員|社員|事務局|メンバー|運営|相談員|支援員|教師|教員|カウンセラー|コーディネーター|訪問員|推進員|中の人|作る人|返す役|受けたの|人手|人数|ヘルパー|看護師|事務員|常勤|非常勤|専従|正職員|パート|アルバイト|講師|先生|指導員|働く|働いて|団体|法人|組織|体制|チーム|私たち|仲間";
const volunteerWords =
  "運転してくれる方|運転してくれる人|運転ボランティア|サポーター|読み手|手伝いたい人|手伝える人|手伝ってくれる人|ボランティア|協力者|お手伝い|有志";
const servedWords =
  "利用者|会員|参加者|登録者|子ども|児童|生徒|学生|高齢者|お年寄り|世帯|家庭|家族|保護者|受講生|受講者|学習者|相談者|通所者|入所者|入居者|患者|当事者|住民|親子|利用|登録|通って|支援し|見守り|対象|外国人|難民|実習生|園児|若者|女性|組合員|障害者|被災者|部員|ob";
const near = (words: string) => ({
  before: new RegExp(
    `(?:${words})(?:さん|たち|者|数|の数|の人数|人数)?(?:(?:は|が|も|を|には|として)?(?:現在|今|いま|昼だけ|あわせて|毎回|毎週|いつも|全部で|全員で|合わせて|合計|総勢|約|私を(?:入れて|含めて|含め)|有給|常勤|だいたい|わずか|たった|、|:|で|計)*)$`,
  ),
  after: new RegExp(
    `^(?:ほど|くらい|ぐらい|前後|程度|弱|強|近く|以上|規模)?(?:の|が|は|で)?(?:任意|小さな|小さい|小規模な|若い|地元の|常勤|有給|非常勤|正規|専従|登録|主婦の|高齢の|不登校の|障害のある|一人暮らしの|外国籍の|ひとり親の)*(?:${words})`,
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

/** So many children may be the writer's own. */
const mostOwnChildren = 6;
const fewestHouseholds = 4;

/** 講師は大学生15人, 保健推進員(主婦40人: who they are besides. */
const staffBySort =
  /(?:講師|先生|職員|スタッフ|相談員|指導員|推進員|支援員|訪問員)(?:は|が|\()(?:大学生|学生|主婦|元教師|社会人|若い人|高齢者|ボランティア|パート)(?:の)?$/;

type Counted = "staffCount" | "volunteerCount" | "servedCount";

/** How many people work for the organisation, help it or are served by it, today and later. */
export function countLimits(reading: Reading): LimitFind[] {
  const found: LimitFind[] = [];
  for (const quantity of reading.quantities) {
    if (isGrowth(reading, quantity)) {
      const { low, start, end } = quantity;
      found.push({ key: "staffCount", value: low, confidence: 0.9, spans: [[start, end]], rule: "from … to …" });
    }
    if ((quantity.kind !== "people" && quantity.kind !== "households") || isPart(reading, quantity)) continue;
    const key = keyOf(reading, quantity);
    if (quantity.becomes || willBe(reading, quantity)) {
      if (key !== "servedCount") found.push(...future(reading, quantity, key !== null));
      continue;
    }
    if (key) found.push(find(key, quantity));
  }
  return [...found, ...unitless(reading), ...alone(reading), ...growth(reading, found)];
}

/** 会員420、役員9: a number right behind those served. */
function unitless({ text }: Reading): LimitFind[] {
  const match =
    /(?:会員|利用者|登録者|生徒|受講生)(?:は|が|数は?)?(?:約|現在)?(?<n>[0-9]{2,5})(?![0-9.,年月日時円回号件通台割%人名世歳代か点万千])/.exec(
      text,
    );
  if (!match?.groups) return [];
  const end = match.index + match[0].length;
  const start = end - (match.groups.n?.length ?? 0);
  const value = Number(match.groups.n);
  return [{ key: "servedCount", value, confidence: 0.7, spans: [[start, end]], rule: "number behind those served" }];
}

function find(key: Counted, quantity: Quantity): LimitFind {
  const confidence = quantity.unit === "人" && quantity.rough ? 0.85 : 0.9;
  return {
    key,
    value: Math.round(quantity.value),
    confidence,
    spans: [[quantity.start, quantity.end]],
    rule: `${key} near words`,
  };
}

function keyOf(reading: Reading, quantity: Quantity): Counted | null {
  const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
  const head = reading.text.slice(Math.max(sentence?.start ?? 0, quantity.start - 24), quantity.start);
  const tail = reading.text.slice(quantity.end, quantity.end + 24);
  if (quantity.kind === "households")
    return notRegular.test(head) || /(?:1日|毎日|毎朝|毎週|月に|週に?)$/.test(head) || quantity.value < fewestHouseholds
      ? null
      : "servedCount";
  if (/^(?:ほど|くらい)?(?:が|も|に)(?:手伝|協力|力を貸)/.test(tail)) return "volunteerCount";
  if (volunteers.before.test(head) || volunteers.after.test(tail)) return "volunteerCount";
  if (/^\(?(?:全員|みんな|みな)ボランティア/.test(tail) && staff.before.test(head)) return "volunteerCount";
  if (someOfStaff.test(head) || /^(?:ずつ|目)/.test(tail)) return null;
  if (staff.before.test(head) || staffBySort.test(head) || /(?:[。、]|^)人は$/.test(head)) return "staffCount";
  if (/子ども(?:が|は)?$/.test(head) && quantity.value <= mostOwnChildren) return null;
  if (served.before.test(head)) return notRegular.test(head) || someOfThem.test(head) ? null : "servedCount";
  if (staff.after.test(tail)) return quantity.value === 1 ? null : "staffCount";
  if (served.after.test(tail)) return notRegular.test(head) ? null : "servedCount";
  if (actsAs.test(tail) || (ourselves.test(head) && /^(?:で|の(?:所|団体|会))/.test(tail))) return "staffCount";
  if (/(?:スタッフ|職員|メンバー)[^。、]{0,6}と(?:ボランティア)[^。、]{0,3}$/.test(head)) return "volunteerCount";
  if (/^(?:を|に)(?:支援|見守|訪問|サポート|教え|預か)/.test(tail)) return "servedCount";
  return null;
}

/** 12人から25人に増える: both, now and later. */
function isGrowth(reading: Reading, quantity: Quantity): boolean {
  const grows = quantity.kind === "people" && quantity.becomes && quantity.low < quantity.value;
  return grows && reading.text.slice(quantity.start, quantity.end).includes("から");
}

/** 50人のうち20人, 30人中10人, 5人は持っていない: not how many there are in all. */
function isPart(reading: Reading, quantity: Quantity): boolean {
  const head = reading.text.slice(Math.max(0, quantity.start - 4), quantity.start);
  const tail = reading.text.slice(quantity.end, quantity.end + 16);
  return (
    /(?:うち|中|中の|うちの|あと|もう)$/.test(head) ||
    /^(?:ほど|くらい)?(?:は|が|も)[^。、]{0,10}(?:持っていない|ない|使えない|だけ|しか|苦手)/.test(tail) ||
    /^に[1一]/.test(tail) ||
    /年|月|代|歳|第/.test(reading.text.slice(quantity.end, quantity.end + 1))
  );
}

function willBe(reading: Reading, quantity: Quantity): boolean {
  const tail = reading.text.slice(quantity.end, quantity.end + 16);
  return (
    /^(?:ほど|くらい|程度)?(?:に|へ|まで|体制|規模)[^。、]{0,6}(?:なる|なり|増|拡|ふえ|する予定|したい|目指|予定)/.test(
      tail,
    ) || /^(?:の(?:職員|スタッフ|採用))?(?:を)?(?:増やす|増える|採用(?:する)?予定|採用する)/.test(tail)
  );
}

function future(reading: Reading, quantity: Quantity, isStaff: boolean): LimitFind[] {
  const past = /(?:なった|なりました|増えた|増えました|増えて|なって)/.test(
    reading.text.slice(quantity.end, quantity.end + 8),
  );
  const sentence = reading.sentences[sentenceAt(reading, quantity.start)];
  const when =
    reading.when.findLast(({ start }) => start >= (sentence?.start ?? 0) && start < quantity.start) ??
    reading.when.find(({ start }) => start > quantity.end && start < (sentence?.end ?? 0));
  if (past && !when) return [];
  const more = /^(?:の(?:職員|スタッフ))?(?:を)?(?:増やす|増える|採用)/.test(
    reading.text.slice(quantity.end, quantity.end + 12),
  );
  if (more) return [];
  const finds: LimitFind[] = [
    {
      key: "futureStaffCount",
      value: Math.round(quantity.value),
      confidence: isStaff || when ? 0.88 : 0.7,
      spans: [[quantity.start, quantity.end]],
      rule: "becomes",
    },
  ];
  if (when)
    finds.push({
      key: "futureWhen",
      value: typedWords(reading, when.start, whenEnd(reading, when.start, when.end)),
      confidence: 0.88,
      spans: [[when.start, when.end]],
      rule: "when it becomes",
    });
  return finds;
}

/** 来年は人数が大きく増える: when, though nobody says to how many. */
function growth(reading: Reading, found: readonly LimitFind[]): LimitFind[] {
  if (found.some(({ key }) => key === "futureWhen")) return [];
  const more =
    /(?:人数|人|スタッフ|職員|メンバー|ボランティア)(?:が|も|を)(?:もっと|さらに|大きく|たくさん|大幅に|一気に|かなり|倍に|どんどん)*(?:増え(?:る|そう|ます|予定)|増やす|増員)/.exec(
      reading.text,
    );
  if (!more) return [];
  const sentence = reading.sentences[sentenceAt(reading, more.index)];
  const when = reading.when.findLast(({ start }) => start >= (sentence?.start ?? 0) && start < more.index);
  if (!when) return [];
  const end = whenEnd(reading, when.start, when.end);
  return [
    {
      key: "futureWhen",
      value: typedWords(reading, when.start, end),
      confidence: 0.7,
      spans: [[when.start, end]],
      rule: "more people then",
    },
  ];
}

/** 来年には → 来年. */
function whenEnd(reading: Reading, start: number, end: number): number {
  return start + reading.text.slice(start, end).replace(/(?:には|に|から)$/, "").length;
}

/** 私一人で運営, 一人でやっています. */
function alone(reading: Reading): LimitFind[] {
  const match =
    /(?:私|代表|自分|スタッフ|職員|事務局|常勤)(?:が|は|も)?(?:ほぼ|実質)?(?:一人|1人|ひとり)(?:だけ(?:で|です|の|。|$)|で(?:運営|回し|切り盛り|やって|全部|活動)|です|しか|。|$)|(?:一人|1人|ひとり)で(?:運営|回して|切り盛り|全部やって|団体を)/.exec(
      reading.text,
    );
  if (!match || /うち|ボランティア/.test(reading.text.slice(Math.max(0, match.index - 4), match.index))) return [];
  return [
    {
      key: "staffCount",
      value: 1,
      confidence: 0.75,
      spans: [[match.index, match.index + match[0].length]],
      rule: "alone",
    },
  ];
}
