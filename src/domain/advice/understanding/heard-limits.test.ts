import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hearQuantities } from "#src/domain/advice/understanding/learned/heard-quantities.ts";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const heard = (text: string) => {
  const reading = readText(text);
  return hearQuantities(reading, limitFinds(reading));
};

describe("limits by the words around a quantity", () => {
  it.each([
    ["希望休をメモで集めて私が清書する。10人中4人ガラケー。シフトを楽に決めたい", "staffCount", 10],
    ["事務3人なのに電話は事務所の1台だけ。家でも取れたらいいのに", "staffCount", 3],
    ["日報を各自のパソコンに書いています。8人で、あとから探せるようにしたいです", "staffCount", 8],
  ])("%s", (text, key, value) => {
    expect(heard(text).find((find) => find.key === key)?.value).toBe(value);
  });

  it.each([
    "30人に1人が難病だと言われています。動画を作りたい。",
    "昨日は見学の学生が3人来ました。ホームページを直したい。",
    "バザーのお金で12万円の損が出た。帳簿を見直したい。",
    "隣町では40人が集まったそうです。うちも動画を作りたい。",
    "新聞に2人の記事が載りました。動画を作りたい。",
    "家賃は月6万円です。名簿を共有したい。",
    "定員20人の部屋を借りています。チラシを作りたい。",
    "10年前に3回開きました。ホームページがほしい。",
  ])("%s counts nobody and is no budget", (text) => {
    expect(heard(text).filter(({ key }) => /Count|Yen/.test(key))).toEqual([]);
  });

  it("have a value that stands in the text where they say, and no two are the same words", () => {
    const piece = fc.constantFrom(
      "職員",
      "会員",
      "ボランティア",
      "は",
      "が",
      "で",
      "20人",
      "5人",
      "月3千円",
      "来月末",
      "、",
      "。",
      "に連絡したい",
      "まで",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
        (text) => {
          const learned = heard(text).filter(({ rule }) => rule.startsWith("learned"));
          const places = learned.map(({ spans }) => spans[0]?.[0]);
          expect(new Set(places).size).toBe(places.length);
          for (const { value, spans } of learned) {
            expect(spans).toHaveLength(1);
            const [start, end] = spans[0] ?? [0, 0];
            expect(start).toBeLessThan(end);
            if (typeof value === "number") expect([20, 5, 3000]).toContain(value);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("limits told in words", () => {
  it.each([
    [
      "わたしは総務で、ITは若いからという理由で任されています。ホームページを直したい",
      "itPerson",
      "besides-other-work",
    ],
    ["パソコンのことを聞ける人が近くにいません。名簿を共有したい", "itPerson", "none"],
    ["病名や通院歴の入った記録を、訪問先でも見られるようにしたい", "dataSensitivity", "sensitive"],
  ])("%s", (text, key, value) => {
    const found = understand(text).limits[key as "itPerson"];
    expect(found?.value).toBe(value);
    const [start, end] = found?.evidence[0] ?? [0, 0];
    expect(text.slice(start, end)).not.toBe("");
  });

  it("say nothing where nothing is said", () => {
    expect(understand("チラシを作りたい").limits).toEqual({});
  });
});

describe("several readings of one limit", () => {
  it.each([
    ["スタッフは常勤4名・非常勤6名です。日報を紙で書いています", "staffCount", 10],
    ["9月の発表会までに会員300人の出欠を集めたい", "deadline", "9月の発表会まで"],
  ])("the surest is kept: %s", (text, key, value) => {
    const finds = limitFinds(readText(text)).filter((find) => find.key === key);
    expect(finds.map((find) => find.value)).toEqual([value]);
  });
});
