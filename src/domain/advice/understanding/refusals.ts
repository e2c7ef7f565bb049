import type { RuleTrace } from "#src/domain/advice/understanding/function-evidence.ts";
import { type RefusedMeans, refusedMeans } from "#src/domain/advice/understanding/lexicon/refused-means.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold } from "#src/engines/language/fold.ts";
import { words } from "#src/engines/language/pattern.ts";

type Avoided = NonNullable<Understanding["avoid"]>[number];

const noClasses = new Map<string, string>();
const names = refusedMeans.flatMap((means) =>
  words(means.words, noClasses).map((written) => ({ means, word: fold(written.replace(/[\^$]/g, "")).text })),
);
const find = wordFinder(names.map(({ word }) => word));
const latin = /[a-z0-9]/;
const katakana = /[ァ-ヺー]/;

/** Behind the name: it is not to be used, whoever says why. */
const refusedAfter =
  /^(?:の?(?:アプリ|登録|利用|使用|グループ))?(?:だけ|など|なんか|とか)?(?:は|を|も|が|で(?:は|の(?:連絡|やりとり)(?:は|を|が)?)?|に(?:は)?)?(?:できれば|なるべく|もう|あまり|絶対に?|、)*(?:使いたく(?:ない|な(?:く|かった))|使わ(?:ない(?:で|ことに|方針|ように|方が)|ずに)|利用したく(?:ない|なく)|入れたく(?:ない|なく)|やりたく(?:ない|なく)|したく(?:ない|なく)|避け(?:たい|て|ること)|やめ(?:たい(?!人|方)|て(?:ほしい|くだ|おき|おく))|嫌(?!が|わ)|いや(?:だ|で|な|。)|抜き(?:で|に)|以外(?:で|の|に|が|を)|禁止|頼りたく(?:ない|なく)|なしで|無しで|信用でき(?:ない|ず)|使用不可|(?:ng|だめ|ダメ)(?:な(?:の|ん)|です|だ|と|。|$)|無理(?!に|な(?:人|方|く)|やり|のない|が)|お断り|使ってはいけない|使えない(?:決まり|規則|きまり|ルール|規定))/;
/** LINEを使いたくない人が多い: a fact of some people, read as their access. */
const ofSomePeople = /^[^。、]{0,4}(?:人|方|利用者|子|会員|保護者|職員|スタッフ|高齢|家庭|世代|層|メンバー)/;

/** お年寄りにはLINEは無理: what some cannot do is their access. */
const someBefore =
  /(?:人|方|利用者|子|会員|保護者|職員|スタッフ|高齢者?|年寄り|家庭|世代|層|メンバー|半分|一部|割|母|父|親|代)(?:さん|たち)?(?:に|には|は|が|だと|では|も)$/;

/** Means that the organisation does not want, by the catalogue's ids. Others' dislikes are access, not refusals. */
export function refusals(reading: Reading): Avoided[] {
  const { text } = reading;
  const found = new Map<string, { means: RefusedMeans; spans: Array<readonly [number, number]> }>();
  for (const hit of leftmostLongest(find(text))) {
    const name = names[hit.word];
    if (!name || isInsideWord(text, hit.start, hit.end)) continue;
    const said = refusedAfter.exec(text.slice(hit.end, hit.end + 40));
    if (!said) continue;
    const end = hit.end + said[0].length;
    if (/無理$/.test(said[0]) && someBefore.test(text.slice(Math.max(0, hit.start - 14), hit.start))) continue;
    if (ofSomePeople.test(text.slice(end, end + 12))) continue;
    const known = found.get(name.means.name) ?? { means: name.means, spans: [] };
    known.spans.push([hit.start, end]);
    found.set(name.means.name, known);
  }
  return [...found.values()].flatMap(({ means, spans }) =>
    means.ids.map((id) => ({ id, name: means.name, confidence: 0.85, evidence: evidenceOf(reading, spans) })),
  );
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const joins = (letters: RegExp, a: string, b: string) => letters.test(a) && letters.test(b);
  const at = (index: number) => text[index] ?? "";
  return (
    joins(latin, at(start - 1), at(start)) ||
    joins(latin, at(end - 1), at(end)) ||
    joins(katakana, at(start - 1), at(start)) ||
    joins(katakana, at(end - 1), at(end))
  );
}

const noFaces =
  /顔(?:を|は|が)(?:出したく|出さ(?:ず|ない)|見せたく|見せ(?:ず|ない)|映したく|映さ|見られたく|知られたく)|顔出し(?:は|が|を|に|も)?(?:嫌|いや|したく|ng|抵抗|苦手|なし|無し|しない|できない|せずに|怖|つら)|カメラ(?:は|を|に|が)(?:絶対(?:に)?|なるべく|できれば)?(?:オフ|切|つけたく|つけず|つけない|映りたく|嫌|いや|だめ|無理|ng|使わ(?:ない|ず)|使いたく)|映りたくない/;
/** How much of a talk with picture is left where faces are not to be seen. */
const keptWithoutFaces = 0.15;

/** 顔を出したくない: a talk, but not one with picture. */
export function withoutFaces(reading: Reading, traces: readonly RuleTrace[]): RuleTrace[] {
  if (!noFaces.test(reading.text)) return [...traces];
  return traces.flatMap((trace) => {
    if (trace.rule.function !== "talk-face-to-face-remotely") return [trace];
    const because = `${trace.because}; faces are not to be seen`;
    return [
      { ...trace, factor: trace.factor * keptWithoutFaces, because },
      { ...trace, rule: { ...trace.rule, function: "talk-by-voice" }, because },
    ];
  });
}
