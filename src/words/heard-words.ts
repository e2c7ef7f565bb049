import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** What was heard, a sentence for each group of people; `who` is empty for the organisation itself, `what` is in quotation marks. */
  wish: (who: string, what: string) => `${who === "" ? "団体として" : who}：${what}ができるようにしたい。`,
  known: (facts: string) => `分かっている条件：${facts}。`,
  /** `who`: people who were spoken of, in quotation marks. */
  withoutWish: (who: string) => `${who}のためにしたいことが別にあれば、書き足してください。`,
  /** What must not be, in quotation marks: no plan can weigh it, whoever uses one has to. */
  conditions: (quotes: string) =>
    `守りたいこと：${quotes}。ここでは道具を選ぶときに確かめられないので、使う前に、守れるかを確かめてください。`,
  /** Sentences of the asker, in quotation marks, from which nothing was read. */
  unread: (quotes: string) => `もう少し聞かせてほしいところ：${quotes}。`,
  /** The page that asks whether it was understood rightly. */
  check: {
    title: "つまり、こういうことですか",
    nothing: "何をしたいのかを、まだ聞き取れていません。",
    yes: "はい。提案を見る",
    no: "ちがう・足りない",
    moreLabel: "何がちがうか、何が足りないかを書いてください",
    moreHint: "一行でかまいません。あなたの文に書き足して、もう一度読みます。",
    send: "書き足す",
    lines: (count: string) => `一つずつ見る・直す（${count}件）`,
    noLines: "自分で一つずつ書き入れる",
    /** Above wishes that were hardly heard, each with a box to tick. */
    doubtful: "これもしたいことですか",
    doubtfulHint: "はっきりとは聞き取れませんでした。しるしを付けたものだけ、案に入れます。",
  },
  /** The claim of a plan where only a part was heard for certain. */
  claim: {
    reached: (wishes: string) => `この案でできるのは：${wishes}。`,
    part: (wishes: string) => `この案でできるのは：${wishes}。足りない点のあるものも含みます。`,
    more: (count: string) => `ほか${count}件`,
    /** In place of 提案, where what is wished first of all is not in it. */
    title: "途中までの案",
    mayLack: "聞きもらしがあるかもしれません。",
    add: "書き足す・直す",
  },
  seal: {
    sure: "聞き取れたことについて、ここの一覧の道具と工夫の中で、いちばん合う組み合わせです。",
    heavy:
      "聞き取れたことについて、ここの一覧でこれより多くの人に届く組み合わせは見つかりませんでした。ただ、手間かお金が目安をこえます。いちばん合うとは言えません。減らせるところから始めてください。",
    how: "どう確かめたか",
    partly: "聞き取れたことの範囲で選びました。ちがうと感じたら、あなたが正しいです。直すか、人に聞いてください。",
  },
  unsure: {
    title: "まだ提案とは言えません",
    lead: "何をしたいのかを、まだ十分に聞き取れていません。まちがった提案をしないために、先に一つ教えてください。",
    heard: "ここまでに聞き取れたこと",
    /** Above the sentence that may come first, in quotation marks. */
    confirmFirst: "いちばん先に何とかしたいのは、これですか",
    whichFirst: "いちばん先に何とかしたいのは、どれですか",
    yes: "はい",
    no: "ちがう",
    none: "どれでもない",
    ask: "いちばん先に、何ができるようになるとよいですか",
    accepted: (quote: string) => `${quote}を、いちばん先に考えます。`,
    noneFits:
      "これに合う道具や工夫の組み合わせは、ここの一覧からはまだ作れません。まちがったものを勧めるより、人に聞いていただくのが早いです。ここまでの内容を添えて送れます。",
    addMore: "もう少し書き足す",
    hint: "一行でかまいません。話すように書いてください。",
    send: "これで、もう一度つくります",
    pickLegend: "近いものを選んでください",
    askPerson:
      "ここまでの内容を添えて送れるので、はじめから説明し直す必要はありません。決められない、分からない、という相談でも構いません。",
    pick: "これで提案を見る",
    right: "聞き取れたことで合っているときは",
    confirm: "合っているので、提案を見る",
  },
  /** Where somebody may be hurt and no wish was heard: people before tools. */
  personFirst: {
    title: "道具より先に、人と話してください",
    body: "これは、人の安全にかかわることだと受け取りました。道具や工夫の案は出しません。上の窓口には、ほかの人のことでも相談できます。",
    team: "だれに何を伝えてよいか、団体としてどう動くかも、人に相談できます。ここまでの内容を添えて送れます。",
    more: "道具や工夫のことも相談したいとき",
  },
  /** Beneath an incident: what else was heard waits. */
  later: {
    title: "落ち着いてから：ふだんの仕事の案",
    body: "いまは、上の手順と窓口が先です。そのあとで、できるようにしたいことがあれば、一行書いてください。",
  },
};

