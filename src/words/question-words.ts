import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/**
 * The questions of a hearing: what is asked, why (what the answer decides), and its options by value. `unit` stands
 * behind a number. わからない is not an option of any: the page adds it to all.
 */
const ja = {
  "it-person": {
    text: "パソコンや電話の設定を任せられる人はいますか",
    reason: "自分たちだけで始められる方法にするか、手伝いと一緒に始める方法にするかが、これで決まるからです。",
    options: { none: "いない", "besides-other-work": "いる（ほかの仕事と兼ねて）", dedicated: "いる（専任）" },
    unit: "",
  },
  "served-devices": {
    text: "この方たちが持っているものはどれですか",
    reason:
      "持っていない道具を前提にすると、届かない人が出てしまうからです。ほとんどの方が持っているものを選んでください。",
    options: {
      landline: "固定電話",
      "feature-phone": "携帯電話（ガラケー）",
      smartphone: "スマートフォン",
      tablet: "タブレット",
      pc: "パソコン",
      none: "どれも持っていない",
    },
    unit: "",
  },
  "staff-count": {
    text: "スタッフは何人ですか",
    reason: "人数によって、向いている道具と料金が変わるからです。だいたいの数で構いません。",
    options: {},
    unit: "人",
  },
  "monthly-budget": {
    text: "毎月使えるお金は、いくらまでですか",
    reason: "その範囲で始められる方法だけをお見せするためです。使えないときは 0 と書いてください。",
    options: {},
    unit: "円",
  },
};

const easy: SameShape<typeof ja> = {
  "it-person": {
    text: "パソコンや {電話|でんわ}の ことが わかる {人|ひと}が いますか",
    reason: "{答|こた}えで、{方法|ほうほう}が {変|か}わります。",
    options: {
      none: "いない",
      "besides-other-work": "いる（ほかの {仕事|しごと}も している）",
      dedicated: "いる（それだけが {仕事|しごと}）",
    },
    unit: "",
  },
  "served-devices": {
    text: "この {人|ひと}たちが {持|も}っている ものは どれですか",
    reason:
      "みんなが {使|つか}える {方法|ほうほう}を {考|かんが}えます。{多|おお}くの {人|ひと}が {持|も}っている ものを {選|えら}んでください。",
    options: {
      landline: "{家|いえ}の {電話|でんわ}",
      "feature-phone": "ケータイ（スマホでは ない {電話|でんわ}）",
      smartphone: "スマートフォン",
      tablet: "タブレット",
      pc: "パソコン",
      none: "どれも {持|も}っていない",
    },
    unit: "",
  },
  "staff-count": {
    text: "スタッフは {何人|なんにん}ですか",
    reason: "{人|ひと}の {数|かず}で、{道具|どうぐ}と お{金|かね}が {変|か}わります。だいたいで いいです。",
    options: {},
    unit: "{人|にん}",
  },
  "monthly-budget": {
    text: "1か{月|げつ}に {使|つか}える お{金|かね}は いくらまでですか",
    reason: "その お{金|かね}で できる {方法|ほうほう}だけ {見|み}せます。ない ときは 0と {書|か}いてください。",
    options: {},
    unit: "{円|えん}",
  },
};

const en: SameShape<typeof ja> = {
  "it-person": {
    text: "Is there someone who looks after your computers and phones?",
    reason: "It decides whether you can begin by yourselves, or with a helper.",
    options: { none: "No", "besides-other-work": "Yes, besides other work", dedicated: "Yes, it is their job" },
    unit: "",
  },
  "served-devices": {
    text: "Which of these do they have?",
    reason: "A way that needs something they do not have would leave them out. Tick what most of them have.",
    options: {
      landline: "Landline",
      "feature-phone": "Mobile phone (not a smartphone)",
      smartphone: "Smartphone",
      tablet: "Tablet",
      pc: "Computer",
      none: "None of these",
    },
    unit: "",
  },
  "staff-count": {
    text: "How many staff do you have?",
    reason: "The number decides which tools fit and what they cost. A rough number is fine.",
    options: {},
    unit: "people",
  },
  "monthly-budget": {
    text: "How much can you spend each month?",
    reason: "We show only what fits. Write 0 if there is none.",
    options: {},
    unit: "yen",
  },
};

/** The words of the questions that a hearing may ask. */
export const questionWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
