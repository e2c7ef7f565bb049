import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  certificateUntil: (day: string) => `証明書の期限: ${day}`,
  mailTitle: "期限の前に知らせる",
  mailLead: "証明書が切れる21日前、7日前、前日に、メールでお知らせします。ほかのことには使いません。",
  mailLabel: "メールアドレス",
  mailSave: "知らせを受け取る",
  mailOn: (mail: string) => `${mail} にお知らせします。`,
  mailOff: "知らせを止める",
  again: "もう一度調べる",
  againAt: (day: string) => `次は ${day} ごろ、自動でもう一度調べます。`,
  historyTitle: "これまでの点検",
  history: { when: "調べた日", grade: "評価", found: "直すこと", change: "前からの変化" },
  better: "よくなりました",
  worse: "下がりました",
  same: "変わりません",
  otherRule: "きまりの版が違うので比べません",
  board: "理事会に見せる1枚",
  boardTitle: (site: string) => `${site} の安全点検`,
  boardLead: "印刷して、理事会や会員の方に見せられます。",
  askTitle: "人に相談する",
  askLead: "この結果を付けて、相談を始められます。結果は書き写さなくてかまいません。",
  ask: "結果を付けて相談する",
  attachLabel: "もう相談しているときは、そのページの住所（URL）",
  attachHint: "相談のページを開いたときに、画面の上に出るアドレスです。そこにも、この結果が付きます。",
  attach: "その相談に付ける",
  attached: "相談に付けました。",
  attachUnknown: "その住所の相談が見つかりません。住所を最後まで貼ってください。",
  requestText: (facts: { site: string; state: string; wishes: string }) =>
    `ウェブサイト ${facts.site} を点検しました（${facts.state}）。\n${facts.wishes}\nIT担当者がいなくても直せるように、手伝ってほしいです。`,
  keepTitle: "この画面について",
  keep: "この画面の住所（URL）を知っている人だけが開けます。お気に入り（ブックマーク）に入れるか、自分あてにメールで送って、残しておいてください。",
  remove: "この点検を消す",
  removed: "点検を消しました。",
  reminder: {
    subject: (site: string, days: string) => `【よろず】${site} の証明書が、あと${days}日で切れます`,
    body: (facts: { site: string; ends: string; address: string }) =>
      `${facts.site} の証明書は ${facts.ends} に切れます。\n切れると、訪れた人に警告が出ます。サーバー会社の管理画面で、更新の状態を確かめてください。\n\n点検の結果と直しかた:\n${facts.address}\n\nこのメールを止めるときも、上の画面からできます。`,
  },
};

