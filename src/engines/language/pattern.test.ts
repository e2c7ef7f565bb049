import { describe, expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { parsePattern, words } from "#src/engines/language/pattern.ts";
import { patternMatcher } from "#src/engines/language/pattern-matcher.ts";
import { sentences } from "#src/engines/language/sentences.ts";

const classes = new Map([["file", "ファイル|資料"]]);
const spans = (pattern: string, typed: string) => {
  const { text } = fold(typed);
  return patternMatcher([parsePattern(pattern, classes)])(text, sentences(text)).map((hit) =>
    hit.spans.map(([start, end]) => text.slice(start, end)),
  );
};

describe("words", () => {
  it("multiplies brackets, leaves out what is optional, opens classes", () => {
    expect(words("[電話|音声]で?話", classes)).toEqual(["電話話", "電話で話", "音声話", "音声で話"]);
    expect(words("@file共有|x_y", classes)).toEqual(["ファイル共有", "資料共有", "x y"]);
  });

  it("refuses a class that does not exist", () => {
    expect(() => parsePattern("@nobody", classes)).toThrow("@nobody");
  });
});

describe("patternMatcher", () => {
  it.each([
    ["資料 共有", "共有したい資料がある", [["資料", "共有"]]],
    ["資料 > 共有", "共有したい資料がある", []],
    ["資料 共有 -紙", "紙の資料を共有したい", []],
    ["資料 共有 ~6", "資料を毎週みんなで共有", []],
    ["資料 共有", "資料がある。共有したい。", []],
    ["^ライン$", "オンラインで", []],
    ["^ライン$", "ラインで", [["ライン"]]],
    ["line", "online", []],
    ["障がい", "障害のある", [["障害"]]],
    ["持っていない", "持ってません", [["持っていない"]]],
  ])("%s in %s", (pattern, typed, expected) => {
    expect(spans(pattern, typed)).toEqual(expected);
  });

  it("stays quick on one word repeated", () => {
    const text = "資料共有".repeat(1250);
    const match = patternMatcher([parsePattern("資料 共有 資料", classes)]);
    const start = performance.now();
    match(text, sentences(text));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
