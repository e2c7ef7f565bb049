import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Signing in at another service: OpenID Connect, LINE Login. Names of services come in as they are. */
const ja = {
  signIn: (name: string) => `${name}でサインインする`,
  failed: "ほかのサービスでのサインインが、できませんでした。もう一度ためすか、別の方法でサインインしてください。",
  cancelled: "サインインを取りやめました。何も変わっていません。",
  taken: "その外部のアカウントは、よろずの別のアカウントにつながっています。そちらで外してから、つないでください。",
  last: "まだ消していません。消すと、サインインする方法がなくなります。先に、メールアドレスかほかの方法を加えてください。",
  going: {
    title: (name: string) => `${name}へ移ります`,
    lead: "自動で移らないときは、下のボタンを押してください。",
    go: (name: string) => `${name}へ`,
    back: "やめる",
  },
  connect: {
    title: (name: string) => `${name}のアカウントで、はじめての方です`,
    titleNothing: "つなぐものがありません",
    nothing: "時間が過ぎたか、もう済んでいます。サインインの画面から、もう一度始めてください。",
    knownTitle: "前からよろずのアカウントがある方",
    knownLead: (name: string) =>
      `いつもの方法（メールのリンクなど）で、このブラウザーで一度サインインしてください。そのあと、${name}をつなげます。`,
    known: "いつもの方法でサインインする",
    newTitle: "新しくアカウントを作る",
    mail: "メールアドレス（なくてもかまいません）",
    mailHint: "書くと、確認のリンクを送ります。リンクを開くと、メールでもサインインでき、返事も届きます。",
    consentMore: (name: string) =>
      `${name}から受け取る番号（あなたを見分けるためのもの）を預かります。サインインにだけ使います。つながりは、いつでも外せます。`,
    mineTitle: (name: string) => `${name}をつなぎますか`,
    mineLead: (account: string, told: string) =>
      `いま「${account}」としてサインインしています。つなぐと、次からは${told}でもこのアカウントに入れます。`,
    toldName: (name: string, person: string) => `${name}（${person}）`,
    mine: "このアカウントにつなぐ",
    notMine: "つながない",
  },
  list: {
    title: "外部のアカウント",
    lead: "ほかのサービスのアカウントでも、サインインできます。覚えのないものは、外してください。",
    none: "つないでいません。",
    service: "サービス",
    since: "つないだ日",
    remove: "外す",
    removed: "外部のアカウントを外しました。",
    added: "外部のアカウントをつなぎました。",
    add: (name: string) => `${name}をつなぐ`,
  },
};

const easy: SameShape<typeof ja> = {
  signIn: (name) => `${name}で サインインする`,
  failed:
    "ほかの サービスで サインイン できませんでした。もう{一度|いちど} するか、ほかの {方法|ほうほう}で サインインしてください。",
  cancelled: "サインインを やめました。{何|なに}も {変|か}わっていません。",
  taken: "その アカウントは、よろずの {別|べつ}の アカウントに つながっています。",
  last: "まだ {消|け}していません。{消|け}すと、サインイン できなく なります。{先|さき}に、メールアドレスか ほかの {方法|ほうほう}を {増|ふ}やしてください。",
  going: {
    title: (name) => `${name}へ {行|い}きます`,
    lead: "{画面|がめん}が {変|か}わらない ときは、{下|した}の ボタンを {押|お}してください。",
    go: (name) => `${name}へ`,
    back: "やめる",
  },
  connect: {
    title: (name) => `${name}の アカウントで、はじめての {人|ひと}です`,
    titleNothing: "つなぐものが ありません",
    nothing:
      "{時間|じかん}が {過|す}ぎたか、もう {終|お}わっています。サインインの {画面|がめん}から、もう{一度|いちど} {始|はじ}めてください。",
    knownTitle: "{前|まえ}から よろずの アカウントが ある {人|ひと}",
    knownLead: (name) =>
      `いつもの {方法|ほうほう}（メールの リンクなど）で、この ブラウザーで サインインしてください。そのあと、${name}を つなげます。`,
    known: "いつもの {方法|ほうほう}で サインインする",
    newTitle: "{新|あたら}しく アカウントを {作|つく}る",
    mail: "メールアドレス（{書|か}かなくても いいです）",
    mailHint: "{書|か}くと、リンクを {送|おく}ります。リンクを {開|ひら}くと、メールでも サインイン できます。",
    consentMore: (name) =>
      `${name}から もらう {番号|ばんごう}を あずかります。サインインだけに {使|つか}います。いつでも はずせます。`,
    mineTitle: (name) => `${name}を つなぎますか`,
    mineLead: (account, told) =>
      `いま「${account}」で サインインしています。つなぐと、{次|つぎ}から ${told}でも この アカウントに {入|はい}れます。`,
    toldName: (name, person) => `${name}（${person}）`,
    mine: "この アカウントに つなぐ",
    notMine: "つながない",
  },
  list: {
    title: "ほかの {会社|かいしゃ}の アカウント",
    lead: "ほかの サービスの アカウントでも、サインイン できます。{知|し}らない ものは、はずしてください。",
    none: "つないでいません。",
    service: "サービス",
    since: "つないだ {日|ひ}",
    remove: "はずす",
    removed: "はずしました。",
    added: "つなぎました。",
    add: (name) => `${name}を つなぐ`,
  },
};

const en: SameShape<typeof ja> = {
  signIn: (name) => `Sign in with ${name}`,
  failed: "Signing in at the other service did not work. Please try again, or sign in another way.",
  cancelled: "You stopped signing in. Nothing was changed.",
  taken: "That account is connected to another account of Yorozu. Please disconnect it there first.",
  last: "It was not removed: without it you could not sign in any more. Please add an e-mail address or another way first.",
  going: {
    title: (name) => `Going on to ${name}`,
    lead: "If nothing happens by itself, please press the button.",
    go: (name) => `To ${name}`,
    back: "Stop here",
  },
  connect: {
    title: (name) => `Your ${name} account is new here`,
    titleNothing: "There is nothing to connect",
    nothing: "It took too long, or is done already. Please start again on the sign-in page.",
    knownTitle: "If you have an account of Yorozu already",
    knownLead: (name) =>
      `Please sign in once in this browser as you always do (for example by a mailed link). Then you can connect ${name}.`,
    known: "Sign in as always",
    newTitle: "Make a new account",
    mail: "E-mail address (not required)",
    mailHint: "A link to confirm is sent there. Once opened you can also sign in by mail, and answers reach you.",
    consentMore: (name) =>
      `The number by which ${name} tells us that it is you. It is used for signing in only, and you can disconnect it at any time.`,
    mineTitle: (name) => `Connect ${name}?`,
    mineLead: (account, told) =>
      `You are signed in as “${account}”. Once connected, ${told} opens this account as well.`,
    toldName: (name, person) => `${name} (${person})`,
    mine: "Connect it to this account",
    notMine: "Do not connect",
  },
  list: {
    title: "Accounts of other services",
    lead: "You can also sign in with these. If you do not recognise one, please disconnect it.",
    none: "None is connected.",
    service: "Service",
    since: "Connected",
    remove: "Disconnect",
    removed: "It was disconnected.",
    added: "It was connected.",
    add: (name) => `Connect ${name}`,
  },
};

export const providerWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
