import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  signIn: {
    title: "サインインする",
    lead: "相談するだけなら、サインインの必要はありません。",
    once: "このリンクは一度だけ使えます。押すまでは、何も変わりません。",
    go: "サインインする",
    toHome: "相談する方はこちら",
  },
  start: {
    title: "サインイン",
    lead: "相談をまとめて置いておきたい団体の方と、相談を受ける担当・技術顧問の方のためのページです。相談するだけなら、サインインの必要はありません。",
    noMailTitle: "管理者の方",
    how: "管理者のサインインのリンクは、よろずを起動した画面に出ます。リンクは一度だけ、1時間のうちに使えます。",
    again: "新しいリンクが要るときは、よろずを動かしている人に頼んでください。",
    toHome: "はじめのページへ",
  },
  expired: {
    title: "このリンクは、もう使えません",
    body: "一度使われたか、時間が過ぎたか、途中で切れています。",
    next: "サインインの画面で、新しいリンクを頼んでください。",
    toSignIn: "サインインの画面へ",
    toHome: "はじめのページへ",
  },
  signedOut: {
    title: "サインアウトしました",
    body: "このブラウザーでは、もう自分のページは見られません。共用のパソコンなら、ブラウザーも閉じてください。",
    toHome: "はじめのページへ",
  },
};

const easy: SameShape<typeof ja> = {
  signIn: {
    title: "サインインする",
    lead: "{相談|そうだん}する {人|ひと}は、サインインしなくて いいです。",
    once: "この リンクは 1{回|かい}だけ {使|つか}えます。",
    go: "サインインする",
    toHome: "{相談|そうだん}する {人|ひと}は こちら",
  },
  start: {
    title: "サインイン",
    lead: "{団体|だんたい}の {人|ひと}と、{相談|そうだん}を {受|う}ける {人|ひと}の ページです。{相談|そうだん}する {人|ひと}は、サインインしなくて いいです。",
    noMailTitle: "よろずを {動|うご}かしている {人|ひと}（{管理者|かんりしゃ}）",
    how: "この {文|ぶん}は、よろずを {動|うご}かす {人|ひと}だけが {読|よ}んでください。サインインの リンクは、よろずを はじめた {画面|がめん}に {出|で}ます。1{回|かい}だけ {使|つか}えます。1{時間|じかん}で {使|つか}えなく なります。",
    again: "{新|あたら}しい リンクは、よろずを {動|うご}かしている {人|ひと}に {頼|たの}んでください。",
    toHome: "はじめの ページへ",
  },
  expired: {
    title: "この リンクは もう {使|つか}えません",
    body: "もう {使|つか}ったか、{時間|じかん}が {過|す}ぎました。",
    next: "サインインの {画面|がめん}で、{新|あたら}しい リンクを もらってください。",
    toSignIn: "サインインの {画面|がめん}へ",
    toHome: "はじめの ページへ",
  },
  signedOut: {
    title: "サインアウトしました",
    body: "ここでは もう「{自分|じぶん}の ページ」を {見|み}られません。みんなで {使|つか}う パソコンの ときは、{画面|がめん}を {閉|と}じてください。",
    toHome: "はじめの ページへ",
  },
};

const en: SameShape<typeof ja> = {
  signIn: {
    title: "Sign in",
    lead: "Asking for advice needs no sign-in.",
    once: "This link works once. Nothing happens until you press the button.",
    go: "Sign in",
    toHome: "To ask for advice",
  },
  start: {
    title: "Sign in",
    lead: "For organisations that want to keep their consultations together, and for the team and advisers who answer. Asking for advice needs no sign-in.",
    noMailTitle: "For the administrator",
    how: "The administrator’s link is printed where Yorozu was started. It works once, within an hour.",
    again: "For a new link, ask whoever runs this Yorozu.",
    toHome: "To the first page",
  },
  expired: {
    title: "This link no longer works",
    body: "It was used already, is too old, or was cut off.",
    next: "Please ask for a new one on the sign-in page.",
    toSignIn: "To the sign-in page",
    toHome: "To the first page",
  },
  signedOut: {
    title: "You are signed out",
    body: "This browser no longer shows your pages. On a shared computer, please close the browser as well.",
    toHome: "To the first page",
  },
};

/** Signing in and out. */
export const accountsWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
