import { describe, expect, it } from "vitest";
import { englishNumbers } from "#src/domain/advice/understanding/learned/english-numbers.ts";
import { timeCandidates } from "#src/domain/advice/understanding/learned/time-candidates.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

const timesOf = (text: string) => timeCandidates(readText(text)).map(({ value }) => value);

describe("words that may say by when", () => {
  it.each([
    ["6月の総会で家から賛否を言えるようにしたい。", "6月の総会"],
    ["来月末までに名簿を直したい。", "来月末まで"],
    ["子育ての居場所を盆踊りの前に開きたい。", "盆踊りの前"],
    ["七夕に間に合う動画を作りたい。", "七夕"],
    ["夏山開きまでに通信を用意したい。", "夏山開きまで"],
    ["雪が積もる前に来る順番を決めたい。", "雪が積もる前"],
    ["12/1から申込みを受けたい。", "12/1"],
    ["We need a vote by April 20th, from home.", "April 20th"],
    ["A talk on World Rivers Day, each from their own country.", "World Rivers Day"],
    ["Everything typed before the spring concert, please.", "before the spring concert"],
    ["The hall closes in three weeks and the list is on paper.", "in three weeks"],
  ])("%s", (text, time) => expect(timesOf(text)).toContain(time));

  it("are no hours of a day, and nothing is read past the end of a sentence", () => {
    expect(timesOf("夜6時までに帰ります。総会の案内を送りたい。")).not.toContain("夜6時まで");
    for (const { start, end } of timeCandidates(readText("総会の前。盆踊りの前に、名簿を。")))
      expect("総会の前。盆踊りの前に、名簿を。".slice(start, end)).not.toContain("。");
  });
});

describe("numbers of an English text", () => {
  const numbersOf = (text: string) => englishNumbers(text).map(({ family, value, per }) => [family, value, per]);

  it("count people, yen or hours, in words too", () => {
    expect(numbersOf("five of us, twenty children")).toEqual([
      ["heads", 5, null],
      ["heads", 20, null],
    ]);
    expect(numbersOf("two thousand yen a month and one million yen once")).toEqual([
      ["yen", 2000, "month"],
      ["yen", 1_000_000, null],
    ]);
    expect(numbersOf("i have 8 hours")).toEqual([["hours", 8, null]]);
  });

  it("are no years, times of day, ages or measures", () => {
    expect(numbersOf("founded in 1987, at 10 am, a boy of 12 years, 30 miles away, 40% of 3 rooms")).toEqual([]);
  });
});
