import { describe, expect, test } from "vitest";
import type { Level, Proposal } from "#src/domain/advice/proposal.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";
import { whyMore } from "#src/web/advice/why-more.ts";

function plan(
  kind: Proposal["kinds"][number],
  totals: Partial<Proposal["totals"]>,
  levels: Record<string, number> = {},
) {
  return {
    ...sampleProposal,
    kinds: [kind],
    optimal: true,
    means: sampleProposal.means.slice(0, 1).map((one) => ({ ...one, monthlyMinutes: totals.monthlyMinutes ?? 0 })),
    totals: { ...sampleProposal.totals, unpriced: [], ...totals },
    levels: Object.entries(levels).map(([name, value]): Level => ({ name, unit: "count", value, bound: value })),
  };
}

describe("a plan that shows more of what it is named for least of", () => {
  test("more hours: fewer left out, or fewer makeshifts, as the levels say", () => {
    const few = plan("least-cost", { monthlyMinutes: 60 }, { "musts-1": 0, "makeshift-musts": 3 });
    const many = plan("least-burden", { monthlyMinutes: 300 }, { "musts-1": 0, "makeshift-musts": 1 });
    expect(whyMore([many, few], "ja")).toEqual([
      "A案の毎月の手間が、ほかの案より多くなっています。十分とは言えない届き方を減らすことを、先に考えたからです（その案では、2件増えます）。",
    ]);
    const misses = { ...few, levels: [{ name: "musts-1", unit: "share-ppm" as const, value: 5, bound: 5 }] };
    expect(whyMore([many, misses], "ja")[0]).toContain("届かない人を減らすことを");
  });

  test("more yen: another has no price, or costs more at the start", () => {
    const dear = plan("least-cost", { monthlyYen: 2980, firstYearYen: 35_760 });
    const asked = plan("least-burden", { monthlyYen: 0, firstYearYen: 0, unpriced: ["x"] });
    expect(whyMore([dear, asked], "ja")[0]).toContain("値段の分からないもの");
    const start = plan("least-burden", { monthlyYen: 0, firstYearYen: 50_000 });
    expect(whyMore([dear, start], "en")[0]).toContain("the first year in all");
  });

  test("more hours or yen: the other goes beyond what can be borne, or gives up what is in use", () => {
    const heavy = plan("least-cost", { monthlyMinutes: 60, monthlyYen: 90_000 }, { overload: 3 });
    const light = plan("least-burden", { monthlyMinutes: 300 }, { overload: 0 });
    expect(whyMore([light, heavy], "ja")[0]).toContain("目安を大きくこえる");
    const moved = plan("least-cost", { monthlyMinutes: 60 }, { "given-up": 1 });
    expect(whyMore([plan("least-burden", { monthlyMinutes: 300 }, { "given-up": 0 }), moved], "ja")[0]).toContain(
      "やめずに使う",
    );
    const dear = plan("least-cost", { monthlyYen: 900, firstYearYen: 10_800 }, { "makeshift-musts": 0 });
    const makeshift = plan("best-quality", { monthlyYen: 0, firstYearYen: 0 }, { "makeshift-musts": 1 });
    expect(whyMore([dear, makeshift], "en")[0]).toContain("only in part: 1");
  });

  test("nothing where it is least, where nothing tells why, and before it is proved", () => {
    const least = plan("least-burden", { monthlyMinutes: 60 });
    const other = plan("least-cost", { monthlyMinutes: 300 });
    expect(whyMore([least, other], "ja")).toEqual([]);
    const same = plan("least-burden", { monthlyMinutes: 400 });
    expect(whyMore([same, other], "ja")).toEqual([]);
    expect(whyMore([{ ...same, optimal: false }, other], "ja")).toEqual([]);
  });
});
