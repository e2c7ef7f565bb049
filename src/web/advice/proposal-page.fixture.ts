import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { noHelp } from "#src/web/advice/emergency-help.ts";
import type { Heard } from "#src/web/advice/heard.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import type { ProposalPageProps } from "#src/web/advice/proposal-page.tsx";
import { sampleFunctions, sampleMeans, sampleRules } from "#src/web/advice/sample-catalogue.fixture.ts";

/* A proposal made by hand from the sample catalogue, for the tests of pages. */

export const sampleHeard: Heard = {
  grade: "sure",
  quotes: [],
  left: [],
  conditions: [],
  first: [],
  isMainLeft: false,
  isRefused: false,
  questions: [],
  withoutWish: [],
  doubtful: [],
};

export const sampleIncident: IncidentHelp = {
  kinds: ["malware"],
  places: new Map([["malware", [0, 1, 2, 3]]]),
  report: null,
  ticked: new Set(),
  isDangerous: false,
  denial: { submitId: "no-incident.1", version: 1 },
  desks: [],
  sources: [],
};

const said = { confidence: 0.9, evidence: [] };

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
        { function: "talk-by-voice", segment: "s2", quality: 1, way: "screen" },
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
    { function: "talk-by-voice", segment: "s2", must: false, quality: 1, means: ["bridge"] },
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
    emergencyDesks: noHelp,
    understanding: sampleUnderstanding,
    facts: sampleFacts(locale),
    proposals: [sampleProposal, cheapProposal],
    chosen: 0,
    computedAt: new Date("2026-11-24T09:00:00+09:00"),
    catalogueDate: "2026-11-20",
    changed: null,
    running: false,
    desks: [],
    heard: sampleHeard,
    first: null,
    likeliest: [],
    version: 1,
    submitId: "solve",
    ...overrides,
  };
}
