import type { Asker } from "#bench/question-askers.ts";
import catalogueFunctions from "#catalogue/functions.json" with { type: "json" };
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { LimitValues, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { type SegmentKind, segmentKinds } from "#src/domain/advice/vocabulary.ts";

/**
 * Askers written apart from the questions: from the vocabulary, the labels and published rates only, without sight of the code
 * that chooses questions or of its table of chances. Labels fix what a text says; the rest is drawn, the same for every strategy.
 * "own" = our assumption where no rate was found. Sources (URL, year spoken of), named below by their letters:
 * A https://prod-news.global.ssl.fastly.net/article/20240319-2910165 (2024-01, モバイル社会研究所): smartphone 70s 84 %, 80-84 over 60 %;
 *   neither kind of mobile: 60s 2, 70s 6, 80-84 18 %. https://news.mynavi.jp/article/20230327-2637591 (2023): smartphone 60s 93 %
 * B https://pn.blog.jp/archives/1084994936.html (2023, 総務省): landline by age of the head: 20s 5.4, 30s 9.1, 40s 43.3, 50s 70.2,
 *   60-69 77-82, 70-79 79-83, 80+ 86.6 %; one younger person alone 15.9 %
 * C https://news.yahoo.co.jp/expert/articles/66894c4d312967247efc032400f97b231d9e95ff (2023, 総務省): net by mobile phone, ages 20-59
 *   over 90 %, 6-12 50.2 %
 * D https://shouichiro.exblog.jp/33940142/ (2023, こども家庭庁): a smartphone of one's own among users: age 10 65, 13 92, 16 99 %
 * E https://news.mixi.jp/view_news.pl?id=8219481 (2024): net by PC 36 % of ages 15-79
 *   https://kankokeizai.com/【調査データ】通信利用動向調査　総務省/ (2022): homes with a PC 69.0, with a tablet 40.0 %
 * F https://markezine.jp/article/detail/43272 (2023): mail used by 64 % of ages 60-79 in Kanto, less elsewhere and in the 70s
 * G https://www.dinf.ne.jp/japanese/dinf_news/no64/no6402 (2022, 国民生活基礎調査): much trouble or unable: sight 4.1, hearing 3.5, walking
 *   6.9 (some 16.2), self-care 3.5, talking 3.5 % of all ages
 * H https://tsukuba-sci.com/?p=6619 (2016): hard of hearing by own account 9.0 % of 65+, about 20 % of 85+
 * I https://barrierfree.nict.go.jp/relate/statistics/hc_ict.html (2012, Tokyo, through schools and groups): mobile and PC of people who
 *   are blind 95 and 86, deaf 96 and 89, limbs 83 and 75, intellectual 47 and 28 %
 * J https://wic-net.com/material/document/17460/56 (2023, Tokyo, n = 352): smartphone or tablet a way to information for 36 % of the blind
 * K https://www.nict.go.jp/info-barrierfree/relate/statistics/population4.html (2022): grades 1-2: 75 % of impaired sight, 33 % of hearing
 * L https://syunbou2.hatenablog.com/entry/2020/10/12/224831 (2020): neither PC nor tablet: homes under 4 million yen 30, single parents 29 %
 * M http://www.ifsa.jp/index.php?1901-a (2018, n = 100): foreign residents look things up by smartphone 90 %; and the guideline of 2020
 *   at https://www-pref-kagoshima-jp.cache.yimg.jp/ab12/tabunka_kyousei/yasasiinihonngonokatuyou210311.html : over 80 % can talk Japanese
 * N https://fcmg.co.jp/blog_detail.php?id=3728 (2020, 総務省): broadband at home 93.4 % of homes on the net, fibre 57.7 %
 * O https://news.mixi.jp/view_news.pl?id=8371642 (2025): many of 70+ only call and take photographs
 * P http://www.taxcom.co.jp/snews/keiei/2012/2012_02/keiei2012_02_22_3.htm (2011, n = 3,491): income of NPO法人: median 14.3 million yen,
 *   24.9 % under 5, 41.0 % under 10 million (a lognormal with σ 1.56 gives 25 and 41 %)
 * Q https://pj.news.chass.ncsu.edu/2011/06/08/nonprofit-tech-spending-holds-steady/ (2010, USA): IT below 3 % of the yearly budget
 * R drive.media, report of 2020-06-05 (n = 39): IT person besides other work 59 %, none 20.5 %
 * S https://npoweb.jp/2002/08/ (「経済産業研究所、NPO調査発表」; 2001, n = 1,418): 3.7 paid staff on average, before unpaid ones are counted
 * T https://www.fphime.biz/posts/39625472/ (2022, n = 380): NPO法人 289, 一般社団 85, 一般財団 6
 * U https://blog.canpan.info/cpforum/category_3/1 (2021, n = 4,005): leader in the 60s 31 %, in the 70s 37 %
 * V https://womanslabo.com/news-women-230709-1 (2022): one in three homes is of one person, who talks there unheard
 */

/**
 * Chances in percent. `feature` of those without a smartphone; none, metered, slow are lines of those who own something that goes
 * online. Letters name the source of what differs from the row it grew from; what bears no letter is own.
 * adult: smartphone C, pc between E and the 69 % of homes with one, landline B (20s to 50s), lines N, senses and hands G (below all ages).
 * sixties, seventies, eighties: A, B, mail F, hearing H, skill O; pc below E; mobility above G. pupil: D, landline B (30s, 40s).
 * child: C. deaf: I, K. blind: smartphone between I and J, K. intellectual, body: I. foreign: M, landline B (20s).
 * poor: neither PC nor tablet L, landline B (alone). violence, home: privacy own, after V.
 */
const table = `
who           smart feature pc tablet landline none metered slow hard deaf low blind mute hands everyday foreign illiterate some unskilled noaccount email elsewhere overheard limited homebound
adult            95      50 50     25       32    2      12    5    2   .2   2   .2    3     2        2       1          2   50        12         8    90        10        10       6         2
sixties          93      71 40     25       79    2      12    5    4   .3   3   .3    3     2        1       1          2   50        25        15    68         8         8       8         2
seventies        84      62 25     15       81    5      20    5    9   .5   6   .5    3     5        1       0          3   40        50        35    50         6         8      20         5
eighties         60      55 10      8       87    5      20    5   20    1  10    1    4    10        1       0          4   20        75        60    25         6         8      35        12
pupil            92      50 25     45       30    2      15    5    1   .2   1   .2    3     2        2       1          4   60        12        30    30        15        25      10         3
child            50      20 20     45       30    2      12    5    1   .2   1   .2    5     3        3       2         30   50        30        60    10        15        25      10         3
deaf             88      50 60     25       40    2      12    5   67   33   3   .5   30     2        2       1          8   50        15        10    85        10        10       6         2
blind            60      80 50     15       50    2      12    5    4   .5  25   75    3     5        1       1          3   45        30        20    70         8        10      50        10
intellectual     40      20 25     25       40    5      15    5    3   .5   3   .5   25    15        2       1         60   30        60        50    20        15        25      30        10
body             78      50 65     30       45    2      12    5    3   .3   3   .3   15    40        2       1          3   50        20        12    80        10        15      50        25
foreign          93      50 40     20        5    2      25    5    1   .2   1   .2    3     2       50      20          8   55        15        10    70        12        15       6         2
poor             88      50 50     40       16    8      35    7    2   .3   2   .3    4     3        3       1          4   50        20        15    70        12        15       8         3
violence         93      50 35     20       25    3      20    5    2   .2   2   .2    3     2        4       3          3   50        15        20    80        25        45       8         3
home             90      50 45     30       40    2      12    5    1   .2   1   .2    8     2        1       0          3   50        12        20    60        10        30      30        60
worker           96      60 85     30       32    1       6    8    2   .2   2   .2    2     1        2       1          1   50        10         3    95        10         4       4         1
oldworker        90      60 80     25       80    1       8    8    7   .4   4   .4    3     3        1       0          2   50        30         8    80         8         4       8         2`;
const [names = [], ...rows] = (table.match(/.+/g) ?? []).map((row) => row.split(/ +/));
const rate = (who: string, name: string) => Number(rows.find((row) => row[0] === who)?.[names.indexOf(name)]) / 100;

const old = { sixties: 0.15, seventies: 0.45, eighties: 0.4 };
/** Who a group is: the first words found in what it is called, else in the text. Which ages it is mostly of: own, after U. */
const profiles: ReadonlyArray<readonly [RegExp, Readonly<Record<string, number>>]> = [
  [/ろう者|ろう学校|聞こえない|きこえない|難聴|失聴|聴覚|deaf/i, { deaf: 1 }],
  [/目が見え|目の見え|目の不自由|視覚|全盲|ｼｶｸ|\bblind/i, { blind: 1 }],
  [/知的|ダウン症|発達障|作業所/, { intellectual: 1 }],
  [/車いす|寝たきり|難病|身体障|手が.*動|disabilit/i, { body: 1 }],
  [/高齢|老人|年寄|婆|ばあちゃん|おばあ|シニア|認知症|介護|独居|[78]0代|[七八]十|senior|elder/i, old],
  [/外国|難民|実習生|留学生|ブラジル|ベトナム|フィリピン|ネパール|日本語[がは]|refugee|Brazil/i, { foreign: 1 }],
  [/不登校|ひきこもり|引きこもり|家から出/, { home: 1 }],
  [/DV|暴力|虐待|シェルター/, { violence: 1 }],
  [/小学|中学|高校|生徒|児童|子ども|子供|こども|学童|若者|10代|youth|children/i, { child: 0.45, pupil: 0.55 }],
  [/困窮|路上|貧困|ひとり親|シングル|母子|生活保護|フードバンク|食料配布|food bank/i, { poor: 1 }],
];
const anybody = { adult: 0.65, sixties: 0.2, seventies: 0.15 }; // own
const staff = { worker: 0.7, oldworker: 0.3 }; // own: leaders are old (U), the others less so

/** Chances by name: a draw hangs on seed, text and what is drawn, never on the order in which questions come. */
class Dice {
  private readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  roll(what: string): number {
    let hash = 2166136261;
    for (const letter of `${this.name}|${what}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  }
  /** One of the names, each with its share; the last takes what is left. */
  pick<T extends string>(what: string, shares: Readonly<Partial<Record<T, number>>>): T {
    const names = Object.keys(shares) as T[];
    const sums = names.map((_, at) => names.slice(0, at + 1).reduce((sum, name) => sum + (shares[name] ?? 0), 0));
    const rolled = this.roll(what);
    return (names[sums.findIndex((sum) => rolled < sum)] ?? names.at(-1)) as T;
  }
  lognormal(what: string, median: number, sigma: number): number {
    const far = Math.sqrt(-2 * Math.log(1 - this.roll(`${what} 1`)));
    return median * Math.exp(sigma * far * Math.cos(2 * Math.PI * this.roll(`${what} 2`)));
  }
}

type Fact = { kind: string; key: string; value: string };
type Labels = { functions?: string[]; access?: Fact[]; limits?: Partial<LimitValues> };
type Line = { id?: string; text: string; expect?: Labels };
type Access = Record<string, string | string[]>;
const round = (value: number, step: number, least: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(value / step) * step));
const listed = (value: string | readonly string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** One member, who stands for the group. Devices decide line and telephone, and with them skill, mail and accounts. */
function drawMember(who: string, dice: Dice): Access {
  const chance = (name: string) => dice.roll(name) < rate(who, name);
  const pick = (good: string, other: Readonly<Record<string, string>>) => {
    const shares = Object.entries(other).map(([value, name]) => [value, rate(who, name)] as const);
    return dice.pick(good, { ...Object.fromEntries(shares), [good]: 1 });
  };
  const smart = chance("smart");
  const feature = !smart && chance("feature");
  const tablet = chance("tablet");
  const pc = chance("pc");
  const online = smart || tablet || pc;
  const owned = { "feature-phone": feature, smartphone: smart, tablet, pc };
  const device = Object.entries(owned).flatMap(([name, has]) => (has ? [name] : []));
  const hearing = pick("full", { deaf: "deaf", hard: "hard" });
  const speech = chance("mute") ? "limited" : "full";
  const unheard = dice.roll("calls") < (hearing === "deaf" ? 0.9 : speech === "limited" ? 0.5 : 0); // own
  const phone = [...(chance("landline") ? ["landline"] : []), ...(smart || feature ? ["mobile"] : [])];
  return {
    device: device.length > 0 ? device : ["none"],
    line: online ? pick("good", { none: "none", metered: "metered", slow: "slow" }) : feature ? "metered" : "none",
    phone: unheard || phone.length === 0 ? ["none"] : phone,
    ...{ hearing, speech, sight: pick("sees", { blind: "blind", low: "low" }).replace("sees", "full") },
    hands: chance("hands") ? "limited" : "full",
    japanese: pick("fluent", { little: "foreign", everyday: "everyday" }),
    literacy: chance("illiterate") ? "limited" : "full",
    skill: online ? pick("confident", { little: "unskilled", some: "some" }) : "little",
    account: !online || chance("noaccount") ? "no" : "yes",
    email: online && chance("email") ? "yes" : "no",
    privacy: pick("yes", { no: "overheard", elsewhere: "elsewhere" }),
    place: "japan", // Living abroad is hardly left out: only where the text says so.
    mobility: pick("able", { none: "homebound", limited: "limited" }).replace("able", "full"),
  };
}

/** A group's access: of some hundred members the first who is as the text says, or most so; what is still otherwise is put right. */
function drawAccess(kind: SegmentKind, name: string, told: Readonly<Record<string, string[]>>, dice: Dice): Access {
  const workers = told.hearing ? { deaf: 1 } : told.sight ? { blind: 1 } : staff;
  const bands = kind === "staff" ? workers : (profiles.find(([words]) => words.test(name))?.[1] ?? anybody);
  const wrong = (member: Access) =>
    Object.entries(told).filter(([key, values]) => values.some((value) => !listed(member[key]).includes(value))).length;
  let member: Access | undefined;
  for (let turn = 0; turn < 400 && (!member || wrong(member) > 0); turn++) {
    const fresh = new Dice(`${dice.roll(`member ${turn}`)}`);
    const next = drawMember(fresh.pick("band", bands), fresh);
    if (!member || wrong(next) < wrong(member)) member = next;
  }
  // NOTE of sets a label holds all that is stated, so a stated set is the whole set.
  const put = Object.entries(told).map(([key, all]) => [key, key === "device" || key === "phone" ? all : all[0]]);
  return { ...member, ...Object.fromEntries(put) };
}

/** What the text leaves open of the organisation. Money comes out of its income (P): of IT's 3 % (Q) a sixth each for new things. */
function drawLimits(line: Line, dice: Dice): Partial<LimitValues> {
  const told = line.expect?.limits ?? {};
  const functions = line.expect?.functions ?? [];
  // T for the order; own: certified ones and groups without a form ask more often than their share.
  const rare = { unincorporated: 0.12, "certified-npo": 0.08, "social-welfare": 0.06, "public-interest": 0.04 };
  const forms = { ...rare, "nonprofit-association": 0.1, association: 0.1, npo: 1 };
  const legalForm = told.legalForm ?? dice.pick<LimitValues["legalForm"]>("legal form", forms);
  const income = dice.lognormal("income", legalForm === "unincorporated" ? 1_000_000 : 14_300_000, 1.56);
  const staffCount = told.staffCount ?? round(dice.lognormal("staff", 5, 0.8), 1, 1, 60); // S, the unpaid added: own
  // Own: records of help are delicate, lists hold addresses.
  const delicate = functions.some((id) => /^(keep-case|consult|talk-|take-calls|visit|receive-doc)/.test(id));
  const lists = functions.some((id) => /^(register|manage-supp|protect|broadcast|book|call-and)/.test(id));
  const plain = lists ? { sensitive: 0.25, personal: 0.4 } : { sensitive: 0.1, personal: 0.2, none: 0.25 };
  const data = { ...(delicate ? { sensitive: 0.55, personal: 0.3 } : plain), contact: 1 };
  return {
    staffCount,
    legalForm,
    servedCount: round(dice.lognormal("served", 60, 1), 1, 3, 1_000), // own
    itPerson: dice.pick("it person", { none: 0.205, "besides-other-work": 0.59, dedicated: 1 }), // R
    initialYen: dice.roll("no initial") < 0.15 ? 0 : round(income * 0.005, 10_000, 0, 2_000_000), // own, after Q
    monthlyYen: dice.roll("no monthly") < 0.15 ? 0 : round((income * 0.005) / 12, 1_000, 0, 100_000), // own, after Q
    setupHours: round(dice.lognormal("hours", 6 + 3 * Math.min(staffCount, 12), 0.7), 1, 4, 200), // own: three hours of each, and six
    newThings: Number(dice.pick("new things", { 1: 0.1, 2: 0.3, 3: 0.35, 4: 0.15, 6: 1 })), // own
    dataSensitivity: dice.pick<LimitValues["dataSensitivity"]>("data", data),
    ...told,
  };
}

/** For whom a wish is. Labels leave it open for functions for both: the staff where the text speaks of their own meetings (own). */
function kindOf(id: string, line: Line): SegmentKind | null {
  const audience = catalogueFunctions.find((known) => known.id === id)?.audience;
  if (audience !== "both") return segmentKinds.find((kind) => kind === audience) ?? null;
  const told = new Set((line.expect?.access ?? []).map((fact) => fact.kind));
  if (id === "coordinate-volunteers" || (id === "transcribe" && !told.has("served"))) return "staff";
  if (told.has("staff") !== told.has("served")) return told.has("staff") ? "staff" : "served";
  const own = /役員|理事|職員|スタッフ|事務局|打合せ|打ち合わせ|の団体|ボランティア|staff|volunteers/i;
  return id === "meet-in-group-remotely" && own.test(line.text) ? "staff" : "served";
}

function drawTruth(line: Line, understanding: Understanding, dice: Dice): PlanInput {
  const limits = drawLimits(line, dice);
  const wanted = (line.expect?.functions ?? []).map((id) => ({ id, kind: kindOf(id, line) }));
  // People of whom nobody was heard are there all the same, under the ids that answers about wishes bring.
  const kinds = new Set(wanted.flatMap(({ kind }) => kind ?? []));
  for (const { kind } of understanding.segments) kinds.delete(kind);
  const added = [...kinds].map((kind, at) => ({ id: `added-${at + 1}`, kind, label: "", share: 1, assumed: true }));
  type Group = Pick<Segment, "id" | "kind" | "label" | "share" | "assumed"> & Partial<Segment>;
  const groups: readonly Group[] = [...understanding.segments, ...added];
  const read = (group: Partial<Segment>, key: string) => {
    const [, detail] = Object.entries(group.accessDetail ?? {}).find(([one]) => one === key) ?? [];
    const [, value] = Object.entries(group.access ?? {}).find(([one]) => one === key) ?? [];
    return detail && !detail.assumed ? listed(value) : [];
  };
  const people = {
    staff: (limits.staffCount ?? 0) + (limits.volunteerCount ?? 0), // helpers whom the text counts are to be reached as well
    served: limits.servedCount ?? 0,
    public: round(dice.lognormal("public", 100, 0.8), 1, 10, 1_000), // own
  };
  const segments = groups.map((group) => {
    const same = groups.filter(({ kind }) => kind === group.kind);
    const told: Record<string, string[]> = {};
    // A label holds for a kind. Of several groups it is those of whom it was read, else the first that the text speaks of.
    for (const { key, value } of (line.expect?.access ?? []).filter(({ kind }) => kind === group.kind)) {
      const readOf = same.filter((one) => read(one, key).includes(value));
      const meant = readOf.length > 0 ? readOf : [same.find((one) => !one.assumed) ?? same[0]];
      if (meant.includes(group)) told[key] = [...(told[key] ?? []), value];
    }
    // What sets one of several groups off is who it is: an asker who lets the group stand means those people.
    if (same.length > 1)
      for (const key of Object.keys(group.access ?? {}))
        if (!told[key] && read(group, key).length > 0) told[key] = read(group, key);
    const parts = same.map((one, at) => one.share ?? 0.5 + dice.roll(`part ${one.kind} ${at}`)); // own
    const nth = same.indexOf(group);
    const share = Math.min(1, (parts[nth] ?? 0) / parts.reduce((sum, part) => sum + part, 1e-9));
    const named = group.kind === "public" || profiles.some(([words]) => words.test(group.label));
    const { id, kind, label } = group;
    const its = new Dice(`${dice.roll("groups")} ${kind} ${nth}`);
    const access = drawAccess(kind, named ? label : line.text, told, its);
    return { id, kind, label, share, size: round(people[kind] * share, 1, 1, 10_000), access };
  });
  const needs = wanted.map(({ id, kind }) => {
    const all = segments.filter((segment) => segment.kind === kind).map((segment) => segment.id);
    // Which of several groups of the right kind labels do not say: there, what was understood stands.
    const understood = understanding.needs.find((need) => need.function === id)?.for.filter((one) => all.includes(one));
    // Own: all that a text asks for is a must; labels know no degrees.
    return { function: id, for: understood?.length ? understood : all, importance: 3 as const, must: true };
  });
  return { needs, segments, limits };
}

/** Set to 0 for askers who never do. */
const looksIntoLists = Number(process.env.LISTS ?? 0.5);

type Answers = ReturnType<Asker["meet"]>["answer"];
const older = { "staff-count": "staffCount", "monthly-budget": "monthlyYen", "it-person": "itPerson" };

/** What one who knows the truth says: only what is asked, in the question's own options; null where they have no word for it. */
function tell(truth: PlanInput, question: Parameters<Answers>[0], finds: (id: string) => boolean): ReturnType<Answers> {
  const [about = "", key = "", last = key] = question.id.split(":");
  const access = Object.entries(truth.segments.find((segment) => segment.id === last)?.access ?? {});
  const values = (...keys: string[]) => access.flatMap(([one, value]) => (keys.includes(one) ? listed(value) : []));
  const limit = Object.entries(truth.limits).find(([one]) => one === ({ ...older }[about] ?? key))?.[1];
  if (question.type === "number") return typeof limit === "number" ? Math.round(limit) : null;
  let told = limit === undefined ? [] : [String(limit)];
  if (about === "wishes") told = truth.needs.map((need) => need.function);
  if (about === "served-devices") told = values("device", "phone").filter((value) => value !== "none");
  if (about === "access") told = values(key);
  const offered = told.filter((one) => question.options.some(({ value }) => value === one));
  if (about === "wishes")
    offered.push(...told.filter((one) => finds(one) && question.folded?.some(({ value }) => value === one)));
  const nothing = about === "wishes" || (about === "served-devices" && access.length > 0);
  if (offered.length === 0) return nothing ? ["none"] : null;
  return question.type === "many" ? offered : (offered[0] ?? null);
}

/** Texts that want nothing of IT are left out: whatever is asked, they end with all their musts and flatter every strategy. */
export function makeAskers(lines: readonly unknown[], seed: number): Asker[] {
  const wanting = (lines as readonly Line[]).filter((line) => line.expect?.functions?.length);
  return wanting.map((line, index) => {
    const dice = new Dice(`${seed} ${line.id ?? index}`);
    const meet = (understanding: Understanding) => {
      const truth = drawTruth(line, understanding, dice);
      // One time in four nobody knows, and then does not know it however often it is asked.
      // Own: one in two looks into a folded list, and of what is there nobody knows one time in four whether it is wished.
      const looks = dice.roll("looks into lists") < looksIntoLists;
      const finds = (id: string) => looks && dice.roll(`unknown in lists ${id}`) >= 0.25;
      const answer: Answers = (question) =>
        dice.roll(`unknown ${question.id}`) < 0.25 ? null : tell(truth, question, finds);
      return { truth, answer };
    };
    return { text: line.text, meet };
  });
}
