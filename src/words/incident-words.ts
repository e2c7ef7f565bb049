import type { IncidentKind } from "#src/domain/advice/understanding/incidents.ts";
import type { Localized } from "#src/kernel/i18n.ts";
import { incidentLeakWords, type LeakSteps } from "#src/words/incident-leak-words.ts";
import { incidentSafetyWords } from "#src/words/incident-safety-words.ts";
import { incidentsWithin } from "#src/words/incident-within-words.ts";

/** What has steps of its own: a folder on the net has others than a device, and data that others could see than data on a lost stick. */
export type StepsKind = IncidentKind | LeakSteps | "cloud-deleted";

type IncidentWords = {
  readonly title: string;
  readonly lead: string;
  readonly goesOn: string;
  readonly ask: string;
  /** By which the writer says that it was misheard; `deniedAbout`: what that does; `again`: takes it back. */
  readonly denied: string;
  readonly deniedAbout: string;
  readonly again: string;
  readonly desks: string;
  readonly sources: string;
  /** Over the first steps of all that is told. */
  readonly today: string;
  /** Over all the others. */
  readonly later: (count: string) => string;
  /** Of the page that would show the proposal. */
  readonly page: string;
  readonly did: string;
  readonly done: string;
  readonly undo: string;
  /** When a first report to the Commission is due, in one or more sentences. */
  readonly report: (isDuty: boolean, days: number | null) => string;
  /** Why there is no plan of tools. */
  readonly noPlan: string;
  readonly remove: { readonly title: string; readonly body: string; readonly go: string };
  readonly kinds: Readonly<Record<StepsKind, { readonly name: string; readonly steps: readonly string[] }>>;
};

