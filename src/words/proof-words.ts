import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Showing again who one is, and what a session opened by a mailed link may not do. */
const ja = {
  title: "ご本人の確認",
  lead: "サインインの方法や、ほかの人の権限、預かっている記録に関わる操作です。だれかがこの画面を勝手に使っていないことを確かめるため、もう一度サインインしてください。",
  how: "確認は30分のあいだ有効です。確認のあと、前の画面に戻ります。",
  passkeyOnly: "このアカウントにはパスキーがあります。サインインの方法を変えるときは、パスキーで確認してください。",
  passkey: "パスキーで確認する",
  mailLead: (mail: string) => `${mail} に、確認のリンクを送ります。`,
  mail: "メールのリンクで確認する",
  mailAgain: "もう一度送る",
  sentTitle: "メールを送りました",
  sent: "届いたリンクを、このブラウザーで開いてください。数分待っても届かないときは、迷惑メールの中も見てください。",
  noWay:
    "この操作の前には、ご本人の確認が要ります。いまは、ここで確認する方法がありません。よろずを動かしている人に、新しいサインインのリンクを出してもらってください。",
  back: "やめて戻る",
  heldBack: {
    title: "パスキーが要ります",
    make: "管理や担当の仕事をするには、パスキーでのサインインが要ります。先に、この端末でパスキーを作ってください。",
    use: "管理や担当の仕事をするには、パスキーでサインインし直してください。",
    lost: "パスキーをなくしたときは、ほかの管理者か、このよろずを動かしている人に頼んでください。",
    toMake: "パスキーを作る",
  },
};

const easy: SameShape<typeof ja> = {
  title: "あなたか どうかの {確認|かくにん}",
  lead: "{大切|たいせつ}な ことを {変|か}える {前|まえ}に、もう{一度|いちど} サインインしてください。ほかの {人|ひと}が この {画面|がめん}を {使|つか}っていないか {確|たし}かめます。",
  how: "30{分|ぷん}の あいだ、もう {聞|き}きません。そのあと、{前|まえ}の {画面|がめん}に {戻|もど}ります。",
  passkeyOnly:
    "この アカウントには パスキーが あります。サインインの {方法|ほうほう}を {変|か}える ときは、パスキーを {使|つか}ってください。",
  passkey: "パスキーで {確|たし}かめる",
  mailLead: (mail) => `${mail} に、リンクを {送|おく}ります。`,
  mail: "メールの リンクで {確|たし}かめる",
  mailAgain: "もう{一度|いちど} {送|おく}る",
  sentTitle: "メールを {送|おく}りました",
  sent: "メールの リンクを、この ブラウザーで {開|ひら}いてください。{来|こ}ない ときは、{迷惑|めいわく}メールも {見|み}てください。",
  noWay:
    "{大切|たいせつ}な ことを {変|か}える {前|まえ}に、あなたか どうかを {確|たし}かめます。いまは、ここで {確|たし}かめる ことが できません。よろずを {動|うご}かしている {人|ひと}に、{新|あたら}しい リンクを もらってください。",
  back: "やめて {戻|もど}る",
  heldBack: {
    title: "パスキーが {要|い}ります",
    make: "{管理|かんり}や {担当|たんとう}の {仕事|しごと}には、パスキーが {要|い}ります。{先|さき}に、パスキーを {作|つく}ってください。",
    use: "{管理|かんり}や {担当|たんとう}の {仕事|しごと}には、パスキーで サインインし{直|なお}してください。",
    lost: "パスキーを なくした ときは、ほかの {管理者|かんりしゃ}に {頼|たの}んでください。",
    toMake: "パスキーを {作|つく}る",
  },
};

const en: SameShape<typeof ja> = {
  title: "Confirm that it is you",
  lead: "This touches how you sign in, what others may do, or what is kept about you. So that nobody else uses this screen for it, please sign in once more.",
  how: "We do not ask again for 30 minutes. Afterwards you are back where you were.",
  passkeyOnly: "This account has a passkey. To change how you sign in, please confirm with the passkey.",
  passkey: "Confirm with a passkey",
  mailLead: (mail) => `A link for it goes to ${mail}.`,
  mail: "Confirm by a mailed link",
  mailAgain: "Send it again",
  sentTitle: "The mail is on its way",
  sent: "Open the link in it with this browser. If it does not arrive within minutes, look among unwanted mail, too.",
  noWay:
    "Before this, we must see that it is you. There is no way to show it here yet. Ask whoever runs this Yorozu for a new link to sign in.",
  back: "Cancel and go back",
  heldBack: {
    title: "A passkey is needed",
    make: "The work of administrators and the team needs a passkey here. Please make one on this device first.",
    use: "The work of administrators and the team needs a passkey here. Please sign in again with yours.",
    lost: "If you lost it, ask another administrator, or whoever runs this Yorozu.",
    toMake: "Make a passkey",
  },
};

export const proofWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
