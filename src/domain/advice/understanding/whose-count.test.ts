import { expect, test } from "vitest";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { whoseCount } from "#src/domain/advice/understanding/whose-count.ts";

const counted = (text: string) => {
  const reading = readText(text);
  return reading.quantities.map((quantity) => whoseCount(reading, quantity)?.key ?? null);
};

test("the word behind a number says whom it counts", () => {
  expect(counted("12人のボランティアで回しています")).toEqual(["volunteerCount"]);
  expect(counted("12人の職員で回しています")).toEqual(["staffCount"]);
});
