import type { SignInChange } from "#src/domain/accounts/ways-in.ts";
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
  changed: {
    subject: "【よろず】サインインの方法が変わりました",
    what: {
      "mail-changed": "メールアドレスが変わりました。これからは、新しいアドレスにリンクを送ります。",
      "passkey-added": "パスキーを加えました。",
      "passkey-removed": "パスキーを消しました。",
      "identity-added": "外部のアカウントをつなぎました。",
      "identity-removed": "外部のアカウントを外しました。",
    } satisfies Record<SignInChange, string>,
    body: (what: string, at: string, address: string) =>
      [
        `あなたのよろずのアカウントで、サインインの方法が変わりました（${at}）。`,
        "",
        what,
        "",
        "ほかのブラウザーや機器では、サインアウトしました。自分で変えたのなら、使うところでサインインし直すだけで大丈夫です。",
        "心当たりがなければ、次のページでサインインして、ほかのサインインを終わらせてください。サインインできないときは、よろずの管理者に知らせてください。",
        address,
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
  changed: {
    subject: "【よろず】サインインの ほうほうが かわりました",
    what: {
      "mail-changed": "メールアドレスが かわりました。",
      "passkey-added": "パスキーを ふやしました。",
      "passkey-removed": "パスキーを けしました。",
      "identity-added": "ほかの かいしゃの アカウントを つなぎました。",
      "identity-removed": "ほかの かいしゃの アカウントを はずしました。",
    },
    body: (what, at, address) =>
      [
        `あなたの よろずの アカウントで、サインインの ほうほうが かわりました（${at}）。`,
        "",
        what,
        "",
        "ほかの ブラウザーや スマホでは、サインアウトしました。じぶんで かえたときは、もういちど サインインしてください。",
        "しらないときは、つぎの ページで サインインして、ほかの サインインを おわらせてください。できないときは、よろずの かんりしゃに しらせてください。",
        address,
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
  changed: {
    subject: "Yorozu: how you sign in has changed",
    what: {
      "mail-changed": "The e-mail address was changed. Links to sign in go to the new address from now on.",
      "passkey-added": "A passkey was added.",
      "passkey-removed": "A passkey was removed.",
      "identity-added": "An account at another service was connected.",
      "identity-removed": "An account at another service was disconnected.",
    },
    body: (what, at, address) =>
      [
        `How you sign in to your account at Yorozu has changed (${at}).`,
        "",
        what,
        "",
        "You were signed out of all other browsers and devices. If you did this yourself, sign in there again.",
        "If you did not, please sign in on this page and end the other sessions. If you cannot, tell the administrator of this Yorozu.",
        address,
      ].join("\n"),
  },
};

export const accountMailWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
