import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "条件を変えたら、どうなるか",
  lead: "数字を変えて「ためす」を押すと、そのときの提案を、いまの提案と並べて見られます。相談の内容は変わりません。",
  form: "ためしてみる条件",
  empty: "空けておくと、「決めていない」として計算します。",
  notSaid: "決めていない",
  go: "ためす",
  result: "ためした結果",
  same: "組み合わせは変わりません。",
  differs: "組み合わせが変わります。",
  caption: "いまの提案と、ためした結果",
  figure: "くらべるもの",
  before: "いまの提案",
  after: "ためした結果",
  uses: "使うもの",
  nothing: "なし",
  running:
    "3秒では計算が終わらなかったので、そこまでで見つかったいちばん良いものです。もっと良いものがあるかもしれません。少し待って、もう一度「ためす」を押してください。",
  busy: "いま計算がこみ合っています。書いた条件は残っています。少し待って、もう一度「ためす」を押してください。",
  keep: "この条件にしたいときは、相談の内容を直してください。",
  toHearing: "相談の内容を直す",
};

type WhatIfWords = SameShape<typeof ja>;

const easy: WhatIfWords = {
  title: "お{金|かね}や {時間|じかん}を {変|か}えると、どう なりますか",
  lead: "{数|かず}を {変|か}えて「ためす」を {押|お}してください。いまの {方法|ほうほう}と くらべる ことが できます。",
  form: "{変|か}えて みる {数|かず}",
  empty: "{書|か}かない ところは、「{決|き}めていない」です。",
  notSaid: "{決|き}めていない",
  go: "ためす",
  result: "ためした {結果|けっか}",
  same: "{使|つか}う ものは {変|か}わりません。",
  differs: "{使|つか}う ものが {変|か}わります。",
  caption: "いまの {方法|ほうほう}と、ためした {結果|けっか}",
  figure: "くらべるもの",
  before: "いまの {方法|ほうほう}",
  after: "ためした {結果|けっか}",
  uses: "{使|つか}う もの",
  nothing: "なし",
  running:
    "まだ {計算|けいさん}が {終|お}わっていません。もっと よい {方法|ほうほう}が あるかもしれません。{少|すこ}し {待|ま}って、もう{一度|いちど}「ためす」を おしてください。",
  busy: "いま {計算|けいさん}が {混|こ}んでいます。{書|か}いた ものは {残|のこ}っています。{少|すこ}し {待|ま}って、もう{一度|いちど}「ためす」を おしてください。",
  keep: "この {条件|じょうけん}に する ときは、{相談|そうだん}の {内容|ないよう}を {直|なお}してください。",
  toHearing: "{相談|そうだん}の {内容|ないよう}を {直|なお}す",
};

const en: WhatIfWords = {
  title: "What if the limits were others?",
  lead: "Change a figure and press “Try”: you see the plan for it beside the plan as it is. Nothing of your consultation changes.",
  form: "Limits to try",
  empty: "An empty field counts as “not set”.",
  notSaid: "Not set",
  go: "Try",
  result: "What was found",
  same: "The combination stays the same.",
  differs: "The combination changes.",
  caption: "The plan as it is and the one that was tried",
  figure: "What is compared",
  before: "Now",
  after: "Tried",
  uses: "Uses",
  nothing: "None",
  running:
    "Three seconds were not enough for the proof: this is the best found so far, and there may be better. Wait a little and press “Try” again.",
  busy: "Many plans are being worked out just now. What you typed is kept. Wait a little and press “Try” again.",
  keep: "If you want these limits, correct your consultation.",
  toHearing: "Correct the consultation",
};

/** Trying other limits. */
export const whatIfWords: Localized<WhatIfWords> = { ja, "ja-easy": easy, en };
