import { describe, expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { everydayMeanings } from "#src/engines/search/everyday-meanings.ts";
import { everydayRules } from "#src/engines/search/everyday-words.ts";

const meanings = (question: string) => everydayMeanings(fold(question).text);

describe("everyday words", () => {
  it("mean what offices call the thing, in kana of either kind, and not what is said already", () => {
    expect(meanings("引っ越した")).toEqual(expect.arrayContaining(["転入", "転出届"]));
    expect(meanings("タンスを捨てる")).toContain("粗大ごみ");
    expect(meanings("たんすを捨てる")).toContain("粗大ごみ");
    expect(meanings("粗大ごみのタンス")).not.toContain("粗大ごみ");
  });

  it("go one way where the official word is the wider one", () => {
    expect(meanings("会社をやめた")).toContain("国民健康保険");
    expect(meanings("国民健康保険に入る")).not.toContain("退職");
  });

  it("are not found inside other words", () => {
    expect(meanings("いつ始まりますか")).toContain("時期");
    expect(meanings("いつもひとりです")).not.toContain("時期");
    expect(meanings("市において定める")).toEqual([]);
  });

  it("each say something: no rule is empty on the left, none repeats a word on one side", () => {
    for (const { seen, means } of everydayRules) {
      expect(seen.every((word) => word.length > 0) && means.every((word) => word.length > 0)).toBe(true);
      expect(new Set(seen).size, seen.join(" ")).toBe(seen.length);
      expect(new Set(means).size, means.join(" ")).toBe(means.length);
    }
  });
});
