import { describe, expect, test } from "vitest";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const plainly = (text: string) => [
  ...new Set(ruleTraces(readText(text)).flatMap(({ rule, isPlainlyWished }) => (isPlainlyWished ? rule.function : []))),
];

describe("what is wished in plain words", () => {
  test.each([
    ["オンラインでも相談を受けたい", "talk-face-to-face-remotely"],
    ["相談に来る方が減りました。ビデオ通話でも面談したいです。", "talk-face-to-face-remotely"],
    ["家の電話しかない方の相談を受けたい。", "talk-by-voice"],
    ["お便りをやさしい日本語に直したい。", "write-easy-japanese"],
    ["紙の申込書を電子化したいと思っています。", "digitise-paper"],
    ["会議の録音を文字起こししてほしい。", "transcribe"],
  ])("%s is told and in the plan", (text, id) => {
    expect(plainly(text)).toContain(id);
    const heard = understand(text);
    expect(heard.needs.map((need) => need.function)).toContain(id);
    expect(doubtfulWishes(heard)).not.toContain(id);
  });

  test("beside what is told more surely it is planned too", () => {
    const heard = understand("受付の窓口が混み合って困っています。職員は6人です。オンラインでも相談を受けたい。");
    expect(heard.needs.map((need) => need.function)).toContain("talk-face-to-face-remotely");
    expect(doubtfulWishes(heard)).toEqual([]);
  });

  test.each([
    ["「オンラインで相談を受けたい」という人がいます。"],
    ["オンラインで面談したいという親御さんもいます。"],
    ["オンライン相談は受けたくない。"],
    ["ビデオ通話の面談をしていて、会場の音が冷たいと言われます。"],
    ["オンライン相談をしています。来年は冊子を作りたい。"],
  ])("%s does not wish for consultations with picture", (text) => {
    expect(plainly(text)).not.toContain("talk-face-to-face-remotely");
  });
});

describe("a line or two that a sure rule reads", () => {
  test.each([
    ["聴覚障がいのある子の学習支援。オンライン授業の書き起こしが追いつかない。", "caption-live"],
    ["在宅勤務を始めたが、相談者の個人情報を家で扱うのが不安。", "protect-personal-data"],
  ])("is heard though hardly anything else speaks for it: %s", (text, wish) => {
    expect(understand(text).needs.map((need) => need.function)).toContain(wish);
  });
});
