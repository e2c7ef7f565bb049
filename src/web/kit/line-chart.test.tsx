import fc from "fast-check";
import { expect, test } from "vitest";
import { LineChart } from "#src/web/kit/line-chart.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** The words of a picture as boxes, its upright lines, and its size. */
function drawn(marks: ReadonlyArray<{ x: number; strong?: boolean }>, most: number) {
  const svg = renderPage(
    <LineChart
      title="title"
      points={Array.from({ length: 200 }, (_, i) => ({ x: i + 1, y: i === 0 ? most : (i * most) / 199 }))}
      marks={marks.map((mark) => ({ ...mark, label: `${mark.x}人` }))}
      formatX={(x) => `${x}人`}
      formatY={(y) => `${y}円`}
    />,
  );
  const [, , width = 0, height = 0] = numbers(/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "");
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"( text-anchor="end")?>([^<]*)</g)].map(
    ([, x = "", y = "", end, label = ""]) => {
      const wide = [...label].reduce((sum, char) => sum + (char > "z" ? 14 : 8), 0);
      const from = end ? Number(x) - wide : Number(x);
      return { label, from, to: from + wide, top: Number(y) - 11, bottom: Number(y) };
    },
  );
  const lines = [...svg.matchAll(/d="M([\d.]+) ([\d.]+)V([\d.]+)"/g)].map((found) => found.slice(1).map(Number));
  return { texts, lines, width, height };
}

test("no word stands on a line or on another word, and none is cut off", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 1, max: 200 }), strong: fc.boolean() }), { maxLength: 9 }),
      fc.integer({ min: 1, max: 9_999_999 }),
      (marks, most) => {
        const { texts, lines, width, height } = drawn(marks, most);
        expect(lines.length).toBe(new Set(marks.map(({ x }) => x)).size);
        texts.forEach((text, i) => {
          expect([text.from >= 0, text.to <= width, text.top >= 0, text.bottom <= height], text.label).toEqual(
            Array(4).fill(true),
          );
          for (const [x = 0, from = 0, to = 0] of lines)
            expect(text.from < x && x < text.to && from < text.bottom && text.top < to, `${text.label} on ${x}`).toBe(
              false,
            );
          for (const other of texts.slice(i + 1)) {
            const beside = text.to <= other.from || other.to <= text.from;
            const apart = text.bottom <= other.top || other.bottom <= text.top;
            // The two ends of the axis have the whole width between them.
            expect(beside || apart, `${text.label} on ${other.label}`).toBe(true);
          }
        });
      },
    ),
    { numRuns: 200 },
  );
});

test("8 people, the largest figure at the left, and 10 people: the case that was unreadable", () => {
  const { texts, lines } = drawn([{ x: 8, strong: true }, { x: 10 }], 90_000);
  expect(texts.map(({ label }) => label)).toEqual(["90000円", "1人", "200人", "8人", "10人"]);
  expect(lines.map(([, from]) => from)).toEqual([...lines.map(([, from]) => from)].sort((a = 0, b = 0) => a - b));
});
