import type { VNode } from "preact";

export type ChartPoint = { readonly x: number; readonly y: number };
type ChartMark = { readonly x: number; readonly label: string; readonly strong?: boolean };

type LineChartProps = {
  /** Read by screen readers in place of the picture; a table of the same figures stands beside it. */
  readonly title: string;
  /** Rising x; the line is drawn in steps, since what lies between two sizes is one or the other. */
  readonly points: readonly ChartPoint[];
  /** Sizes to mark with a line across, each with a short word; of two at one size the strong one stands. */
  readonly marks: readonly ChartMark[];
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
};

const [width, plotHeight, fontSize, rowHeight] = [360, 120, 14, 17];
const [left, below, gap] = [8, 24, 4];

/**
 * A figure over sizes as a picture: drawn on the server, in the colour of the text, readable without colour. No word
 * stands on a line: the largest figure is written beside the end of its line, the marks in rows above the plot.
 */
export function LineChart({ title, points, marks, formatX, formatY }: LineChartProps): VNode | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const most = Math.max(1, ...points.map(({ y }) => y));
  const mostLabel = formatY(most);
  const right = Math.max(widthOf(mostLabel), ...marks.map(({ label }) => widthOf(label))) + 2 * gap;
  const x = (value: number): number =>
    round(left + ((value - first.x) / Math.max(1, last.x - first.x)) * (width - left - right));
  const flags = rowsOf(marks, x);
  const top = rowHeight * (1 + Math.max(-1, ...flags.map(({ row }) => row))) + fontSize;
  const y = (value: number): number => round(top + plotHeight - (value / most) * plotHeight);
  const height = top + plotHeight + below;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      class="line-chart"
      font-size={fontSize}
      fill="currentColor"
    >
      <path d={`M${x(first.x)} ${y(0)}H${x(last.x)}`} stroke="currentColor" stroke-opacity=".4" />
      <path d={`M${x(first.x)} ${y(most)}H${x(last.x)}`} stroke="currentColor" stroke-opacity=".15" />
      <text x={x(last.x) + gap} y={y(most) + 5}>
        {mostLabel}
      </text>
      <text x={x(first.x)} y={height - 6}>
        {formatX(first.x)}
      </text>
      <text x={x(last.x)} y={height - 6} text-anchor="end">
        {formatX(last.x)}
      </text>
      {flags.map(({ mark, row }) => {
        const base = top - fontSize - row * rowHeight;
        return (
          <>
            <path
              d={`M${x(mark.x)} ${base - fontSize + 3}V${y(0)}`}
              stroke="currentColor"
              stroke-dasharray={mark.strong ? undefined : "3 3"}
              stroke-width={mark.strong ? 2 : 1}
            />
            <text x={x(mark.x) + gap} y={base}>
              {mark.label}
            </text>
          </>
        );
      })}
      <path d={stepPath(points, x, y)} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
    </svg>
  );
}

/**
 * Marks with the row of their words, 0 the lowest. The words stand right of their line, which begins at their row: so a
 * mark whose words reach over lines further right stands higher than all of these.
 */
function rowsOf(
  marks: readonly ChartMark[],
  x: (value: number) => number,
): ReadonlyArray<{ mark: ChartMark; row: number }> {
  const single = [...Map.groupBy(marks, (mark) => mark.x).values()].flatMap(
    (same) => same.find(({ strong }) => strong) ?? same[0] ?? [],
  );
  const flags: Array<{ mark: ChartMark; row: number }> = [];
  for (const mark of single.sort((a, b) => b.x - a.x)) {
    const end = x(mark.x) + gap + widthOf(mark.label) + gap;
    const under = flags.filter((flag) => x(flag.mark.x) < end);
    flags.push({ mark, row: 1 + Math.max(-1, ...under.map(({ row }) => row)) });
  }
  return flags.reverse();
}

/** About how wide words are; full-width characters take a square. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > "\u02ff" ? fontSize : fontSize * 0.62), 0);
}

/** Lines from point to point; where neighbours are one apart a jump is drawn as a jump. */
function stepPath(points: readonly ChartPoint[], x: (value: number) => number, y: (value: number) => number): string {
  return points
    .map((point, i) => {
      if (i === 0) return `M${x(point.x)} ${y(point.y)}`;
      return y(point.y) === y(points[i - 1]?.y ?? 0) ? `H${x(point.x)}` : `L${x(point.x)} ${y(point.y)}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
