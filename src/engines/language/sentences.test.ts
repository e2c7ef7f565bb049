import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotations } from "#src/engines/language/quotations.ts";
import { clauses, longestSentence, sentences } from "#src/engines/language/sentences.ts";

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("come in order, hold no space at their ends and lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."あ漢a1。、.!?\n 「」"), maxLength: 80 }), (text) => {
        const parts = sentences(text);
        parts.forEach((part, index) => {
          expect(part.end - part.start).toBeGreaterThan(0);
          expect(part.end - part.start).toBeLessThanOrEqual(longestSentence);
          if (index > 0) expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
        });
        const kept = parts.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("cuts five thousand of one letter into bounded pieces", () => {
    expect(Math.max(...cut("あ".repeat(5000)).map((part) => part.length))).toBeLessThanOrEqual(300);
  });

  it("goes on after a quotation and after a point in a number", () => {
    expect(cut("「困っている。助けて。」という人に。次です")).toEqual([
      "「困っている。助けて。」という人に。",
      "次です",
    ]);
    expect(cut("予算は3.5万円。次")).toEqual(["予算は3.5万円。", "次"]);
  });

  it("cuts clauses after conjunctions", () => {
    const text = "スマホはあるが、パソコンはないので困っている";
    const parts = clauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(["スマホはあるが、", "パソコンはないので", "困っている"]);
  });
});

describe("quotations", () => {
  it.each([
    ["「家がなくて困っている」という人に", "speech"],
    ["「保護されていない通信」と表示される", "name"],
    ["「死にたい」と連絡が来た", "speech"],
    ["「ひまわり」という団体です", "name"],
  ])("%s is %s", (text, kind) => {
    expect(quotations(text)[0]?.kind).toBe(kind);
  });
});
