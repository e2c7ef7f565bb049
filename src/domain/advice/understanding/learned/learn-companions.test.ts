import { expect, it } from "vitest";
import { companionsOf } from "#src/domain/advice/understanding/learned/learn-companions.ts";

const text = (...functions: string[]) => ({ text: "x", expect: { functions } });

it("counts functions and what stands beside them, the most first, texts that want nothing apart", () => {
  const texts = [text("a", "b"), text("b", "a", "b"), text("a", "c"), text(), { text: "y", expect: {} }];
  expect(companionsOf(texts)).toEqual({
    texts: 3,
    functions: {
      a: { texts: 3, with: { b: 2, c: 1 } },
      b: { texts: 2, with: { a: 2 } },
      c: { texts: 1, with: { a: 1 } },
    },
  });
});

it("keeps no more than a dozen of each", () => {
  const many = Array.from({ length: 20 }, (_, i) => text("a", `b${i}`));
  expect(Object.keys(companionsOf(many).functions.a?.with ?? {})).toHaveLength(12);
});
