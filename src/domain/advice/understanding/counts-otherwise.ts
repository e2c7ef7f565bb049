import { countOf, englishNumber } from "#src/domain/advice/understanding/english-counts.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, sentenceText, typedWords } from "#src/domain/advice/understanding/reading.ts";

/*
 * Numbers that count, or pay for, something else than they were read for: the old people who cannot come are no helpers, who
 * alone can edit is not all that work there, money for a roof buys no tools. Beside the rules that are learned from.
 */

/** Limits without what the words beside a number speak against, and with what they say instead. */
export function withCountsOtherwise(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const kept = finds.flatMap((find) => told(reading, find) ?? []);
  const added = (
    reading.language === "en"
      ? inEnglish(reading.text)
      : [...opening(reading), ...caredFor(reading, kept), ...inLine(reading)]
  ).filter(({ key, confidence }) => !kept.some((find) => find.key === key && find.confidence >= confidence));
  const isOver = ({ key }: LimitFind) => added.some((one) => one.key === key);
  return [...kept.filter((find) => !isOver(find)), ...added];
}

const helping =
  /ボランティア|手伝|助っ人|協力者|有志|サポーター|担い手|支え|当番|運転|担当|スタッフ|回って|活動|ガイド|一緒に歩|付き添|介助|教え|世話|\b(?:volunteer|help|driver)/;
/** 礼拝に来られない高齢の信徒さんが12人いて */
const cared =
  /(?:来られない|来れない|行けない|出られない|通えない|寝たきり|入院中|一人暮らし|ひとり暮らし|高齢|年寄り|信徒|檀家|患者|障害|介護|車いす)[^。、0-9]{0,16}$/;
/** 編集できるのは私ひとり: of one thing only. */
const ofOneThing =
  /(?:でき|わか|分か|使え|知って|書け|読め|話せ|直せ|触れ|扱え)[^。、]{0,4}(?:る|い)(?:の|人|者)(?:は|が)(?:私|わたし|僕|自分|代表)?$/;
const notForTools =
  /(?:改修|改築|工事|修理|修繕|内装|建て替え|引っ越し|家賃|人件費|屋根|耐震)(?:費|代)?(?:に|として)?(?:使える|回せる|かけられる|出せる|使う)?(?:の|お金|予算|費用)?(?:は|が)?(?:約|およそ|最大)?$/;

function told(reading: Reading, find: LimitFind): LimitFind | null {
  const [from, to] = find.spans[0] ?? [0, 0];
  const { text } = reading;
  const before = text.slice(Math.max(0, from - 30), from);
  if (find.key === "volunteerCount" && cared.test(before) && !helping.test(sentenceText(reading, from)))
    return { ...find, key: "servedCount", confidence: 0.9, rule: "who are cared for" };
  if (find.key === "staffCount" && ofOneThing.test(before + /^(?:私|わたし|僕|自分)?/.exec(text.slice(from, to))?.[0]))
    return null;
  if ((find.key === "initialYen" || find.key === "monthlyYen") && notForTools.test(before)) return null;
  return find;
}

/** 毎回130人くらい並びます: all who come. */
function inLine({ text, quantities }: Reading): LimitFind[] {
  return quantities.flatMap(({ kind, value, start, end }): LimitFind[] => {
    const isEachTime = /(?:毎回|いつも|毎週|毎月|毎日)(?:は|に)?(?:約|だいたい)?$/.test(text.slice(0, start));
    const isLine = /^(?:ほど|くらい|ぐらい|近く)?(?:が|も)?並[びぶんば]/.test(text.slice(end));
    if (kind !== "people" || !isEachTime || !isLine) return [];
    return [{ key: "servedCount", value, confidence: 0.88, spans: [[start, end]], rule: "all who stand in line" }];
  });
}

/** Fewer are some of those who are served. */
const fewestCared = 5;

/** 来られない高齢の檀家さんが14人いて, where nobody else who is served was counted. */
function caredFor(reading: Reading, finds: readonly LimitFind[]): LimitFind[] {
  if (finds.some(({ key }) => key === "servedCount")) return [];
  const found = reading.quantities.find(
    ({ kind, value, start, end, becomes }) =>
      kind === "people" &&
      value >= fewestCared &&
      !becomes &&
      cared.test(reading.text.slice(Math.max(0, start - 30), start)) &&
      /が$/.test(reading.text.slice(0, start)) &&
      /^(?:ほど|くらい)?(?:い(?:て|る|ま)|おり)/.test(reading.text.slice(end)) &&
      !helping.test(sentenceText(reading, start)),
  );
  if (!found || finds.some(({ spans }) => spans.some(([from, to]) => from < found.end && found.start < to))) return [];
  const { value, start, end } = found;
  return [{ key: "servedCount", value, confidence: 0.6, spans: [[start, end]], rule: "who are cared for" }];
}

/** 開くのは来年4月10日: by then it must work. */
const opens =
  /(?:開くの|開所|開設|開店|開園|オープン(?:するの)?|始めるの|始まるの|スタート(?:するの)?)(?:は|が)(?<when>(?:来年|今年|再来年|令和[0-9]+年|20[0-9]{2}年)?(?:の)?[0-9]{1,2}月(?:[0-9]{1,2}日|末|中)?)/;

function opening(reading: Reading): LimitFind[] {
  const match = opens.exec(reading.text);
  if (!match?.groups?.when) return [];
  const end = match.index + match[0].length;
  const start = end - match.groups.when.length;
  const value = typedWords(reading, start, end);
  return [{ key: "deadline", value, confidence: 0.8, spans: [[start, end]], rule: "opens" }];
}

type Count = "staffCount" | "servedCount";
const about = "(?:about |around |some |roughly |nearly |almost |over )?";
const counts: ReadonlyArray<readonly [Count, number, RegExp]> = [
  // Six of us, two can use a computer
  ["staffCount", 0.86, new RegExp(`(?<=^|[.!?] )(?:there are )?${englishNumber} of us(?=[,.;]| and )`)],
  // A church, around 140 people: the whole, whatever is said of two of them
  [
    "servedCount",
    0.95,
    new RegExp(
      `\\b(?:church|congregation|club|choir|community|parish|mosque|temple|school|society)\\b[^.;]{0,24}(?:,|of|with) ${about}${englishNumber} (?:people|members|souls|persons)\\b`,
    ),
  ],
  [
    "servedCount",
    0.8,
    new RegExp(
      `${englishNumber} (?:[a-z]+ )?(?:sponsors|subscribers|listeners|growers|plot ?holders|supporters|donors)\\b`,
    ),
  ],
];
const onlyOne =
  /\bi(?:'m| am) the only (?:[a-z]+ )?(?:coordinator|organi[sz]er|manager|secretary|paid person|person (?:here|who))\b/;

function inEnglish(text: string): LimitFind[] {
  const found = counts.flatMap(([key, confidence, pattern]): LimitFind[] => {
    const match = pattern.exec(text);
    const value = countOf(match?.groups?.n ?? "");
    if (!match || value === null || value < 2) return [];
    return [
      { key, value, confidence, spans: [[match.index, match.index + match[0].length]], rule: "counts otherwise" },
    ];
  });
  const one = onlyOne.exec(text);
  if (one && !found.some(({ key }) => key === "staffCount"))
    found.push({
      key: "staffCount",
      value: 1,
      confidence: 0.8,
      spans: [[one.index, one.index + one[0].length]],
      rule: "the only one",
    });
  return found;
}
