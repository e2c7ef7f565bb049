import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "電話を受けた",
  lead: "番号を入れると、前に相談した方が出ます。",
  phone: "相手の電話番号",
  find: "さがす",
  found: "この番号からの相談",
  notFound: "この番号からの相談は、まだありません。",
  noteLabel: "話したこと",
  noteHint: "この相談の電話の記録になります。",
  save: "記録する",
  newTitle: "新しい相談として書きとめる",
  name: "名前",
  organisation: "団体の名前",
  message: "聞いたこと",
  messageHint: "相手の言葉のままに。危ない言葉があれば、急ぐ相談になります。",
  open: "相談にする",
  phoneWrong: "電話番号を数字で書いてください。",
  messageMissing: "聞いたことを書いてください。",
  last: (day: string) => `最後の動き：${day}`,
};

const easy: SameShape<typeof ja> = {
  title: "{電話|でんわ}を {受|う}けた",
  lead: "{番号|ばんごう}を {入|い}れると、{前|まえ}の {相談|そうだん}が {出|で}ます。",
  phone: "{電話|でんわ}{番号|ばんごう}",
  find: "さがす",
  found: "この {番号|ばんごう}の {相談|そうだん}",
  notFound: "この {番号|ばんごう}の {相談|そうだん}は ありません。",
  noteLabel: "{話|はな}した こと",
  noteHint: "{電話|でんわ}の {記録|きろく}に なります。",
  save: "{記録|きろく}する",
  newTitle: "{新|あたら}しい {相談|そうだん}に する",
  name: "{名前|なまえ}",
  organisation: "{団体|だんたい}の {名前|なまえ}",
  message: "{聞|き}いた こと",
  messageHint: "{相手|あいて}の ことばで {書|か}いてください。",
  open: "{相談|そうだん}に する",
  phoneWrong: "{電話|でんわ}{番号|ばんごう}を {数字|すうじ}で {書|か}いてください。",
  messageMissing: "{聞|き}いた ことを {書|か}いてください。",
  last: (day) => `{最後|さいご}：${day}`,
};

const en: SameShape<typeof ja> = {
  title: "A call came in",
  lead: "Type the number to find who asked before.",
  phone: "The caller’s number",
  find: "Find",
  found: "Requests from this number",
  notFound: "There is no request from this number yet.",
  noteLabel: "What was said",
  noteHint: "It becomes a call record of this request.",
  save: "Save",
  newTitle: "Note it as a new request",
  name: "Name",
  organisation: "Organisation",
  message: "What they said",
  messageHint: "In their own words. Words of danger make it urgent.",
  open: "Make it a request",
  phoneWrong: "Please write the number in digits.",
  messageMissing: "Please write what they said.",
  last: (day) => `Last change: ${day}`,
};

/** A call that came in: who it is by the number, a note, a new request. */
export const callWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
