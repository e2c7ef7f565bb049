import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "相談を消しました",
  body: "書いたもの、提案、見せるためのリンクは、もう開けません。人への相談として送ったものだけは、答えるために残っています。",
  again: "新しく相談する",
};

const easy: SameShape<typeof ja> = {
  title: "{相談|そうだん}を {消|け}しました",
  body: "{書|か}いた ものと リンクは、もう {見|み}る ことが できません。{人|ひと}に {送|おく}った {相談|そうだん}だけは、{答|こた}える ために {残|のこ}っています。",
  again: "{新|あたら}しく {相談|そうだん}する",
};

const en: SameShape<typeof ja> = {
  title: "Your consultation is deleted",
  body: "What you wrote, the proposals and the links to them can no longer be opened. Only a request that you sent to a person is kept, so that it can be answered.",
  again: "Start a new consultation",
};

export const removedWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
