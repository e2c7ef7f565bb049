import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const money = (text: string) => {
  const { initialYen, monthlyYen } = understand(text).limits;
  return [initialYen?.value, monthlyYen?.value];
};

describe("a sum that went, lacked, came in or is a price is no budget", () => {
  test.each([
    "チケットのお金が4万円足りず、会計の人が自腹を切って辞めました。入金の表を作りたい。",
    "バザーのお金で12万円の損が出た。帳簿を見直したい。",
    "費用がかさんで去年は40万円の赤字でした。会計を共有したい。",
    "お金を出して買った米5万円分を期限切れで捨てました。在庫の表を作りたい。",
    "金庫のお金8万円が盗まれた。お金の管理を変えたい。",
    "会計の人が最初の2万円を自腹で埋めて辞めました。入金を確かめたい。",
    "行事の費用が6万円余ったが、記録が合わない。帳簿を直したい。",
    "費用は1枚2,500円のチケットでまかなっています。予約を受けたい。",
    "初めて来る人からも入会金3,000円程度を集めています。受け取り方を変えたい。",
    "1食500円程度で弁当を出しています。注文を受けたい。",
    "相談者の手取りは8万円程度です。相談の予約を受けたい。",
    "お金の誤差は1万円くらいです。帳簿を共有したい。",
    "予算の残りが1万円合わないことが続いています。帳簿を共有したい。",
  ])("%s", (text) => {
    expect(money(text)).toEqual([undefined, undefined]);
  });

  test.each([
    "We were 40,000 yen short at the last show and the treasurer left. We need one ledger.",
    "Last year we lost 120,000 yen in cash. We want to keep accounts together.",
    "Tickets are 2,500 yen each, within reach of all. We want to take bookings.",
    "Members pay 500 yen a month in cash. We want to collect fees another way.",
    "We threw away 50,000 yen worth of rice. We need a stock list.",
    "Somebody stole 80,000 yen from our box once. We want to change how we keep cash.",
    "We had 30,000 yen left over and the books do not match.",
    "Our deficit was 400,000 yen a year. We need to share the books.",
    "The treasurer paid 20,000 yen out of her own pocket once.",
  ])("%s", (text) => {
    expect(money(text)).toEqual([undefined, undefined]);
  });
});

describe("what may be spent is heard beside it", () => {
  test.each<[string, number | undefined, number | undefined]>([
    ["前回は4万円足りませんでした。月2000円までなら払えます。帳簿を共有したい。", undefined, 2000],
    ["月8000円以内で何とかしたいです。職員の電話を分けたい。", undefined, 8000],
    ["一度だけ3万円なら出せます。受付を変えたい。", 30_000, undefined],
    ["お金は一度だけ3万円。端末を入れたい。", 30_000, undefined],
    ["出すとしたら一度だけ、3万円。受付を変えたい。", 30_000, undefined],
    ["月3千円なら自腹で払う。申込みを受けたい。", undefined, 3000],
    ["会費から月5千円なら出せます。会報を送りたい。", undefined, 5000],
    ["自腹で5千円くらいなら出せます。連絡網を作りたい。", 5000, undefined],
    ["予算は10万円です。受付の機械を買いたい。", 100_000, undefined],
    ["年6万円くらいなら出せます。記録を残したい。", undefined, 5000],
    ["We lost 120,000 yen last year. We can spend up to 3,000 yen a month. We need a ledger.", undefined, 3000],
    ["We could spend 30,000 yen, once. We want captions.", 30_000, undefined],
  ])("%s", (text, once, monthly) => {
    expect(money(text)).toEqual([once, monthly]);
  });
});
