import { accessPhrases } from "#src/domain/advice/understanding/lexicon/access-phrases.ts";
import { accessThings } from "#src/domain/advice/understanding/lexicon/access-things.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold } from "#src/engines/language/fold.ts";
import { parsePattern } from "#src/engines/language/pattern.ts";
import { patternMatcher } from "#src/engines/language/pattern-matcher.ts";

/** Something said of what people can use, at [start, end) of the folded text; whose it is, is found elsewhere. */
export type AccessFact = {
  readonly start: number;
  readonly end: number;
  readonly sets: ReadonlyArray<readonly [key: AccessKey, value: string]>;
  readonly confidence: number;
  readonly rule: string;
  /** Whose it is where nobody is named: a computer of the office belongs to those who work there. */
  readonly whose?: "staff";
};

/** The rule of facts that no rule has read: their place is a whole stretch. */
export const byClassifier = "classifier";

const ruleLine = /^(\d+)\s+(.+)$/;
const noClasses = new Map<string, string>();
const phraseRules = accessPhrases.flatMap((phrase) =>
  phrase.patterns
    .trim()
    .split("\n")
    .map((line) => {
      const [, weight = "", pattern = ""] = ruleLine.exec(line.trim()) ?? [];
      return { phrase, weight: Number(weight) / 100, pattern: parsePattern(pattern, noClasses), source: pattern };
    }),
);

const thingWords = accessThings.flatMap((thing) =>
  thing.thing
    .split("|")
    .map((word) => ({ thing, exact: word.startsWith("^"), word: fold(word.replace(/[\^$]/g, "")).text })),
);
const findThings = wordFinder(thingWords.map(({ word }) => word));

let matchPhrases: ReturnType<typeof patternMatcher> | null = null;

/** All facts of access in a text, in order of place; those of a thing and its predicate before whole phrases. */
export function accessFacts(reading: Reading): readonly AccessFact[] {
  const read = known.get(reading) ?? readFacts(reading);
  known.set(reading, read);
  return read;
}

/** Groups and limits ask for the facts of the same text. */
const known = new WeakMap<Reading, readonly AccessFact[]>();

