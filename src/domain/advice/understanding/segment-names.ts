import { type Reading, sentenceOf, typedWords } from "#src/domain/advice/understanding/reading.ts";

/** Words for people that a noun phrase may end in. */
const heads =
  "人たち|人々|方々|ひとたち|人|方(?!法|向|針|面|言)|ひと(?!つ|り)|かた(?!ち)|子どもたち|子ども|子たち|子|児童|生徒|学生|世帯|家庭|ご?家族|お宅|おうち|家|親子|親たち|親|お母さん(?:たち)?|お父さん(?:たち)?|母親|父親|祖父母|夫婦|女性|男性|お?年寄り|老人|じいさん|ばあさん|シニア|スタッフ|ボランティア(?:さん)?|メンバー|ママ|パパ|ユーザー|農家|さん|たち|[^ぁ-ん。、](?:者|員|児|生(?!活)|民)";
const endsInHead = new RegExp(`(?:${heads})$`);
/** 車いすの人もい, 耳の遠い方がお: what comes behind the word for people is not of its name. */
const headThenMore = new RegExp(`^(?<whole>.*(?:${heads}))[もがはをに][ぁ-ん]{0,3}$`);
/** て日を間違える人もいる, が月末に切れる人が: the clause goes on to the people that it is said of. */
const headBehind = new RegExp(
  `^(?:(?<lead>[^。、「」()\\n]{0,13}?[るたいなのん])??)(?<head>${heads})(?=[がはもをにでとの、。!?\\s]|です|だ(?:。|が|け)|や|ばかり|$)`,
);
/** 使い方, 通い方: a way, not somebody. */
const aWay = /(?:使い|扱い|通い|行い|払い|言い|習い|買い|洗い|思い|伝え|教え|会い)方$/;
/** Says how people are: 年配, 一人暮らし, 視覚障害, 外国籍, 10代. */
const trait =
  /(?:年配|高齢|一人暮らし|独居|全盲|弱視|難聴|ろう|聾|盲ろう|老眼|失語症?|吃音|障害|認知症|自閉症|ダウン症|依存症|うつ病?|統合失調症|難病|寝たきり|不登校|引きこもり|外国籍|外国ルーツ|若手|若年|困窮|[0-9〇一二三四五六七八九十]代|車いす|車椅子|低所得|生活保護|入院中|海外在住|遠方|ロービジョン|仮放免|介護中|闘病中|産後)$/;
const attributive = /[いなる]$|[^ぁ-ん]た$|ている$|(?:した|った|けた|れた)$/;

const longestName = 28;

/**
 * The words at [start, end) as the name of people, as typed: grown to the word for people that their clause ends in, or
 * cut behind it. Empty where they name nobody: 聞こえにくく, 通信量, しかない; the page then tells these people by what is
 * known of them.
 */
export function nameOfPeople(reading: Reading, start: number, end: number): string {
  if (reading.language === "en") return englishName(reading, start, end);
  const words = reading.text.slice(start, end);
  if (endsInHead.test(words)) return aWay.test(words) ? "" : typedWords(reading, start, end);
  const cut = headThenMore.exec(words)?.groups?.whole;
  if (cut) return typedWords(reading, start, start + cut.length);
  const sentence = sentenceOf(reading, start);
  const behind = headBehind.exec(reading.text.slice(end, sentence.end));
  const grown = end + (behind?.groups ? behind[0].length : 0);
  if (behind && grown - start <= longestName && joins(words, behind.groups?.lead) && !hasOther(behind.groups?.lead)) {
    const name = reading.text.slice(start, grown);
    if (!aWay.test(name)) return typedWords(reading, start, grown);
  }
  const typed = typedWords(reading, start, end);
  if (trait.test(words)) return `${typed}の方`;
  if (words.endsWith("の") && trait.test(words.slice(0, -1))) return `${typed}方`;
  return isSaidOfPeople(words) ? `${typed}方` : "";
}

/** 家の電話しかない人: the words lead to the head themselves, or what is between does. */
function joins(words: string, lead: string | undefined): boolean {
  return lead !== undefined || attributive.test(words) || words.endsWith("の");
}

/** Another subject between is another clause: スマホがない。と言う人, 電話は私が取る人. */
function hasOther(lead: string | undefined): boolean {
  return /は|と[言い]|という|ので|から|けど|私|電話して/.test(lead ?? "");
}

/** 耳の聞こえない, 障害のある: how people are, without a word for them. 家の電話しかない ends a sentence and is no name. */
function isSaidOfPeople(words: string): boolean {
  return attributive.test(words) && /^(?:耳|目|声|手|指|足|視|聴|障害|困窮|介護|困って|若い)/.test(words);
}

/** What those of a group are called who are in no part of it: ほかの会員. Empty where the page has words for them (ほかの利用者). */
export function nameOfRest(reading: Reading, whole: string): string {
  if (/^利用者(?:さん)?$/.test(whole)) return "";
  if (whole === "" || /^(?:ほか|他)の|^other /.test(whole)) return whole;
  return reading.language === "en" ? `other ${whole}` : `ほかの${whole}`;
}

const englishAdjective =
  "foreign|older|elderly|deaf|blind|young|younger|single|rural|remote|disabled|new|local|low-income|homeless|nine-year-old|teenage|migrant|volunteer|retired|adult|school|hard-of-hearing|visually impaired|hearing-impaired";
const adjectivesBefore = new RegExp(`(?:\\b(?:${englishAdjective}) ){1,3}$`);
const englishHead =
  /^(?:people|persons?|couples?|children|kids|members|users|clients|men|women|residents|visitors|students|parents|families|guides|drivers|leaders|teachers|tutors|callers|workers|staff|adults|learners|players|neighbou?rs|patients|tenants)\b/;

function englishName(reading: Reading, start: number, end: number): string {
  const { text } = reading;
  const before = adjectivesBefore.exec(text.slice(0, start))?.[0].length ?? 0;
  const next = /^ [a-z-]+/.exec(text.slice(end))?.[0] ?? "";
  const grown = englishHead.test(next.slice(1)) ? end + next.length : end;
  const name = typedWords(reading, start - before, grown);
  if (grown > end) return name;
  const words = text.slice(start, end);
  if (/^(?:deaf|blind|elderly|hard of hearing)$/.test(words)) return `${name} people`;
  return /(?:[a-z]{2}s|people|staff|youth|children|elderly|team)$/.test(words) &&
    !/\b(?:no|only|not|use|have)\b/.test(words)
    ? name
    : "";
}
