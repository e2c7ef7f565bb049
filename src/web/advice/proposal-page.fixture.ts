import {
  type CatalogueFunction,
  type EffortRule,
  effortRuleSchema,
  functionSchema,
  type Means,
  meansSchema,
} from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import type { ProposalPageProps } from "#src/web/advice/proposal-page.tsx";

/*
 * A proposal made by hand for the tests of pages: a telephone bridge, booking by telephone, lent tablets, a chat for
 * staff. Means, prices and addresses are invented samples; none is a real offer.
 */

const said = { confidence: 0.9, evidence: [] };

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

const people = {
  confidence: 0.9,
  evidence: [],
  share: null,
  assumed: false,
  accessDetail: {},
};

export const sampleSegments: readonly Segment[] = [
  {
    ...people,
    id: "s1",
    kind: "served",
    label: "電話だけの高齢の方",
    size: 12,
    access: { device: ["none"], phone: ["landline"], skill: "little" },
  },
  {
    ...people,
    id: "s2",
    kind: "served",
    label: "",
    size: null,
    assumed: true,
    access: { device: ["smartphone"], line: "good" },
  },
  { ...people, id: "s3", kind: "served", label: "耳が聞こえない方", size: 2, access: { hearing: "deaf" } },
  { ...people, id: "s4", kind: "staff", label: "", size: 8, assumed: true, access: {} },
];

export const sampleLimits: Understanding["limits"] = {
  monthlyYen: { value: 10_000, ...said },
  newThings: { value: 2, ...said },
  staffCount: { value: 8, ...said },
  itPerson: { value: "none", ...said },
};

export function sampleFacts(locale: Locale): ProposalFacts {
  return {
    locale,
    segments: sampleSegments,
    limits: sampleLimits,
    functions: new Map(sampleFunctions.map((fn) => [fn.id, fn])),
    means: new Map(sampleMeans.map((means) => [means.id, means])),
    effortRules: new Map(sampleRules.map((rule) => [rule.id, rule])),
    heads: {
      staff: 8,
      people: new Map([
        ["s1", 12],
        ["s2", 26],
        ["s3", 2],
        ["s4", 8],
      ]),
    },
  };
}

