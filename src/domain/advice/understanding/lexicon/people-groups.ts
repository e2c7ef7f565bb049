import type { Access } from "#src/domain/advice/understanding.ts";
import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";

/** Words for a group of people. Words of one line mean one group; what the word itself says of access stands with it. */
export type PeopleGroup = {
  readonly id: string;
  readonly kind: SegmentKind;
  /** `general`: whoever the organisation serves; it stands for the group named before, if there is one. */
  readonly general: boolean;
  readonly words: string;
  readonly access: Access;
  /** How sure the access is when only the word is there. */
  readonly confidence: number;
};

const group = (id: string, words: string, access: Access = {}, more: Partial<PeopleGroup> = {}): PeopleGroup => ({
  id,
  kind: "served",
  general: false,
  words,
  access,
  confidence: 0.85,
  ...more,
});

/** Words are in the notation of `pattern.ts` and are matched by the longest. */
export const peopleGroups: readonly PeopleGroup[] = [
  group(
    "elder",
    "elderly_people|elderly|older_people|older_adults|seniors|old_people|old_folks|pensioners|grandmothers|grandparents|高齢者|高齢の|高齢な|高齢|お年寄り|シニア|年配の|年配|老人|おじいちゃん|おばあちゃん|じいちゃん|ばあちゃん|じいさん|ばあさん|おじいさん|おばあさん|[60|70|80|90|六十|七十|八十]代の[人|方|女性|男性|利用者|会員|参加者|住民]|[60|65|70|75|80]歳以上の?|後期高齢|ご高齢|年寄り|老夫婦",
  ),
  group("living-alone", "一人暮らしの?"),
  group(
    "child",
    "children|kids|pupils|toddlers|little_ones|boys|子ども|子どもたち|児童|小学生|中学生|小中学生|生徒|学童|子らの?|小さい子|息子|娘さん|きょうだい児",
  ),
  group(
    "small-child",
    "未就学児|園児|幼児|小学校低学年|低学年の?|未就学",
    { literacy: "limited" },
    { confidence: 0.6 },
  ),
  group("baby", "乳幼児|赤ちゃん|赤ちゃん連れの?|子連れの?|乳児"),
  group(
    "youth",
    "young_people|young_adults|youngsters|students|teenagers|teens|youth|若者|高校生|中高生|大学生|10代の?|十代の?|若い人|若い世代|若い|若手の?|若年|学生|20代の?|ユース|青年",
  ),
  group("not-at-school", "不登校の?"),
  group(
    "parent",
    "parents|mothers|fathers|mums|moms|dads|保護者|親御さん|お母さん|お父さん|母親|父親|ママ|パパ|子育て世帯|子育て家庭|子育て中の?|親たち|親世代|妊婦|産後の?|里親|養育者",
  ),
  group("family", "families|households|親子|家族|ご家族|母子|家庭|世帯|ご家庭|遺族"),
  group(
    "single-parent",
    "single_mothers|single_parents|ひとり親|ひとり親家庭|シングルマザー|シングルファザー|母子家庭|父子家庭|母子世帯",
  ),
  group(
    "foreign",
    "foreign_residents|foreign_families|foreigners|newcomers|trainees|immigrants|refugees|migrants|foreign_workers|外国人|外国籍の?|外国出身の?|外国につながる|外国にルーツ|外国ルーツの?|海外にルーツ|技能実習生|実習生|難民|留学生|移民|在留外国人|在日外国人|ベトナム人|ネパール人|ネパールの人|ベトナムの人|ブラジルの人|中国の人|外国のお?[母さん|父さん|親]|ブラジル人|フィリピン人|中国人|外国の方|外国の人|外国から来た|仮放免|ウクライナ人|避難してきたウクライナ|クルド人|ミャンマー人|海外出身",
  ),
  group(
    "hearing",
    "deaf_[people|members|users|children|women|families|visitors|students|man|woman|person]|deaf|聴覚障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|聴覚障害者|ろう者|ろうあ者|ろうの|聾者|聾の|手話ユーザー|デフ|聴覚障害児|聴覚に障害のある|聴覚に障害",
    {
      hearing: "deaf",
    },
  ),
  group(
    "hard-of-hearing",
    "hard_of_hearing|hard-of-hearing|hearing-impaired|難聴の?|難聴者|難聴児|中途失聴者|中途失聴|聞こえにくい|聞こえづらい|耳が遠い|耳の遠い|補聴器|人工内耳",
    { hearing: "hard" },
  ),
  group("deaf", "耳が聞こえない|耳の聞こえない|聞こえない人|聞こえない方|聞こえない子|耳の不自由な|耳が不自由な", {
    hearing: "deaf",
  }),
  group("deafblind", "盲ろう者|盲ろう[の|のある|がある|を持つ|をもつ|を抱える|で]?", {
    hearing: "deaf",
    sight: "blind",
  }),
  group(
    "sight",
    "視覚障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|視覚障害者|視覚障害児|視覚に障害|目の不自由な|目が不自由な",
    { sight: "blind" },
    { confidence: 0.65 },
  ),
  group(
    "blind",
    "blind_[people|members|users|visitors|readers|students|listeners|man|woman|person]|blind|目が見えない|目の見えない|全盲の?|盲の|盲学校|見えない人|見えない方",
    { sight: "blind" },
  ),
  group(
    "low-vision",
    "partially_sighted|visually_impaired|low_vision|弱視の?|弱視者|ロービジョンの?|見えにくい人|見えにくい方|見えづらい|目が悪い|目の悪い|目が弱い|緑内障|視力の弱い|視力が弱い|老眼の?|白内障",
    { sight: "low" },
  ),
  // Aphasia takes words, read and written ones too: no relay by text.
  group("speech", "失語症の?|失語症者", { speech: "limited", literacy: "limited" }),
  group(
    "speech",
    "吃音の?|言語障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|構音障害|話すことが難しい|話すのが難しい|発話が難しい|うまく話せない人|場面緘黙|言葉が出にくい|喉頭摘出|声が出ない|声の出ない|発語のない|発語がない",
    { speech: "limited" },
  ),
  group(
    "body",
    "身体障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|身体障害者|肢体不自由[の|のある|がある|を持つ|をもつ|を抱える|で]?|肢体不自由児",
    { mobility: "limited" },
    { confidence: 0.6 },
  ),
  group("wheelchair", "[車いす|車椅子|車イス][の人|の方|の利用者|の子|の参加者|の会員|ユーザー|利用者|生活の|を使う]", {
    mobility: "limited",
  }),
  group(
    "hands",
    "手が不自由|手の不自由|手が動かない|手の動かない|上肢障害|上肢に障害|手に障害|手に麻痺|手にまひ|頸髄損傷|指が動かない|筋ジストロフィー|als患者|手の震え|手が震え|手足が不自由|手足の不自由|細かい操作が|重度の身体障害",
    { hands: "limited" },
  ),
  group("bedridden", "寝たきりの?", { mobility: "none" }),
  group(
    "intellectual",
    "知的障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|知的障害者|知的障害児|ダウン症の?|知的に障害のある|知的に障害",
  ),
  group(
    "developmental",
    "発達障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|発達障害児|自閉症の?|adhdの?|学習障害の?|発達に特性",
  ),
  group(
    "mental",
    "精神障害[の|のある|がある|を持つ|をもつ|を抱える|で]?|精神障害者|精神疾患の?|うつ病?の?|統合失調症の?|依存症の?|依存症者|アルコール依存",
  ),
  group(
    "disabled",
    "people_with_disabilities|disabled_people|障害者|障害のある|障害を持つ|障害をもつ|障害児|障害がある|重度障害の?|重症心身障害児?|医療的ケア児|障害当事者",
  ),
  group("dementia", "認知症の?"),
  group(
    "patient",
    "患者|患者さん|難病の?|がんの?[患者|人|方|経験者|サバイバー]|入院中の?|小児がん|闘病中の?|透析|病気の子ども|病児",
  ),
  group("carer", "介護者|介護している|家族介護者|ヤングケアラー|ケアラー|介護中の?|看病している"),
  group(
    "violence",
    "dv被害者|dvを受けて[いる|きた]|dvから逃|被害女性|同居の加害者|暴力を受けて[いる|きた]",
    { privacy: "no" },
    { confidence: 0.6 },
  ),
  group(
    "homeless",
    "ホームレスの?|路上生活者|路上生活の?|野宿者|野宿の?|家のない人|家のない方|家がない人|住まいのない|ネットカフェで暮らす|ネットカフェ難民|住居のない",
  ),
  group(
    "poor",
    "生活困窮者|困窮者|困窮世帯|困窮家庭|生活保護|低所得|貧困家庭|貧困世帯|生活困窮の?|生活に困っている|困窮している|困窮した|経済的に苦しい",
  ),
  group("withdrawn", "引きこもりの?|引きこもっている"),
  group(
    "survivors",
    "暴力被害|虐待を受けた|被虐待|性被害者?|性暴力被害者?|dv|シェルター利用者|被害者|デートdv|シェルターの?入所者",
  ),
  group("released", "刑務所|出所者|保護観察|更生|受刑者"),
  group("lgbt", "lgbtq?の?|lgbt_youth|性的マイノリティ|セクシュアルマイノリティ|性的少数者|トランスジェンダー"),
  group("woman", "women|girls|女性|女性たち|若い女性|若年女性|妊娠した|妊産婦|シングルの女性"),
  group("disaster", "被災者|避難者|被災した|避難している|被災地の|仮設住宅|仮設の|避難所の?|被災家屋"),
  group("bereaved", "自死遺族|遺児|遺された"),
  group("farmer", "農家|漁師|生産者|店主|商店主|事業者"),
  group("care-leaver", "児童養護施設|施設出身の?|社会的養護|ケアリーバー|退所者"),
  group("job-seeker", "求職者|就労希望者|失業者|就労支援の?利用者|ニート"),
  group(
    "abroad",
    "海外在住の?|海外に住む|海外にいる|海外の[子ども|方|人|参加者|日本人|受講生|会員]|国外に住む|外国に住む|外国に住んで|海外に住んで|駐在|現地の[人|子ども|住民|方]|海外から参加",
    { place: "abroad" },
  ),
  group(
    "remote-place",
    "[離島|山間部|過疎地|山間|山奥|遠方|中山間地?|へき地|僻地]の[人|方|会員|利用者|家庭|世帯|高齢者|住民|子|参加者|生徒]|遠方から[来|参加|通]|島の人",
    { mobility: "limited" },
    { confidence: 0.5 },
  ),
  // Whoever is served
  group(
    "served",
    "clients|users|participants|guests|visitors|callers|learners|readers|patients|tenants|survivors|carers|beneficiaries|people_we_serve|people_we_support|service_users|利用者|利用者さん|ご利用者|利用者様|参加者|対象者|当事者|来所者|通所者|入所者|入居者|受講者|受講生|学習者|相談者|来談者|相談に来る[人|方]|受給者|登録者|支援対象者|支援先|通ってくる[人|方|子]|クライアント|お客さん|来館者|来場者|見守り対象|困っている[人|方]|助けを求める[人|方]|悩んでいる[人|方]|支援を必要とする[人|方]|ご本人|ご本人たち|本人さん|本人たち|本人さんたち|向こうの[子|人|方]|頼む[側|人|方]|乗る[側|人|方]|借りる[側|人]|預ける[側|人|方]|先方|申し込む[側|人|方]|受け取る[側|人|方]|渡し先|来る[人|方|子]|参加する[側|人|方|子]|見る[側|人|方]|聞く側|訪ねる先|参加者さん",
    {},
    { general: true },
  ),
  group(
    "residents",
    "residents|villagers|neighbours|neighbors|住民|町内の?|自治会員|地域の[人|方|皆さん]|近所の|村の人|町の人|近隣の|島民|区民|町民|村民",
    {},
    { general: true },
  ),
  group(
    "members",
    "members|会員|メンバーさん|部員|正会員|一般会員|ob|組合員|サークルの人|クラブ員|メンバーの親",
    {},
    { general: true },
  ),
  // People who act for the organisation
  group(
    "staff",
    "staff_members|field_staff|staff|employees|our_team|care_workers|field_workers|case_workers|caseworkers|workers|board_members|the_board|our_board|directors|colleagues|colleague|coordinators|counsellors|counselors|teachers|nurses|treasurer|committee|スタッフ|職員|相談員|支援員|事務局員?|理事|理事長|役員|代表|運営メンバー|従業員|指導員|保育士|看護師|社員|ヘルパー|ケアマネ|コーディネーター|パート|アルバイト|非常勤|訪問員|講師|理事会|実行委員|運営委員|委員|世話役|幹事|専従|事務員|監事|インターン|プロボノ|世話人|有志|教師|教員|先生方|会計の人|担当者|切り手|アシスタント|添乗員|支援者側|通訳者|要約筆記者|里親委員|当番さん|ワーカー|ワーカーさん|相談専門員|支援専門員|評議員|民生委員|館員|学芸員|倉庫番|若手|バイト|世話する[人|方]|受ける側|こちらの?[人|方|側]|開発者|飼育員|支部長|班長|保健師",
    {},
    { kind: "staff" },
  ),
  group(
    "members-of-staff",
    "メンバー|仲間|同僚|私|私たち|我々|当団体|うちの者|わたしたち|自分たち",
    {},
    { kind: "staff", confidence: 0.5 },
  ),
  group(
    "volunteers",
    "volunteers|volunteer|tutors|drivers|helpers|ボランティア|ボランティアさん|学生ボランティア|傾聴ボランティア|協力者|お手伝いの[人|方]|手伝いの[人|方]|手伝ってくれる[人|方]|運転手|ドライバー|隊員|団員|ボラ|ボラさん|手伝う[側|人|方]|手伝い手|預かる[人|側]|見守り隊|訪問ボラ|読み手|入力係|運転[の|する|してくれる][人|方]",
    {},
    { kind: "staff" },
  ),
  // Anyone outside
  group(
    "supporters",
    "donors|supporters|givers|寄付者|支援者|寄付してくれた[人|方]|サポーター|ドナー|後援者|賛助会員|応援してくれる[人|方]",
    {},
    { kind: "public" },
  ),
  group(
    "public",
    "一般の[人|方]|市民|世間|社会|多くの人|若い世代|一般市民|世の中|地域の企業|企業",
    {},
    { kind: "public" },
  ),
];

/** Bare words for people that carry what was said before them: 固定電話しかない「人」. */
export const bareHeads =
  "人|方|ひと|人たち|方々|かた|子|子たち|者|世帯|家庭|家|親|おうち|お宅|女性|男性|層|ところ|家族|生徒|子ども|利用者|参加者|会員|スタッフ|職員|ボランティア|受講生|高齢者|お年寄り|保護者";
