import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
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
    const at = (confidence: number, more: Partial<Understanding["danger"]> = {}) =>
      emergencyHeard(told, {
        ...calm,
        danger: { level: "concern", who: "writer", kinds: [], confidence, evidence: [], ...more },
      });
    expect(at(0.6, { kinds: ["violence"] }).sure).toBe(false);
    expect(at(0.99, { kinds: ["violence"] }).sure).toBe(true);
    expect(at(0.99, { level: "urgent" }).sure).toBe(true);
    expect(at(0.2).level).toBe("none");
    expect(at(0.6).level).toBe("concern");
  });

  it("calls nobody to the place for a worry that no word names and another trouble explains", () => {
    const text = "性別のことで悩んでいます";
    const worry = { level: "concern", who: "writer", kinds: [], confidence: 0.99, evidence: [] } as const;
    const told = troublesIn(text, "ja");
    expect([...told.keys()]).toContain("lgbt");
    expect(emergencyHeard(told, { ...understand(text), danger: worry })).toMatchObject({
      sure: false,
      level: "concern",
    });
  });

  it("takes want of money for no night outside, unless it cannot wait", () => {
    const text = "家賃が払えなくて不安です";
    const at = (level: "concern" | "urgent") =>
      emergencyHeard(troublesIn(text, "ja"), {
        ...understand(text),
        danger: { level, who: "writer", kinds: ["no-shelter"], confidence: 0.99, evidence: [] },
      }).sure;
    expect(at("concern")).toBe(false);
    expect(at("urgent")).toBe(true);
  });
});
