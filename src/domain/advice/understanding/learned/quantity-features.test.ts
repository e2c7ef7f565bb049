import { expect, test } from "vitest";
import { seenQuantities } from "#src/domain/advice/understanding/learned/quantity-features.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

const mayBe = (text: string) => seenQuantities(readText(text), []).map(({ values }) => [...values.keys()]);

test("homes are served, and never those who work or help", () => {
  expect(mayBe("行き先は1日7〜11軒です。")).toEqual([["servedCount"]]);
  expect(mayBe("登録は42世帯です。")).toEqual([["servedCount"]]);
  expect(mayBe("12人でやっています。")).toEqual([["staffCount", "volunteerCount", "servedCount", "futureStaffCount"]]);
});

test("what counts people is no time, though a limit is set with it", () => {
  expect(mayBe("20人までに絞りたい。")).toEqual([["staffCount", "volunteerCount", "servedCount", "futureStaffCount"]]);
});
