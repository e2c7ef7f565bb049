import { expect, it } from "vitest";
import { compareMarks, parseMarks, unsettled } from "#src/domain/advice/catalogue/reach-marks.ts";
import { agreementInText } from "#src/domain/advice/catalogue/reach-marks-text.ts";
import type { ReachRow } from "#src/domain/advice/catalogue/reach-table.ts";

const row = (profile: string, best: 0 | 1 | 2 | 3): ReachRow => ({
  function: "talk",
  profile,
  best,
  bestDirect: best,
  by: [],
});
const mark = (profile: string, reach: number) => JSON.stringify({ profile, function: "talk", reach, kinds: ["call"] });
const rows = [row("a", 3), row("b", 2), row("c", 1), row("d", 0), row("e", 1)];
const marks = parseMarks([mark("a", 2), mark("b", 1), mark("c", 0), mark("d", 0), mark("f", 2)].join("\n"));

it("counts agreement on being reached and on the level, 3 and 2 both as well", () => {
  const agreement = compareMarks(rows, marks);
  expect(agreement).toMatchObject({ rows: 4, reached: 3, level: 2, unmatched: ["talk e", "talk f"] });
  expect(agreement.disagreements.map((one) => `${one.profile} ${one.marked} ${one.found}`)).toEqual(["b 1 2", "c 0 1"]);
});

it("says which disagreements are settled and which settlements are idle", () => {
  const agreement = compareMarks(rows, marks);
  const settled = [
    { rows: ["talk b"], holds: "catalogue" as const, reason: "said so later" },
    { rows: ["talk a"], holds: "reader" as const, reason: "gone" },
  ];
  expect(unsettled(agreement, settled)).toEqual({ open: ["talk c"], idle: ["talk a"] });
  const text = agreementInText(agreement, settled);
  expect(text).toContain("reached at all: 3 agree (75.0 %)");
  expect(text).toContain("of 2 apart: 1 settled for the catalogue, 0 for the reader, 1 open");
  expect(text).toContain("| talk | c | 0 | 1 | open |");
});

it("refuses what is no mark, and a row marked twice", () => {
  expect(() => parseMarks(mark("a", 3))).toThrow();
  expect(() => parseMarks(`${mark("a", 2)}\n${mark("a", 1)}`)).toThrow("marked twice");
  expect(parseMarks("\n")).toEqual([]);
});
