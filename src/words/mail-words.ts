import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** What a receipt tells: no name, no words and no key of the sender, because nobody has shown that the address is theirs. */
export type ReceiptFacts = { readonly number: number; readonly answers: boolean };
/** An answer of the team, and where the asker can write on; `answers`: a mail in answer arrives. */
export type ReplyFacts = {
  readonly number: number;
  readonly body: string;
  readonly address: string;
  readonly answers: boolean;
};
/** Tells somebody of the team that there is something to read; none of what was written. */
export type OverdueFacts = { readonly number: number; readonly address: string };
export type AskerWroteFacts = { readonly number: number; readonly address: string };
/** A one-time link to sign in. */
export type SignInFacts = { readonly name: string; readonly address: string };

const ja = {
  receipt: {
    subject: (number: number) => `【よろず】相談を受け付けました（受付番号 ${number}）`,
    body: ({ number, answers }: ReceiptFacts) =>
      lines([
        "よろずでのご相談を受け付けました。",
        "",
        `受付番号: ${number}`,
        "",
        "送っていただいた内容は、届いて保存されています。もう一度送る必要はありません。",
        "お電話やメールでのお問い合わせには、この番号を伝えてください。",
        ...(answers ? ["書き足したいことがあれば、このメールにそのまま返信してください。"] : []),
        "いつまでに返事ができるかは、約束できません。急ぐときは、ほかの窓口もお使いください。",
        "",
        "命や体が危ないときは、返事を待たずに 119（救急・火事）か 110（警察）に電話してください。",
        "",
        "--",
        "このメールは、相談を送るときにこのアドレスが書かれていたか、このアドレスから相談が届いたので、一度だけお送りしています。続けて届くお知らせはありません。止める手続きは要りません。",
        "お心当たりがなければ、ほかの方が書き間違えたものです。お手数ですが消してください。",
      ]),
  },
  reply: {
    subject: (number: number) => `【よろず】相談へのお返事（受付番号 ${number}）`,
    body: ({ number, body, address, answers }: ReplyFacts) =>
      lines([
        `受付番号 ${number} のご相談への返事です。`,
        "",
        body,
        "",
        "--",
        "続きを書くとき、「解決した」と伝えるときは、次のページを開いてください。",
        address,
        "このアドレスを知っている人は、やりとりを読めます。ほかの人に転送しないでください。",
        answers ? "このメールに返信しても、続きとして届きます。" : "このメールに返信しても届きません。",
        "",
        "命や体が危ないときは、119（救急・火事）か 110（警察）に電話してください。",
      ]),
  },
  askerWrote: {
    subject: (number: number) => `【よろず】相談 ${number} に続きが届きました`,
    body: ({ number, address }: AskerWroteFacts) =>
      lines([
        `受け持っている相談 ${number} に、相談した方から続きが届きました。`,
        "",
        address,
        "",
        "内容は、サインインしたページだけに出ます。",
      ]),
  },
  overdue: {
    subject: (number: number) => `【よろず】相談 ${number} の返事の期限が過ぎました`,
    body: ({ number, address }: OverdueFacts) =>
      lines([
        `相談 ${number} の方が、返事を待っています。期限が過ぎました。`,
        "",
        address,
        "",
        "内容は、サインインしたページだけに出ます。このお知らせは、一度だけ送ります。",
      ]),
  },
  signIn: {
    subject: "【よろず】サインインのリンク",
    body: ({ name, address }: SignInFacts) =>
      lines([
        `${name} さん`,
        "",
        "次のリンクを開いて、サインインしてください。一度だけ、1時間のうちに使えます。",
        address,
        "",
        "頼んだ覚えがなければ、このメールは消してください。何も起きません。",
      ]),
  },
  invitation: {
    subject: "【よろず】担当に加わってください",
    body: ({ name, address }: SignInFacts) =>
      lines([
        `${name} さん`,
        "",
        "よろずの相談の担当に加えられました。次のリンクを開いて、サインインしてください。一度だけ、7日のうちに使えます。",
        address,
        "",
        "次からは、サインインのページでこのメールアドレスを入れると、リンクが届きます。",
        "心当たりがなければ、このメールは消してください。",
      ]),
  },
};

