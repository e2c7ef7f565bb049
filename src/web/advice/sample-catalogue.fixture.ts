import {
  type CatalogueFunction,
  type EffortRule,
  effortRuleSchema,
  functionSchema,
  type Means,
  meansSchema,
} from "#src/domain/advice/means.ts";

/*
 * A small catalogue for the tests of pages: a telephone bridge, booking by telephone, lent tablets, a chat for staff.
 * Means, prices and addresses are invented samples; none is a real offer.
 */

function words(ja: string, easy: string, en: string) {
  return { ja, "ja-easy": easy, en };
}

export const sampleFunctions: readonly CatalogueFunction[] = (
  [
    ["book-a-time", "talk", "served", "時間を予約する", "{時間|じかん}を{予約|よやく}する", "Book a time"],
    [
      "talk-by-voice",
      "talk",
      "both",
      "声で一対一で話す",
      "{声|こえ}で{二人|ふたり}で{話|はな}す",
      "One-to-one voice talk",
    ],
    ["caption-live", "access", "both", "その場で字幕を出す", "すぐに{字幕|じまく}を{出|だ}す", "Live captions"],
    ["interpret-sign", "access", "both", "手話で通訳する", "{手話|しゅわ}で{通訳|つうやく}する", "Sign interpreting"],
    ["reach-by-paper", "talk", "served", "紙で届ける", "{紙|かみ}で{届|とど}ける", "Reach by paper"],
    [
      "chat-among-staff",
      "staff",
      "staff",
      "スタッフ同士で連絡する",
      "スタッフが{連絡|れんらく}する",
      "Chat among staff",
    ],
    [
      "protect-personal-data",
      "records",
      "organisation",
      "個人情報を守る",
      "{個人|こじん}の{情報|じょうほう}を{守|まも}る",
      "Protect personal data",
    ],
  ] as const
).map(([id, group, audience, ja, easy, en]) =>
  functionSchema.parse({ id, group, audience, name: words(ja, easy, en), gloss: words(ja, easy, en) }),
);

export const sampleRules: readonly EffortRule[] = [
  {
    id: "served-line",
    per: "served" as const,
    fixedMinutes: 60,
    perPersonMinutes: 5,
    perLeaverMinutes: 0,
    setupMinutes: 240,
    reason: "sample",
  },
  {
    id: "staff-accounts",
    per: "staff" as const,
    fixedMinutes: 30,
    perPersonMinutes: 2,
    perLeaverMinutes: 15,
    setupMinutes: 120,
    reason: "sample",
  },
].map((rule) => effortRuleSchema.parse(rule));

const voice = words("電話で話す", "{電話|でんわ}で{話|はな}す", "By telephone");
const good = words("かけるだけで話せます。", "{電話|でんわ}するだけで{話|はな}せます。", "A call is all it takes.");

function tier(overrides: object) {
  const none = {
    monthlyYen: null,
    initialYen: null,
    taxIncluded: null,
    perHead: false,
    heads: "staff",
    from: 1,
    to: null,
  };
  return {
    id: "base",
    name: words("基本", "{基本|きほん}", "Basic"),
    ...none,
    forForms: null,
    freeLimits: null,
    source: null,
    ...overrides,
  };
}

function sample(id: string, name: ReturnType<typeof words>, overrides: object): Means {
  return meansSchema.parse({
    id,
    kind: "tool",
    vendor: "見本の会社",
    name,
    summary: words(
      "説明のための見本です。",
      "{説明|せつめい}のための{見本|みほん}です。",
      "A sample to explain things.",
    ),
    ways: [],
    creates: [],
    tiers: [tier({})],
    nonprofitTerms: null,
    effort: { rule: "staff-accounts" },
    setupSkill: "some",
    learning: 1,
    newThings: 1,
    requires: [],
    conflicts: [],
    worksWith: [],
    dataLevel: "personal",
    languages: ["ja", "en"],
    leaving: {
      export: words("一覧を書き出せます。", "{一覧|いちらん}を{出|だ}せます。", "Lists can be exported."),
      contract: null,
      minutes: 60,
    },
    steps: [
      {
        when: "week",
        who: "it",
        minutes: 30,
        text: words(
          `${name.ja}を二人で試します。`,
          `${name["ja-easy"]}を{二人|ふたり}で{試|ため}します。`,
          `Try ${name.en} with two people.`,
        ),
      },
      {
        when: "quarter",
        who: "staff",
        minutes: 60,
        text: words(
          "困った人がいないか聞きます。",
          "{困|こま}った{人|ひと}がいないか{聞|き}きます。",
          "Ask who had trouble.",
        ),
      },
    ],
    cautions: [words("録音はしません。", "{録音|ろくおん}しません。", "Do not record.")],
    sources: [
      { url: "https://example.org/price", date: "2026-05" },
      { url: "https://example.org/help", date: null },
    ],
    factsDate: "2026-05",
    verified: false,
    generalKnowledge: false,
    ...overrides,
  });
}

