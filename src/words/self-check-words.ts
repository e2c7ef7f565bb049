import type { SelfAnswer } from "#src/domain/checks/self/self-items.ts";
import type { Band } from "#src/domain/checks/self/self-score.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { type SelfPlanWords, selfPlanWords } from "#src/words/self-plan-words.ts";

const ja = {
  title: "テレワークの自己点検",
  lead: "問いは32あります。はじめの25はIPA「5分でできる！情報セキュリティ自社診断」と同じ番号で、あとの7つは家で働くときのことです。答えから、使える時間とお金の中で、危なさがいちばん減る順の計画を作ります。",
  whatNot:
    "名簿や相談の中身は書かないでください。分からないものは「わからない」で構いません。あとで調べることになります。途中でやめるときは、下の「計画を作る」を押してください。残りは「わからない」として残り、あとで続けられます。",
  parts: {
    "1": "1. 基本のこと（1〜5）",
    "2": "2. 働く人のこと（6〜18）",
    "3": "3. 団体のこと（19〜25）",
    home: "家で働くときのこと（よろずの問い。点数には入りません）",
  },
  answers: {
    yes: "している",
    partly: "一部している",
    no: "していない",
    unknown: "わからない",
  } satisfies Record<SelfAnswer, string>,
  department: "部署や場所の名前",
  departmentHint: "ひとつだけなら、空のままでかまいません。紙で答えた人の分を、ほかの人が入れてもかまいません。",
  hours: "この3か月に使える時間",
  hoursUnit: "時間",
  yen: "この3か月に使えるお金",
  yenUnit: "円",
  submit: "計画を作る",
  problems: {
    hours: "時間は0から1000までの数字で入れてください。",
    yen: "お金は0から1千万までの数字で入れてください。",
    department: "名前は60字までにしてください。",
    departments: "部署は20までです。",
    due: "日付を確かめてください。例: 2026-12-20",
    text: "200字までにしてください。",
  },
  score: (points: string) => `${points}点（100点満点）`,
  /** In place of points where most is not known. */
  unscored: {
    title: "まだ点数は出せません",
    body: (answered: string, all: string) =>
      `${all}問のうち、答えたのは${answered}問です。半分より多く答えると、点数が出ます。分からないことは、下の計画で調べられます。`,
  },
  bands: {
    all: "入門の対策はできています。さらに強くする番です。",
    most: "おおむねできています。足りないところから、情報が漏れることがあります。",
    half: "まだ足りないところがあります。計画の上から順に進めましょう。",
    few: "いつ事故が起きてもおかしくない状態です。今週、計画のはじめの三つから取りかかりましょう。",
  } satisfies Record<Band, string>,
  basis: "点数と区分はIPAの自社診断によります（している4点、一部2点、していない0点、わからない−1点）。",
  basisLink: "点数のつけ方の出どころ（2026年11月29日に確認）",
  security:
    "SECURITY ACTION（IPA）の「二つ星」は、この自社診断で様子をつかんだうえで、情報セキュリティ基本方針を決めて外に公開したと、自分で宣言するものです。「一つ星」は、まず情報セキュリティ5か条に取り組むという宣言です。どちらもIPAの認定ではありません。申し込みの決まりは変わるので、IPAのページで確かめてください。",
  securityLink: "SECURITY ACTION のよくある質問（IPA、2026年11月29日に確認）",
  unused: "使っていないもの（無線LANなど）の問いは「している」にします（IPAの2018年の診断シートの決まり）。",
  unknowns: (count: string) => `「わからない」が${count}個あります。あとで調べることとして、計画に入れました。`,
  departmentsTitle: "部署ごとの点数",
  differing: "部署で答えが違う番号",
  weakest: "全体は、番号ごとにいちばん弱い答えで数えています（よろずの決め方）。",
  again: "答え直す・部署を足す",
  againLead: "3か月たったら、同じ問いにもう一度答えて、前と比べます。",
  repeatOn: (day: string) => `次の点検の目安: ${day}`,
  compareTitle: "これまでの点数",
  compare: { when: "点検した日", points: "点数", change: "前との差" },
  rules: "テレワークのきまり（1枚）を作る",
  rulesTitle: "テレワークのきまり",
  rulesLead: "答えから作りました。直して印刷できます。文はよろずの言葉です。",
  rulesEdit: "文を直す",
  printing:
    "印刷は、ブラウザのメニューの「印刷」からできます。プリンターがないときは、「PDFに保存」して、コンビニなどで印刷できます。",
  rulesLabel: "きまりの文",
  rulesSave: "この文で残す",
  rulesHead: "わたしたちは、家で働くとき、次のようにします。",
  rulesSoon: "これから、次のようになるように整えます。",
  rulesCall: "なくした、漏れた、おかしいと思ったら、すぐに知らせます。しかられません。\n知らせる先: 〔名前と電話〕",
  more: "使っていないものがあるとき、紙で答えるとき",
  paper: "紙の用紙を印刷する",
  paperLead: "番号は画面と同じです。だれかが後で入れられます。",
  /** `points` empty: too little was answered. */
  requestText: (points: string, tasks: string) =>
    `テレワークの自己点検をしました${points === "" ? "" : `（${points}点）`}。これから次のことをします。\n${tasks}\n進め方を一緒に考えてほしいです。`,
  remove: "この点検を消す",
  removed: "点検を消しました。",
};

