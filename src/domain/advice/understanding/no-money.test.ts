import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const moneyOf = (text: string) => {
  const { initialYen, monthlyYen } = understand(text).limits;
  return [initialYen?.value ?? null, monthlyYen?.value ?? null];
};

describe("no money, as it is said", () => {
  it.each([
    "当番表を作りたい。お金は出ません。",
    "名簿をまとめたいけど銭はあらへん。",
    "チラシを作りてえが、金はねえ。",
    "在庫を数えたい。お金は一円も出ません。",
    "予約を受けたいんやけど、お金はかけられまへん。",
    "会報を送りたい。道具にかける金は一銭もない。",
    "写真を取り込みたい。二名体制、お金なし。",
  ])("%s", (text) => {
    expect(moneyOf(text)).toEqual([0, 0]);
  });

  it("keeps apart what comes again and what is bought", () => {
    expect(moneyOf("店をネットに出したい。月々お金かかるのはナシで。")).toEqual([null, 0]);
    expect(moneyOf("字幕を出したい。買うお金はなし、月5千円までなら出せます。")).toEqual([0, 5000]);
  });

  it.each([
    "助成金が出ないので、クラウドファンディングをしたい。",
    "電車に乗るお金もない人の送迎を手配したい。",
    "利用者にお金がない。端末を貸したい。",
    "給料は出ないけれど楽しい活動です。写真を共有したい。",
    "貯金なしの世帯に食料を届けたい。",
  ])("%s tells nothing of it", (text) => {
    expect(moneyOf(text)).toEqual([null, null]);
  });
});

describe("a season or a feast by which it must be done", () => {
  it.each([
    ["梅雨入り前に、休みの知らせを一斉に送れるようにしたい。", "梅雨入り前"],
    ["次の台風の季節までに、手伝う人の名簿を作りたい。", "次の台風の季節まで"],
    ["年度替わりまでに相談の記録をまとめたい。", "年度替わりまで"],
    ["母の日に間に合うように花をネットで売りたい。", "母の日"],
    ["雪が降る前に見守りの電話の当番を決めたい。", "雪が降る前"],
  ])("%s", (text, when) => {
    expect(understand(text).limits.deadline?.value).toBe(when);
  });

  it.each([
    "お盆までは休みです。写真を共有したい。",
    "入学前に習う子のための教材を動画にしたい。",
    "正月の写真を整理したい。",
    "台風の日は電話が鳴りやまない。",
  ])("%s has none", (text) => {
    expect(understand(text).limits.deadline).toBeUndefined();
  });
});

describe("what is not to be kept", () => {
  const wishes = (text: string) => understand(text).needs.map((need) => need.function);

  it("is no wish for records", () => {
    expect(wishes("文字だけで、履歴が残らない形で相談を受けたいです。")).not.toContain("keep-case-records");
    expect(wishes("相談の記録が残らないのが困ります。担当が替わると分からなくなります。")).toContain(
      "keep-case-records",
    );
  });
});
