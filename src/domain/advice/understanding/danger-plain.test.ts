import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

describe("danger in plain words", () => {
  it.each([
    "だんなさんが たたきます。こわいです",
    "きえたい",
    "おとうさんに けられました",
    "もう しにたい",
    "しゃちょうが パスポートを かえしません",
    "おかねが ありません。きょう たべる ものが ありません。",
    "高校生の女の子がSNSで知り合った男に裸の写真を送らされた",
    "利用者のおばあさんが電話で息子を名乗る男に200万円振り込むと言っている",
    "One of our clients says her husband tracks her phone and she is afraid to go home tonight.",
    "A child at our cafeteria has bruises and has not eaten for days.",
  ])("%s", (text) => {
    const { danger } = understand(text);
    expect(danger.level).not.toBe("none");
    expect(["writer", "served"]).toContain(danger.who);
  });

  it.each([
    "太鼓をたたきます。練習の予約を受けたい。",
    "振り込みで会費を集めています。電話で受け付けたい。",
    "写真を会員に送りたい",
    "お金はかけられない。会議の記録を続けられる形にしたい。",
  ])("%s is none", (text) => {
    expect(understand(text).danger.level).toBe("none");
  });
});
