/**
 * Incidents without an attacker at the door: what was deleted, what people of the organisation took or keep, who can no
 * longer sign in, and who was let in by a false warning. Each is told by ideas that stand near each other in any order.
 */
export type SignedIncident = "tracked" | "support-scam" | "disk-failing" | "data-deleted" | "insider" | "locked-out";

/** Whether a sentence, or two that follow each other (folded: NFKC, lower case), tell of it as having happened. */
export function isSigned(kind: SignedIncident, said: string): boolean {
  if (said.length > (kind === "insider" ? longestOfInsider : longest) || (kind !== "tracked" && wished.test(said)))
    return false;
  const { is, not } = signs[kind];
  const acted = kind === "insider" ? said.replace(onlyTheirs, "") : said;
  return !not.test(acted) && is.some((together) => together.every((idea) => idea.test(acted)));
}

/** 登録のアドレスは、辞めた人のものです: whose a thing is, told of somebody who has left, is no act. */
const onlyTheirs =
  /(?:(?:辞|や)め|退職し|退任し|卒業し|引退し)た[^、。]{0,16}?(?:さん)?の(?:もの|まま|名義|メール|アドレス|番号|電話)(?:です|だ|で(?=[、。]|$)|でし|なの|のまま|にな|に登録|を登録|が登録)[^、。]*|\b(?:belongs to|is (?:that|the one) of|is registered to)[^.,]*/g;

/** Ideas further apart belong to different stories. */
const longest = 240;
/** Those who work there and what they handle stand in every text; an act is told in one breath. */
const longestOfInsider = 160;

