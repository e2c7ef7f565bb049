/*
 * What a sentence only supposes of an incident, or says has not come about: if a laptop is stolen, 盗まれたら, まだ何も盗まれていない.
 * Sentences that tell of one besides still do, by their other clauses.
 */

/** A sentence (folded: NFKC, lower case) without the clauses in which an incident is supposed, feared or denied. */
export function withoutSupposed(sentence: string): string {
  const told = sentence
    .split(/(?<=、)/)
    .filter((clause) => !supposed.some((said) => said.test(clause)))
    .join("");
  return supposedInEnglish.reduce((left, said) => left.replace(said, " "), told);
}

/** What incidents do, as far as it may be supposed or denied. */
const befalls =
  "(?:盗ま(?:れ)?|取られ|なくし|無くし|失くし|紛失し|置き忘れ|落とし|漏れ|漏らし|漏えいし|流出し|抜かれ|消え|消し|消され|壊れ|壊され|乗っ取られ|のっとられ|感染し|入られ|侵入され|改ざんされ|書き換えられ|炎上し|だまされ|騙され|のぞかれ|見られ|知られ|持ち出され|持ち出し|持って行かれ|悪用され|起き|起こっ|起こり)";
const denied =
  "(?:stolen|lost|hacked|leaked|taken|deleted|erased|infected|hijacked|broken into|compromised|breached|exposed|left behind|gone wrong|happened)";
/** A few words of the same clause. */
const near = "(?:(?! but | and | so | because )[^.,;:])";

const supposed: readonly RegExp[] = [
  // 盗まれたら, なくしても, 漏れたときの手順, 消えるかもしれない, 乗っ取られるのが怖い
  new RegExp(
    `${befalls}(?:て)?(?:しまっ|しま(?=う)|ちゃっ|い)?(?:(?:たら|だら|ても|でも|たとしても)(?!、?もう|[^、。]{0,6}(?:消え|なくなっ)てい)|た(?:とき|時|場合|際)(?:に備え|に(?:も|は)?(?:困ら|慌て|あわて|だれ|誰|中身)|の(?:ため|用心|対応|対策|手順|備え|用意|決まり|きまり|ルール|連絡先|責任))|(?:る|う)(?:かも|おそれ|恐れ|危険|前に|心配|不安|こと(?:が|の)(?:ない|怖|こわ|心配|不安)|の(?:が|は|も)(?:怖|こわ|困|心配|不安|いや|嫌)|と(?:困|怖|こわ|大変|まず|いや)))`,
  ),
  // なくしそうで怖い
  new RegExp(`${befalls}そう(?:で|な|に|だ|です)`),
  // まだ盗まれていません, なくしたことはありません, 漏れたわけではない, 被害はない
  new RegExp(
    `${befalls}(?:て|で)?(?:は)?(?:た(?:こと(?:は|が|も)|わけで(?:は|も))(?:一度も|まだ|これまで)?(?:ない|なく|ありませ|ございませ)|い(?:ない|ませ)(?!か)|おら(?:ず|ない)|おりませ|(?:な|ませ)(?:かった|んでした)|ず(?:に済|、無事|無事))`,
  ),
  /(?:被害|事故|漏えい|漏れ|流出|紛失|盗難|実害)(?:は|が|も)(?:まだ|一度も|今のところ|これまで|出て|起きて|起こって|何も)*(?:ない|なく|ありませ|いない|いませ)/,
];

const supposedInEnglish: readonly RegExp[] = [
  // If a laptop is stolen, in case one gets lost, should the list leak; not "we don't know if it was".
  /\b(?:so that |even |only )?(?:if|in case|should|unless|suppose(?: that)?|imagine|the day)\b(?! you can| possible)[^.,;:]{0,60}?\b(?:is|are|gets?|goes|got|be|were|ever|may|might|leaks?|loses?|steals?|leaves?|takes?|walks?|breaks?|clicks?|deletes?|dies|fails|quits|happens?)\b[^.,;:]*/g,
  // What may come, and what is feared
  new RegExp(
    `\\b(?:might|may|could|can|would|will|won't|will not|must not|mustn't|should not|shouldn't|cannot|can't|never to|not to)\\b${near}{0,16}\\b(?:be|get|getting|end up)\\b${near}{0,16}\\b${denied}\\b[^.,;:]*`,
    "g",
  ),
  new RegExp(
    `\\b(?:afraid|scared|fear|worr(?:y|ied)|anxious|nervous|keep(?:s|ing)? \\w+ from|stop(?:s|ping)? \\w+ from|risk|danger)\\b${near}{0,24}\\b(?:of|about|from)\\b${near}{0,30}\\b(?:being|getting|be|gets?|is|are)\\b${near}{0,16}\\b${denied}\\b[^.,;:]*`,
    "g",
  ),
  // No laptop has been stolen so far; nothing was lost; it hasn't been hacked
  new RegExp(
    `\\b(?:no|none of (?:our|the|these|them)|neither|not one|not a single|nothing|nobody|no one)\\b${near}{0,30}\\b(?:was|were|has|have|had|is|are|got|ever|yet)\\b${near}{0,20}\\b${denied}\\b[^.,;:]*`,
    "g",
  ),
  new RegExp(
    `[^.,;:]*\\b(?:has|have|had|was|were|is|are|did)(?: not| never|n'?t|n’t)\\b${near}{0,20}\\b(?:${denied}|lose|leak|happen)\\b[^.,;:]*`,
    "g",
  ),
  /\b(?:we|i|they|she|he|it)(?:'ve|’ve| have| has|'s|’s| had)? never\b[^.,;:]{0,24}\b(?:lost|lose|been|had|sent|leaked|left)\b[^.,;:]*/g,
];
