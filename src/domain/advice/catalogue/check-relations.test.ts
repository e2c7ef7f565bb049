import fc from "fast-check";
import { expect, it } from "vitest";
import { relationFindings } from "#src/domain/advice/catalogue/check-relations.ts";
import { aCreation, aMeans } from "#src/domain/advice/planning/planning.factory.ts";

const details = (...means: Parameters<typeof relationFindings>[0][number][]) =>
  relationFindings(means).map((one) => `${one.subject} ${one.detail}`);

it("finds a conflict that only one side tells of", () => {
  expect(details(aMeans("a", { conflicts: ["b"] }), aMeans("b"))).toEqual(["a b"]);
  expect(details(aMeans("a", { conflicts: ["b"] }), aMeans("b", { conflicts: ["a"] }))).toEqual([]);
});

it("finds what is required and excluded at once, also step by step", () => {
  const far = [aMeans("a", { requires: ["b"] }), aMeans("b", { requires: ["c"] }), aMeans("c", { conflicts: ["a"] })];
  expect(details(...far)).toContain("a c+a");
  const between = [
    aMeans("a", { requires: ["b", "c"] }),
    aMeans("b", { conflicts: ["c"] }),
    aMeans("c", { conflicts: ["b"] }),
  ];
  expect(details(...between)).toEqual(["a b+c", "a c+b"]);
});

it("finds what requires something that is lent in place of asking for it: its people would be counted nowhere", () => {
  const lent = aMeans("lend", { creates: [aCreation({ set: { device: "tablet" } })] });
  expect(details(aMeans("a", { requires: ["lend"] }), lent)).toEqual(["a lends:lend"]);
  expect(details(aMeans("a"), lent)).toEqual([]);
});

it("finds circles, relations to itself, and friends that exclude each other", () => {
  expect(details(aMeans("a", { requires: ["b"] }), aMeans("b", { requires: ["a"] }))).toEqual(["a circle", "b circle"]);
  expect(details(aMeans("a", { worksWith: ["a"] }))).toEqual(["a a"]);
  expect(details(aMeans("a", { worksWith: ["b"], conflicts: ["b"] }), aMeans("b", { conflicts: ["a"] }))).toEqual([
    "a with:b",
  ]);
});

it("finds nothing where earlier entries are required and conflicts are told by both among unrelated ones", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (picks, pairs) => {
        // a to c require only earlier ones of their own; d to f conflict among themselves, told by both.
        const means = ids.map((id, index) => {
          const requires = index > 0 && index < 3 ? ids.slice(0, (picks[index] ?? 0) % (index + 1)) : [];
          const conflicts =
            index < 3 ? [] : ids.slice(3).filter((other, at) => other !== id && pairs[(index - 3 + at) % 3]);
          return aMeans(id, { requires, conflicts });
        });
        expect(relationFindings(means)).toEqual([]);
      },
    ),
  );
});