function readFacts(reading: Reading): AccessFact[] {
  matchPhrases ??= patternMatcher(phraseRules.map(({ pattern }) => pattern));
  const phrases = matchPhrases(reading.text, reading.sentences).flatMap(({ rule, spans }): AccessFact[] => {
    const found = phraseRules[rule];
    const start = Math.min(...spans.map(([from]) => from));
    const end = Math.max(...spans.map(([, to]) => to));
    if (!found || isTakenBack(reading.text, end)) return [];
    if (found.phrase.id.startsWith("line=") && isOfAPlace(reading.text, start)) return [];
    return [
      {
        start,
        end,
        sets: found.phrase.sets,
        confidence: found.weight,
        rule: `${found.phrase.id}: ${found.source.slice(0, 60)}`,
      },
    ];
  });
  return [...thingFacts(reading), ...phrases.map((fact) => ofWords(reading.text, fact))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** 失語症, 読み書き障害: whoever finds letters hard to read there sees them well. */
function ofWords(text: string, fact: AccessFact): AccessFact {
  const isOfLetters = fact.sets.some(([key, value]) => key === "sight" && value === "low");
  if (!isOfLetters || !wordsAreHard.test(text) || !/^(?:文?字|文章|漢字)/.test(text.slice(fact.start, fact.end)))
    return fact;
  return { ...fact, sets: [["literacy", "limited"]] };
}
const wordsAreHard = /失語|高次脳|ディスレクシア|読み書き障害|読字障害|学習障害|aphasia|dyslexi/;

/** スマホもパソコンもタブレットも…: further things of one list are not followed. */
const longestList = 6;

/** 会館にwifiがない, the building has no wifi: of a place, not of what people have. */
function isOfAPlace(text: string, start: number): boolean {
  return /(?:建物|会館|会場|公民館|集会所|館内|ホール|倉庫|体育館|資料館|博物館)(?:の中)?(?:に|には|は|の)?$|\b(?:building|hall|museum|venue|room|library)\b(?: \w+){0,2} $/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** 電話も住所もない: what else is lacking in one breath. */
const besides = /^も(?:住所|住まい|家|身分証(?:明書)?|お金|口座|免許|保険証|車)(?=も)/;

/** 使えないわけではない, なくはない, ないと困る: nothing is lacking. */
function isTakenBack(text: string, end: number): boolean {
  if (
    /^(?:ている|る|い|な|くて[^。]{0,10})*(?:人|者|方|職員)[^。]{0,14}(?:ほしい|紹介|来て|入って|探|ゼロ|産休|辞め|やめ)/.test(
      text.slice(end, end + 34),
    )
  )
    return /(?:詳し|得意|強い|明るい)$/.test(text.slice(Math.max(0, end - 4), end));
  if (
    /^(?:ている|る|い|な)*(?:人|者|方|職員|スタッフ|メンバー|ひと)[がはも]?(?:誰も|一人も|ほとんど|周りに)?(?:いない|おらず|いなく|不在|ゼロ)/.test(
      text.slice(end, end + 18),
    )
  )
    return true;
  return /^(?:わけ|こと)(?:で)?(?:は|も|じゃ)ない|^(?:く(?:は|も)ない)|^と(?:困|だめ|いけない)/.test(
    text.slice(end, end + 10),
  );
}

const adverb =
  "(?:[0-9]+[人名](?:ほど|くらい|だけ)?(?:が|は|しか)?|ほとんど|全く|まったく|全然|あまり|うまく|まだ|誰も|1台も|一台も|一人も|ほぼ|持って|自体|そのもの|なんて|すら|さえ|、| )*";
const particle = "(?:を|が|は|も|に|では|の|って)?";
const notBack = "(?!と困|わけで|とだめ|といけ|ことも|くはない|くても)";
const predicates = {
  only: /^(?:しか(?!し)|(?:だけ|のみ)(?:の(?!で(?:は|も)?ない)|は?あ(?:ります|る(?!と|の?か|わけ))|が|で(?!(?:は|も)?なく|参加|できる)|という|です|しか|持|。|、))/,
  lacks: new RegExp(
    `^(?:端末|機器|環境)?${particle}${adverb}(?:持って(?:い)?(?:ない|なく|なかった)|持たない|持たず|所持して(?:い)?ない|ない${notBack}|なく(?!ても|は)|なし|なかった|買えない|買えず|使わない|使って(?:い)?ない|見ない|見て(?:い)?ない|読まない|開かない|持てない|いらっしゃらない|契約していない|引いていない|持ち合わせて|手に入らない|お持ちでない|ゼロ)`,
  ),
  bad: new RegExp(
    `^(?:操作|の操作|の扱い|の使い方)?${particle}${adverb}(?:使えない|使えず|使いこなせ|苦手|不慣れ|わからない|できない|できず|弱い|弱く|疎い|うとい|慣れていない|慣れておらず|触ったことがない|使ったことがない|不得手|不得意|ついていけ|抵抗|だめ(?!か))`,
  ),
  has: new RegExp(
    `^${particle}(?:[0-9]+[人名](?:ほど|くらい|だけ)?(?:が|は)?|ほとんど|みんな|全員|皆|大体|だいたい|、)*(?:持って(?:いる|い(?:て|ます|る))|ある(?!と|の?か|わけ)|あり|持ち(?!帰|出)|所有|持つ|買(?:った|い替えた)|使(?:える|って(?:い)?る|い慣れ|いこなせる|いこなして)|(?:は|なら)(?:ある|使え)|(?:です|だ(?:け)?(?=[。、])|ばかり|ユーザー|の(?=人|方|子|家庭|高齢|利用者|会員|お年寄り)|が(?:多い|ほとんど|主流|中心)|。|$))`,
  ),
} as const;

function thingFacts(reading: Reading): AccessFact[] {
  const text = reading.text;
  const hits = leftmostLongest(findThings(text)).filter(({ word, start, end }) => {
    const entry = thingWords[word];
    return (
      !(entry?.exact && /[a-z0-9]/.test(`${text[start - 1] ?? ""}`)) && !/[a-zァ-ヺー]/.test(boundary(text, start, end))
    );
  });
  return hits.flatMap((hit, index): AccessFact[] => {
    const thing = thingWords[hit.word]?.thing;
    if (!thing || (/^(?:line|wifi)$/.test(thing.id) && isOfAPlace(text, hit.start))) return [];
    let at = hit.end;
    for (
      let next = index + 1;
      next <= index + longestList && hits[next] && isList(text.slice(at, hits[next]?.start));
      next++
    )
      at = hits[next]?.end ?? at;
    const sentenceEnd =
      reading.sentences.find(({ start, end }) => start <= hit.start && hit.start < end)?.end ?? text.length;
    at += besides.exec(text.slice(at, sentenceEnd))?.[0].length ?? 0;
    const tail = text.slice(at, Math.min(sentenceEnd, at + 26));
    for (const name of ["only", "lacks", "bad", "has"] as const) {
      const match = predicates[name].exec(tail);
      if (name === "only" && thing.id === "telephone" && match && isOfAWay(text, hit.start, tail)) return [];
      if (!match || thing[name].length === 0) {
        if (match) return [];
        continue;
      }
      const end = at + match[0].length + (name === "only" ? onlyRest(text.slice(at + match[0].length)) : 0);
      if (name !== "only" && isTakenBack(text, end)) return [];
      return [{ start: hit.start, end, sets: thing[name], confidence: 0.88, rule: `${thing.id} ${name}` }];
    }
    return inUse(text, hit.start, at, tail, thing);
  });
}

/** 予約は電話だけ, 電話だけでも入れたら: how something is done or may be done, not all that somebody has. */
function isOfAWay(text: string, start: number, tail: string): boolean {
  return (
    /(?:予約|受付|依頼|退会|申し?込み?|連絡|問い合わせ|窓口|手段|注文|相談|対応|投票|参加)(?:は|が|も)(?:今は|いまは|まだ|[0-9]+時まで、?)?$|まで、$/.test(
      text.slice(Math.max(0, start - 12), start),
    ) || /^(?:だけ|のみ)(?:でも|で(?:は)?(?:参加|い[いけ]|よ|十分|も|つな)|の(?:参加|やり|対応|相談|受付))/.test(tail)
  );
}

/** Devices of an office: 事務所のパソコン, パソコン4台, パソコンが古い. */
const ofOffice =
  /(?:事務所|職場|オフィス|団体|法人|事業所|施設|会社|職員用?|スタッフ用?|ボランティア(?:さん)?|業務用?|貸与|共有|支給|仕事用|うち|各自|個人|私用|私|僕|本人|家|自宅|兼用)の?$/;
const countedOrOld =
  /^(?:が|は|も)?(?:、)?[0-9一二三四五六七八九十数]+台|^(?:が|は|も)(?:xp|win|どれも古)|^の(?:助け|エラー)/;
/** スマホで撮って送る, 現場からスマホで入れてもらう, みんなのスマホに届けたい: who does it, or is to do it, has one. */
const doneWith =
  /^(?:の(?:カメラ|画面))?(?:で(?:も)?|から|に|へ)(?:さっと|ぱっと|すぐ|一気に|一斉に|簡単に)?[^。、]{0,10}(?:撮|送|見|聞[いけ]|読[みめむん]|届|入力|入れ|書[いく]|答え|申し込|登録|報告|打[つち]|受け|押|確認|連絡|知らせ|流し|残し|集め|返事|アンケート|でき)|^(?:で|に)(?:一斉に|一気に|ぱっと|さっと)?[。、]/;
/** 誰のスマホにも入れておきたくない: what nobody wants there says of nobody that they have one. */
const isRefused =
  /^(?:に(?:は|も)?|へ(?:は|も)?|で(?:は|も)?|から(?:は|も)?)[^。、]{0,16}(?:たくない|てほしくない|ないと決め|ないで(?:ほし|くださ)|てはいけ|ては困|てはだめ|まいと)/;
/** Work of those who work there. */
const ofWork = /日報|報告|業務|引き継|申し送|現場|シフト|勤怠|勤務|レシート|領収書|打刻|台帳|在庫|出席をとる/;

/** 個人の携帯 may be of either kind. */
const phoneOnly = [["phone", "mobile"]] as const;
/** A thing that is used, with nothing said of having it. */
function inUse(
  text: string,
  start: number,
  at: number,
  tail: string,
  thing: (typeof accessThings)[number],
): AccessFact[] {
  if (!/^(?:pc|smartphone|tablet|feature-phone)$/.test(thing.id) || lent.test(text)) return [];
  const before = text.slice(Math.max(0, start - 8), start);
  const sets = thing.id === "feature-phone" ? phoneOnly : thing.has;
  const fact = { start, end: at, sets, confidence: 0.6, rule: `${thing.id} in use` };
  if (ofOffice.test(before)) return [{ ...fact, whose: "staff" }];
  if (thing.id === "pc" && countedOrOld.test(tail)) return [{ ...fact, whose: "staff" }];
  if (thing.id === "pc" || !doneWith.test(tail) || isRefused.test(tail)) return [];
  const sentence = text.slice(Math.max(0, text.lastIndexOf("。", start) + 1), at + tail.length);
  return [ofWork.test(sentence) ? { ...fact, whose: "staff" } : fact];
}

/** Devices that are given away are not yet anybody's. */
const lent = /(?:パソコン|スマホ|タブレット|端末)を?(?:貸|配|寄贈|譲)/;

/** The rest of しか…ない: しか持っていない, しかない. */
function onlyRest(text: string): number {
  return (
    /^(?:持って(?:い)?ない|ない|使えない|使わない|つながらない|持たない|使って(?:い)?ない|通じない|持ってい?なく|なく)/.exec(
      text,
    )?.[0].length ?? 0
  );
}

function boundary(text: string, start: number, end: number): string {
  const first = text[start] ?? "";
  const last = text[end - 1] ?? "";
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const same = (a: string, b: string) =>
    (/[a-z]/.test(a) && /[a-z]/.test(b)) || (/[ァ-ヺー]/.test(a) && /[ァ-ヺー]/.test(b));
  return `${same(before, first) ? before : ""}${same(last, after) ? after : ""}`;
}

function isList(between: string): boolean {
  return /^(?:も|や|と|、|・|とか|か|または|及び|および|も、|や、|と、|に|どころか)$/.test(between);
}
