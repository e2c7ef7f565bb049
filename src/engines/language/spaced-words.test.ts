import { expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { typedSpan } from "#src/engines/language/mapped-text.ts";

it("joins words that are set apart, and closes sentences at polite endings", () => {
  expect(fold("電話しか ない人が 多いです 話を 聞きたいです").text).toBe("電話しかない人が多いです。話を聞きたいです");
});

it("leaves words alone that one space parts", () => {
  expect(fold("電話 パンク").text).toBe("電話 パンク");
});

it("knows where the joined words were typed", () => {
  const mapped = fold("人が 来る とき");
  expect(mapped.text).toBe("人が来るとき");
  const [start, end] = typedSpan(mapped, 1, 4);
  expect(mapped.typed.slice(start, end)).toBe("が 来る");
});
