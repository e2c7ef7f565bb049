import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { emergencyHeard } from "#src/domain/desks/routing/emergency-heard.ts";
import { troublesIn } from "#src/domain/desks/routing/troubles.ts";
import { textLanguage } from "#src/engines/language/text-language.ts";

const heard = (text: string) => {
  return emergencyHeard(troublesIn(text, textLanguage(text)), understand(text));
};

describe("danger in a text of somebody in need", () => {
  it.each([
    "児童虐待の相談件数の表を学校の宿題で使いたい。どこにありますか",
    "避難訓練で火事の役をやることになった",
    "Where can I find figures on suicide by age for my thesis?",
    "quantas denúncias de violência doméstica por ano? é pra faculdade",
    "写论文要查家暴的件数 哪里有统计",
  ])("is not sure where it is only told of: %s", (text) => {
    expect(troublesIn(text, textLanguage(text)).size).toBeGreaterThan(0);
    expect(heard(text).sure).toBe(false);
  });

  it.each([
    "夫に殴られています。助けてください",
    "火事です。まだ母が中にいます",
    "I want to kill myself",
    "meu marido me bate",
    "我不想活了 在楼顶",
  ])("is sure where it is lived: %s", (text) => {
    expect(heard(text).sure).toBe(true);
    expect(heard(text).kinds.length).toBeGreaterThan(0);
  });

  it("is told by how likely it is, whatever else is told beside it", () => {
    const calm = understand("家賃の相談をしたい");
    const told = troublesIn("家賃の相談をしたい", "ja");
    expect(told.size).toBeGreaterThan(0);
    const at = (confidence: number) =>
      emergencyHeard(told, {
        ...calm,
        danger: { level: "concern", who: "writer", kinds: [], confidence, evidence: [] },
      });
    expect(at(0.6).sure).toBe(false);
    expect(at(0.99).sure).toBe(true);
    expect(at(0.2).level).toBe("none");
    expect(at(0.6).level).toBe("concern");
  });
});
