/**
 * Dangers told without their own words, in letters of a danger text (katakana as hiragana). General ways of telling, each
 * tied to what makes it a danger: a platform alone, a rope alone, a locked room alone are none.
 */
export function tellsIndirectly(said: string): boolean {
  if (/[ぁ-ん]/.test(said)) return japanese.some((pattern) => pattern.test(said));
  return english.some((pattern) => pattern.test(said));
}

/** たすけてください, and nothing else in the whole text. */
export function isOnlyACry(text: string): boolean {
  return /^[\s「]*(?:だれか|誰か)?、?(?:たすけて|助けて)(?:ください|くれ|ほしい(?:です)?|お願い(?:します)?)?[。!！…」\s]*$/.test(
    text,
  );
}

const height = "(?:ほーむ|線路|踏切|屋上|崖|べらんだ|欄干|橋の上|吊り橋|高い(?:ところ|所|びる))";
const noOne = "(?:(?:わたし|私|僕|ぼく|俺|おれ|自分|うち)(?:なんか|なんて)?(?:が|は)?)";
const former = "(?:元夫|元妻|元旦那|元だんな|元彼|元かれ|元交際相手|別れた(?:夫|妻|旦那|彼|相手))";
const forced = "(?:言われ|言って|脅され|脅して|おどされ|おどして)";

const japanese: readonly RegExp[] = [
  // たすけてください。けられました
  /(?:たすけて|助けて)[^、!?！？]{0,10}(?:けら|蹴ら|なぐら|殴ら|たたか|叩か)れ(?:まし|た|て)/,
  // 先週また殴られた
  /(?:きのう|昨日|今朝|ゆうべ|昨夜|昨晩|先週|おととい|さっき|また|毎日|毎晩)[^。、]{0,8}(?:殴ら|蹴ら|首を絞めら|刺さ)れ(?!てい?ない|ない|なく|る(?:場面|役|しーん))/,
  // 朝ホームに立つと足がすくむ
  new RegExp(
    `${height}(?:に立つ|に立って|を見る|に出る|に行く)と?[^。!?！？]{0,14}(?:足がすく|吸い込まれ|引き込まれ|楽に|ふっと|飛び)`,
  ),
  // 屋上から行っちゃおうかな
  new RegExp(
    `${height}から[^。!?！？]{0,6}(?:行っちゃ|いっちゃ|逝っちゃ|行こう|逝こう|飛ぼう|飛んじゃ)[^。]{0,3}(?:お|う|い)?(?:う)?(?:っ)?か?な?`,
  ),
  // 私がいないほうがうまく回る, with nobody who takes over named
  new RegExp(
    `${noOne}いな(?:い(?:ほう|方)が|く(?:なった|なる)(?:ほう|方)が|くなれば)[^。、]{0,10}(?:いい|よい|楽|うまく|みんな|幸せ|助か|しあわせ)(?!.{0,6}(?:育つ|自立))`,
  ),
  /生命保険[^。]{0,24}(?:何年|自殺|自分で死)[^。]{0,16}(?:出る|おりる|下りる|払われ|もらえ)/,
  // 断るとばらすと言われて動画を送り続けている
  new RegExp(
    `(?:ばら(?:す|まく)|さら(?:す|して)|晒す|広める|見せる|流す|言いふらす|送りつける)(?:ぞ|よ)?」?と${forced}[^。]{0,24}(?:送|払|会(?:い|う|わ)|撮|渡)`,
  ),
  // 倒れて意識がない; 防災の意識がない is none
  /(?:倒れ|落ち|頭を打|ぶつか|飲ん|溺れ|おぼれ)[^。]{0,12}意識(?:が|も|を)?(?:ない|なく|失|もうろう|朦朧|戻ら)/,
  // お前の家は知っているぞ
  /(?:家|住所|学校|職場|通勤|帰り道|子ども)(?:は|を|も|の場所は)?(?:知って|わかって|分かって|調べて|突き止めて)い?る(?:ぞ|からな|んだぞ|んだからな)/,
  // 手首にひもでくくったような筋
  /(?:手首|足首|両手|両足|からだ|体|首)[^。]{0,12}(?:ひも|縄|ろーぷ|たおる|ばんど|べると)[^。]{0,8}(?:くく|縛|しば|結わえ|結ん)[^。]{0,12}(?:筋|跡|あと|痕|れて)/,
  // 部屋に閉じ込められている
  /(?:部屋|納戸|押し入れ|風呂場|物置|寮|家|車)[^。、]{0,4}(?:に|へ|の外から鍵を)(?:閉じ込め|とじこめ|鍵をかけられ|かけられ)(?:られ|ら|て|る)[^。]{0,6}/,
  // 子どもにご飯を食べさせない
  /(?:子|子ども|児童|生徒|息子|娘|弟|妹|孫|姉妹|兄弟|きょうだい)[^。]{0,24}(?:ごはん|ご飯|食事|夕飯|夕食|晩ごはん|晩ご飯|食べ物|朝から何)(?:を|も|が|は)?(?:[^。、]{0,8})(?:もらえ(?:ない|ず|なく)|食べさせて(?:もらえ|い)ない|食べさせない|与えられ(?:て(?:い)?)?ない|抜かれ|抜きに)/,
  // 元夫が建物の近くに立っていた, どこにいるか分かっている
  new RegExp(
    `${former}[^。]{0,30}(?:近く|前|周り|まわり|玄関|敷地|職場|学校|駐車場|入口|入り口|出口|出入口|出入り口|帰り道|門|窓の外)[^。]{0,8}(?:立って|待って|待ち伏せ|うろつ|うろうろ|来て|来た|現れ|いた|張り込)`,
  ),
  new RegExp(
    `${former}[^。]{0,24}(?:どこにい(?:る|て)も?か?|居場所|住所|住んでいる(?:所|ところ)|引っ越し先)[^。]{0,8}(?:分かってい|わかってい|知ってい|知られ(?:た(?!く)|てい|てしま)|突き止め|ばれ(?:た|てい|てしま)|調べてい|探してい)`,
  ),
  // 来月アパートを出てください。次の家がない
  /(?:[出で]て(?:ください|いけ|行け|くれ)|出(?:なければ|ないと|ろ)|追い出)[^。]{0,14}。?[^。]{0,10}(?:つぎ|次|行く|いく|住む|すむ|寝る|ねる)[^。]{0,3}(?:家|いえ|ところ|所|場所|あて)[^。]{0,3}(?:が|は|も)?ない(?![いかと])/,
];

