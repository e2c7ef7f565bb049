import { expect, it } from "vitest";
import { crimeTold } from "#src/domain/desks/crime-told.ts";
import { sayInDanger } from "#src/words/say-first-words.ts";

it.each([
  ["りょうの ドアは よる そとから かぎを かけます", "held"],
  ["They lock us in the dormitory", "held"],
  ["社長がパスポートを取り上げて返しません", "papers"],
  ["家にどろぼうが入りました", "theft"],
  ["roubaram minha bolsa", "theft"],
  ["写真をネットに出すと言われています", null],
] as const)("%s: %s", (text, told) => {
  expect(crimeTold(text)).toBe(told);
});

it("nobody says to the police that there is a thief who told of none", () => {
  for (const told of ["held", "papers", null] as const)
    for (const locale of ["ja-easy", "en", "pt", "zh-Hans"] as const)
      expect(sayInDanger("crime", locale, told), `${told} ${locale}`).not.toContain("どろぼう");
  expect(sayInDanger("crime", "ja-easy", "theft")).toContain("どろぼう");
});
