/** `acute`: harm is happening or the means are at hand. `sign`: may lead to harm, a desk is needed soon. */
export type DangerWord = { readonly id: string; readonly grade: "acute" | "sign"; readonly pattern: RegExp };

const word = (id: string, grade: DangerWord["grade"], pattern: RegExp): DangerWord => ({ id, grade, pattern });

/** Words of danger in a folded Japanese text. Whether somebody is in danger is decided by the words around them. */
export const dangerWords: readonly DangerWord[] = [
  word(
    "suicide-act",
    "acute",
    /首を(?:吊|つ)|飛び降り(?!防止)|飛び込(?:もう|みそう|む(?:つもり|って))|手首を切|リストカット|リスカ|自傷(?:し|を|行為)|オーバードーズ|(?<![a-z])od(?:し|を|って|が)|過量服薬|薬を(?:大量|たくさん|全部|まとめて|何十|一気|いっぱい)[^。、]{0,4}飲|睡眠薬を[^。、]{0,8}飲|遺書|練炭|命を絶|自殺(?:未遂|しよう|する(?:と|って|つもり|かも|しか)|をはか|を図|した(?:い|く)|をほのめか|しそう)|死のうと|死んでやる|死ぬ(?:つもり|しかない|って言|と言|方法|準備|気)/g,
  ),
  word(
    "suicide-wish",
    "sign",
    /死にた(?:い|く|がって)|タヒにたい|しにたい|消えたい|消えてしまいたい|消えてなくなりたい|いなくなりたい|いなくなってしまいたい|死んで(?:しまいたい|も(?:いい|かまわ)|楽に|しまおう|おわび|消え)|生きて(?:いたくない|いく(?:自信|気力|のが)|いても(?:しょうが|しかたが|仕方が|意味)|いる(?:意味|価値|のが(?:つら|辛|しんど|嫌|いや|苦)))|生きるのが(?:つら|辛|しんど|嫌|いや|苦)|生きる気力|楽になりたい|この世から|もう(?:全部)?終わりにしたい|人生を?(?:終わ|おわ)|希死念慮|自殺(?:念慮|願望|を考え|したい|のリスクが|の恐れ|のおそれ|も考え|が心配)|(?:これ以上|もう)生き(?:られ|ていけ|たくな)/g,
  ),
  word(
    "killing",
    "acute",
    /殺される|殺されそう|殺すと|殺してやる|殺すぞ|刺され|刃物|包丁を|首を絞め|監禁|閉じ込められ|銃|放火|火をつけ/g,
  ),
  word(
    "violence",
    "acute",
    /殴(?:ら|っ|り|る)|蹴(?:ら|っ|り|る)|叩かれ|ぶたれ|暴力(?:を(?:振る|ふる|受け)|が|に(?:遭|あ)|(?:で|から)(?:逃|ケガ|けが|怪我))|暴れて|髪を引っ張|突き飛ば|物を投げ|あざ(?:が|だらけ)|アザ|レイプ|襲われ|性(?:暴力|被害|的被害)(?:に(?:あ|遭)|を受け)|乱暴され|体を触ら/g,
  ),
  word(
    "violence-sign",
    "sign",
    /dv(?:を|に|から|が|で|の(?:相談が|疑い|被害に))|虐待(?:され|を受けて(?!育)|している|し(?:て|た)|が疑|の疑|かも|の可能性|の通|を(?:疑|見|して)|では|じゃ|があ|らしい|のよう)|ネグレクト|育児放棄|脅され|脅迫|ストーカー|つきまと|追い回|支配され|逃げ(?:て(?:い|き|来)|たい|出し|込)|加害者(?:が(?:来|近く|押しかけ|現れ|探)|に(?:見つか|居場所|追)|から(?:電話|連絡|逃))|いじめられ|搾取|人身取引|パスポートを取り上げ|(?:夫|彼氏?|父|親|旦那|彼氏|義父|元夫|母|恋人)(?:が|から|に)(?:怖|こわ|恐|怒鳴|どな|暴)|怒鳴(?:ら|り|る)|怯え|おびえ/g,
  ),
  word(
    "health",
    "acute",
    /意識が(?:ない|なく|もうろう|朦朧|戻ら)|息を?していない|息が(?:でき|苦し)|呼吸が|心臓が|倒れて(?:い|しま|動|る)|倒れ(?:ました|た(?!り)|ている)|大量(?:に)?出血|血(?:が(?:止ま|出て|流れ|たくさん)|を(?:吐|流)|だらけ|まみれ)|大(?:けが|ケガ|怪我)|けがをして(?:い|動|血)|救急車|動けなく(?:なって|なり|な)|反応が(?:ない|なく)|返事が(?:ない|なく)|溺れ|窒息|熱中症(?:で|に)|けいれん|痙攣/g,
  ),
  word(
    "no-shelter",
    "acute",
    /(?:今夜|今晩|今日|きょう|明日)[^。]{0,12}(?:泊ま(?:る|れる)|寝る|住む|行く|いる|行き)(?:ところ|場所|所|とこ|家|場|先)[^。]{0,4}(?:ない|なく|あり)|泊まる(?:ところ|場所|所|家|とこ)[^。]{0,3}(?:ない|なく)|寝る(?:ところ|場所|所|とこ)[^。]{0,3}(?:ない|なく)|行く(?:ところ|あて|場所|当て|所)[^。]{0,3}(?:ない|なく)|行き場(?:が|を|も)(?:ない|なく|失)|帰る(?:ところ|場所|家)[^。]{0,3}(?:ない|なく)|追い出され|路上で(?:寝|過ご|暮)|公園で寝|野宿(?:して|しか)|凍え|住む(?:ところ|場所|家|所)[^。]{0,3}(?:ない|なく|失|な)|家を?(?:失っ|追われ|なくし)|(?<!お)家がない|ネットカフェで(?:寝|暮ら|過ご|寝泊)|車中泊|家出/g,
  ),
  word(
    "hunger",
    "acute",
    /(?:何日|[0-9一二三四五]日|昨日から|ずっと|しばらく)[^。]{0,8}(?:何も)?食べて(?:い)?ない|食べる(?:もの|物)(?:が|も)[^。]{0,3}(?:ない|なく|底)|食べ物(?:が|も)(?:ない|なく)|所持金(?:が|は|も)?[^。]{0,6}(?:円|ない|ゼロ|尽|わずか|なく)|(?:電気|ガス|水道|ライフライン)(?:が|も|を)(?:止め|止ま|とめられ)|お金が(?:底をつ|尽き|1円も|一円も)|餓死|飢え/g,
  ),
  word("missing", "acute", /行方(?:不明|がわから)|いなくなった|いなくなりました|失踪|帰ってこない|姿が見えな/g),
  word(
    "no-answer",
    "sign",
    /(?:昨日|今朝|[0-9一二三四五六七八九]日|数日|一昨日|先週|何日も|けさ)[^。]{0,10}(?:電話に出|応答が|連絡が(?:取れ|とれ|つか)|返事が|玄関|姿)[^。]{0,8}(?:ない|ません)/g,
  ),
];

