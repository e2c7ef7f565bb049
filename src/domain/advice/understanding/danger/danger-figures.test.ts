import { describe, expect, it } from "vitest";
import { dangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";

const levelOf = (text: string) => judgeDanger(text, dangerModels()).level;

describe("a figure of speech", () => {
  it.each([
    "夫婦で営む農園です。片付けを早く終わらせたい",
    "親子で続けてきた会計を今年で終わりにしたい。",
    "姉妹二人で名簿の入力を今日中に終わらせたいです。",
    "死にそうなくらい忙しいです。当番表を作りたい。",
    "死にたいほど忙しい毎日です。",
    "締め切り前は死にたくなるほど忙しいので、予定を共有したい。",
    "死ぬほど退屈な会議を短くしたい。",
    "忙しすぎて死にそうです。名簿を一つにしたい。",
    "次の世話人に渡して死にたい、と言うと大げさですが。",
  ])("%s is no danger", (text) => {
    expect(levelOf(text)).toBe("none");
  });
});

describe("what only sounds like one", () => {
  it.each([
    "死にたい",
    "忙しくて、もう死にたい。",
    "死にたいです。忙しいです。",
    "名簿は引き継ぎを終えて、家族に任せて死にたい",
    "死にたいほどつらい",
    "死にたいくらい苦しい",
    "仕事が終わらなくて死にたい",
    "疲れて死にたい、と言うと大げさですが、朝起きられません",
    "仕事も人生も終わらせたい",
    "夫婦で終わらせたい",
    "全部終わらせたい",
    "血が止まらなくて死にそうです",
    "しにたい",
    "通帳の写しが毎晩あります。朝の駅のホームで、すっと前に出たら楽になるかなと考えます。",
    "窓から飛んだら楽になるかもと思うことがあり、引き継ぎを急ぎたい",
    "線路に吸い込まれて消えられるならと思う日があります",
    "Could you help with our mailing list? I have written my goodbye letter already.",
  ])("%s is a danger", (text) => {
    expect(levelOf(text)).not.toBe("none");
  });

  it.each([
    "電車に飛び乗らなくても会議に出られたら楽になります。",
    "橋の清掃の当番を、一歩進めてアプリで決められたら楽になるかなと思います。",
    "窓口を一歩前に進めたい。手続きが終わるのが遅いです。",
    "Our chair wrote a farewell letter to members on her retirement; how do we put it on the site?",
  ])("%s is none", (text) => {
    expect(levelOf(text)).toBe("none");
  });

  it("is a theme where it is in others' mouths and nobody is told of", () => {
    expect(levelOf("「死にたい。」という言葉をどう受け止めるか、毎年講演会を開いています。")).toBe("none");
  });
});
