import type { SiteStep } from "#src/domain/checks/site/gather-evidence.ts";
import type { VerdictState } from "#src/domain/checks/site/judge-site.ts";
import type { SiteAddressProblem } from "#src/domain/checks/site/site-address.ts";
import type { Grade } from "#src/domain/checks/site/site-rule.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  form: {
    title: "ウェブサイトの安全を調べる",
    lead: "住所（URL）を入れると、訪れた人に何が見えるかを外から調べ、だれに何を頼めばよいかをお伝えします。",
    label: "ウェブサイトのアドレス（URL）",
    hint: "例: www.example.jp　日本語のドメインや、全角のままでもかまいません。",
    submit: "調べる",
    manners: "相手に負担をかけないよう、1回の点検で30回まで、0.5秒以上あけて開きます。パスワードは要りません。",
    ownOnly: "自分の団体のサイト、または頼まれたサイトを調べてください。",
  },
  problems: {
    "address-empty": "ウェブサイトのアドレス（URL）を入れてください。",
    "address-unreadable": "住所の形を確かめてください。例: www.example.jp",
    "address-is-mail":
      "これはメールアドレスのようです。ウェブサイトのアドレス（www. などで始まるもの）を入れてください。",
    "address-no-site": "ドメイン（点の入った名前）まで入れてください。例: example.jp",
    "mail-invalid": "メールアドレスの形を確かめてください。例: name@example.jp",
  } satisfies Record<SiteAddressProblem | "mail-invalid", string>,
  title: (site: string) => `${site} の点検`,
  progress: {
    lead: "いま調べています。この画面は5秒ごとに新しくなります。閉じても点検は続きます。",
    waiting: (before: string) => `順番を待っています。前に${before}件あります。同じサイトは1分に1回までです。`,
    requests: (count: string) => `これまでに${count}回開きました（最大30回）。`,
    stepsTitle: "進み具合",
    steps: {
      entries: "入口を開く（http と https、www の有る無し）",
      protocols: "暗号の方式を確かめる",
      pages: "ページの中身を見る",
      styles: "見た目の部品を見る",
    } satisfies Record<SiteStep, string>,
    stepDone: "済み",
    stepNow: "いまここ",
    stepNext: "これから",
    reload: "いまの様子を見る",
  },
  failed: "点検が途中で何度も止まりました。こちらの不具合です。時間をおいて、もう一度お試しください。",
  gradeTitle: "結果",
  grade: (grade: Grade) => `評価 ${grade}`,
  grades: {
    "A+": "とてもよい状態です。",
    A: "安心して訪れてもらえる状態です。",
    B: "おおむねよい状態です。直すとよい所があります。",
    C: "訪れる人によって、守られないことがあります。",
    D: "多くの人が、守られないまま見ています。",
    F: "警告が出るか、書いたものが守られずに送られます。早めに直しましょう。",
  } satisfies Record<Grade, string>,
  states: {
    graded: "外から見えることを、最後まで調べました。",
    unreachable:
      "ここからは、開けませんでした。サイトが悪いとは限りません。見られる場所が限られているか、いま止まっているのかもしれません。",
    "name-not-found":
      "この名前のサイトは見つかりませんでした。つづりを確かめてください。ドメインの期限が切れていることもあります。",
    inside: "この名前は、外から見えない内側の住所を指しています。何も送らずにやめました。",
    "https-unsure":
      "https の返事を10秒待ちましたが、来ませんでした。サイトの不具合か、途中の道の都合かは、ここからは分かりません。",
    refused:
      "サイトは開きましたが、機械からの閲覧を断っているか、間違いのページが出ました。通信のことだけをお伝えします。",
  } satisfies Record<VerdictState, string>,
  noGrade: "評価は付けていません",
  checkedAt: (when: string) => `${when} に、この設備から調べました。`,
  rule: (version: string) => `評価のきまり ${version} 版。評価は、見つかったことの中でいちばん低いものになります。`,
  mendTitle: "直すとよいこと",
  fine: "直すところは見つかりませんでした。",
  alsoTitle: "急がないこと",
  capped: (grade: Grade) => `評価は ${grade} まで`,
  about: "見つけた所",
  basis: "よりどころ",
  ownJudgement: "よろずの考え",
  certificateUntil: (day: string) => `証明書の期限: ${day}`,
  hosterTitle: "直しかた",
  hosterKnown: (name: string) => `サーバーは ${name} のようです。`,
  hosterLabel: "サーバー会社（分かれば）",
  hosterUnknown: "分からない・ここにない",
  hosterSave: "手順を見る",
  hosterAutomatic:
    "このサービスでは、証明書は自動で付きます。警告が出るときは、独自ドメインの向き先が正しいかを管理画面で確かめ、直らなければ手紙で問い合わせます。",
  hosterPath: "サーバー会社の管理画面（契約した人が入る画面）で、次の順に進みます。",
  hosterLogin:
    "管理画面の住所、ID、パスワードは、契約したときのメールや書類にあります。見つからないときや、契約が別の人の名前のときは、先に下の手紙でその人に頼みます。",
  hosterManual: "サーバー会社の説明のページ",
  hosterAfter: (time: string) => `済むまでの目安: ${time}`,
  hosterSource: (day: string) => `手順の出どころ（${day} に確認）`,
  hosterUnofficial: "会社自身の説明ではありません。画面が違うときは、手紙で問い合わせてください。",
  hosterNone: "画面の手順はまだ確かめられていません。下の手紙をそのまま送れます。",
  htaccess: (names: string) =>
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
  back: "結果に戻る",
  board: "理事会に見せる1枚",
  boardTitle: (site: string) => `${site} の安全点検`,
  boardLead: "印刷して、理事会や会員の方に見せられます。",
  askTitle: "人に相談する",
  askLead: "この結果を付けて、相談を始められます。結果は書き写さなくてかまいません。",
  ask: "結果を付けて相談する",
  attachLabel: "もう相談しているときは、そのページの住所（URL）",
  attachHint: "「/h/」か「/r/」の入った住所です。そこにも、この結果が付きます。",
  attach: "その相談に付ける",
  attached: "相談に付けました。",
  attachUnknown: "その住所の相談が見つかりません。住所を最後まで貼ってください。",
  requestText: (facts: { site: string; state: string; wishes: string }) =>
    `ウェブサイト ${facts.site} を点検しました（${facts.state}）。\n${facts.wishes}\nIT担当者がいなくても直せるように、手伝ってほしいです。`,
  keepTitle: "この画面について",
  keep: "この画面の住所を知っている人だけが開けます。控えておいてください。",
  remove: "この点検を消す",
  removed: "点検を消しました。",
  reminder: {
    subject: (site: string, days: string) => `【よろず】${site} の証明書が、あと${days}日で切れます`,
    body: (facts: { site: string; ends: string; address: string }) =>
      `${facts.site} の証明書は ${facts.ends} に切れます。\n切れると、訪れた人に警告が出ます。サーバー会社の管理画面で、更新の状態を確かめてください。\n\n点検の結果と直しかた:\n${facts.address}\n\nこのメールを止めるときも、上の画面からできます。`,
  },
};

