import { describe, expect, it } from "vitest";
import { withoutStaged } from "#src/domain/advice/understanding/danger/staged.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const level = (text: string) => understand(text).danger.level;

describe("quoted cries that are played, practised or printed", () => {
  it.each([
    "紙芝居の下書きを三人で直しています。主人公が「もう限界だ、今夜この橋から飛び降りる」と言う場面の絵を見せ合いたいです。",
    "傾聴講座の教材を作っています。相談者役が「もう生きていたくない、薬を飲んだ」と言う録音を、受講生ごとに一つずつ送りたい。",
    "切り抜きの整理です。見出しは「乳児置き去り」「踏切で高齢者はねられる」など昔のもので、年ごとに検索できるようにしたいです。",
    'Our drama group needs to share one script. In scene three the nurse shouts "he is not breathing, call an ambulance" and two people changed the line at once.',
  ])("%s is none", (text) => {
    expect(level(text)).toBe("none");
  });

  it.each([
    "傾聴講座の練習をしていたら、受講生から「もう生きていたくない、薬を飲んだ」とメールが来ました。",
    "台本の印刷を頼みたいです。それと、さっき団員が「今から死ぬ」と書いて出ていきました。",
    "「助けて、火が回ってくる」と隣の部屋から聞こえます。",
    'Our drama group needs to share one script. This morning a member wrote to me "I have taken all my pills".',
  ])("%s is heard", (text) => {
    expect(level(text)).not.toBe("none");
  });

  it("leaves every other sentence, and every place in the text, as they are", () => {
    const text = "台本を配りたい。主人公が「死ぬ」と言う場面です。夜は八時に集まります。";
    const left = withoutStaged(text);
    expect(left).toHaveLength(text.length);
    expect([left.slice(0, 8), left.slice(-12)]).toEqual([text.slice(0, 8), text.slice(-12)]);
    expect(left).not.toContain("死ぬ");
  });
});
