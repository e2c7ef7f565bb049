import {
  type DangerWord,
  dangerAbroad,
  dangerEnglish,
  dangerPlain,
  dangerWords,
  englishTheme,
  eventWords,
  firstPerson,
  habitual,
  negatedAfter,
  nowWords,
  pastWords,
  themeAfter,
  themeAround,
} from "#src/domain/advice/understanding/lexicon/danger-words.ts";
import { evidenceOf, type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";

/** One word of danger and what the words around it make of it. */
export type DangerFind = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly level: DangerLevel;
  readonly who: DangerWho;
  readonly because: string;
};

/** Every word of danger with its reading, the gravest first. */
export function dangerFinds(reading: Reading): DangerFind[] {
  const found =
    reading.language === "en"
      ? scan(reading, dangerEnglish, judgeEnglish)
      : reading.language === "ja"
        ? scan(reading, allJapanese, judge)
        : [...scan(reading, allJapanese, judge), ...scan(reading, dangerAbroad, judgeAbroad)];
  return found.sort((a, b) => rank(b) - rank(a) || a.start - b.start);
}

/** The gravest reading decides; a theme alone is level none. */
export function dangerOf(reading: Reading, finds: readonly DangerFind[]): Understanding["danger"] {
  const first = finds[0];
  if (!first) return { level: "none", who: null, evidence: [] };
  const same = finds.filter((find) => find.who === first.who && (first.level === "none" || find.level !== "none"));
  return {
    level: first.level,
    who: first.who,
    evidence: evidenceOf(
      reading,
      same.map(({ start, end }) => [start, end]),
    ),
  };
}

function rank(find: DangerFind): number {
  return { urgent: 4, concern: 2, none: 0 }[find.level] + (find.who === "topic" ? 0 : 1);
}

const allJapanese = [...dangerWords, ...dangerPlain];

type Judgement = Pick<DangerFind, "level" | "who" | "because">;
type Judge = (reading: Reading, word: DangerWord, start: number, end: number) => Judgement | null;

function scan(reading: Reading, words: readonly DangerWord[], judgement: Judge): DangerFind[] {
  return words.flatMap((word) =>
    [...reading.text.matchAll(word.pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const judged = judgement(reading, word, match.index, end);
      return judged ? [{ rule: word.id, start: match.index, end, ...judged }] : [];
    }),
  );
}

const figurative =
  /忙|仕事|作業|事務|残業|締め切り|パソコン|サーバー|サイト|wifi|回線|データ|電池|バッテリー|ゲーム|ドラマ|小説/;
const others =
  /利用者|相談者|子ども|生徒|児童|女性|男性|親子|本人|会員|参加者|当事者|高齢|お年寄り|学生|若者|若い|患者|入所者|入居者|お母さん|母親|メンバー|外国人|実習生|住民|来談者|通っている|の方|ある人|1人|一人の|おばあ|おじい|娘|息子|友人|友だち|知人|職員|スタッフ|ボランティア|家族|家庭|世帯|患者|誰か|赤ちゃん|フォロワー|中学生|高校生|小学生|女の子|男の子|友だち|相談(?:が|を)[^。]{0,4}(?:あ|来|受|寄)|(?:電話|メール|line|連絡|メッセージ|dm)[がでを][^。]{0,4}(?:あ|来|受|届|し(?:て|た))|送られて|中の人|夫婦|子が|子から|子(?:です|の|に|は|も)|という(?:人|方|子)|人が|人から|方から|方が|彼女/;
/** Words for people who are nobody's kin. */
const strangers =
  /利用者|相談者|生徒|児童|女性|本人|会員|参加者|当事者|学生|若者|患者|女の子|男の子|中学生|高校生|小学生|という|と(?:言|話|訴え|打ち明け)|相談(?:が|を)|来ました/;
const organisation =
  /団体|npo|法人|活動(?:して|を)|支援(?:して|を)|運営(?:して|を)|取り組|電話相談|相談窓口|ホットライン|シェルター|利用者|職員|スタッフ|ボランティア|ホームページ|サイト|チラシ|システム|オンライン|名簿|記録|研修/;

