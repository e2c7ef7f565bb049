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
    "会報の発送を一人でしていて、私がもう倒れそうです。手伝いの当番表を作りたい。",
    "問い合わせが多くて担当が死にそうです。電話を分けて受けたい",
    "Nobody on the board answers my mails any more. We need a way to vote between meetings.",
  ])("%s is none", (text) => {
    expect(understand(text).danger.level).toBe("none");
  });

  it.each([
    "いえが なくて こまっています",
    "おかあさんが おなじ ことを なんども いいます",
    "きょう さむいです",
    "しごとを さがしています",
    "アパートを かりたいです",
    "がっこうに いきたくない",
    "ぜいきんの かみが きました。わかりません",
  ])("is not everything that is written in kana: %s", (text) => {
    expect(understand(text).danger.level).toBe("none");
  });

  it.each([
    "いきが くるしい",
    "きょう もらった くすり ぜんぶ のんじゃった",
    "おとうとが いき していません",
    "よるに おとうさんが ふとんに はいってきます",
    "ねる ところが ありません",
    "たすけてください。けられました",
    "しゃちょうが パスポートを かえしてくれません",
  ])("is heard in kana all the same: %s", (text) => {
    expect(understand(text).danger.level).not.toBe("none");
  });

  it("of somebody who fails is no way of speaking", () => {
    expect(understand("利用者のおばあさんが倒れそうです。顔が真っ白で返事もしません").danger.level).not.toBe("none");
  });

  it("is that of the people whom a shelter takes in, whoever writes", () => {
    for (const text of [
      "夫から逃げてきた方を泊める家です。場所が分かってしまうのが一番怖い。",
      "暴力から逃げてきた母子を受け入れています。居場所を知られるのが怖い。",
    ])
      expect(understand(text).danger, text).toMatchObject({ who: "served" });
    expect(understand("夫から逃げてきました。きのう、その夫が近くまで来ました。").danger.who).toBe("writer");
  });

  it("told faintly beside a plain wish is taken for the wish; a plain danger beside it is not", () => {
    const wish = "会員の名簿と会費の入金をまとめて管理したい。";
    expect(understand(`なんだか毎日しんどくて、全部なくなればいいのに。${wish}`).scope).not.toBe("other");
    expect(understand(`${wish}利用者さんが電話で「薬をたくさん飲んだ」と言っています。`).danger.level).toBe("urgent");
  });
});
