import { describe, expect, test } from "vitest";
import { textLanguage } from "#src/engines/language/text-language.ts";

describe("the language of a short text", () => {
  test.each([
    ["家がなくて困っている", "ja"],
    ["離婚相談", "ja"],
    ["不登校", "ja"],
    ["我想离婚", "zh"],
    ["看不懂市政府寄来的信", "zh"],
    ["簽證過期了", "zh"],
    ["월급을 못 받았어요", "ko"],
    ["Tôi muốn tự tử", "vi"],
    ["toi khong co tien", "vi"],
    ["Estou grávida e não sei o que fazer", "pt"],
    ["Vou me matar", "pt"],
    ["Walang matulugan ngayong gabi", "tl"],
    ["I have nowhere to sleep", "en"],
    ["Necesito un abogado por favor, no tengo dinero", "es"],
    ["ช่วยด้วย", "th"],
    ["Zoomで相談したい", "ja"],
  ])("%s is %s", (text, language) => expect(textLanguage(text)).toBe(language));

  test("says nothing of what has no words", () => {
    for (const text of ["", "123", "!?", "🙂"]) expect(textLanguage(text)).toBeNull();
  });
});
