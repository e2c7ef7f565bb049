import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "付いている結果",
  kinds: { site: "ウェブサイトの点検", self: "テレワークの自己点検", meeting: "オンライン会議のしたく" },
  site: (site: string, grade: string, count: string) => `${site}: ${grade}、直すこと ${count}件`,
  siteWaiting: (site: string) => `${site}: まだ調べ終わっていません`,
  self: (points: string, open: string, done: string) =>
    `${points === "" ? "" : `${points}点、`}することの残り ${open}件、済み ${done}件`,
  meeting: (purpose: string, day: string, who: string) => `${purpose}（${day}）: ${who}`,
  of: (day: string) => `${day} の内容`,
  see: "結果を見る",
  back: "相談に戻る",
  lead: "相談に付いている結果です。中身を直すときや、印刷する紙を作るときは、下から開きます。",
  leadTeam: "相談した人が付けた結果です。ここからは直せません。",
  open: "開いて直す・印刷する",
  tools: "この相談で使える道具",
  toolsLead: "人数や使えるお金など、ここで聞いたことは、先に入れてあります。",
  begin: {
    meeting: "会議のしたくを作る（役割、招待の文、進め方の紙）",
    self: "テレワークの自己点検をする（32の問いから計画を作る）",
    site: "ウェブサイトの安全を調べる",
  },
  fromHearing: "相談の内容から入れました。合っているか、確かめてください。できた結果は、相談に付きます。",
  attachesTo: "できた結果は、相談に付きます。",
  noteTitle: "この結果が付いている所",
  note: {
    hearing: (day: string) => `相談（${day} に付けました）`,
    request: (day: string) => `人への相談（${day} に付けました）`,
  },
  noteHow:
    "この画面の住所を人に教えても、相談の中身は見えません。相談は、相談の住所（途中に /h/ か /r/ があるもの）で開きます。",
  noteMember: "団体のページから相談を開く",
};

const easy: SameShape<typeof ja> = {
  title: "ついている {結果|けっか}",
  kinds: {
    site: "ホームページの {点検|てんけん}",
    self: "{家|いえ}で {働|はたら}く ときの {点検|てんけん}",
    meeting: "オンライン{会議|かいぎ}の {準備|じゅんび}",
  },
  site: (site, grade, count) => `${site}: ${grade}。{直|なお}す こと ${count}`,
  siteWaiting: (site) => `${site}: まだ {調|しら}べています`,
  self: (points, open, done) =>
    `${points === "" ? "" : `${points}{点|てん}。`}これから する こと ${open}。おわった こと ${done}`,
  meeting: (purpose, day, who) => `${purpose}（${day}）: ${who}`,
  of: (day) => `${day} の {内容|ないよう}`,
  see: "{結果|けっか}を {見|み}る",
  back: "{相談|そうだん}に {戻|もど}る",
  lead: "{相談|そうだん}に ついている {結果|けっか}です。{直|なお}す ときは {下|した}から {開|ひら}きます。",
  leadTeam: "{相談|そうだん}した {人|ひと}が つけた {結果|けっか}です。ここでは {直|なお}せません。",
  open: "{開|ひら}いて {直|なお}す・{印刷|いんさつ}する",
  tools: "この {相談|そうだん}で {使|つか}える {道具|どうぐ}",
  toolsLead: "ここで {聞|き}いた ことは、もう {入|はい}っています。",
  begin: {
    meeting: "{会議|かいぎ}の {準備|じゅんび}を {作|つく}る",
    self: "{家|いえ}で {働|はたら}く ときの {点検|てんけん}を する",
    site: "ホームページを {調|しら}べる",
  },
  fromHearing:
    "{相談|そうだん}から {入|い}れました。{合|あ}っているか {見|み}てください。{結果|けっか}は {相談|そうだん}に つきます。",
  attachesTo: "{結果|けっか}は {相談|そうだん}に つきます。",
  noteTitle: "この {結果|けっか}が ついている ところ",
  note: {
    hearing: (day) => `{相談|そうだん}（${day}）`,
    request: (day) => `{人|ひと}への {相談|そうだん}（${day}）`,
  },
  noteHow:
    "この ページの アドレスを {人|ひと}に {教|おし}えても、{相談|そうだん}の {中身|なかみ}は {見|み}えません。{相談|そうだん}は {相談|そうだん}の アドレス（/h/ か /r/ が ある もの）で {開|ひら}きます。",
  noteMember: "{団体|だんたい}の ページから {相談|そうだん}を {開|ひら}く",
};

const en: SameShape<typeof ja> = {
  title: "Attached results",
  kinds: { site: "Website check", self: "Telework self-check", meeting: "Meeting kit" },
  site: (site, grade, count) => `${site}: ${grade}, ${count} to mend`,
  siteWaiting: (site) => `${site}: not checked to the end yet`,
  self: (points, open, done) => `${points === "" ? "" : `${points} points, `}${open} still to do, ${done} done`,
  meeting: (purpose, day, who) => `${purpose} (${day}): ${who}`,
  of: (day) => `As of ${day}`,
  see: "See the result",
  back: "Back to the consultation",
  lead: "A result that is attached to the consultation. Open it below to change it, or to make the sheets to print.",
  leadTeam: "Attached by whoever asked. It cannot be changed from here.",
  open: "Open to change or print",
  tools: "Tools for this consultation",
  toolsLead: "What was heard here (people, money) is filled in already.",
  begin: {
    meeting: "Prepare a meeting (roles, invitation, running order)",
    self: "Do the telework self-check (32 questions become a plan)",
    site: "Check the website",
  },
  fromHearing: "Filled in from the consultation: see whether it is right. The result is attached to the consultation.",
  attachesTo: "The result is attached to the consultation.",
  noteTitle: "Where this result is attached",
  note: {
    hearing: (day) => `A consultation (attached on ${day})`,
    request: (day) => `A request to a person (attached on ${day})`,
  },
  noteHow: "Whoever gets the address of this page does not see the consultation. It is opened by its own address.",
  noteMember: "Open the consultation from the organisation's page",
};

/** Results of the tools where they are attached, and the tools where a consultation can use them. */
export const attachedWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