/** The theme of an organisation, a name, a study: nobody is meant. Directly after a word of danger. */
export const themeAfter =
  /^た(?:子|人|方|女性|児|経験|当事者|若者)|^(?:未遂者|願望のある|念慮のある|したい|にたい)?(?:予防|対策|防止|問題|(?:被害)?者?(?:の)?(?:支援|相談|保護|自立|シェルター|電話|救済|ケア|グループ|会(?!話))|被害者(?!が|から|を今|が今)|遺族|の(?:被害者|相談(?!者)|問題|研修|講演|予防|サバイバー|当事者|経験|啓発|電話相談|専門|ニュース|ない(?:社会|街|地域|世界)|記事|歴史|統計|理解|実態|通報義務|防止|連鎖|後遺症|トラウマ)|を(?:防|なくす|なくし|予防|減ら|経験|テーマ|扱|考える(?:会|集)|許さ|根絶|受けた(?:子|人|方|女性|経験|当事者)|生き延び)|に(?:ついて|関する|反対|取り組|まつわる|あった(?:人|方|女性)|遭った(?:人|方|女性)|あわれた|遭われた|苦しむ|悩む)|した(?:人|方)の|等の|などの(?:問題|相談|被害|支援|理由)|ゼロ|から(?:の(?:回復|保護|避難|自立)|逃れた|回復|守る)|経験者|サバイバー|条例|法|110番|通告の仕組|研修|啓発|講座|率|被害の(?:支援|相談))/;
