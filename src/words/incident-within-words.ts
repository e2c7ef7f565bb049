import type { SignedIncident } from "#src/domain/advice/understanding/incident-signs.ts";
import type { Localized } from "#src/kernel/i18n.ts";

/** First steps for what was deleted, taken along, locked or let in. What they rest on stands in `web/advice/incident-help.ts`. */
export const incidentsWithin: Localized<
  Readonly<
    Record<
      Exclude<SignedIncident, "tracked" | "disk-failing"> | "cloud-deleted",
      { readonly name: string; readonly steps: readonly string[] }
    >
  >
> = {
  ja: {
    "support-scam": {
      name: "偽の警告画面・遠くからの操作（サポート詐欺）",
      steps: [
        "画面の電話番号にかけたり、お金を払ったりしないでください。電話中なら、切ってかまいません。突然出る警告は、ほとんどが偽物です。",
        "パソコンを遠くから操作されているときや、言われたソフトを入れたときは、すぐにネットを切ります（LANの線を抜く、Wi-Fiを切る）。電源を切ってあるなら、入れないままにします。",
        "カードや口座の番号を伝えたとき、ネット銀行を開いたとき、銀行のパスワードがそのパソコンにあるときは、カード会社や銀行にすぐ電話します。プリペイドカードの番号を伝えたときは、カードの発行会社に急いで連絡します。カードは捨てません。",
        "画面は、Escキーを長く押して出る×で閉じるか、Ctrl・Alt・Deleteを同時に押して、ブラウザーを終わらせます。閉じないときは再起動します。",
        "入れたソフトを消し、できればシステムの復元で前の状態に戻します。そのパソコンで使ったパスワードは、別の機器から変えます。",
        "団体の代表や役員に、今日のうちに伝えます。早く知らせるほど、止められるものが増えます。期日のある支払いは、銀行の窓口か、別の機器からします。",
        "操作されたパソコンに名簿などの個人情報が入っていたときは、個人情報保護委員会への報告が要ることがあります。個人情報保護法相談ダイヤルに電話で聞けます。",
      ],
    },
    "data-deleted": {
      name: "データが消えた・上書きした",
      steps: [
        "その機器には、もう何も保存しないでください。使い続けると、消えたデータの上に書かれて戻せなくなります。",
        "ごみ箱を見ます。Googleドライブは、ごみ箱に30日残ります。団体の契約なら、空にしたあとも25日以内は管理者が戻せます。LINE WORKSにもごみ箱があります。",
        "上書きしたときは、ファイルの「版の履歴（バージョン履歴）」から前の版を開きます。",
        "メールの添付、別のパソコン、紙など、同じ内容が残っている所を探します。いつ気づき、何がなくなったかを書き留めます。",
        "機器が壊れたようなときは、電源を何度も入れ直さないでください。復旧の会社には、戻せなかったときの料金も、先に書面で確かめます。",
        "利用者の個人情報が失われて戻らないときは、個人情報保護委員会への報告が要る場合があります。",
      ],
    },
    "cloud-deleted": {
      name: "共有フォルダーやクラウドのデータを消した",
      steps: [
        "持ち主（フォルダーを作った人）に、いますぐ電話します。消した人のごみ箱になくても、持ち主の側に残っていることがあります。Googleドライブなら、持ち主が検索の欄に「is:unorganized owner:me」と入れて探します。",
        "ごみ箱を見ます。Googleドライブは、ごみ箱に30日残ります。団体の契約なら、空にしたあとも25日以内は管理者が戻せます。LINE WORKSにもごみ箱があります。ごみ箱は、もう空にしないでください。",
        "急いで要るもの（連絡先など）は、戻るのを待たず、電話やLINEで本人や家族から集め直し、紙でも持ちます。",
        "メールの添付、印刷したもの、ほかの人のパソコンやスマートフォンに、同じ内容がないかを聞きます。何がなくなったかと、気づいた日時を書き留めます。",
        "上書きしたときは、ファイルの「版の履歴（バージョン履歴）」から前の版を開きます。",
        "利用者や会員の個人情報が失われて戻らないときは、個人情報保護委員会への報告が要る場合があります。",
      ],
    },
    insider: {
      name: "職員・役員だった人が、情報やパスワードを持っている",
      steps: [
        "その人のアカウントを止め、共有のパスワードと管理者の権限を変えます。メール、ドライブ、SNS、サイト、銀行を一つずつ見ます。",
        "ログインの記録、ファイルの履歴、やりとりを消さずに残します。その人が使っていたパソコンは、初期化せずに置いておきます。",
        "一人で問いつめず、代表や役員で事実を確かめます。返すこと、消すこと、使わないことは、書面で求めます。",
        "個人情報が不正に持ち出されたおそれがあるときは、一人分でも個人情報保護委員会への報告が義務です。気づいてからおおむね3〜5日以内に第一報を出し、本人にも知らせます。",
        "やめた人が許しなく前のパスワードで入ることは、不正アクセス禁止法に触れることがあります。警察（#9110）と弁護士に相談します。",
      ],
    },
    "locked-out": {
      name: "管理者に入れない・パスワードを知る人がいない",
      steps: [
        "まず、知っている人を探します。前の担当者、その家族、作った会社に頼みます。領収書や通帳の引き落としから、契約先の会社も分かります。",
        "サービスの「アカウントの復元」で、登録したメールや電話から取り戻します。Googleの団体の契約なら、ドメインの持ち主だと示して管理者に戻る手続きがあります。",
        "取り戻せないときは、契約先の会社に、団体からの名義変更を頼みます。団体を証明する書類を求められることがあります。",
        "サイトやドメインの期限が近いときは、支払いだけ先にできないかを会社に聞きます。期限が切れると、他人のものになることがあります。",
        "入れたら、管理者を二人以上にし、連絡先を団体のメールと電話に変え、契約先とIDを紙にも残します。",
      ],
    },
  },
  "ja-easy": {
    "support-scam": {
      name: "うその {警告|けいこく}の {画面|がめん}・{知|し}らない {人|ひと}が パソコンを {動|うご}かす",
      steps: [
        "{画面|がめん}の {番号|ばんごう}に {電話|でんわ}しません。お{金|かね}を {払|はら}いません。{電話|でんわ}は {切|き}って いいです。",
        "{知|し}らない {人|ひと}が パソコンを {動|うご}かしている ときは、すぐに LANの {線|せん}を {抜|ぬ}きます。Wi-Fiを {切|き}ります。パソコンを {止|と}めて あるなら、そのままに します。",
        "カードや {銀行|ぎんこう}の {番号|ばんごう}を {言|い}ったら、または {銀行|ぎんこう}の パスワードが パソコンに あるなら、カード{会社|がいしゃ}や {銀行|ぎんこう}に すぐ {電話|でんわ}します。プリペイドカードの {番号|ばんごう}を {言|い}ったら、カードを {作|つく}った {会社|かいしゃ}に すぐ {電話|でんわ}します。カードは {捨|す}てません。",
        "Escキーを {長|なが}く {押|お}します。×が {出|で}たら {押|お}して {閉|と}じます。{閉|と}じない ときは、パソコンを {入|い}れ{直|なお}します。",
        "{入|い}れた ソフトを {消|け}します。パスワードを {別|べつ}の {機械|きかい}で {変|か}えます。",
        "{団体|だんたい}の {代表|だいひょう}に {今日|きょう} {言|い}います。お{金|かね}を {払|はら}う {日|ひ}が {近|ちか}い ときは、{銀行|ぎんこう}に {行|い}って {払|はら}います。",
        "その パソコンに {名簿|めいぼ}（みんなの {名前|なまえ}や {住所|じゅうしょ}）が ある ときは、{個人|こじん}{情報|じょうほう}{保護|ほご}{法|ほう}{相談|そうだん}ダイヤルに {電話|でんわ}で {聞|き}きます。",
      ],
    },
    "data-deleted": {
      name: "データが {消|き}えた・{上|うえ}から {書|か}いた",
      steps: [
        "その {機械|きかい}に、もう {何|なに}も {保存|ほぞん}しません。{使|つか}うと、{戻|もど}せなく なります。",
        "ごみ{箱|ばこ}を {見|み}ます。Googleドライブは、ごみ{箱|ばこ}に 30{日|にち} {残|のこ}ります。そのあと 25{日|にち}は、{管理者|かんりしゃ}（アカウントを {決|き}める {人|ひと}）が {戻|もど}せる ことが あります。",
        "{上|うえ}から {書|か}いた ときは、「{版|はん}の {履歴|りれき}」（{前|まえ}の ファイル）を {開|ひら}きます。",
        "メール、ほかの パソコン、{紙|かみ}を {探|さが}します。{何|なに}が {消|き}えたかを {書|か}きます。",
        "{機械|きかい}が {壊|こわ}れた ときは、{電源|でんげん}を {何回|なんかい}も {入|い}れません。{直|なお}す {会社|かいしゃ}には、{先|さき}に いくらかを {紙|かみ}に {書|か}いてもらいます。",
        "{人|ひと}の {名前|なまえ}や {住所|じゅうしょ}などが {消|き}えて {戻|もど}らない ときは、{国|くに}に {知|し}らせる ことが あります。{下|した}の {窓口|まどぐち}に {聞|き}きます。",
      ],
    },
    "cloud-deleted": {
      name: "ネットの フォルダーの データを {消|け}した",
      steps: [
        "フォルダーを {作|つく}った {人|ひと}に、すぐ {電話|でんわ}します。その {人|ひと}の ところに {残|のこ}っている ことが あります。",
        "ごみ{箱|ばこ}を {見|み}ます。Googleドライブは、ごみ{箱|ばこ}に 30{日|にち} {残|のこ}ります。そのあと 25{日|にち}は、{管理者|かんりしゃ}（アカウントを {決|き}める {人|ひと}）が {戻|もど}せる ことが あります。",
        "すぐに {要|い}る ものは、{電話|でんわ}や LINEで もう{一度|いちど} {聞|き}いて、{紙|かみ}に {書|か}きます。",
        "メール、{紙|かみ}、ほかの {人|ひと}の パソコンや スマホを {探|さが}します。{何|なに}が {消|き}えたかを {書|か}きます。",
        "{上|うえ}から {書|か}いた ときは、「{版|はん}の {履歴|りれき}」（{前|まえ}の ファイル）を {開|ひら}きます。",
        "{人|ひと}の {名前|なまえ}や {住所|じゅうしょ}などが {消|き}えて {戻|もど}らない ときは、{国|くに}に {知|し}らせる ことが あります。{窓口|まどぐち}に {聞|き}きます。",
      ],
    },
    insider: {
      name: "{前|まえ}に いた {人|ひと}や {仲間|なかま}が、{名簿|めいぼ}や パスワードを {持|も}っている",
      steps: [
        "その {人|ひと}の アカウントを {止|と}めます。みんなの パスワードを {変|か}えます。",
        "{記録|きろく}を {消|け}しません。その {人|ひと}の パソコンは そのまま {置|お}きます。",
        "{一人|ひとり}で {話|はな}しません。{代表|だいひょう}と いっしょに {調|しら}べます。「{返|かえ}してください」「{使|つか}わないでください」と {紙|かみ}に {書|か}いて {送|おく}ります。",
        "{人|ひと}の {名前|なまえ}や {住所|じゅうしょ}などを {持|も}って{行|い}った ときは、{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}に {知|し}らせなければ なりません。だいたい 3〜5{日|にち}の {間|あいだ}に します。",
        "{警察|けいさつ}（#9110）と {弁護士|べんごし}（{法律|ほうりつ}の {専門家|せんもんか}）に {相談|そうだん}します。",
      ],
    },
    "locked-out": {
      name: "パスワードを {知|し}っている {人|ひと}が いない・{中|なか}に {入|はい}れない",
      steps: [
        "{知|し}っている {人|ひと}を {探|さが}します。{前|まえ}の {人|ひと}、その {家族|かぞく}、{作|つく}った {会社|かいしゃ}に {聞|き}きます。お{金|かね}を {払|はら}った {紙|かみ}を {見|み}ると、{会社|かいしゃ}が {分|わ}かります。",
        "「アカウントの {復元|ふくげん}」（アカウントを {取|と}り{戻|もど}す こと）を {使|つか}います。",
        "だめな ときは、その {会社|かいしゃ}に「{団体|だんたい}の {名前|なまえ}に {変|か}えたい」と {言|い}います。{団体|だんたい}の {書類|しょるい}が {要|い}る ことが あります。",
        "サイトや ドメイン（サイトの {住所|じゅうしょ}）の {期限|きげん}が {近|ちか}い ときは、お{金|かね}だけ {先|さき}に {払|はら}えるかを {聞|き}きます。",
        "{入|はい}れたら、{管理者|かんりしゃ}を {二人|ふたり}に します。{紙|かみ}にも {書|か}いて {残|のこ}します。",
      ],
    },
  },
  en: {
    "support-scam": {
      name: "A false warning, or a stranger in the computer (support scam)",
      steps: [
        "Do not call the number on the screen and do not pay. If you are on the phone, hang up: warnings that jump up like this are nearly always false.",
        "If somebody moves your mouse, or you installed what they told you to, cut the network now: pull the cable, turn off Wi-Fi. If the computer is switched off already, leave it off.",
        "If you gave a card or account number, opened online banking, or keep its password on that computer, call the card company or bank now. If you read out gift card numbers, call the company that issued the cards at once, and keep the cards.",
        "Close the screen: hold Esc until an × appears, or press Ctrl, Alt and Delete together and end the browser. If that fails, restart.",
        "Remove what was installed and, if you can, restore the system to an earlier day. Change passwords used on that computer from another device.",
        "Tell the head of your group today: the sooner they know, the more can be stopped. Pay what is due at the bank’s counter or from another device.",
        "If that computer held a list of people, a report to the Personal Information Protection Commission may be due: its advice line answers by telephone.",
      ],
    },
    "data-deleted": {
      name: "Data was deleted or overwritten",
      steps: [
        "Save nothing more on that device: new data is written over what was deleted.",
        "Look in the bin. Google Drive keeps deleted files for 30 days; in an organisation's account an administrator can bring them back for 25 days more. LINE WORKS has a bin too.",
        "If a file was overwritten, open an earlier version from its version history.",
        "Look for copies: attachments, other computers, paper. Write down what is missing and when you noticed.",
        "If a device seems broken, do not switch it on again and again. Before a recovery company starts, have its price in writing, also for the case that it fails.",
        "If personal data is lost for good, it may have to be reported to the Personal Information Protection Commission.",
      ],
    },
    "cloud-deleted": {
      name: "Data in a shared or cloud folder was deleted",
      steps: [
        "Ring the owner (who made the folder) now. What is not in your bin may still be on the owner's side; in Google Drive the owner can search for “is:unorganized owner:me”.",
        "Look in the bin, and do not empty it again. Google Drive keeps deleted files for 30 days; in an organisation's account an administrator can bring them back for 25 days more. LINE WORKS has a bin too.",
        "Do not wait for what is needed soon, such as contacts: collect it again by telephone or message, and carry it on paper.",
        "Ask for copies: attachments, prints, other people's computers and phones. Write down what is missing and when you noticed.",
        "If a file was overwritten, open an earlier version from its version history.",
        "If personal data is lost for good, it may have to be reported to the Personal Information Protection Commission.",
      ],
    },
    insider: {
      name: "Somebody of the organisation, or who left it, holds data or passwords",
      steps: [
        "Close their accounts; change shared passwords and administrator rights. Go through mail, drive, social media, website and bank one by one.",
        "Keep sign-in records, file histories and messages. Leave the computer they used as it is; do not reset it.",
        "Nobody confronts them alone: the board settles what happened. Ask in writing that they return, delete and not use what they have.",
        "If personal data may have been taken dishonestly, even of one person, it must be reported to the Personal Information Protection Commission, first within about 3 to 5 days, and the people told.",
        "Signing in with an old password without leave can break the law on unauthorised access. Ask the police (#9110) and a lawyer.",
      ],
    },
    "locked-out": {
      name: "Nobody can get in: the password or the administrator is gone",
      steps: [
        "Look for whoever may know: the former person, their family, the company that set it up. Receipts and bank statements tell which company the contract is with.",
        "Use the service's account recovery, by the e-mail or phone on file. Google gives an organisation's administrator back to whoever proves to own the domain.",
        "If that fails, ask the company to change the contract to the organisation's name. It may want papers that prove the organisation.",
        "If a site or domain is about to run out, ask whether you can pay first: once it has lapsed somebody else may take it.",
        "Once in: two administrators or more, the organisation's own e-mail and phone on file, and a note on paper of contract and ID.",
      ],
    },
  },
};
