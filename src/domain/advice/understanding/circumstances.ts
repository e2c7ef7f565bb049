import { onePersonAlone } from "#src/domain/advice/understanding/one-person.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Limits, Understanding } from "#src/domain/advice/understanding.ts";
import type { Circumstance } from "#src/domain/advice/vocabulary.ts";

/*
 * What was told of the whole matter and rules ways out, whatever people have in hand: when it has to arrive, where the
 * organisation is, whether there is one at all. What a way is like stands in the catalogue (`traits`), and which does not suit
 * which in `planning/suits.ts`.
 */

type Told = NonNullable<Understanding["circumstances"]>[number];

/** It has to be known within hours: a day or an hour at which all are told, what is sudden, what is called off for rain, what somebody sets off. */
const hasty = new RegExp(
  [
    "(?:朝|早朝|夜|昼)?[0-9]{1,2}時(?:半)?(?:に|までに)[^。、]{0,10}(?:一斉|いっせい|一度|全員|みんな|皆)[^。、]{0,10}(?:知らせ|伝え|届け|連絡|送)",
    "当日(?:の?(?:朝|昼|早朝|うち|中))?に?[^。、]{0,14}(?:知らせ|伝え|連絡|中止)",
    "その日の(?:うち|朝|中)に?[^。]{0,16}(?:知らせ|伝え|届け|連絡|送)",
    "(?:急な|急に)(?:[^。、]{0,8})?(?:中止|変更|休み|休講|休館|予定)[^。]{0,24}(?:知らせ|伝え|連絡|届)",
    "(?:雨|雪|台風|警報|曇|くもり)[^。]{0,14}(?:中止|休み|休講)[^。]{0,30}(?:知らせ|伝え|連絡|電話)",
    "[0-9]{1,2}(?:分|時間)以内に[^。]{0,16}(?:知らせ|伝え|連絡|届け|確かめ|安否|送)",
    "(?:今夜|今晩|今日|本日|明日|明朝|今すぐ|すぐに)(?:中|の(?:うち|朝|昼|夕方|夜)|[0-9]{1,2}時)?(?:に|までに|には)?[^。、]{0,14}(?:全員|みんな|皆|一斉|人)[^。、]{0,8}(?:知らせ|伝え|連絡|届け|送)",
    "(?:来た|着いた|帰った|出た|入った|かかった|鳴った|倒れた|動いた|開いた|あふれた|止まった)(?:とき|時|ら|こと|の|か|・|か?どうか|、|を|と)[^。]{0,24}(?:知らせ|伝え|通知)(?!なく|ず)",
    "(?:入退室|登下校|登園|降園|来所|到着|かかり|異常)(?:の|が|を|・|や|した)[^。、]{0,10}(?:知らせ|伝え|通知|連絡)",
    "\\b(?:same[- ]day|at short notice|last[- ]minute|right away|at once|within (?:an hour|minutes|(?:\\w+|\\d+) (?:minutes|hours?)))\\b[^.]{0,60}(?:tell|told|know|notify|reach|cancel|find out)",
    "(?:tell|told|know|notify|reach|find out)\\b[^.]{0,60}\\b(?:same[- ]day|at short notice|last[- ]minute|right away|at once|within (?:an hour|minutes|(?:\\w+|\\d+) (?:minutes|hours?)))\\b",
    "(?:tell|let|notify)\\b[^.]{0,40}\\b(?:when|as soon as|the moment) [^.]{0,40}\\b(?:changes|changed|is (?:off|cancel(?:l)?ed)|arrives|leaves|goes off)\\b",
    "(?:cancel(?:s|led)?|call(?:ed)? off)[^.]{0,40}\\b(?:rain|storm|snow|weather)\\b",
  ].join("|"),
);

