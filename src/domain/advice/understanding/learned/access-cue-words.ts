import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/** Words near which something may be told of a key of access, in folded text. Wide on purpose: what is learned decides. */
const things =
  "スマホ|スマフォ|i-?phone|アイフォ|アンドロイド|android|携帯|ケータイ|ガラケー|らくらくホン|パソコン|コンピュ[ーｰ]?タ|(?<![a-z])pcs?(?![a-z])|ノート型|windows|ウィンドウズ|タブレット|i-?pad|アイパッド|端末|機器|機械|機種|デジタル|デバイス|(?<![a-z])it(?![a-z])(?=に|が|は|の|を|も|担|音|苦|化|機|好|スキル|リテラシ|系)|(?<![a-z])line(?![a-z])|ライン|アプリ|(?<![a-z])apps?(?![a-z])|zoom|ズーム|オンライン|ビデオ通話|テレビ電話|ショートメ[ッー]|sms|画面|動画|qr|ネット|sns|エクセル|excel|(?<![a-z])word(?![a-z])|スプレッド|フォーム|パワポ|キーボード|入力|操作|アナログ|フリック|タップ|インスタ|(?<![a-z])dm(?![a-z])|既読|facebook|フェイスブック|youtube|カメラ|写真|写メ|プリンタ|ワープロ|手書き|紙|手の中の板|smart-?phones?|phones?|computers?|laptops?|tablets?|devices?|chromebook|mobiles?|handsets?|digital|tech(?:nology)?|online|whatsapp|text messages?|website|screen|landline";