/** A theme may stand before the word: 「〜の電話相談をしています」. Words that say that an organisation does it. */
export const themeAround =
  /(?:予防|防止|対策|啓発|研修|講演|講座|シンポジウム|テーマ|ドキュメンタリー|映画|本を|教材|統計|調査|訓練|マニュアル|パンフレット|チラシ|キャンペーン|リボン運動|条例|法律|勉強会)/;
export const pastWords =
  /以前|昔|過去|かつて|[0-9一二三四五六七八九十]+年前|去年|昨年|当時|若い頃|子どもの頃|幼い頃|子ども時代|ことがあった|ことがありました|経験(?:が|を|から|した|者)|だった頃|乗り越え|元(?:当事者|被害者)|回復した|今は(?:元気|落ち着|大丈夫|無事|安全|回復)/;
export const negatedAfter =
  /^[^。]{0,6}(?:わけではない|わけじゃない|ことはない|のではない|とは思(?:って)?い?ない|ではない(?:です|が|けど|ので|。)|恐れはない|心配はない|ことがないよう|人はいない|方はいない|ないように|可能性は低|じゃないです|という人はい?ない|ケースはない|は今のところない|などはない|といったことはない|ほど(?:忙|大変|困|面倒|疲|暑|好|うれし|嬉|おいし|恥|眠|退屈))/;
export const nowWords =
  /今(?!後|まで|のところ|は(?:元気|落ち着|大丈夫|無事|安全)|回|年|月|週|期|どき|さら|でも|すぐ(?:では|じゃ)ない)|いま(?!の|まで|どき)|さっき|先ほど|たった今|今日|きょう|今夜|今晩|昨夜|昨晩|ゆうべ|昨日|今朝|けさ|目の前|ただいま|これから|明日|もう(?!一|少し|ちょっと|すぐ)|緊急|至急|すぐ(?:に)?(?:助|来|どう)|助けて|どうしたら|どうすれば/;
/** Something did happen: it came, it was said, it is going on. */
export const eventWords =
  /(?:来|き|届き|入り|あり|言い|言われ|送られてき|打ち明けられ|書き込まれ|見つけ|見つかり|受け|聞き|され|泣いて|逃げて[来き]|駆け込んで[来き])(?:ました|まして|た(?:ばかり|。|の|と|ん|が|けど|ところ)|ている(?!団体|方|人|女性|子ども))|と言って(?:いる|きか|聞か|電話|泣)|と(?:言|いう)(?:電話|メール|line|連絡|メッセージ|dm)が(?:来|き|あ|届|入)|がい(?:ます|る)(?:。|が|けど|の|ん|と)|そう(?:です|な(?:人|子|方|利用者))|みたい|らしい|疑(?:い|われ)|かもしれ|よう(?:です|だ|な(?:ん|の))|(?:さ|ら|か)れている(?!団体|方|人|女性|子ども)|んです|状態(?:です|だ|が)|心配(?:です|でなら|な(?:子|人|利用者))|様子/;
