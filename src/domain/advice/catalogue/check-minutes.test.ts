import { expect, it } from "vitest";
import { minutesFindings } from "#src/domain/advice/catalogue/check-minutes.ts";
import { aMeans, aWay, someRules } from "#src/domain/advice/planning/planning.factory.ts";

const rules = new Map(someRules.map((rule) => [rule.id, rule]));
const found = (overrides: Parameters<typeof aMeans>[1]) =>
  minutesFindings([aMeans("m", { ways: [aWay("w", { "keep-company": 2 })], ...overrides })], rules).length;

it("finds a tool that does what people do without minutes for each person", () => {
  expect(found({})).toBe(1);
  expect(found({ effort: { rule: "served", perPersonMinutes: 0 } })).toBe(1);
});

it("lets minutes, practices, a mere place and other functions pass", () => {
  expect(found({ effort: { rule: "served" } })).toBe(0);
  expect(found({ kind: "practice" })).toBe(0);
  expect(found({ ways: [aWay("w", { "keep-company": 1 })] })).toBe(0);
  expect(found({ ways: [aWay("w", { "meet-in-group-remotely": 3 })] })).toBe(0);
});
