import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** `plan`: what the plan is best at; empty where there is one plan only. */
  title: (plan: string) => (plan === "" ? "やること" : `やること（「${plan}」案）`),
  choose: "ほかの案：",
  gives: (what: string, who: string) => `${what}（${who}）`,
  provides: (who: string, what: string) => `「${what}」を用意する（${who}）`,
  later: (count: string) => `今月から先にすること ${count}件を見る`,
  others: "ほかの案にすると、何が良くなり、何に困るか",
  calculation: "もの一つずつの値段と、計算のしかたを見る",
  given: (count: string) => `だれに何を用意するか ${count}件を見る`,
  cautions: (count: string) => `気をつけること ${count}件を見る`,
  /** What kind of means would reach them: `facts` is what was said of their access, in words. */
  lack: (facts: string, what: string) => `足りないのは、「${facts}」という人でも「${what}」ができる方法です。`,
};

const easy: SameShape<typeof ja> = {
  title: (plan) => (plan === "" ? "すること" : `すること（「${plan}」）`),
  choose: "ほかの {方法|ほうほう}：",
  gives: (what, who) => `${what}（${who}）`,
  provides: (who, what) => `「${what}」を {用意|ようい}する（${who}）`,
  later: (count) => `{今月|こんげつ}から あとに すること（${count}）を {見|み}る`,
  others: "ほかの {方法|ほうほう}の よいところと {困|こま}るところ",
  calculation: "1つずつの お{金|かね}と {計算|けいさん}を {見|み}る",
  given: (count) => `だれに {何|なに}を {用意|ようい}するか（${count}）を {見|み}る`,
  cautions: (count) => `{気|き}を つけること（${count}）を {見|み}る`,
  lack: (facts, what) => `まだ ないのは、「${facts}」という {人|ひと}でも 「${what}」が できる {方法|ほうほう}です。`,
};

const en: SameShape<typeof ja> = {
  title: (plan) => (plan === "" ? "What to do" : `What to do (${plan})`),
  choose: "Other plans:",
  gives: (what, who) => `${what} (${who})`,
  provides: (who, what) => `Provides “${what}” (${who})`,
  later: (count) => `Show the ${count} steps from this month on`,
  others: "What another plan would gain and give up",
  calculation: "Show each price and how the sums are made",
  given: (count) => `Show what is provided for whom (${count})`,
  cautions: (count) => `Show what to mind (${count})`,
  lack: (facts, what) => `What is lacking is a way to “${what}” for people of whom this is so: ${facts}.`,
};

/** The short form of a proposal, and what is folded under it. */
export const proposalBriefWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
