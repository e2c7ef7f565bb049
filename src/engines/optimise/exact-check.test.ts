import { expect, test } from "vitest";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";

test("one yen over the budget is over the budget", () => {
  const model = modelBuilder();
  const [a, b] = [model.binary("a"), model.column("b", 0, 5)];
  model.atMost(
    "budget",
    [
      [a, 1_000_000_001],
      [b, 1],
    ],
    1_000_000_003,
  );
  const built = model.build();
  expect(firstBroken(built, [1, 2])).toBeNull();
  expect(firstBroken(built, [1, 3])).toBe("budget: 1000000004 is not in [-Infinity, 1000000003]");
  expect(firstBroken(built, [0, 6])).toBe("b = 6 is outside its bounds");
  expect(firstBroken(built, [0.5, 0])).toBe("a = 0.5 is not whole");
  expect(firstBroken(built, [0])).toBe("1 values for 2 columns");
});

test("numbers that a double cannot hold exactly are refused", () => {
  const model = modelBuilder();
  const x = model.binary("x");
  expect(() => model.atMost("half", [[x, 0.5]], 1)).toThrow(RangeError);
  expect(() => model.atMost("where", [[7, 1]], 1)).toThrow("there is no column 7");
  expect(() =>
    exactValue(
      [
        [0, 2 ** 52],
        [1, 2 ** 52],
      ],
      [1, 1],
    ),
  ).toThrow(RangeError);
});

test("terms on one column are added up", () => {
  const model = modelBuilder();
  const [x, y] = [model.binary("x"), model.binary("y")];
  model.atLeast(
    "sum",
    [
      [y, 2],
      [x, 3],
      [y, -2],
      [x, 1],
    ],
    1,
  );
  expect(model.build().rows[0]?.terms).toEqual([[x, 4]]);
});