/** A plan, a wish or a rule, not a story: its last word, or the words that ask for one. */
const wished =
  /(たい|ほしい|欲しい|いいです?か|よいです?か|できますか|でしょうか|教えて(ください|ほしい)?|にしたい(です)?)[。、]?\s*$(?<!(戻し|直し|取り戻し|助けて|止め|消え|復元し|入り|開け|み|られ)たい)|ようにしたい|したいです?$(?<!(戻|直|復元|取り戻)したいです?)|\b(we|i)( would|'d)? (want|like|need|plan) (to|a|one|an)\b(?!.{0,12}(back|recover|restore|get in|help))|how (can|do|should) we (?!get|recover|restore|undo|stop him|stop her|stop them)/;

const any = (...parts: readonly string[]) => new RegExp(`(?:${parts.join("|")})`);

/** What an organisation keeps, and would miss. */
const data = any(
  "ファイル|フォルダ|データ|名簿|住所録|写真|アルバム|動画|記録|議事録|シート|スプレッド|エクセル|excel|(?<!パス|キー)ワード|word|帳簿|原稿|書類|資料|報告書|回答|申込|申し込み|予約|受信|メールボックス|メール|ドライブ|トーク|中身|バックアップ|入力|リスト|一覧|連絡先|usb|nas|ハードディスク|hdd|ssd|サーバー|パソコンの中|ノートパソコン|カレンダー|予定表|フォーム|ページ|会費|タブレット|デスクトップ|(?:置いて|入れて|入って|しまって)(?:い|お)?たもの|履歴|クラウド|ノート",
  "\\b(?:files?|folders?|spreadsheets?|sheets?|databases?|(?:shared|external|hard) drive|photos?|pictures|records?|lists?|documents?|backups?|minutes|contacts|data|notes|accounts? file|accounts|e-?mails?|reports?|archive|server|laptop|work|calendar|page|trash|bin|dropbox|posts?)\\b",
);
/** It is no longer there. Said of data alone. */
const isGone = any(
  "消え(?:た|て(?!な|ほし|しまいた)|まし|ちゃ)|飛(?:んだ|んで|びまし)|ふっとん|吹っ飛|(?:全部|全て|すべて|ぜんぶ|まるごと|丸ごと|ごっそり|分が|分の[^、]{0,6}が)なくな(?:った|って|りまし|っちゃ)|(?:ファイル|フォルダ|データ|トーク|記録|写真|シート)(?:が|も|は)(?:全部)?(?:なく|無く)な(?:った|って|りまし|っちゃ)|(?:開け|読め|読み込め|認識し|見え|見られ)なくな(?:った|って|りまし)|どっか(?:に)?(?:いっちゃ|行っちゃ)|(?:昨日まで|さっきまで|けさまで|あったのに|あったはず|急に|フォルダ|ドライブ|パソコン)[^。]{0,24}(?:どこにも(?:ない|なく|ありませ|見当)|見つか[らり](?:ない|なく|ず|ませ))|壊れて?[^、]{0,8}(?:開[けか]|読め|読み込め|見られ|使え)(?:な|ま|ず)|取り出せ(?:な|ま|ず)|出て(?:こな|きませ)|(?:一|ひと)(?:枚|つ|件|人|行)も(?:残って|な[いく]|ありませ)|文字化け|起動し(?:な|ま)|認識(?:されな|されま|しな|しま|しなくな)|空っぽに?な|からっぽに?な|真っ白にな",
  "\\b(?:disappeared|vanished|(?:has|have|is|are|was|were|all) (?:just |all |completely )?gone|(?:is|are|was|were) (?:all |now |suddenly )?(?:empty|blank|missing)|got (?:wiped|deleted|erased|corrupted)|can(?:'?t|not| no longer) be (?:read|opened)|can(?:'?t|not) find (?:any of|them|it) ?(?:the|our)?|(?:was|were|got) cleared|(?:was|were|been) (?:accidentally |all )?(?:wiped|deleted|erased|overwritten|corrupted))\\b",
);
/** Somebody did it. */
const deleted = any(
  "消し(?:た|て(?!ほし|もら|くだ|よ|い[いた])|まし|ちゃ)|削除(?:し(?:た|て(?!ほし|もら|くだ|よ|い[いた])|まし|ちゃ)|され)|(?:ファイル|フォルダ|データ|名簿|写真|動画|記録|メール|資料|書類|原稿|帳簿|履歴|一覧|バックアップ|usb|ディスク|パソコン|サーバー|中身)(?:[^、。]{0,8})(?:を|も|まで|ごと|は)[^、。]{0,8}捨て(?:た|て(?!ほし|もら|い)|まし|ちゃ)|上書き(?:保存)?(?:し(?:た|て(?!ほし|い[いた])|まし|ちゃ)|され(?:た|て|まし|ちゃ))|空に(?:した|して(?!ほし)|しまし|しちゃ)|初期化(?:し|され)|フォーマット(?:し|され)|リセット(?:し|され)(?:た|て|まし|ちゃ)|抜け(?:たら|てしま)|上(?:から|に)[^、]{0,12}(?:録っ|撮っ|書い)て|退会したら|壊(?:れ|し)(?:た|て|まし)|落として|水没|並べ替えて?[^、]{0,12}(?:めちゃ|ぐちゃ|ずれ)",
  "\\b(?:deleted|erased|wiped|formatted|overwrote|overwritten|saved over|emptied|removed|replaced|(?:drive|disk|server|laptop|nas) (?:has |just )?(?:failed|died|crashed))\\b|saved [^.]{0,24}\\bover\\b",
);
/** It was not meant, or is missed. */
const isMissed = any(
  "間違|まちが|誤って|うっかり|勝手に|しまい|しまった|しまって|ちゃった|ちゃって|ちゃいま|戻せ|戻ら|戻し|戻り|復元|復旧|取り戻|困っ|困り|助けて|どうし(?:よう|たら)|ごみ箱|ゴミ箱|気づいた|気が付いた|バックアップ(?:は|も|が)(?:な|あり|取)|入っていた|入っています|出て行|出ていっ|なくな|消え|見られませ|わからなく|保存",
  "\\b(?:accident\\w*|mistake\\w*|oops|somehow|unfortunately|bin|back|recover\\w*|restore\\w*|gone|whole|all (?:of )?(?:our|the)|only (?:on|in|there|copy|backup)|no backup|undo|wrong|everything|lost|half|years?|in there|nobody did|can'?t be read)\\b",
);

/** A key to something: what one must know or own to get in. */
const key = any(
  "パスワード|パス(?=[をがも変]|わす)|暗証番号|pin|ログイン|サインイン|管理者|管理画面|管理権限|権限|アカウント|ドメイン|id[やともが]|電子証明書|チャンネル|確認コード|認証|コードが|gmail|ジーメール|名義|契約",
  "\\b(?:passwords?|log[- ]?ins?|sign[- ]?in|admin\\w*|accounts?|domain|codes?|credentials|locked out)\\b",
);
/** A place that one signs in to. */
const place = any(
  "サイト|ホームページ|ページ|フェイスブック|facebook|インスタ|line|グーグル|google|ツイッター|twitter|ユーチューブ|youtube|ブログ|メール|会計ソフト|ドライブ|パソコン|サーバー|ズーム|zoom",
  "\\b(?:website|web ?site|site|page|facebook|instagram|google|line|mailbox|e-?mail|computer|laptop|drive|youtube|zoom)\\b",
);
const isShutOut = any(
  "入れな[いくか]|入れませ|入れず|入れん(?!で)|はいれ(?:な|ま|ず|へん)|入られへん|入る方法|ログインでき(?:な|ま|ず|ん|へん)|サインインでき(?:な|ま)|アクセスでき(?:な|ま|ず)|開け(?:な[いくか]|ませ|ず)|編集でき(?:な|ま)|投稿でき(?:な|ま)|ロックされ|知るのは|更新でき(?:な|ま|ず|ん)|直せ(?:な|ま)|作れ(?:な|ま)|触れ(?:な|ま)|受け取れ(?:な|ま)|届(?:いてしま|く(?:ので|ため)|かな)|締め出|(?:分|わ)から(?:な|ず)|(?:分|わ)かりませ|知ら(?:な|ず)|知りませ|知る人(?:が|も)|知っている人(?:が|も)い|不明|聞いて(?:い)?(?:な|ま)|引き継(?:ぎも|がれて|いでいな|ぎのメモも|ぎがな)|知っている?のが|入り方|管理できな|管理人が|動かせ(?:な|ま)|しか(?:知ら|入れ|わから|分から|でき|持って)",
  "\\b(?:locked out|shut out|can(?:'?t|not| not) (?:get|log|sign) (?:back )?in(?:to)?|(?:nobody|no one|none of us|not one of us)\\b[^.]{0,16}\\b(?:knows?|has|have|remembers?|can (?:get|log|sign))|lost access|no (?:way in|access)|don'?t (?:know|have) the|only (?:person|one|member|he|she)|won'?t let us|how to (?:log|get|sign) in|who set (?:it|this) up|the only device|no rights|none of us (?:have|has|can|knows?))\\b",
);
/** Nobody who is left knows; the rest of the story is not needed. */
const nobodyKnows = any(
  "(?:だれも|誰も|一人も|ひとりも|知る人(?:が|も)|知っている人(?:が|も))",
  "\\b(?:nobody|no one|none of us|not one of us)\\b",
);
/** Who had it is not there any more. */
const isAway = any(
  "亡くな(?:っ|り)|他界|死去|急死|入院|音信不通|連絡(?:が|も)?(?:つか|付か|取れ|とれ|でき)(?:な|ず|ま|ん|へん)|行方|(?:辞|や)め(?:た|て|まし|てしま|はった|よった)|退職し(?:た|て|まし)|退任し|引退し|卒業し(?:た|て|まし)|引っ越し(?:た|て|まし)|つぶれ|倒産|廃業|もうい(?:な|ま)|いなくな|前任|前の(?:担当|代表|会長|事務局|理事|職員|スタッフ|会計|管理)|先代|(?:誰|だれ)(?:の|が)[^、]{0,8}(?:名前|名義|作っ|つくっ|登録|契約)|作った(?:人|方|学生|会社|業者)|業者[^、]{0,16}(?:もうな|もうい|いな)|会社[^、]{0,10}(?:もうな|なくな)|認知症|倒れ(?:た|て)|卒業|転勤|異動|産休|育休|学生だった|引き継い(?:だ|で)[^、]{0,16}(?:違|間違|まちが)|元(?:代表|会長|職員|スタッフ|理事|事務局|メンバー|ボランティア|担当)|解約済",
  "\\b(?:left|died|dead|passed away|quit|resigned|retired|moved|out of business|unreachable|not answer\\w*|doesn'?t answer|never answers|former|previous|ex-?\\w+|late|old (?:secretary|treasurer|chair\\w*|president|staff)|predecessor|disappeared|dementia|in hospital|went abroad|abroad|graduated|no record|inherited|stolen|maternity)\\b",
);

/** Somebody who belonged to the organisation and does no longer. */
const gone = any(
  "(?:元|前|先代|もと)の?(?:事務局長?|代表|会長|副会長|理事長?|役員|会計|職員|社員|スタッフ|担当|管理者|ボランティア|メンバー|従業員|アルバイト|パート|世話人|幹事)|前任|(?:(?:辞|や)め(?:た(?!い)|て(?:もら|いっ|行っ))|退職し(?:た|て)|退任し(?:た|て)|引退し(?:た|て)|解雇し|除名し|クビにし|くびにし|追い出し|抜け(?:た(?!い)|て)|去っ(?:た|て)|けんか別れ|喧嘩別れ|出て行っ|出ていっ)|(?:前に|以前|かつて|もとは|昔)[^、]{0,12}(?:代表|職員|会長|スタッフ|理事|担当|役員|事務局長?|働いて|勤めて)(?:だった|をして|い)|(?:辞|や)める(?:とき|時|際|日|前)|退職(?:時|の日|の際|するとき|する前)",
  "\\b(?:former|previous|ex[- ]?(?:staff|member|employee|volunteer|colleague|treasurer|chair\\w*|president|secretary|director|admin\\w*|manager|board)|(?:man|woman|person|guy|lady|one) who used to|used to (?:run|work|be (?:our|the|in charge))|let go|fired|dismissed|(?:when|after|before|since) (?:she|he|they) left|who (?:left|quit|resigned)|left us)\\b",
);
/** Somebody who is still there. */
const within = any(
  "同僚|職員|社員|スタッフ|ボランティア|アルバイト|バイト|パート|理事|役員|会計|事務局長|副会長|会長|代表|メンバー|従業員",
  "\\b(?:staff|volunteers?|colleague|employee|co-?worker|worker|member|treasurer|intern|chair\\w*|secretary)\\b",
);
/** What one may not take along. */
const owned = any(
  "名簿|記録|個人情報|データ|連絡先|住所|リスト|ファイル|パスワード|アカウント|ドメイン|ホームページ|サイト|ページ|メール|インスタ|フェイスブック|facebook|line|ライン|usb|通帳|写真|資料|契約|ツイッター|twitter|sns|ブログ|記録|利用者|会員|カレンダー|予定表|グループ|トーク|会話|やりとり|システム|口座|共有|支援者",
  "\\b(?:lists?|records?|personal|data|files|passwords?|accounts?|domain|website|web page|page|mailbox|e-?mail|facebook|instagram|clients?|donors?|contacts)\\b",
);
/** What somebody who has left does that nobody allowed. */
const takes = any(
  "コピー|写し(?:て|た)|持って(?:行|い)(?:っ|き|か)|持ち出(?:し|さ)|持ち去|持ち逃げ|持ったまま|抜き取|盗(?:ん|ま|み)|勝手に|無断|ログインし(?:て|た)|入って(?:い|く|見)|読んで|見て(?:い(?:る|た|ま)|るみ|るら)|消し(?:た|て|まし|ちゃ)|変え(?:た|て|ら|ちゃ)|使って(?!い[たい]ない)|使われ|握っ|渡して?(?:くれ|もらえ|な)|渡さな|渡しませ|教えて(?:くれな|くれま|もらえな|もらえま)|教えな|教えませ|返して?(?:くれな|くれま|もらえな|もらえま)|返さな|返しませ|自分(?:の)?(?:名義|もの)|閉じると|消すと|ばらま|言いふら|締め出|管理者(?:で|の|のまま)い|誘って|誘われ|連絡を?[とっ取](?:って|り続け)|悪口|返さずに|来なくなっ|引き抜|売っ|流し(?:て|た)",
  "\\b(?:took|taken|takes|copied|copy of|stole|stolen|still|kept|keeps|won'?t|refuses?|refused|will not|changed|deleted|wiped|posts?|posting|reading|threatens?|threatening|holds?|locked us|has our|has all|is writing to|writes to|wrote to|is calling|contacting|contacted)\\b",
);
/** What somebody who is still there does in secret, or for themselves. */
const secretly = any(
  "持ち出(?:し|さ)(?:た|て|れ)|持ち帰って(?:い|し|た)[^、。]{0,4}(?:のを|らしい|よう(?:です|だ)|こと(?:が|に))|自分の(?:商売|店|商品|団体|会社)(?:の|に|へ)|自分の(?:usb|スマホ|携帯|パソコン|メール)(?:に|へ)[^、]{0,10}(?:コピー|写し|転送|移し)|私用[^、]{0,8}に[^、]{0,8}(?:コピー|写し|転送|移し)|個人的に(?:電話|連絡|会|使)|こっそり|無断|勝手に|(?<=(?:名簿|情報|データ|連絡先|リスト|記録|住所)[^、。]{0,16})売(?:っ|り)(?:た(?![いく])|て|まし)|(?<=(?:名簿|情報|データ|連絡先|リスト|記録)[^、。]{0,16})流し(?:た|て)|漏らし|知人に|友人に|友だちに|(?:ほか|他|別|よそ)の団体に|返さな|(?:(?:家族|親戚|知り合い)の(?:会社|店|団体)|(?:別|ほか|他|よそ)の(?:会社|事業所|法人|業者)|外部の(?:人|者|会社)|知り合い|同業)[^、]{0,4}(?:に|へ)[^、]{0,6}(?:渡し|見せ|送っ|教え|売っ)(?:て|た)",
  "\\b(?:secretly|behind our backs?|(?:to|for) (?:herself|himself|themselves)|(?:on|to|onto|into) (?:her|his|their) own (?:phone|computer|e-?mail))\\b|\\b(?:taking|took) (?:photos|pictures) of [^.,]{0,16}\\b(?:files?|records?|lists?|notes)\\b|\\b(?:stole|stealing|sold|selling)\\b[^.,;]{0,24}\\b(?:lists?|records?|data|details|contacts|files|names|addresses)\\b|\\b(?:copying|copied|downloading|downloaded|forwarding|forwarded|sharing|shared|passing|passed|giving|gave)\\b[^.,;]{0,40}\\b(?:to|for|with)\\b (?:a|an|another|her|his)(?: \\w+)? (?:friend|rival|company|competitor|relative|business|husband|wife|cousin|journalist)",
);
const ofPeople = any(
  "名簿|記録|個人情報|相談|利用者|会員|連絡先|住所|支援者|寄付者|寄付した|子ども|患者|顧客",
  "\\b(?:clients?'?|users?'?|donors?'?|members?'?|personal (?:data|details|information)|case|contacts|children'?s?|beneficiar\\w+)\\b",
);

/** A warning that no virus shows. */
const popUp = any(
  "警告|警報|ピーピー|赤い画面|青い画面|大きな音|ウイルスに感染|ポップアップ|(?:怪しい|あやしい|変な|へんな|おかしな|妙な)画面|ロックされ(?:た|ま|て)|しゃべりだ|しゃべり出|(?:画面|表示|パソコン)[^。]{0,30}電話(?:番号|して(?:くださ|と|って|くれ)|しろ|するよう|せよ)|トロイの?木馬|固まって[^。]{0,20}番号|「[^」]{0,40}電話[^」]{0,20}」[^、]{0,6}(?:の?画面|と(?:出|表示|書)|って(?:出|表示|書))|電話番号が(?:書い|出|表示)|(?:にせ|偽|うそ|嘘)の?(?:警告|サポート|画面)",
  "\\b(?:pop-?ups?|popped up|warning|alert|flashing|red screen|loud (?:voice|noise|alarm|sound)|infected|a voice|siren|toll-?free|froze|is locked|was locked)\\b",
);
const cannotClose = any(
  "うるさ|電話(?:す(?:べき|ると|るのが|るほうが)|したほうが|して(?:も)?(?:い|よ)い)|(?:鳴り?や|止|とま|閉じ|消え|消せ|終わ)(?:ま|ら|れ|せ|り|え|み)*(?:な[いくか]|ませ|ず)|閉じ方|消し方|鳴って|鳴り続|(?:音|声)[^、]{0,10}(?:出て|出た|出まし|流れ)|(?:番号|電話[^、]{0,12})[^、]{0,10}(?:出て|出た|出まし|書いて(?:ある|あり)|表示され)",
  "\\b(?:can'?t|cannot|won'?t|can not|doesn'?t) (?:close|stop|go away|get rid)\\b|(?:phone|toll-?free) number|to call\\b",
);
/** Who says to be the maker of the machine, and is not. */
const caller = any(
  "(?:マイクロソフト|microsoft|ウィンドウズ|windows|アップル|apple|ノートン|マカフィー|サポート(?:センター|窓口)?|プロバイダー?|修理|ntt|電話会社|セキュリティ会社)[^、]{0,6}(?:を?名乗|と名乗|の人|の者|の社員|の担当|と?いう(?:人|男|女|会社|電話|相手)|と?言う(?:人|男|女|電話|相手)|から(?:の)?電話|です(?:と|って)(?:いう)?電話|だと(?:言|い)|の(?:電話|相手))|(?:電話|画面|警告)の(?:相手|向こう)|片言|カタコト|かたこと",
  "\\b(?:microsoft|windows|apple|tech(?:nical)?|computer|support|security) ?(?:support|technician|man|guy|people|team|caller|department)\\b|\\bcall(?:ed|er)\\b|\\b(?:internet|phone) (?:provider|company)\\b|\\b(?:rang|phoned)\\b",
);
/** What one was made to do, or is being done. */
const obeyed = any(
  "従って?(?:しま|ちゃ|い)|電話(?:を|も)?し(?:た(?!い)|て(?!くださ|ほし|い[るま])|まし|ちゃ|てしま)|電話したら|電話(?:を)?かけ(?:た(?!い)|て(?!くださ|ほし)|まし|ちゃ|たら)|かけてしま|かけたら|言われ(?:た|て|る)|言うとおり|指示|操作(?:し|さ|でき)|入れ(?:られ|させ|てしま|ちゃ|た(?!い)|まし)|インストール(?:し|さ)|許可し|見せ(?:て|た|ちゃ)|教えて?(?:しま|ちゃ)|教えまし|伝え(?:てしま|ちゃ|まし)|言って?(?:しま|ちゃ)|打ち(?:こ|込)ん|払(?:っ|い)(?:た|て|まし|ちゃ)|買(?:い|っ|わ)(?:た|て|まし|さ|、|、)|送金(?:さ|し)|送って?(?:しま|ちゃ)|読み上げ|要求|請求",
  "\\b(?:called the number|rang the number|called (?:it|them)|told (?:me|us|him|her)|made (?:me|us|him|her)|installed|downloaded|let (?:them|him|her|in)|gave (?:them|him|her|it|my|our|the)|read out|paid|typed|clicked|followed|asked (?:me|us|for)|they want)\\b|\\b(?:called|rang|phoned|dialled|dialed)\\b[^.]{0,24}\\bnumber\\b",
);
/** Somebody is in the machine. */
const steered = any(
  "(?:マウス|カーソル|矢印|画面|パソコン|pc)[^、]{0,8}(?:勝手に|ひとりでに|独りでに|自分で|好きに)[^、]{0,4}(?:動|操作|開)|(?:勝手に|ひとりでに|独りでに)[^、]{0,10}(?:マウス|カーソル|矢印|画面)[^、]{0,6}(?:動|開|切り替)|(?:知らない(?:人|男|女|だれか|誰か)|だれか|誰か|外国人|他人|相手|男の人)[^、]{0,24}(?:パソコン|pc|画面|マウス|カーソル)[^、]{0,16}(?:動か|操作|入って|入られ|入り込|のぞ|見て|いじ)|(?:遠隔|遠く|リモート)[^、]{0,8}(?:操作(?:さ(?:れ|せ)|を?許)|見られ|のぞかれ|入られ|つながれ|接続され)",
  "\\b(?:man|woman|someone|somebody|stranger|they|he|she|caller)\\b[^.]{0,16}\\b(?:inside|controll?ing|moving|taking over|took over|took control of|was in|is in|got into)\\b[^.]{0,12}\\b(?:mouse|cursor|screen|computer|pc|laptop)\\b|\\blet (?:them|him|her|a stranger|someone) (?:in|into|onto|have)\\b[^.]{0,20}\\b(?:computer|pc|laptop|screen)\\b|\\b(?:mouse|cursor|pointer|arrow)\\b[^.]{0,12}\\bmov(?:es?|ing|ed)\\b[^.]{0,8}\\b(?:by itself|on its own)\\b|\\b(?:they|he|she|still)\\b[^.]{0,12}\\b(?:connected to|logged into)\\b[^.]{0,16}\\b(?:computer|pc|laptop)\\b|\\bi can see the (?:arrow|mouse|cursor)\\b",
);
const remoteTool = any(
  "遠隔|リモート|anydesk|エニーデスク|teamviewer|チームビューア|ultraviewer",
  "\\bremote (?:access|control|software)\\b",
);
const giftCard = any(
  "(?:ギフト|プリペイド|グーグル ?プレイ|google ?play|アップル|apple|itunes|アマゾン|amazon|コンビニ|セブン|ローソン|ファミマ|ファミリーマート)(?:の|で)?(?:ギフト)?カード|電子マネー|プリカ",
  "\\b(?:gift|apple|google play|itunes|amazon|prepaid|steam) cards?\\b",
);
const machine = any(
  "パソコン|pc|画面|ウイルス|修理|サポート|ソフト|名乗|直す|ルーター|ネット銀行|ネットバンク|インターネットバンキング|フリーダイヤル|外国の?人|片言|カタコト",
  "\\b(?:computer|pc|laptop|screen|virus|repair|fix|support|microsoft|number that)\\b",
);

/** Who seeks somebody out that does not want it. */
const pursuer = any(
  "(?:元の?|前の?|別れた)(?:夫|妻|旦那|ダンナ|彼|彼氏|彼女|カレ|恋人|交際相手|相手|パートナー|配偶者|人)|夫(?:が|に|は|から|の)|旦那|彼氏|交際相手|加害者|ストーカー|つきまと|付きまと|待ち伏せ|(?:知らない|同じ)(?:男|人|車)|父親(?:が|に)|継父|男(?:性|の人)?(?:が|に)",
  "\\b(?:(?:ex|former)[- ]?(?:husband|wife|boyfriend|girlfriend|partner)?|(?:her|his|my) (?:husband|wife|boyfriend|partner|father|ex)|abuser|stalk\\w*|a man|somebody|someone|following)\\b",
);
/** They were near, or know where to look. */
const found = any(
  "(?:居場所|いばしょ|住所|場所|家|行き先|勤め先|位置)[^、。]{0,12}(?:知られ(?:た(?!く)|て(?!は)|ま(?!せん))|知ってい|ばれ(?!たく|ない|ず)|バレ(?!たく|ない|ず)|突き止め|つきとめ|分かっ|わかっ|特定さ|漏れ|見られて)|(?:近く|前|まわり|周り|そば|付近|入口|玄関|建物)[^、。]{0,10}(?:来た|来て(?!い?ただ|もら|くだ)|来まし|立って|うろつ|現れ|待って|いまし|いた(?!だ))|待ち伏せ|後をつけ|あとをつけ|ついて(?:き|来)[たて]|(?:gps|発信機|タグ|エアタグ|airtag|追跡)[^、。]{0,20}(?:入れられ|つけられ|付けられ|出てき|見つか|入って|仕込|つけた|付けた)|(?:どこにいる|居場所)[^、。]{0,8}(?:知って|分かって|わかって)",
  "\\b(?:(?:turned|showed|shown) up|came (?:to|near|by)|was seen|is outside|followed|following|(?:knows|found out|told (?:him|her)|finds out) where|keeps (?:finding|turning|showing)|found (?:her|me|us)|tracking (?:tag|device|app)|is tracking|airtag)\\b",
);
/** A place that is kept secret, or a thing by which it may have become known. */
const hidden = any(
  "シェルター|避難|逃げ|居場所|いばしょ|住所|位置情報|gps|発信機|タグ|エアタグ|airtag|スマホ|携帯|タブレット|ゲーム機|アカウント|場所(?:が|を)",
  "\\b(?:shelter|refuge|safe house|address|location|phone|tablet|game|console|airtag|tag|tracker|account|hide|hiding|secret|calendar|email)\\b",
);

const disk = any(
  "ハードディスク|hdd|ssd|\\bnas\\b|外付け|ディスク|usbメモリー?|sdカード|記録メディア|サーバー",
  "\\b(?:hard (?:disk|drive)|disk|drive|ssd|nas|usb stick|memory card|server)\\b",
);
/** Its body fails, not what is written on it. */
const isFailing = any(
  "カチカチ|かちかち|カチャカチャ|カチッ|カタカタ|カッコン|ガリガリ|ジージー|キーキー|異音|変な音|おかしな音|音が(?:し|する|鳴)|焦げ|煙|水没|水をかぶ|落として|落下|認識(?:されな|されま|しな|しま|しなくな)|フォーマット(?:しますか|する必要|してくださ)",
  "\\b(?:click\\w*|grind\\w*|clunk\\w*|beep\\w*|strange noise|burn\\w* smell|dropped|not (?:recogni[sz]ed|detected|mount\\w*)|won'?t mount|no longer (?:recogni[sz]ed|detected))\\b",
);
const isUnread = any(
  "開[かけ](?:な|ま|ず)|読め(?:な|ま|ず)|読み込め|認識|見られ(?:な|ま)|使え(?:な|ま)|動かな|動きませ|起動し(?:な|ま)|取り出せ|音|だめ|ダメ|駄目",
  "\\b(?:can(?:'?t|not| no longer) (?:be )?(?:open|read|access)\\w*|won'?t (?:open|start|mount)|does(?:n'?t| not) (?:open|start|work)|not (?:recogni[sz]ed|detected)|dead|failed|click\\w*|noise)\\b",
);

const signs: Readonly<Record<SignedIncident, { readonly is: ReadonlyArray<readonly RegExp[]>; readonly not: RegExp }>> =
  {
    tracked: {
      is: [[pursuer, found, hidden]],
      not: /年(?:も)?前|むかし|昔|以前|もし|対策として|今のところ|いまのところ|という設定|years? (?:ago|back)|nothing has happened|no one has|one day|would|元の?夫婦/,
    },
    "disk-failing": {
      is: [[disk, isFailing, isUnread]],
      not: /年(?:も)?前|むかし|昔|以前|買い替え(?:たい|を検討)|新しい[^、。]{0,10}(?:買|選)|years ago/,
    },
    "data-deleted": {
      is: [
        [data, isGone],
        [data, deleted, isMissed],
      ],
      not: /死に|消えたい|消えてしまいたい|亡くな|紛失|置き忘れ|盗ま|(?:電車|バス|駅|店|タクシー)[^、。]{0,12}(?:なくし|失くし|忘れ|落とし)|(たら|れば).{0,12}(なくな|消え)(る|て?しまう|ちゃう)|(ホワイトボード|黒板|インク|字)が?消え|(old|expired) (records|data|files)|after (two|three|five|ten|\d+) years/,
    },
    insider: {
      is: [
        [gone, owned, takes],
        [within, ofPeople, secretly],
      ],
      not: /手伝って(くれ|い)|引き継いでくれ|ていねいに|丁寧に|おかげ|同窓会|相談役|持ち帰らなく|持ち帰ることはでき|helps us|亡くな|passed away|died/,
    },
    "locked-out": {
      is: [
        [key, isShutOut, isAway],
        [
          place,
          any(
            "入れな|入れませ|入れず|入る方法|ログインでき|サインインでき|開けな|開けませ|編集できな|編集できませ|締め出",
            "\\b(?:locked out|can(?:'?t|not) (?:get|log|sign) (?:back )?in(?:to)?|none of us can get in|no access)\\b",
          ),
          isAway,
        ],
        [
          any(
            "パスワード|暗証番号|pin|ログイン|管理者|確認コード|電子証明書|入り方",
            "\\b(?:passwords?|log-?ins?|admin\\w*)\\b",
          ),
          nobodyKnows,
          isShutOut,
        ],
      ],
      not: /(来年|来月|来春|これから|今度|もうすぐ).{0,12}(退職|辞め|やめ|引退)|will hand over|忘れ(た|まし)|銀行の暗証|不安|心配|知られ/,
    },
    "support-scam": {
      is: [
        [popUp, cannotClose],
        [popUp, obeyed],
        [caller, machine, obeyed],
        [steered],
        [
          remoteTool,
          obeyed,
          any(
            "言われ|相手|電話|名乗|知らな|しまっ|しまい|ちゃ|られ",
            "\\b(?:told|caller|call|scared|they said|asked me|made me|scam)\\b",
          ),
        ],
        [giftCard, machine, obeyed],
      ],
      not: /(注意|気をつけ|気を付け).{0,10}(紙|ちらし|チラシ|呼びかけ|伝え)|手伝いたい|支援したい|コロナ|気象|地震|津波|大雨|(for|of) (our|the) (users|members|clients)|support older/,
    },
  };