const easy: SameShape<typeof ja> = {
  receipt: {
    subject: (number) => `【よろず】そうだんを うけつけました（ばんごう ${number}）`,
    body: ({ number, answers }) =>
      lines([
        "そうだんを うけつけました。",
        "",
        `うけつけばんごう: ${number}`,
        "",
        "あなたが おくったものは、とどいています。もう いちど おくらなくて いいです。",
        "でんわや メールで きくときは、この ばんごうを いってください。",
        ...(answers ? ["もっと かきたいときは、この メールに へんじを かいてください。"] : []),
        "いつ へんじが できるか、やくそくは できません。いそぐときは、ほかの まどぐちも つかってください。",
        "",
        "いのちや からだが あぶないときは、へんじを またないで、119（きゅうきゅうしゃ・かじ）か 110（けいさつ）に でんわしてください。",
        "",
        "--",
        "この メールは、いちどだけ おくります。つづけて おくることは ありません。とめる てつづきは いりません。",
        "しらない メールのときは、ほかの ひとが まちがえて かきました。けしてください。",
      ]),
  },
  reply: {
    subject: (number) => `【よろず】そうだんの へんじ（ばんごう ${number}）`,
    body: ({ number, body, address, answers }) =>
      lines([
        `ばんごう ${number} の そうだんの へんじです。`,
        "",
        body,
        "",
        "--",
        "つづきを かくときは、この ページを ひらいてください。",
        address,
        "この アドレスを しっている ひとは、ないようを よむことが できます。ほかの ひとに おくらないで ください。",
        answers ? "この メールに へんじを かいても、とどきます。" : "この メールに へんじを かいても、とどきません。",
        "",
        "いのちや からだが あぶないときは、119（きゅうきゅうしゃ・かじ）か 110（けいさつ）に でんわしてください。",
      ]),
  },
  askerWrote: {
    subject: (number) => `【よろず】そうだん ${number} に つづきが きました`,
    body: ({ number, address }) =>
      lines([
        `あなたの たんとうの そうだん ${number} に、つづきが きました。`,
        "",
        address,
        "",
        "ないようは、サインインした ページだけに でます。",
      ]),
  },
  overdue: {
    subject: (number) => `【よろず】そうだん ${number} の へんじの きげんが すぎました`,
    body: ({ number, address }) =>
      lines([
        `そうだん ${number} の ひとが、へんじを まっています。きげんが すぎました。`,
        "",
        address,
        "",
        "ないようは、サインインした ページだけに でます。この おしらせは、いちどだけ おくります。",
      ]),
  },
  signIn: {
    subject: "【よろず】サインインの リンク",
    body: ({ name, address }) =>
      lines([
        `${name} さん`,
        "",
        "この リンクを ひらいて、サインインしてください。いっかいだけ、1じかんの うちに つかえます。",
        address,
        "",
        "しらない メールのときは、けしてください。なにも おきません。",
      ]),
  },
  invitation: {
    subject: "【よろず】たんとうに なってください",
    body: ({ name, address }) =>
      lines([
        `${name} さん`,
        "",
        "よろずの そうだんの たんとうに なりました。この リンクを ひらいて、サインインしてください。いっかいだけ、7にちの うちに つかえます。",
        address,
        "",
        "つぎからは、サインインの ページで この メールアドレスを いれると、リンクが とどきます。",
        "しらない メールのときは、けしてください。",
      ]),
  },
};

const en: SameShape<typeof ja> = {
  receipt: {
    subject: (number) => `Yorozu: we received your request (number ${number})`,
    body: ({ number, answers }) =>
      lines([
        "We have received your request.",
        "",
        `Your number: ${number}`,
        "",
        "What you sent has arrived and is kept. You need not send it again.",
        "Please say this number when you call or write about it.",
        ...(answers ? ["To add something, simply answer this mail."] : []),
        "We cannot promise when we will answer. If it is urgent, please use other desks as well.",
        "",
        "If life or body is in danger, do not wait for us: call 119 (ambulance, fire) or 110 (police) in Japan.",
        "",
        "--",
        "This mail is sent once, because this address was given with a request or a request came from it. No other mails follow, so there is nothing to unsubscribe from.",
        "If you know nothing of it, somebody mistyped their address. Please delete this mail.",
      ]),
  },
  reply: {
    subject: (number) => `Yorozu: an answer to your request (number ${number})`,
    body: ({ number, body, address, answers }) =>
      lines([
        `This is an answer to your request, number ${number}.`,
        "",
        body,
        "",
        "--",
        "To write more, or to tell us that it is solved, please open this page:",
        address,
        "Whoever knows this address can read the conversation. Please do not pass it on.",
        answers ? "You can also simply answer this mail." : "Answers to this mail do not arrive.",
        "",
        "If life or body is in danger, call 119 (ambulance, fire) or 110 (police) in Japan.",
      ]),
  },
  askerWrote: {
    subject: (number) => `Yorozu: more on request ${number}`,
    body: ({ number, address }) =>
      lines([
        `The asker of request ${number}, which you have, wrote more.`,
        "",
        address,
        "",
        "What was written is shown only after signing in.",
      ]),
  },
  overdue: {
    subject: (number) => `Yorozu: the answer to request ${number} is overdue`,
    body: ({ number, address }) =>
      lines([
        `The asker of request ${number} is waiting for an answer, and it is overdue.`,
        "",
        address,
        "",
        "What was written is shown only after signing in. This notice is sent once.",
      ]),
  },
  signIn: {
    subject: "Yorozu: your link to sign in",
    body: ({ name, address }) =>
      lines([
        `Dear ${name},`,
        "",
        "Please open this link to sign in. It works once, within an hour.",
        address,
        "",
        "If you did not ask for it, please delete this mail. Nothing will happen.",
      ]),
  },
  invitation: {
    subject: "Yorozu: please join the team",
    body: ({ name, address }) =>
      lines([
        `Dear ${name},`,
        "",
        "You were taken into the team that answers requests. Please open this link to sign in. It works once, within 7 days.",
        address,
        "",
        "From then on, give this e-mail address on the sign-in page and a link will be mailed to you.",
        "If you know nothing of it, please delete this mail.",
      ]),
  },
};

/** The mails that leave: plain text, so easy Japanese is in kana and not in furigana. */
export const mailWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
