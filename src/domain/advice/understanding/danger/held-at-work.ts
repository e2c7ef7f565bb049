/**
 * What tells that people are kept at a work place: papers held back, doors locked from outside, an employer who rules their
 * days. In letters of a danger text. Which of them together are a danger, and which desks help, others decide.
 */

export const papersKept =
  /(?:ぱすぽーと|旅券|在留かーど|身分証|通帳)[^。]{0,16}(?:取り上げ|とりあげ|取られ|とられ|返さ|かえさ|返して|かえして|預かられ|持って(?:いか|行か)|金庫)|(?:ぱすぽーと|旅券|在留かーど)(?:を|も|は)[^。]{0,10}(?:持って|もって|預かって|あずかって)い?[^。]{0,8}。?(?:返|かえ)して(?:くれ|もらえ)|(?:社長|しゃちょう|会社|かいしゃ|店長|おーなー)(?:が|は)[^。]{0,12}(?:ぱすぽーと|旅券|在留かーど)[^。]{0,10}(?:持って|もって|預かって|あずかって)|\b(?:kept|keeps?|holds?|held|took|taken|has|have)\b[^.!?]{0,12}\b(?:passports?|residence card|papers)\b|\b(?:passports?|residence card|papers)\b[^.!?]{0,16}\b(?:kept|held|taken|took|confiscated)|护照[^。]{0,8}(?:扣|拿走|收走|没收)|(?:扣|拿着)[^。]{0,4}护照|(?:ficaram com|ficou com|pegaram|tomaram|retêm|seguram)[^.!?]{0,12}passaporte|giữ[^.!?]{0,6}hộ chiếu|여권을? ?(?:안 돌려|뺏|가져)|(?:hawak|kinuha)[^.!?]{0,12}pasaporte|(?:hawak|kinuha)[^.!?]{0,12}passport/;

/** 外から鍵をかける: who is inside cannot go out. Not who locks an office up for the night. */
export const lockedIn =
  /(?:外|そと)から(?:、)?[^。]{0,6}(?:鍵|かぎ|錠)[^。]{0,3}(?:かけ(?!忘|わす)|掛け|閉め|しめ)|(?:鍵|かぎ)を?(?:かけ|しめ|閉め)られ|(?:閉じ込め|とじこめ|閉じこめ)|(?:寮|りょう|部屋|へや|店|工場|宿舎)[^。]{0,10}(?:出られ|でられ|出して(?:くれ|もらえ)|だして(?:くれ|もらえ))(?:な|ま)|(?:外|そと)に[^。]{0,4}(?:出られ(?:な|ま)|でられ(?:な|ま)|出ては(?:だめ|いけ)|でては(?:だめ|いけ))|(?:許可|きょか)が?ないと[^。]{0,6}(?:出られ|でられ)|見張りが|\b(?:locks?|locked|bolts?|bolted) (?:us|me|them|him|her|the (?:dorm\w*|door|house|gate|room)s?)\b|\bnot allowed (?:out|to leave)\b|\bmay not (?:go out|leave)\b|从外面锁|锁(?:在|门)|khóa cửa|tranca|밖에서[^.!?]{0,6}잠[그가갔궈]|kinakandado|ikinandado/;

/** Somebody works for them, or owes them. */
export const employer =
  /社長|しゃちょう|会社|かいしゃ|店長|おーなー|雇い主|監理団体|実習|派遣|工場|農家|寮|りょう|給料|きゅうりょう|賃金|借金|\bboss\b|\bemployer\b|\bcompany\b|\bowner\b|\bdormitor|\bfactory\b|\bwages?\b|\bsalary\b|\bpaid\b|老板|工资|工厂|\bchủ\b|lương|patrão|salário|alojamento|사장|월급|공장|\bamo\b|\bsahod\b/;

/** Debt, fines, want of pay, flight: why they cannot simply go. */
export const bound =
  /給料|きゅうりょう|賃金|借金|違約金|罰金|ばっきん|払え|逃げ(?:て|た|ら)|にげ(?:て|た|ら)|今夜|今晩|こんや|\bowes?\b|\bdebts?\b|\bescaped?\b|\bran away\b|\bhas left\b|\bfled\b|\bshelter\b|\btonight\b|\bnot been paid\b|\bno (?:wages|pay)\b|\bunpaid\b|欠|债|逃|今晚|工资|\bdeve\b|dívida|\bfugiu\b|\babrigo\b|salário|não (?:me )?pag|lương|월급|sahod/;

/** Young people who came to learn a trade: they have lines of their own. */
const traineeWords =
  /実習生|じっしゅうせい|技能実習|監理団体|育成就労|\btrainees?\b|technical intern|实习生|thực tập sinh|기능실습|실습생/i;

/** An employer who reads their telephones, forbids, threatens to send them home. */
const ruledByEmployer =
  /(?:社長|しゃちょう|会社|かいしゃ|店長|監理団体|雇い主)(?:が|は|に|も)[^。]{0,20}(?:すまほ|携帯|けいたい|電話|でんわ|めっせーじ|部屋|へや)[^。]{0,10}(?:見|み(?:ら|て|ま)|調べ|しらべ|取り上げ|とりあげ|取られ|とられ)|(?:社長|会社|監理団体)[^。]{0,20}(?:帰国させ|強制帰国|脅[しさ]|おどさ)|(?:帰国させる|国に帰す)と|\b(?:boss|employer|company)\b[^.!?]{0,30}\b(?:reads?|checks?|looks? (?:at|through)|took|takes)\b[^.!?]{0,16}\b(?:phones?|messages)\b/;

/** People are held at work, or ruled by who employs them: desks for work and for foreigners help, besides the police. */
export function isHeldAtWork(said: string): boolean {
  if (toldOnly.test(said)) return false;
  const isKept = papersKept.test(said) && (employer.test(said) || bound.test(said));
  return (
    isKept || (lockedIn.test(said) && employer.test(said)) || (ruledByEmployer.test(said) && foreignOrTrainee(said))
  );
}

/** Who came to learn a trade is told of. */
export function isTrainee(said: string): boolean {
  return traineeWords.test(said);
}

function foreignOrTrainee(said: string): boolean {
  return (
    traineeWords.test(said) ||
    /外国|べとなむ|みゃんまー|ねぱーる|いんどねしあ|中国人|ふぃりぴん|\bforeign|vietnam|nepal|myanmar/i.test(said)
  );
}

/** A story, a course, who locks up for the night. */
export const toldOnly =
  /映画|小説|研修|講座|訓練|脱出げーむ|門限|当番|戸締|事務所の鍵|集会所に鍵|じむしょに ?かぎ|防犯|\b(?:novel|film|movie|training|workshop|curfew)\b/;