const easy: SameShape<typeof ja> = {
  form: {
    title: "ホームページが {安全|あんぜん}か {調|しら}べる",
    lead: "{住所|じゅうしょ}（URL）を {入|い}れてください。{外|そと}から {調|しら}べて、だれに {何|なに}を {頼|たの}むか {教|おし}えます。",
    label: "ホームページの {住所|じゅうしょ}（URL）",
    hint: "{例|れい}: www.example.jp",
    submit: "{調|しら}べる",
    manners: "1{回|かい}に 30{回|かい}まで、ゆっくり {開|ひら}きます。パスワードは いりません。",
    ownOnly: "{自分|じぶん}の {団体|だんたい}の ホームページを {調|しら}べてください。",
  },
  problems: {
    "address-empty": "ホームページの {住所|じゅうしょ}（URL）を {入|い}れてください。",
    "address-unreadable": "{住所|じゅうしょ}を もう{一度|いちど} {見|み}てください。{例|れい}: www.example.jp",
    "address-is-mail":
      "これは メールの {住所|じゅうしょ}です。ホームページの {住所|じゅうしょ}を {入|い}れてください。",
    "address-no-site": "{点|てん}の ある {名前|なまえ}を {入|い}れてください。{例|れい}: example.jp",
    "mail-invalid": "メールの {住所|じゅうしょ}を もう{一度|いちど} {見|み}てください。",
  },
  title: (site) => `${site} の {点検|てんけん}`,
  progress: {
    lead: "{今|いま} {調|しら}べています。5{秒|びょう}ごとに {新|あたら}しくなります。{閉|と}じても {続|つづ}きます。",
    waiting: (before) => `{待|ま}っています。{前|まえ}に ${before}{件|けん} あります。`,
    requests: (count) => `${count}{回|かい} {開|ひら}きました（30{回|かい}まで）。`,
    stepsTitle: "どこまで できたか",
    steps: {
      entries: "{入口|いりぐち}を {開|ひら}く",
      protocols: "{通信|つうしん}の {方法|ほうほう}を {見|み}る",
      pages: "ページを {見|み}る",
      styles: "{色|いろ}や {形|かたち}の ファイルを {見|み}る",
    },
    stepDone: "おわり",
    stepNow: "{今|いま} ここ",
    stepNext: "これから",
    reload: "{今|いま}の ようすを {見|み}る",
  },
  failed: "{調|しら}べることが できませんでした。こちらの {問題|もんだい}です。あとで もう{一度|いちど} してください。",
  gradeTitle: "{結果|けっか}",
  grade: (grade) => `{点|てん} ${grade}`,
  grades: {
    "A+": "とても いいです。",
    A: "いいです。{安心|あんしん}して {見|み}てもらえます。",
    B: "だいたい いいです。{直|なお}すと もっと いいです。",
    C: "{守|まも}られない{人|ひと}が います。",
    D: "{多|おお}くの{人|ひと}が {守|まも}られていません。",
    F: "{危|あぶ}ないです。{早|はや}く {直|なお}しましょう。",
  },
  states: {
    graded: "{外|そと}から {見|み}えることを {調|しら}べました。",
    unreachable: "ここからは {開|ひら}けませんでした。ホームページが {悪|わる}いとは かぎりません。",
    "name-not-found": "この {名前|なまえ}の ホームページが ありません。{字|じ}を もう{一度|いちど} {見|み}てください。",
    inside: "この {名前|なまえ}は、{中|なか}の {住所|じゅうしょ}です。{何|なに}も {送|おく}りませんでした。",
    "https-unsure":
      "10{秒|びょう} {待|ま}ちましたが、https の {返事|へんじ}が ありませんでした。{理由|りゆう}は わかりません。",
    refused: "{開|ひら}きましたが、ページを {見|み}せてもらえませんでした。{通信|つうしん}のことだけ {教|おし}えます。",
  },
  noGrade: "{点|てん}は ありません",
  checkedAt: (when) => `${when} に {調|しら}べました。`,
  rule: (version) => `きまり ${version}。いちばん {悪|わる}いところが {点|てん}に なります。`,
  mendTitle: "{直|なお}すと いいこと",
  fine: "{直|なお}すところは ありません。",
  alsoTitle: "{急|いそ}がないこと",
  capped: (grade) => `{点|てん}は ${grade} まで`,
  about: "あった ところ",
  basis: "もとに した もの",
  ownJudgement: "よろずの {考|かんが}え",
  certificateUntil: (day) => `{証明書|しょうめいしょ}は ${day} まで`,
  hosterTitle: "{直|なお}しかた",
  hosterKnown: (name) => `サーバーは ${name} のようです。`,
  hosterLabel: "サーバーの {会社|かいしゃ}（わかれば）",
  hosterUnknown: "わからない",
  hosterSave: "やりかたを {見|み}る",
  hosterAutomatic:
    "ここでは {証明書|しょうめいしょ}が {自動|じどう}で つきます。{注意|ちゅうい}が {出|で}るときは、{手紙|てがみ}で {聞|き}いてください。",
  hosterPath: "{会社|かいしゃ}の {画面|がめん}で、この {順番|じゅんばん}に します。",
  hosterLogin:
    "{画面|がめん}に {入|はい}る IDと パスワードは、{契約|けいやく}したときの メールに あります。なければ、{下|した}の {手紙|てがみ}で {頼|たの}みます。",
  hosterManual: "{会社|かいしゃ}の {説明|せつめい}の ページ",
  hosterAfter: (time) => `かかる {時間|じかん}: ${time}`,
  hosterSource: (day) => `やりかたが {書|か}いてある ところ（${day}）`,
  hosterUnofficial:
    "{会社|かいしゃ}の {説明|せつめい}では ありません。ちがうときは {手紙|てがみ}で {聞|き}いてください。",
  hosterNone: "やりかたは まだ わかりません。{下|した}の {手紙|てがみ}を {送|おく}れます。",
  htaccess: (names) =>
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
  mailTitle: "{終|お}わる {前|まえ}に {知|し}らせる",
  mailLead:
    "{証明書|しょうめいしょ}が {終|お}わる 21{日|にち} {前|まえ}、7{日|なのか} {前|まえ}、{前|まえ}の {日|ひ}に メールします。",
  mailLabel: "メールの {住所|じゅうしょ}",
  mailSave: "{知|し}らせてもらう",
  mailOn: (mail) => `${mail} に {知|し}らせます。`,
  mailOff: "{知|し}らせを {止|と}める",
  again: "もう{一度|いちど} {調|しら}べる",
  againAt: (day) => `${day} ごろ、もう{一度|いちど} {自動|じどう}で {調|しら}べます。`,
  historyTitle: "{今|いま}までの {点検|てんけん}",
  history: { when: "{日|ひ}", grade: "{点|てん}", found: "{直|なお}すこと", change: "{前|まえ}と くらべて" },
  better: "よく なりました",
  worse: "{悪|わる}く なりました",
  same: "{同|おな}じです",
  otherRule: "きまりが ちがうので くらべません",
  back: "{結果|けっか}に {戻|もど}る",
  board: "{会議|かいぎ}で {見|み}せる {紙|かみ}",
  boardTitle: (site) => `${site} の {安全|あんぜん}の {点検|てんけん}`,
  boardLead: "{印刷|いんさつ}して {見|み}せることが できます。",
  askTitle: "{人|ひと}に {相談|そうだん}する",
  askLead: "この {結果|けっか}を つけて、{相談|そうだん}できます。",
  ask: "{結果|けっか}を つけて {相談|そうだん}する",
  attachLabel: "もう {相談|そうだん}しているときは、その ページの {住所|じゅうしょ}（URL）",
  attachHint: "「/h/」か「/r/」が ある {住所|じゅうしょ}です。",
  attach: "その {相談|そうだん}に つける",
  attached: "{相談|そうだん}に つけました。",
  attachUnknown: "その {相談|そうだん}が ありません。{住所|じゅうしょ}を ぜんぶ {入|い}れてください。",
  requestText: (facts) =>
    `ホームページ ${facts.site} を {調|しら}べました（${facts.state}）。\n${facts.wishes}\n{直|なお}すのを {手伝|てつだ}ってほしいです。`,
  keepTitle: "この ページについて",
  keep: "この ページの {住所|じゅうしょ}を {知|し}っている{人|ひと}だけ {開|ひら}けます。{住所|じゅうしょ}を {残|のこ}してください。",
  remove: "この {点検|てんけん}を {消|け}す",
  removed: "{消|け}しました。",
  reminder: {
    subject: (site, days) => `【よろず】${site} の {証明書|しょうめいしょ}が あと ${days}{日|にち}です`,
    body: (facts) =>
      `${facts.site} の {証明書|しょうめいしょ}は ${facts.ends} に {終|お}わります。\nサーバーの {会社|かいしゃ}の {画面|がめん}を {見|み}てください。\n\n${facts.address}`,
  },
};

