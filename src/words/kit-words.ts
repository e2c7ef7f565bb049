import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  brand: "よろず",
  languageName: "日本語",
  languages: "ほかの言葉で読む",
  skip: "本文へ進む",
  demo: "これは見本のデータです。実在の団体や人ではありません。",
  errorPrefix: "エラー: ",
  errorSummary: "次のところを確かめてください",
  change: "直す",
  paging: {
    before: "前のページ",
    after: "次のページ",
    pageOf: (page: string, pages: string) => `${page}ページ目（全${pages}ページ）`,
  },
  step: (step: number, of: number) => `相談 ${step} / ${of}`,
  upTo: (count: string) => `${count}字まで書けます。`,
  unknown: "わからない",
  nav: { label: "おもな案内", ask: "相談する", queue: "相談の一覧", means: "道具と工夫", desks: "窓口をさがす" },
  sos: {
    label: "急ぎの窓口",
    who: "いま危ない・今夜泊まる所がない・消えてしまいたい方へ",
    link: "すぐ話せる窓口",
    all: "急ぎの窓口をすべて見る",
    faint: "つらいとき、心配な人がいるときに：",
    faintNow: "いま危ないときは：",
    leave: "人に見られそうなら、天気予報に変える",
    leaveHint: "（見た記録は履歴に残ります）",
    danger: {
      urgent: {
        writer: {
          title: "まず、あなたの安全をいちばんに",
          body: "いま危ないときは、下の窓口に電話してください。続きはあとで大丈夫です。",
        },
        served: {
          title: "その方に、いま助けが要るかもしれません",
          body: "急ぐときは、先に下の窓口へ。あなたから電話しても構いません。",
        },
      },
      concern: {
        writer: {
          title: "つらいとき、話せる窓口があります",
          body: "名前は言わなくても話せます。ほかの人のことでもかまいません。",
        },
        served: {
          title: "気がかりな方がいるときの窓口です",
          body: "支える側の人からも相談できます。",
        },
      },
    },
  },
  desk: {
    free: "通話無料",
    and: "・",
    asOf: (date: string) => `（${date}の情報）`,
  },
  coverage: {
    people: "人",
    best: "よく届く",
    full: "届く",
    part: "届くが、足りない点か、分からない点がある",
    none: "届かない",
    unasked: "不要",
  },
  footer: {
    what: "よろずは、だれでも動かせる公開ソフトウェアです。",
    services: "支援メニュー",
    privacy: "個人情報の扱い",
    accessibility: "使いやすさへの取り組み",
    about: "よろずについて",
    api: "API（プログラムから使う）",
    me: "自分のページ",
    team: "サインイン",
  },
};

