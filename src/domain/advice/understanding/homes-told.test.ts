import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** People served, with the homes they were counted by: "70 of 32 any", "150 of 86 any told", or "120". */
const served = (text: string) => {
  const found = understand(text).limits.servedCount;
  if (!found) return "nobody";
  const { value, homes } = found;
  return homes ? `${value} of ${homes.count} ${homes.kind}${homes.peopleAssumed ? "" : " told"}` : String(value);
};

describe("a count with its unit", () => {
  test.each([
    ["利用者は32世帯です。お知らせを一度に送りたい。", "70 of 32 any"],
    ["86世帯で150人ほどの村です。避難の名簿を作り直したい。", "150 of 86 any told"],
    ["会員は120人（47家族）です。会報をメールで送りたい。", "120 of 47 any told"],
    ["親子8組20人が通っています。休みの連絡を受けたい。", "20 of 8 pair told"],
    ["4人家族が12世帯います。お知らせを送りたい。", "48 of 12 any told"],
    ["会員は60世帯、1世帯に3人くらいです。お知らせを送りたい。", "180 of 60 any told"],
    ["困窮している15家庭に食料を配っています。配る日を知らせたい。", "35 of 15 any"],
    ["団地120戸にお知らせを配っています。もっと早く届けたい。", "270 of 120 any"],
    ["親子10組を対象に教室を開いています。申し込みを受けたい。", "20 of 10 pair"],
    ["一人暮らしの高齢者45世帯を見守っています。電話で様子を聞きたい。", "45 of 45 alone"],
    ["ひとり親家庭30世帯に手紙を出しています。もっと早く知らせたい。", "80 of 30 single-parent"],
    ["子育て世帯40世帯に災害の知らせを届けたい。", "140 of 40 children"],
    ["弁当の届け先のお年寄りは31軒。当番表を作りたい。", "50 of 31 elder"],
    ["We serve about 80 families. We want to send news to them.", "180 of 80 any"],
  ])("%s", (text, heard) => expect(served(text)).toBe(heard));

  test.each([
    "うちは3人家族です。家計簿をつけたい。",
    "世帯主に手紙を送りたい。",
    "単身世帯が多い地域です。見守りをしたい。",
    "10軒のお店に置いてもらうチラシを作りたい。",
    "商店6軒に募金箱を置いています。集金の記録をつけたい。",
    "二人一組で訪問しています。訪問の記録を共有したい。",
    "12組織と連携しています。名簿をまとめたい。",
    "3年2組の保護者に連絡したい。",
    "2世帯住宅の相談を受けています。予約を受けたい。",
    "配達の行き先は1日14軒です。配った記録を残したい。",
    "一軒家を借りて居場所を開いています。予定を知らせたい。",
  ])("counts no homes: %s", (text) => expect(served(text)).toBe("nobody"));
});

describe("people of a group", () => {
  const groups = (text: string) =>
    understand(text)
      .segments.filter(({ kind }) => kind === "served")
      .map(({ label, size, share, homes }) => [label, size, share, homes?.count ?? null]);

  test("the word that counts them is nobody besides", () => {
    expect(groups("ひとり親家庭30世帯に手紙を出しています。もっと早く知らせたい。")).toEqual([
      ["ひとり親家庭", 80, 1, 30],
    ]);
    expect(groups("会員は120人（47家族）です。会報をメールで送りたい。")).toEqual([["家族", 120, 1, 47]]);
  });

  test("homes of homes are of the same sort", () => {
    expect(groups("子育て世帯32世帯に食料を配っています。電話しかない家が6軒あります。配る日を知らせたい。")).toEqual([
      ["電話しかない家", 20, 0.1875, 6],
      ["ほかの子育て世帯", null, 0.8125, null],
    ]);
  });

  test("homes of homes are a share, whatever the people are rounded to", () => {
    expect(groups("60世帯のうち15世帯はスマホがありません。回覧板をやめたい。")).toEqual([
      ["", 35, 0.25, 15],
      ["ほかの世帯", null, 0.75, null],
    ]);
  });
});
