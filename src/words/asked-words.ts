import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "あなたの質問",
  quote: (question: string) => `『${question}』`,
  answers: {
    silence:
      "黙っておくことは、お勧めできません。国への報告が要る情報のときは法律の義務で、団体の中の判断ではやめられません。上の期限と手順を、責任者に見せてください。",
    recovery:
      "料金は、壊れ方、量、会社で大きく変わるので、ここでは言えません。上の手順のとおり、預ける前に無料の診断と書面の見積もりを頼み、戻せなかったときの料金も聞いてください。",
    steps: "上の「今日すること」から始めてください。それで足りないことは、人に相談できます。",
    money: "分かるお金は、下の「かかるお金」に書きました。",
    begin: "下の「まず、ここから」が、わたしたちの答えです。",
    part: "下の案で答えられるのは一部です。まだ案がないことは、人に聞いてください。",
    way: "下の案が、わたしたちの答えです。合わないところがあれば、人に聞けます。",
    law: "法律や決まりにかかわることなので、ここでは「はい」とも「いいえ」とも言えません。人に聞いてください。",
    person: "この質問には、ここでは答えられません。人に聞けます。",
  },
  ask: "この相談を添えて、人に聞く",
};

export type AskedAnswer = keyof (typeof ja)["answers"];

const easy: SameShape<typeof ja> = {
  title: "あなたの {質問|しつもん}",
  quote: (question) => `『${question}』`,
  answers: {
    silence:
      "{黙|だま}っていては いけません。{国|くに}に {知|し}らせる ことは、{法律|ほうりつ}で {決|き}まっている ことが あります。{上|うえ}に {書|か}いて ある ことを、{代表|だいひょう}の {人|ひと}に {見|み}せてください。",
    recovery:
      "いくらかは、ここでは わかりません。{会社|かいしゃ}に {頼|たの}む {前|まえ}に、いくらかを {紙|かみ}に {書|か}いて もらってください。",
    steps:
      "{上|うえ}の「{今日|きょう} する こと」から {始|はじ}めてください。わからない ときは、{人|ひと}に {聞|き}けます。",
    money: "わかっている お{金|かね}は、{下|した}に {書|か}きました。",
    begin: "{下|した}の「まず、ここから」を {見|み}てください。",
    part: "{下|した}に、できる {方法|ほうほう}を {少|すこ}し {書|か}きました。ほかの ことは、{人|ひと}に {聞|き}いてください。",
    way: "{下|した}に、できる {方法|ほうほう}を {書|か}きました。",
    law: "{法律|ほうりつ}や {決|き}まりの ことなので、ここでは わかりません。{人|ひと}に {聞|き}いてください。",
    person: "ここでは わかりません。{人|ひと}に {聞|き}けます。",
  },
  ask: "この {相談|そうだん}を {送|おく}って、{人|ひと}に {聞|き}く",
};

const en: SameShape<typeof ja> = {
  title: "Your questions",
  quote: (question) => `“${question}”`,
  answers: {
    silence:
      "We cannot advise keeping quiet. Where the data must be reported, it is a duty by law, and no decision inside the organisation lifts it. Show the deadline and the steps above to whoever decides.",
    recovery:
      "The price depends on the damage, the amount and the company, so we cannot say. As above: a free diagnosis and a written offer first, also for the case that nothing is saved.",
    steps: "Begin with what to do today, above. For what that leaves open, ask a person.",
    money: "What we know of the cost stands below, under what it costs.",
    begin: "The first step below is our answer.",
    part: "The plan below answers a part of it. What it leaves open, please ask a person.",
    way: "The plan below is our answer. Where it does not fit, you can ask a person.",
    law: "This is a matter of law or of rules, and we can say neither yes nor no here. Please ask a person.",
    person: "We have no answer to this here. You can ask a person.",
  },
  ask: "Ask a person, with this consultation",
};

/** What the asker asked in so many words, and what can be said to it. */
export const askedWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
