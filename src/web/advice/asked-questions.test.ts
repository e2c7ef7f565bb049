import { describe, expect, it } from "vitest";
import { answerTo } from "#src/web/advice/asked-questions.tsx";
import { isSpokenOf } from "#src/web/advice/spoken-of.ts";

describe("what can be said to a question", () => {
  it.each([
    ["騒ぎにするなと言われましたが、それでいいのでしょうか", ["data-lost"], "silence"],
    ["いくらかかるのか", ["disk-failing"], "recovery"],
    ["何からすればいいですか", ["account-shut"], "steps"],
    ["それでいいのでしょうか", ["malware"], "steps"],
    ["コピーして配るのは駄目と聞きましたが本当ですか", null, "law"],
    ["毎月いくらかかりますか", null, "money"],
    ["何から話し合えばよいのか", null, "begin"],
    ["朝6時に一斉に知らせる方法はありませんか", null, "way"],
    ["よいアプリはないでしょうか", null, "way"],
    ["有給は必ずあげないといけないのですか", null, "law"],
    ["うちの町にも窓口はありますか", null, "person"],
    ["この方法で、雨の日に人が来ますか", null, "person"],
  ] as const)("%s", (question, kinds, answer) => {
    expect(answerTo(question, kinds, "whole")).toBe(answer);
  });

  it("points at no plan where there is none", () => {
    expect(answerTo("毎月いくらかかりますか", null, "none")).toBe("person");
    expect(answerTo("何から話し合えばよいのか", null, "none")).toBe("person");
    expect(answerTo("一斉に知らせる方法はありませんか", null, "none")).toBe("person");
  });
});

it("does not call a plan the answer that leaves out what was told", () => {
  expect(answerTo("何から話し合えばよいのか", null, "part")).toBe("part");
  expect(answerTo("How do we tell them?", null, "part")).toBe("part");
  expect(answerTo("What can we do?", null, "part")).toBe("part");
  expect(answerTo("毎月いくらかかりますか", null, "part")).toBe("money");
});

describe("a plan that speaks of a sentence", () => {
  it.each([
    [true, "顔は出したくない、実名もいや", ["顔も声も出さない集まり"]],
    [true, "点字で欲しい人が4人、録音がいい人が5人います", ["音訳の人に頼む", "録音を聞く"]],
    [true, "ドライブの中身を分けたい", ["Googleドライブ"]],
    [false, "送り迎えの車が足りない", ["在庫の表", "利用者の一覧"]],
    [false, "利用者の人数が多い", ["利用者の一覧"]],
  ])("%s: %s", (isIn, sentence, plan) => {
    expect(isSpokenOf(sentence, plan)).toBe(isIn);
  });
});
