import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Working through the queue one request after the other. */
const ja = {
  next: (number: string) => `次の相談：${number}`,
  begin: (number: string) => `いちばん先の相談（${number}）を開く`,
  none: "返事を待っている相談は、ほかにありません。",
  sendAndNext: "返事を送って、次へ",
  sent: (number: string) => `相談 ${number} に返事を送りました。20秒のうちは、その相談で取り消せます。`,
  sentLast: (number: string) => `相談 ${number} に返事を送りました。返事を待っている相談は、ほかにありません。`,
  back: (number: string) => `相談 ${number} を開く`,
};

const easy: SameShape<typeof ja> = {
  next: (number) => `{次|つぎ}の {相談|そうだん}：${number}`,
  begin: (number) => `いちばん {先|さき}の {相談|そうだん}（${number}）を {開|ひら}く`,
  none: "ほかに {待|ま}っている {相談|そうだん}は ありません。",
  sendAndNext: "{送|おく}って、{次|つぎ}へ",
  sent: (number) =>
    `{相談|そうだん} ${number} に {返事|へんじ}を {送|おく}りました。20{秒|びょう}までは、その {相談|そうだん}で {取|と}り{消|け}せます。`,
  sentLast: (number) =>
    `{相談|そうだん} ${number} に {返事|へんじ}を {送|おく}りました。ほかに {待|ま}っている {相談|そうだん}は ありません。`,
  back: (number) => `{相談|そうだん} ${number} を {開|ひら}く`,
};

const en: SameShape<typeof ja> = {
  next: (number) => `Next request: ${number}`,
  begin: (number) => `Open what comes first (${number})`,
  none: "No other request waits for an answer.",
  sendAndNext: "Send and go to the next",
  sent: (number) => `Your answer to request ${number} was sent. For 20 seconds it can be taken back there.`,
  sentLast: (number) => `Your answer to request ${number} was sent. No other request waits for an answer.`,
  back: (number) => `Open request ${number}`,
};

export const nextCaseWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
