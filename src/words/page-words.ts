import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** The standing pages. They say what the software does; whoever runs it is named from the configuration. */
const ja = {
  operator: (name: string) => `この「よろず」は、${name}が運営しています。`,
  operatorUnknown: "この「よろず」を運営している団体の名前は、まだ設定されていません。",
  privacy: {
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
  },
  accessibility: {
    title: "使いやすさへの取り組み",
    lead: "古い機器でも、細い回線でも、画面を見なくても、手が思うように動かなくても使えることを目指しています。",
    sections: [
      {
        title: "していること",
        body: [
          "すべての画面は、JavaScript がなくても使えます。",
          "キーボードだけで使えます。いまどこにいるかは、太い枠で示します。",
          "文字を大きくしても、画面を400％に広げても、横に動かさずに読めるようにしています。",
          "色だけで意味を伝えません。表の◎○△×には、必ず言葉が付きます。",
          "暗い画面、はっきりした配色、紙への印刷に対応しています。",
          "ふりがなの付いた「やさしい日本語」と英語で、同じことができます。",
          "急がされて、書いたものが消えることはありません。",
        ],
      },
      {
        title: "目標",
        body: [
          "WCAG 2.2 のレベル AA と、JIS X 8341-3 に沿うことを目標にしています。画面を変えるたびに、自動の検査をしています。",
          "自動の検査で分かるのは一部です。使いにくいところがあれば、教えてください。",
        ],
      },
      {
        title: "まだできないこと",
        body: ["あなたが書いた文は、ほかの言語に訳されません。", "手話の動画は、まだありません。"],
      },
    ],
    contact: "使いにくいところは、運営している団体へお知らせください。電話や対面の窓口もあります。",
  },
  about: {
    title: "よろずについて",
    lead: "よろずは、非営利団体のためのIT相談窓口です。",
    sections: [
      {
        title: "何をするものか",
        body: [
          "「こうできたら」を書くと、世の中にある道具と人の工夫を組み合わせて、だれも取り残さないことを目ざして提案します。届かない人がいるときは、それも書きます。決められないときは、人に相談できます。",
          "提案は、選んだ条件の中でいちばん良い組み合わせを計算して出します。確かめきれていないときは、そう書きます。",
        ],
      },
      {
        title: "約束していること",
        body: [
          "届かない人がいれば、必ず書きます。",
          "値段や電話番号には、出どころと日付を付けます。分からないものは、分からないと書きます。",
          "書かれていないことを置いたときは、「推測」と示します。",
          "特定の会社の製品を勧めるための広告はありません。",
        ],
      },
      {
        title: "だれでも動かせます",
        body: ["よろずは公開ソフトウェア（MITライセンス）です。自分の団体や地域で動かすことができます。"],
      },
    ],
    source: "ソースコードを見る",
    contact: "道具や窓口の情報に違いを見つけたら、運営している団体へお知らせください。",
  },
};

