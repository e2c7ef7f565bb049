/** What a predicate says of its object, after Japanese exceptions. */
export type Polarity = {
  /** The thing is not there, not possible or not done. */
  readonly negated: boolean;
  /** しか…ない, だけ, のみ: this and nothing else. */
  readonly only: boolean;
  /** ないと困る, なければならない, ないといけない: it must be. */
  readonly needed: boolean;
  /** たい, ほしい → wanted; たくない, いらない → unwanted. */
  readonly wish: "wanted" | "unwanted" | null;
  /** なくなった, できなくなった, 止まった: it was and is no more. */
  readonly lost: boolean;
  /** ないわけではない, ないこともない, とは限らない: said with reserve. */
  readonly hedged: boolean;
};

const needed =
  /(?:ない|なけれ|なく|無く)(?:と|ば|ては|ちゃ|きゃ)(?:、)?(?:困|だめ|ダメ|いけ|なら|まずい|始ま|やって|回ら|無理|意味が)|なきゃ|なくちゃ|ないと(?:[。、]|$|です)|欠かせない|不可欠|必須/;
const doubleNegation =
  /ない(?:という)?(?:わけ|訳|こと)(?:で)?(?:は|も|じゃ)ない|なく(?:は|も)ない|ないとは(?:言|い)(?:え|い切れ)ない|ない(?:人|方|もの)はい(?:ない|ません)|ないとは限らない|ずにはいられない/;
const lost =
  /な(?:く)(?:なっ|なり|なる|なって)|(?:止ま|途絶え|中止|休止|やめ|閉じ|失われ|切れ|途切れ)(?:っ|に|た|て|まし)/;
const unwanted =
  /たくない|ほしくない|(?:いら|要ら)ない|不要|必要(?:は|が|も)?ない|結構です|望(?:んで|ま)(?:い)?ない|避けたい|やめたい|減らしたい|なくしたい|防ぎたい/;
const wanted = /(?<!み)たい(?!へん|てい|した|そう|らく)|ほしい|望|希望|ほしく/;
const onlyWords =
  /しか(?!し)(?:[^。、]{0,14})?(?:ない|なく|ず)|しか(?!し)(?=[。、]|$)|(?:だけ|のみ)(?!で(?:は|も)?なく|じゃなく|でも)(?:で|の|を|は|が|しか|です|だ|と|。|、|$)/;
const negative =
  /ない(?!と(?:困|い|だめ)|か(?:と|な|[。、?]|$))|なかった|なくて|なく、|なし(?:で|の|に|。|、|$)|ゼロ|皆無|未(?:所持|導入|整備|登録|経験)|ず(?:に|、|$)|無理|不可|困難|(?:むずか|難)しい|苦手|できかね|だめ|ダメ|不足|持たず/;

/** The polarity of one folded clause, read from its predicate: the words after the object. */
export function readPolarity(clause: string): Polarity {
  const isNeeded = needed.test(clause);
  const hedged = doubleNegation.test(clause);
  const only = onlyWords.test(clause);
  const isUnwanted = unwanted.test(clause);
  const wish = isUnwanted ? "unwanted" : wanted.test(clause) ? "wanted" : null;
  const isLost = lost.test(clause) && !isNeeded;
  const negated =
    !isNeeded && !hedged && !only && (isLost || negative.test(clause.replace(/たくない|ほしくない/g, "")));
  return { negated, only, needed: isNeeded, wish, lost: isLost, hedged };
}