function judge(reading: Reading, word: DangerWord, start: number, end: number): Judgement | null {
  const sentence = reading.sentences[sentenceAt(reading, start)] ?? { start: 0, end: reading.text.length };
  const said = reading.text.slice(sentence.start, sentence.end);
  const before = reading.text.slice(sentence.start, start);
  const tail = reading.text.slice(end, Math.max(end, sentence.end));
  const topic = (because: string): Judgement => ({ level: "none", who: "topic", because });
  if (word.id === "suicide-wish" || word.id === "health" || word.id === "hunger")
    if (/死ぬほど|死にそう/.test(said) && figurative.test(said)) return null;
  if (/^(?:health|missing)$/.test(word.id) && figurative.test(before.slice(-12)) && !others.test(before)) return null;
  if (word.id === "no-shelter" && /パスワード|アカウント|ログイン|サイト|サーバー/.test(said)) return null;
  if (negatedAfter.test(tail)) return topic("negated");
  if (hypothetical.test(tail) && !/(?:ました|ている(?!と|場)|今|さっき|今日|昨日)/.test(said))
    return topic("in case of");
  const quotation = reading.quotations.find((one) => one.start <= start && end <= one.end);
  const after = quotation ? reading.text.slice(quotation.end + 1, Math.max(quotation.end + 1, sentence.end)) : tail;
  const isNow =
    nowWords.test(said) || /(?:今|さっき|今日|昨日|今朝|昨夜|先ほど)/.test(nextSentence(reading, sentence.end));
  const isEvent = eventWords.test(after) || eventWords.test(said.slice(-24));
  if (themeAfter.test(tail) && !(isNow && isEvent)) return topic("theme");
  if (pastWords.test(said) && !/今も|いまも|今日|今夜|昨日|今朝|また/.test(said)) return topic("past");
  if (habitual.test(quotation ? after : tail) && !(isEvent && isNow) && !/(?:来|き|届き|あり)ました/.test(after))
    return topic("habitual");
  if (themeAround.test(said) && !isNow && !isEvent) return topic("theme around it");
  if (quotation && !isEvent && !isNow && !/(?:と|って)(?:言|話|泣|連絡|漏ら|こぼ|訴え|口に|送|打ち|書い)/.test(after))
    return topic("quoted");
  const who: DangerWho = whoIsMeant(reading, before, said, Boolean(quotation));
  if (!isEvent && !isNow && isPlan(after) && !firstPerson.test(before)) return topic("what the service is for");
  const flees = word.id === "violence-sign" && isNow && /逃げて(?:き|来)|逃げ込|身の危険/.test(said);
  const grave = flees || (word.grade === "acute" && (isNow || isEvent || who === "writer"));
  const level: DangerLevel =
    grave || (isNow && word.id === "suicide-wish" && /今(?!後|ま)|今日|今夜|これから|さっき/.test(said))
      ? "urgent"
      : "concern";
  return { level, who, because: `${word.grade}${isNow ? ", now" : ""}${isEvent ? ", event" : ""}` };
}

/** 疑いがあったとき, 倒れた場合に備えて: nobody is meant yet. */
const hypothetical =
  /^[^。、]{0,12}(?:とき(?:に|の|は|、)|場合|際(?:に|の|は)|に備え|したら(?:すぐ|どう)|ときに|時(?:に|の|は)|緊急時|もしも|万が一)/;

function nextSentence(reading: Reading, from: number): string {
  const next = reading.sentences.find(({ start }) => start >= from);
  return next ? reading.text.slice(next.start, Math.min(next.end, next.start + 20)) : "";
}

/** Someone else is named → served; else the writer, unless an organisation is speaking. */
function whoIsMeant(reading: Reading, before: string, said: string, quoted: boolean): DangerWho {
  const first = firstPerson.exec(before)?.[0];
  if (first) {
    const isMyself = /私|わたし|僕|ぼく|俺|自分|あたし/.test(first);
    if (!others.test(isMyself ? before : said.replace(first, ""))) return "writer";
  }
  const isHome = /^(?:夫|妻|旦那|息子|娘|母|父|弟|兄|姉|妹|義父|義母|親|祖父|祖母|彼氏?)[がはにも]/.test(said);
  if (isHome && !organisation.test(reading.text) && !strangers.test(said)) return "writer";
  if (quoted || others.test(said)) return "served";
  return organisation.test(reading.text) ? "served" : "writer";
}

/** を作りたい, を始めたい, を考えている: the service is meant, not a case. */
function isPlan(after: string): boolean {
  return /(?:作|つく|始め|開設|立ち上げ|広め|届け|伝え|発信|知らせ|整え|配|見つけ|つなげ|受けられる|受け付け|集め|募集|支え|組み|管理|残し|まとめ|防ぎ|なくし|減らし|続け|開き|開催|学び|渡し)[^。]{0,8}(?:たい|よう|検討|考え|方法)/.test(
    after,
  );
}

function judgeEnglish(reading: Reading, word: DangerWord, start: number, end: number): Judgement | null {
  const sentence = reading.sentences[sentenceAt(reading, start)] ?? { start: 0, end: reading.text.length };
  const said = reading.text.slice(sentence.start, Math.max(sentence.end, end));
  if (englishTheme.test(said)) return { level: "none", who: "topic", because: "theme" };
  const writer =
    /\b(?:i|my|me|myself)\b/.test(said) &&
    !/\b(?:client|user|student|member|woman|child|she|he|they)\b (?:says|said|is|has|wants)/.test(said);
  const isNow = /\b(?:now|today|tonight|just|right now|this morning|last night|yesterday)\b/.test(said);
  return {
    level: word.grade === "acute" || isNow ? "urgent" : "concern",
    who: writer ? "writer" : "served",
    because: word.grade,
  };
}

/** In a language that is not read otherwise the words alone decide: better a desk too many. */
function judgeAbroad(_reading: Reading, word: DangerWord): Judgement {
  return { level: word.grade === "acute" ? "urgent" : "concern", who: "writer", because: "said in another language" };
}
