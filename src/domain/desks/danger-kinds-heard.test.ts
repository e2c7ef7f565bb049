import { describe, expect, it } from "vitest";
import { aboutChild, dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";

const all = (text: string) => dangerKindsHeard(text, [[0, text.length]]);

describe("dangerKindsHeard", () => {
  it.each([
    ["もう消えたいと電話で言われた", ["suicide"]],
    ["夫に殴られて逃げたいと言う女性", ["violence"]],
    ["今夜泊まる所がない若者が来ている", ["no-shelter"]],
    ["子どもの体にあざがある", ["child-abuse"]],
    ["薬を大量に飲んで意識がない", ["medical"]],
    ["He beats her and threatens the children", ["child-abuse", "violence"]],
  ] as const)("%s", (text, kinds) => expect(all(text)).toEqual(kinds));

  it("thinks of the child before anything else when a child is beaten or hungry", () => {
    expect(all("子ども食堂に来る小学生が叩かれているらしい。何日も食べていない")[0]).toBe("child-abuse");
    expect(aboutChild("中学生がもう消えたいと送ってきた")).toBe(true);
    expect(aboutChild("子ども食堂の冷蔵庫が足りない")).toBe(false);
  });

  it("hears how old somebody is: below eighteen a child, who without a place to sleep is one for the guidance centre", () => {
    expect(all("泊まる所がないと言う17歳に、返事が遅れました")).toEqual(["child-abuse", "no-shelter"]);
    expect(all("泊まる所がないと言う18歳に、返事が遅れました")).toEqual(["no-shelter"]);
    expect(all("A 16-year-old has nowhere to sleep")[0]).toBe("child-abuse");
    expect(["７歳", "15才の子", "未成年"].map((text) => aboutChild(text))).toEqual([true, true, true]);
    expect(["65歳", "117歳", "15歳以上の方", "70-year-old"].map((text) => aboutChild(text))).toEqual(
      Array(4).fill(false),
    );
  });

  it("looks near the evidence before the rest of the text", () => {
    const text = `自殺予防の活動をしています。${"あ".repeat(40)}きのう来た人は今夜泊まる所がないそうです。`;
    const start = text.indexOf("今夜");
    expect(dangerKindsHeard(text, [[start, start + 9]])).toEqual(["no-shelter"]);
  });

  it("does not hear danger inside other words", () => {
    expect(all("We need advice on a food bank and a DVD player")).toEqual([]);
  });

  it("says nothing where the words do not tell", () => expect(all("とても心配です")).toEqual([]));
});
