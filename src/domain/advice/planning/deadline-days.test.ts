import { expect, test } from "vitest";
import { bearable, overloadOf } from "#src/domain/advice/planning/bearable.ts";
import { deadlineDays } from "#src/domain/advice/planning/deadline-days.ts";
import { anInput } from "#src/domain/advice/planning/planning.factory.ts";

test.each([
  ["今夜中", 0],
  ["明日", 1],
  ["明日の朝6時まで", 1],
  ["明朝8時", 1],
  ["あと3時間", 0],
  ["30分以内", 0],
  ["48時間以内", 2],
  ["in 3 hours", 0],
  ["明後日まで", 2],
  ["５日以内", 5],
  ["あと3日", 3],
  ["2週間後", 14],
  ["within 2 weeks", 14],
  ["土曜日", 5],
  ["来週", 7],
  ["再来週", 14],
  ["tomorrow", 1],
  ["3月末まで", null],
  ["25日", null],
  ["次の総会", null],
  ["by the end of March", null],
])("%s is %s days away", (told, days) => {
  expect(deadlineDays(told)).toBe(days);
});

test("until a near deadline half a working day a day is borne; a far one binds nothing", () => {
  const at = (deadline: string) => bearable(5, anInput({ f: ["a"] }, { limits: { deadline } }));
  expect([at("今夜").setupMinutes, at("明日").setupMinutes, at("来週").setupMinutes]).toEqual([120, 240, 1_680]);
  expect(at("3月末まで").setupMinutes).toBeNull();
  const spent = { monthlyYen: 0, initialYen: 0, newThings: 0, unpriced: 0, careless: 0 };
  const plan = { ...spent, monthlyMinutes: 0, setupMinutes: 4_125 };
  expect(overloadOf(at("明日"), plan)).toBe(3);
  expect(overloadOf(at("3月末まで"), plan)).toBe(0);
});
