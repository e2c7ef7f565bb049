import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "文例",
  lead: "よく使う文を置いておけます。返事を書くときに選べます。",
  use: "文例を入れる",
  hint: "【名前】【団体】【番号】と書いた所には、その相談のものが入ります。",
  name: "題",
  body: "文",
  add: "文例を加える",
  save: "残す",
  drop: "消す",
  saved: "残しました。",
  empty: "まだありません。",
  edit: "直す",
  titleMissing: "題を書いてください。",
  bodyMissing: "文を書いてください。",
};

const easy: SameShape<typeof ja> = {
  title: "{文|ぶん}の {例|れい}",
  lead: "よく {使|つか}う {文|ぶん}を {置|お}きます。",
  use: "{文|ぶん}の {例|れい}を {入|い}れる",
  hint: "【{名前|なまえ}】【{団体|だんたい}】【{番号|ばんごう}】は、その {相談|そうだん}の ものに なります。",
  name: "{題|だい}",
  body: "{文|ぶん}",
  add: "{加|くわ}える",
  save: "{残|のこ}す",
  drop: "{消|け}す",
  saved: "{残|のこ}しました。",
  empty: "まだ ありません。",
  edit: "{直|なお}す",
  titleMissing: "{題|だい}を {書|か}いてください。",
  bodyMissing: "{文|ぶん}を {書|か}いてください。",
};

const en: SameShape<typeof ja> = {
  title: "Text modules",
  lead: "Texts that are used again and again. They can be chosen when you answer.",
  use: "Insert a text",
  hint: "{name}, {organisation} and {number} become those of the request.",
  name: "Title",
  body: "Text",
  add: "Add a text",
  save: "Keep",
  drop: "Remove",
  saved: "Kept.",
  empty: "There are none yet.",
  edit: "Change",
  titleMissing: "Please write a title.",
  bodyMissing: "Please write the text.",
};

/** The team's texts: kept, changed, put into an answer. */
export const textModuleWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
