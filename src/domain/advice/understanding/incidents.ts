import { isSigned, type SignedIncident } from "#src/domain/advice/understanding/incident-signs.ts";
import { withoutSupposed } from "#src/domain/advice/understanding/incident-supposed.ts";

/** What goes wrong with accounts, machines, data and money of an organisation, and needs help before it needs a tool. */
export const incidentKinds = [
  "tracked",
  "account-shut",
  "account-taken",
  "support-scam",
  "malware",
  "phishing",
  "money-sent",
  "data-lost",
  "disk-failing",
  "data-deleted",
  "insider",
  "locked-out",
  "site-changed",
  "storm",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/**
 * Incidents that a text tells of as having happened, in the order of `incidentKinds`; none for what is feared, prevented,
 * taught or over. Japanese and English; each sentence is read by itself, for some kinds also with the one before it.
 */
export function incidentsIn(text: string): IncidentKind[] {
  const sentences = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[。!?\n]|\.\s/)
    .filter((sentence) => sentence.trim() !== "" && !spokenOf.test(sentence))
    .map(withoutSupposed);
  const recent = sentences.filter((sentence) => !longAgo.test(sentence));
  const windows = sentences.flatMap((sentence, i) => [sentence, `${sentences[i - 1] ?? ""}、${sentence}`]);
  const isTold = (kind: ToldKind) =>
    recent.some((sentence) => told[kind].test(sentence) && happened.test(sentence) && !other[kind]?.test(sentence));
  return incidentKinds.filter((kind) => {
    if (kind === "account-shut") return isTold("account-taken") && sentences.some((sentence) => shutOut.test(sentence));
    return isSignedKind(kind) ? windows.some((window) => isSigned(kind, window)) : isTold(kind);
  });
}

