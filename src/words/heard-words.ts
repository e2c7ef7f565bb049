import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** What was heard, a sentence for each group of people; `who` is empty for the organisation itself. */
  wish: (who: string, what: string) =>
    who === "" ? `団体として、次のことをしたい：${what}。` : `${who}のために、次のことをしたい：${what}。`,
  known: (facts: string) => `分かっている条件：${facts}。`,
  /** `who`: people who were spoken of, in quotation marks. */
  withoutWish: (who: string) => `${who}のためにしたいことは、まだ聞けていません。`,
  /** Sentences of the asker, in quotation marks, from which nothing was read. */
  unread: (quotes: string) => `わたしたちがまだ読み取れていないところ：${quotes}。`,
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
    unsure: "聞き取れたことが少ないので、このままでは役に立つ提案になりません。下に一つ書き足してください。",
  },
  /** The claim of a plan where only a part was heard for certain. */
  claim: {
    reached: (wishes: string) => `聞き取れた${wishes}つのことは、できる見込みです`,
    part: (wishes: string) => `聞き取れた${wishes}つのことは、できますが、足りないところがあります`,
    notIn: (quotes: string) => `${quotes}のことは、この案に入っていません。`,
    mayLack: "聞きもらしがあるかもしれません。",
    add: "書き足す・直す",
  },
  seal: {
    sure: (means: string) =>
      `聞き取れたことについて、ここの一覧にある${means}の道具と工夫の中で、いちばん合う組み合わせです。`,
    how: "どう確かめたか",
    partly: "聞き取れたことの範囲で選びました。ちがうと感じたら、あなたが正しいです。直すか、人に聞いてください。",
  },
  unsure: {
    title: "まだ提案とは言えません",
    lead: "何をしたいのかを、まだ十分に聞き取れていません。まちがった提案をしないために、先に一つ教えてください。",
    heard: "ここまでに聞き取れたこと",
    /** `quote`: what the asker said and we could not place, in quotation marks. */
    askAbout: (quote: string) => `${quote}のことで、いちばん困るのは、どんなときですか`,
    askFor: (who: string) => `${who}が、何をできるようになるとよいですか`,
    ask: "いちばん先に、何ができるようになるとよいですか",
    hint: "一行でかまいません。話すように書いてください。",
    send: "これで考え直す",
    orPick: "このなかにあれば、選ぶこともできます",
    pickLegend: "できるようにしたいこと",
    askPerson:
      "ここまでの内容を添えて送れるので、はじめから説明し直す必要はありません。決められない、分からない、という相談でも構いません。",
    pick: "選んだことで考え直す",
    right: "聞き取れたことで合っているときは",
    confirm: "合っているので、提案を見る",
    meanwhile: "そのあいだにできること",
    makings: "仮の案（聞き取れたことだけで作ったもの）",
    makingsLead: "このとおりに始める前に、上の質問に答えるか、人に聞いてください。",
    forWhom: (what: string, who: string) => `${what}（${who}）`,
  },
};