export const habitual =
  /^[^。]{0,14}(?:という|といった|などの|との|と(?:つぶや|書|訴|言う|話す|投稿|検索)|って(?:いう|言う)|の)?(?:相談|声|電話|投稿|書き込み|メッセージ|悩み|人|方|若者|女性|子|気持ち|つぶやき|思い|sos|訴え|ワード|キーワード|言葉)(?:たち|の人)?(?:が(?:多|増え|絶え|寄せられ|来る(?!。)|よく|ある(?:ので|ため)|あっ(?:ても|たとき)|入る|届く|あったら)|も(?:多|増え|あ(?:る|り)|寄せ|い)|に(?!今)|を(?:受け|聞|支え|支援|見つけ|探|拾|対象|減ら|救|抱え|持つ|検索)|から(?:の|相談|電話)|への?|のため|など|向け|と(?:出会|つなが|話))/;
export const firstPerson =
  /私|わたし|僕|ぼく|俺|自分|うち(?:の夫|の旦那|の親)|あたし|夫が|夫に|旦那|彼氏|父に|母に|父が|親に|親から/;

/** Sentences of danger in other languages; no rule around them, so only such as nobody says of a theme. */
export const dangerAbroad: readonly DangerWord[] = [
  word(
    "suicide",
    "sign",
    /我想死|想自杀|想自殺|不想活|活不下去|죽고\s?싶|자살하고|muốn chết|muốn tự tử|quero morrer|quero me matar|quiero morir|quiero suicidarme|gusto kong mamatay|gusto ko nang mamatay|magpakamatay|मर्न मन|मर्न चाहन्छु|ingin mati|mau bunuh diri|хочу умереть|хочу померти|je veux mourir|ich will sterben|อยากตาย|သေချင်/g,
  ),
  word(
    "violence",
    "acute",
    /他打我|打我了|家暴|被打|때려요|때렸|맞고 있|đánh tôi|bị đánh|me bate|me bateu|ele me bate|me pega|me golpea|me pegó|sinasaktan ako|binubugbog|memukul saya|меня бьет|меня бьёт|救命|살려\s?주세요|도와주세요|cứu tôi|socorro|saklolo/g,
  ),
  word(
    "no-shelter",
    "acute",
    /没有地方住|沒有地方住|无家可归|無家可歸|잘 곳이 없|갈 곳이 없|không có chỗ ở|không có nơi ngủ|não tenho onde (?:dormir|ficar|morar)|no tengo dónde (?:dormir|vivir)|walang matutulugan|tidak punya tempat tinggal/g,
  ),
];
export const dangerEnglish: readonly DangerWord[] = [
  word(
    "suicide",
    "sign",
    /want(?:s|ed)? to die|kill (?:my|him|her|them)sel(?:f|ves)|end (?:my|his|her|their) li(?:fe|ves)|suicidal|don't want to live|no reason to live|want to disappear/g,
  ),
  word(
    "act",
    "acute",
    /overdos(?:ed|ing)|took (?:too many|all the) pills|cut(?:ting)? (?:my|her|his) wrist|bleeding|unconscious|not breathing|passed out/g,
  ),
  word(
    "violence",
    "acute",
    /(?:he|she|husband|father|boyfriend|partner|wife|mother) (?:hits?|beats?|is beating|hit|beat|attacked|threatens?|threatened) (?:me|her|him|us)|being (?:beaten|abused|attacked|threatened|hit)|going to kill|locked (?:me|her|him) in|was raped|afraid for (?:my|her) life/g,
  ),
  word(
    "no-shelter",
    "acute",
    /nowhere to (?:sleep|stay|go|live)|no (?:place|home) to (?:sleep|stay|live)|kicked (?:me |her |him |us )?out|sleeping (?:on the street|rough)|no food|nothing to eat|have not eaten/g,
  ),
];
export const englishTheme =
  /prevention|awareness|we are an? (?:organi[sz]ation|charity|npo|ngo|group|hotline)|survivors?|campaign|research|training|hotline|in the past|years ago|used to|not suicidal/;
