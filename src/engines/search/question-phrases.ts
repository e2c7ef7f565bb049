/**
 * What people wrap round the thing they ask about. In a question of ten characters these phrases are half the text and
 * say nothing; a collection of questions makes them frequent only if it is a collection of questions. Written against
 * folded text (plain endings), longest first.
 */
const phrases = [
  "どう(?:すれ|し)(?:ば|たら)?(?:いい|よい|良い)?",
  "どうした(?:ら|ほうが|方が)?(?:いい|よい)?",
  "どのよう(?:に|な)?(?:すれば|したら)?(?:いい|よい)?",
  "どうやって|どうやれば|どうなって(?:い)?る|どうなる|どうなの|どうなん|どんな|どういう|どう",
  "(?:のか|かどうか|か)?(?:を|は|が)?(?:教えて|おしえて)(?:ほしい|ください|くれ|もらえ|いただけ|いただき)?(?:ない|る|ます|たい)?",
  "(?:について|に関して|に関する|に対して)(?:の)?",
  "(?:のか|か)?(?:が|を|は)?(?:知りたい|しりたい|わからない|分からない|聞きたい|お聞きしたい|伺いたい|お尋ね)(?:ん|の)?(?:です|だ)?(?:が|けど)?",
  "(?:を|が|は)?(?:する|したり)?(?:こと|事)(?:は|が)?(?:でき|出来|可能)(?:る|ない|ます)?",
  "(?:し)?(?:たい|たく)(?:の|ん)?(?:です|だ)?(?:が|けど|けれど|けれども)?",
  "(?:ん|の)?(?:です|だ|でしょう|だろう|ます|ました)(?:けど|けれど|が|か|かね|よね|ね)?",
  "(?:は|が|も)?(?:あり|ござい)ます(?:か)?",
  "(?:は|が|も)?ある(?:の|か|かな|んですか)?$",
  "(?:は|が)?(?:何|なに|なん)(?:です|でしょう)?(?:か)?$",
  "(?:して|してい)?(?:ほしい|欲しい)|(?:して)?(?:ください|くれ(?:る|ない)|もらえ(?:る|ない)|いただけ(?:る|ない))",
  "お願いします|おねがいします|すみません|こんにちは|はじめまして|ありがとうございます",
  "(?:し)?(?:なければ|なきゃ|ないと)(?:いけない|ならない|だめ)?",
  "(?:ても|でも)?(?:いい|よい|良い|大丈夫|だいじょうぶ)(?:です)?(?:か|の)?",
  "困って(?:い)?(?:る|ます)?|困った|こまって(?:い)?(?:る|ます)?",
  "とは|って(?:何|なに|いう)?|という|場合(?:は|に|の)?|とき(?:は|に|の)?|際(?:は|に|の)",
];

const wrapping = new RegExp(phrases.map((phrase) => `(?:${phrase})`).join("|"), "g");

/**
 * The folded question with its wrapping blanked out, each letter by a space, so that offsets stay. When nothing of two
 * letters would be left, the question as it was.
 */
export function withoutQuestionPhrases(folded: string): string {
  const bare = folded.replace(wrapping, (found) => " ".repeat(found.length));
  return /[^\s\p{P}]{2}|[\u4e00-\u9fff]/u.test(bare) ? bare : folded;
}

/** Words of grammar and of asking, as the segmenter cuts them; they are never looked up as words. */
export const emptyWords: ReadonlySet<string> = new Set(
  `です ます ました ません でし でしょ でした した して する され される せ させ いる いた いない ある あり あっ ない なかっ なけれ なく なる なり なっ なら
なれ から まで より ので のに けど けれど ても でも では には とは へは ながら たり だり たい たく ください くだ さい いい よい どう どこ どの どれ
どんな いつ だれ なに なん なぜ この その あの これ それ あれ ここ そこ ため こと もの よう とき ところ とこ ほう ほか など だけ しか ばかり くらい ぐらい
もらう もらい もらえ もらっ くれる くれ いただく いただき いただけ いう いっ おり おる できる でき できれ できない ござい たら れば られ られる れる
いけ いけない なきゃ ちゃ じゃ だっ だろう かな かも って という とっ ついて について における として によって 何 事 時 物 者 方 的 等 為 中 様 際 場合 又 及び
若しくは または および もしくは かつ なお ただし また そして しかし だから すべて どなた あなた わたし 私 自分`.split(
    /\s+/,
  ),
);
