import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import type { Gain } from "#src/domain/advice/explaining/changed-case.ts";
import type { Means } from "#src/domain/advice/means.ts";

/** What somebody outside could give to people who are not reached: a lending scheme, a helper, a place, a drive. */
export const giftKinds = ["tablet", "pc", "phone", "helper", "interpreter", "quiet-place", "transport"] as const;
export type GiftKind = (typeof giftKinds)[number];

/** The access that people have with it. Devices come with a line (SIM). A helper sits beside them and works the device. */
export const giftGains: Readonly<Record<GiftKind, Gain>> = {
  tablet: [
    ["device", "tablet"],
    ["line", "good"],
  ],
  pc: [
    ["device", "pc"],
    ["line", "good"],
  ],
  phone: [["phone", "mobile"]],
  helper: [
    ["skill", "confident"],
    ["account", "yes"],
    ["email", "yes"],
    ["literacy", "full"],
  ],
  interpreter: [["japanese", "fluent"]],
  "quiet-place": [["privacy", "yes"]],
  transport: [["mobility", "full"]],
};

/** The id under which a gift stands among the means while it is looked for; no means of the catalogue has such an id. */
export function giftId(kind: GiftKind): string {
  return `gift--${kind}`;
}

/** The case with gifts among its means that cost nobody anything, so that it can be asked to how many people they must go. */
export function withGifts(asked: AskedCase, kinds: readonly GiftKind[]): AskedCase {
  const [rule] = asked.catalogue.effortRules;
  if (!rule) return asked;
  const free = { fixedMinutes: 0, perPersonMinutes: 0, perLeaverMinutes: 0, setupMinutes: 0 };
  const effort = { rule: rule.id, ...free };
  const gifts = kinds.map((kind): Means => ({ ...blank, id: giftId(kind), effort, creates: [createsOf(kind)] }));
  return { ...asked, catalogue: { ...asked.catalogue, means: [...asked.catalogue.means, ...gifts] } };
}

const nameless = { ja: "-", "ja-easy": "-", en: "-" };

function createsOf(kind: GiftKind): Means["creates"][number] {
  const set = Object.fromEntries(giftGains[kind]);
  return {
    set,
    asks: {},
    perPersonYen: 0,
    perPersonMonthlyYen: 0,
    perPersonMinutes: 0,
    maxPeople: null,
    reason: nameless,
  };
}

const blank: Omit<Means, "id" | "effort" | "creates"> = {
  kind: "practice",
  vendor: null,
  name: nameless,
  summary: nameless,
  ways: [],
  tiers: [
    {
      id: "gift",
      name: nameless,
      monthlyYen: 0,
      initialYen: 0,
      taxIncluded: null,
      perHead: false,
      heads: "staff",
      from: 1,
      to: null,
      forForms: null,
      freeLimits: null,
      source: null,
    },
  ],
  nonprofitTerms: null,
  setupSkill: "anyone",
  learning: 1,
  newThings: 0,
  requires: [],
  conflicts: [],
  worksWith: [],
  dataLevel: "sensitive",
  languages: [],
  leaving: { export: null, contract: null, minutes: null },
  steps: [],
  cautions: [],
  sources: [],
  factsDate: null,
  verified: false,
  generalKnowledge: true,
};