/** Least burden: somebody is left behind for each of the reasons, and one want is passed over. */
export const sampleProposal: Proposal = {
  kinds: ["least-burden"],
  status: "optimal",
  optimal: true,
  levels: [],
  means: [
    {
      id: "bridge",
      tier: "pro",
      ways: ["screen", "telephone"],
      serves: [
        { function: "talk-by-voice", segment: "s1", quality: 3, way: "telephone" },
        { function: "talk-by-voice", segment: "s2", quality: 2, way: "screen" },
      ],
      reason: "least-burden",
      initialYen: 0,
      monthlyYen: 9600,
      setupMinutes: 120,
      monthlyMinutes: 46,
      change: "add",
    },
    {
      id: "phone-booking",
      tier: "base",
      ways: ["call"],
      serves: [{ function: "book-a-time", segment: "s1", quality: 2, way: "call" }],
      reason: "required",
      initialYen: 0,
      monthlyYen: 0,
      setupMinutes: 240,
      monthlyMinutes: 120,
      change: "add",
    },
    {
      id: "lend-tablets",
      tier: "base",
      ways: [],
      serves: [],
      reason: "creates-access",
      initialYen: null,
      monthlyYen: null,
      setupMinutes: 600,
      monthlyMinutes: 240,
      change: "add",
    },
    {
      id: "staff-chat",
      tier: "base",
      ways: ["admin", "app"],
      serves: [
        { function: "chat-among-staff", segment: "s4", quality: 3, way: "app" },
        { function: "protect-personal-data", segment: "organisation", quality: 2, way: "admin" },
      ],
      reason: "only-way",
      initialYen: 0,
      monthlyYen: 0,
      setupMinutes: 0,
      monthlyMinutes: 30,
      change: "keep",
    },
  ],
  creates: [
    { means: "lend-tablets", segment: "s1", access: { device: "tablet", line: "good" }, people: 12, yen: null },
  ],
  coverage: [
    { function: "book-a-time", segment: "s1", must: true, quality: 2, means: ["phone-booking"] },
    { function: "book-a-time", segment: "s2", must: true, quality: 0, means: [] },
    { function: "caption-live", segment: "s3", must: true, quality: 0, means: [] },
    { function: "chat-among-staff", segment: "s4", must: true, quality: 3, means: ["staff-chat"] },
    { function: "interpret-sign", segment: "s3", must: true, quality: 0, means: [] },
    { function: "protect-personal-data", segment: null, must: true, quality: 2, means: ["staff-chat"] },
    { function: "reach-by-paper", segment: "s1", must: false, quality: 0, means: [] },
    { function: "talk-by-voice", segment: "s1", must: true, quality: 3, means: ["bridge"] },
    { function: "talk-by-voice", segment: "s2", must: false, quality: 2, means: ["bridge"] },
  ],
  uncovered: [
    { function: "book-a-time", segment: "s2", must: true, why: "limits", missing: [] },
    { function: "caption-live", segment: "s3", must: true, why: "no-access", missing: ["hearing", "device"] },
    { function: "interpret-sign", segment: "s3", must: true, why: "no-means", missing: [] },
  ],
  totals: {
    monthlyYen: 9600,
    initialYen: 0,
    firstYearYen: 115_200,
    unpriced: ["lend-tablets"],
    setupMinutes: 960,
    monthlyMinutes: 436,
    newThings: 2,
  },
  assumptions: [
    { code: "access-assumed", segment: "s2", key: "hearing", value: "full" },
    { code: "access-assumed", segment: "s4", key: "device", value: "smartphone" },
    { code: "access-unknown", segment: "s3", key: "device" },
    { code: "access-unknown", segment: "s3", key: "line" },
    { code: "data-sensitivity-unknown" },
    { code: "legal-form-unknown", value: 1 },
    { code: "price-unknown", key: "lend-tablets" },
    { code: "size-unknown", segment: "s2", value: 26 },
    { code: "staff-count-unknown", value: 5 },
    { code: "staff-turnover-assumed", value: 154 },
  ],
};

/** Least money and best quality at once: everybody has what must be, and it costs nothing. */
export const cheapProposal: Proposal = {
  ...sampleProposal,
  kinds: ["least-cost", "best-quality"],
  means: sampleProposal.means.filter(({ id }) => id === "staff-chat"),
  creates: [],
  coverage: sampleProposal.coverage.filter(({ quality, must }) => must && quality > 0),
  uncovered: [],
  totals: {
    monthlyYen: 0,
    initialYen: 0,
    firstYearYen: 0,
    unpriced: [],
    setupMinutes: 0,
    monthlyMinutes: 30,
    newThings: 0,
  },
  assumptions: [],
};

export const sampleUnderstanding: Understanding = {
  scope: "it",
  scopeDetail: said,
  otherKinds: [],
  services: [],
  danger: { level: "none", who: null, evidence: [] },
  needs: [
    { function: "talk-by-voice", for: ["s1", "s2"], importance: 3, must: true, ...said },
    { function: "reach-by-paper", for: ["s1"], importance: 1, must: false, ...said },
    { function: "protect-personal-data", for: [], importance: 2, must: true, ...said },
  ],
  segments: sampleSegments,
  limits: sampleLimits,
  currentMeans: [{ id: "staff-chat", name: "見本のチャット", ...said }],
};

/** The page with two plans, the first open. */
export function sampleProposalPage(locale: Locale, overrides: Partial<ProposalPageProps> = {}): ProposalPageProps {
  return {
    locale,
    path: "/h/secret/proposal",
    secret: "secret",
    danger: sampleUnderstanding.danger,
    emergencyDesks: [],
    understanding: sampleUnderstanding,
    facts: sampleFacts(locale),
    proposals: [sampleProposal, cheapProposal],
    chosen: 0,
    computedAt: new Date("2026-11-24T09:00:00+09:00"),
    catalogueDate: "2026-11-20",
    changed: null,
    running: false,
    desks: [],
    submitId: "solve",
    ...overrides,
  };
}