const easy: SameShape<typeof ja> = {
  title: "{家|いえ}で {働|はたら}く ときの {点検|てんけん}",
  lead: "{質問|しつもん}に {答|こた}えてください。{何|なに}を {先|さき}に すると {安全|あんぜん}に なるか、{教|おし}えます。{番号|ばんごう}は IPAの {診断|しんだん}と {同|おな}じです。",
  whatNot:
    "{人|ひと}の {名前|なまえ}の {表|ひょう}は {書|か}かないでください。わからない ときは「わからない」で いいです。{途中|とちゅう}で やめる ときは、{下|した}の「{計画|けいかく}を {作|つく}る」を おしてください。あとで {続|つづ}けられます。",
  parts: {
    "1": "1. {基本|きほん}（1〜5）",
    "2": "2. {働|はたら}く {人|ひと}（6〜18）",
    "3": "3. {団体|だんたい}（19〜25）",
    home: "{家|いえ}で {働|はたら}く とき（よろずの {質問|しつもん}。{点|てん}に {入|い}れません）",
  },
  answers: { yes: "している", partly: "{少|すこ}し している", no: "していない", unknown: "わからない" },
  department: "{場所|ばしょ}の {名前|なまえ}",
  departmentHint: "{一|ひと}つだけなら、{書|か}かなくて いいです。",
  hours: "3か{月|げつ}で {使|つか}える {時間|じかん}",
  hoursUnit: "{時間|じかん}",
  yen: "3か{月|げつ}で {使|つか}える お{金|かね}",
  yenUnit: "{円|えん}",
  submit: "{計画|けいかく}を {作|つく}る",
  problems: {
    hours: "{時間|じかん}は 0から 1000までの {数字|すうじ}です。",
    yen: "お{金|かね}は 0から 1{千万|せんまん}までの {数字|すうじ}です。",
    department: "{名前|なまえ}は 60{字|じ}までです。",
    departments: "20までです。",
    due: "{日|ひ}を たしかめてください。{例|れい}: 2026-12-20",
    text: "200{字|じ}までです。",
  },
  score: (points) => `${points}{点|てん}（100{点|てん}まで）`,
  unscored: {
    title: "{点|てん}は、まだ わかりません",
    body: (answered, all) =>
      `${all}の {質問|しつもん}の うち、${answered}だけ {答|こた}えました。もっと {答|こた}えると、{点|てん}が わかります。わからない ことは、{下|した}の {計画|けいかく}で {調|しら}べます。`,
  },
  bands: {
    all: "{基本|きほん}は できています。",
    most: "だいたい できています。",
    half: "できていない ところが あります。{上|うえ}から しましょう。",
    few: "{危|あぶ}ないです。{今週|こんしゅう}、{計画|けいかく}の はじめの {三|みっ}つを しましょう。",
  },
  basis: "{点|てん}は IPAの {診断|しんだん}と {同|おな}じです（4{点|てん}、2{点|てん}、0{点|てん}、−1{点|てん}）。",
  basisLink: "{点|てん}の つけかたが {書|か}いてある ところ",
  security:
    "この {診断|しんだん}を して、{情報|じょうほう}を {守|まも}る {方針|ほうしん}を {決|き}めて {公開|こうかい}すると、SECURITY ACTION（IPA）の「{二|ふた}つ{星|ぼし}」を {自分|じぶん}で {宣言|せんげん}できます。IPAが {認|みと}めた という {意味|いみ}では ありません。",
  securityLink: "SECURITY ACTION の {質問|しつもん}と {答|こた}え（IPA）",
  unused: "{使|つか}っていない もの（Wi-Fiなど）は「している」を {選|えら}びます。",
  unknowns: (count) => `「わからない」が ${count} あります。{調|しら}べる {仕事|しごと}に しました。`,
  departmentsTitle: "{場所|ばしょ}ごとの {点|てん}",
  differing: "{答|こた}えが ちがう {番号|ばんごう}",
  weakest: "いちばん {弱|よわ}い {答|こた}えで {数|かぞ}えます。",
  again: "もう{一度|いちど} {答|こた}える",
  againLead: "3か{月|げつ} たったら、もう{一度|いちど} {答|こた}えて くらべます。",
  repeatOn: (day) => `{次|つぎ}は ${day} ごろ`,
  compareTitle: "{今|いま}までの {点|てん}",
  compare: { when: "{日|ひ}", points: "{点|てん}", change: "{前|まえ}との {差|さ}" },
  rules: "{家|いえ}で {働|はたら}く ルール（1{枚|まい}）を {作|つく}る",
  rulesTitle: "{家|いえ}で {働|はたら}く ルール",
  rulesLead:
    "{答|こた}えから {作|つく}りました。{直|なお}して {印刷|いんさつ}できます。{文|ぶん}は よろずの {言葉|ことば}です。",
  rulesEdit: "{文|ぶん}を {直|なお}す",
  printing:
    "{印刷|いんさつ}は、ブラウザの メニューの「{印刷|いんさつ}」から できます。PDFに して、コンビニで {印刷|いんさつ}する ことも できます。",
  rulesLabel: "ルールの {文|ぶん}",
  rulesSave: "この {文|ぶん}を {残|のこ}す",
  rulesHead: "{家|いえ}で {働|はたら}く とき、これを {守|まも}ります。",
  rulesSoon: "これから すること",
  rulesCall:
    "なくしたら、すぐ {知|し}らせます。おこりません。\n{知|し}らせる {人|ひと}: 〔{名前|なまえ}と {電話|でんわ}〕",
  more: "{使|つか}っていない ものが ある とき、{紙|かみ}に {書|か}く とき",
  paper: "{紙|かみ}を {印刷|いんさつ}する",
  paperLead: "{番号|ばんごう}は {画面|がめん}と {同|おな}じです。",
  requestText: (points, tasks) =>
    `{家|いえ}で {働|はたら}く ときの {点検|てんけん}を しました${points === "" ? "" : `（${points}{点|てん}）`}。\n${tasks}\n{一緒|いっしょ}に {考|かんが}えてほしいです。`,
  remove: "この {点検|てんけん}を {消|け}す",
  removed: "{消|け}しました。",
};

