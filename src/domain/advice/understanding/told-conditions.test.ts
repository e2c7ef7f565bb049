import { describe, expect, it } from "vitest";
import { toldConditions, unweighedConditions } from "#src/domain/advice/understanding/told-conditions.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const told = (text: string) => toldConditions(text).map(({ start, end }) => text.slice(start, end));
const unweighed = (text: string) =>
  unweighedConditions(text, understand(text)).map(({ start, end }) => text.slice(start, end));

describe("what must not be", () => {
  it.each([
    [
      "布小物を売りたい。作り手の名前や住んでいる町は絶対に出せません。",
      "作り手の名前や住んでいる町は絶対に出せません。",
    ],
    ["荷物を送りたい。支援先の場所は絶対に知られてはいけません。", "支援先の場所は絶対に知られてはいけません。"],
    ["会議をオンラインにしたい。夜は無理です。", "夜は無理です。"],
    ["子どもの写真は載せられません。会報を作りたい。", "子どもの写真は載せられません。"],
    [
      "ボランティアの携帯番号は絶対に教えられません。電話を受けたい。",
      "ボランティアの携帯番号は絶対に教えられません。",
    ],
    ["We sell online. The makers' names must never be shown.", "The makers' names must never be shown."],
  ])("%s", (text, condition) => {
    expect(told(text)).toEqual([condition]);
    expect(unweighed(text)).toEqual([condition]);
  });

  it.each([
    "絶対に間に合わないので助けてほしい。",
    "一人では無理です。手伝いを集めたい。",
    "絶対に失敗したくない総会です。オンラインで議決したい。",
    "今年は絶対に会員を増やしたい。",
    "「夜は絶対に無理」と言われましたが、オンラインで集まりたいです。",
    "名前は書かないで済むようにしたい。",
    "無理なく続けられる形にしたい。",
  ])("is none in: %s", (text) => expect(told(text)).toEqual([]));

  it("is not told again where it was weighed: a refused means, a budget", () => {
    expect(told("LINEは無理です。中止を知らせたい。")).toHaveLength(1);
    expect(unweighed("LINEは無理です。中止を知らせたい。")).toEqual([]);
    expect(unweighed("お金は一円も出せません。名簿を共有したい。")).toEqual([]);
    expect(understand("お金は一円も出せません。名簿を共有したい。").limits.monthlyYen?.value).toBe(0);
  });
});

describe("a refusal without words of wishing", () => {
  const avoided = (text: string) => understand(text).avoid?.map(({ id }) => id) ?? [];

  it("is one of everybody, or what some cannot do", () => {
    expect(avoided("半分はガラケーで、LINEは無理。お知らせを届けたい")).toContain("line-group");
    expect(avoided("お年寄りにはLINEは無理です。お知らせを届けたい")).toEqual([]);
    expect(avoided("LINEは無理なくできます。お知らせを届けたい")).toEqual([]);
  });

  it("of the camera leaves a talk by voice", () => {
    const functions = understand("カメラは絶対に嫌です。相談をオンラインでしたい。").needs.map((need) => need.function);
    expect(functions).not.toContain("talk-face-to-face-remotely");
  });
});
