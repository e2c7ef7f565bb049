import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Mails to people about their own account. Mail is plain text: no marks for furigana. */
const ja = {
  signUp: {
    subject: "【よろず】アカウントを作るリンク",
    body: (address: string) =>
      [
        "よろずのアカウントを作るリンクです。一度だけ、1時間のうちに使えます。",
        address,
        "",
        "頼んだ覚えがなければ、このメールは消してください。アカウントは作られません。",
      ].join("\n"),
  },
  changeMail: {
    subject: "【よろず】新しいメールアドレスの確認",
    body: (address: string) =>
      [
        "このアドレスを、よろずのアカウントで使うための確認です。次のリンクを開いて、確かめてください。一度だけ、1時間のうちに使えます。",
        address,
        "",
        "頼んだ覚えがなければ、このメールは消してください。何も変わりません。",
      ].join("\n"),
  },
};

const easy: SameShape<typeof ja> = {
  signUp: {
    subject: "【よろず】アカウントを つくる リンク",
    body: (address) =>
      [
        "よろずの アカウントを つくる リンクです。いっかいだけ、1じかんの うちに つかえます。",
        address,
        "",
        "しらない メールのときは、けしてください。アカウントは できません。",
      ].join("\n"),
  },
  changeMail: {
    subject: "【よろず】あたらしい メールアドレスの かくにん",
    body: (address) =>
      [
        "この メールアドレスを よろずで つかうための かくにんです。つぎの リンクを ひらいてください。いっかいだけ、1じかんの うちに つかえます。",
        address,
        "",
        "しらない メールのときは、けしてください。なにも かわりません。",
      ].join("\n"),
  },
};

const en: SameShape<typeof ja> = {
  signUp: {
    subject: "Yorozu: your link to make an account",
    body: (address) =>
      [
        "This link makes your account at Yorozu. It works once, within an hour.",
        address,
        "",
        "If you did not ask for it, please delete this mail. No account will be made.",
      ].join("\n"),
  },
  changeMail: {
    subject: "Yorozu: please confirm your new address",
    body: (address) =>
      [
        "Please open this link to use this address with your account at Yorozu. It works once, within an hour.",
        address,
        "",
        "If you did not ask for it, please delete this mail. Nothing will change.",
      ].join("\n"),
  },
};

export const accountMailWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
