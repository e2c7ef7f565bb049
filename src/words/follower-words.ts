import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "同じ団体の人にも見せる",
  hint: "その人専用のリンクを作ります。リンクを知っている人は、ここのやりとりを読み、書き足せます。いつでも止められます。",
  name: "だれに渡しますか",
  nameHint: "例：会計の田中さん",
  make: "リンクを作る",
  made: "リンクを作りました。下のアドレスを、その人に渡してください。",
  stop: "このリンクを止める",
  stopped: "リンクを止めました。書かれたものは残っています。",
  elsewhere: "リンクを作ったときのページからだけ、アドレスを見られます。",
  asker: "相談した方",
  youAre: (name: string) => `「${name}」として開いています。`,
  colleague: (name: string) => `${name}（相談した方と同じ団体）`,
  invited: "相談した方が、同じ団体の人にリンクを作りました",
  gone: "相談した方が、同じ団体の人のリンクを止めました",
};

const easy: SameShape<typeof ja> = {
  title: "{同|おな}じ {団体|だんたい}の {人|ひと}にも {見|み}せる",
  hint: "{手伝|てつだ}う {人|ひと}に わたす リンクを {作|つく}ります。リンクを {知|し}っている {人|ひと}は、ここを {読|よ}んで、{書|か}けます。いつでも {止|と}められます。",
  name: "だれに {渡|わた}しますか",
  nameHint: "{例|れい}：{会計|かいけい}の {田中|たなか}さん",
  make: "リンクを {作|つく}る",
  made: "リンクを {作|つく}りました。{下|した}の アドレスを、その {人|ひと}に {渡|わた}してください。",
  stop: "この リンクを {止|と}める",
  stopped: "リンクを {止|と}めました。{書|か}いた ものは {残|のこ}っています。",
  elsewhere: "アドレスは、リンクを {作|つく}った ページだけで {見|み}られます。",
  asker: "{相談|そうだん}した {人|ひと}",
  youAre: (name) => `「${name}」として {開|ひら}いています。`,
  colleague: (name) => `${name}（{相談|そうだん}した {人|ひと}と {同|おな}じ {団体|だんたい}）`,
  invited: "{相談|そうだん}した {人|ひと}が、{同|おな}じ {団体|だんたい}の {人|ひと}の リンクを {作|つく}りました",
  gone: "{相談|そうだん}した {人|ひと}が、リンクを {止|と}めました",
};

const en: SameShape<typeof ja> = {
  title: "Share with somebody of your organisation",
  hint: "This makes a link for one person. Whoever has it can read this conversation and write in it. You can stop it at any time.",
  name: "For whom?",
  nameHint: "Example: Ms Tanaka, accounts",
  make: "Make a link",
  made: "The link was made. Please pass the address below on to them.",
  stop: "Stop this link",
  stopped: "The link was stopped. What was written stays.",
  elsewhere: "Its address is shown only on the page from which it was made.",
  asker: "The asker",
  youAre: (name) => `You opened this as “${name}”.`,
  colleague: (name) => `${name} (of the asker’s organisation)`,
  invited: "The asker made a link for somebody of their organisation",
  gone: "The asker stopped a link for somebody of their organisation",
};

/** The asker's colleagues on a request: links of their own. */
export const followerWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
