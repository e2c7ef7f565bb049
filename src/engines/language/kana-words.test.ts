import { expect, test } from "vitest";
import { withKanji } from "#src/engines/language/kana-words.ts";

test("everyday words of a text in kana are written as directories write them", () => {
  expect(withKanji("いえが なくて こまっています")).toBe("家がなくて困っています");
  expect(withKanji("おかねがなくてごはんがたべられません")).toBe("お金がなくてご飯が食べられません");
  expect(withKanji("にほんごを ならいたいです。てがみが よめません")).toBe("日本語を習いたいです。てがみが読めません");
  expect(withKanji("おっとに たたかれます。こわいです")).toBe("夫に叩かれます。怖いです");
});

test("only whole words count: いいえ, うちわ and めがね stay what they are", () => {
  for (const text of ["いいえ、ちがいます", "うちわをかいました", "めがねがこわれた", "とけいがおくれる"])
    expect(withKanji(text)).toBe(text);
});

test("a text with kanji, in other letters, or empty is left as it is", () => {
  for (const text of ["家が なくて こまっています", "Help me", "ヘルプ", ""]) expect(withKanji(text)).toBe(text);
});
