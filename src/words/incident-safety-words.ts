import type { IncidentKind } from "#src/domain/advice/understanding/incidents.ts";
import type { Localized } from "#src/kernel/i18n.ts";

type Safety = Extract<IncidentKind, "tracked" | "account-shut" | "disk-failing">;

/** First steps where haste does harm: a person who is sought, an account that one is shut out of, a disk that fails. */
export const incidentSafetyWords: Localized<
  Readonly<Record<Safety, { readonly name: string; readonly steps: readonly string[] }>>
> = {
  ja: {
    tracked: {
      name: "居場所を知られたかもしれない",
      steps: [
        "相手がいま近くにいるときは、110番に電話します。いなくても、警察（#9110や警察署の生活安全課）とDVの相談窓口に、今日のうちに知らせます。",
        "その人の場所を移すか、当分の外出をどうするかを、本人と一緒に決めます。決めるのは本人です。言葉が要るときは通訳を頼み、子どもに訳させません。",
        "スマートフォンや小さなタグは、まだ消さず、捨てず、初期化もしません。画面や見つけた物を写真に撮り、日時を書き留めます。急に外すと相手に気づかれることがあるので、警察や相談窓口と順番を決めます。",
        "落ち着いたら本人と一緒に見ます。位置情報の共有、家族で使うアカウント（Apple、Google）、知らないタグの通知、写真に付く場所、子どものタブレットやゲーム機です。端末を取り上げる必要はありません。",
        "パスワードは、相手が触ったことのない別の機器から変えます。相手が見られる機器で、この件を調べたり話したりしません。",
        "住民票から住所を知られないよう、市区町村に「支援措置」を申し出られます。先に警察や相談窓口で話を聞いてもらいます。",
        "職員は、住所をSNSや地図に載せないこと、来た人や電話に「いる・いない」を答えないことを決めておきます。",
      ],
    },
    "account-shut": {
      name: "アカウントを乗っ取られて、入れない",
      steps: [
        "そのサービスの「乗っ取られたとき」のページから、取り戻す手続きをします。Instagramは instagram.com/hacked です。「乗っ取られた」を選び、画面の質問に答えて進みます。",
        "登録のメールや電話が前の担当者のものなら、今日、電話でていねいに頼みます。届く確認の番号を教えてもらうだけで戻れることがあります。",
        "支援者には、電話、サイト、ほかのSNS、会場の貼り紙で「いま届くメッセージは偽物です。お金を振り込まず、開かないでください」と知らせます。",
        "届いた偽のメッセージの画面を残し、警察（#9110）に相談します。お金を払った人がいたら、振り込んだ銀行へすぐ電話してもらいます。",
        "近い行事の知らせは、戻るのを待たず、ほかの道で出します。",
        "戻ったら、登録先を団体のメールと電話に変え、2段階認証を付け、パスワードを変えます。知らない端末と連携アプリは外します。",
      ],
    },
    "disk-failing": {
      name: "ディスクや機器が壊れかけている",
      steps: [
        "いますぐ電源を切り、線を抜きます。もう一度つなぐ、復旧ソフトを試す、開ける、たたくことはしません。動かすほど、戻せるデータが減ります。",
        "メーカーの修理には、まだ出しません。修理では、中身を消して新品に取り替えることがあります。",
        "データ復旧の会社2、3社に、無料の診断と見積もりを頼みます。戻せなかったときの料金、診断だけで返すときの料金、追加の料金を、書面で確かめてから預けます。",
        "戻したいものに順番を付けます。全部でなくても、どのフォルダーが先かで、料金や結果が変わることがあります。",
        "同じものがほかに残っていないかを見ます。メールの添付、印刷したもの、元の原稿やネガ、渡した先などです。残っている元のものは捨てません。",
        "利用者や会員の個人情報が失われて戻らないときは、個人情報保護委員会への報告が要る場合があります。",
      ],
    },
  },
  "ja-easy": {
    tracked: {
      name: "いる {場所|ばしょ}を {知|し}られたかもしれない",
      steps: [
        "{相手|あいて}が いま {近|ちか}くに いたら、110に {電話|でんわ}します。いなくても、{今日|きょう} {警察|けいさつ}（#9110）と DVの {窓口|まどぐち}に {話|はな}します。",
        "これから どうするかは、{本人|ほんにん}と いっしょに {決|き}めます。{決|き}めるのは {本人|ほんにん}です。{言葉|ことば}が {違|ちが}う ときは {通訳|つうやく}を {頼|たの}みます。{子|こ}どもに {頼|たの}みません。",
        "スマホや タグ（{場所|ばしょ}が わかる {小|ちい}さい {物|もの}）を、まだ {消|け}しません。{捨|す}てません。{写真|しゃしん}を {撮|と}って、{日|ひ}と {時間|じかん}を {書|か}きます。",
        "あとで いっしょに {見|み}ます。{場所|ばしょ}の {共有|きょうゆう}、{家族|かぞく}の アカウント、{子|こ}どもの タブレットや ゲームです。スマホを {取|と}り{上|あ}げなくて いいです。",
        "パスワードは、{相手|あいて}が さわっていない {別|べつ}の {機械|きかい}で {変|か}えます。",
        "{市役所|しやくしょ}に「{支援|しえん}{措置|そち}」を {頼|たの}めます。{住所|じゅうしょ}を {相手|あいて}に {見|み}せない {仕組|しく}みです。",
        "スタッフは、{住所|じゅうしょ}を ネットに {書|か}きません。「その {人|ひと}は いますか」と {聞|き}かれても、{答|こた}えません。",
      ],
    },
    "account-shut": {
      name: "アカウントを {取|と}られて、{入|はい}れない",
      steps: [
        "その サービスの「{乗|の}っ{取|と}られた とき」の ページを {開|ひら}きます。Instagramは instagram.com/hacked です。",
        "メールや {電話|でんわ}が {前|まえ}の {人|ひと}の ものなら、{今日|きょう} {電話|でんわ}で {頼|たの}みます。",
        "みんなに {電話|でんわ}や ほかの SNSや {紙|かみ}で「いま {届|とど}く メッセージは うそです。お{金|かね}を {送|おく}らないで」と {言|い}います。",
        "うその メッセージの {画面|がめん}を {残|のこ}します。{警察|けいさつ}（#9110）に {相談|そうだん}します。",
        "{近|ちか}い {行事|ぎょうじ}の {知|し}らせは、ほかの {方法|ほうほう}で {出|だ}します。",
        "{入|はい}れたら、メールと {電話|でんわ}を {団体|だんたい}の ものに {変|か}えます。2{段階|だんかい}{認証|にんしょう}を {付|つ}けます。",
      ],
    },
    "disk-failing": {
      name: "ディスクや {機械|きかい}が {壊|こわ}れそう",
      steps: [
        "すぐに {電源|でんげん}を {切|き}って、{線|せん}を {抜|ぬ}きます。もう {一度|いちど} つなぎません。{直|なお}す ソフトを {使|つか}いません。",
        "{作|つく}った {会社|かいしゃ}の {修理|しゅうり}には、まだ {出|だ}しません。{中|なか}の データが {消|き}える ことが あります。",
        "データを {戻|もど}す {会社|かいしゃ} 2 つか 3つに、お{金|かね}の いらない {診断|しんだん}を {頼|たの}みます。いくらかを {紙|かみ}に {書|か}いてもらいます。",
        "{先|さき}に {戻|もど}したい ものを {決|き}めます。",
        "{同|おな}じ ものが ほかに ないかを {探|さが}します。{元|もと}の {紙|かみ}や {写真|しゃしん}を {捨|す}てません。",
        "{人|ひと}の {名前|なまえ}や {住所|じゅうしょ}などが {消|き}えて {戻|もど}らない ときは、{国|くに}に {知|し}らせる ことが あります。",
      ],
    },
  },
  en: {
    tracked: {
      name: "Somebody may know where a person is hiding",
      steps: [
        "If he or she is near now, call 110. If not, tell the police (#9110, or the community safety section of the police station) and a domestic violence desk today all the same.",
        "Decide with the person whether to move, and how to go out for now. It is their decision. Use an interpreter if needed, never a child.",
        "Do not delete, throw away or reset anything yet, neither phone nor tag. Photograph screens and what was found, and note date and time. Removing a tracker at once can warn the other side: settle the order with the police or the desk.",
        "Then look together: location sharing, family accounts (Apple, Google), alerts of unknown tags, places in photos, children's tablets and game consoles. Nobody's phone has to be taken away.",
        "Change passwords from another device that the other side never touched. Do not search for or talk about this on a device that they may see.",
        "The town office can keep the address in its register from being shown (“shien sochi”). The police or a consultation desk must have heard the case first.",
        "Staff agree never to post the address or place, and never to say whether somebody is here.",
      ],
    },
    "account-shut": {
      name: "An account was taken over, and you cannot get in",
      steps: [
        "Use the service's own page for hacked accounts. For Instagram: instagram.com/hacked, then choose that you were hacked and follow the questions.",
        "If the registered mail or telephone is that of somebody who used to help, ring them today and ask kindly: the code that arrives there may be all you need.",
        "Tell supporters by telephone, website, other social media and a notice on the door: “Messages from us are false just now. Do not pay, do not open.”",
        "Keep pictures of the false messages and ask the police (#9110). Whoever has paid should call their bank at once.",
        "Announce the next event by other ways; do not wait for the account.",
        "Once back in: the organisation's own mail and telephone, two-step sign-in, a new password; remove devices and connected apps that you do not know.",
      ],
    },
    "disk-failing": {
      name: "A disk or device is failing",
      steps: [
        "Switch it off now and pull the plug. Do not connect it again, try recovery software, open it or tap it: each run leaves less to save.",
        "Do not send it to the maker's repair yet: a repair may erase or replace what is inside.",
        "Ask two or three data recovery firms for a free diagnosis and an offer. Before you hand it over, have it in writing what you pay if nothing is saved, if you only take it back, and what may be added.",
        "Put what you want back in order: which folder comes first may change the price and the result.",
        "Look for other copies: attachments, prints, originals and negatives, whoever you gave them to. Throw no original away.",
        "If personal data of users or members is lost for good, a report to the Personal Information Protection Commission may be needed.",
      ],
    },
  },
};