/** First steps when something went wrong. What they rest on stands in `web/advice/incident-help.ts`. */
export const incidentWords: Localized<IncidentWords> = {
  ja: {
    title: "まず、いま起きている被害を止めましょう",
    lead: "被害やトラブルが起きているようです。違っていたら、このまま下へ進んでください。",
    goesOn: "相談の続きは、この下にあります。",
    ask: "人に相談する",
    denied: "起きていない",
    deniedAbout: "被害への手順を、この相談から外します",
    again: "被害への手順を、もう一度出す",
    desks: "力になる窓口",
    sources: "手順のもとにした案内",
    today: "今日すること",
    later: (count) => `そのあとの手順（${count}）`,
    page: "まず、今日すること",
    did: "済みにする",
    done: "✓ 済み",
    undo: "まだに戻す",
    report: (isDuty, days) =>
      [
        "国（個人情報保護委員会）への第一報の期限：気づいた日から3〜5日。",
        isDuty
          ? "書かれた内容では、報告は義務です。"
          : "病気や障害、口座やカードの番号などが入っていれば、報告は義務です。",
        days === null
          ? ""
          : days >= 2
            ? `もう${days}日たっています。今日のうちに出してください。`
            : `あと${3 - days}日のうちに出してください。`,
      ].join(""),
    noPlan: "ここでは、道具の案も自己点検も出しません。人の安全にかかわるので、警察や窓口の人、本人と決めてください。",
    remove: {
      title: "この相談をいま消す",
      body: "消すと、だれも開けなくなります。元には戻せません。必要な番号と手順は、先に書き留めてください。",
      go: "いま消す",
    },
    kinds: {
      ...incidentsWithin.ja,
      ...incidentSafetyWords.ja,
      ...incidentLeakWords.ja,
      "account-taken": {
        name: "アカウントが乗っ取られた",
        steps: [
          "パスワードをすぐに変えます。できれば、いつもと別の機器から行います。同じパスワードを使っているほかのサービスも変えます。",
          "ログインできないときは、そのサービスの会社に連絡して、アカウントを取り戻す手続きをします。",
          "取り戻したら2段階認証を付け、覚えのない転送の設定や連絡先がないかを見ます。",
          "届いたメールや画面を消さずに残し、会員や取引先に「開かないでください」と電話などで知らせます。",
        ],
      },
      malware: {
        name: "ウイルス・身代金の要求",
        steps: [
          "その機器を通信から切り離します。LANの線を抜き、Wi-Fiを切ります。",
          "電源は切らず、そのままにします。画面は写真に撮ります。",
          "お金を払ったり、画面の電話番号にかけたりしないでください。払っても元に戻る保証はありません。",
          "ほかの機器で同じことが起きていないかを見て、控え（バックアップ）の機器も切り離します。",
        ],
      },
      phishing: {
        name: "怪しいメールやリンクを開いた",
        steps: [
          "入力したパスワードをすぐに変えます。同じものを使っているほかのサービスも変えます。",
          "カードや口座の番号を入れたときは、カード会社や銀行にすぐ電話して止めてもらいます。",
          "添付を開いたときは、その機器を通信から切り離し、電源は切らずに置きます。",
          "届いたメールは消さずに残します。",
        ],
      },
      "money-sent": {
        name: "偽の請求にお金を払った",
        steps: [
          "振り込みに使った銀行に、いますぐ電話して、取り消し（組戻し）と振込先の口座を止めることを頼みます。",
          "警察に届けます。メール、請求書、振り込みの控えは消さずに残します。",
          "相手には、メールに書かれた番号ではなく、前から知っている番号で確かめます。",
          "同じ相手への次の支払いを止めます。",
        ],
      },
      "site-changed": {
        name: "サイトが書き換えられた",
        steps: [
          "サイトをいったん止めます。管理会社（サーバーの会社）に連絡して頼めます。",
          "記録（ログ）や書き換えられたページは消さずに残します。",
          "管理画面とサーバーのパスワードを、別の機器から変えます。",
          "見た人に害がなかったかを調べ、止めていることと問い合わせ先を知らせます。",
        ],
      },
      storm: {
        name: "ネットで攻撃・中傷を受けている",
        steps: [
          "すぐに言い返したり、投稿を消したりせず、だれがどう答えるかを団体の中で一つに決めます。",
          "書き込みの画面、アドレス（URL）、日時を残します。",
          "消してほしい書き込みは、違法・有害情報相談センター（ihaho.jp、無料）に、頼み方を相談できます。",
          "殺す、火をつけるなどと書かれたときは、110番に電話します。職員を一人で応対させないでください。",
        ],
      },
    },
  },
  "ja-easy": {
    title: "{困|こま}った ことが {起|お}きています。{先|さき}に これを してください",
    lead: "{困|こま}った ことが {起|お}きているようです。{違|ちが}う ときは、{下|した}へ {進|すす}んでください。",
    goesOn: "{相談|そうだん}の {続|つづ}きは、この {下|した}に あります。",
    ask: "{人|ひと}に {相談|そうだん}する",
    denied: "{起|お}きて いない",
    deniedAbout: "{困|こま}った ときの {手順|てじゅん}を、ここから {消|け}します",
    again: "{困|こま}った ときの {手順|てじゅん}を、もういちど {出|だ}す",
    desks: "{助|たす}けてくれる {窓口|まどぐち}",
    sources: "もとに した {案内|あんない}",
    today: "{今日|きょう} する こと",
    later: (count) => `そのあとに すること（${count}）`,
    page: "{今日|きょう} する こと",
    did: "できました",
    done: "✓ できました",
    undo: "まだに {戻|もど}す",
    report: (isDuty, days) =>
      [
        "{国|くに}（{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}）に {知|し}らせます。わかった {日|ひ}から 3〜5{日|にち}の {間|あいだ}です。",
        isDuty
          ? "かならず {知|し}らせなければ なりません。"
          : "{病気|びょうき}や {障害|しょうがい}、{銀行|ぎんこう}や カードの {番号|ばんごう}が ある ときは、かならず {知|し}らせます。",
        days === null
          ? ""
          : days >= 2
            ? `もう ${days}{日|にち} たちました。{今日|きょう} {知|し}らせてください。`
            : `あと ${3 - days}{日|にち}の {間|あいだ}に {知|し}らせてください。`,
      ].join(""),
    noPlan:
      "ここでは、{道具|どうぐ}の {話|はなし}は しません。{警察|けいさつ}や {窓口|まどぐち}の {人|ひと}、{本人|ほんにん}と {決|き}めてください。",
    remove: {
      title: "この {相談|そうだん}を {今|いま} {消|け}す",
      body: "{消|け}すと、だれも {見|み}られません。もとに {戻|もど}せません。{電話|でんわ}{番号|ばんごう}は {先|さき}に {書|か}いてください。",
      go: "{今|いま} {消|け}す",
    },
    kinds: {
      ...incidentsWithin["ja-easy"],
      ...incidentSafetyWords["ja-easy"],
      ...incidentLeakWords["ja-easy"],
      "account-taken": {
        name: "アカウントを {取|と}られた",
        steps: [
          "パスワードを すぐに {変|か}えます。できれば {別|べつ}の {機械|きかい}で します。",
          "{入|はい}れない ときは、その サービスの {会社|かいしゃ}に {連絡|れんらく}します。",
          "{入|はい}れたら、2{段階|だんかい}{認証|にんしょう}を {付|つ}けます。",
          "メールや {画面|がめん}を {消|け}しません。{会員|かいいん}に {電話|でんわ}で「{開|ひら}かないで」と {言|い}います。",
        ],
      },
      malware: {
        name: "ウイルス・お{金|かね}を {払|はら}えと いう {画面|がめん}",
        steps: [
          "LANの {線|せん}を {抜|ぬ}きます。Wi-Fiを {切|き}ります。",
          "{電源|でんげん}は {切|き}りません。{画面|がめん}の {写真|しゃしん}を {撮|と}ります。",
          "お{金|かね}を {払|はら}いません。{画面|がめん}の {電話|でんわ}{番号|ばんごう}に かけません。",
          "ほかの {機械|きかい}も {見|み}ます。",
        ],
      },
      phishing: {
        name: "{変|へん}な メールや リンクを {開|ひら}いた",
        steps: [
          "{入|い}れた パスワードを すぐに {変|か}えます。",
          "カードや {口座|こうざ}の {番号|ばんごう}を {入|い}れたら、カード{会社|がいしゃ}や {銀行|ぎんこう}に すぐ {電話|でんわ}します。",
          "ファイルを {開|ひら}いたら、LANの {線|せん}を {抜|ぬ}いて、Wi-Fiを {切|き}ります。{電源|でんげん}は {切|き}りません。",
          "メールを {消|け}しません。",
        ],
      },
      "money-sent": {
        name: "うその {請求|せいきゅう}に お{金|かね}を {払|はら}った",
        steps: [
          "{銀行|ぎんこう}に すぐ {電話|でんわ}します。「{取|と}り{消|け}してください」と {言|い}います。",
          "{警察|けいさつ}に {言|い}います。メールや {紙|かみ}を {消|け}しません。",
          "{相手|あいて}には、{前|まえ}から {知|し}っている {番号|ばんごう}で {電話|でんわ}します。",
          "{次|つぎ}の {支払|しはら}いを {止|と}めます。",
        ],
      },
      "site-changed": {
        name: "サイトを {書|か}き{換|か}えられた",
        steps: [
          "サイトを {止|と}めます。サーバーの {会社|かいしゃ}に {頼|たの}めます。",
          "{記録|きろく}を {消|け}しません。",
          "パスワードを {別|べつ}の {機械|きかい}で {変|か}えます。",
          "{止|と}めている ことを、みんなに {知|し}らせます。",
        ],
      },
      storm: {
        name: "ネットで {悪口|わるぐち}を たくさん {書|か}かれた",
        steps: [
          "すぐに {言|い}い{返|かえ}しません。だれが {答|こた}えるかを {決|き}めます。",
          "{画面|がめん}、アドレス（URL）、{日|ひ}と {時間|じかん}を {残|のこ}します。",
          "{消|け}してほしい ときは、{違法|いほう}・{有害|ゆうがい}{情報|じょうほう}{相談|そうだん}センター（ihaho.jp、{無料|むりょう}）に {聞|き}けます。",
          "「{殺|ころ}す」などと {書|か}かれたら、110に {電話|でんわ}します。",
        ],
      },
    },
  },
  en: {
    title: "First: stop the harm that is being done now",
    lead: "This reads as if something has gone wrong just now. If not, simply go on below.",
    goesOn: "Your consultation goes on below.",
    ask: "Ask a person",
    denied: "This did not happen",
    deniedAbout: "takes these steps off this consultation",
    again: "Show the first steps for an incident again",
    desks: "Desks that help",
    sources: "What these steps rest on",
    today: "To do today",
    later: (count) => `Steps after that (${count})`,
    page: "First: what to do today",
    did: "Mark as done",
    done: "✓ Done",
    undo: "Not done yet",
    report: (isDuty, days) =>
      [
        "First report to the Personal Information Protection Commission: due 3 to 5 days after you noticed.",
        isDuty
          ? "From what you wrote, it is a duty."
          : "It is a duty if illness, disability, account or card numbers are among the data.",
        days === null
          ? ""
          : days >= 2
            ? `${days} days have gone by: send it today.`
            : `Send it within ${3 - days} days.`,
      ]
        .filter(Boolean)
        .join(" "),
    noPlan:
      "We propose no tools and no self-check here: people's safety is at stake. Decide with the police, a desk and the person concerned.",
    remove: {
      title: "Delete this consultation now",
      body: "Nobody can open it any more, and it cannot be brought back. Note numbers and steps first.",
      go: "Delete it now",
    },
    kinds: {
      ...incidentsWithin.en,
      ...incidentSafetyWords.en,
      ...incidentLeakWords.en,
      "account-taken": {
        name: "An account was taken over",
        steps: [
          "Change the password at once, from another device if you can; also wherever else the same one is used.",
          "If you cannot sign in, ask the company that runs the service to give the account back.",
          "Once you are in, turn on two-step sign-in and look for forwarding rules and contacts that are not yours.",
          "Keep the messages and screens. Tell members and partners by telephone not to open what came from you.",
        ],
      },
      malware: {
        name: "A virus, or a demand for ransom",
        steps: [
          "Cut the device off: pull out the network cable, turn off Wi-Fi.",
          "Do not switch it off. Take a photo of the screen.",
          "Do not pay, and do not call a number on the screen. Nothing promises that paying brings data back.",
          "See whether other devices are hit, and unplug the one with your backup.",
        ],
      },
      phishing: {
        name: "A suspicious message was opened",
        steps: [
          "Change the password you typed at once; also wherever else you use it.",
          "If you gave a card or account number, call the card company or bank now and have it stopped.",
          "If you opened an attachment, cut the device off the network and leave it switched on.",
          "Do not delete the message.",
        ],
      },
      "money-sent": {
        name: "Money was sent on a false invoice",
        steps: [
          "Call the bank you paid from now. Ask to reverse the transfer (kumimodoshi) and to freeze the account it went to.",
          "Report it to the police. Keep the messages, the invoice and the receipt.",
          "Check with the partner on a number you knew before, not one from the message.",
          "Stop the next payment to the same account.",
        ],
      },
      "site-changed": {
        name: "A website was altered",
        steps: [
          "Take the site down for now. The company that hosts it can do so.",
          "Keep the logs and the altered pages.",
          "Change the passwords of the site and the server from another device.",
          "Find out whether visitors were harmed, and say that it is down and whom to ask.",
        ],
      },
      storm: {
        name: "Attacks or slander online",
        steps: [
          "Do not answer or delete in haste. Settle who answers, and how, as one.",
          "Keep the screen, the address (URL), the date and time.",
          "For what should be removed, the Illegal and Harmful Information centre (ihaho.jp, free, in Japanese) explains how to ask.",
          "If somebody threatens to kill or burn, call 110. Leave no member of staff alone with it.",
        ],
      },
    },
  },
};
