import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "API（プログラムから使う）",
  lead: "相談の文から内容を読み取り、提案を計算する機能を、ほかのプログラムから使えます。説明は英語です。",
  document: "OpenAPI 3.1 の文書（JSON）",
  base: (url: string) => `すべて ${url} の下にあります。`,
  contents: "目次",
  schemas: "データの形",
  parameters: "パラメーター",
  body: "送るもの（JSON）",
  response: "返るもの",
  example: "例",
  name: "名前",
  where: "場所",
  type: "型",
  required: "必須",
  yes: "はい",
  no: "いいえ",
  description: "説明",
  auth: "相談の鍵が要ります（Authorization: Bearer）。",
};

const easy: SameShape<typeof ja> = {
  title: "API（プログラムから {使|つか}う）",
  lead: "ほかの プログラムから {使|つか}う ことが できます。{説明|せつめい}は {英語|えいご}です。",
  document: "OpenAPI 3.1 の {文書|ぶんしょ}（JSON）",
  base: (url) => `ぜんぶ ${url} の {下|した}に あります。`,
  contents: "{目次|もくじ}",
  schemas: "データの {形|かたち}",
  parameters: "パラメーター",
  body: "{送|おく}る もの（JSON）",
  response: "{返|かえ}る もの",
  example: "{例|れい}",
  name: "{名前|なまえ}",
  where: "{場所|ばしょ}",
  type: "{型|かた}",
  required: "かならず",
  yes: "はい",
  no: "いいえ",
  description: "{説明|せつめい}",
  auth: "{相談|そうだん}の かぎが {必要|ひつよう}です（Authorization: Bearer）。",
};

const en: SameShape<typeof ja> = {
  title: "API",
  lead: "Other programs can have a text understood and a proposal worked out.",
  document: "OpenAPI 3.1 document (JSON)",
  base: (url) => `All of it is under ${url}.`,
  contents: "Contents",
  schemas: "Data",
  parameters: "Parameters",
  body: "What you send (JSON)",
  response: "What comes back",
  example: "Example",
  name: "Name",
  where: "In",
  type: "Type",
  required: "Required",
  yes: "yes",
  no: "no",
  description: "Description",
  auth: "Needs the secret of the hearing (Authorization: Bearer).",
};

/** The frame of the API reference; the document itself is English. */
export const apiWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
