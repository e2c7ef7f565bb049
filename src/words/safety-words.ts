import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** Over the page that would show the plan, and over the first card of the hearing. */
  title: { served: "まず、その方の安全を", writer: "まず、あなたの安全を" },
  body: {
    served: "人の安全にかかわることだと受け取りました。上の窓口には、本人でなくても電話できます。",
    writer: "あなたの安全にかかわることだと受け取りました。上の窓口に、いま電話してください。",
  },
  /** Why no plan is shown yet, and that nothing is lost. */
  after: {
    title: { served: "その方が安全になったら、ここから続けます", writer: "安全になったら、ここから続けます" },
    body: "聞き取ったことは残してあります。道具や工夫の案は、それからで間に合います。",
    go: "続ける（案を見る）",
  },
  /** In the check of what was heard, in place of the button that leads to the plan. */
  yes: "はい、合っています",
};

const easy: SameShape<typeof ja> = {
  title: {
    served: "{先|さき}に、その {人|ひと}を {守|まも}って ください",
    writer: "{先|さき}に、{自分|じぶん}を {守|まも}って ください",
  },
  body: {
    served:
      "{人|ひと}の {安全|あんぜん}の ことだと {思|おも}います。{上|うえ}の {番号|ばんごう}に {電話|でんわ}して ください。{本人|ほんにん}で なくても いいです。",
    writer:
      "あなたの {安全|あんぜん}の ことだと {思|おも}います。{上|うえ}の {番号|ばんごう}に、いま {電話|でんわ}して ください。",
  },
  after: {
    title: {
      served: "その {人|ひと}が {安全|あんぜん}に なったら、ここから {続|つづ}けます",
      writer: "{安全|あんぜん}に なったら、ここから {続|つづ}けます",
    },
    body: "わかった ことは、{残|のこ}して あります。{道具|どうぐ}の ことは、あとで いいです。",
    go: "{続|つづ}ける（{道具|どうぐ}の {方法|ほうほう}を {見|み}る）",
  },
  yes: "はい、そうです",
};

const en: SameShape<typeof ja> = {
  title: { served: "First, this person’s safety", writer: "First, your own safety" },
  body: {
    served: "We take this to be about somebody’s safety. You can call the desks above about another person, too.",
    writer: "We take this to be about your safety. Please call a desk above now.",
  },
  after: {
    title: { served: "When this person is safe, we go on from here", writer: "When you are safe, we go on from here" },
    body: "What we heard is kept. Tools and practices can wait until then.",
    go: "Go on: show the plan",
  },
  yes: "Yes, that is right",
};

/** Where somebody may be in danger now: numbers and a person first, the plan when somebody asks for it. */
export const safetyWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
