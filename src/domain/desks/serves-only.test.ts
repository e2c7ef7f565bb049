import { describe, expect, it } from "vitest";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { aboutWoman, isForOthers, openToAnybodyFirst } from "#src/domain/desks/serves-only.ts";

const forWomen = aDesk("a-women", { onlyFor: "women", dangers: ["no-shelter"] });
const forAll = aDesk("b-all", { dangers: ["no-shelter"] });
const question = {
  danger: { level: "concern", who: "writer" },
  kinds: ["no-shelter"],
  at: new Date("2026-11-24T12:00:00+09:00"),
} as const;
const keys = (woman?: boolean) =>
  emergencyOrder([forWomen, forAll], { ...question, ...(woman === undefined ? {} : { woman }) }).map(
    ({ desk }) => desk.x_yorozu.key,
  );

describe("a desk for women alone", () => {
  it("stands behind others for somebody who told nothing, and in its place for a woman", () => {
    expect(keys()).toEqual(["b-all", "a-women"]);
    expect(keys(false)).toEqual(["b-all", "a-women"]);
    expect(keys(true)).toEqual(["a-women", "b-all"]);
  });

  it("stays where it is the only one, and goes down one place where another fits", () => {
    const list = (...desks: (typeof forAll)[]) =>
      openToAnybodyFirst(
        desks.map((desk) => ({ desk })),
        { woman: false },
      ).map(({ desk }) => desk.x_yorozu.key);
    const more = aDesk("c-more");
    expect(list(forWomen)).toEqual(["a-women"]);
    expect(list(forWomen, forAll, more)).toEqual(["b-all", "a-women", "c-more"]);
    expect(list(more, forWomen, forAll)).toEqual(["c-more", "a-women", "b-all"]);
  });

  it("is marked in the shipped directory wherever its words say so", () => {
    const marked = shippedDesks().filter((desk) => isForOthers(desk, { woman: false }));
    const saying = shippedDesks().filter(({ x_yorozu: own }) => /女性が|母親が/.test(own.forWhom.ja));
    expect(marked.map(({ x_yorozu: own }) => own.key).sort()).toEqual(
      saying.map(({ x_yorozu: own }) => own.key).sort(),
    );
  });
});

it.each([
  ["夫に殴られる", true],
  ["母が同じことを何度も言う", true],
  ["My husband hits me", true],
  ["今夜泊まる所がない", false],
  ["母国語で話したい", false],
  ["There is nowhere to sleep", false],
  ["夫婦で家がない", false],
])("%s", (text, told) => expect(aboutWoman(text)).toBe(told));
