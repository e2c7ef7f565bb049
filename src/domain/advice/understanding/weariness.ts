/** How worn those are who do the work: the writer, staff, volunteers. Never those served: theirs is danger or none. */
export type Weariness = "tired" | "overworked";

/** Who is spoken of where it is not the writer or a colleague. */
const others =
  /利用者|会員さん|お年寄り|高齢|相談者|お母さん|お父さん|保護者|ご家族|家族|患者|子(?:ども)?(?:が|は|も)|生徒|学生|若者|(?:母|父|祖母|祖父)(?:が|は|も)|\b(?:clients?|residents?|patients?|parents?|mothers?|families|she|he)\b/;
const workers =
  /職員|スタッフ|世話人|ボランティア|当番|夜勤|仲間|同僚|担当|事務局|役員|私|わたし|自分|\b(?:staff|volunteers?|colleagues?|we|i|i'm|we're|me|us|our)\b/;
/** Of the body and of rest: work must become less before anything else. */
const beyondStrength =
  /倒れそう|つぶれそう|潰れそう|壊れ(?:ない|そう|てしま)|休職|過労|燃え尽き|バーンアウト|(?:翌日|次の日)[^。]{0,6}働けません|(?:ほとんど|何日も|ずっと|まともに)[^。]{0,6}(?:眠れ|寝)(?:て(?:い)?ま?せん|て(?:い)?ない|ません|ない)|休みが(?:一日も|ほとんど)?(?:ない|ありませ|取れ)|\b(?:burn(?:t|ed)? ?out|off sick|sick leave|about to collapse|not slept|no days? off)\b/;
const tired =
  /疲れ(?:た|まし|て|果て|ます|切)|つかれ(?:た|まし|て)|くたくた|へとへと|くたびれ|しんどい|(?:心|気持ち)が折れ|もう(?:限界|げんかい)|限界(?:です|だ|に(?:来|近))|参って(?:い|ま)|板ばさみ|\b(?:exhausted|worn out|so tired|tired of|at (?:my|our) limit|can'?t go on like this|overwhelmed)\b/;

/** 「もう疲れました」とメッセージが来た: what somebody else has said or written. */
const saidByOthers =
  /[「『"“][^「『」』"”]*[」』"”](?=と(?:いう|の)?(?:言わ|言って(?:い|く|き)|言う(?:人|方|子)|おっしゃ|話され|打ち明け|書いて(?:あ|く|き)|書かれ|送られ|送って(?:く|き)|届|(?:メッセージ|メール|line|ライン|連絡|電話|手紙|声|返事|相談|訴え)(?:が|を|も|で)))/g;

/** What a text tells of the strength of those who work; null where it tells nothing. */
export function wearinessIn(text: string): Weariness | null {
  const clauses = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(saidByOthers, "")
    .split(/[。!?\n、]|[.,]\s/)
    .filter((clause) => !others.test(clause) || workers.test(clause));
  if (clauses.some((clause) => beyondStrength.test(clause))) return "overworked";
  return clauses.some((clause) => tired.test(clause)) ? "tired" : null;
}
