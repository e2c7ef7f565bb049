import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/**
 * Things whose having or lacking says something of access. `thing` is a word or several with `|`; what follows is read
 * by polarity: having it, lacking it, having only it, being bad at it.
 */
export type AccessThing = {
  readonly id: string;
  readonly thing: string;
  readonly has: ReadonlyArray<readonly [AccessKey, string]>;
  readonly lacks: ReadonlyArray<readonly [AccessKey, string]>;
  readonly only: ReadonlyArray<readonly [AccessKey, string]>;
  readonly bad: ReadonlyArray<readonly [AccessKey, string]>;
};

export const accessThings: readonly AccessThing[] = [
  {
    id: "smartphone",
    thing: "スマホ|iphone|アイフォン|アイフォーン|android",
    has: [
      ["device", "smartphone"],
      ["phone", "mobile"],
    ],
    lacks: [["device", "none"]],
    only: [
      ["device", "smartphone"],
      ["phone", "mobile"],
    ],
    bad: [["skill", "little"]],
  },
  {
    id: "pc",
    thing: "パソコン|ノートpc|^pc$|コンピューター",
    has: [["device", "pc"]],
    lacks: [["device", "no-pc"]],
    only: [["device", "pc"]],
    bad: [["skill", "little"]],
  },
  {
    id: "tablet",
    thing: "タブレット",
    has: [["device", "tablet"]],
    lacks: [],
    only: [["device", "tablet"]],
    bad: [["skill", "little"]],
  },
  {
    id: "feature-phone",
    thing: "ガラケー|携帯電話|^携帯$|ケータイ",
    has: [
      ["device", "feature-phone"],
      ["phone", "mobile"],
    ],
    lacks: [],
    only: [
      ["device", "feature-phone"],
      ["phone", "mobile"],
    ],
    bad: [],
  },
  {
    id: "landline",
    thing: "固定電話|家の電話|自宅の電話|家電話|黒電話|家庭電話|イエデン|家電",
    has: [["phone", "landline"]],
    lacks: [],
    only: [
      ["phone", "landline"],
      ["device", "none"],
    ],
    bad: [],
  },
  {
    id: "telephone",
    thing: "電話",
    has: [],
    lacks: [["phone", "none"]],
    only: [
      ["phone", "landline"],
      ["device", "none"],
    ],
    bad: [["phone", "none"]],
  },
  {
    id: "device",
    thing: "端末|デジタル機器|情報機器|機器|デバイス|通信機器",
    has: [],
    lacks: [["device", "none"]],
    only: [],
    bad: [["skill", "little"]],
  },
  {
    id: "line",
    thing:
      "ネット環境|インターネット環境|通信環境|インターネット|ネット|回線|光回線|固定回線|通信回線|通信手段|ネット回線",
    has: [],
    lacks: [["line", "none"]],
    only: [],
    bad: [["skill", "little"]],
  },
  {
    id: "wifi",
    thing: "wifi",
    has: [["line", "good"]],
    lacks: [["line", "none"]],
    only: [],
    bad: [],
  },
  {
    id: "email",
    thing: "メールアドレス|メアド|メール|メルアド",
    has: [],
    lacks: [["email", "no"]],
    only: [],
    bad: [["email", "no"]],
  },
  {
    id: "account",
    thing:
      "アカウント|会員登録|アプリの登録|ユーザー登録|アカウント登録|アプリのインストール|アプリを入れ|アカウントの作成",
    has: [],
    lacks: [["account", "no"]],
    only: [],
    bad: [["account", "no"]],
  },
  {
    id: "skill",
    thing: "it|デジタル|機械|アプリ|zoom|excel|オンライン|操作|ズーム|sns|スマホ操作|パソコン操作|ネット操作|機械操作",
    has: [],
    lacks: [],
    only: [],
    bad: [["skill", "little"]],
  },
];