/** They cannot leave the house, and are to take part from there. */
const fromAfar = new RegExp(
  [
    "(?:来られ|来れ|出られ|出れ|通え|行け|外出でき)(?:ない|なく|ず|ません)[^。]{0,40}(?:家|自宅|うち|病室|施設)(?:で|から|に(?:い|居)(?:て|ながら))",
    "(?:家|自宅|病室|ベッド)から(?:でも|も|だけでも)?[^。、]{0,14}(?:参加|加わ|一緒|過ご|採決|見られ|聞け|聴け|話せ|入れ)",
    "オンラインでも(?:開|集ま|や(?:り|れ)|でき|参加)",
    "\\b(?:can'?t|cannot|unable to|are not able to) (?:leave (?:the house|home|their (?:homes?|beds?))|come|get (?:here|there|out))\\b[^.]{0,50}\\b(?:join|take part|follow|watch|listen)",
  ].join("|"),
);

const atNight =
  /(?:夜中|深夜|真夜中|夜遅く|夜ふけ|夜更け)(?:に|でも|にも)?[^。、]{0,10}(?:話せ|話し(?:たい|合え)|相談でき|つなが|いられ|居られ|集ま|やり取りでき)|\b(?:at night|in the middle of the night|late at night)\b[^.]{0,40}\b(?:talk|chat|write)\b/;

