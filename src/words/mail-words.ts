import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** What a receipt tells: no name, no words and no key of the sender, because nobody has shown that the address is theirs. */
export type ReceiptFacts = { readonly number: number };

const ja = {
  receipt: {
    subject: (number: number) => `【よろず】相談を受け付けました（受付番号 ${number}）`,
    body: ({ number }: ReceiptFacts) =>
      lines([
        "よろずでのご相談を受け付けました。",
        "",
        `受付番号: ${number}`,
        "",
        "送っていただいた内容は、届いて保存されています。もう一度送る必要はありません。",
        "お電話やメールでのお問い合わせには、この番号を伝えてください。",
        "いつまでに返事ができるかは、約束できません。急ぐときは、ほかの窓口もお使いください。",
        "",
        "命や体が危ないときは、返事を待たずに 119（救急・火事）か 110（警察）に電話してください。",
        "",
        "--",
        "このメールは、相談を送るときにこのアドレスが書かれたので、一度だけお送りしています。続けて届くお知らせはありません。止める手続きは要りません。",
        "お心当たりがなければ、ほかの方が書き間違えたものです。お手数ですが消してください。",
      ]),
  },
};

const easy: SameShape<typeof ja> = {
  receipt: {
    subject: (number) => `【よろず】そうだんを うけつけました（ばんごう ${number}）`,
    body: ({ number }) =>
      lines([
        "そうだんを うけつけました。",
        "",
        `うけつけばんごう: ${number}`,
        "",
        "あなたが おくったものは、とどいています。もう いちど おくらなくて いいです。",
        "でんわや メールで きくときは、この ばんごうを いってください。",
        "いつ へんじが できるか、やくそくは できません。いそぐときは、ほかの まどぐちも つかってください。",
        "",
        "いのちや からだが あぶないときは、へんじを またないで、119（きゅうきゅうしゃ・かじ）か 110（けいさつ）に でんわしてください。",
        "",
        "--",
        "この メールは、いちどだけ おくります。つづけて おくることは ありません。とめる てつづきは いりません。",
        "しらない メールのときは、ほかの ひとが まちがえて かきました。けしてください。",
      ]),
  },
};

const en: SameShape<typeof ja> = {
  receipt: {
    subject: (number) => `Yorozu: we received your request (number ${number})`,
    body: ({ number }) =>
      lines([
        "We have received your request.",
        "",
        `Your number: ${number}`,
        "",
        "What you sent has arrived and is kept. You need not send it again.",
        "Please say this number when you call or write about it.",
        "We cannot promise when we will answer. If it is urgent, please use other desks as well.",
        "",
        "If life or body is in danger, do not wait for us: call 119 (ambulance, fire) or 110 (police) in Japan.",
        "",
        "--",
        "This mail is sent once, because this address was given with a request. No other mails follow, so there is nothing to unsubscribe from.",
        "If you know nothing of it, somebody mistyped their address. Please delete this mail.",
      ]),
  },
};

/** The mails that leave: plain text, so easy Japanese is in kana and not in furigana. */
export const mailWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