/** Who took an account has changed its key. */
const shutOut =
  /入れ(?:な[いくか]|ませ|ず)|(?:ログイン|サインイン)でき(?:な|ま|ず)|締め出|パスワード.{0,8}変え(?:ら|て)|\b(?:locked out|can(?:'?t|not) (?:get|log|sign) (?:back )?in|changed (?:the|our) password)/;

type ToldKind = Exclude<IncidentKind, SignedIncident | "account-shut">;
function isSignedKind(kind: IncidentKind): kind is SignedIncident {
  return !(kind in told) && kind !== "account-shut";
}

/** Something was done or has come about. */
const happened =
  /(さ|ら|ま|か)れ(た|て|ちゃ|まし)|てしま|でしま|ちゃっ|ちゃい|じゃっ|なくし|失くし|(忘れ|落とし|開け|押し|入れ|払っ|込み?ん|送っ|送り|見つから|出|届い|届き|取ら|入力し|感染し|紛失し|流出し|漏れ|炎上し|始まっ|続い|広まっ|飛ば|見え)(た|て|で|だ|まし|ちゃ|ない|ません|ず)|てい(た|まし)|(連絡|指摘)(が|を).{0,4}(あ|受け|もら|来|き)|炎上(中|ぎみ|気味|で)|(開け|開か|止まら|入れ)な|でした|きてい|来てい|誤送信|\b(was|were|got|has been|have been|been|is sending|are sending|keeps?|lost|stole|left|sent|clicked|paid|wired|transferred|entered|opened|broke|won't open|can't open|locked|appeared|shows?|redirects?|went|could)\b/;

/** Only spoken of: feared, prevented, taught, elsewhere, long over. */
const spokenOf =
  /もし|万が一|たらと思|たらどう|たら(困|大変|怖|こわ|心配)|たりしないか|ないか(心配|不安|怖|こわ)|場合に?(備え|は|の)|されない|られない(ように|ため|か)|ないように|ないよう、|ないため|防ぎ|防ぐ|防止|予防|に備え|研修|講座|講習|勉強会|訓練|啓発|ニュースで|よその団体|他の団体が|ほかの団体が|(以前|昔|昨年|去年|数年前).*(あった|ありました|済み|解決)|だったら|as a precaution|prevent|avoid|training|workshop|awareness|in case|would happen|what if/;

/** Over, unless it is told when somebody left. */
const longAgo = /years ago|last year/;

const strange = "(怪しい|あやしい|変な|不審な?|知らない|身に覚えのない|偽の?|にせの?|なりすまし)";

/** What holds data of people; 賞味期限の見落とし, a lost umbrella and a lost key hold none. */
const holder =
  "(usb|メモリ|パソコン|pc|スマホ|携帯|タブレット|名簿|書類|ノート|ファイル|かばん|鞄|バッグ|封筒|カルテ|記録|手帳|sdカード|ハードディスク|申込書|連絡先)";
const dropped = "(?<!見)落とし(?!込|穴|物)";
/** What others have told of themselves, seen by whom it does not concern. */
const ofOthers =
  "(回答|答え|申込|申し込み|名前|氏名|住所|連絡先|電話番号|個人情報|名簿|相談|記録|病名|アレルギー|予約の?内容)";
const seen =
  "(見え(て(い|しま)|た(?!い)|まし|ちゃ|る(と|って|よう)[^。]{0,12}(連絡|言われ|指摘|電話|知らせ))|見られ(た(?![いく])|て(い|しま)|る状態|まし|ちゃ)|丸見え|まる見え|筒抜け|(だれ|誰)(で|に)も(見|開|読)(ら|け|め|え)(れ)?(る|て|た)[^。]{0,8}(状態|設定|ところ|まま|なって))";
const onTheWay = `(電車|バス|店|タクシー|駅|カフェ|喫茶店).{0,12}(忘れ|${dropped}|置いて)`;

const told: Readonly<Record<ToldKind, RegExp>> = {
  "account-taken": new RegExp(
    `乗っ取|のっとら|不正(に)?(アクセス|ログイン)|(アカウント|メール|ページ|インスタ|line|sns).{0,14}(勝手に|入られ|侵入)|(から|名前で|名で).{0,20}${strange}.{0,4}(リンク|メール|メッセージ|dm|投稿).{0,16}(送ら|送信|届|出て)|(account|mailbox|e-?mail|inbox|instagram|facebook|twitter|line).{0,40}(hack|hijack|taken over|broken into|compromis|stolen)|(hack|hijack|broke into|took over|got into).{0,30}(account|mailbox|e-?mail|inbox|instagram|facebook)|sending (spam|links|strange)|(account|page|instagram|facebook|twitter|youtube|channel)\\b.{0,24}\\b(?:is|are|keeps?|started|has been|was) (?:now )?(?:post|shar|advertis|show|send)ing\\b.{0,40}\\b(?:crypto|bitcoin|ads?|adverts?|sunglasses|scams?|spam|links?|porn\\w*|strange|weird|things we)`,
  ),
  malware:
    /ランサム|身代金|暗号化(した|し|され)|マルウェア|ウイルス.{0,10}(感染|かか|入っ|入ら|検出|やら)|ransom|encrypted by|files? (are|were|got) (locked|encrypted)|virus|malware|trojan/,
  phishing: new RegExp(
    `フィッシング|${strange}.{0,8}(メール|リンク|添付|サイト|url|ページ).{0,30}(押し|開い|開け|クリック|入力|入れ|踏)|(メール|リンク|添付).{0,24}${strange}.{0,10}(押し|開い|クリック|入力)|phish|(clicked|opened|entered).{0,40}(strange|suspicious|fake|odd|scam)|(strange|suspicious|fake|scam).{0,40}(clicked|opened|entered|password)`,
  ),
  "money-sent":
    /(だまさ|騙さ|詐欺|偽の?(請求|口座)|なりすま|よそお|装っ|取引先の?ふり).{0,40}(振り?込|送金|払っ|払い)|(振り?込|送金|払っ|払い).{0,40}(だまさ|騙さ|詐欺|偽|なりすま)|(fake|forged|scam|fraud\w*) (invoice|bill|request|mail|e-?mail).{0,60}(paid|wired|transferred|sent)|(paid|wired|transferred|sent).{0,60}(fake|forged|scam|fraud)/,
  "data-lost": new RegExp(
    `${holder}.{0,24}(なくし|失くし|紛失|置き忘れ|${dropped}|盗ま|盗難)|${holder}.{0,30}${onTheWay}|${onTheWay}.{0,30}${holder}|誤送信|(bcc|cc|宛先|アドレス).{0,16}(間違|全員|見え|丸見え)|全員.{0,16}(cc|アドレス).{0,12}(送っ|送信)|間違(え|って|い).{0,16}(送っ|送信|添付|公開|メール)|(個人情報|名簿|相談記録|データ|写真).{0,14}(漏れ|漏え|もれ|流出|公開され|見られる状態)|(ほか|他|別|よそ|全員|みんな|一人ひとり|利用者|会員|家族|家庭|子ども|参加者|相談者).{0,16}${ofOthers}.{0,40}${seen}|(anyone|anybody|everyone|everybody|others|strangers|other (?:people|parents|families|members|users)) (could|was able to|were able to) (see|read|open|look at).{0,40}(answers?|responses?|names?|addresses|records?|lists?|details|data)|(answers?|responses?|names|addresses|records?|details|spreadsheet|list).{0,40}(was|were|has been|have been) (public|visible|open to|shown to)|(lost|stole|stolen|left (?:a|an|one|it|the|my|our|her|his|their)\\b).{0,40}(usb|laptop|phone|stick|folder|file|list)|(usb|laptop|phone|list).{0,30}(lost|stolen|left on)|(sent|mailed|e-?mailed).{0,40}(wrong|everyone'?s address|visible)|data (leak|breach)|leaked`,
  ),
  "site-changed":
    /(サイト|ホームページ|hp|ウェブ|ブログ).{0,24}(改ざん|改竄|書き換え|乗っ取|ハッキング|攻撃さ|飛ばさ|知らない(広告|ページ|サイト))|(website|site|homepage|web page).{0,40}(hack|hijack|defaced|redirect|attack)/,
  storm:
    /炎上|誹謗中傷|(sns|ネット|ツイッター|twitter|口コミ|コメント|投稿|書き込み|掲示板).{0,24}(中傷|悪口|デマ|うそ|嘘|ひどい|攻撃|さらさ|晒さ|拡散|広まっ)|(ひどい|悪質な).{0,6}(書き込み|コメント|口コミ)|backlash|shitstorm|pile-?on|(hate|abusive|nasty|false) (comments?|posts?|reviews?|rumou?rs?)/,
};

/** What the same words tell besides: an illness, a forgotten umbrella, encryption that one wishes for. */
const other: Partial<Record<ToldKind, RegExp>> = {
  malware: /コロナ|ノロ|インフル|感染症|陽性|濃厚接触|発熱|利用者が感染|covid|flu\b|encrypted (laptop|storage)/,
  "data-lost": /傘|忘れ物(の|を)?(管理|一覧|お知らせ)|パスワードを忘れ/,
  storm: /炎上させ(たく)?ない/,
};