const easy: SameShape<typeof ja> = {
  operator: (name) => `この「よろず」を {動|うご}かしているのは ${name}です。`,
  operatorUnknown:
    "だれが この ページを {作|つく}っているか、まだ {書|か}いていません。すぐ {相談|そうだん}したい {人|ひと}は、{窓口|まどぐち}に {電話|でんわ}してください。",
  privacy: {
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
  },
  accessibility: {
    title: "みんなが {使|つか}いやすいように",
    lead: "{古|ふる}い スマホや パソコンでも、{遅|おそ}い インターネットでも {使|つか}えます。{目|め}が {見|み}えない {人|ひと}や、{手|て}が {動|うご}かない {人|ひと}も {使|つか}えます。",
    sections: [
      {
        title: "していること",
        body: [
          "とても {古|ふる}い スマホや パソコンでも {使|つか}えます。",
          "キーボードだけで {使|つか}えます。",
          "{字|じ}を {大|おお}きく しても {読|よ}めます。",
          "{色|いろ}が わからない {人|ひと}も {使|つか}えます。◎○△×には かならず ことばが あります。",
          "{画面|がめん}を {暗|くら}く できます。{紙|かみ}に {出|だ}す ことも できます。",
          "やさしい {日本語|にほんご}と {英語|えいご}でも {使|つか}えます。",
          "{長|なが}い {時間|じかん}を かけて {書|か}いても いいです。{文|ぶん}は {消|き}えません。",
        ],
      },
      {
        title: "{守|まも}りたい きまり",
        body: [
          "「だれでも {使|つか}える ページ」の きまりを {守|まも}りたいです（WCAG 2.2 AA、JIS X 8341-3）。{画面|がめん}を {変|か}えた ときは、いつも {調|しら}べます。",
          "{機械|きかい}で {調|しら}べます。でも、わからない ことも あります。{使|つか}いにくい ところを {教|おし}えてください。",
        ],
      },
      {
        title: "まだ できないこと",
        body: [
          "あなたが {書|か}いた {文|ぶん}を、ほかの {国|くに}の ことばに する ことは まだ できません。",
          "{手話|しゅわ}の {動画|どうが}は まだ ありません。",
        ],
      },
    ],
    contact:
      "{使|つか}いにくい ところは、この ページを {作|つく}っている {団体|だんたい}に {教|おし}えてください。{電話|でんわ}で {話|はな}せる {窓口|まどぐち}も あります。",
  },
  about: {
    title: "よろずについて",
    lead: "よろずは、NPOや ボランティアの {人|ひと}の ための ページです。パソコンや {電話|でんわ}で {困|こま}った とき、{相談|そうだん}できます。",
    sections: [
      {
        title: "{何|なに}を するか",
        body: [
          "したい ことを {書|か}いてください。どの {道具|どうぐ}を {使|つか}うか、{人|ひと}が {何|なに}を するかを {考|かんが}えます。{人|ひと}に {相談|そうだん}する ことも できます。",
          "コンピューターが、いちばん いい {方法|ほうほう}を さがします。わからない ときは「わかりません」と {書|か}きます。",
        ],
      },
      {
        title: "{約束|やくそく}",
        body: [
          "だれが {使|つか}えないか、わたしたちが かならず {書|か}いて {見|み}せます。",
          "お{金|かね}や {電話番号|でんわばんごう}の そばに、{見|み}た ページと {日|ひ}を {書|か}きます。",
          "わたしたちが {考|かんが}えた ことには「たぶん」と {書|か}きます。",
          "{広告|こうこく}は ありません。",
        ],
      },
      {
        title: "だれでも {使|つか}えます",
        body: ["よろずの プログラムは、だれでも {使|つか}えます。お{金|かね}は いりません（MITライセンス）。"],
      },
    ],
    source: "プログラムを {見|み}る",
    contact: "まちがいを {見|み}つけたら、この ページを {作|つく}っている {団体|だんたい}に {教|おし}えてください。",
  },
};

const en: SameShape<typeof ja> = {
  operator: (name) => `This Yorozu is run by ${name}.`,
  operatorUnknown: "The name of the organisation that runs this Yorozu has not been set yet.",
  privacy: {
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
  },
  accessibility: {
    title: "Accessibility",
    lead: "We want this to work on old devices and slow lines, without seeing the screen, and when hands do not do as one wishes.",
    sections: [
      {
        title: "What we do",
        body: [
          "Every page works without JavaScript.",
          "Everything can be done with a keyboard. A thick frame shows where you are.",
          "With larger text, or at 400 % zoom, pages can be read without scrolling sideways.",
          "Colour never carries a meaning alone. The marks ◎○△× in tables always come with words.",
          "Dark screens, high contrast and printing on paper are supported.",
          "Easy Japanese with furigana and English do all that Japanese does.",
          "Nothing you wrote is lost because time ran out.",
        ],
      },
      {
        title: "What we aim at",
        body: [
          "WCAG 2.2 level AA and JIS X 8341-3. Automatic checks run at every change of a page.",
          "Automatic checks find only a part. Please tell us what is hard to use.",
        ],
      },
      {
        title: "What is not possible yet",
        body: ["Your own text is not translated.", "There are no videos in sign language yet."],
      },
    ],
    contact:
      "Please tell the organisation that runs this installation. There are desks by phone and in person as well.",
  },
  about: {
    title: "About Yorozu",
    lead: "Yorozu is the IT help desk for nonprofits.",
    sections: [
      {
        title: "What it does",
        body: [
          "You write what you wish you could do. It combines tools and human practices that already exist into a plan that aims to leave nobody behind, and says so if it does. If you cannot decide, you can ask a person.",
          "A proposal is computed as the best combination within your conditions. Where that could not be proved, it says so.",
        ],
      },
      {
        title: "What it promises",
        body: [
          "If somebody is not reached, it says so.",
          "Prices and telephone numbers carry their source and date. What is not known is said to be not known.",
          "What was supposed because nobody said it is marked “assumed”.",
          "No advertising, for anybody's product.",
        ],
      },
      {
        title: "Anyone can run it",
        body: ["Yorozu is open software (MIT licence). You can run it for your own organisation or region."],
      },
    ],
    source: "See the source code",
    contact: "If you find a mistake about a tool or a desk, please tell the organisation that runs this installation.",
  },
};

export const pageWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
