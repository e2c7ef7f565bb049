import { expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const lawIn = (text: string) => understand(text).otherKinds.some(({ id }) => id === "law");

it("whether a parent may take children abroad is a question of law, whatever tool is asked for besides", () => {
  const text = "Can a mother take her children home without a custody order? We also need safe case notes.";
  expect(lawIn(text)).toBe(true);
  expect(understand(text).needs.length).toBeGreaterThan(0);
  expect(
    lawIn("離婚していなくても、母親が子どもを連れて国に帰れますか。ほかに、相談の記録を残す場所がほしいです。"),
  ).toBe(true);
  expect(lawIn("We are a group of divorced fathers. We need a booking form.")).toBe(false);
});
