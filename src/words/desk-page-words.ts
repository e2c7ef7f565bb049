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
    title: "あなたが{持|も}っているもので{相談|そうだん}する",
    phone: "{電話|でんわ}だけを{持|も}っている（{家|いえ}の{電話|でんわ}もいいです）",
    noPhone: "{電話番号|でんわばんごう}は{書|か}いてありません。",
    seeNote: "{電話|でんわ}しかないときは、{下|した}の「{知|し}っておくこと」を{見|み}てください。",
    written: "{話|はな}さないで、{文字|もじ}で{相談|そうだん}したい",
    noWritten: "{文字|もじ}で{相談|そうだん}する{方法|ほうほう}は{書|か}いてありません。",
    helper: "{助|たす}けてくれる{人|ひと}が、あなたの{代|か}わりに{電話|でんわ}できます。",
  },
  told: {
    title: (source) => `${source} に{書|か}いてあること`,
    description: "{内容|ないよう}",
    hours: "{受付時間|うけつけじかん}",
    address: "{住所|じゅうしょ}",
    fees: "お{金|かね}",
    how: "{申|もう}し{込|こ}み{方|かた}",
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
