import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
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
