import type { SiteStep } from "#src/domain/checks/site/gather-evidence.ts";
import type { VerdictState } from "#src/domain/checks/site/judge-site.ts";
import type { SiteAddressProblem } from "#src/domain/checks/site/site-address.ts";
import type { Grade } from "#src/domain/checks/site/site-rule.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { type SiteFollowUpWords, siteFollowUpWords } from "#src/words/site-follow-up-words.ts";

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
  back: "結果に戻る",
};

const easy: SameShape<typeof ja> = {
  form: {
    title: "ホームページが {安全|あんぜん}か {調|しら}べる",
    lead: "ホームページの アドレス（https:// …）を {入|い}れてください。{外|そと}から {調|しら}べて、だれに {何|なに}を {頼|たの}むか {教|おし}えます。",
    label: "ホームページの アドレス（URL）",
    hint: "{例|れい}: www.example.jp",
    submit: "{調|しら}べる",
    manners: "{調|しら}べる とき、ホームページを 30{回|かい}まで {開|あ}きます。パスワードは いりません。",
    ownOnly: "{自分|じぶん}の {団体|だんたい}の ホームページを {調|しら}べてください。",
  },
  problems: {
    "address-empty": "ホームページの アドレス（https:// …）を {入|い}れてください。",
    "address-unreadable": "アドレスを もう{一度|いちど} {見|み}てください。{例|れい}: www.example.jp",
    "address-is-mail": "これは メールアドレスです。ホームページの アドレスを {入|い}れてください。",
    "address-no-site": "{点|てん}の ある {名前|なまえ}を {入|い}れてください。{例|れい}: example.jp",
    "mail-invalid": "メールアドレスを もう{一度|いちど} {見|み}てください。",
  },
  title: (site) => `${site} の {点検|てんけん}`,
  progress: {
    lead: "{今|いま} {調|しら}べています。5{秒|びょう}ごとに {新|あたら}しく なります。{閉|と}じても {続|つづ}きます。",
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
  failed:
    "{調|しら}べる ことが できませんでした。こちらの {問題|もんだい}です。あとで もう{一度|いちど} してください。",
  gradeTitle: "{結果|けっか}",
  grade: (grade) => `{点|てん} ${grade}`,
  grades: {
    "A+": "とても いいです。",
    A: "いいです。{安心|あんしん}して {見|み}てもらえます。",
    B: "だいたい いいです。{直|なお}すと もっと いいです。",
    C: "{守|まも}られない {人|ひと}が います。",
    D: "{多|おお}くの {人|ひと}が {守|まも}られていません。",
    F: "{危|あぶ}ないです。{早|はや}く {直|なお}しましょう。",
  },
  states: {
    graded: "{外|そと}から {見|み}える ことを {調|しら}べました。",
    unreachable: "ここからは {開|ひら}けませんでした。ホームページが {悪|わる}いとは かぎりません。",
    "name-not-found": "この {名前|なまえ}の ホームページが ありません。{字|じ}を もう{一度|いちど} {見|み}てください。",
    inside: "この {名前|なまえ}は、{中|なか}の {住所|じゅうしょ}です。{何|なに}も {送|おく}りませんでした。",
    "https-unsure":
      "10{秒|びょう} {待|ま}ちましたが、https の {返事|へんじ}が ありませんでした。{理由|りゆう}は わかりません。",
    refused:
      "{開|ひら}きましたが、ページを {見|み}せてもらえませんでした。{通信|つうしん}の ことだけ {教|おし}えます。",
  },
  noGrade: "{点|てん}は ありません",
  checkedAt: (when) => `${when} に {調|しら}べました。`,
  rule: (version) => `きまり ${version}。いちばん {悪|わる}い ところが {点|てん}に なります。`,
  mendTitle: "{直|なお}すと いい こと",
  fine: "{直|なお}す ところは ありません。",
  alsoTitle: "{急|いそ}がない こと",
  capped: (grade) => `{点|てん}は ${grade} まで`,
  about: "あった ところ",
  basis: "もとに した もの",
  ownJudgement: "よろずの {考|かんが}え",
  back: "{結果|けっか}に {戻|もど}る",
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
    "address-is-mail": "This looks like an e-mail address. Enter the website's, such as www.example.jp",
    "address-no-site": "Enter the whole domain, with a dot in it, for example example.jp",
    "mail-invalid": "Check the form of the e-mail address, for example name@example.jp",
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
  back: "Back to the result",
};

/** The check of a website, with what follows it. */
export const siteCheckWords: Localized<typeof ja & SiteFollowUpWords> = {
  ja: { ...ja, ...siteFollowUpWords.ja },
  "ja-easy": { ...easy, ...siteFollowUpWords["ja-easy"] },
  en: { ...en, ...siteFollowUpWords.en },
};
