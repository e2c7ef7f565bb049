import { describe, expect, it } from "vitest";
import { isCutFromWords } from "#src/engines/language/cut-from-words.ts";

const isCut = (text: string, part: string) => {
  const start = text.indexOf(part);
  return isCutFromWords(text, start, start + part.length);
};

describe("letters of a text", () => {
  it.each([
    ["朝だけが静かです", "けが"],
    ["たなの引き出しにたくさん入れた", "しにたく"],
    ["はなしにたくさん来た", "しにたく"],
    ["見かけが変わった", "けが"],
    ["行うつもりです", "うつ"],
    ["住所がうつる", "うつ"],
    ["上海で育った", "海で"],
    ["夏の花火がきれい", "火が"],
    ["安心がほしい", "心が"],
    ["髪のリボンを買う", "リボ"],
    ["クローン病の会", "ローン"],
    ["道で見つけられて", "つけられて"],
  ])("are cut from other words: %s %s", (text, part) => {
    expect(isCut(text, part)).toBe(true);
  });

  it.each([
    ["転んでけがをしました", "けが"],
    ["昨日けがをした", "けが"],
    ["小さなけがです", "けが"],
    ["はやくしにたい", "しにたい"],
    ["今しにたい", "しにたい"],
    ["最近うつで休んでいます", "うつ"],
    ["うつ病です", "うつ"],
    ["毎日心が痛い", "心が"],
    ["上の階から火が出ています", "火が"],
    ["リボ払いが終わらない", "リボ"],
    ["住宅ローンが払えない", "ローン"],
    ["ネットストーカーに困る", "ストーカー"],
    ["仕事がつらい", "つらい"],
    ["もうつらいです", "つらい"],
  ])("are a word: %s %s", (text, part) => {
    expect(isCut(text, part)).toBe(false);
  });

  it("at the ends of verbs pass where asked", () => {
    expect(isCutFromWords("休ませてもらえません", 5, 10, true)).toBe(false);
  });
});
