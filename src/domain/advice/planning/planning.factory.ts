import type { CatalogueFunction, Creates, EffortRule, Means, Tier, Way } from "#src/domain/advice/means.ts";
import type { PlanCatalogue, PlanInput, PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import type { Audience } from "#src/domain/advice/vocabulary.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { solveLexicographic } from "#src/engines/optimise/solve-lexicographic.ts";

const words = (text: string) => ({ ja: text, "ja-easy": text, en: text });

export const aStep: Means["steps"][number] = { when: "week", who: "lead", minutes: 30, text: words("start") };

/** Solves in this thread: for tests and benches, where nobody else waits. */
export async function inlineSolver(): Promise<PlanSolver> {
  const highs = await loadHighs();
  return {
    async solve(problem, options) {
      const started = performance.now();
      const end = options?.deadlineMs === undefined ? Number.POSITIVE_INFINITY : started + options.deadlineMs;
      const answer = solveLexicographic(highs, problem, {
        remainingMs: () => end - performance.now(),
        maxNodes: 2_000_000,
      });
      return { answer, ms: performance.now() - started };
    },
  };
}

export function aFunction(id: string, audience: Audience = "both"): CatalogueFunction {
  return { id, group: "talk", audience, name: words(id), gloss: words(id) };
}

export function aTier(overrides: Partial<Tier> = {}): Tier {
  return {
    id: "base",
    name: words("base"),
    monthlyYen: 0,
    initialYen: 0,
    taxIncluded: true,
    perHead: false,
    heads: "staff",
    from: 1,
    to: null,
    forForms: null,
    freeLimits: null,
    source: null,
    ...overrides,
  };
}

/** `gives`: function to quality. */
export function aWay(id: string, gives: Record<string, 1 | 2 | 3>, asks: Way["asks"] = {}): Way {
  const given = Object.entries(gives).map(([name, quality]) => ({ function: name, quality, reason: words("why") }));
  return { id, name: words(id), gives: given, asks };
}

export function aCreation(overrides: Partial<Creates>): Creates {
  return {
    set: {},
    asks: {},
    perPersonYen: 0,
    perPersonMonthlyYen: 0,
    perPersonMinutes: 0,
    maxPeople: null,
    reason: words("why"),
    ...overrides,
  };
}

export function aMeans(id: string, overrides: Partial<Means> = {}): Means {
  return {
    id,
    kind: "tool",
    vendor: null,
    name: words(id),
    summary: words(id),
    ways: [aWay("way", { f: 2 })],
    creates: [],
    tiers: [aTier()],
    nonprofitTerms: null,
    effort: { rule: "staff" },
    setupSkill: "anyone",
    learning: 1,
    newThings: 1,
    requires: [],
    conflicts: [],
    worksWith: [],
    dataLevel: "sensitive",
    languages: ["ja"],
    leaving: { export: null, contract: null, minutes: null },
    steps: [aStep],
    cautions: [],
    sources: [],
    factsDate: null,
    verified: false,
    generalKnowledge: false,
    ...overrides,
  };
}

export const someRules: readonly EffortRule[] = [
  {
    id: "staff",
    per: "staff",
    fixedMinutes: 30,
    perPersonMinutes: 2,
    perLeaverMinutes: 0,
    setupMinutes: 60,
    reason: "",
  },
  {
    id: "served",
    per: "served",
    fixedMinutes: 20,
    perPersonMinutes: 5,
    perLeaverMinutes: 0,
    setupMinutes: 90,
    reason: "",
  },
  { id: "none", per: "staff", fixedMinutes: 0, perPersonMinutes: 0, perLeaverMinutes: 0, setupMinutes: 0, reason: "" },
];

export function aCatalogue(means: readonly Means[], functions?: readonly CatalogueFunction[]): PlanCatalogue {
  const ids = [...new Set(means.flatMap((one) => one.ways.flatMap((way) => way.gives.map((given) => given.function))))];
  return { functions: functions ?? ids.map((id) => aFunction(id)), means, effortRules: someRules };
}

export function aSegment(id: string, overrides: Partial<PlanSegment> = {}): PlanSegment {
  return { id, kind: "served", label: id, share: null, size: 10, access: {}, ...overrides };
}

/** Wants each of `wishes` (function to ids of segments) as musts of importance 2. */
export function anInput(wishes: Record<string, readonly string[]>, overrides: Partial<PlanInput> = {}): PlanInput {
  const needs = Object.entries(wishes).map(([id, segments]) => ({
    function: id,
    for: segments,
    importance: 2 as const,
    must: true,
  }));
  return { needs, segments: [], limits: { staffCount: 5 }, ...overrides };
}

/** Whole numbers below `below`, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
