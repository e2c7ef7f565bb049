import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import {
  aCreation,
  aMeans,
  aTier,
  aWay,
  inlineSolver,
  seededNumbers,
} from "#src/domain/advice/planning/planning.factory.ts";
import { wellInUse } from "#src/domain/advice/planning/planning-case.ts";
import { type Case, randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { type Proposal, type ProposalKind, proposalKinds } from "#src/domain/advice/proposal.ts";

const solver = await inlineSolver();
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const runs = (count: number) => ({ numRuns: count, seed: 5 });

async function plansOf(given: Case): Promise<Record<ProposalKind, Proposal>> {
  const { proposals } = await planProposals(given.input, given.catalogue, solver);
  const of = (kind: ProposalKind): Proposal => {
    const found = proposals.find((proposal) => proposal.kinds.includes(kind));
    if (!found) throw new Error(`no ${kind}`);
    return found;
  };
  return { "least-burden": of("least-burden"), "least-cost": of("least-cost"), "best-quality": of("best-quality") };
}

/** Ids of what is in use and as good as anything: what counts as given up depends on it. */
function wellUsed({ input, catalogue }: Case): string {
  const { planningCase } = reduceCase(input, catalogue);
  return wellInUse(planningCase)
    .map((index) => planningCase.candidates[index]?.id)
    .join();
}

/**
 * What the kind compares, smaller first, taken from what a reader of the proposal sees. `kept` = ids that are given up
 * where they are not in the plan; null = only what is compared before that.
 */
function worth(kind: ProposalKind, proposal: Proposal, input: PlanInput, kept: string | null): number[] {
  const { totals } = proposal;
  const groups = Map.groupBy(
    proposal.coverage.filter(({ must }) => must),
    ({ segment }) => segment,
  );
  const shares = [...groups.values()].map(
    (musts) => musts.filter(({ quality }) => quality === 0).length / musts.length,
  );
  const points = (line: Proposal["coverage"][number]): number => {
    const people =
      line.segment === null
        ? (input.limits.staffCount ?? 0)
        : (input.segments.find(({ id }) => id === line.segment)?.size ?? 0);
    return people * (input.needs.find((need) => need.function === line.function)?.importance ?? 0);
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const wants = sum(proposal.coverage.map((line) => (line.must || line.quality === 0 ? 0 : points(line))));
  const quality = sum(proposal.coverage.map((line) => line.quality * points(line)));
  const overload = proposal.levels.find(({ name }) => name === "overload")?.value ?? 0;
  const used = (kept ?? "").split(",").filter(Boolean);
  const givenUp = used.filter((id) => !proposal.means.some((means) => means.id === id)).length;
  const makeshift = proposal.coverage.filter((line) => line.must && line.quality === 1).length;
  const levels: Record<ProposalKind, number[]> = {
    "least-burden": [
      makeshift,
      overload,
      givenUp,
      totals.monthlyMinutes,
      totals.setupMinutes,
      totals.newThings,
      totals.unpriced.length,
      totals.firstYearYen,
      -wants,
    ],
    "least-cost": [
      makeshift,
      totals.unpriced.length,
      overload,
      totals.firstYearYen,
      givenUp,
      totals.monthlyMinutes,
      totals.setupMinutes,
      totals.newThings,
      -wants,
    ],
    "best-quality": [
      makeshift,
      overload,
      -wants,
      -quality,
      givenUp,
      totals.monthlyMinutes,
      totals.unpriced.length,
      totals.firstYearYen,
      totals.setupMinutes,
      totals.newThings,
    ],
  };
  const before = kept === null ? { "least-burden": 2, "least-cost": 4, "best-quality": 4 }[kind] : undefined;
  return [...shares.sort((a, b) => b - a), ...levels[kind].slice(0, before)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}

async function expectNoWorse(before: Case, after: Case): Promise<void> {
  const [old, fresh] = [await plansOf(before), await plansOf(after)];
  const kept = wellUsed(before) === wellUsed(after) ? wellUsed(before) : null;
  for (const kind of proposalKinds)
    expect(
      compare(worth(kind, fresh[kind], after.input, kept), worth(kind, old[kind], before.input, kept)),
      kind,
    ).toBeLessThanOrEqual(0);
}

test("more money, hours and room for new things never make a plan worse", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, fc.nat(500), async (seed, more) => {
      const before = randomSmallCase(seed);
      const { limits } = before.input;
      const wider = {
        ...limits,
        ...(limits.monthlyYen === undefined ? {} : { monthlyYen: limits.monthlyYen + more }),
        ...(limits.initialYen === undefined ? {} : { initialYen: limits.initialYen + 2 * more }),
        ...(limits.setupHours === undefined ? {} : { setupHours: limits.setupHours + more / 100 }),
        ...(limits.newThings === undefined ? {} : { newThings: limits.newThings + (more % 3) }),
      };
      await expectNoWorse(before, { ...before, input: { ...before.input, limits: wider } });
    }),
    runs(40),
  );
}, 30_000);

test("a new means never makes a plan worse", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const before = randomSmallCase(seed);
      const draw = seededNumbers(seed + 1);
      const fresh = aMeans("a-new-one", {
        ways: [aWay("w", { f1: 2, f2: 1 }, draw(2) === 0 ? { device: ["tablet", "pc"] } : {})],
        creates: draw(2) === 0 ? [aCreation({ set: { device: "tablet" }, perPersonMinutes: 4 })] : [],
        tiers: [aTier({ monthlyYen: 100 * draw(3) })],
        effort: { rule: draw(2) === 0 ? "staff" : "served" },
      });
      await expectNoWorse(before, {
        ...before,
        catalogue: { ...before.catalogue, means: [fresh, ...before.catalogue.means] },
      });
    }),
    runs(40),
  );
}, 30_000);

