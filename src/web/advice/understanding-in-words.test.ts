import { describe, expect, test } from "vitest";
import { anUnderstanding } from "#src/web/advice/understanding.factory.ts";
import { accessFact, knownAccess, limitFact } from "#src/web/advice/understanding-in-words.ts";

describe("an understanding in words", () => {
  test.each([
    [accessFact({ device: ["smartphone", "pc"] }, "device", "ja"), "持っている機器：スマートフォン・パソコン"],
    [accessFact({ device: ["none"] }, "device", "ja"), "パソコンもスマホも携帯もない"],
    [accessFact({ phone: "landline" }, "phone", "en"), "Telephone: Landline"],
    [accessFact({ hearing: "hard" }, "hearing", "ja"), "耳が聞こえにくい"],
    [accessFact({ hearing: "unknown" }, "hearing", "ja"), "聞こえ方：まだ分かりません"],
    [accessFact({}, "line", "en"), "Internet line: not known yet"],
    [limitFact("staffCount", { value: 8 }, "ja"), "スタッフ：8人"],
    [limitFact("monthlyYen", { value: 0 }, "ja"), "毎月使えるお金：0円"],
    [limitFact("setupHours", { value: 1.5 }, "en"), "Time to prepare: 1.5 hours"],
    [limitFact("newThings", { value: 2 }, "ja"), "一度に始められる新しいことの数：2つ"],
    [limitFact("newThings", { value: 10 }, "ja"), "一度に始められる新しいことの数：10"],
    [limitFact("itPerson", { value: "none" }, "ja"), "IT担当：いない"],
    [limitFact("deadline", { value: "来月から" }, "ja"), "いつまでに：来月から"],
  ])("%s", (fact, expected) => {
    expect(fact).toBe(expected);
  });

  test("only what is known is listed", () => {
    const [segment] = anUnderstanding().segments;
    expect(segment && knownAccess(segment)).toEqual(["device", "phone", "skill"]);
  });
});
