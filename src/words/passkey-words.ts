import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Passkeys: signing in with the lock of one's own device. */
const ja = {
  signIn: {
    title: "パスキーでサインイン",
    lead: "端末の指紋・顔・暗証番号で、サインインします。",
    start: "パスキーでサインインする",
    startLead: "前にこの端末やアカウントでパスキーを作った方は、メールを待たずに入れます。",
    go: "続ける",
  },
  add: {
    title: "パスキーを作る",
    lead: "次からは、端末の指紋・顔・暗証番号だけでサインインできます。",
    go: "この端末で作る",
  },
  noScript:
    "このブラウザーでは、パスキーを使えません（JavaScript が要ります）。メールのリンクでサインインしてください。",
  problem: "パスキーが使えませんでした。もう一度ためすか、メールのリンクでサインインしてください。",
  toMail: "メールのリンクでサインインする",
  cancel: "作らずに戻る",
  waiting:
    "端末の案内に沿って、指紋・顔・暗証番号で確かめてください。案内が出ないときは、この画面を開き直してください。",
  list: {
    title: "パスキー",
    lead: "端末の指紋・顔・暗証番号でサインインするための鍵です。なくした端末のものは、消してください。",
    none: "まだありません。",
    device: "作ったブラウザー",
    made: "作った日",
    used: "最後に使った日",
    never: "まだ",
    remove: "消す",
    removed: "パスキーを消しました。",
    added: "パスキーを作りました。",
    add: "パスキーを作る",
    impossible: "このよろずのアドレスでは、パスキーを使えません（https の名前が要ります）。",
  },
};

const easy: SameShape<typeof ja> = {
  signIn: {
    title: "パスキーで サインイン",
    lead: "{指|ゆび}・{顔|かお}・{暗証|あんしょう}{番号|ばんごう}で、サインインします。",
    start: "パスキーで サインインする",
    startLead: "{前|まえ}に パスキーを {作|つく}った {人|ひと}は、メールを {待|ま}たないで {入|はい}れます。",
    go: "{続|つづ}ける",
  },
  add: {
    title: "パスキーを {作|つく}る",
    lead: "{次|つぎ}からは、{指|ゆび}・{顔|かお}・{暗証|あんしょう}{番号|ばんごう}だけで サインイン できます。",
    go: "ここで {作|つく}る",
  },
  noScript: "この ブラウザーでは、パスキーを {使|つか}えません。メールの リンクで サインインしてください。",
  problem: "パスキーが {使|つか}えませんでした。もう{一度|いちど} するか、メールの リンクで サインインしてください。",
  toMail: "メールの リンクで サインインする",
  cancel: "{作|つく}らないで もどる",
  waiting:
    "スマホや パソコンに {出|で}る {案内|あんない}を {見|み}て、{指|ゆび}・{顔|かお}・{暗証|あんしょう}{番号|ばんごう}で たしかめてください。{案内|あんない}が {出|で}ない ときは、この ページを もう{一度|いちど} {開|ひら}いてください。",
  list: {
    title: "パスキー",
    lead: "{指|ゆび}・{顔|かお}・{暗証|あんしょう}{番号|ばんごう}で サインインする ための {鍵|かぎ}です。なくした スマホの ものは、{消|け}してください。",
    none: "まだ ありません。",
    device: "{作|つく}った ブラウザー",
    made: "{作|つく}った {日|ひ}",
    used: "{最後|さいご}に {使|つか}った {日|ひ}",
    never: "まだ",
    remove: "{消|け}す",
    removed: "パスキーを {消|け}しました。",
    added: "パスキーを {作|つく}りました。",
    add: "パスキーを {作|つく}る",
    impossible: "この よろずの アドレスでは、パスキーを {使|つか}えません。",
  },
};

const en: SameShape<typeof ja> = {
  signIn: {
    title: "Sign in with a passkey",
    lead: "With your device's fingerprint, face or PIN.",
    start: "Sign in with a passkey",
    startLead: "If you made a passkey before, you need not wait for a mail.",
    go: "Go on",
  },
  add: {
    title: "Make a passkey",
    lead: "From then on your device's fingerprint, face or PIN is enough to sign in.",
    go: "Make it here",
  },
  noScript: "This browser cannot use passkeys (they need JavaScript). Please sign in by a mailed link.",
  problem: "The passkey did not work. Please try again, or sign in by a mailed link.",
  toMail: "Sign in by a mailed link",
  cancel: "Back without making one",
  waiting: "Follow what your device asks: fingerprint, face or PIN. If nothing appears, open this page again.",
  list: {
    title: "Passkeys",
    lead: "Keys that let you sign in with your device's fingerprint, face or PIN. Remove those of a device that you lost.",
    none: "None yet.",
    device: "Made with",
    made: "Made",
    used: "Last used",
    never: "not yet",
    remove: "Remove",
    removed: "The passkey was removed.",
    added: "The passkey was made.",
    add: "Make a passkey",
    impossible: "Passkeys cannot be used at this address (they need https and a name).",
  },
};

export const passkeyWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
