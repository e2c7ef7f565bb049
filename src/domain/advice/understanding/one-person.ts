/*
 * One person who writes of a need of their own, with no organisation: whoever says who they are (81, deaf, in the third year) or
 * speaks of their own mother or child, and names nobody who works with them and nobody whom they serve.
 */

/** Who they are, said as somebody says it of themselves. */
const self = new RegExp(
  [
    // An age stands for its writer where the text begins with it, or beside I.
    "^\\s*(?:(?:私|わたし|僕|ぼく|俺|おれ|おら|わし|あたし|うち|自分)(?:は|も|が)? *(?:[0-9]{2,3}|[一二三四五六七八九十]{2,4})(?:歳|さい|才)?|(?:[0-9]{1,3}|[一二三四五六七八九十]{2,4})(?:歳|さい|才))(?:の?(?:女|男|学生|母親?|父親?))?(?:です|だ|で|じゃ|や|に(?:なる|なり)|、|。)",
    "(?:わたし|私|僕)は *(?:今|もう)? *[0-9]{1,3} *(?:さい|歳|才)",
    "(?:^|[。\\n])\\s*(?:私|わたし|僕|ぼく|俺|おれ)?(?:は|も)? *(?:中学?[1-3一二三](?:年生?)?|高校?[1-3一二三](?:年生?)?|全盲|弱視|ろう者?|難聴|ひとり暮らし|一人暮らし|ひとりぐらし)の?者?(?:です|だ(?!が)|で、|じゃ|や)",
    "(?:聞こえない|見えない|見えにくい|聞こえにくい|耳の不自由な|目の不自由な|話せない|歩けない|車いすの)(?:者|人間|私|身)(?:です|で|の)",
    "^(?:わたし|私|僕)は *[^。、]{1,12}(?:から *(?:き|来)(?:ました|て)|に *住んで(?:い)?(?:ます|る))",
    "^(?:i am|i'm) (?:a |an )?(?:\\d{1,3}(?: years old)?|deaf|blind|hard of hearing|(?:single |working )?(?:mother|father)|student|trainee)\\b",
    "^my (?:mother|father|husband|wife|son|daughter|grandmother|grandfather) (?:is|has|cannot|can'?t|does|lives)\\b",
  ].join("|"),
);

/** Somebody works with them, or is served: an organisation, whoever writes. */
const organised =
  /(?:会|団体|協議会|連合|グループ|サークル|クラブ|教室|サロン|カフェ|食堂|施設|事業所|作業所|教会|お寺|館|園|塾|部|店|会社)(?:です|を(?:し|や|開|運営|始|10|[0-9])|の(?:代表|会長|事務|世話人|役員です|スタッフ|職員)|で(?:は|働|や|代表)|として)|npo|法人|自治会(?:です|の(?:会|役員)を)|ボランティア|スタッフ(?!は?(?:い|お)(?:ない|ません|らん|らへん))|職員|社員|会員|利用者|参加者|相談者|相談員|支援員|部員|団員|生徒さん|子どもたち|高齢者の方|私たち|わたしたち|僕たち|うちら|我々|当会|当団体|\b(?:we|our|us|members?|volunteers?|staff|clients?|participants?|organi[sz]ation|charity|nonprofit|club|team|association|coordinator)\b/;

/** The words by which somebody says who they are; null where an organisation speaks. */
export function onePersonAlone(text: string): RegExpExecArray | null {
  return organised.test(text) ? null : self.exec(text);
}