const en: SameShape<typeof ja> = {
  title: "Self-check for working from home",
  lead: "There are 32 questions: the first 25 keep the numbers of IPA's five-minute self-check, the other 7 are about working from home. Your answers become a plan: what lowers the most risk within your hours and yen, in order.",
  whatNot:
    'Please leave out lists of people and what they told you. "Not known" is fine: it becomes a task. To stop halfway, press "Make the plan" below: the rest is kept as not known, and you can go on later.',
  parts: {
    "1": "1. Basics (1-5)",
    "2": "2. People at work (6-18)",
    "3": "3. The organisation (19-25)",
    home: "At home (our own questions, not counted in the points)",
  },
  answers: { yes: "Yes", partly: "In part", no: "No", unknown: "Not known" },
  department: "Department or place",
  departmentHint: "Leave it empty if there is only one. Somebody may type in what another answered on paper.",
  hours: "Hours you can spend in these three months",
  hoursUnit: "hours",
  yen: "Money you can spend in these three months",
  yenUnit: "yen",
  submit: "Make the plan",
  problems: {
    hours: "Hours: a number from 0 to 1000.",
    yen: "Yen: a number from 0 to ten million.",
    department: "At most 60 characters.",
    departments: "At most 20 departments.",
    due: "Check the date, for example 2026-12-20",
    text: "At most 200 characters.",
  },
  score: (points) => `${points} of 100 points`,
  unscored: {
    title: "No points yet",
    body: (answered, all) =>
      `You answered ${answered} of the ${all} questions that count. There are points once you have answered more than half. What you do not know is in the plan below.`,
  },
  bands: {
    all: "The basics are in place. Time for the next step.",
    most: "Mostly in place; what is missing may still leak.",
    half: "Much is missing. Go down the plan from the top.",
    few: "An accident could happen any day. Begin with the first three this week.",
  },
  basis: "Points and bands are IPA's (yes 4, in part 2, no 0, not known -1).",
  basisLink: "Source of the points (looked up 29 November 2026)",
  security:
    "For two stars of IPA's SECURITY ACTION an organisation uses this self-check to see where it stands, adopts a basic policy on information security and publishes it, and then declares that itself. One star declares that it will work on IPA's five rules. Neither is a certification by IPA; the terms change, so see IPA's page.",
  securityLink: "Questions and answers on SECURITY ACTION (IPA, looked up 29 November 2026)",
  unused: "For what you do not use (wireless LAN, say) choose yes: so said IPA's sheet of 2018.",
  unknowns: (count) => `${count} are not known; finding out is in the plan.`,
  departmentsTitle: "Points by department",
  differing: "Numbers on which departments differ",
  weakest: "The whole counts the weakest answer to each number (a rule of ours).",
  again: "Answer again, or add a department",
  againLead: "In three months answer the same questions again and compare.",
  repeatOn: (day) => `Next check around ${day}`,
  compareTitle: "Points so far",
  compare: { when: "Date", points: "Points", change: "Change" },
  rules: "Make the one-page house rule",
  rulesTitle: "House rule for working from home",
  rulesLead: "Made from your answers, in our own words; change it and print it.",
  rulesEdit: "Change the text",
  printing: "Print from the menu of your browser. Without a printer, save it as a PDF and have it printed in a shop.",
  rulesLabel: "The rule",
  rulesSave: "Keep this text",
  rulesHead: "Working from home, we keep to this.",
  rulesSoon: "What we will put in order",
  rulesCall:
    "Whoever loses something or finds something odd says so at once. Nobody is scolded.\nTell: [name and telephone]",
  more: "What you do not use, and answering on paper",
  paper: "Print the paper form",
  paperLead: "Its numbers are those on the screen.",
  requestText: (points, tasks) =>
    `We did the self-check for working from home${points === "" ? "" : ` (${points} points)`} and will do this:\n${tasks}\nWe would like somebody to think it through with us.`,
  remove: "Delete this check",
  removed: "The check was deleted.",
};

/** The self-check, with the plan that comes of it. */
export const selfCheckWords: Localized<typeof ja & SelfPlanWords> = {
  ja: { ...ja, ...selfPlanWords.ja },
  "ja-easy": { ...easy, ...selfPlanWords["ja-easy"] },
  en: { ...en, ...selfPlanWords.en },
};