const easy: SameShape<typeof ja> = {
  brand: "よろず",
  languageName: "やさしい {日本語|にほんご}",
  languages: "ほかの ことばで {読|よ}む",
  skip: "{内容|ないよう}へ {進|すす}む",
  demo: "これは {見本|みほん}です。ほんとうの {団体|だんたい}や {人|ひと}では ありません。",
  errorPrefix: "エラー: ",
  errorSummary: "つぎの ところを {見|み}てください",
  change: "{直|なお}す",
  paging: {
    before: "{前|まえ}の ページ",
    after: "{次|つぎ}の ページ",
    pageOf: (page, pages) => `${page}ページ（ぜんぶで ${pages}ページ）`,
  },
  step: (step, of) => `{相談|そうだん} ${step} / ${of}`,
  upTo: (count) => `${count}{文字|もじ}まで {書|か}く ことが できます。`,
  unknown: "わからない",
  nav: {
    label: "おもな {案内|あんない}",
    ask: "{相談|そうだん}する",
    queue: "{相談|そうだん}の {一覧|いちらん}",
    means: "{道具|どうぐ}と くふう",
    desks: "{窓口|まどぐち}を さがす",
  },
  sos: {
    label: "すぐ {助|たす}けてくれる {窓口|まどぐち}",
    who: "いま あぶない。{今夜|こんや} {寝|ね}る ところが ない。{死|し}にたい",
    link: "すぐ {話|はな}せる {窓口|まどぐち}",
    all: "すぐ {話|はな}せる {窓口|まどぐち}を ぜんぶ {見|み}る",
    faint: "つらい とき、{心配|しんぱい}な {人|ひと}が いる とき：",
    faintNow: "いま あぶない ときは：",
    leave: "{人|ひと}が {来|き}たら、{天気|てんき}の ページへ",
    leaveHint: "（{見|み}た ことは {残|のこ}ります）",
    danger: {
      urgent: {
        writer: {
          title: "あなたの {安全|あんぜん}が いちばん {大切|たいせつ}です",
          body: "いま あぶない ときは、{下|した}の {窓口|まどぐち}に {電話|でんわ}してください。",
        },
        served: {
          title: "その {人|ひと}は、いま {助|たす}けが {必要|ひつよう}かもしれません",
          body: "{急|いそ}ぐ ときは、{先|さき}に {電話|でんわ}してください。あなたが {電話|でんわ}しても いいです。",
        },
      },
      concern: {
        writer: {
          title: "{話|はな}せる {窓口|まどぐち}が あります",
          body: "{名前|なまえ}は {言|い}わなくて いいです。",
        },
        served: {
          title: "{心配|しんぱい}な {人|ひと}が いる ときの {窓口|まどぐち}です",
          body: "{助|たす}ける {人|ひと}も {相談|そうだん}できます。",
        },
      },
    },
  },
  desk: {
    free: "{電話|でんわ}の お{金|かね}は いりません",
    and: "。",
    asOf: (date) => `（${date}の {情報|じょうほう}）`,
  },
  coverage: {
    people: "{人|ひと}",
    best: "よくできる",
    full: "できる",
    part: "できる。でも、たりない ことか、わからない ことが ある",
    none: "できない",
    unasked: "いりません",
  },
  footer: {
    what: "よろずの プログラムは、だれでも {使|つか}えます。",
    services: "{助|たす}けの メニュー",
    privacy: "{名前|なまえ}や {住所|じゅうしょ}などの {使|つか}いかた",
    accessibility: "みんなが {使|つか}いやすいように",
    about: "よろずについて",
    api: "API（プログラムから {使|つか}う）",
    me: "{自分|じぶん}の ページ",
    team: "サインイン",
  },
};

const en: SameShape<typeof ja> = {
  brand: "Yorozu",
  languageName: "English",
  languages: "Read this page in another language",
  skip: "Skip to main content",
  demo: "This is demonstration data. No real organisations or people.",
  errorPrefix: "Error: ",
  errorSummary: "Please check the following",
  change: "Change",
  paging: { before: "Previous page", after: "Next page", pageOf: (page, pages) => `Page ${page} of ${pages}` },
  step: (step, of) => `Step ${step} of ${of}`,
  upTo: (count) => `You can write up to ${count} characters.`,
  unknown: "I don't know",
  nav: { label: "Main", ask: "Ask for advice", queue: "Requests", means: "Tools and practices", desks: "Find a desk" },
  sos: {
    label: "Urgent help",
    who: "In danger now, nowhere to sleep tonight, or thinking of ending your life?",
    link: "People you can talk to now",
    all: "See all urgent help",
    faint: "If it is hard, for you or for somebody you worry about:",
    faintNow: "If somebody is in danger now:",
    leave: "If somebody may see: a weather page",
    leaveHint: "(the history still shows this page)",
    danger: {
      urgent: {
        writer: {
          title: "Your safety comes first",
          body: "If you are in danger now, please call a desk below.",
        },
        served: {
          title: "This person may need help right now",
          body: "If it is urgent, call first. You may call for them.",
        },
      },
      concern: {
        writer: {
          title: "If it is hard, there are people to talk to",
          body: "You may call about somebody else, too.",
        },
        served: {
          title: "Desks for when you are worried about somebody",
          body: "People who support others can ask too.",
        },
      },
    },
  },
  desk: {
    free: "free call",
    and: ", ",
    asOf: (date) => `(as of ${date})`,
  },
  coverage: {
    people: "People",
    best: "reached well",
    full: "reached",
    part: "reached, with something lacking or not known",
    none: "not reached",
    unasked: "not needed",
  },
  footer: {
    what: "Yorozu is open software that anyone can run.",
    services: "Support menu",
    privacy: "Privacy",
    accessibility: "Accessibility",
    about: "About Yorozu",
    api: "API",
    me: "Your page",
    team: "Sign in",
  },
};

/** What the kit itself says: layout, form controls, tables. */
export const kitWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
