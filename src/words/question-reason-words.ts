import type { AccessKey, LimitKey } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Why a question is asked. `decides`: what was computed that the answer decides for this hearing. */
const ja = {
  access: {
    line: "動画や通話を使う方法でよいか、回線の用意から要るかが、これで決まるからです。",
    hearing: "声のやりとりでよいか、文字や手話の用意が要るかが、これで決まるからです。",
    sight: "画面や紙を見てもらう方法でよいか、声で伝える用意が要るかが、これで決まるからです。",
    speech: "声で話してもらう方法でよいか、文字でやりとりする用意が要るかが、これで決まるからです。",
    hands: "自分で操作してもらう方法でよいか、そばで手伝う人が要るかが、これで決まるからです。",
    japanese: "日本語だけでよいか、通訳や翻訳の用意が要るかが、これで決まるからです。",
    literacy: "文字を使う方法でよいか、声や絵で伝える用意が要るかが、これで決まるからです。",
    skill: "そのまま使ってもらえるか、使い方を教えるところから始めるかが、これで決まるからです。",
    account: "登録の要る道具を使えるかどうかが、これで決まるからです。",
    email: "メールで知らせてよいか、ほかの知らせ方が要るかが、これで決まるからです。",
    privacy: "家で話す方法でよいか、話せる場所の用意が要るかが、これで決まるからです。",
    place: "日本の電話や郵便を使う方法でよいかが、これで決まるからです。",
    mobility: "来てもらう方法でよいか、こちらから出向くことが要るかが、これで決まるからです。",
  } satisfies Record<Exclude<AccessKey, "device" | "phone">, string>,
  limit: {
    staffCount: "人数によって、向いている道具と料金が変わるからです。だいたいの数で構いません。",
    volunteerCount: "人数によって、向いている道具が変わるからです。だいたいの数で構いません。",
    servedCount: "人数によって、貸し出しや見守りにかかる手間が変わるからです。だいたいの数で構いません。",
    itPerson: "自分たちだけで始められるかどうかが、これで決まるからです。",
    initialYen: "機器をそろえる方法を選べるかどうかが、これで決まるからです。使えないときは 0 と書いてください。",
    monthlyYen: "その範囲で始められる方法だけをお見せするためです。使えないときは 0 と書いてください。",
    setupHours: "準備に手間のかかる方法を選べるかどうかが、これで決まるからです。",
    dataSensitivity: "預けてよい道具と、預けてはいけない道具が、これで決まるからです。",
    newThings: "一度に覚えられる数に、提案を合わせるためです。迷ったら 1 か 2 にしてください。",
    legalForm: "非営利団体向けの無料・割引の料金を使えるかどうかが、これで決まるからです。",
    futureStaffCount: "人数が増えても続けられる道具を選ぶためです。",
  } satisfies Record<Exclude<LimitKey, "deadline" | "futureWhen">, string>,
  wishes: {
    text: "このうち、できるようにしたいことはどれですか",
    reason: "書いてくださった文からは、はっきり分かりませんでした。一緒に望まれることの多いものも並べています。",
    ticked: "はじめから印が付いているものは、したいことと受け取りました。違うものは外してください。",
    none: "このなかにはない",
    folded: "ほかのことを一覧から選ぶ",
  },
  circumstances: {
    text: "この方たちの多くは、どれに当てはまりますか",
    reason:
      "見落とすと、提案した方法を使えない人が出てしまうからです。わからない行は、そのままで構いません。困っている人もいるかもしれないと考えて提案します。",
    rest: "「わからない」のままの行は、困りごとはないものとする",
    unknown: (name: string) => `${name}：わからない`,
    none: "どれも当てはまらない",
  },
  limits: {
    text: "使えるお金と時間は、どのくらいですか",
    people: "人数と、使えるお金や時間は、どのくらいですか",
    about: "団体のことを、わかるところだけ教えてください",
    reason:
      "その範囲で続けられる方法だけをお見せするためです。わかるものだけで構いません。使えないときは 0 と書いてください。",
    hours: "時間",
    things: "つ",
  },
  decides: {
    reach: (what: string) => `「${what}」ができない人を出さないために聞きます。`,
    hours: (hours: string) => `答えによって、スタッフの手間が月に${hours}時間ほど変わります。`,
  },
  number: (number: string, most: string) => `質問 ${number}（多くても${most}つ。答えなくても提案は見られます）`,
  again: "答え直す",
  answered: (count: string) => `これまでに答えた質問（${count}）`,
  change: "答え直す",
  unknown: "わからない",
};