const easy: SameShape<typeof ja> = {
  certificateUntil: (day) => `{証明書|しょうめいしょ}は ${day} まで`,
  mailTitle: "{終|お}わる {前|まえ}に {知|し}らせる",
  mailLead:
    "{証明書|しょうめいしょ}が {終|お}わる 21{日|にち} {前|まえ}、7{日|なのか} {前|まえ}、{前|まえ}の {日|ひ}に メールします。",
  mailLabel: "メールアドレス",
  mailSave: "{知|し}らせてもらう",
  mailOn: (mail) => `${mail} に {知|し}らせます。`,
  mailOff: "{知|し}らせを {止|と}める",
  again: "もう{一度|いちど} {調|しら}べる",
  againAt: (day) => `${day} ごろ、もう{一度|いちど} {自動|じどう}で {調|しら}べます。`,
  historyTitle: "{今|いま}までの {点検|てんけん}",
  history: { when: "{日|ひ}", grade: "{点|てん}", found: "{直|なお}す こと", change: "{前|まえ}と くらべて" },
  better: "よく なりました",
  worse: "{悪|わる}く なりました",
  same: "{同|おな}じです",
  otherRule: "きまりが ちがうので くらべません",
  board: "{会議|かいぎ}で {見|み}せる {紙|かみ}",
  boardTitle: (site) => `${site} の {安全|あんぜん}の {点検|てんけん}`,
  boardLead: "{印刷|いんさつ}して {見|み}せる ことが できます。",
  askTitle: "{人|ひと}に {相談|そうだん}する",
  askLead: "この {結果|けっか}を つけて、{相談|そうだん}できます。",
  ask: "{結果|けっか}を つけて {相談|そうだん}する",
  attachLabel: "もう {相談|そうだん}している ときは、その ページの アドレス",
  attachHint: "{相談|そうだん}の ページの アドレスです。{画面|がめん}の {上|うえ}に {書|か}いて あります。",
  attach: "その {相談|そうだん}に つける",
  attached: "{相談|そうだん}に つけました。",
  attachUnknown: "その {相談|そうだん}が ありません。{住所|じゅうしょ}を ぜんぶ {入|い}れてください。",
  requestText: (facts) =>
    `ホームページ ${facts.site} を {調|しら}べました（${facts.state}）。\n${facts.wishes}\n{直|なお}すのを {手伝|てつだ}ってほしいです。`,
  keepTitle: "この ページについて",
  keep: "この ページの アドレスを {知|し}っている {人|ひと}だけ {開|ひら}けます。お{気|き}に{入|い}り（ブックマーク）に {入|い}れてください。",
  remove: "この {点検|てんけん}を {消|け}す",
  removed: "{消|け}しました。",
  reminder: {
    subject: (site, days) => `【 よろず】${site} の {証明書|しょうめいしょ}が あと ${days}{日|にち}です`,
    body: (facts) =>
      `${facts.site} の {証明書|しょうめいしょ}は ${facts.ends} に {終|お}わります。\nサーバーの {会社|かいしゃ}の {画面|がめん}を {見|み}てください。\n\n${facts.address}`,
  },
};

const en: SameShape<typeof ja> = {
  certificateUntil: (day) => `Certificate valid until ${day}`,
  mailTitle: "Be reminded before it ends",
  mailLead: "A mail 21 days, 7 days and a day before the certificate ends. The address is used for nothing else.",
  mailLabel: "E-mail address",
  mailSave: "Remind me",
  mailOn: (mail) => `${mail} will be reminded.`,
  mailOff: "Stop reminders",
  again: "Check again",
  againAt: (day) => `It will be checked again by itself around ${day}.`,
  historyTitle: "Checks so far",
  history: { when: "Date", grade: "Grade", found: "To mend", change: "Change" },
  better: "better",
  worse: "worse",
  same: "unchanged",
  otherRule: "under another rule: not compared",
  board: "One sheet for the board",
  boardTitle: (site) => `Safety of ${site}`,
  boardLead: "To print and show to your board or members.",
  askTitle: "Ask a person",
  askLead: "Start a consultation with this result attached; nothing has to be copied.",
  ask: "Ask with this result",
  attachLabel: "If you asked already: the address (URL) of that page",
  attachHint:
    "The address that stands on top of the browser while your consultation is open. The result will be attached there.",
  attach: "Attach it",
  attached: "Attached.",
  attachUnknown: "There is no consultation at that address. Paste it to the end.",
  requestText: (facts) =>
    `We checked our website ${facts.site} (${facts.state}).\n${facts.wishes}\nWe would like help to mend it without an IT person.`,
  keepTitle: "About this page",
  keep: "Only who knows the address of this page can open it. Bookmark it, or mail it to yourself.",
  remove: "Delete this check",
  removed: "The check was deleted.",
  reminder: {
    subject: (site, days) => `[Yorozu] The certificate of ${site} ends in ${days} days`,
    body: (facts) =>
      `The certificate of ${facts.site} ends on ${facts.ends}.\nAfter that visitors get a warning. Look at the renewal in your hosting company's control panel.\n\nThe check and how to mend it:\n${facts.address}\n\nYou can stop these mails on that page.`,
  },
};

export type SiteFollowUpWords = typeof ja;

/** What follows a check of a website: reminders, later checks, a sheet for the board, asking a person, keeping it. */
export const siteFollowUpWords: Localized<SiteFollowUpWords> = { ja, "ja-easy": easy, en };
