import { expect, test } from "vitest";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import { anInput, aSegment } from "#src/domain/advice/planning/planning.factory.ts";

test("30 % of 50 people served are 15, the rest 35", () => {
  const segments = [aSegment("elders", { size: null, share: 0.3 }), aSegment("others", { size: null })];
  const { people, assumptions } = headcount(anInput({}, { segments, limits: { servedCount: 50, staffCount: 8 } }));
  expect([...people]).toEqual([
    ["elders", 15],
    ["others", 35],
  ]);
  expect(assumptions).toEqual([]);
});

test("a size that is said goes before share and total; what is left is divided evenly", () => {
  const segments = [
    aSegment("a", { size: 12, share: 0.9 }),
    aSegment("b", { size: null }),
    aSegment("c", { size: null }),
  ];
  const { people, assumptions } = headcount(anInput({}, { segments, limits: { servedCount: 51, staffCount: 8 } }));
  expect([...people.values()]).toEqual([12, 20, 20]);
  expect(assumptions.map(({ segment }) => segment)).toEqual(["b", "c"]);
});

test("nothing known: 20 people, a share of 20, 5 staff, each told as an assumption", () => {
  const segments = [
    aSegment("a", { size: null }),
    aSegment("b", { size: null, share: 0.3 }),
    aSegment("s", { size: null, kind: "staff" }),
  ];
  const { staff, people, assumptions } = headcount(anInput({}, { segments, limits: {} }));
  expect(staff).toBe(5);
  expect([...people.values()]).toEqual([20, 6, 5]);
  expect(assumptions).toEqual([
    { code: "staff-count-unknown", value: 5 },
    { code: "size-unknown", segment: "a", value: 20 },
    { code: "size-unknown", segment: "b", value: 6 },
    { code: "size-unknown", segment: "s", value: 5 },
  ]);
});

test("staff segments with sizes say how many staff there are; nobody is less than one person", () => {
  const segments = [aSegment("s", { size: 7, kind: "staff" }), aSegment("few", { size: null, share: 0.01 })];
  const { staff, people } = headcount(anInput({}, { segments, limits: { servedCount: 10 } }));
  expect(staff).toBe(7);
  expect(people.get("few")).toBe(1);
});

test("2 people who are a quarter are of 8; the others are 6, and nobody had to be assumed", () => {
  const segments = [aSegment("two", { size: 2, share: 0.25 }), aSegment("others", { size: null, share: 0.75 })];
  const { people, assumptions } = headcount(anInput({}, { segments }));
  expect([...people.values()]).toEqual([2, 6]);
  expect(assumptions).toEqual([]);
  const staff = [
    aSegment("deaf", { kind: "staff", size: 2, share: 0.25 }),
    aSegment("rest", { kind: "staff", size: null }),
  ];
  const found = headcount(anInput({}, { segments: staff, limits: {} }));
  expect([found.staff, ...found.people.values()]).toEqual([8, 2, 6]);
});

test("what goes to the public goes to the people served too", () => {
  const segments = [aSegment("all", { kind: "public", size: null, share: 1 })];
  const of = (servedCount: number) => headcount(anInput({}, { segments, limits: { servedCount } })).people.get("all");
  expect([of(200), of(7)]).toEqual([200, 20]);
});

test("nobody is one person by silence: where nothing is left of those told, 20 are taken and it is said", () => {
  const of = (servedCount: number) => {
    const segments = [aSegment("told", { size: 12 }), aSegment("others", { size: null })];
    const { people, assumptions } = headcount(anInput({}, { segments, limits: { servedCount, staffCount: 8 } }));
    return [people.get("others"), assumptions];
  };
  expect(of(12)).toEqual([12, [{ code: "size-unknown", segment: "others", value: 12 }]]);
  expect(of(13)).toEqual([1, []]);
});