const easy: SameShape<typeof ja> = {
  wish: (who, what) => `${who === "" ? "{団体|だんたい}" : who}：${what}が できるように したい。`,
  known: (facts) => `わかっていること：${facts}。`,
  conditions: (quotes) =>
    `まもりたい こと：${quotes}。{道具|どうぐ}を えらぶ ときに、ここでは たしかめられません。{使|つか}う まえに、まもれるか たしかめてください。`,
  withoutWish: (who) => `${who}の ために したい ことが ほかに あれば、{書|か}いてください。`,
  unread: (quotes) => `もう {少|すこ}し {教|おし}えて ほしい ところ：${quotes}。`,
  check: {
    title: "こういうことですか",
    nothing: "{何|なに}を したいか、まだ わかりません。",
    yes: "はい。{方法|ほうほう}を {見|み}る",
    no: "ちがう・たりない",
    moreLabel: "{何|なに}が ちがいますか。{何|なに}が たりませんか",
    moreHint: "{少|すこ}しで いいです。もう{一度|いちど} {読|よ}みます。",
    send: "{書|か}きたす",
    lines: (count) => `{一|ひと}つずつ {見|み}る・{直|なお}す（${count}こ）`,
    noLines: "{自分|じぶん}で {一|ひと}つずつ {書|か}く",
    doubtful: "これも したいですか",
    doubtfulHint: "よく わかりませんでした。したい ものを {選|えら}んでください。",
  },
  claim: {
    reached: (wishes) => `できる こと：${wishes}。`,
    part: (wishes) => `できる こと：${wishes}。{少|すこ}し たりない ものも あります。`,
    more: (count) => `ほか ${count}こ`,
    title: "{途中|とちゅう}までの {方法|ほうほう}",
    mayLack: "まだ わかっていないことが あるかもしれません。",
    add: "{書|か}きたす・{直|なお}す",
  },
  seal: {
    sure: "{道具|どうぐ}などの {中|なか}から、いちばん いい ものを {選|えら}びました。",
    heavy:
      "もっと {多|おお}くの {人|ひと}に とどく {方法|ほうほう}は、ここには ありません。でも、{時間|じかん}か お{金|かね}が たくさん いります。{少|すこ}しだけ {始|はじ}めて ください。",
    how: "どうやって {確|たし}かめたか",
    partly:
      "まちがいが あるかもしれません。ちがう ときは、{直|なお}してください。わからない ときは、{人|ひと}に {聞|き}いてください。",
  },
  unsure: {
    title: "まだ {方法|ほうほう}を {出|だ}せません",
    lead: "{何|なに}を したいか、まだ よく わかりません。{先|さき}に 1つ {教|おし}えてください。",
    heard: "わかったこと",
    confirmFirst: "これを {一番|いちばん} {先|さき}に {考|かんが}えます。いいですか",
    whichFirst: "{一番|いちばん} {先|さき}に {何|なに}を よく したいですか",
    yes: "はい",
    no: "ちがう",
    none: "どれも ちがう",
    ask: "{一番|いちばん} {先|さき}に、{何|なに}が できると いいですか",
    accepted: (quote) => `${quote}を {一番|いちばん} {先|さき}に {考|かんが}えます。`,
    noneFits:
      "ここには、ちょうど いい {道具|どうぐ}や くふうが まだ ありません。{人|ひと}に {聞|き}いてください。ここまでの ことを いっしょに {送|おく}れます。",
    addMore: "もう {少|すこ}し {書|か}く",
    hint: "{少|すこ}しで いいです。{話|はな}すように {書|か}いてください。",
    send: "これで もう{一度|いちど} {考|かんが}える",
    pickLegend: "{近|ちか}い ものを {選|えら}んでください",
    askPerson:
      "この ページも、{相談|そうだん}の {人|ひと}に {送|おく}ります。もう{一度|いちど} {説明|せつめい}しなくて いいです。",
    pick: "これで {方法|ほうほう}を {見|み}る",
    right: "わかった ことが {正|ただ}しい とき",
    confirm: "{正|ただ}しいので、{方法|ほうほう}を {見|み}る",
  },
  personFirst: {
    title: "{道具|どうぐ}より {先|さき}に、{人|ひと}と {話|はな}してください",
    body: "{人|ひと}の {安全|あんぜん}の ことだと {思|おも}います。ここでは {道具|どうぐ}を すすめません。{上|うえ}の {窓口|まどぐち}に {電話|でんわ}できます。ほかの {人|ひと}の ことも {話|はな}せます。",
    team: "だれに {何|なに}を {言|い}って いいか、これから どう するかも、{人|ひと}に {相談|そうだん}できます。この ページも いっしょに {送|おく}れます。",
    more: "{道具|どうぐ}の ことも {相談|そうだん}したい とき",
  },
  later: {
    title: "{落|お}ち{着|つ}いてから：ふだんの {仕事|しごと}の {方法|ほうほう}",
    body: "いまは、{上|うえ}の ことが {先|さき}です。あとで したい ことが あったら、{少|すこ}し {書|か}いてください。",
  },
};

