import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { numeralValue } from "#src/engines/language/numerals.ts";
import { type Quantity, quantities } from "#src/engines/language/quantities.ts";
import { whenPhrases } from "#src/engines/language/when-phrases.ts";

const digits = "〇一二三四五六七八九";

/** 1234 → 千二百三十四 */
function kanji(value: number): string {
  if (value === 0) return "〇";
  const section = (part: number) =>
    [1000, 100, 10, 1]
      .map((unit, place) => {
        const digit = Math.floor(part / unit) % 10;
        if (digit === 0) return "";
        return `${digit === 1 && unit > 1 ? "" : digits[digit]}${"千百十"[place] ?? ""}`;
      })
      .join("");
  const high = Math.floor(value / 10_000);
  return `${high > 0 ? `${section(high)}万` : ""}${section(value % 10_000)}`;
}

const fullWidth = (value: number) =>
  String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("numerals", () => {
  it("read every way of writing a number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(numeralValue(String(value))).toBe(value);
        expect(numeralValue(value.toLocaleString("en"))).toBe(value);
        expect(numeralValue(kanji(value))).toBe(value);
      }),
    );
  });
});

describe("quantities", () => {
  it("give a count of people back however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), (value) => {
        for (const written of [String(value), value.toLocaleString("en"), fullWidth(value)]) {
          const found = quantities(fold(`スタッフは${written}人です`).text);
          expect(found.map((one) => [one.kind, one.value])).toEqual([["people", value]]);
        }
      }),
    );
  });

  it("give a sum of yen and a share back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (value) => {
        expect(quantities(`月${value}千円`)[0]).toMatchObject({ kind: "yen", value: value * 1000, per: "month" });
        expect(quantities(`${value}割`)[0]).toMatchObject({ kind: "share", value: value / 10 });
      }),
    );
  });

  it.each<[string, Partial<Quantity>]>([
    ["来年40人になる", { kind: "people", value: 40, becomes: true }],
    ["２０〜３０人", { kind: "people", low: 20, value: 30 }],
    ["二十五人", { kind: "people", value: 25 }],
    ["2、3人", { kind: "people", low: 2, value: 3 }],
    ["数名", { kind: "people", rough: true }],
    ["ふたりだけの事務所", { kind: "people", value: 2, rough: false }],
    ["約200世帯", { kind: "households", value: 200, rough: true }],
    ["年間10万円", { kind: "yen", value: 100_000, per: "year" }],
    ["5〜6千円", { kind: "yen", low: 5000, value: 6000 }],
    ["1万2千円", { kind: "yen", value: 12_000 }],
    ["予算は月1万以内", { kind: "yen", value: 10_000, per: "month" }],
    ["3人に1人", { kind: "share", value: 1 / 3 }],
    ["三分の二", { kind: "share", value: 2 / 3 }],
    ["２５％", { kind: "share", value: 0.25 }],
    ["半分", { kind: "share", value: 0.5 }],
    ["ほとんどの人", { kind: "share", rough: true }],
    ["週2回", { kind: "times", value: 2, per: "week" }],
    ["1時間半", { kind: "hours", value: 1.5 }],
    ["30分間", { kind: "hours", value: 0.5 }],
  ])("%s", (text, expected) => {
    expect(quantities(fold(text).text)[0]).toMatchObject(expected);
  });

  it.each(["一人ひとり", "役割を決める", "2割引", "十分です", "一人暮らし"])("%s counts nothing", (text) => {
    expect(quantities(fold(text).text)).toEqual([]);
  });

  it("never overlap", () => {
    const text = fc.array(fc.constantFrom("3", "十", "人", "割", "円", "月", "に", "1", "~", "数", "半分", "名"), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const found = quantities(parts.join(""));
        found.forEach((one, index) => {
          expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe("whenPhrases", () => {
  it.each([
    ["来年40人になる", "来年", false],
    ["10月末までに始めたい", "10月末までに", true],
    ["今年度中に", "今年度中に", true],
  ])("%s", (text, phrase, isDeadline) => {
    const found = whenPhrases(text)[0];
    expect(found && text.slice(found.start, found.end)).toBe(phrase);
    expect(found?.isDeadline).toBe(isDeadline);
  });
});
