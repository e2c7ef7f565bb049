import { type AccessFact, byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, type Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import { writerAlone } from "#src/domain/advice/understanding/writer-alone.ts";
import type { AccessKey, SegmentKind } from "#src/domain/advice/vocabulary.ts";

/*
 * What people have, against what was read of it: a telephone but no smartphone, basic phones, ears that are far away. Beside
 * the rules and examples that are learned from; takes back only what the words of its sentence speak against.
 */

/** A fact, and where it stands in its sentence (folded). */
type Stand = {
  readonly fact: AccessFact;
  readonly sentence: string;
  readonly said: string;
  readonly text: string;
  /** What stands right before and behind it. */
  readonly before: string;
  readonly after: string;
};

type Wrong = {
  readonly sets: ReadonlyArray<readonly [AccessKey, string]>;
  readonly isWrong: (stand: Stand) => boolean;
};

const smart = "(?:スマホ|スマートフォン|iphone|アイフォン)";
/** What stands between a thing and 持っていない. */
const between =
  "(?:は|も|が|を|なんて|とか|って|すら|さえ|自体|というもの|や(?:パソコン|タブレット)|も(?:パソコン|タブレット)も|、|ほとんど|全然|まったく|全く|みんな|皆|全員|誰も|だれも|一台も|まだ)*";
const noSmartphone = new RegExp(
  `${smart}${between}(?:持っていない|持ってない|持たない|持たず|持てない|使わない|じゃない|ではない|ない(?!と|か|わけ|で(?:ほし|くだ)|人でも)|なく(?!な|ても|は|し)|なし(?!で)|以前)`,
);
const unusedSmartphone = new RegExp(`${smart}${between}(?:よく)?(?:わから|分から|使え|使いこなせ|苦手|だめ)`);
const hasSmartphone = new RegExp(
  `${smart}(?:は|を|が|も|だけ|なら)*[^、。]{0,6}(?:持っている(?!か)|ある(?!と|の?か|わけ)|あり(?!ませ)|使っている|買|多|ほとんど|ほぼ|[0-9一二三四五六七八九]割)`,
);
/** スマホを持たない人も二人いる, 持っていないか: others may have one. */
const ofSome =
  /(?:ない|ず)(?:人|方|子|家|会員|利用者)(?:も|が|は)?(?:[0-9一二三四五六七八九十]+(?:人|名|軒)|い|お|多|少)|持っていないか|残り|(?:ほか|他|あと)(?:の|は)|line(?:は|を|で)/;
const otherPhone = /(?<!スマホの)(?:電話(?:は|なら|だけ|しか)|固定電話|黒電話|家の電話|ガラケー|携帯電話)/;
const noSmartphoneEn =
  /\b(?:no|without|do(?:es)? not|don't|doesn't|never|none of|nobody|no one|hardly any\w*|few of)\b[^.,;]{0,40}\bsmart ?phones?\b/;
const hasSmartphoneEn =
  /\b(?:half|some|most|many|\d+|others|all|everyone)\b[^.,;]{0,20}\b(?:have|has|own|use)\b[^.,;]{0,12}\bsmart ?phones?\b/;
const basicPhones =
  /\b(?:basic|simple|button|dumb|feature|brick|push-button|flip|old nokia)[ -](?:mobile |cell )?phones?\b/;

function isSmartphoneDenied({ sentence, fact, said, text }: Stand): boolean {
  if (/ (?:has|only)$/.test(fact.rule)) return false;
  // Guessed from other words, where the one sentence that names it denies it: 申請がネットだけ。スマホはない。
  const isGuessed = fact.rule === byClassifier && !new RegExp(smart).test(said) && !ofSome.test(text);
  if (isGuessed && !hasSmartphone.test(text) && noSmartphone.test(text))
    return text.split(new RegExp(smart)).length === 2;
  if (noSmartphoneEn.test(sentence)) return !hasSmartphoneEn.test(sentence);
  if (hasSmartphone.test(sentence) || ofSome.test(sentence)) return false;
  return noSmartphone.test(sentence) || (unusedSmartphone.test(sentence) && otherPhone.test(sentence));
}

/** 先生に電話で話したい: whoever wishes to use a telephone has one. */
const byPhone = /(?:電話|でんわ)(?:で|に) ?(?:は|も)?(?:話し|はなし|話す|はなす|話せる(?!か)|話を)/;
const noWay = /な[いくかし]|ませ|ず|へん|ひん|ん[。、]|怖|こわ|苦手|にがて|嫌|いや|無理|困|つら|抵抗|不安|だめ/;

/** 携帯が入らない, no mobile signal: told of a place. */
export const noSignal =
  /携帯(?:電話)?(?:が|は|も|の?電波[がはも]?)(?:ほとんど|全く|まったく)?(?:入ら|つながら|通じ|届か)|\bno (?:mobile|cell|phone) (?:signal|reception|coverage)\b/;

const wrongs: readonly Wrong[] = [
  {
    sets: [
      ["device", "smartphone"],
      ["phone", "mobile"],
    ],
    isWrong: (stand) => isSmartphoneDenied(stand) && !/ガラケー|携帯/.test(stand.sentence),
  },
  { sets: [["device", "smartphone"]], isWrong: isSmartphoneDenied },
  {
    sets: [["device", "smartphone"]],
    isWrong: ({ sentence, said }) =>
      /phones?/.test(said) && basicPhones.test(sentence) && !/smart ?phone/.test(sentence),
  },
  {
    // What is collected online: whoever pays has no smartphone yet, where the text names nothing of one.
    sets: [["device", "smartphone"]],
    isWrong: ({ fact, said, text }) =>
      fact.rule === byClassifier && /^(?:online|data)$/.test(said) && !/phone|app\b|apps\b|mobile/.test(text),
  },
  {
    sets: [["phone", "none"]],
    isWrong: ({ fact, sentence }) => fact.rule === byClassifier && byPhone.test(sentence) && !noWay.test(sentence),
  },
  {
    // 山の奥は携帯が入らない: where no signal comes is no telephone that somebody has.
    sets: [
      ["phone", "mobile"],
      ["device", "feature-phone"],
      ["device", "none"],
      ["phone", "none"],
    ],
    isWrong: ({ sentence, said }) => /携帯|mobile|cell|phone|signal/.test(said) && noSignal.test(sentence),
  },
  {
    // 連絡は回覧板と役員の電話だけ: how something is done, not all that they have.
    sets: [
      ["phone", "landline"],
      ["device", "none"],
    ],
    isWrong: ({ fact, before }) =>
      fact.rule === "telephone only" &&
      /(?:連絡|予約|受付|申し?込み?|募集|注文|お?知らせ|相談|問い合わせ)(?:の手段|手段|方法)?は[^。、]{0,16}$/.test(
        before,
      ),
  },
  {
    // 140 people from 17 countries: where they once came from.
    sets: [["place", "abroad"]],
    isWrong: ({ sentence, said }) =>
      /countr/.test(said) &&
      /\b(?:people|members|families|students|mothers|women|men|residents|children)\b[^.;]{0,12}\bfrom (?:\d+|[a-z]+) (?:different )?countries\b/.test(
        sentence,
      ),
  },
  {
    sets: [
      ["mobility", "limited"],
      ["mobility", "none"],
    ],
    isWrong: ({ before, said }) => /^遠/.test(said) && /耳(?:が|も|の|は)?$/.test(before),
  },
  {
    sets: [
      ["device", "none"],
      ["device", "no-pc"],
      ["line", "none"],
    ],
    isWrong: ({ said, after }) => /なく$/.test(said) && /^な[らりるっ]/.test(after),
  },
  {
    // 帳面に書いた字が読めない: of what was written there, not of who reads.
    sets: [["literacy", "limited"]],
    isWrong: ({ said, before }) =>
      /^(?:文?字|漢字).*読め/.test(said) &&
      /(?:帳面|ノート|台帳|メモ|手書き|伝票|用紙|記録|汚く|乱れ)(?:(?!利用者|会員|高齢|人|方|子|親|者)[^。]){0,16}$/.test(
        before,
      ),
  },
];

type Saying = { readonly says: RegExp; readonly unless?: RegExp; readonly sets: AccessFact["sets"] };

const none = [["device", "none"]] as const;
const landline = [["phone", "landline"]] as const;

/** What a clause says of things in ways that no rule that is learned from reads. */
const sayings: readonly Saying[] = [
  {
    says: new RegExp(
      `${smart}${between}(?:持っていない|持ってない|ない)(?=し|けん|けえ|さかい|で|もん|の(?:で|じゃ|や)|人|者|。|、|$)`,
    ),
    unless: /[0-9一二三四五六七八九]+(?:人|名|割|軒)|半分|一部|人も(?:い|お)|パソコンは|タブレットは|ガラケー|携帯/,
    sets: none,
  },
  {
    says: /(?:家|うち|自宅)の(?:電話|でんわ)(?: ?(?:だけ|しか))(?=や|じゃ|だ|です|で|ばい|たい|ど|なん|な[。、]|あ| あ|。|、|$)|固定電話だけ(?=や|じゃ|ばい|たい)/,
    unless: /パソコン(?:は|も|が)ある|[0-9一二三四五六七八九]+(?:人|名|割|軒)|半分/,
    sets: [...landline, ...none],
  },
  {
    says: /(?<![ぁ-んァ-ヶ一-龠])(?:電話|でんわ)だけ ?(?:が ?)?あります/,
    unless: /スマホ|携帯|ガラケー|[0-9一二三四五六七八九]+(?:人|名|割|軒)|半分/,
    sets: [...landline, ...none],
  },
  {
    says: new RegExp(`電話(?:は|なら)(?:ある|あり|使え)[^。]{0,12}${smart}[^。]{0,10}(?:ない|わから|分から|使え|持た)`),
    unless: /携帯電話|ガラケー/,
    sets: landline,
  },
  { says: /(?:ネット|回線|wifi)が来(?:ていない|てない|とらん|とりません)/, sets: [["line", "none"]] },
  {
    says: basicPhones,
    unless: /smart ?phone/,
    sets: [
      ["device", "feature-phone"],
      ["phone", "mobile"],
    ],
  },
  {
    says: /\b(?:do not|don't) (?:have|own|use) (?:any )?smart ?phones\b|\bnone of [^.,;]{0,24}\b(?:has|have|owns?|uses?) (?:a )?smart ?phones?\b/,
    sets: none,
  },
  {
    says: /\b(?:none of [^.,;]{0,24}|nobody|no one) (?:has|have|owns?) (?:a |any )?(?:tele|mobile |cell ?)?phones?\b/,
    sets: [["phone", "none"], ...none],
  },
  {
    says: new RegExp(
      `${smart}(?:は|も|が|なんか)?(?:よう)?(?:でき(?:ひん|へん|ね)|使(?:われへん|えへん|わん|えん)|せん(?=[とてわ。]|$))`,
    ),
    unless: /[0-9一二三四五六七八九]+(?:人|名|割|軒)|半分|一部/,
    sets: [["skill", "little"]],
  },
  // Short words drawn out, as in Kansai.
  { says: /目[ぇえ](?:が|も)?(?:悪|わる|見え(?:へん|ん|にく)|うす)/, sets: [["sight", "low"]] },
  { says: /手[ぇえ](?:が|も)?(?:震|ふる|動か(?:へん|ん))/, sets: [["hands", "limited"]] },
];

/** Takes from the people of a text what its sentences speak against, and gives them what is said in ways of speaking. */
export function hearThings(reading: Reading, groups: Groups): void {
  for (const { kind, facts, parts } of groups.drafts)
    for (const list of [facts, ...parts.map((part) => part.facts)]) {
      const kept = list
        .flatMap((fact) => withoutWrong(reading, fact) ?? [])
        .filter((fact) => kind !== "staff" || !isOfOthers(reading, fact));
      if (kept.length < list.length || kept.some((fact, i) => fact !== list[i])) list.splice(0, list.length, ...kept);
    }
  for (const { start, end } of reading.sentences) {
    const sentence = reading.text.slice(start, end);
    for (const { says, unless, sets } of sayings) {
      const match = says.exec(sentence);
      if (!match || unless?.test(sentence)) continue;
      const left = sets.filter((set) => !isKnown(groups, set));
      if (left.length === 0) continue;
      const from = start + match.index;
      const fact = { start: from, end: from + match[0].length, sets: left, confidence: 0.8, rule: "said of a thing" };
      addFact(reading, groups, kindNear(reading, groups, from), fact);
    }
  }
}

/** How people see, hear and speak, told of visitors by name (blind visitors), or by somebody of themselves. */
function isOfOthers(reading: Reading, fact: AccessFact): boolean {
  if (fact.rule !== byClassifier || !fact.sets.some(([key]) => ofBody.has(key))) return false;
  return (
    /^[a-z]* (?:visitors|guests|clients|patients|learners|pupils|residents)\b/.test(reading.text.slice(fact.end)) ||
    /^[ぁ-ん]{0,3}(?:来館者|来場者|お客|観客|患者|利用者)/.test(reading.text.slice(fact.end)) ||
    writerAlone(reading) !== null
  );
}

const ofBody: ReadonlySet<AccessKey> = new Set(["sight", "hearing", "speech", "hands", "literacy"]);

/** The fact without what is wrong of it; null where nothing is left. */
function withoutWrong(reading: Reading, fact: AccessFact): AccessFact | null {
  const { start, end } = sentenceOf(reading, fact.start);
  const { text } = reading;
  const stand: Stand = {
    fact,
    text,
    sentence: text.slice(start, end),
    said: text.slice(fact.start, fact.end),
    before: text.slice(Math.max(start, fact.start - 24), fact.start),
    after: text.slice(fact.end, fact.end + 6),
  };
  const sets = fact.sets.filter(
    ([key, value]) =>
      !wrongs.some((wrong) => wrong.sets.some(([k, v]) => k === key && v === value) && wrong.isWrong(stand)),
  );
  if (sets.length === fact.sets.length) return fact;
  return sets.length === 0 ? null : { ...fact, sets };
}

function isKnown({ drafts }: Groups, [key, value]: readonly [AccessKey, string]): boolean {
  return drafts.some(({ facts, parts }) =>
    [...facts, ...parts.flatMap((part) => part.facts)].some(({ sets }) =>
      sets.some(([k, v]) => k === key && v === value),
    ),
  );
}

/** Of staff where only they are named in the sentence. */
function kindNear(reading: Reading, { mentions, draftOf }: Groups, at: number): Exclude<SegmentKind, "public"> {
  const { start, end } = sentenceOf(reading, at);
  const kinds = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => draftOf.get(mention)?.kind);
  return kinds.includes("staff") && !kinds.includes("served") ? "staff" : "served";
}