function way(
  id: string,
  name: ReturnType<typeof words>,
  functions: ReadonlyArray<readonly [string, 1 | 2 | 3]>,
  asks: object,
) {
  return { id, name, gives: functions.map(([fn, quality]) => ({ function: fn, quality, reason: good })), asks };
}

export const sampleMeans: readonly Means[] = [
  sample("bridge", words("見本の電話会議", "{見本|みほん}の{電話会議|でんわかいぎ}", "Sample phone bridge"), {
    ways: [
      way("telephone", voice, [["talk-by-voice", 3]], { phone: ["landline", "mobile"], hearing: ["full", "hard"] }),
      way("screen", words("画面で話す", "{画面|がめん}で{話|はな}す", "On a screen"), [["talk-by-voice", 2]], {
        device: ["smartphone", "tablet", "pc"],
        line: ["good"],
      }),
    ],
    tiers: [
      tier({
        id: "pro",
        name: words("プロ", "プロ", "Pro"),
        monthlyYen: 1200,
        initialYen: 0,
        taxIncluded: false,
        perHead: true,
        source: 0,
        freeLimits: words(
          "1回は24時間までです。",
          "{1回|いっかい}は24{時間|じかん}までです。",
          "Up to 24 hours a call.",
        ),
      }),
    ],
    nonprofitTerms: words(
      "認定NPO法人は半額です。",
      "{認定|にんてい}NPO{法人|ほうじん}は{半分|はんぶん}の{値段|ねだん}です。",
      "Half the price for certified NPOs.",
    ),
    requires: ["phone-booking"],
  }),
  sample("phone-booking", words("見本の電話予約", "{見本|みほん}の{電話予約|でんわよやく}", "Sample phone booking"), {
    kind: "practice",
    vendor: null,
    ways: [way("call", voice, [["book-a-time", 2]], { phone: ["landline", "mobile"] })],
    tiers: [tier({ monthlyYen: 0, initialYen: 0 })],
    effort: { rule: "served-line" },
    verified: true,
    sources: [],
  }),
  sample(
    "lend-tablets",
    words("見本のタブレット貸し出し", "{見本|みほん}のタブレットを{貸|か}す", "Sample tablet lending"),
    {
      kind: "practice",
      vendor: null,
      ways: [way("lend", words("貸す", "{貸|か}す", "Lend"), [["reach-by-paper", 1]], {})],
      creates: [
        {
          set: { device: "tablet", line: "good" },
          asks: { place: ["japan"] },
          perPersonYen: null,
          perPersonMonthlyYen: null,
          perPersonMinutes: 20,
          maxPeople: 30,
          reason: words(
            "借りた人は画面で話せます。",
            "{借|か}りた{人|ひと}は{画面|がめん}で{話|はな}せます。",
            "Borrowers can talk on a screen.",
          ),
        },
      ],
    },
  ),
  sample("staff-chat", words("見本のチャット", "{見本|みほん}のチャット", "Sample chat"), {
    ways: [
      way("app", words("アプリで書く", "アプリで{書|か}く", "In the app"), [["chat-among-staff", 3]], {
        device: ["smartphone", "pc"],
      }),
      way("admin", words("管理する", "{管理|かんり}する", "Administer"), [["protect-personal-data", 2]], {}),
    ],
    tiers: [tier({ monthlyYen: 0, initialYen: 0, taxIncluded: true, source: 0 })],
  }),
];

const oneOfUs = {
  device: ["smartphone"],
  line: "good",
  phone: ["mobile"],
  hearing: "full",
  sight: "full",
  speech: "full",
  hands: "full",
  japanese: "fluent",
  literacy: "full",
  skill: "some",
  account: "yes",
  email: "yes",
  privacy: "yes",
  place: "japan",
  mobility: "full",
};

/** Two examples of people, as the file of access profiles has them. */
export const sampleProfiles = [
  {
    id: "landline",
    name: words("固定電話しかない人", "{家|いえ}の{電話|でんわ}だけの{人|ひと}", "People with a landline only"),
    who: "An invented sample.",
    access: { ...oneOfUs, device: ["none"], line: "none", phone: ["landline"], account: "no", email: "no" },
  },
  {
    id: "deaf",
    name: words("耳が聞こえない人", "{耳|みみ}が{聞|き}こえない{人|ひと}", "Deaf people"),
    who: "An invented sample.",
    access: { ...oneOfUs, hearing: "deaf", line: "metered" },
  },
];
