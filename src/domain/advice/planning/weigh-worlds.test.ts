import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
import { carryPlan } from "#src/domain/advice/planning/carry-plan.ts";
import { isTighterCase } from "#src/domain/advice/planning/is-tighter-case.ts";
import { judgePlan, planOf } from "#src/domain/advice/planning/plan.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import {
  aCatalogue,
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aWay,
  inlineSolver,
  seededNumbers,
} from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { weighWorlds } from "#src/domain/advice/planning/weigh-worlds.ts";

const solver = await inlineSolver();
const forever = () => Number.POSITIVE_INFINITY;
const seeds = fc.integer({ min: 0, max: 1_000_000 });

const lending = aMeans("lending", {
  ways: [aWay("none", { other: 1 })],
  creates: [aCreation({ set: { device: "tablet" }, perPersonMinutes: 30 })],
});
const call = aMeans("call", { ways: [aWay("phone", { talk: 2 }, { phone: ["landline", "mobile"] })] });
const video = aMeans("video", { ways: [aWay("screen", { talk: 2 }, { device: ["tablet", "smartphone"] })] });
const dear = aMeans("dear", { tiers: [{ ...video.tiers[0], monthlyYen: 5_000 } as (typeof video.tiers)[0]] });

function weigh(base: PlanInput, worlds: readonly PlanInput[], means = [lending, video], mostSolved = 12) {
  const weighing = { base, worlds: worlds.map((input) => ({ input, by: "solve" as const })), mostSolved };
  return weighWorlds(weighing, aCatalogue(means), solver, { known: new Map(), remainingMs: forever });
}

const withDevice = (device: readonly string[] | "unknown", wish = "talk") =>
  anInput({ [wish]: ["s"] }, { segments: [aSegment("s", { access: { device, phone: "unknown" } })] });

describe("weighing worlds", () => {
  it("counts the hours spent on lending to people who have a device of their own", async () => {
    const { regrets } = await weigh(withDevice("unknown"), [withDevice(["smartphone"])]);
    // 10 people × 30 minutes, and the 30 + 2 × 5 minutes that lending takes anyway.
    expect(regrets).toEqual([{ people: 0, musts: 0, minutes: 340, loans: 10, lost: null }]);
  });

  it("knows to whom today's plan lends something, and counts no loan where people are left out or it is of use", async () => {
    const found = await weigh(withDevice("unknown"), [withDevice(["none"]), withDevice(["tablet"])]);
    expect(found.lendsTo).toEqual(["s"]);
    expect(found.regrets.map((regret) => regret?.loans)).toEqual([0, 10]);
    expect((await weigh(withDevice(["smartphone"]), [])).lendsTo).toEqual([]);
    const helped = await weigh(withDevice("unknown"), [withDevice(["smartphone"], "other")], [lending, video]);
    expect(helped.regrets[0]).toMatchObject({ people: 0, loans: 10 });
  });

  it("counts people whom the plan of today leaves out though another would reach them", async () => {
    const none = withDevice(["none"]);
    const { regrets } = await weigh(withDevice(["smartphone"]), [none]);
    expect(regrets).toEqual([{ people: 10, musts: 1, minutes: 0, loans: 0, lost: { function: "talk", segment: "s" } }]);
    const alone = await weigh(withDevice(["smartphone"]), [none], [video]);
    expect(alone.regrets, "nothing reaches them anyway, and the work is for nothing").toEqual([
      { people: 0, musts: 0, minutes: 40, loans: 0, lost: null },
    ]);
  });

  it("gives up what a limit does not allow, and counts who is lost by that", async () => {
    const base = anInput({ f: ["s"] }, { segments: [aSegment("s")] });
    const free = aMeans("free", { effort: { rule: "staff", fixedMinutes: 600 } });
    const poor = { ...base, limits: { staffCount: 5, monthlyYen: 0 } };
    const { regrets } = await weigh(base, [poor], [dear, free]);
    expect(regrets[0]).toMatchObject({ people: 10, lost: { function: "f", segment: "s" } });
  });

  it("needs no solve where a world only takes away what the plan does not use", async () => {
    const base = anInput({ talk: ["s"] }, { segments: [aSegment("s", { access: { phone: ["landline"] } })] });
    const roomy = { ...base, limits: { ...base.limits, monthlyYen: 9_000, newThings: 3 } };
    const { regrets } = await weigh(base, [roomy], [call], 0);
    expect(regrets).toEqual([{ people: 0, musts: 0, minutes: 0, loans: 0, lost: null }]);
  });

  it("says of worlds beyond the bound, and after the time, that they are not known", async () => {
    const worlds = [withDevice(["smartphone"]), withDevice(["tablet"])];
    expect(await weigh(withDevice("unknown"), worlds, undefined, 1)).toMatchObject({
      regrets: [{ minutes: 340 }, null],
      complete: true,
    });
    const weighing = { base: withDevice("unknown"), worlds: [{ input: withDevice(["tablet"]), by: "solve" as const }] };
    const late = await weighWorlds({ ...weighing, mostSolved: 12 }, aCatalogue([lending, video]), solver, {
      known: new Map(),
      remainingMs: () => 0,
    });
    expect(late).toMatchObject({ regrets: [null], complete: false });
  });

  it("tells what it found until the time was over, and judges nothing after it", async () => {
    const worlds = [withDevice(["smartphone"]), withDevice(["tablet"])].flatMap((input) => [
      { input, by: "solve" as const },
      { input, by: "reach" as const },
    ]);
    let looks = 0;
    const cut = await weighWorlds(
      { base: withDevice("unknown"), worlds, mostSolved: 12 },
      aCatalogue([lending, video]),
      solver,
      { known: new Map(), remainingMs: () => 1 - looks++ },
    );
    expect(cut).toMatchObject({ regrets: [{ minutes: 340 }, null, null, null], complete: false });
  });

  it("takes nothing for known that was not proved, and remembers none of it", async () => {
    const known = new Map();
    const hurried = {
      solve: async (problem: Parameters<typeof solver.solve>[0]) => {
        const found = await solver.solve(problem);
        return { ...found, answer: { ...found.answer, proved: false } };
      },
    };
    const weighing = { base: withDevice("unknown"), worlds: [{ input: withDevice(["tablet"]), by: "solve" as const }] };
    const remainingMs = forever;
    const all = { ...weighing, mostSolved: 12 };
    expect(await weighWorlds(all, aCatalogue([lending, video]), hurried, { known, remainingMs })).toMatchObject({
      regrets: [null],
      complete: false,
    });
    let solves = 0;
    const onlyTheFirst = {
      solve: (problem: Parameters<typeof solver.solve>[0]) => (solves++ === 0 ? solver : hurried).solve(problem),
    };
    const found = await weighWorlds(all, aCatalogue([lending, video]), onlyTheFirst, { known, remainingMs });
    expect(found).toMatchObject({ regrets: [null], complete: false });
    expect(known.size).toBe(0);
  });

  it("asks of a wish more whether anything could meet it, and of a wish less what is done for it alone", async () => {
    const base = anInput({ f: ["s"] }, { segments: [aSegment("s")] });
    const more = anInput(
      { f: ["s"], talk: ["s"], fly: ["s"] },
      { segments: [aSegment("s", { access: { phone: ["mobile"] } })] },
    );
    const weighing = { base, worlds: [{ input: more, by: "reach" as const }], mostSolved: 0 };
    const found = await weighWorlds(weighing, aCatalogue([call, dear]), solver, {
      known: new Map(),
      remainingMs: forever,
    });
    expect(found.regrets[0], "fly is beyond all means").toMatchObject({ people: 10, lost: { function: "talk" } });
    const less = { base: more, worlds: [{ input: base, by: "reach" as const }], mostSolved: 0 };
    const saved = await weighWorlds(less, aCatalogue([call, dear]), solver, { known: new Map(), remainingMs: forever });
    expect(saved.regrets[0]).toMatchObject({ people: 0, minutes: 40 });
  });
});

