import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "「こうできたら」を、ふだんの言葉で書いてください",
  audience: "NPO・市民活動団体のための、ITよろず相談",
  lead: "困りごとや思いつきを書くと、道具と人の工夫を組み合わせて、すぐに案をお見せします。届かない人がいるときは、それも正直に書きます。",
  label: "どんな活動をしていて、何ができるようになりたいですか",
  hint: "だれが、何に困っているか。人数やお金も、分かる範囲で。個人の名前や住所は書かないでください。",
  submit: "相談をはじめる",
  talkInstead: "電話や対面で話せる窓口",
  promises: {
    register: "登録は要りません",
    secret: "秘密は守ります",
    free: "無料です",
    atOnce: "すぐに案が出ます",
  },
  examplesTitle: "たとえば、こんな相談",
  useExample: "この文を使って書く",
  keptFile: "取っておいたファイルから続ける",
  examples: [
    "相談に来る人が重なって、待合室が混み合う。電話しか使えない方も多い",
    "耳の聞こえにくい生徒がいる。オンライン授業の字幕が間に合わない",
    "スタッフの連絡は個人のメッセンジャー。来年は人数が大きく増える",
    "日本語が得意でない親子に、使える支援があることを知らせたい",
    "何から見直せばいいか、まだ言葉にならない",
  ],
  cannotWriteTitle: "書くのが難しいとき",
  cannotWrite: [
    "まわりの方が代わりに書けます。話したことを、そのまま打ち込んでもらえば十分です。",
    "短くても、まとまっていなくても大丈夫です。足りないところは、あとでお聞きします。",
  ],
  byPhone: "電話や対面で話せる窓口をさがす",
  nextTitle: "書いたあとは",
  next: [
    { when: "たしかめる", what: "どう受け取ったかを、あなたの言葉と並べてお見せします。違うところは直せます。" },
    {
      when: "提案を見る",
      what: "道具と人の工夫の組み合わせを、お金と手間と一緒にお見せします。届かない人がいれば、必ず書きます。",
    },
    { when: "人に聞く", what: "決められないときは、提案を添えて人に相談できます。" },
  ],
  picture: "電話、手紙、スマートフォン、隣に座る人が、一本の糸でつながっている絵",
};

