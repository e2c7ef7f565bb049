import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "まだ案がないこと",
  /** `wish`: what is wished first of all, in quotation marks. */
  mainTitle: (wish: string) => `${wish}の案は、まだありません`,
  main: "これに合う道具や工夫は、ここの一覧にはまだありません。人に聞くのが早いです。下は、ほかのことについての案です。",
  lead: "次のことは、この案に入っていません。人に聞くか、別の言い方で書いてください。",
  /** Groups that were spoken of and for whom nothing is planned, in quotation marks. */
  people: (who: string) => `${who}のためにできるようにしたいことは、まだ聞いていません。`,
  /** Wishes that were hardly heard, in quotation marks. */
  doubtful: (wishes: string) => `${wishes}は、はっきり聞き取れませんでした。`,
  ask: "ここまでの内容を添えて、人に聞く",
  desks: "窓口を探す",
  again: "別の言い方で書く",
  label: "したいこと、困っていることを書いてください",
  hint: "一行でかまいません。あなたの文に書き足して、もう一度考えます。",
  send: "書き足す",
  /** In the plan, leading to the list below it. */
  more: (count: string) => `この案に入っていないことが、${count}件あります。`,
  see: "見る",
};

const easy: SameShape<typeof ja> = {
  title: "まだ {方法|ほうほう}が ない こと",
  mainTitle: (wish) => `${wish}の {方法|ほうほう}は まだ ありません`,
  main: "これに {合|あ}う {方法|ほうほう}は、ここには ありません。{人|ひと}に {聞|き}いて ください。{下|した}は、ほかの ことの {方法|ほうほう}です。",
  lead: "つぎの ことは、まだ {入|はい}っていません。{人|ひと}に {聞|き}くか、ちがう {言|い}い{方|かた}で {書|か}いてください。",
  people: (who) => `${who}の ために したい ことは、まだ {聞|き}いていません。`,
  doubtful: (wishes) => `${wishes}は、よく わかりませんでした。`,
  ask: "{人|ひと}に {聞|き}く（この ページも {送|おく}れます）",
  desks: "{窓口|まどぐち}を さがす",
  again: "ちがう {言|い}い{方|かた}で {書|か}く",
  label: "したい こと、{困|こま}っている ことを {書|か}いてください",
  hint: "{少|すこ}しで いいです。もう{一度|いちど} {考|かんが}えます。",
  send: "{書|か}きたす",
  more: (count) => `まだ {入|はい}っていない ことが、${count}こ あります。`,
  see: "{見|み}る",
};

const en: SameShape<typeof ja> = {
  title: "What has no plan yet",
  mainTitle: (wish) => `There is no plan yet for ${wish}`,
  main: "Nothing in our list fits this. A person can help sooner. The plan below is for the other things.",
  lead: "These are not in this plan. Ask a person, or say it in other words.",
  people: (who) => `We have not heard yet what should become possible for ${who}.`,
  doubtful: (wishes) => `We did not hear this clearly: ${wishes}.`,
  ask: "Ask a person, with all this sent along",
  desks: "Find a desk",
  again: "Say it in other words",
  label: "What do you want to do, or what is the trouble?",
  hint: "One line is enough. We add it to your text and think again.",
  send: "Add this",
  more: (count) => (count === "1" ? "One thing is not in this plan." : `${count} things are not in this plan.`),
  see: "See the list",
};

/** What was told and no plan answers. */
export const leftWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
