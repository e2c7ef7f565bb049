import { youngCarerIn } from "#src/domain/advice/understanding/danger/young-carer.ts";

/** What a text tells of the writer, or of who is in danger, besides the danger: it decides which desks stand first, never whether there is danger. */
export type Circumstances = {
  /** Calling is not possible: deaf, no voice, or somebody would hear it. */
  readonly isSilent: boolean;
  /** Japanese on the telephone is hard for them. */
  readonly isForeign: boolean;
  /** A child who keeps the house or cares for somebody in place of the grown-ups. */
  readonly isCarer: boolean;
  /** Somebody old at home who does not answer, told by another. */
  readonly isUnanswered: boolean;
};

export function circumstancesIn(text: string): Circumstances {
  return {
    isSilent: silent.some((pattern) => pattern.test(text)),
    isForeign: foreign.test(text),
    isCarer: youngCarerIn(text) !== null,
    isUnanswered: noAnswer.test(text) && old.test(text),
  };
}

const silent: readonly RegExp[] = [
  /(?:耳|みみ)(?:が|も|は)?\s*(?:まったく|全く|ぜんぜん|全然)?\s*(?:聞こえ|きこえ|聴こえ|不自由)|(?:^|[。、!！?？\n]\s*|(?:わたし|私|ぼく|僕)は\s*)(?:耳が)?(?:聞こえ|きこえ|聴こえ)(?:ません|ない)|ろう者|聾|聴覚障(?:害|がい)|難聴|失語/,
  /声(?:が|を|は|も)\s*(?:出せ|出な|出ま|だせ|でな|聞かれ|聞こえ(?:る|ちゃう|てしまう)(?:から|ので|と))|声を(?:立て|出し)(?:られ|たら)|(?<!日本語(?:が|を|は|も|で)?\s*)(?:話せ|しゃべれ|喋れ)(?:ません|ない(?!と))(?!人|方|利用者)/,
  /(?:電話|でんわ)(?:は|が|も|では)\s*(?:声|できな|できま|無理|むり|使え(?:な|ま)|かけられ(?:な|ま)|こわ|怖|苦手|聞かれ)|(?:文字|もじ|チャット|メール|LINE)だけ(?:で|しか)|文字で(?:助け|相談|話|伝え)|(?:もじ|文字)で\s*(?:はな|そうだん)/,
  /\b(?:deaf|hard of hearing|mute)\b|\b(?:can ?not|can't|unable to) (?:speak|talk|hear|call|phone|make a call|use my voice)\b(?! (?:japanese|english|to (?:him|her|them)))|\b(?:text|chat) only\b|\bwithout (?:speaking|talking|my voice)\b/i,
  /聋|耳聋|听不见|听不到|不能(?:说话|出声|打电话)|(?<![a-zà-ü])surd[oa](?![a-z])|não posso (?:falar|ligar)/i,
];

const foreign =
  /(?:日本語|にほんご)(?:が|は|を|の|も|で)?\s*(?:電話|でんわ|会話)?(?:は|が|も)?\s*(?:あまり|まだ|ほとんど|すこし|少し|よく)?\s*(?:だけ|難し|むずかし|苦手|にがて|話せ|はなせ|分から|わから|わかり(?:ま|に)|できな|できま|下手|へた|読め(?:な|ま)|よめ(?:な|ま))|\b(?:don't|do not|can't|cannot|hardly) (?:speak|understand) (?:much |any )?japanese\b|\b(?:little|no|poor) japanese\b|japanese is (?:hard|difficult|not good)|不(?:会|懂|太会)(?:说)?日(?:语|文)|não (?:falo|entendo) japonês/i;

const noAnswer =
  /(?:新聞|郵便(?:物|受け)?|ポスト)[^。]{0,16}(?:たま|溜ま|あふれ|取っていない|そのまま)|(?:呼んでも|チャイムを?(?:押|鳴ら)|ノックし|電話(?:し|をかけ))[^。]{0,12}(?:返事|出(?:な|ま|て[こき])|応答)|雨戸が[^。]{0,8}(?:閉|しま)|(?:電気|明かり)[^。]{0,10}(?:つけっぱなし|ついたまま)|\b(?:not|no one|nobody|doesn't|does not|won't) (?:answer(?:ing|s)?|open(?:ing|s)?)\b/i;
const old =
  /(?<![0-9０-９])(?:[6-9６-９][0-9０-９]|10[0-9])[歳才さ代]|高齢|お?年寄り|おじいさん|おばあさん|おじいちゃん|おばあちゃん|一人暮らし|独居|ひとり暮らし|\b(?:elderly|old (?:man|woman|lady|neighbou?r)|lives alone|in (?:his|her) (?:70|80|90)s)\b/i;
