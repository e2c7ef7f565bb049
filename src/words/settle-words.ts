import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: (name: string) => `「${name}」の食い違い`,
  lead: "元の内容、新しいファイル、担当の変更を並べています。片方だけが変えたところは、その内容になります。両方が変えたところは、選んでください。",
  caption: "3つの内容",
  place: "場所",
  base: "元の内容",
  file: "新しいファイル",
  ours: "担当の変更",
  who: "変えたのは",
  choose: (place: string) => `${place} は、どちらにしますか`,
  takeFile: "新しいファイル",
  takeOurs: "担当の変更",
  gone: "新しいファイルでは、この項目はなくなりました。担当の内容を使い続けます。",
  send: "この内容で提案する",
  reason: "新しいファイルとの食い違いを決めた",
};

const easy: SameShape<typeof ja> = {
  title: (name) => `「${name}」を くらべる`,
  lead: "{両方|りょうほう}が {変|か}えた ところは、{選|えら}んでください。",
  caption: "3つの {中身|なかみ}",
  place: "{場所|ばしょ}",
  base: "もと",
  file: "{新|あたら}しい ファイル",
  ours: "{担当|たんとう}",
  who: "{変|か}えたのは",
  choose: (place) => `${place} は どちらに しますか`,
  takeFile: "{新|あたら}しい ファイル",
  takeOurs: "{担当|たんとう}",
  gone: "{新|あたら}しい ファイルには ありません。{担当|たんとう}の {中身|なかみ}を {使|つか}います。",
  send: "この {中身|なかみ}で {出|だ}す",
  reason: "{新|あたら}しい ファイルと くらべて {決|き}めた",
};

const en: SameShape<typeof ja> = {
  title: (name) => `“${name}”: two changes`,
  lead: "What it was, what the new files say, and what the team says. Where only one side changed, that stands; where both did, please choose.",
  caption: "The three",
  place: "Place",
  base: "Before",
  file: "New files",
  ours: "Team",
  who: "Changed by",
  choose: (place) => `${place}: which one`,
  takeFile: "New files",
  takeOurs: "Team",
  gone: "The new files no longer have this entry. The team's stays in force.",
  send: "Propose this",
  reason: "Settled with the new files",
};

/** An entry that the team and new files changed. */
export const settleWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