const unseen =
  /(?:顔|名前)(?:や|と|も|、)?[^。、]{0,6}(?:を|は|も|が)?(?:出し|見せ|映し|写し|知られ)たく(?:ない|ありません|な)|(?:show|have) (?:their|our) (?:faces?|names?)[^.]{0,10}\b(?:not|never)\b|\b(?:don'?t|do not|without) (?:want(?:ing)? to )?(?:show(?:ing)?) (?:their|our) (?:faces?|names?)\b/;
/** Faces in what is published are another matter. */
const published = /写真|sns|サイト|ホームページ|広報|ちらし|チラシ|インスタ|動画|載せ|投稿/;

const watched =
  /(?:社長|会社|監理団体|夫|妻|主人|旦那|だんな|彼|彼女|彼氏|パートナー|親|父|母|家族|義母|義父|姑|上司|寮長|管理人|相手|加害者)(?:さん)?(?:に|から|が)(?:[^。、]{0,10})?(?:スマホ|スマートフォン|携帯|ケータイ|端末|line|メール|履歴|通知)(?:の中身?|の画面|の履歴|の?やり取り)?(?:を|も|まで)[^。、]{0,8}(?:見られ(?!ない)|のぞかれ|覗かれ|チェック|監視|取り上げ|調べられ|見て(?:い|く))|(?:スマホ|スマートフォン|携帯|ケータイ|端末|履歴)(?:の中身?)?(?:を|も|まで)[^。、]{0,8}(?:のぞかれ|覗かれ|チェックされ|監視され|取り上げられ)|\b(?:checks?|reads?|looks? (?:at|through)|watch(?:es)?|monitors?|takes? away) (?:their|her|his|my) (?:phones?|messages?|line)\b|\b(?:phones?|messages?) (?:is|are) (?:checked|read|watched|monitored)\b/;

const noOffice =
  /事務所(?:は|が|も|を|なんて)?(?:ない|なく|無い|無く|ありません|持って(?:い?ない|い?ません|へん)|あらへん|なし)|\b(?:no|without an?|don'?t have an?|have no) office\b/;
const place =
  /事務所|事務局|拠点|センター|施設|会館|窓口|職員|スタッフ|社員|法人|作業所|館|\b(?:office|centre|center|staff|shop)\b/;

const school =
  /^(?:私は|わたしは|僕は)?(?:[^。、]{0,6}(?:高校|中学|中学校|小学校|学校)の[^。、]{0,6}(?:教員|教師|先生|教諭|生徒会|生徒|部)|(?:高校|中学)生|(?:高校|中学)[1-3]年生?)(?:です|だ)|^(?:we are|i am|i'm) [^.]{0,20}\b(?:pupils?|high[- ]school(?:er| students?)?)\b/;

/** Calls that stop the work; bookings that come by message, on paper or by mouth. */
const interrupted =
  /電話(?:が|で|に)[^。]{0,40}(?:手が(?:止ま|とま|離せ|空か|回ら|足りな)|追いつ(?:か|き)|さばけ|取りきれ|仕事(?:が止ま|にならな)|作業が(?:止ま|進ま)|中断|手を止め|鳴り(?:っぱなし|やま)|追われ)|\bcalls?\b[^.]{0,40}\b(?:interrupt|stop (?:our|the) work|all day)/;
const byMessage =
  /(?:予約|申し?込み?|申込書?|出欠|注文)(?:は|が|も)[^。]{0,24}(?:line|ライン|メール|紙|用紙|手紙|口頭|ノート|フォーム|はがき)(?!で(?:受けた|受け付けた|できる))/;
/** Who has nothing but a telephone still calls, whatever it costs those who answer. */
const onlyCalls =
  /(?:固定|家の|自宅の|黒)電話(?:だけ|しか|のみ)|(?:ネット|スマホ|スマートフォン)(?:が|も|は|を)[^。]{0,8}(?:な[いくし]|持た|使え|ありません)|landlines? only|only (?:a |have )?(?:a )?landline/;
const callsToo = /電話|tel|\b(?:call|ring|phone)/;

/** 罠, 水位, 温度: what nobody stands beside is to tell of itself. */
const byAThing =
  /(?:罠|檻|水位|温度|温湿度|センサー|ポンプ|水槽|電気柵|ハウスの中)[^。]{0,30}(?:離れ|遠く|自動|スマホ|携帯に)[^。]{0,14}(?:分か|わか|知らせ|通知|見られ)|(?:罠|檻|水位|温度|ポンプ|水槽|電気柵)[^。]*。[^。]{0,40}(?:かかったか|止まったか|動いているか)[^。]{0,14}(?:分か|わか|知らせ)|\b(?:traps?|sensors?|tanks?|pumps?|water levels?|temperatures?)\b[^.]{0,40}\b(?:tell|notify|alert)s? (?:us|me)\b/;

/** What is to be kept or shown is a picture, a voice or a film. */
const notPaper =
  /(?:写真|アルバム|ネガ|録音|テープ|カセット|フィルム|ビデオ|レコード|8ミリ|映像)[^。]{0,40}(?:カビ|かび|劣化|傷み|傷んで|色あせ|デジタル(?:化|に|で)|電子化|再生でき)|(?:テープ|カセット|フィルム|ネガ|8ミリ|古い写真|古い映像)[^。]{0,20}(?:残し|保存)|\b(?:photos?|photographs?|tapes?|cassettes?|films?|negatives?|reels?)\b[^.]{0,40}\b(?:mould\w*|mold\w*|decay\w*|digiti[sz]\w*|preserv\w*|rotting)\b/;

const deliveredToday =
  /(?:箱|野菜|米|弁当|食事|料理|品物|物資|食品|食料|荷物|便)(?:を|の)[^。、]{0,12}(?:届けて(?:い|ま|き|お)|配達し|配達して|配って回|宅配し)|配食(?:を|サービスを)|\b(?:we|volunteers) (?:deliver|bring) [^.]{0,30}\b(?:box(?:es)?|meals?|vegetables?|parcels?|food)\b/;

const onlineAlready =
  /(?:オンライン(?:の)?(?:通話|会議|面談|集まり|例会|ミーティング)?|zoom|ズーム|ビデオ通話|テレビ電話)(?:だと|では(?!な)|で(?:集まって|話して|やって|開いて|続けて)(?:い(?:ま|る|て)|き)|を(?:して|やって|使って)(?:い(?:ま|る|て)|き|ま))/;

/** Of English texts: a country, or a town that everybody knows not to be in Japan, where the organisation is. */
const countries =
  "kenya|uganda|tanzania|rwanda|ethiopia|ghana|nigeria|senegal|zambia|malawi|mozambique|south africa|cameroon|egypt|morocco|jordan|lebanon|palestine|gaza|israel|turkey|türkiye|iraq|india|nepal|bangladesh|pakistan|sri lanka|myanmar|thailand|vietnam|cambodia|laos|indonesia|malaysia|singapore|the philippines|manila|cebu|timor|china|hong kong|taiwan|korea|seoul|mongolia|australia|melbourne|sydney|brisbane|perth|adelaide|new zealand|auckland|fiji|samoa|canada|toronto|vancouver|montreal|the (?:us|usa|uk|united states|united kingdom|states)|america|california|texas|new york|chicago|boston|seattle|hawaii|england|scotland|wales|ireland|northern ireland|britain|london|cornwall|devon|manchester|birmingham|glasgow|edinburgh|cardiff|dublin|belfast|france|paris|germany|berlin|spain|madrid|portugal|lisbon|italy|rome|netherlands|amsterdam|belgium|switzerland|austria|poland|ukraine|kyiv|romania|greece|sweden|norway|denmark|finland|brazil|são paulo|sao paulo|argentina|chile|peru|colombia|mexico|haiti";
const located = new RegExp(`\\b(?:in|on|across|near|outside|around)(?: (?!of )[a-z]+,?){0,2} (?:${countries})\\b`);
const ofOthers =
  /\b(?:donors?|sponsors?|supporters?|partners?|learners?|members?|students?|weavers?|volunteers?|staff|famil(?:y|ies)|relatives|friends|parents|head office|headquarters|born|grew up|lived|schools?)[^.,]{0,12}$/;
const inJapan =
  /\bjapan(?:ese)?\b|\byen\b|¥|\b(?:tokyo|osaka|kyoto|kobe|nagoya|yokohama|sapporo|fukuoka|sendai|hiroshima|hokkaido|okinawa|gifu|gunma|saitama|chiba|kanagawa|shizuoka|aichi|hyogo|nara|mie|shiga|niigata|nagano|ibaraki|tochigi|kyushu|shikoku|kansai|tohoku|hamamatsu|kumamoto|nagasaki|kagoshima)\b/;

/** What rules ways out, each with the words that say so. */
export function circumstancesOf(reading: Reading, limits: Limits): Told[] {
  const { text, language } = reading;
  const told = (id: Circumstance, match: RegExpExecArray | null, confidence = 0.75): Told[] =>
    match === null
      ? []
      : [{ id, confidence, evidence: evidenceOf(reading, [[match.index, match.index + match[0].length]]) }];
  const hidden = unseen.exec(text);
  const alone = onePersonAlone(text);
  return [
    ...told("within-hours", hasty.exec(text)),
    ...(language === "en" ? told("abroad", whereAbroad(text)) : []),
    ...told("one-person", alone),
    ...told("from-afar", fromAfar.exec(text)),
    ...told("at-night", atNight.exec(text)),
    ...(hidden && !published.test(sentenceAround(text, hidden.index)) ? told("unseen", hidden) : []),
    ...told("watched-device", watched.exec(text)),
    ...(noOffice.test(text) || !isByVolunteers(text, limits)
      ? told("no-office", noOffice.exec(text))
      : [{ id: "no-office" as const, confidence: 0.6, evidence: limits.volunteerCount?.evidence ?? [] }]),
    ...told("school", school.exec(text)),
    ...told(
      "not-by-call",
      (onlyCalls.test(text) ? null : interrupted.exec(text)) ?? (callsToo.test(text) ? null : byMessage.exec(text)),
    ),
    ...told("told-by-a-thing", byAThing.exec(text)),
    ...told("not-paper", notPaper.exec(text)),
    ...told("delivered-today", deliveredToday.exec(text)),
    ...told("online-already", onlineAlready.exec(text)),
  ];
}

/** A few volunteers, nobody who is paid, and no house of theirs in the text. */
function isByVolunteers(text: string, { volunteerCount, staffCount }: Limits): boolean {
  return volunteerCount !== undefined && volunteerCount.value <= fewVolunteers && !staffCount && !place.test(text);
}

const fewVolunteers = 15;

/** Told in the first sentence, of those who write: "Community radio in Kenya.", "We run a shelter in Leeds". */
function whereAbroad(text: string): RegExpExecArray | null {
  if (inJapan.test(text)) return null;
  const match = located.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const isOurs = weIn.test(before) || !verbs.test(before);
  return isOurs && !/[.!?]\s/.test(before) && !ofOthers.test(before) ? match : null;
}

const weIn =
  /^(?:we(?:'re| are| run| help| work| support| serve| teach| keep| have)|i (?:run|work|coordinate|manage)|our)\b/;
const verbs = /\b(?:is|are|was|were|lives?|one|my|who|i|we|they)\b/;

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("。", at), text.lastIndexOf(".", at)) + 1;
  const end = text.slice(at).search(/[。.]/);
  return text.slice(start, end < 0 ? text.length : at + end);
}
