import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuotable, mainWish, questionsIn } from "#src/domain/advice/understanding/told-sentences.ts";

const wishOf = (text: string): string | null => {
  const found = mainWish(text);
  return found === null ? null : text.slice(found.start, found.end);
};

describe("what is wished most plainly", () => {
  it.each([
    ["会員は80人です。予約を受けたいです。", "予約を受けたいです"],
    ["本当は休みの取り方を知りたいです。会報も配りたいです。", "本当は休みの取り方を知りたいです"],
    ["写真を家族に渡して見てもらいたいのですが、今は一枚ずつ焼いています。", "写真を家族に渡して見てもらいたい"],
    ["直せるのか、いくらかかるのか、そして二度と起きないようにしたいです。", "二度と起きないようにしたいです"],
    ["親から「もっと話したい」という声があります。", null],
    ["無料でお願いします。", null],
    ["もう疲れました。やめたくありません。", null],
    ["死にたいと言う人がいます。", null],
    ["Our notebooks are full. We'd love a map of the wells. It is wet here.", "We'd love a map of the wells"],
    ["We don't want to take phones away.", null],
    ["電話が多くて手が足りません。", null],
  ])("%s", (text, wish) => {
    expect(wishOf(text)).toBe(wish);
  });
});

describe("questions", () => {
  it.each([
    ["名簿をなくしました。黙っていていいのでしょうか。", ["黙っていていいのでしょうか。"]],
    ["何から始めればいいですか", ["何から始めればいいですか"]],
    ["直せるのか、いくらかかるのか、教えてください。", ["いくらかかるのか、"]],
    ["「今何がありますか」と電話が来ます。", []],
    ["どの棚に何枚あるのか、帳面を見ないと分かりません。", []],
    ["だれが来たのか、どこへ連絡すればいいのか、分かりません。", ["どこへ連絡すればいいのか、"]],
    ["死んでしまったらどうすればいいですか。", []],
    ["Should we tell the members? We have 80.", ["Should we tell the members?"]],
  ])("%s", (text, questions) => {
    expect(questionsIn(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(questions);
  });
});

describe("what may be held up to its writer", () => {
  it.each([
    "間に挟まれて疲れました",
    "明日にでも始められるやり方で",
    "Only free tools please",
    "死にたいという日もあります",
    "夫が殴ります",
    "難しくしたくありません",
  ])("not: %s", (sentence) => expect(isQuotable(sentence)).toBe(false));
  it.each(["どの車のガソリン代か、もう分かりません", "今週の予約を受けたいです", "発送で調子が崩れるのが心配です"])(
    "yes: %s",
    (sentence) => expect(isQuotable(sentence)).toBe(true),
  );
});

it("never fails, and stays within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { start, end } of [...questionsIn(text), mainWish(text) ?? { start: 0, end: 0 }]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
