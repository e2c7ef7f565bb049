import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** What is wrong with a field of a correction or an answer, by its code. */
const ja = {
  "choose-one": "ひとつ選んでください。分からなければ「わからない」で構いません。",
  "choose-some": "あてはまるものを選んでください。分からなければ「わからない」で構いません。",
  "write-a-number": "わかるものに数字を書いてください。分からなければ「わからない」を押してください。",
  "choose-who": "だれのためかを選んでください。",
  "not-a-number": "数字で書いてください。例: 8　全角でも構いません。",
  "not-yen": "金額を数字で書いてください。例: 3000　使えるお金がなければ 0",
  "not-a-share": "0から100までの数字で書いてください。例: 3割なら 30",
  "confirm-removal": "消すときは、「消してよい」に印を付けてください。",
  "mail-empty": "メールアドレスを書いてください。",
  "no-file": "ファイルを選んでください。",
  "not-our-file": "よろずで取っておいたファイルではないようです。yorozu.html を選んでください。",
  "not-a-value": "書かれたものを読み取れませんでした。例にならって書き直してください。",
};

const easy: SameShape<typeof ja> = {
  "choose-one": "ひとつ {選|えら}んでください。わからない ときは 「わからない」で いいです。",
  "choose-some": "あてはまる ものを {選|えら}んでください。わからない ときは 「わからない」で いいです。",
  "write-a-number":
    "わかる ものに {数字|すうじ}を {書|か}いてください。わからない ときは 「わからない」を おしてください。",
  "choose-who": "だれの ためか {選|えら}んでください。",
  "not-a-number": "{数字|すうじ}で {書|か}いてください。{例|れい}: 8",
  "not-yen": "お{金|かね}を {数字|すうじ}で {書|か}いてください。{例|れい}: 3000",
  "not-a-share": "0から 100までの {数字|すうじ}を {書|か}いてください。{例|れい}: 30",
  "confirm-removal": "{消|け}す ときは 「{消|け}して いいです」に ☑を つけてください。",
  "mail-empty": "メールアドレスを {書|か}いてください。",
  "no-file": "ファイルを {選|えら}んでください。",
  "not-our-file": "よろずの ファイルでは ありません。yorozu.html を {選|えら}んでください。",
  "not-a-value": "{例|れい}を {見|み}て、もう{一度|いちど} {書|か}いてください。",
};

const en: SameShape<typeof ja> = {
  "choose-one": "Please choose one. “I don't know” is a fine answer.",
  "choose-some": "Please tick what holds. “I don't know” is a fine answer.",
  "write-a-number": "Please write a number where you know it, or press “I don't know”.",
  "choose-who": "Please choose who it is for.",
  "not-a-number": "Please write a number, for example 8.",
  "not-yen": "Please write an amount in yen, for example 3000, or 0.",
  "not-a-share": "Please write a number from 0 to 100, for example 30.",
  "confirm-removal": "To delete, please tick “Yes, delete it”.",
  "mail-empty": "Please write your e-mail address.",
  "no-file": "Please choose a file.",
  "not-our-file": "This does not seem to be a file kept from Yorozu. Please choose yorozu.html.",
  "not-a-value": "We could not read this. Please write it as in the example.",
};

export const problemWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
export type ProblemCode = keyof typeof ja;