/** The same case with something about people or limits otherwise. */
function otherWorld(input: PlanInput, seed: number): PlanInput {
  const below = seededNumbers(seed);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T; // NOTE the index is inside
  const [first, ...rest] = input.segments;
  if (!first || below(2) === 0)
    return { ...input, limits: { ...input.limits, ...one([{ monthlyYen: 0 }, { newThings: 1 }, { setupHours: 1 }]) } };
  const access = {
    ...first.access,
    ...one([{ device: ["none"] }, { device: ["pc"] }, { line: "good" }, { hearing: "deaf" }]),
  };
  return { ...input, segments: [{ ...first, access }, ...rest] };
}

describe("any small case", () => {
  it("has no regret in the world that it was planned for", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { input, catalogue } = randomSmallCase(seed);
        const found = await weighWorlds(
          { base: input, worlds: [{ input, by: "solve" }], mostSolved: 1 },
          catalogue,
          solver,
          { known: new Map(), remainingMs: forever },
        );
        expect(found.regrets).toEqual([{ people: 0, musts: 0, minutes: 0, loans: 0, lost: null }]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is carried to another world as a plan that breaks nothing there, and never does better than the best", async () => {
    let tighter = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { input, catalogue } = randomSmallCase(seed);
        const world = otherWorld(input, seed);
        const [from, to] = [reduceCase(input, catalogue).planningCase, reduceCase(world, catalogue).planningCase];
        const { problem, columns } = buildProblem(from);
        const { answer } = await solver.solve(problem);
        const plan = planOf(from, columns, answer.variants[0]?.values ?? []);
        const carried = carryPlan(from, plan, to);
        judgePlan(to, carried.plan);
        const { proposals } = await planProposals(world, catalogue, solver);
        const best = proposals.find(({ kinds }) => kinds.includes("least-burden"));
        const musts = to.demands.flatMap((demand, i) => (demand.must ? [carried.met[i] === true] : []));
        const mostMet = best?.coverage.filter(({ must, quality }) => must && quality > 0).length ?? 0;
        if (to.segments.length <= 1 && to.demands.every(({ segment }) => segment === to.demands[0]?.segment))
          expect(musts.filter(Boolean).length).toBeLessThanOrEqual(mostMet);
        // Where the short cut says that nothing is lost, solving says so too.
        const here = carryPlan(from, plan, from);
        const same =
          here.met.every((met, i) => met === carried.met[i]) && here.monthlyMinutes === carried.monthlyMinutes;
        if (!isTighterCase(to, from) || !same || here.plan.length !== carried.plan.length) return;
        tighter += 1;
        expect(musts.filter(Boolean).length).toBe(mostMet);
        if (!best?.coverage.some(({ must, quality }) => must && quality === 1))
          expect(carried.monthlyMinutes).toBeLessThanOrEqual(best?.totals.monthlyMinutes ?? 0);
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(tighter, "the short cut was tried").toBeGreaterThan(20);
  });
});