const easy: SameShape<typeof ja> = {
  title: "「こう できたら いいな」を {教|おし}えてください",
  audience: "NPOや ボランティアの {人|ひと}へ",
  lead: "パソコンや {電話|でんわ}で {困|こま}っている ことや、したい ことを {書|か}いてください。いい {方法|ほうほう}を、すぐに {見|み}せます。だれが その {方法|ほうほう}を {使|つか}えないか、わたしたちが {書|か}いて {見|み}せます。",
  label: "あなたの {団体|だんたい}は、{何|なに}を していますか。{何|なに}を したいですか",
  hint: "だれが、{何|なに}に {困|こま}っていますか。{人|ひと}の {名前|なまえ}や {住所|じゅうしょ}は {書|か}かないでください。",
  submit: "{相談|そうだん}を はじめる",
  talkInstead: "{電話|でんわ}で {話|はな}す。{会|あ}って {話|はな}す",
  promises: {
    register: "アカウントを {作|つく}らなくて いいです",
    secret: "ほかの {人|ひと}に {見|み}せません",
    free: "お{金|かね}は いりません",
    atOnce: "{方法|ほうほう}が すぐに {出|で}ます",
  },
  examplesTitle: "たとえば、こんな {相談|そうだん}",
  useExample: "この {文|ぶん}を {使|つか}って {書|か}く",
  keptFile: "{持|も}っている ファイルから {続|つづ}ける",
  examples: [
    "{相談|そうだん}に {来|く}る {人|ひと}が {多|おお}くて、{待|ま}つ ところが いっぱいです。{電話|でんわ}しか {使|つか}えない {人|ひと}も {多|おお}いです",
    "{耳|みみ}が よく {聞|き}こえない {生徒|せいと}が います。{授業|じゅぎょう}の ことばを {字|じ}で {見|み}たいです。でも、{字|じ}が {出|で}るのが おそいです",
    "スタッフは {自分|じぶん}の メッセンジャー（LINEなど）で {連絡|れんらく}しています。{来年|らいねん}、{人|ひと}が たくさん {増|ふ}えます",
    "{日本語|にほんご}が {難|むずか}しい お{父|とう}さん・お{母|かあ}さんに、{助|たす}けが ある ことを {知|し}らせたいです",
    "{何|なに}から はじめれば いいか、わかりません",
  ],
  cannotWriteTitle: "{書|か}くのが {難|むずか}しい とき",
  cannotWrite: [
    "あなたが {話|はな}します。ほかの {人|ひと}が {書|か}きます。それでも いいです。",
    "{短|みじか}くても いいです。わからない ことは、あとで {聞|き}きます。",
  ],
  byPhone: "{電話|でんわ}で {話|はな}す。{会|あ}って {話|はな}す（{相談|そうだん}する ところを さがす）",
  nextTitle: "{書|か}いた あと",
  next: [
    {
      when: "たしかめる",
      what: "あなたの {話|はなし}を {短|みじか}く {書|か}いて {見|み}せます。ちがう ところは {直|なお}してください。",
    },
    {
      when: "{方法|ほうほう}を {見|み}る",
      what: "どの {道具|どうぐ}を {使|つか}うか、{人|ひと}が {何|なに}を するかを {見|み}せます。お{金|かね}と {時間|じかん}も わかります。だれが {使|つか}えないかも {書|か}いて {見|み}せます。",
    },
    {
      when: "{人|ひと}に {聞|き}く",
      what: "わからない ときは、{人|ひと}に {相談|そうだん}できます。",
    },
  ],
  picture:
    "{電話|でんわ}、{手紙|てがみ}、スマートフォン、となりに {座|すわ}る {人|ひと}が、{一本|いっぽん}の {糸|いと}で つながっている {絵|え}",
};

const en: SameShape<typeof ja> = {
  title: "Tell us what you wish you could do",
  audience: "IT help for nonprofits and community groups",
  lead: "Write down a problem or a half-formed idea. We combine existing tools and human practices and show you a plan right away. If it leaves somebody out, we say so.",
  label: "What does your organisation do, and what would you like to be able to do?",
  hint: "For whom, what is hard, how many people, what budget. Please leave out personal names.",
  submit: "Continue",
  talkInstead: "Talk by phone or in person instead",
  promises: {
    register: "No registration",
    secret: "Confidential",
    free: "Free of charge",
    atOnce: "A plan right away",
  },
  examplesTitle: "Things people might ask",
  useExample: "Start from this",
  keptFile: "Go on from a file you kept",
  examples: [
    "People come to us at the same time and the waiting room is crowded. Most of them have only a telephone",
    "One of our students is hard of hearing. Captions cannot keep up with our online lessons",
    "Our staff use their private messengers. There will be many more of us next year",
    "We want families who speak little Japanese to know what support there is",
    "We cannot yet say where to begin",
  ],
  cannotWriteTitle: "If writing is hard",
  cannotWrite: [
    "Somebody near you can write for you. What you say, typed as you say it, is enough.",
    "Short and untidy is fine. We will ask about what is missing.",
  ],
  byPhone: "Find desks to talk to by phone or in person",
  nextTitle: "What happens next",
  next: [
    { when: "Check", what: "We show how we understood it beside your own words. You can correct it." },
    {
      when: "See the proposal",
      what: "A combination of tools and practices, with its cost and work. If somebody is not reached, it says so.",
    },
    { when: "Ask a person", what: "If you cannot decide, send it to a person together with the proposal." },
  ],
  picture: "A telephone, a letter, a smartphone and two people side by side, joined by one thread",
};

/** The first page. */
export const homeWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
