import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Limits } from "#src/domain/advice/understanding.ts";

/* Whom a number counts, where what was read of it cannot be: beside the rules that are learned from, which stay as they are. */

type CountKey = "staffCount" | "volunteerCount" | "servedCount";
const countKeys: ReadonlySet<string> = new Set<CountKey>(["staffCount", "volunteerCount", "servedCount"]);

/** Limits with their head counts mended: each number counts one group, and the one that it names. */
export function withCountsMended(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const told = [
    becameFewer(reading),
    homesOfHelpers(reading),
    whoDo(reading),
    givenTo(reading),
    judges(reading),
    atWork(reading),
    whoCome(reading),
  ].flatMap((find) => find ?? []);
  const beaten = (find: LimitFind) =>
    told.some((one) => (one.key === find.key || touches(one, find)) && one.confidence > find.confidence);
  const kept = finds.filter((find) => !countKeys.has(find.key) || !beaten(find));
  const added = told.filter((one) => !kept.some((find) => find.key === one.key));
  return oncePerNumber([...kept, ...added]);
}

function touches(one: LimitFind, other: LimitFind): boolean {
  return one.spans.some(([from, to]) => other.spans.some(([start, end]) => from < end && start < to));
}

/** 運転手は2人 are drivers or staff, never both: where it surely counts those who help, it counts no staff besides. */
function oncePerNumber(finds: readonly LimitFind[]): LimitFind[] {
  const helpers = finds.find(({ key }) => key === "volunteerCount");
  const end = helpers?.spans[0]?.[1];
  return finds.filter(
    ({ key, confidence, spans }) =>
      key !== "staffCount" || !helpers || spans[0]?.[1] !== end || confidence >= helpers.confidence,
  );
}

const english = `(?<key>members?|clients|users|families|households|children|students|participants|residents|volunteers|staff|workers)`;
/** From 30 members to 9; 会員が30人から9人に減った: so many are there now. */
const fewer: readonly RegExp[] = [
  new RegExp(`\\bfrom (?<a>[0-9]{1,5}) ${english} (?:down )?to (?<n>[0-9]{1,5})\\b`),
  new RegExp(
    `\\b(?:down|shrunk|shrank|fell|fallen|dropped|gone) from (?<a>[0-9]{1,5}) ${english}? ?to (?<n>[0-9]{1,5})\\b`,
  ),
  /(?<key>会員|利用者|参加者|生徒|団員|部員|子ども|ボランティア|職員|スタッフ)(?:は|が|も)[^。]{0,8}?(?<a>[0-9]{1,5})(?:人|名)から(?:今は|いまは)?(?<n>[0-9]{1,5})(?:人|名)(?:に|へ|まで)(?:減|へ[りっ]|少な)/,
];

function becameFewer({ text }: Reading): LimitFind | null {
  for (const pattern of fewer) {
    const match = pattern.exec(text);
    const { a, n, key = "" } = match?.groups ?? {};
    if (!match || Number(n) >= Number(a)) continue;
    const of: CountKey = /volunteer|ボランティア/.test(key)
      ? "volunteerCount"
      : /staff|worker|職員|スタッフ/.test(key)
        ? "staffCount"
        : "servedCount";
    return find(of, Number(n), 0.93, match.index, match.index + match[0].length, "became fewer");
  }
  return null;
}

/** 毎週120世帯に渡している: those who are given something are served, however often. Only where no surer number of all is told. */
const given =
  /(?:毎日|毎朝|毎週|毎月|毎回|月に[0-9]回|週に[0-9]回|1回に|今|いま|現在)?(?:は|も)?(?:約|およそ|だいたい|延べ)?(?<n>[0-9]{1,5})(?:世帯|軒|家庭|家族|人|名)(?:ほど|くらい|ぐらい|以上)?(?:に|へ)[^。、0-9]{0,8}(?:渡し|配っ|配り|配って|配布|届け|送って|貸し)/;

function givenTo({ text }: Reading): LimitFind | null {
  const match = given.exec(text);
  if (!match?.groups?.n) return null;
  const at = match.index + match[0].indexOf(match.groups.n);
  return find("servedCount", Number(match.groups.n), 0.62, at, at + match.groups.n.length + 2, "given to");
}

/** 送り迎えを住民6人の車でしている, 15 walkers: those who do the work. */
const doers =
  /(?:住民|有志|仲間|近所の人|町の人|元職員)(?:の)?(?<n>[0-9]{1,3})(?:人|名)(?:の車)?で[^。、]{0,8}(?:して|やって|回して|運んで|見回|続けて|送って)|\b(?<m>[0-9]{1,3}) (?:dog )?(?:walkers|cooks|mentors|fosterers|foster (?:families|homes)|interpreters|drivers|bakers)\b/;

function whoDo({ text }: Reading): LimitFind | null {
  const match = doers.exec(text);
  const n = match?.groups?.n ?? match?.groups?.m;
  if (!match || n === undefined) return null;
  const at = match.index + match[0].indexOf(n);
  return find("volunteerCount", Number(n), 0.92, at, at + n.length, "who do it");
}

/** 預かりボランティア12軒: homes that help. */
function homesOfHelpers({ text }: Reading): LimitFind | null {
  const match = /ボランティア(?:さん)?(?:は|が|、|の)?(?:約|およそ)?(?<n>[0-9]{1,4})(?:軒|世帯|家庭)/.exec(text);
  if (!match?.groups?.n) return null;
  const end = match.index + match[0].length;
  return find("volunteerCount", Number(match.groups.n), 0.93, end - match.groups.n.length - 1, end, "homes that help");
}

