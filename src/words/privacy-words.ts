import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "個人情報の扱い",
  lead: "相談は秘密です。登録なしで使え、預かるものはできるだけ少なくしています。",
  sections: [
    {
      title: "何を預かるか",
      body: [
        "あなたが書いた文、そこから受け取ったこと、出した提案、あなたが選んだ答えです。",
        "人に相談を送ったときは、返事に使う連絡先と、送った内容の控えも預かります。",
        "名前や住所は、相談を書くときには要りません。書かないでください。",
      ],
    },
    {
      title: "だれが読めるか",
      body: [
        "相談のアドレスを知っている人だけが開けます。アドレスの鍵は、こちらでは読めない形にして保管します。",
        "人に送った相談は、それを受ける担当者が読みます。",
        "あなたの文を、許しなく公開したり、ほかの会社に渡したりしません。外の会社の計測や広告は入れていません。",
      ],
    },
    {
      title: "いつまで預かるか",
      body: [
        "相談は、最後に変えてから180日たつと自動で消えます。それより前でも、「この相談を取っておく・消す」の画面ですぐに消せます。団体のものにした相談は、団体が消すまで残ります。",
        "アカウントは、作った人だけのものです。預かるものを見る、書き出す、消すは「自分のページ」でできます。2年使われず、団体にも入っていないアカウントは、自動で消えます。",
        "人に送った相談の控えは、相談を消しても、送った先に残ります。",
      ],
    },
    {
      title: "クッキー",
      body: ["相談するだけなら、クッキーは使いません。サインインしたときだけ、その間だけ使います。"],
    },
    {
      title: "集計とその後の連絡",
      body: [
        "どちらも、あなたが印を付けたときだけです。いつでもやめられます。集計に出すのは数だけで、文は出しません。",
      ],
    },
  ],
  contact: "この扱いについての問い合わせは、運営している団体へお願いします。",
};

const easy: SameShape<typeof ja> = {
  title: "{名前|なまえ}や {住所|じゅうしょ}などの {使|つか}いかた",
  lead: "{相談|そうだん}は {秘密|ひみつ}です。{登録|とうろく}しないで {使|つか}えます。",
  sections: [
    {
      title: "わたしたちが {持|も}っている もの",
      body: [
        "あなたが {書|か}いた {文|ぶん}と、あなたの {答|こた}えです。わたしたちが {考|かんが}えた {方法|ほうほう}も {持|も}っています。",
        "{人|ひと}に {相談|そうだん}した ときは、あなたの メールか {電話番号|でんわばんごう}も {持|も}っています。",
        "{名前|なまえ}や {住所|じゅうしょ}は いりません。{書|か}かないでください。",
      ],
    },
    {
      title: "だれが {読|よ}めるか",
      body: [
        "{相談|そうだん}の ページの アドレス（https:// …）を {知|し}っている {人|ひと}は、あなたの {相談|そうだん}を {読|よ}めます。ほかの {人|ひと}に {教|おし}えないでください。",
        "{人|ひと}に {送|おく}った {相談|そうだん}は、{相談|そうだん}を {受|う}ける {人|ひと}が {読|よ}みます。",
        "あなたの {文|ぶん}は、ほかの {人|ひと}や {会社|かいしゃ}に {見|み}せません。わたしたちが {見|み}せたい ときは、{先|さき}に あなたに「いいですか」と {聞|き}きます。{広告|こうこく}は ありません。",
      ],
    },
    {
      title: "いつまで {持|も}っているか",
      body: [
        "180{日|にち} {何|なに}も {変|か}えないと、あなたの {相談|そうだん}は {消|き}えます。あなたが すぐに {消|け}す ことも できます。{団体|だんたい}の {相談|そうだん}は、{団体|だんたい}が {消|け}します。",
        "アカウントの {中|なか}の ものは、「{自分|じぶん}の ページ」で {見|み}る ことが できます。{消|け}す ことも できます。2{年|ねん} {使|つか}わないと、アカウントは {消|き}えます。{団体|だんたい}に {入|はい}っている {人|ひと}の アカウントは {消|き}えません。",
        "{人|ひと}に {送|おく}った {相談|そうだん}は、{送|おく}った ところに {残|のこ}ります。",
      ],
    },
    {
      title: "クッキー",
      body: [
        "クッキーは、スマホや パソコンに {残|のこ}る {小|ちい}さい {記録|きろく}です。サインインした ときだけ {使|つか}います。",
      ],
    },
    {
      title: "{何人|なんにん}が {使|つか}ったか、{数|かぞ}えて いいですか",
      body: [
        "あなたが ☑を つけた ときだけ、「{何人|なんにん}が {使|つか}ったか」を {数|かぞ}えます。あとで メールで「どうでしたか」と {聞|き}きます。いつでも やめられます。{文|ぶん}は {見|み}せません。",
      ],
    },
  ],
  contact: "わからない ことは、この ページを {作|つく}っている {団体|だんたい}に {聞|き}いてください。",
};

const en: SameShape<typeof ja> = {
  title: "Privacy",
  lead: "Consultations are confidential. You need no account, and we keep as little as we can.",
  sections: [
    {
      title: "What is kept",
      body: [
        "The text you wrote, what was understood from it, the proposals, and the answers you chose.",
        "If you send a request to a person: the address for the answer, and a copy of what you sent.",
        "No name or postal address is needed to ask for advice. Please do not write any.",
      ],
    },
    {
      title: "Who can read it",
      body: [
        "Only those who know the address of the consultation. Its key is stored in a form that we cannot read.",
        "A request sent to a person is read by those who answer it.",
        "Your text is not published or passed to any company without your consent. There is no tracking or advertising by others on these pages.",
      ],
    },
    {
      title: "How long it is kept",
      body: [
        "A consultation is deleted by itself 180 days after its last change. You can delete it at once on the page “Keep or delete this consultation”. What an organisation holds stays until the organisation deletes it.",
        "An account is its owner’s: “Your page” shows what is kept, gives it out, and deletes it. An account that belongs to no organisation and was not used for two years is deleted.",
        "The copy of a request that you sent to a person stays with them.",
      ],
    },
    {
      title: "Cookies",
      body: ["Asking for advice uses no cookies. One is used only while somebody is signed in."],
    },
    {
      title: "Figures, and asking you later",
      body: [
        "Both only if you tick them; you can change your mind at any time. Figures are numbers only, never your text.",
      ],
    },
  ],
  contact: "Please ask the organisation that runs this installation if anything is unclear.",
};

export type PrivacyWords = SameShape<typeof ja>;

/** What is kept, who can read it, and how long: the page about privacy. */
export const privacyWords: Localized<PrivacyWords> = { ja, "ja-easy": easy, en };