const easy: SameShape<typeof ja> = {
  wish: (who, what) => (who === "" ? `{団体|だんたい}が したい こと：${what}。` : `${who}に したい こと：${what}。`),
  known: (facts) => `わかっていること：${facts}。`,
  withoutWish: (who) => `${who}の ために したいことは、まだ わかりません。`,
  unread: (quotes) => `わたしたちが まだ わからない ところ：${quotes}。`,
  check: {
    title: "こういうことですか",
    nothing: "{何|なに}を したいか、まだ わかりません。",
    yes: "はい。{方法|ほうほう}を {見|み}る",
    no: "ちがう・たりない",
    moreLabel: "{何|なに}が ちがいますか。{何|なに}が たりませんか",
    moreHint: "{少|すこ}しで いいです。もう{一度|いちど} {読|よ}みます。",
    send: "{書|か}きたす",
    lines: (count) => `{一|ひと}つずつ {見|み}る・{直|なお}す（${count}こ）`,
    unsure: "まだ {少|すこ}しだけ わかりました。もっと {下|した}に {書|か}いてください。",
  },
  claim: {
    reached: (wishes) => `したい ことは ${wishes}こです。できそうです`,
    part: (wishes) => `したい ことは ${wishes}こです。できます。でも、{少|すこ}し たりません`,
    notIn: (quotes) => `${quotes}の ことは、{入|はい}っていません。`,
    mayLack: "まだ わかっていないことが あるかもしれません。",
    add: "{書|か}きたす・{直|なお}す",
  },
  seal: {
    sure: (means) => `${means}の {道具|どうぐ}などの {中|なか}から、いちばん いい ものを {選|えら}びました。`,
    how: "どう やって {確|たし}かめたか",
    partly:
      "まちがいが あるかもしれません。ちがう ときは、{直|なお}してください。わからない ときは、{人|ひと}に {聞|き}いてください。",
  },
  unsure: {
    title: "まだ {方法|ほうほう}を {出|だ}せません",
    lead: "{何|なに}を したいか、まだ よく わかりません。{先|さき}に 1つ {教|おし}えてください。",
    heard: "わかったこと",
    askAbout: (quote) => `${quote}の ことで、{一番|いちばん} {困|こま}るのは、どんな ときですか`,
    askFor: (who) => `${who}が、{何|なに}を できると いいですか`,
    ask: "{一番|いちばん} {先|さき}に、{何|なに}が できると いいですか",
    hint: "{少|すこ}しで いいです。{話|はな}すように {書|か}いてください。",
    send: "これで もう{一度|いちど} {考|かんが}える",
    orPick: "{下|した}に あれば、{選|えら}んでも いいです",
    pickLegend: "できるように したいこと",
    askPerson:
      "この ページも、{相談|そうだん}の {人|ひと}に {送|おく}ります。もう{一度|いちど} {説明|せつめい}しなくて いいです。",
    pick: "{選|えら}んだ ことで もう{一度|いちど} {考|かんが}える",
    right: "わかった ことが {正|ただ}しい とき",
    confirm: "{正|ただ}しいので、{方法|ほうほう}を {見|み}る",
    meanwhile: "いま できること",
    makings: "だいたいの {方法|ほうほう}（わかった ことだけ）",
    makingsLead:
      "{始|はじ}める {前|まえ}に、{上|うえ}の {質問|しつもん}に {答|こた}えるか、{人|ひと}に {聞|き}いてください。",
    forWhom: (what, who) => `${what}（${who}）`,
  },
};

const en: SameShape<typeof ja> = {
  wish: (who, what) => (who === "" ? `As an organisation you want to: ${what}.` : `For ${who} you want to: ${what}.`),
  known: (facts) => `What we know: ${facts}.`,
  withoutWish: (who) => `We have not heard yet what you want to do for ${who}.`,
  unread: (quotes) => `What we could not place yet: ${quotes}.`,
  check: {
    title: "Is this what you mean?",
    nothing: "We have not heard yet what you want to do.",
    yes: "Yes, show the proposal",
    no: "No, or something is missing",
    moreLabel: "What is wrong, or missing?",
    moreHint: "One line is enough. We add it to your text and read it again.",
    send: "Add this",
    lines: (count) => `See and correct each line (${count})`,
    unsure: "We understood too little for a useful proposal. Please add one thing below.",
  },
  claim: {
    reached: (wishes) => `What we heard (${wishes}) should reach people`,
    part: (wishes) => `What we heard (${wishes}) reaches people, but something is lacking`,
    notIn: (quotes) => `This is not in the plan: ${quotes}.`,
    mayLack: "We may have missed something.",
    add: "Add or correct",
  },
  seal: {
    sure: (means) => `For what we heard, this is the best combination of the ${means} tools and practices of our list.`,
    how: "How this was checked",
    partly: "Chosen for what we heard. If it feels wrong, you are right: correct it, or ask a person.",
  },
  unsure: {
    title: "This is no proposal yet",
    lead: "We have not heard well enough what you want to do. So that we propose nothing wrong, please tell us one thing first.",
    heard: "What we heard so far",
    askAbout: (quote) => `You say ${quote}. When is that hardest?`,
    askFor: (who) => `What should become possible for ${who}?`,
    ask: "What should become possible first of all?",
    hint: "One line is enough. Write as you would speak.",
    send: "Think again with this",
    orPick: "If it is among these, you can choose it instead",
    pickLegend: "What should become possible",
    askPerson:
      "What stands here is sent along, so you need not explain from the start. “We cannot decide” and “we do not understand” are fine.",
    pick: "Think again with these",
    right: "If what we heard is right",
    confirm: "It is right: show the proposal",
    meanwhile: "What you can do meanwhile",
    makings: "A provisional plan (from what we heard only)",
    makingsLead: "Before you begin like this, answer the question above or ask a person.",
    forWhom: (what, who) => `${what} (${who})`,
  },
};

/** How sure the hearing is, and what is claimed and asked for accordingly. */
export const heardWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
