import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import { isHeldAtWork, isTrainee } from "#src/domain/advice/understanding/danger/held-at-work.ts";
import { isStruckAgainAndAgain } from "#src/domain/advice/understanding/danger/told-together.ts";
import { tellsOwnYoungAge, youngCarerIn } from "#src/domain/advice/understanding/danger/young-carer.ts";

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
  /** People are held at work, or ruled by who employs them. */
  readonly isHeldAtWork: boolean;
  /** They came to learn a trade here. */
  readonly isTrainee: boolean;
  /** The writer tells that they are under eighteen. */
  readonly isYoung: boolean;
  /** Harm by whom they love or loved: blows again and again, or a telephone that is read. */
  readonly isByPartner: boolean;
  /** A means or a place to die is at hand, or something has been taken: somebody has to come. */
  readonly isAtHand: boolean;
  /** A parent speaks of going with their child. */
  readonly isWithChild: boolean;
};

export function circumstancesIn(text: string): Circumstances {
  const said = plainDangerText(text).text;
  const isHeld = isHeldAtWork(said);
  return {
    isHeldAtWork: isHeld,
    isTrainee: isTrainee(said),
    isYoung: tellsOwnYoungAge(text),
    isByPartner:
      partner.test(text) && (isStruckAgainAndAgain(text) || watchesOrStrikes.test(text)) && !bodyFails.test(text),
    isAtHand: atHand.test(text),
    isWithChild: withChild.test(text),
    isSilent: silent.some((pattern) => pattern.test(text)),
    // Whose passport is kept came from abroad.
    isForeign: foreign.test(text) || (isHeld && cameFromAbroad.test(text)),
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

const cameFromAbroad =
  /パスポート|ぱすぽーと|旅券|在留|外国|実習生|技能実習|ベトナム|ミャンマー|ネパール|インドネシア|フィリピン|中国人|passport|residence card|trainee|visa/i;

const partner =
  /夫(?!婦)|おっと|旦那|だんな|ダンナ|主人(?!公)|妻(?!子)|彼氏|かれし|彼(?:が|に|は|の)|恋人|パートナー|元カレ|元彼|\b(?:husbands?|boyfriend|partner|wife|girlfriend|my ex)\b|丈夫|老公|男朋友|妻子|前夫|marido|namorado|companheiro|(?<![a-z])ex-|chồng|bạn trai|người yêu|남편|남자친구|asawa|nobyo/i;
/** Blows, threats, and what rules a life: who is asked where one is, whose telephone is read. */
const watchesOrStrikes =
  /殴|なぐ|叩|たた[かき]|蹴|暴力|DV|脅|怒鳴|首を|(?:スマホ|すまほ|携帯|けいたい|電話|LINE|履歴|メール|居場所|位置)[^。]{0,12}(?:見(?:ら|て|ま)|み(?:られ|て|ます)|調べ|しらべ|チェック|監視|知られ|知って|しって)|監視|\b(?:hits?|beats?|hurts?|threat\w*|violen\w*|chok\w*|watch\w*|track\w*|follow\w*|goes through|checks?|reads?|broke|afraid|scared)\b|打|骂|威胁|监视|看我(?:的)?手机|砸|怕|bate|bateu|agrid|ameaç|machuc|quebr|olha (?:o )?meu celular|vê meu celular|sabe onde|mexe no meu|confere|medo|descobr|tranc|đánh|dọa|xem điện thoại|theo dõi|biết em|sợ|때|폭|협박|휴대폰|감시|무서|sinasakt|sinasaktan|binubugbog|cellphone|takot|binabantayan/i;
/** The husband may be the one who fell. */
const bodyFails =
  /意識|息を?して|呼吸|けいれん|痙攣|泡を|あわで|倒れ|救急|unconscious|not breathing|collaps|desmai|respira|convuls|昏|没有呼吸|bất tỉnh|không thở|의식|쓰러|walang malay/i;
const atHand =
  /屋上|ホーム|線路|踏切|橋|崖|ベランダ|飛び|とびおり|首を|ロープ|縄|ひもを|薬を|くすりを|飲ん|のん(?:だ|で)|包丁|ナイフ|カッター|切っ|練炭|ガス|海に|川に|\b(?:roof|bridge|platform|cliff|train|pills?|overdose|rope|knife|cut(?:ting)?|gas)\b|楼顶|天台|桥|药|刀|telhado|ponte|remédio|faca|sân thượng|cầu|thuốc|dao|옥상|다리 위|약을|칼/i;
const withChild =
  /(?:子(?:ども|供)?|こども|この子|娘|息子|赤ちゃん)(?:たち)?(?:と|を|も)?(?:一緒|いっしょ|ふたり|二人|連れて|つれて|道連れ)[^。]{0,12}(?:消え|きえ|死|し(?:に|の)|いなく|楽に|行き|遠く)|心中|\b(?:with|take) my (?:child|children|kids?|son|daughter|baby)\b[^.!?]{0,20}\b(?:die|disappear|go|end)/i;

const noAnswer =
  /(?:新聞|郵便(?:物|受け)?|ポスト)[^。]{0,16}(?:たま|溜ま|あふれ|取っていない|そのまま)|(?:呼んでも|チャイムを?(?:押|鳴ら)|ノックし|電話(?:し|をかけ))[^。]{0,12}(?:返事|出(?:な|ま|て[こき])|応答)|雨戸が[^。]{0,8}(?:閉|しま)|(?:電気|明かり)[^。]{0,10}(?:つけっぱなし|ついたまま)|\b(?:not|no one|nobody|doesn't|does not|won't) (?:answer(?:ing|s)?|open(?:ing|s)?)\b/i;
const old =
  /(?<![0-9０-９])(?:[6-9６-９][0-9０-９]|10[0-9])[歳才さ代]|高齢|お?年寄り|おじいさん|おばあさん|おじいちゃん|おばあちゃん|一人暮らし|独居|ひとり暮らし|\b(?:elderly|old (?:man|woman|lady|neighbou?r)|lives alone|in (?:his|her) (?:70|80|90)s)\b/i;
