import fc from "fast-check";
import { expect, it } from "vitest";
import { easyJapaneseFindings } from "#src/domain/advice/catalogue/check-words.ts";

const found = (easy: string) =>
  easyJapaneseFindings([{ subject: "m", body: { name: { ja: "漢字", "ja-easy": easy } } }]);

it("asks for a reading of every kanji, and only in easy Japanese", () => {
  expect(found("{電話|でんわ}で{話|はな}す")).toEqual([]);
  expect(found("カタカナ、LINE、3{人|にん}")).toEqual([]);
  expect(found("{電話|でんわ}で話す").map((one) => one.detail)).toEqual(["/name"]);
  for (const bare of ["人々", "一ヶ月", "{電話|denwa}", "{話|}", "{電話でんわ}"])
    expect(found(bare), bare).toHaveLength(1);
});

it("names each place of an entry", () => {
  const body = { steps: [{ text: { "ja-easy": "話" } }, { text: { "ja-easy": "はなす" } }], name: { "ja-easy": "声" } };
  expect(easyJapaneseFindings([{ subject: "m", body }]).map((one) => one.detail)).toEqual(["/steps/0/text", "/name"]);
});

it("passes whatever has a reading, whatever stands around it", () => {
  const kana = fc.stringMatching(/^[ぁ-ん]{1,6}$/);
  const kanji = fc.stringMatching(/^[一-龯]{1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(kana, kanji, kana), { minLength: 1, maxLength: 5 }), (parts) => {
      const marked = parts.map(([before, base, reading]) => `${before}{${base}|${reading}}`).join("。");
      expect(found(marked)).toEqual([]);
      expect(found(marked.replace(/\{([^|]+)\|[^}]+\}/, "$1"))).toHaveLength(1);
    }),
  );
});
