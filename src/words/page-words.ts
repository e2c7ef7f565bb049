import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { type PrivacyWords, privacyWords } from "#src/words/privacy-words.ts";

/** The standing pages. They say what the software does; whoever runs it is named from the configuration. */
const ja = {
  operator: (name: string) => `この「よろず」は、${name}が運営しています。`,
  operatorUnknown: "この「よろず」を運営している団体の名前は、まだ設定されていません。",
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

export const pageWords: Localized<SameShape<typeof ja> & { readonly privacy: PrivacyWords }> = {
  ja: { ...ja, privacy: privacyWords.ja },
  "ja-easy": { ...easy, privacy: privacyWords["ja-easy"] },
  en: { ...en, privacy: privacyWords.en },
};
