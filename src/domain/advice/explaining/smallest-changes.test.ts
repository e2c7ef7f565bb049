import fc from "fast-check";
import { expect, test } from "vitest";
import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { withAccess, withLimit } from "#src/domain/advice/explaining/changed-case.ts";
import { allMustsReached, aRandomCase, planned, solver } from "#src/domain/advice/explaining/explaining.factory.ts";
import { giftGains } from "#src/domain/advice/explaining/gifts.ts";
import { prepareCase, type WantedFor } from "#src/domain/advice/explaining/prepare-case.ts";
import { type ChangePart, changedBy, smallestChanges } from "#src/domain/advice/explaining/smallest-changes.ts";
import { bestPlan } from "#src/domain/advice/explaining/solve-prepared.ts";
import { aCatalogue, aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";
import { type Proposal, proposalKinds } from "#src/domain/advice/proposal.ts";

const noTick = async (): Promise<void> => undefined;

/** The case in which only these are musts: all of them are reached exactly where they can be had together. */
function wantingOnly(asked: AskedCase, musts: readonly WantedFor[]): AskedCase {
  const needs = musts.map((one) => ({
    function: one.function,
    for: one.segment === null ? [] : [one.segment],
    importance: 1 as const,
    must: true,
  }));
  return { ...asked, input: { ...asked.input, needs } };
}

function reachedIn(plan: Proposal): WantedFor[] {
  return plan.coverage.filter(({ must, quality }) => must && quality > 0);
}

function lessOf(asked: AskedCase, part: ChangePart): AskedCase[] {
  if (part.kind === "limit") {
    const less = part.to - (part.limit === "setupHours" ? 0.25 : 1);
    return less < part.from ? [asked] : [withLimit(asked, part.limit, less)];
  }
  return part.segments.map((left) =>
    withAccess(asked, new Set(part.segments.filter((one) => one !== left)), giftGains[part.gift]),
  );
}

test("a change brings what it says when the planner is told it, and with any less of it that is not possible", async () => {
  const seen = { limit: 0, gift: 0, together: 0, nothing: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...proposalKinds), async (seed, kind) => {
      const asked = aRandomCase(seed, kind);
      const plan = await bestPlan(prepareCase(asked), solver);
      const found = await smallestChanges(asked, plan, solver, noTick);
      expect(found.uncovered.length).toBe(plan.coverage.filter(({ must, quality }) => must && quality === 0).length);
      if (found.changes.length === 0) seen.nothing += 1;
      for (const one of [...found.changes, ...(found.together ? [found.together] : [])]) {
        const after = await planned(changedBy(asked, one.parts));
        const reached = reachedIn(after);
        for (const won of one.change.wonMusts)
          expect(reached, `${seed} ${kind}`).toContainEqual(expect.objectContaining(won));
        expect(reached.length - reachedIn(plan).length).toBe(one.change.wonMusts.length - one.change.lostMusts.length);
        expect(reached.length).toBeGreaterThan(reachedIn(plan).length);
        const [part, ...others] = one.parts;
        if (others.length > 0) seen.together += 1;
        if (!part || others.length > 0 || one.change.lostMusts.length > 0) continue;
        seen[part.kind] += 1;
        for (const less of lessOf(asked, part))
          expect(allMustsReached(await planned(wantingOnly(less, reached))), `${seed} ${kind}`).toBe(false);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60), seed: 5 },
  );
  expect(seen.limit).toBeGreaterThan(3);
  expect(seen.gift).toBeGreaterThan(3);
  expect(seen.nothing).toBeGreaterThan(3);
}, 60_000);

test("money, a lent device with a line, and both together are told as what they are", async () => {
  const catalogue = aCatalogue([
    aMeans("video", { ways: [aWay("v", { f: 3 }, { device: ["tablet", "pc"], line: ["good"] })] }),
    aMeans("office", { ways: [aWay("o", { g: 3 })], tiers: [aTier({ monthlyYen: 800 })] }),
    aMeans("small-office", { ways: [aWay("o", { h: 3 })], tiers: [aTier({ monthlyYen: 300 })] }),
  ]);
  const segments = [aSegment("a", { size: 7, access: { device: ["none"], line: "none" } }), aSegment("b", { size: 2 })];
  const limits = { staffCount: 5, monthlyYen: 100 };
  const input = anInput({ f: ["a"], g: ["b"], h: ["b"], nowhere: ["b"] }, { segments, limits });
  const asked: AskedCase = { input, catalogue, kind: "least-burden" };
  const plan = await planned(asked);
  const found = await smallestChanges(asked, plan, solver, noTick);
  expect(found.noMeans).toEqual([{ function: "nowhere", segment: "b" }]);
  expect(found.changes.map(({ parts }) => parts)).toEqual([
    [{ kind: "limit", limit: "monthlyYen", from: 100, to: 1_100 }],
    [{ kind: "limit", limit: "monthlyYen", from: 100, to: 300 }],
    [{ kind: "gift", gift: "tablet", segments: ["a"], people: 7 }],
  ]);
  expect(found.together?.parts).toEqual([
    { kind: "limit", limit: "monthlyYen", from: 100, to: 1_100 },
    { kind: "gift", gift: "tablet", segments: ["a"], people: 7 },
  ]);
  expect(found.together?.change.wonMusts).toHaveLength(3);
});
