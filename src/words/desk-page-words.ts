import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  reachWith: {
    title: "手もとにあるもので、つながる方法",
    phone: "電話だけがある（固定電話でも）",
    noPhone: "電話番号は載っていません。",
    seeNote: "電話しかないときは、下の「知っておくこと」を見てください。",
    written: "声を使わずに相談したい",
    noWritten: "文字で相談する方法は、載っていません。",
    helper: "手伝う人が、代わりに連絡できます。",
  },
  told: {
    title: (source: string) => `${source} に書かれていること`,
    description: "内容",
    hours: "受付時間",
    address: "住所",
    fees: "料金",
    how: "申し込み方",
  },
};

const easy: SameShape<typeof ja> = {
  reachWith: {
    title: "どうやって {相談|そうだん}できますか",
    phone: "{電話|でんわ}で {相談|そうだん}する {人|ひと}（{家|いえ}の {電話|でんわ}でも いいです）",
    noPhone: "{電話番号|でんわばんごう}は、ここに ありません。",
    seeNote: "{下|した}の「{知|し}って ほしい こと」を {見|み}てください。{電話|でんわ}の しかたが あります。",
    written: "{文字|もじ}で {相談|そうだん}する {人|ひと}（{話|はな}さない）",
    noWritten: "{文字|もじ}で {相談|そうだん}できるか、わかりません。",
    helper: "{家族|かぞく}や {友|とも}だちが、あなたの かわりに {電話|でんわ}しても いいです。",
  },
  told: {
    title: (source) => `${source} に {書|か}いてある こと`,
    description: "{内容|ないよう}",
    hours: "{開|あ}いている {時間|じかん}",
    address: "{住所|じゅうしょ}",
    fees: "お{金|かね}",
    how: "{申|もう}し{込|こ}みの しかた",
  },
};

const en: SameShape<typeof ja> = {
  reachWith: {
    title: "How to reach it with what you have",
    phone: "Only a telephone (a landline too)",
    noPhone: "No telephone number is known here.",
    seeNote: "With only a telephone, see “Good to know” below.",
    written: "Without speaking",
    noWritten: "No way to write to it is known here.",
    helper: "Somebody who helps you may contact it for you.",
  },
  told: {
    title: (source) => `What ${source} says`,
    description: "What it does",
    hours: "Hours",
    address: "Address",
    fees: "Fees",
    how: "How to apply",
  },
};

export const deskPageWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
