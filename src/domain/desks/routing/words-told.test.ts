import { expect, test } from "vitest";
import { wordsTold } from "#src/domain/desks/routing/words-told.ts";

test("stems are told as the phrase they stand in, once", () => {
  const text = "夫に殴られて、家に帰れない";
  expect(wordsTold({ words: ["夫に殴", "殴られ"] }, text)).toEqual(["夫に殴られて"]);
  expect(wordsTold({ words: ["帰れな", "夫 … 殴"] }, text)).toEqual(["帰れない"]);
  expect(wordsTold({ words: [] }, text)).toEqual([]);
  expect(wordsTold({ words: ["家がな"] }, "いえが なくて")).toEqual([]);
});