const en: SameShape<typeof ja> = {
  form: {
    title: "Check your website's safety",
    lead: "Enter its address: we look from outside at what visitors meet, and tell you what to ask whom.",
    label: "Address of the website (URL)",
    hint: "For example www.example.jp. Japanese domain names are fine.",
    submit: "Check",
    manners: "To be no burden, a check opens at most 30 addresses, at least half a second apart. No passwords.",
    ownOnly: "Please check your own organisation's site, or one you were asked to check.",
  },
  problems: {
    "address-empty": "Enter the address (URL) of the website.",
    "address-unreadable": "Check the form of the address, for example www.example.jp",
    "address-is-mail": "This looks like a mail address. Enter the website's, such as www.example.jp",
    "address-no-site": "Enter the whole domain, with a dot in it, for example example.jp",
    "mail-invalid": "Check the form of the mail address, for example name@example.jp",
  },
  title: (site) => `Check of ${site}`,
  progress: {
    lead: "We are looking. This page renews itself every five seconds; the check goes on when you close it.",
    waiting: (before) => `Waiting for its turn; ${before} before it. One site is looked at once a minute at most.`,
    requests: (count) => `${count} addresses opened so far (at most 30).`,
    stepsTitle: "How far it is",
    steps: {
      entries: "Opening the ways in (http and https, with and without www)",
      protocols: "Trying the encryption",
      pages: "Looking into the pages",
      styles: "Looking into the style sheets",
    },
    stepDone: "done",
    stepNow: "now",
    stepNext: "to come",
    reload: "See how far it is",
  },
  failed: "The check broke off several times. That is a fault of ours; please try again later.",
  gradeTitle: "Result",
  grade: (grade) => `Grade ${grade}`,
  grades: {
    "A+": "In very good order.",
    A: "Visitors can feel safe.",
    B: "Mostly in order, with something to mend.",
    C: "Depending on how they come, some visitors are not protected.",
    D: "Many visitors are not protected.",
    F: "Visitors get warnings, or what they write travels unprotected. Mend it soon.",
  },
  states: {
    graded: "Everything that can be seen from outside was looked at.",
    unreachable:
      "It could not be reached from here. That does not mean the site is bad: it may be open to some places only, or be down just now.",
    "name-not-found": "There is no site of this name. Check the spelling; the domain may have run out.",
    inside: "This name points to an address inside a network. We sent nothing.",
    "https-unsure":
      "We waited ten seconds for an answer over https. Whether that is the site or the way to it cannot be told from here.",
    refused: "It opened, but turns machines away or showed an error page. We can only tell you about the connection.",
  },
  noGrade: "Not graded",
  checkedAt: (when) => `Looked at from this installation on ${when}.`,
  rule: (version) => `Grading rule ${version}. The grade is the lowest that anything found allows.`,
  mendTitle: "What to mend",
  fine: "Nothing to mend was found.",
  alsoTitle: "No hurry",
  capped: (grade) => `at best ${grade}`,
  about: "Found at",
  basis: "Basis",
  ownJudgement: "our own judgement",
  certificateUntil: (day) => `Certificate valid until ${day}`,
  hosterTitle: "How to mend it",
  hosterKnown: (name) => `The hosting company seems to be ${name}.`,
  hosterLabel: "Hosting company, if known",
  hosterUnknown: "Not known, or not in this list",
  hosterSave: "Show the steps",
  hosterAutomatic:
    "Here certificates come by themselves. If there is a warning, check in the control panel where your own domain points; else write the letter.",
  hosterPath:
    "In the hosting company's control panel (the screen for whoever holds the contract), one after the other:",
  hosterLogin:
    "Its address, user name and password are in the mail or papers of the contract. If they cannot be found, or the contract is in somebody else's name, ask that person first with the letter below.",
  hosterManual: "The company's own page on it",
  hosterAfter: (time) => `Then it takes: ${time}`,
  hosterSource: (day) => `Source of these steps (looked up ${day})`,
  hosterUnofficial: "Not the company's own description. If the screen differs, send the letter.",
  hosterNone: "The steps are not known to us yet. You can send the letter below as it is.",
  htaccess: (names) =>
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
  mailTitle: "Be reminded before it ends",
  mailLead: "A mail 21 days, 7 days and a day before the certificate ends. The address is used for nothing else.",
  mailLabel: "Mail address",
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
  back: "Back to the result",
  board: "One sheet for the board",
  boardTitle: (site) => `Safety of ${site}`,
  boardLead: "To print and show to your board or members.",
  askTitle: "Ask a person",
  askLead: "Start a consultation with this result attached; nothing has to be copied.",
  ask: "Ask with this result",
  attachLabel: "If you asked already: the address (URL) of that page",
  attachHint: "It has /h/ or /r/ in it. The result will be attached there.",
  attach: "Attach it",
  attached: "Attached.",
  attachUnknown: "There is no consultation at that address. Paste it to the end.",
  requestText: (facts) =>
    `We checked our website ${facts.site} (${facts.state}).\n${facts.wishes}\nWe would like help to mend it without an IT person.`,
  keepTitle: "About this page",
  keep: "Only who knows the address of this page can open it. Keep it.",
  remove: "Delete this check",
  removed: "The check was deleted.",
  reminder: {
    subject: (site, days) => `[Yorozu] The certificate of ${site} ends in ${days} days`,
    body: (facts) =>
      `The certificate of ${facts.site} ends on ${facts.ends}.\nAfter that visitors get a warning. Look at the renewal in your hosting company's control panel.\n\nThe check and how to mend it:\n${facts.address}\n\nYou can stop these mails on that page.`,
  },
};

export const siteCheckWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
