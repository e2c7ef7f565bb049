import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { MarkedText, markEvidence } from "#src/web/kit/evidence.tsx";

const text = fc.string({ unit: fc.constantFrom("相", "談", "a", "。", "𠮷", "👪", "\n"), maxLength: 30 });
const offset = fc.integer({ min: -3, max: 50 });
const spans = fc.array(
  fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { maxLength: 3 },
);
const items = fc.array(spans, { maxLength: 5 }).map((all) => all.map((evidence, i) => ({ number: i + 1, evidence })));

describe("marks of evidence", () => {
  test("two items, one inside the other", () => {
    const typed = "電話しかない利用者が3割いる";
    const parts = markEvidence(typed, [
      { number: 1, evidence: [[0, 12]] },
      { number: 2, evidence: [[0, 6]] },
    ]);
    expect(parts).toEqual([
      { text: "電話しかない", numbers: [1, 2], ending: [2] },
      { text: "利用者が3割", numbers: [1], ending: [1] },
      { text: "いる", numbers: [], ending: [] },
    ]);
    expect(renderToString(<MarkedText text="電話<だけ" items={[{ number: 1, evidence: [[0, 2]] }]} />)).toBe(
      "<mark>電話<sup>1</sup></mark>&lt;だけ",
    );
  });

  test("a full stop is no evidence, alone or behind the words", () => {
    const marked = (evidence: Array<readonly [number, number]>) =>
      renderToString(<MarkedText text="ベトナム語。来て" items={[{ number: 1, evidence }]} />);
    expect(marked([[0, 6]])).toBe("<mark>ベトナム語<sup>1</sup></mark>。来て");
    expect(marked([[5, 8]])).toBe("ベトナム語。<mark>来て<sup>1</sup></mark>");
    expect(marked([[5, 6]])).toBe("ベトナム語。来て");
  });

  test("a word is not cut, nor its ending: the mark takes it in whole", () => {
    const marked = (text: string, ...evidence: Array<readonly [number, number]>) =>
      renderToString(<MarkedText text={text} items={[{ number: 1, evidence }]} />);
    const typed = "みんなが元気になる場をつくりたい。";
    expect(marked(typed, [8, 12])).toBe("みんなが元気に<mark>なる場をつくりたい<sup>1</sup></mark>。");
    expect(marked(typed, [4, 6])).toBe("みんなが<mark>元気<sup>1</sup></mark>になる場をつくりたい。");
    expect(marked("We need communication", [9, 12])).toBe("We need <mark>communication<sup>1</sup></mark>");
  });

  test("the parts joined are the text, whatever the offsets", () => {
    fc.assert(
      fc.property(text, items, (typed, evidence) => {
        expect(
          markEvidence(typed, evidence)
            .map((part) => part.text)
            .join(""),
        ).toBe(typed);
      }),
    );
  });

  test("no character is cut", () => {
    fc.assert(
      fc.property(text, items, (typed, evidence) => {
        for (const part of markEvidence(typed, evidence)) expect(part.text.isWellFormed()).toBe(true);
      }),
    );
  });

  test("a place carries exactly the numbers of the evidence over it", () => {
    fc.assert(
      fc.property(text, items, (typed, evidence) => {
        let at = 0;
        for (const part of markEvidence(typed, evidence)) {
          const whole = at + part.text.length;
          const over = evidence.filter((item) =>
            item.evidence.some((span) => {
              const [start, end] = shown(typed, span);
              return start <= at && end >= whole;
            }),
          );
          if (part.text !== "") expect(part.numbers).toEqual(over.map(({ number }) => number));
          at = whole;
        }
      }),
    );
  });

  test("a number stands once behind each stretch of its evidence", () => {
    fc.assert(
      fc.property(text, items, (typed, evidence) => {
        const parts = markEvidence(typed, evidence);
        for (const { number, evidence: spansOf } of evidence) {
          const ends = new Set(
            spansOf.map((span) => shown(typed, span)).flatMap(([start, end]) => (end > start ? [end] : [])),
          );
          expect(parts.filter((part) => part.ending.includes(number)).length).toBe(ends.size);
        }
      }),
    );
  });
});

/** The span that counts: without the stops and breaks at its ends, empty where there is nothing else, and no word cut. */
function shown(typed: string, span: readonly [number, number]): readonly [number, number] {
  let [start, end] = [moved(typed, span[0]), moved(typed, span[1])];
  while (start < end && "。\n".includes(typed.charAt(start))) start++;
  while (start < end && "。\n".includes(typed.charAt(end - 1))) end--;
  if (start >= end) return [start, end];
  for (const { index, segment, isWordLike } of new Intl.Segmenter("ja", { granularity: "word" }).segment(typed)) {
    if (!isWordLike) continue;
    const after = index + segment.length;
    if (index < start && start < after) start = index;
    if (index < end && end < after) end = after;
  }
  return [start, end];
}

/** The offset that counts: inside the text, and before a character rather than in its middle. */
function moved(typed: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), typed.length);
  return typed.slice(0, inside).isWellFormed() ? inside : inside - 1;
}
