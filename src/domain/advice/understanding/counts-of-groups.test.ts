import { describe, expect, test } from "vitest";
import { numberTold } from "#src/domain/advice/people-in-homes.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const sizes = (text: string) =>
  Object.fromEntries(
    understand(text).segments.flatMap(({ label, size, homes }) =>
      size === null ? [] : [[label, numberTold(size, homes)]],
    ),
  );
const limit = (text: string, key: string) => {
  const found = Object.entries(understand(text).limits).find(([one]) => one === key)?.[1];
  return found && numberTold<unknown>(found.value, found.homes);
};
const served = (text: string) => limit(text, "servedCount");

describe("a number belongs to the people that it stands with", () => {
  test.each<[string, string, number]>([
    ["会員120人に会報を届けたい。耳の遠い方が8人、目の見えない方が3人います。", "耳の遠い方", 8],
    ["会員120人に会報を届けたい。耳の遠い方が8人、目の見えない方が3人います。", "目の見えない方", 3],
    ["利用者に休みを知らせたい。電話しかない人が14人、残りはスマホです。", "電話しかない人", 14],
    ["登録者90人の安否を確かめたい。うち12人は耳が聞こえない方です。", "耳が聞こえない方", 12],
    ["親の会の連絡を回したい。通信量がすぐ切れる家が6軒あります。", "通信量がすぐ切れる家", 6],
    ["教室を続けたい。参加者は30人で、パソコンが苦手な人が11人。", "パソコンが苦手な人", 11],
    ["住民の見守りをしたい。スマホもない一人暮らしが25人。", "スマホもない一人暮らしの方", 25],
    ["例会の記録を配りたい。出る人は18人、全盲の人が4人。", "全盲の人", 4],
    ["We want to send news to our 40 members. 12 of them have only a landline.", "", 12],
    [
      "240 homes belong to us. Seven foreign families do not read Japanese and we want to translate the notice.",
      "foreign families",
      7,
    ],
  ])("%s", (text, label, size) => {
    expect(sizes(text)).toMatchObject({ [label]: size });
  });

  test.each<[string, string]>([
    ["電話で申し込みたい人が3分の1、耳の遠い人もいます。予約を受けたい。", "耳の遠い人"],
    ["スタッフは5人です。スマホがない利用者もいるので、便りを届けたい。", "スマホがない利用者"],
    ["紙で頼みたい会員が20人、足の悪い人も来ます。注文を受けたい。", "足の悪い人"],
  ])("a number of others is not theirs: %s", (text, label) => {
    const found = understand(text).segments.find((segment) => segment.label === label);
    expect([found?.size, found?.share]).toEqual([null, null]);
  });

  test("some of the homes are not all of the people", () => {
    expect(served("お年寄りの送迎をしています。乗る人は48人。電波の届かない家が7軒。予約を受けたい。")).toBe(48);
    expect(served("弁当の届け先のお年寄りは31軒。当番表を作りたい。")).toBe(31);
  });

  test.each<[string, string, number]>([
    ["運転は7人、乗る人は50人。送迎の予約を受けたい。", "volunteerCount", 7],
    ["手伝いは日替わりで12人。在庫の表を作りたい。", "volunteerCount", 12],
    ["配食ボランティアの当番表を作って、18人に電話しています。", "volunteerCount", 18],
    ["住民とボランティア合わせて150人の安否を確かめたい。", "servedCount", 150],
    ["研修に出る人は26人です。申込みを受けたい。", "servedCount", 26],
    ["There are 300 homes, and nine foreign families among them. We want to tell them about fees.", "servedCount", 300],
    ["Fees are collected by 14 volunteers. We want to keep one ledger.", "volunteerCount", 14],
    ["劇団の団員35人でチケットの表を共有したい。", "staffCount", 35],
  ])("whom it counts: %s", (text, key, value) => {
    expect(limit(text, key)).toBe(value);
  });

  test("two of us under forty are not all who work", () => {
    expect(
      understand("30 volunteer guides, two of us under 40. We need a shift table.").limits.staffCount,
    ).toBeUndefined();
  });
});

describe("together the groups are the whole, once", () => {
  const sharesOf = (text: string) => understand(text).segments.filter(({ kind }) => kind === "served");

  test("so many of so many are a share, and the others are what is left", () => {
    const parts = sharesOf("会員80人に会報を届けたい。全盲が20人、弱視が12人です。");
    expect(parts.map(({ size, share, assumed }) => [size, share, assumed])).toEqual([
      [20, 0.25, false],
      [12, 0.15, false],
      [null, 0.6, true],
    ]);
  });

  test("nobody is left over where the parts are all", () => {
    const parts = sharesOf("会員30人に知らせたい。スマホの人が20人、家の電話しかない人が10人。");
    expect(parts.every(({ assumed }) => !assumed)).toBe(true);
  });

  test("several groups are not each everybody", () => {
    const parts = sharesOf("高齢者と子どもに行事を知らせたい。");
    expect(parts.map(({ share }) => share)).toEqual([null, null]);
  });

  test("whoever is left is told of where all are meant and only some were named", () => {
    const parts = sharesOf("Nine foreign families live here. There are 240 homes. We want to collect fees.");
    expect(parts.map(({ size, share }) => [size, share])).toEqual([
      [20, null],
      [null, 0.9623],
    ]);
  });
});
