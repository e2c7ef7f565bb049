import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "ほかのサイトに「どうしましたか」を置く",
  lead: "自治体や団体のホームページに、窓口をさがす小さな欄を置けます。無料で、申し込みは要りません。",
  scriptTitle: "1行で置く",
  scriptText: "置きたい場所に、次の1行を書いてください。高さは data-height で変えられます（何も書かなければ640）。",
  frameTitle: "スクリプトを使わずに置く",
  frameText: "スクリプトを入れられないサイトでは、次の枠を使ってください。",
  languageText: "data-lang と枠の住所の言葉は、ja、ja-easy、en、zh-Hans、vi、ko、tl、pt から選べます。",
  privacyTitle: "置くと、何が送られるか",
  privacyText:
    "さがす人が書いた文は、このよろずに送られ、窓口をさがすためだけに使われます。保存しません。クッキーは使いません。",
  apiTitle: "自分で画面を作る",
  apiText: "POST /api/v1/route に文を送ると、窓口が順に返ります。どのサイトからでも呼べます。",
  api: "APIの説明を見る",
  preview: "どう見えるかを試す",
  entry: "困っているのがあなた自身のとき（どうしましたか）",
  link: "この窓口さがしを、ほかのサイトに置く",
};

const easy: SameShape<typeof ja> = {
  title: "ほかの サイトに 「どうしましたか」を {置|お}く",
  lead: "あなたの ホームページに、{窓口|まどぐち}を さがす ところを {置|お}けます。お{金|かね}は かかりません。",
  scriptTitle: "1{行|ぎょう}で {置|お}く",
  scriptText: "{置|お}きたい ところに、これを {書|か}いてください。",
  frameTitle: "スクリプトを {使|つか}わない とき",
  frameText: "スクリプトが {使|つか}えない サイトでは、これを {書|か}いてください。",
  languageText: "ことばは ja、ja-easy、en、zh-Hans、vi、ko、tl、pt から {選|えら}べます。",
  privacyTitle: "{何|なに}が {送|おく}られるか",
  privacyText:
    "{書|か}いた ことは、{窓口|まどぐち}を さがす ためだけに {使|つか}います。{残|のこ}しません。クッキーは {使|つか}いません。",
  apiTitle: "{自分|じぶん}で {画面|がめん}を {作|つく}る",
  apiText: "POST /api/v1/route に {文|ぶん}を {送|おく}ると、{窓口|まどぐち}が {返|かえ}ります。",
  api: "APIの {説明|せつめい}を {見|み}る",
  preview: "{試|ため}しに {見|み}る",
  entry: "あなたが {困|こま}っていますか。ここを {押|お}してください",
  link: "これを ほかの サイトに {置|お}く",
};

const en: SameShape<typeof ja> = {
  title: "Put “What is the matter?” on another site",
  lead: "A town or an organisation can show a small desk finder on its own pages. It is free, without signing up.",
  scriptTitle: "With one line",
  scriptText: "Write this line where it should stand. data-height sets the height (640 unless said).",
  frameTitle: "Without a script",
  frameText: "Where scripts cannot be added, use this frame.",
  languageText:
    "data-lang, and the language in the frame's address, may be ja, ja-easy, en, zh-Hans, vi, ko, tl or pt.",
  privacyTitle: "What is sent",
  privacyText:
    "What the reader writes is sent to this Yorozu, used to find desks, and not stored. There are no cookies.",
  apiTitle: "With pages of your own",
  apiText: "POST /api/v1/route takes a text and answers with ranked desks. Any site may call it.",
  api: "About the API",
  preview: "Try how it looks",
  entry: "If it is you who needs help: what is the matter?",
  link: "Put this finder on another site",
};

export const embedWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
