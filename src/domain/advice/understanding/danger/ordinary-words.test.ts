import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const kinds = (text: string) => understand(text).danger.kinds ?? [];
const shown = (text: string) => {
  const { evidence } = understand(text).danger;
  return evidence.map(([start, end]) => text.slice(start, end)).join("|");
};

describe("everyday senses of the words by which danger is told", () => {
  const asked =
    "夜の見回りの会です。スタッフ4人が別々に返事をしてしまい、誰が聞いたか分かりません。さっき17歳の子から「今日は泊まるとこない、知らない人が泊めてくれるって」と来ました。";

  it("calls no ambulance for replies of the staff, and does not mark them", () => {
    expect(kinds(asked)[0]).toBe("child-abuse");
    expect(kinds(asked)).not.toContain("medical");
    expect(shown(asked)).not.toContain("返事");
  });

  it.each([
    "放課後に来る小3の子が、いつもおなじ服で、体重も落ちてきました。腕にあざもあります。",
    "子ども食堂に来る子が、いつも同じ服で、体にやけどの跡がある",
    "ママ友がだんなさんにスマホを壊されて、連絡がとれるのが月に一度だけになりました",
    "夜中の2時まで会員に返事して、朝4時にまた鳴る。最近、駅のホームで電車が来ると吸い込まれそうです。",
  ])("%s: not the ambulance", (text) => {
    expect(understand(text).danger.level).not.toBe("none");
    expect(kinds(text)).not.toContain("medical");
  });

  it.each([
    "利用者さんが今朝から呼びかけに反応しません。息はあります",
    "呼んでも返事がありません。床に倒れています。",
    "お父さんが階段から落ちて頭から血。返事がだんだん小さくなってる",
    "利用者さんがさっき薬をたくさん飲んだみたいで、話しかけても反応がにぶいです。",
    "一人暮らしの会員が三日電話に出ません。新聞がたまっています",
  ])("%s: the ambulance", (text) => {
    expect(kinds(text)).toContain("medical");
  });

  it("sends nobody to the child guidance centre for who lives alone, and a child in need there", () => {
    expect(kinds("一人暮らしの会員が三日電話に出ません。新聞がたまっています")).not.toContain("child-abuse");
    expect(kinds("一人暮らしの80歳の母が、毎日のように業者に契約させられています")).not.toContain("child-abuse");
    expect(kinds("学習会に来る子の腕に切り傷がたくさんあります")[0]).toBe("child-abuse");
    expect(kinds("教室に来た子の背中にアイロンの形のやけどがあります。")[0]).toBe("child-abuse");
  });

  it("guesses no kind where a child is in danger that cannot wait, so that the ambulance stays among the desks", () => {
    for (const text of ["kid drank drain cleaner", "職員が洗剤を飲んだ子を連れてきました。口から泡が出ています"]) {
      const { danger } = understand(text);
      expect(danger.level).toBe("urgent");
      expect(danger.kinds?.length === 0 || danger.kinds?.includes("medical")).toBe(true);
    }
    expect(kinds("赤ちゃんの体重が増えていないのに、お母さんは誰も家に入れません")[0]).toBe("child-abuse");
  });

  it("knows what somebody at the edge of a platform is in danger of", () => {
    expect(kinds("夜勤明け、線路を見ると引き込まれそうになる。同僚にも言えない。")).toEqual(["suicide"]);
  });
});
