import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** By what a step is multiplied, where no number stands for it. */
  times: { staff: "スタッフの人数", person: "使う人の人数", session: "20人ごとに1回" },
  sessions: (count: string) => `${count}回`,
  product: (once: string, people: string, all: string) => `${once} × ${people} ＝ ${all}`,
  each: (time: string, heads: string) => `${time} × ${heads}`,
  leaving: (time: string) => `人が入れかわるときの引き継ぎ ${time}`,
  rounded: (setup: string, month: string) => `（丸めて、準備 ${setup}、毎月 ${month}）`,
};

const easy: SameShape<typeof ja> = {
  times: {
    staff: "スタッフの {人数|にんずう}",
    person: "{使|つか}う {人|ひと}の {人数|にんずう}",
    session: "20{人|にん}に 1{回|かい}",
  },
  sessions: (count) => `${count}{回|かい}`,
  product: (once, people, all) => `${once} × ${people} ＝ ${all}`,
  each: (time, heads) => `${time} × ${heads}`,
  leaving: (time) => `{人|ひと}が やめる とき ${time}`,
  rounded: (setup, month) => `（{準備|じゅんび} ${setup}、{毎月|まいつき} ${month}）`,
};

const en: SameShape<typeof ja> = {
  times: {
    staff: "the number of staff",
    person: "the number of people who use it",
    session: "once for every 20 people",
  },
  sessions: (count) => (count === "1" ? "1 session" : `${count} sessions`),
  product: (once, people, all) => `${once} × ${people} = ${all}`,
  each: (time, heads) => `${time} × ${heads}`,
  leaving: (time) => `${time} for handing over when people leave`,
  rounded: (setup, month) => `(rounded: ${setup} to get ready, ${month} a month)`,
};

/** How hours are multiplied by people. */
export const effortWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
