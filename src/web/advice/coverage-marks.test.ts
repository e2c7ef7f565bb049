import { expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { isServed, markOf } from "#src/web/advice/coverage-marks.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

type Covered = Proposal["coverage"][number];
type Quality = Covered["quality"];

/** A plan that serves by one way of the given quality, and as how good the whole tells it. */
function told(quality: Quality, more: Partial<Covered> & { way?: Quality; unpriced?: readonly string[] } = {}) {
  const { way = quality, unpriced = [], ...rest } = more;
  const covered: Covered = { function: "f", segment: "s", must: true, quality, means: ["m"], ...rest };
  const [first] = sampleProposal.means;
  if (first === undefined) throw new Error("the sample has means");
  const serves = way === 0 ? [] : [{ function: "f", segment: "s", way: "w", quality: way }];
  const proposal = {
    ...sampleProposal,
    means: [{ ...first, id: "m", serves }],
    coverage: [covered],
    totals: { ...sampleProposal.totals, unpriced },
  };
  return markOf(proposal, covered);
}

test("what serves every week is ○, what serves best ◎, a makeshift △, nothing ×", () => {
  expect(([0, 1, 2, 3] as const).map((quality) => told(quality))).toEqual(["none", "part", "full", "best"]);
  expect((["none", "part", "full", "best"] as const).map(isServed)).toEqual([false, false, true, true]);
});

test("what is not certain is △, however good the way", () => {
  for (const quality of [2, 3] as const) {
    expect(told(quality, { hangsOn: ["device"] })).toBe("part");
    expect(told(quality, { unpriced: ["m"] })).toBe("part");
    expect(told(quality, { unpriced: ["another"] })).not.toBe("part");
  }
  expect(told(2, { way: 3 })).toBe("part");
  expect(told(0, { hangsOn: ["device"] })).toBe("none");
});

test("a second way whose price is known makes it certain", () => {
  expect(told(2, { means: ["m", "free"], unpriced: ["m"] })).toBe("full");
});

test("a note of its own makes a means △, unless another does the same without", () => {
  const noted = (means: readonly string[], assumptions: Proposal["assumptions"]) => {
    const covered: Covered = { function: "f", segment: "s", must: true, quality: 3, means };
    return markOf({ ...sampleProposal, means: [], assumptions }, covered);
  };
  for (const code of ["setup-needs-it-person", "no-personal-data"]) {
    expect(noted(["m"], [{ code, key: "m" }])).toBe("part");
    expect(noted(["m", "n"], [{ code, key: "m" }])).toBe("best");
  }
  expect(noted(["m"], [{ code: "counted-staff-only", key: "f", segment: "t" }])).toBe("part");
  expect(noted(["m"], [{ code: "counted-staff-only", key: "g", segment: "t" }])).toBe("best");
});
