import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "直しかた",
  known: (name: string) => `サーバーは ${name} のようです。`,
  label: "サーバー会社（分かれば）",
  unknown: "分からない・ここにない",
  save: "手順を見る",
  automatic: "このサービスでは、証明書は自動で付きます。申し込む必要はありません。",
  lookAt: "それでも警告が出るときは、次のところを見ます。画面の言葉は、日本語と英語で違うことがあります。",
  askInstead: "それでも警告が出るときは、下の手紙で問い合わせます。",
  path: "サーバー会社の管理画面（契約した人が入る画面）で、次の順に進みます。",
  login:
    "管理画面の住所、ID、パスワードは、契約したときのメールや書類にあります。見つからないときや、契約が別の人の名前のときは、先に下の手紙でその人に頼みます。",
  manual: "サーバー会社の説明のページ",
  after: (time: string) => `済むまでの目安: ${time}`,
  source: (place: string, day: string) => `出どころ: ${place}（${day} に確認）`,
  unofficial: "会社自身の説明ではありません。画面が違うときは、手紙で問い合わせてください。",
  none: "画面の手順はまだ確かめられていません。下の手紙をそのまま送れます。",
  redirect: (names: string) =>
    `ここまでで証明書は付きますが、http で開いた人は、まだ守られません。次に、${names} のどれかの設定を探して入れます。見つからないときは、自分でファイルを書き換えず、下の手紙で頼みます。`,
  letter: "頼む手紙を作る",
  letterTitle: "頼む手紙",
  letterLead: "サーバー会社や、サイトを作ってくれた人に、このまま送れます。〔 〕の所だけ書き足してください。",
  letterText: (facts: {
    site: string;
    day: string;
    wishes: string;
  }) => `〔サーバー会社・サイトを作ってくださった方〕 御中

いつもお世話になっております。
〔団体の名前〕の〔お名前〕です。ウェブサイト ${facts.site} のことでお願いがあります。

${facts.day} に外から点検したところ、次のことが分かりました。

${facts.wishes}

お手数ですが、次のことを教えてください。
1. こちらで操作できることか、お願いできることか
2. 費用がかかるか、かかる場合はいくらか
3. いつごろできるか

契約の番号: 〔分かれば〕
連絡先: 〔電話・メール〕

よろしくお願いいたします。`,
};

const easy: SameShape<typeof ja> = {
  title: "{直|なお}しかた",
  known: (name) => `サーバーは ${name} のようです。`,
  label: "サーバーの {会社|かいしゃ}（わかれば）",
  unknown: "わからない",
  save: "やりかたを {見|み}る",
  automatic: "ここでは {証明書|しょうめいしょ}が {自動|じどう}で つきます。",
  lookAt: "{注意|ちゅうい}が {出|で}るときは、ここを {見|み}てください。",
  askInstead: "{注意|ちゅうい}が {出|で}るときは、{下|した}の {手紙|てがみ}で {聞|き}いてください。",
  path: "{会社|かいしゃ}の {画面|がめん}で、この {順番|じゅんばん}に します。",
  login:
    "{画面|がめん}に {入|はい}る IDと パスワードは、{契約|けいやく}したときの メールに あります。なければ、{下|した}の {手紙|てがみ}で {頼|たの}みます。",
  manual: "{会社|かいしゃ}の {説明|せつめい}の ページ",
  after: (time) => `かかる {時間|じかん}: ${time}`,
  source: (place, day) => `{書|か}いてある ところ: ${place}（${day}）`,
  unofficial: "{会社|かいしゃ}の {説明|せつめい}では ありません。ちがうときは {手紙|てがみ}で {聞|き}いてください。",
  none: "やりかたは まだ わかりません。{下|した}の {手紙|てがみ}を {送|おく}れます。",
  redirect: (names) =>
    `{次|つぎ}に ${names} の どれかを {入|い}れます。{見|み}つからないときは、{下|した}の {手紙|てがみ}で {頼|たの}みます。`,
  letter: "{手紙|てがみ}を {作|つく}る",
  letterTitle: "{頼|たの}む {手紙|てがみ}",
  letterLead: "このまま {送|おく}れます。〔 〕の ところだけ {書|か}いてください。",
  letterText: (facts) => `〔サーバーの {会社|かいしゃ}〕 {様|さま}

〔{団体|だんたい}の {名前|なまえ}〕の 〔お{名前|なまえ}〕です。
ホームページ ${facts.site} を ${facts.day} に {調|しら}べました。

${facts.wishes}

{教|おし}えてください。
1. {自分|じぶん}で できますか。お{願|ねが}いできますか。
2. お{金|かね}は かかりますか。
3. いつ できますか。

{連絡先|れんらくさき}: 〔{電話|でんわ}・メール〕

よろしく お{願|ねが}いします。`,
};

const en: SameShape<typeof ja> = {
  title: "How to mend it",
  known: (name) => `The hosting company seems to be ${name}.`,
  label: "Hosting company, if known",
  unknown: "Not known, or not in this list",
  save: "Show the steps",
  automatic: "Here certificates come by themselves; there is nothing to order.",
  lookAt: "If visitors are warned all the same, look here. Words on a Japanese screen may differ.",
  askInstead: "If visitors are warned all the same, ask with the letter below.",
  path: "In the hosting company's control panel (the screen for whoever holds the contract), one after the other:",
  login:
    "Its address, user name and password are in the mail or papers of the contract. If they cannot be found, or the contract is in somebody else's name, ask that person first with the letter below.",
  manual: "The company's own page on it",
  after: (time) => `Then it takes: ${time}`,
  source: (place, day) => `Source: ${place} (looked up ${day})`,
  unofficial: "Not the company's own description. If the screen differs, send the letter.",
  none: "The steps are not known to us yet. You can send the letter below as it is.",
  redirect: (names) =>
    `Now there is a certificate, but whoever opens http is not protected yet. Look for a setting named ${names} (a redirect). If there is none, do not edit files yourself: ask with the letter below.`,
  letter: "Write the letter",
  letterTitle: "Letter of request",
  letterLead: "Ready to send to the hosting company or to whoever built the site; fill in what stands in [ ].",
  letterText: (facts) => `To [the hosting company / whoever built our site]

This is [your name] of [organisation], about our website ${facts.site}.
A check from outside on ${facts.day} showed:

${facts.wishes}

Please tell us
1. whether we can do this ourselves or you can do it for us,
2. whether it costs anything, and how much,
3. when it can be done.

Contract number: [if known]
Contact: [telephone, mail]

With kind regards`,
};

/** How a site is mended at its hoster, and the letter that asks for it. */
export const hosterWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
