/** An ending that is replaced. Looks behind and ahead instead of capturing, so that offsets stay narrow. */
export type PlainForm = { readonly pattern: RegExp; readonly plain: string };

/** What people have, use and read, as these endings follow it. */
const thing = "スマホ|スマートフォン|パソコン|タブレット|ガラケー|携帯|電話|メール|ネット|line|アプリ|機械";

/**
 * How it is said of devices, eyes, ears and hands in dialects and in kana, in the plain form. Northeast (わがんねえ, 持ってね, 行げね,
 * スマホだの), Kansai (持ってはらへん, よう使わん, ようせえへん), Kyushu (スマホば, 使いきらん, 持っとらっさん), west (持っちょらん, 見りゃあせん).
 */
export const dialectForms: readonly PlainForm[] = [
  // Northeast
  { pattern: /わ(?:が|か)ん(?=ね[えぇー]?|なく|ねく|ねぐ)/g, plain: "わから" },
  { pattern: /(?<![ぁ-ん])でぎ(?=ね|な)/g, plain: "でき" },
  { pattern: /(?<=行|歩|書|聞|届|い|ある)げ(?=ね|ない|なく)/g, plain: "け" },
  {
    pattern:
      /(?<=わから|でき|使え|つかえ|使わ|持て|持って|もって|読め|よめ|見え|みえ|聞こえ|きこえ|聞け|話せ|打て|押せ|行け|歩け|入れ|書け|来れ|来られ)ね(?:[えぇー])?(?=[。、!?\s]|$|くて|ぐ|人|者|もの|んだ|ども|し、|がら|から|ので|ば|べ)/g,
    plain: "ない",
  },
  {
    pattern: new RegExp(`(?<=${thing}|お?金)(?:は|も|が)?ね[えぇー]?(?=人|者|んだ|ども|がら|から|し、)`, "g"),
    plain: "がない",
  },
  { pattern: /(?<=ない)ぐ(?=て|な)/g, plain: "く" },
  { pattern: /(?<=[あい]る|ない)ども(?=、|[ぁ-ん])/g, plain: "けど" },
  {
    pattern: new RegExp(`(?<=${thing})(?:だの|なんか|なんぞ|なんざ|とやら)は?(?=も|、|[持使見触分わあでよな])`, "g"),
    plain: "は",
  },
  { pattern: new RegExp(`(?<=${thing})だのは`, "g"), plain: "は" },
  // Kansai
  { pattern: /(?<=持って|使って)は(?:らへん|りません|れへん|らない|らん)/g, plain: "いない" },
  { pattern: /(?<![の、。]よう|[ぁ-ん])よう使(?:わ(?:ん|へん|ない)|い(?:ま)?へん)/g, plain: "使えない" },
  { pattern: /よう(?=(?:分か|わか)ら(?:ん|へん|ない))/g, plain: "" },
  {
    pattern: new RegExp(`(?<=${thing})(?:は|を|も)?よう(?:せん|せえへん|せえん|しません|せーへん)`, "g"),
    plain: "ができない",
  },
  {
    pattern: new RegExp(`(?<=(?:${thing})[をはもが]?)よう使(?:わ(?:ん|へん|ない)|い(?:ま)?へん)`, "g"),
    plain: "使えない",
  },
  // Kyushu
  { pattern: new RegExp(`(?<=${thing})ば(?=持|使|見|い|も|よ)`, "g"), plain: "を" },
  {
    pattern: /(?<=持っ)(?:とらっさん|とらっさらん|とんなはらん|とらっしゃらん|ちょらん|ちょりません|とりまへん)/g,
    plain: "ていない",
  },
  { pattern: /(?<=使|つか)い(?:きらん|きりません|きれん|きらない)/g, plain: "えない" },
  { pattern: /いっちょん|さっぱと/g, plain: "全然" },
  { pattern: /(?<=ネット|回線|電波|wifi)の(?=来とらん|来ていない|来らん|届かん|届かない)/g, plain: "が" },
  { pattern: /(?<=聞こえ|見え|読め|使え|でき|わから)んと(?=[。、よ!?]|$)/g, plain: "ない" },
  // West
  { pattern: /(?<=見|使い|読み)(?:りゃ|ゃ|や)(?:あ)?せ(?:ん|ぬ)/g, plain: "ない" },
  // Ears, eyes and legs
  { pattern: /(?:耳|みみ)(?:が|は|も)?[ \u3000]?(?:(?:遠|とお)(?:ぐ|う(?=て|な))|とおく)/g, plain: "耳が遠く" },
  { pattern: /(?:耳|みみ)(?:が|は|も)?[ \u3000]?とお(?=い|か|け)/g, plain: "耳が遠" },
  {
    pattern: /(?:目|(?<=^|[。、はもの\s])め(?=[がはも]))(?:が|は|も)? ?(?:わり|わる|悪り)(?=く|ぐ|い|え|か|け)/g,
    plain: "目が悪",
  },
  { pattern: /足(?:が|は|も)? ?(?:わり|わる|悪り)(?=く|ぐ|い|え|か|け)/g, plain: "足が悪" },
];