/** 選考委員5名: those who judge help the organisation; they are nobody it serves. */
function judges({ text }: Reading): LimitFind | null {
  const match = /(?:選考|審査|評価|外部|運営|実行|専門|企画)委員(?:は|が|の)?(?<n>[0-9]{1,3})(?:人|名)/.exec(text);
  if (!match?.groups?.n) return null;
  const end = match.index + match[0].length;
  return find("volunteerCount", Number(match.groups.n), 0.8, end - match.groups.n.length - 1, end, "who judge");
}

/** 在庫は三人がばらばらに直している: so many share the work. */
const shareWork =
  /^で[^。、]{0,12}(?:つくって|作って|売って|やっとる|切り盛り|開いて)[^。、]{0,6}(?:い?ます|る|とる)|^(?:で|が|も)(?:それぞれ|ばらばら(?:に)?|バラバラ(?:に)?|手分けして|交代で|分担して|同時に|べつべつに|別々に|順番に)[^。、]{0,8}(?:直|書|入力|付け|つけ|記録|更新|管理|回|打|持)/;

function atWork({ text, quantities }: Reading): LimitFind | null {
  const found = quantities.find(
    ({ kind, value, becomes, end }) =>
      kind === "people" && value >= 2 && !becomes && shareWork.test(text.slice(end, end + 30)),
  );
  return found ? find("staffCount", Math.round(found.value), 0.7, found.start, found.end, "share the work") : null;
}

/** 70 homeless men every Saturday. */
const guests =
  /(?<![\d,.¥$])(?<n>\d{2,4}) (?:[a-z]+ )?(?:men|women|guests|people|persons)\b(?! (?:on our team|work|of us))|\b(?:men|women|guests|people),? about (?<m>\d{2,4})\b/;

function whoCome({ text, language }: Reading): LimitFind | null {
  const match = language === "en" ? guests.exec(text) : null;
  const n = match?.groups?.n ?? match?.groups?.m;
  if (
    !match ||
    n === undefined ||
    /\b(?:staff|team|volunteers|we are|seats|up to)[^.]{0,16}$/.test(text.slice(0, match.index))
  )
    return null;
  return find("servedCount", Number(n), 0.55, match.index, match.index + match[0].length, "who come");
}

const kin =
  "(?:父|母|夫|妻|主人|祖父|祖母|義父|義母|叔父|叔母|伯父|伯母|息子|娘|兄|弟|姉|妹|おじいちゃん|おばあちゃん|じいちゃん|ばあちゃん|お父さん|お母さん)";
const onePerson: readonly RegExp[] = [
  new RegExp(
    `(?:^|[。、\\n「])(?:私の|わたしの|うちの|実家の|近所の)?${kin}(?:\\(?[0-9]{1,3}(?:歳|才)?\\)?)?(?=は|が|の|に|も|を|と)`,
  ),
  /(?<![0-9])[0-9]{1,3}(?:歳|才|代)の?(?:女性|男性|女の方|男の方|おじいさん|おばあさん|方|ご婦人)(?=、|。|が|は|で|に|を|の)/,
  /(?:利用者|相談者|クライアント|患者|入所者)の?(?:方|さん)?[(（、]?[0-9]{1,3}(?:歳|才|代)/,
];
const onePersonEnglish =
  /\bmy (?:mother|father|mum|mom|dad|husband|wife|son|daughter|grandmother|grandfather|grandma|grandpa|aunt|uncle|sister|brother|neighbou?r|client|roommate|patient)\b/;
/** More than one is spoken of, or an organisation speaks. */
const several =
  /会員|利用者(?:は|が|に|の(?!方))|参加者|スタッフ|職員|ボランティア|団体|法人|npo|教室|サロン|クラブ|サークル|(?<!お)会(?:を|で|の|に|員)|支援して|運営|みんな|皆さん|たち|方々|家庭|世帯|人が多|活動|さん方|お父さん方|夫婦|町内|自治会|連合|講座|班|資料館|仮設|全国|問い合わせ|くる人|来る人|理事|相談員|加害者|人たち|人は|人に|団員|生徒|メンバー|我が家の子ども|子ども達/;
const severalEnglish =
  /\b(?:members|clients|users|volunteers|staff|group|organi[sz]ation|nonprofit|npo|charity|families|people we|residents|students we|learners|patients|association|club)\b/;

/** 父(82)は一人暮らしで: who writes for one person plans for one, where nobody else was counted. */
export function withOnePerson(reading: Reading, limits: Limits): Limits {
  const { text, language } = reading;
  const isCounted = limits.staffCount ?? limits.volunteerCount ?? limits.servedCount;
  if (isCounted || (language === "en" ? severalEnglish : several).test(text)) return limits;
  for (const pattern of language === "en" ? [onePersonEnglish] : onePerson) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = match.index + (/^[。、\n「]/.test(match[0]) ? 1 : 0);
    const evidence = evidenceOf(reading, [[start, match.index + match[0].length]]);
    return { ...limits, servedCount: { value: 1, confidence: 0.75, evidence } };
  }
  return limits;
}

function find(key: CountKey, value: number, confidence: number, from: number, to: number, rule: string): LimitFind {
  return { key, value, confidence, spans: [[from, to]], rule };
}
