import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWordBorders } from "#src/engines/language/word-borders.ts";

const widened = (text: string, part: string) => {
  const start = text.indexOf(part);
  return text.slice(...toWordBorders(text, start, start + part.length));
};

describe("word borders", () => {
  it.each([
    ["サイトを作って公開したい", "サイトを作", "サイトを作って"],
    ["プリントを配っています", "配", "配っています"],
    ["予約を忘れて困る", "忘", "忘れて"],
    ["オンライン会議をしたい", "ライン", "オンライン"],
    ["Facebookの連絡", "Face", "Facebook"],
    ["会報を送りたい", "会報", "会報"],
    ["電話から申し込む", "電話", "電話"],
    ["名簿の管理", "名簿", "名簿"],
    ["薬を飲んでいる人", "飲", "飲んでいる"],
    ["紙が届く", "紙", "紙"],
    ["スタッフ８人います", "８人", "８人"],
    ["利用する人たち", "人", "人"],
  ])("%s: 「%s」 → 「%s」", (text, part, whole) => {
    expect(widened(text, part)).toBe(whole);
  });

  it("hold what they were given, stay in the text", () => {
    const letters = fc.constantFrom(..."作っ配ていをがサイトab1紙か゛。 ");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), fc.nat(30), fc.nat(30), (list, a, b) => {
        const text = list.join("");
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const [start, end] = toWordBorders(text, from, to);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
