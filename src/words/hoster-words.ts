import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "直しかた",
  known: (name: string) =>
    `このサイトを置いている会社（サーバー会社）は ${name} のようです。請求書や引き落としの名前で確かめてください。`,
  label: "サーバー会社（分かれば）",
  unknown: "分からない・ここにない",
  save: "手順を見る",
  automatic:
    "このサービスでは、証明書（通信に鍵をかけるための、期限のあるもの）は自動で付きます。申し込みは要りません。",
  lookAt:
    "自分のサイトを開いて「安全ではない」などと出るときは、次のところを見ます。分からなければ、何も押さないでください。画面の言葉は、日本語と英語で違うことがあります。",
  askInstead: "それでも警告が出るときは、下の手紙で問い合わせます。",
  before:
    "始める前に：証明書がもう付いていて、期限が近いときや切れたときは、新しく申し込まず、先に下の手紙で「自動で更新されますか」と聞きます。書いてある言葉が画面にないときも、似た言葉は押さずに、手紙で聞きます。",
  path: "サーバー会社の管理画面（契約した人が入る画面。呼び名は会社ごとに違います）で、次の順に進みます。「ドメイン」は、サイトのアドレスの名前のところです。",
  login:
    "管理画面のアドレス（https:// で始まります）、ID、パスワードは、契約したときのメールや書類にあります。見つからないときや、契約が別の人の名前のときは、先に下の手紙でその人に頼みます。",
  manual: "サーバー会社の説明のページ",
  after: (time: string) => `済むまでの目安: ${time}`,
  once: "押すのは1回だけです。しばらく待ち、https:// を付けて自分のサイトを開き、警告が出なければできています。知らせのメールは、契約に登録した宛先に届きます。",
  source: (place: string, day: string) => `出どころ: ${place}（${day} に確認）`,
  unofficial: "会社自身の説明ではありません。画面が違うときは、手紙で問い合わせてください。",
  none: "画面の手順はまだ確かめられていません。下の手紙の〔 〕を書き足せば、送れます。",
  redirect: (names: string) =>
    `もう一つ設定が要ります。このままでは、http で開いた人は守られません。同じ管理画面に ${names} のどれかがあれば、「オン（有効）」にします。なければ何も押さず、ファイルも書き換えず、下の手紙で頼みます。`,
  letter: "頼む手紙を作る",
  letterTitle: "頼む手紙",
  letterLead:
    "まず、契約した人かサイトを作った人へ。分からなければ、サーバー会社の「お問い合わせ」へ送ります。〔 〕の所だけ書き足してください。パスワードは書かないでください。",
  letterText: (facts: {
    site: string;
    day: string;
    wishes: string;
  }) => `件名: ウェブサイト ${facts.site} の https の設定のお願い

〔サーバー会社の方・サイトを作ってくださった方〕

いつもお世話になっております。
〔団体の名前〕の〔お名前〕です。ウェブサイト ${facts.site} のことでお願いがあります。

${facts.day} に外から点検したところ、次のことが分かりました。

${facts.wishes}

お手数ですが、直していただけますか。また、次のことを教えてください。
1. https の証明書は自動で更新されるか。されない場合は、期限までに更新をお願いできるか
2. こちらで操作することがあるか
3. 費用がかかるか、かかる場合はいくらか
4. いつごろできるか

契約の番号: 〔分かれば〕
連絡先: 〔電話・メール〕

よろしくお願いいたします。`,
};