const en: SameShape<typeof ja> = {
  wish: (who, what) => `What you want ${who === "" ? "as an organisation" : `for ${who}`}: ${what}.`,
  known: (facts) => `What we know: ${facts}.`,
  conditions: (quotes) =>
    `To be kept: ${quotes}. This page cannot check it when it chooses tools: make sure of it before you use one.`,
  withoutWish: (who) => `If you want to do something more for ${who}, please add it.`,
  unread: (quotes) => `We would like to hear more about: ${quotes}.`,
  check: {
    title: "Is this what you mean?",
    nothing: "We have not heard yet what you want to do.",
    yes: "Yes, show the proposal",
    no: "No, or something is missing",
    moreLabel: "What is wrong, or missing?",
    moreHint: "One line is enough. We add it to your text and read it again.",
    send: "Add this",
    lines: (count) => `See and correct each line (${count})`,
    noLines: "Fill it in line by line",
    doubtful: "Do you want this as well?",
    doubtfulHint: "We did not hear it clearly. Only what you tick goes into the plan.",
  },
  claim: {
    reached: (wishes) => `What this plan makes possible: ${wishes}.`,
    part: (wishes) => `What this plan makes possible: ${wishes}; some of it with something lacking.`,
    more: (count) => `${count} more`,
    title: "Part of a plan",
    mayLack: "We may have missed something.",
    add: "Add or correct",
  },
  seal: {
    sure: "For what we heard, this is the best combination of the tools and practices of our list.",
    heavy:
      "For what we heard, nothing on our list reaches more people. But it takes more hours or money than an organisation of this size can well bear, so it is no good fit as it stands: begin with a part of it.",
    how: "How this was checked",
    partly: "Chosen for what we heard. If it feels wrong, you are right: correct it, or ask a person.",
  },
  unsure: {
    title: "This is no proposal yet",
    lead: "We have not heard well enough what you want to do. So that we propose nothing wrong, please tell us one thing first.",
    heard: "What we heard so far",
    confirmFirst: "First of all this: is that right?",
    whichFirst: "Which of these should become better first?",
    yes: "Yes",
    no: "No, something else",
    none: "None of these",
    ask: "What should become possible first of all?",
    accepted: (quote) => `First of all, then: ${quote}.`,
    noneFits:
      "From our list we cannot put together what fits this yet. Rather than recommend something wrong: a person can help sooner. What stands here is sent along.",
    addMore: "Add a few words",
    hint: "One line is enough. Write as you would speak.",
    send: "Think again with this",
    pickLegend: "Choose what comes near",
    askPerson:
      "What stands here is sent along, so you need not explain from the start. “We cannot decide” and “we do not understand” are fine.",
    pick: "Show the proposal for this",
    right: "If what we heard is right",
    confirm: "It is right: show the proposal",
  },
  personFirst: {
    title: "Please talk to a person before any tool",
    body: "We take this to be about somebody’s safety, so we propose no tools. The desks above also listen to those who call about somebody else.",
    team: "Whom you may tell what, and what your group should do, can be asked of a person too. What you wrote is sent along.",
    more: "If you want to ask about tools as well",
  },
  later: {
    title: "When things are calmer: a plan for the daily work",
    body: "The steps and desks above come first. If something else should become possible afterwards, write a line.",
  },
};

/** How sure the hearing is, and what is claimed and asked for accordingly. */
export const heardWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
