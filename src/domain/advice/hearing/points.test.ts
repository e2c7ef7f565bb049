import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedPoints, editsOfChoices } from "#src/domain/advice/colleagues/colleague-points.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import {
  changedPoints,
  editsOfPoints,
  isPointValue,
  type PointValue,
  pointsOf,
} from "#src/domain/advice/hearing/points.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import { accessKeys, accessValues, isSetKey } from "#src/domain/advice/vocabulary.ts";

const u = anUnderstanding();

const need = fc.tuple(
  fc.constantFrom(...functionIds).map((id) => `need:${id}`),
  fc.constantFrom("must", "want", null),
);
const access = fc
  .tuple(fc.constantFrom(...accessKeys), fc.constantFrom("served-1", "served-2"), fc.nat(9), fc.boolean())
  .map(([key, segment, at, known]): [string, string | string[] | null] => {
    const value = accessValues[key][at % accessValues[key].length] ?? "none";
    return [`access:${key}:${segment}`, known ? (isSetKey(key) ? [value] : value) : null];
  });
const limit = fc.tuple(fc.constantFrom("limit:monthlyYen", "limit:newThings"), fc.option(fc.nat(9_999)));
const changes = fc
  .array(fc.oneof(need, access, limit), { maxLength: 12 })
  .map((list) => new Map<string, PointValue | null>(list));

describe("the points of an understanding", () => {
  it("are what was said of wishes, access and limits", () => {
    expect([...pointsOf(u)]).toEqual([
      ["need:talk-by-voice", "must"],
      ["need:book-a-time", "want"],
      ["need:protect-personal-data", "must"],
      ["access:device:served-1", ["none"]],
      ["access:phone:served-1", ["landline"]],
      ["limit:staffCount", 8],
    ]);
  });

  it("become what they are changed to, and nothing else changes", () => {
    // Wishes for staff or the public have nobody here whom they could be for; those are not taken.
    const mayBeFor = (id: string) => editsOfPoints(u, new Map([[id, "must"]])).length > 0;
    fc.assert(
      fc.property(changes, (given) => {
        const wanted = new Map([...given].filter(([id]) => !id.startsWith("need:") || mayBeFor(id)));
        const after = pointsOf(editUnderstanding(u, editsOfPoints(u, wanted)));
        for (const [id, value] of wanted) expect(after.get(id) ?? null, id).toEqual(value);
        for (const { id } of changedPoints(pointsOf(u), after)) expect(wanted.has(id), id).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["need:fly-to-the-moon", "must"],
    ["need:book-a-time", "perhaps"],
    ["access:hearing:nobody", "deaf"],
    ["access:hearing:served-1", "blue"],
    ["limit:monthlyYen", -1],
    ["limit:monthlyYen", Number.NaN],
    ["constructor", "x"],
  ])("%s cannot be %s", (id, value) => {
    expect(isPointValue(u, id, value)).toBe(false);
    expect(editsOfPoints(u, new Map([[id, value]]))).toEqual([]);
  });
});

describe("colleagues side by side", () => {
  const said = (id: string, points: Record<string, string | number | string[]>) => ({
    id,
    name: id,
    answers: { points, note: "" },
  });
  const colleagues = [
    said("a", { "limit:staffCount": 8, "need:book-a-time": "no", "access:device:served-1": ["none"] }),
    said("b", { "limit:staffCount": 9, "limit:monthlyYen": 100 }),
  ];
  const asked = [
    "limit:staffCount",
    "need:book-a-time",
    "access:device:served-1",
    "limit:monthlyYen",
    "access:line:gone",
  ];

  it("differ where two who know say different things; わからない is no difference", () => {
    const found = comparedPoints(u, asked, colleagues);
    expect(found.map(({ id, differs }) => [id, differs])).toEqual([
      ["limit:staffCount", true],
      ["need:book-a-time", true],
      ["access:device:served-1", false],
      ["limit:monthlyYen", false],
    ]);
  });

  it("are taken over point by point, a refused wish too, and only what they said", () => {
    const choices = new Map([
      ["limit:staffCount", "b"],
      ["need:book-a-time", "a"],
      ["limit:monthlyYen", "a"],
      ["access:device:served-1", "nobody"],
    ]);
    const after = editUnderstanding(u, editsOfChoices(u, colleagues, choices));
    expect(after.limits.staffCount?.value).toBe(9);
    expect(after.limits.monthlyYen).toBeUndefined();
    expect(after.needs.map((one) => one.function)).toEqual(["talk-by-voice", "protect-personal-data"]);
    expect(after.segments).toEqual(u.segments);
  });
});