const easy: SameShape<typeof ja> = {
  access: {
    line: "ネットで {動画|どうが}や {電話|でんわ}を {使|つか}えるか、{考|かんが}えます。",
    hearing: "{声|こえ}か、{文字|もじ}か、{手話|しゅわ}か、{考|かんが}えます。",
    sight: "{画面|がめん}か、{紙|かみ}か、{声|こえ}か、{考|かんが}えます。",
    speech: "{声|こえ}で {話|はな}すか、{文字|もじ}で {話|はな}すか、{考|かんが}えます。",
    hands: "{一人|ひとり}で {使|つか}えるか、{手伝|てつだ}う {人|ひと}が {必要|ひつよう}か、{考|かんが}えます。",
    japanese: "{通訳|つうやく}（ことばを {手伝|てつだ}う {人|ひと}）が {必要|ひつよう}か、{考|かんが}えます。",
    literacy: "{文字|もじ}か、{声|こえ}か、{絵|え}か、{考|かんが}えます。",
    skill: "{先|さき}に {使|つか}いかたを {教|おし}えるか、{考|かんが}えます。",
    account: "{答|こた}えで、{使|つか}う {道具|どうぐ}が {変|か}わります。",
    email: "メールで {知|し}らせるか、{考|かんが}えます。",
    privacy: "{家|いえ}で {話|はな}すか、ほかの {場所|ばしょ}で {話|はな}すか、{考|かんが}えます。",
    place: "{日本|にほん}の {電話|でんわ}や {手紙|てがみ}を {使|つか}えるか、{考|かんが}えます。",
    mobility: "その {人|ひと}が {来|く}るか、{団体|だんたい}の {人|ひと}が {行|い}くか、{考|かんが}えます。",
  },
  limit: {
    staffCount: "{人|ひと}の {数|かず}で、{道具|どうぐ}と お{金|かね}が {変|か}わります。だいたいで いいです。",
    volunteerCount: "{人|ひと}の {数|かず}で、{道具|どうぐ}が {変|か}わります。だいたいで いいです。",
    servedCount: "{人|ひと}の {数|かず}で、{仕事|しごと}の {時間|じかん}が {変|か}わります。だいたいで いいです。",
    itPerson: "{自分|じぶん}たちだけで はじめられるか、{考|かんが}えます。",
    initialYen: "{道具|どうぐ}を {買|か}えるか、{考|かんが}えます。ない ときは 0と {書|か}いてください。",
    monthlyYen: "その お{金|かね}で できる {方法|ほうほう}だけ {見|み}せます。ない ときは 0と {書|か}いてください。",
    setupHours: "{準備|じゅんび}の {時間|じかん}が あるか、{考|かんが}えます。",
    dataSensitivity: "{答|こた}えで、{使|つか}う {道具|どうぐ}が {変|か}わります。",
    newThings: "{新|あたら}しい ことを、いくつ はじめますか。まよう ときは 1か 2に してください。",
    legalForm: "{安|やす}く なる ことが あるからです。",
    futureStaffCount: "{人|ひと}が ふえても {使|つか}える {道具|どうぐ}を さがします。",
  },
  wishes: {
    text: "したいことは どれですか",
    reason:
      "あなたの {文|ぶん}を {読|よ}みました。でも、わたしたちは よく わかりません。{教|おし}えてください。いっしょに したい {人|ひと}が {多|おお}い ことも あります。",
    ticked: "☑は、わたしたちが つけました。ちがう ときは、☑を {消|け}してください。",
    none: "この {中|なか}に ない",
    folded: "ほかの ことを えらぶ",
  },
  circumstances: {
    text: "この {人|ひと}たちは、どれですか",
    reason:
      "みんなが {使|つか}える {方法|ほうほう}を {考|かんが}えます。{多|おお}くの {人|ひと}に {合|あ}う ものを {選|えら}んでください。わからない ときは、「わからない」の ままで いいです。",
    rest: "「わからない」の ところは、{困|こま}っていない",
    unknown: (name) => `${name}：わからない`,
    none: "どれも あてはまらない",
  },
  limits: {
    text: "{使|つか}える お{金|かね}と {時間|じかん}は どのくらいですか",
    people: "{人|ひと}の {数|かず}と、{使|つか}える お{金|かね}や {時間|じかん}は どのくらいですか",
    about: "{団体|だんたい}の ことを {教|おし}えてください",
    reason:
      "{続|つづ}けられる {方法|ほうほう}を さがします。わかる ものだけで いいです。ない ときは 0と {書|か}いてください。",
    hours: "{時間|じかん}",
    things: "つ",
  },
  decides: {
    reach: (what) => `みんなが「${what}」を できるように、{聞|き}きます。`,
    hours: (hours) =>
      `{答|こた}えで、スタッフの {仕事|しごと}が 1か{月|げつ}に ${hours}{時間|じかん}くらい {変|か}わります。`,
  },
  number: (number, most) => `{質問|しつもん} ${number}（${most}つまで。{答|こた}えなくても いいです）`,
  again: "もう{一度|いちど} {答|こた}える",
  answered: (count) => `{答|こた}えた {質問|しつもん}（${count}）`,
  change: "{答|こた}えを {変|か}える",
  unknown: "わからない",
};