test("more access never makes a plan worse", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const before = randomSmallCase(seed);
      const draw = seededNumbers(seed + 2);
      const segments = before.input.segments.map((segment) => {
        const { device, line, phone } = segment.access;
        const richer = [
          // What nobody said counts as had for some ways: more than that is every device.
          { device: Array.isArray(device) ? [...device, "tablet"] : ["pc", "smartphone", "tablet"] },
          { line: line === "slow" ? "slow" : "good" },
          { phone: [...(Array.isArray(phone) ? phone : []), "mobile"] },
        ];
        return { ...segment, access: { ...segment.access, ...richer[draw(3)] } };
      });
      await expectNoWorse(before, { ...before, input: { ...before.input, segments } });
    }),
    runs(40),
  );
}, 30_000);

test("the order in which things are given changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const { input, catalogue } = randomSmallCase(seed);
      const turned: Case = {
        input: {
          ...input,
          needs: input.needs.toReversed().map((need) => ({ ...need, for: need.for.toReversed() })),
          segments: input.segments.toReversed(),
        },
        catalogue: {
          functions: catalogue.functions.toReversed(),
          effortRules: catalogue.effortRules.toReversed(),
          means: catalogue.means
            .toReversed()
            .map((means) => ({ ...means, ways: means.ways.toReversed(), tiers: means.tiers.toReversed() })),
        },
      };
      const [straight, back] = [
        await planProposals(input, catalogue, solver),
        await planProposals(turned.input, turned.catalogue, solver),
      ];
      expect(back.modelHash).toBe(straight.modelHash);
      expect(back.proposals).toEqual(straight.proposals);
    }),
    runs(40),
  );
}, 30_000);

test("every price and budget times k: the same plans, k times as dear", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, fc.integer({ min: 2, max: 1000 }), async (seed, k) => {
      const { input: drawn, catalogue } = randomSmallCase(seed);
      const input = { ...drawn, bearable: { monthlyMinutes: 60, firstYearYen: 1_000 } };
      const times = (yen: number | null): number | null => (yen === null ? null : yen * k);
      const { monthlyYen, initialYen } = input.limits;
      const dear: Case = {
        input: {
          ...input,
          bearable: { ...input.bearable, firstYearYen: input.bearable.firstYearYen * k },
          limits: {
            ...input.limits,
            ...(monthlyYen === undefined ? {} : { monthlyYen: monthlyYen * k }),
            ...(initialYen === undefined ? {} : { initialYen: initialYen * k }),
          },
        },
        catalogue: {
          ...catalogue,
          means: catalogue.means.map((means) => ({
            ...means,
            tiers: means.tiers.map((tier) => ({
              ...tier,
              monthlyYen: times(tier.monthlyYen),
              initialYen: times(tier.initialYen),
            })),
            creates: means.creates.map((one) => ({
              ...one,
              perPersonYen: times(one.perPersonYen),
              perPersonMonthlyYen: times(one.perPersonMonthlyYen),
            })),
          })),
        },
      };
      const [cheap, scaled] = [await plansOf({ input, catalogue }), await plansOf(dear)];
      for (const kind of proposalKinds) {
        expect(scaled[kind].means.map(({ id, tier, ways }) => [id, tier, ways])).toEqual(
          cheap[kind].means.map(({ id, tier, ways }) => [id, tier, ways]),
        );
        expect(scaled[kind].totals.firstYearYen).toBe(cheap[kind].totals.firstYearYen * k);
        expect(scaled[kind].coverage).toEqual(cheap[kind].coverage);
      }
    }),
    runs(30),
  );
}, 30_000);

test("a second copy of a means changes no level that a copy cannot help, and the first id is taken", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const before = randomSmallCase(seed);
      const draw = seededNumbers(seed + 3);
      const original = before.catalogue.means[draw(before.catalogue.means.length)];
      if (!original || original.creates.length > 0 || original.tiers.some((tier) => tier.heads === "served")) return;
      if (before.input.currentMeans?.includes(original.id) || original.requires.includes(original.id)) return;
      const copy = { ...original, id: "zz-copy", conflicts: original.conflicts.filter((id) => id !== original.id) };
      const conflicting = before.catalogue.means.some((means) => means.conflicts.includes(original.id));
      const after = { ...before, catalogue: { ...before.catalogue, means: [...before.catalogue.means, copy] } };
      const [old, fresh] = [await plansOf(before), await plansOf(after)];
      for (const kind of proposalKinds) {
        if (conflicting) continue;
        const kept = wellUsed(before);
        expect(worth(kind, fresh[kind], after.input, kept)).toEqual(worth(kind, old[kind], before.input, kept));
        expect(fresh[kind].means.map(({ id }) => id)).toEqual(old[kind].means.map(({ id }) => id));
      }
    }),
    runs(60),
  );
}, 30_000);

test("nothing in a plan can be taken out without loss", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const given = randomSmallCase(seed);
      const plans = await plansOf(given);
      const kept = wellUsed(given);
      for (const kind of proposalKinds) {
        const chosen = plans[kind].means.map(({ id }) => id);
        for (const out of chosen) {
          const means = given.catalogue.means.filter(({ id }) => id !== out && chosen.includes(id));
          const fewer = await plansOf({ ...given, catalogue: { ...given.catalogue, means } });
          expect(
            compare(worth(kind, fewer[kind], given.input, kept), worth(kind, plans[kind], given.input, kept)),
            `${seed} ${kind} ${out}`,
          ).toBeGreaterThan(0);
        }
      }
    }),
    runs(40),
  );
}, 30_000);
