import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const limits = (text: string) =>
  Object.fromEntries(Object.entries(understand(text).limits).map(([key, { value }]) => [key, value]));

describe("a head count apart from its name", () => {
  it.each([
    ["雨で中止にするとき30人に一人ずつ電話しています。朝に一斉に知らせたい。", { servedCount: 30 }],
    ["預かりボランティアが県内に25人いて、みんなで見られる一覧がほしい。", { volunteerCount: 25 }],
    ["片付けを手伝う人をつなぐ窓口です。手伝いは多い日で150人来ます。", { volunteerCount: 150 }],
    ["寄付してくれた人へのお礼状が月400通 手書きやめたい", { servedCount: 400 }],
    ["会報を300部、折って封筒に入れて送るのに二日かかる。", { servedCount: 300 }],
    ["職員8人に一斉に連絡したい", { staffCount: 8 }],
  ])("%s", (text, counts) => {
    const found = limits(text);
    const keys = ["servedCount", "volunteerCount", "staffCount"];
    expect(Object.fromEntries(Object.entries(found).filter(([key]) => keys.includes(key)))).toEqual(counts);
  });

  it.each([
    "一日100通のメールが来て返事が追いつきません",
    "10人に1人は電話しかありません。お知らせを届けたい。",
    "応募の封筒が毎年400通届き、宛名を書き写すのに二か月かかる。",
    "ネットの本を300部刷りました。置き場所の表を作りたい。",
  ])("is none in: %s", (text) => expect(limits(text)).not.toHaveProperty("servedCount"));

  it("of helpers is not that of those served", () => {
    expect(limits("ボランティアが足りず、利用者は25人います。")).not.toHaveProperty("volunteerCount");
  });

  it("is shown where it stands", () => {
    const text = "お手伝いは全部で150人です。片付けを頼みたい人とつなぎたい。";
    const [at] = understand(text).limits.volunteerCount?.evidence ?? [];
    expect(text.slice(at?.[0], at?.[1])).toBe("150人");
  });
});

describe("data of people who are exposed by them", () => {
  it.each([
    "夫から逃げてきた女性の書類を、居場所を知られずに受け取りたい",
    "暴力を受けている妻からの相談を夫に知られずに受けたい。面談の予約をネットにできないか",
    "昔夫に殴られて逃げた経験があり、同じ経験をした女性の布小物を売りたい。作り手の名前や住んでいる町は絶対に出せません。",
  ])("%s", (text) => expect(limits(text).dataSensitivity).toBe("sensitive"));

  it.each([
    "暴力を防ぐ講座を開いています。申込みを受けたい。",
    "バザーの作り手の名前は出せません。布小物をネットで売りたい。",
    "十九歳の子が殴られ、首もとをスカーフで隠していました。",
  ])("not: %s", (text) => expect(limits(text).dataSensitivity).not.toBe("sensitive"));
});

describe("words that say nothing of what people have", () => {
  it("a greeting puts nobody abroad", () => {
    const text = "こんにちは。盲ろう者の友の会です。会員は点字の手紙を読みます。お知らせを点字とメールに作り分けたい。";
    for (const { access, accessDetail } of understand(text).segments) {
      if (access.place === "abroad") expect(accessDetail.place?.assumed).toBe(true);
    }
  });
});