const en: SameShape<typeof ja> = {
  access: {
    line: "It decides whether video and calls over the internet will do, or a line has to be arranged first.",
    hearing: "It decides whether talking will do, or text or sign language is needed.",
    sight: "It decides whether a screen or paper will do, or it has to be said aloud.",
    speech: "It decides whether they can talk, or write instead.",
    hands: "It decides whether they can use it alone, or somebody has to be beside them.",
    japanese: "It decides whether Japanese will do, or interpreting and translation are needed.",
    literacy: "It decides whether writing will do, or voice and pictures are needed.",
    skill: "It decides whether they can begin at once, or have to be shown how.",
    account: "It decides whether a service that asks them to register can be used.",
    email: "It decides whether you can write to them by mail, or need another way.",
    privacy: "It decides whether they can talk from home, or need a place for it.",
    place: "It decides whether telephones and post in Japan can be used.",
    mobility: "It decides whether they can come to you, or you have to go to them.",
  },
  limit: {
    staffCount: "The number decides which tools fit and what they cost. A rough number is fine.",
    volunteerCount: "The number decides which tools fit. A rough number is fine.",
    servedCount: "The number decides how much work lending and looking after takes. A rough number is fine.",
    itPerson: "It decides whether you can begin by yourselves.",
    initialYen: "It decides whether ways that need equipment can be chosen. Write 0 if there is none.",
    monthlyYen: "We show only what fits. Write 0 if there is none.",
    setupHours: "It decides whether ways that take long to prepare can be chosen.",
    dataSensitivity: "It decides which tools may hold it, and which may not.",
    newThings: "The proposal keeps to what you can learn at a time. If in doubt, 1 or 2.",
    legalForm: "It decides whether free or reduced prices for nonprofits are open to you.",
    futureStaffCount: "We choose tools that last when you grow.",
  },
  wishes: {
    text: "Which of these do you want to be possible?",
    reason: "What you wrote does not say clearly; some of these often go together with it.",
    ticked: "Those with a tick were taken as wanted; untick what is wrong.",
    none: "None of these",
    folded: "Choose something else from a list",
  },
  circumstances: {
    text: "How is this for most of them?",
    reason:
      "If we overlook something, they could not use what we propose. Leave “I don't know” where you don't: we then plan for those who may find it hard.",
    rest: "Where it still says “I don't know”, nothing is in the way",
    unknown: (name) => `${name}: not known`,
    none: "None of these",
  },
  limits: {
    text: "How much money and time can you spend?",
    people: "How many people are you, and how much money and time can you spend?",
    about: "Tell us about your organisation, as far as you know",
    reason: "We show only what you can keep up. Fill in what you know, and 0 where there is none.",
    hours: "hours",
    things: "things",
  },
  decides: {
    reach: (what) => `So that “${what}” leaves nobody out.`,
    hours: (hours) => `The answer changes the work of your staff by about ${hours} hours a month.`,
  },
  number: (number, most) => `Question ${number} (${most} at most; you may skip them)`,
  again: "Answer again",
  answered: (count) => `Questions answered so far (${count})`,
  change: "Answer again",
  unknown: "I don't know",
};

export const questionReasonWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
