import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const kindsIn = (text: string) => understand(text).segments.map(({ kind }) => kind);

describe("who writes for themselves", () => {
  it.each([
    "耳の聞こえない者です。病院の予約が電話だけで困っています。スマホはあります。自分で予約を取りたい。",
    "68歳、夫の介護で外に出られません。同じような人と夜に文字で話したい。スマホはあります。",
    "おらは七十九だ。足が悪くて、みんなと電話で話したい。",
    "わたしは ブラジルから きました。スマホが あります。にほんごを オンラインで ならいたいです。",
    "I am deaf. I have a smartphone and want to book a doctor by myself online.",
  ])("has no staff: %s", (text) => {
    expect(kindsIn(text)).not.toContain("staff");
    expect(understand(text).limits.staffCount?.value ?? 0).toBe(0);
  });

  it("is one person, whose phone is theirs", () => {
    const heard = understand(
      "聞こえない者です。予約が電話だけの所が多い。手話で問い合わせをしたい。スマホはあります。",
    );
    expect(heard.limits.servedCount?.value).toBe(1);
    expect(heard.segments.map(({ kind, access }) => [kind, access.device])).toEqual([["served", ["smartphone"]]]);
  });

  it("says that nobody works there", () => {
    const { limits } = understand("患者の集まりです。スタッフはいません。会員にお知らせを届けたい。");
    expect(limits.staffCount).toMatchObject({ value: 0 });
    expect(limits.staffCount?.evidence).not.toEqual([]);
  });

  it.each([
    "全盲の会計担当です。読み上げで使える会計ソフトを使いたい。スマホで写真も撮りたい。",
    "私は74歳です。村の市を始めて4年、売る人の当番をスマホで決めたい。",
    "高校生だけで活動しています。メンバーは26人、スマホで会議をしたい。",
    "祖母が語る昔話の録音を残したい。89歳。職員がスマホで文字にします。",
    "We are a small group. I'm 70 and our volunteers use smartphones to plan shifts.",
  ])("is not who works with others: %s", (text) => {
    expect(understand(text).limits.staffCount?.value).not.toBe(0);
    expect(kindsIn(text)).toContain("staff");
  });
});