/** By key, as patterns of one alternative after the other. */
export const accessCueWords: Readonly<Record<AccessKey, string>> = {
  device: `${things}|電話|番号|エンジニア`,
  phone:
    "電話|携帯|ケータイ|スマホ|ガラケー|らくらくホン|固定|番号|着信|留守電|留守番|ショートメ|sms|fax|ファックス|通話|かけ(?:て|る|直)|受話器|子機|家電|phones?|landlines?|calls?|mobiles?|voicemail|ring|texts?(?![a-z])|dial|(?<![a-z])line(?![a-z])|ライン|インスタ|既読|通じ|アプリ|chats?",
  line: "ネット|wi-?fi|ワイファイ|回線|電波|通信|ギガ|データ(?:量|通信|残|プラン|代|が)|圏外|つなが[らりる]|つなぎ|テザリング|(?<![ぁ-ん一-龠])光(?:回線|が|も)|線(?:も|が|は|を|まで)|プリペイド|格安|sim|途切れ|切れる|固ま|かたま|止まる|重く|重い|遅い|遅く|フリーズ|ルーター|アンテナ|速度|internet|online|connection|signal|broadband|data(?! entry)|bandwidth|network|wireless|coverage|offline|gigabytes?|freez|停電|読み込|動画|離島|山間|山奥|山の中|カクカク|(?<![a-z])net(?![a-z])",
  email: "メール|め[ー〜~]る|メアド|メルアド|アドレス|アドレ|e-?mails?|gmail|ヤフーメ|inbox|mails?(?![a-z])",
  account:
    "アカウント|登録|ログイン|パスワード|(?<![a-z])ids?(?![a-z])|会員|accounts?|log[ -]?in|sign[ -]?(?:in|up)|passwords?|register|インストール|アプリ|入会|身分証|個人情報|名前を|マイナンバー|without|w/o",
  hearing:
    "聞こ|聴こ|きこえ|耳|補聴|聴覚|聴力|聴者|難聴|ろう|聾|手話|筆談|要約筆記|字幕|口の動き|音(?:が|の|を)|聞き取|聞き返|大きな声|大声|電話の声|文字で|盲|人工内耳|失聴|deaf|hear(?:ing|s)?(?![a-z])|ears?(?![a-z])|sign(?:er|ing|s)?(?![a-z])|captions?|lip",
  sight:
    "見え|見にく|見づら|目(?:が|の|も|は|を)|眼|視覚|視力|視野|盲|点字|白杖|弱視|ロービジョン|拡大|老眼|緑内障|白内障|スクリーンリーダ|読み上げ|音声で|文字の大き|字は大き|大きな文字|大きい字|小さい字|字が小さ|字も小さ|文字の小さ|細かい字|虫眼鏡|ルーペ|失明|音読|voiceover|朗読|録音|吹き込|blind|sight|vision|see(?:s)?(?![a-z])|screen ?reader|braille|large print|magnif|eyes?|partially|cataract",
  speech:
    "話せ|話すの|話すこと|声(?:が|を|は|も)|言葉|ことば|発話|発語|失語|吃音|どもり|しゃべ|喋|構音|言語障害|緘黙|呂律|ろれつ|気管切開|声帯|口下手|文字盤|呼吸器|(?<![a-z])als(?![a-z])|speech|speak|talk|stammer|stutter|aphasia|non-?verbal|voice|words|mute",
  hands:
    "手(?:が|の|も|に)|両手|片手|右手|左手|指|腕|肩|麻痺|まひ|マヒ|震え|リウマチ|上肢|手足|パーキンソン|脳梗塞|脳卒中|(?<![a-z])als(?![a-z])|筋|頸|頚|脊|視線|まばたき|スイッチ|握|押せ|打て|つかめ|腱鞘炎|タップ|タッチ|マウス|肢体|ボタン|鉛筆|寝たきり|hands?(?![a-z])|fingers?|arms?|tremor|arthritis|typ(?:e|es|ing)(?![a-z])|paraly|grip|button|mouse",
  japanese:
    "日本語|にほんご|やさしい|外国|母語|母国|通訳|翻訳|ルビ|ふりがな|ひらがな|漢字|会話|ベトナム|ネパール|フィリピン|ブラジル|ペルー|中国|韓国|タガログ|ポルトガル|スペイン|英語|ミャンマー|インドネシア|留学生|実習生|来日|国籍|難民|ウクライナ|アラビア|モンゴル|日系|japanese|languages?|translat|interpret|foreign|english|kanji|speaks?(?![a-z])|言葉|ことば|多言語|移住|紛争|タイ語|ロシア|日本に",
  literacy:
    "読め|読み書き|読むの|書け|書くの|文字|漢字|ふりがな|ルビ|字(?:が|の|を|も)|文章|難しい(?:言葉|文)|知的|ディスレクシア|識字|学習障害|発達|認知症|失語|わかりやすい|絵|かんたん|夜間中学|ひらがな|高次脳|作文|read(?:ing|s)?(?![a-z])|writ(?:e|es|ing)(?![a-z])|literacy|dyslexi|plain|simple words|learning disab|pictures?|drawings|長い文|理解|読ま|読ん|子ども|小学|低学年|words",
  skill: `${things}|苦手|得意|詳し|強い|弱い|慣れ|使いこな|使え|わから|できな|覚え|打て|初心者|教え|音痴|疎い|うとい|設定|ミュート|ボタン|検索|skills?|savvy|confident|struggl|know how|can't use|good at|comfortable|lost|button|spreadsheets?|afraid|scared|怖`,
  privacy:
    "聞かれ|見られ|のぞ|覗|監視|夫|妻|旦那|主人|同居|家族|兄弟|親に|親が|両親|加害|(?<![a-z])dv(?![a-z])|暴力|隣|同室|相部屋|大部屋|人部屋|周り|周囲|ひとりにな|一人にな|一人でい|個室|履歴|バレ|ばれ|知られ|秘密|内緒|こっそり|人目|筒抜け|共用|共有|居候|寮|壁|家では|家で話|見張|盗み|チェックさ|外で|車の中|声を出|声は出|顔を出|partner|husband|private|privacy|overhear|watch|rooms?|checks|alone|walls?|hears?(?![a-z])|children|same table",
  place:
    "海外|国外|外国|現地|駐在|在外|時差|帰国|赴任|アメリカ|フランス|ドイツ|イギリス|ロンドン|カナダ|オーストラリア|タイ|カンボジア|ケニア|ウガンダ|ネパール|フィリピン|ベトナム|バングラデシュ|ミャンマー|インド|台湾|韓国|中国|シンガポール|ヨーロッパ|アフリカ|ハワイ|ブラジル|ペルー|モンゴル|ラオス|スリランカ|ニュージー|パキスタン|マニラ|バンコク|ハノイ|ザンビア|ルワンダ|ガーナ|南米|姉妹都市|難民|支部|全国|各国|[一-龠ァ-ヺ]+在住|国(?:に|から|の)|abroad|overseas|countr|kenya|nepal|cambodia|philippines|vietnam|laos|peru|brazil|germany|canada|geneva|manila|hanoi|lagos|jordan|iraq|ghana|seoul|taipei|london|japan|time ?zone|camp(?![a-z])",
  mobility:
    "来られ|来れ|出てこ|行け|通え|外出|出かけ|出られ|出れ|空けにく|歩け|歩く|歩行|足(?:が|の|腰)|杖|車椅子|車いす|車イス|寝たきり|入院|病院|病室|病棟|在宅|家から|部屋から|部屋に|家で|ひきこもり|引きこもり|引き籠|こもり|こもった|送迎|バス|交通|遠方|遠く|離島|島|山|散らば|運転|免許|階段|段差|移動|介護|要介護|ベッド|施設|入所|ロックダウン|封鎖|雪|坂|会場|通院|呼吸|免疫|化学療法|無菌|面会|難病|透析|酸素|心臓|腰|膝|ひざ|脚|歳|高齢|体調|妊娠|別室|不登校|登校|学校に|長屋|集落|hill|mountain|wheelchair|leave (?:the|their) (?:house|home|room)|left their room|housebound|bedridden|hospital|walk|travel|transport|drive|stairs|come to|get to|homebound|bus(?![a-z])|hours away|islands?|islets",
};
