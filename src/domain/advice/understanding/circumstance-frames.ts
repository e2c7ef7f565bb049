import type { Frame } from "#src/domain/advice/understanding/frame.ts";

const set = (ids: string) => new Set(ids.split(" "));

/** What a text must speak of for help with it to be help with computers. */
const ofComputers =
  /パソコン|pc|スマホ|タブレット|携帯|ネット|(?<![a-z])it(?![a-z])|システム|アプリ|デジタル|サイト|ホームページ|メール|データ|ソフト|excel|エクセル|word|設定|zoom|line|sns|web|オンライン|機械|機器|プリンタ|ファイル|パスワード|動画|電子|電算|サーバ|コンピュ|wi-?fi|回線|dx/;

/** 部屋に電波はあるがWi-Fiは無い */
const placeWithout =
  /(?:部屋|会場|公民館|集会所|会館|本堂|寺|倉庫|教室|体育館|山|沢|畑|島|現場|岬|谷|小屋|船)[^。、]{0,4}(?:に|は|で)は?[^。]{0,14}(?:電波|wi-?fi|回線|ネット|光)[^。、]{0,14}(?:な(?:い|く|し)|弱|入ら|届か)/;

/** Words that say under which circumstances something is to work, or who somebody is, and not what is wished. */
export const circumstanceFrames: readonly Frame[] = [
  {
    // パソコンが壊れても残るようにしたい: it is not the repair that is wished.
    name: "even then",
    of: set("manage-devices provide-device provide-connection teach-device-use get-it-help manage-accounts"),
    holds: ({ tail }) =>
      /^(?:[^。、]{0,7}?[れえけっしきいん])?(?:[てで]も(?![らいよ大構])|なくても(?![いよ大構])|(?:後|あと)でも)(?=、|[^。]{0,30}(?:よう|たい|ほしい))/.test(
        tail,
      ),
  },
  {
    // 電気も電波もない前提で, 圏外の沢でも使える, 部屋にWi-Fiは無い
    name: "lack of the land",
    of: set("provide-connection"),
    holds: ({ head, tail, sentence }) =>
      !/引[きくけい]|契約|貸[しすせ出]|つなげ|つなぎ|通し|工事|提供|補助|用意|sim|ルーター|困|不便|何とか|なんとか|ほしい/.test(
        sentence,
      ) &&
      (/^[^。、]{0,6}(?:な(?:い|く)|使え(?:ない|ず)|入ら(?:ない|ん|ず)|届か(?:ない|ん|ず)|弱い|悪い)(?:という|の|こと)?(?:を)?(?:前提|条件|所|ところ|場所|環境|中|山|沢|島|谷|畑|だけ)/.test(
        tail,
      ) ||
        placeWithout.test(sentence) ||
        /\b(?:until|unless|when|whenever|only|if) (?:\w+ ){0,3}$/.test(head)),
  },
  {
    // うちろう者が8名: a fact, not what is to be done for them.
    name: "how many there are",
    of: set(
      "interpret-sign relay-phone caption-live read-aloud teach-device-use write-easy-japanese interpret-language translate-text provide-device assist-in-person",
    ),
    besidesOnly: true,
    holds: ({ tail }) => /^(?:障害)?者?(?:の(?:方|人|会員|利用者))?(?:が|は)?[0-9]+(?:人|名)/.test(tail),
  },
  {
    // 他所の会はどうしているのか知りたい: nobody is called.
    name: "what others do",
    of: set("call-and-check-in"),
    holds: ({ clause }) =>
      /(?:他所|よそ|余所|ほか|他|同じ(?:ような)?)の?[^。、]{0,8}(?:で)?は、?どう(?:し|や)/.test(clause),
  },
  {
    // 履歴が残らない形で相談にのりたい: it is not to be kept.
    name: "declined",
    of: set("keep-case-records back-up-data transcribe"),
    holds: ({ tail }) =>
      /^(?:[^。、]{0,6}?(?:が|は|を|も)?(?:一切|なるべく|どこにも)?残)?(?:らない|さない|らず|さず)(?:に)?(?:形|かたち|よう|方法|やり方|もの|仕組み|しくみ|手段|で)/.test(
        tail,
      ),
  },
  {
    // 会員以外は見られない: a film for few is shared, not published.
    name: "not in public",
    of: set("make-video"),
    besidesOnly: true,
    holds: ({ text, clause }) =>
      /公開[^。]{0,14}(?:嫌|いや|したくない|避け|しない)|(?:会員|関係者|身内|仲間|家族|職員|参加者)(?:以外|だけ|のみ)[^。]{0,8}(?:見ら|見え|見せ|観ら)/.test(
        text,
      ) && !/作りたい|作って|編集|制作/.test(clause),
  },
  {
    // 連絡を電話だけにしていたのは: how it was done.
    name: "until now",
    of: set("join-by-landline relay-phone reach-by-paper talk-by-voice chat-among-staff"),
    besidesOnly: true,
    holds: ({ tail }) =>
      /^(?:を(?:電話|紙|メール|fax))?(?:だけ|のみ)?(?:に|で)(?:し|やっ|受け)て(?:い)?た(?:のは|わけ|頃|ころ)/.test(
        tail,
      ),
  },
  {
    // バザーだけでなくネットでも売りたい: where it is sold today.
    name: "until now",
    of: set("hold-event-online"),
    besidesOnly: true,
    holds: ({ sentence, tail }) =>
      /売り|売る|売れ|販売|通販|買って/.test(sentence) &&
      /^[^。、]{0,6}(?:だけで(?:は)?なく|以外(?:でも|にも|の場所でも)|のほかに(?:も)?|と別に)/.test(tail),
  },
  {
    // 触手話は画面では伝わらない: why it is not done so.
    name: "declined",
    of: set("interpret-sign"),
    besidesOnly: true,
    holds: ({ tail }) =>
      /^は(?:画面|オンライン|ビデオ|カメラ)[^。、]{0,8}(?:伝わら|できな|無理|向か|使え)(?:な|ず)?/.test(tail),
  },
  {
    // 話を聞ける人も90代が3人だけ, どこに聞けばよいか: of a matter that is none of computers.
    name: "another sense",
    of: set("get-it-help"),
    besidesOnly: true,
    holds: ({ head, clause, text }) =>
      /(?:話|昔話|体験|思い出|証言|唄|歌|方言)(?:を|が)?$/.test(head) ||
      (/(?:どこ|誰|だれ)に(?:聞|相談|頼)/.test(clause) && !ofComputers.test(text)),
  },
  {
    // 秋の総会までに: by when.
    name: "where it was said",
    of: set("decide-formally"),
    holds: ({ sentence, tail }) =>
      /^(?:まで(?!の)|の(?:前(?:に|まで)|後(?:に|は)|日に)|に間に合)/.test(tail) &&
      !/オンライン|ネット|zoom|ビデオ|書面|議決|議案|定足数|委任状|リモート|電子/.test(sentence),
  },
  {
    // フードバンクで配送の運転をしています, 会計だけ引き受けている者です
    name: "who they are",
    besidesOnly: true,
    holds: ({ tail }) =>
      /^(?:(?:で|の)[^。、も]{0,10}(?:運転|仕事|事務|受付|手伝い|世話|書記|会計|広報|代表|事務局|職員)|(?:だけ|のみ)を?引き受け|を?(?:任され|担当し))(?:を)?(?:して|やって)?(?:て)?(?:い(?:る|ます)|おります|ます|る|務めて(?:います|おります))?(?:者|もの|人間|一人)?(?:です|でございます|ます|。)/.test(
        tail,
      ),
  },
];