const english: readonly RegExp[] = [
  /\b(?:don't|do not|can't|cannot|no longer) (?:really )?see (?:the|any|a) point (?:of|in|to) (?:anything|living|life|going on|carrying on|being here|it all)\b/i,
  /\b(?:locks?|locked|shuts?|shutting|locking) (?:him|her|them|me|us|the (?:child|kids|girl|boy)) (?:up|in(?:side)?)\b/i,
  /\b(?:my|her|his|the) ex(?:-(?:husband|wife|boyfriend|girlfriend|partner))? (?:keeps|kept|has been|is|was|still)?[^.!?]{0,12}(?:finding|follow(?:ing|s)|show(?:ing|s) up|waiting|stalking|watching|turning up)\b/i,
  /\bfollow(?:s|ed|ing) (?:her|him|me|one of our [a-z]+) home\b/i,
  /\b(?:pictures?|photos?) of (?:her|my|his|our) (?:own )?(?:front )?(?:door|house|window|street)\b/i,
  /\b(?:threaten(?:s|ed|ing)?|said|says) (?:to|he will|she will|he'll|they will|they'll) (?:post|share|leak|send|show) (?:the |my |her |his |their )?(?:photos?|pictures?|videos?|nudes?)\b/i,
  /\b(?:better off|fine|happier) without me\b/i,
];