const easy: SameShape<typeof ja> = {
  title: "{直|なお}しかた",
  known: (name) => `サイトを {置|お}いている {会社|かいしゃ}は ${name} のようです。`,
  label: "サーバーの {会社|かいしゃ}（わかれば）",
  unknown: "わからない",
  save: "やりかたを {見|み}る",
  automatic: "ここでは {証明書|しょうめいしょ}が {自動|じどう}で つきます。",
  lookAt: "{注意|ちゅうい}が {出|で}る ときは、ここを {見|み}てください。",
  askInstead: "{注意|ちゅうい}が {出|で}る ときは、{下|した}の {手紙|てがみ}で {聞|き}いてください。",
  before:
    "{証明書|しょうめいしょ}が もう ある ときは、{新|あたら}しく {申|もう}し{込|こ}みません。{先|さき}に、{下|した}の {手紙|てがみ}で {聞|き}きます。{画面|がめん}の ことばが ちがう ときも、おさないで、{手紙|てがみ}で {聞|き}きます。",
  path: "{会社|かいしゃ}の {画面|がめん}で、この {順番|じゅんばん}に します。",
  login:
    "{画面|がめん}に {入|はい}る IDと パスワードは、{契約|けいやく}した ときの メールに あります。なければ、{下|した}の {手紙|てがみ}で {頼|たの}みます。",
  manual: "{会社|かいしゃ}の {説明|せつめい}の ページ",
  after: (time) => `かかる {時間|じかん}: ${time}`,
  once: "おすのは 1{回|かい}だけです。すこし {待|ま}って、https:// から {自分|じぶん}の サイトを {開|ひら}きます。{注意|ちゅうい}が {出|で}なければ、できています。",
  source: (place, day) => `{書|か}いてある ところ: ${place}（${day}）`,
  unofficial: "{会社|かいしゃ}の {説明|せつめい}では ありません。ちがう ときは {手紙|てがみ}で {聞|き}いてください。",
  none: "やりかたは まだ わかりません。{下|した}の {手紙|てがみ}を {送|おく}れます。",
  redirect: (names) =>
    `もう {一|ひと}つ します。{同|おな}じ {画面|がめん}に ${names} が あれば、「オン」に します。なければ、{下|した}の {手紙|てがみ}で {頼|たの}みます。`,
  letter: "{手紙|てがみ}を {作|つく}る",
  letterTitle: "{頼|たの}む {手紙|てがみ}",
  letterLead:
    "サイトを {作|つく}った {人|ひと}か、サーバーの {会社|かいしゃ}に {送|おく}ります。〔 〕の ところだけ {書|か}いてください。パスワードは {書|か}かないでください。",
  letterText: (facts) => `ホームページ ${facts.site} の https の お{願|ねが}い

〔サーバーの {会社|かいしゃ}〕 {様|さま}

〔{団体|だんたい}の {名前|なまえ}〕の 〔お{名前|なまえ}〕です。
ホームページ ${facts.site} を ${facts.day} に {調|しら}べました。

${facts.wishes}

{直|なお}して いただけますか。それから、{教|おし}えてください。
1. {証明書|しょうめいしょ}は {自動|じどう}で {新|あたら}しく なりますか。
2. わたしたちが する ことは ありますか。
3. お{金|かね}は かかりますか。
4. いつ できますか。

{連絡先|れんらくさき}: 〔{電話|でんわ}・メール〕

よろしく お{願|ねが}いします。`,
};

const en: SameShape<typeof ja> = {
  title: "How to mend it",
  known: (name) =>
    `The company that keeps this site (the hosting company) seems to be ${name}. Check with the name on its bills.`,
  label: "Hosting company, if known",
  unknown: "Not known, or not in this list",
  save: "Show the steps",
  automatic:
    "Here certificates (what locks the connection, each with an end date) come by themselves; there is nothing to order.",
  lookAt:
    "If your site is opened and the browser warns all the same, look here. If in doubt press nothing. Words on a Japanese screen may differ.",
  askInstead: "If visitors are warned all the same, ask with the letter below.",
  before:
    "Before you begin: if there is a certificate already and it ends soon or has ended, order nothing new; ask first, with the letter below, whether it renews by itself. If words named here are not on the screen, do not press similar ones: ask.",
  path: "In the hosting company's control panel (the screen for whoever holds the contract), one after the other:",
  login:
    "Its address (it begins with https://), user name and password are in the mail or papers of the contract. If they cannot be found, or the contract is in somebody else's name, ask that person first with the letter below.",
  manual: "The company's own page on it",
  after: (time) => `Then it takes: ${time}`,
  once: "Press only once. Wait, then open your site with https://; if there is no warning, it is done. The mail about it goes to the address in the contract.",
  source: (place, day) => `Source: ${place} (looked up ${day})`,
  unofficial: "Not the company's own description. If the screen differs, send the letter.",
  none: "The steps are not known to us yet. Fill in what stands in [ ] and send the letter below.",
  redirect: (names) =>
    `One more setting is needed: whoever opens http is not protected yet. If the same control panel has one named ${names} (a redirect), switch it on. If not, press nothing, edit no files, and ask with the letter below.`,
  letter: "Write the letter",
  letterTitle: "Letter of request",
  letterLead:
    "First to whoever holds the contract or built the site; else through the hosting company's contact form. Fill in what stands in [ ]. Never write a password.",
  letterText: (facts) => `Subject: https for our website ${facts.site}

To [the hosting company / whoever built our site]

This is [your name] of [organisation], about our website ${facts.site}.
A check from outside on ${facts.day} showed:

${facts.wishes}

Could you mend this for us? Please also tell us
1. whether the certificate renews by itself and, if not, whether you can renew it before it ends,
2. whether there is anything for us to do,
3. whether it costs anything, and how much,
4. when it can be done.

Contract number: [if known]
Contact: [telephone, mail]

With kind regards`,
};

/** How a site is mended at its hoster, and the letter that asks for it. */
export const hosterWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
