import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** For somebody who cannot call: nothing here asks for a voice. */
  silent: {
    urgent: "声を出さなくても、助けを呼べます。",
    concern: "声を出さずに、文字で話せます。",
  },
  child: {
    title: "あなたの話を聞いてくれる人がいます",
    body: "子どものための窓口です。名前は言わなくても、家のことも話せます。",
  },
  unanswered: "迷ったら、先に119か110へ。急がないときは、下の相談先へ。",
  sayLanguage: "はじめに、言葉の名前を言ってください。",
  read: (quotes: string) => `${quotes}から、そう読みました。`,
  open: {
    always: "24時間",
    until: (when: string) => `${when}まで`,
    from: (when: string) => `いまは休み。${when}から`,
    unknown: "時間は未確認",
  },
  free: "無料",
  byLanguage: "言葉ごとの番号を見る",
  inJapanese: "日本語",
  inEnglish: "英語",
  calm: "だれも危なくない",
  calmAbout: "急ぎの窓口を、この相談の上から外します",
  again: "急ぎの窓口を、もう一度上に出す",
};

const easy: SameShape<typeof ja> = {
  silent: {
    urgent: "{話|はな}さなくても、{助|たす}けを {呼|よ}べます。",
    concern: "{話|はな}さなくて いいです。{文字|もじ}で {相談|そうだん}できます。",
  },
  child: {
    title: "あなたの {話|はなし}を {聞|き}いて くれる {人|ひと}が います",
    body: "{子|こ}どもの ための {窓口|まどぐち}です。{名前|なまえ}は {言|い}わなくて いいです。{家|いえ}の ことも {話|はな}せます。",
  },
  unanswered: "わからない ときは、{先|さき}に 119か 110に {電話|でんわ}して ください。",
  sayLanguage: "{先|さき}に、ことばの {名前|なまえ}を {言|い}ってください。",
  read: (quotes) => `${quotes}を {読|よ}んで、そう {思|おも}いました。`,
  open: {
    always: "24{時間|じかん}",
    until: (when) => `${when}まで`,
    from: (when) => `いまは {休|やす}み。${when}から`,
    unknown: "{時間|じかん}は わかりません",
  },
  free: "0{円|えん}",
  byLanguage: "ことばの {番号|ばんごう}を {見|み}る",
  inJapanese: "{日本語|にほんご}",
  inEnglish: "{英語|えいご}",
  calm: "だれも {危|あぶ}なく ない",
  calmAbout: "{急|いそ}ぎの {窓口|まどぐち}を、ここから {消|け}します",
  again: "{急|いそ}ぎの {窓口|まどぐち}を、もういちど {出|だ}す",
};

const en: SameShape<typeof ja> = {
  silent: {
    urgent: "Ways to get help without speaking.",
    concern: "You can write; no voice is needed.",
  },
  child: {
    title: "There are people who will listen to you",
    body: "These are for children. You need not give your name, and you can talk about home.",
  },
  unanswered: "If in doubt, 119 or 110 first. If it can wait, the desk below them.",
  sayLanguage: "First say the name of your language.",
  read: (quotes) => `We took it so from ${quotes}.`,
  open: {
    always: "24 hours",
    until: (when) => `until ${when}`,
    from: (when) => `closed; from ${when}`,
    unknown: "hours not known",
  },
  free: "free",
  byLanguage: "Numbers by language",
  inJapanese: "in Japanese",
  inEnglish: "in English",
  calm: "No one is in danger",
  calmAbout: "takes the urgent desks off the top of this consultation",
  again: "Show the urgent desks on top again",
};

/** The box of desks on top of a hearing. */
export const dangerBoxWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
