import type { VNode } from "preact";

export type ChartPoint = { readonly x: number; readonly y: number };

type LineChartProps = {
  /** Read by screen readers in place of the picture; a table of the same figures stands beside it. */
  readonly title: string;
  /** Rising x; the line is drawn in steps, since what lies between two sizes is one or the other. */
  readonly points: readonly ChartPoint[];
  /** Sizes to mark with a line across, each with a short word. */
  readonly marks: ReadonlyArray<{ readonly x: number; readonly label: string; readonly strong?: boolean }>;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
};

const [width, height] = [360, 184];
const frame = { left: 8, right: 12, top: 48, bottom: 22 };

/** A figure over sizes as a picture: drawn on the server, in the colour of the text, readable without colour. */
export function LineChart({ title, points, marks, formatX, formatY }: LineChartProps): VNode | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const most = Math.max(1, ...points.map(({ y }) => y));
  const x = (value: number): number =>
    round(frame.left + ((value - first.x) / Math.max(1, last.x - first.x)) * (width - frame.left - frame.right));
  const y = (value: number): number =>
    round(height - frame.bottom - (value / most) * (height - frame.top - frame.bottom));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      class="line-chart"
      font-size="11"
      fill="currentColor"
    >
      <path d={`M${x(first.x)} ${y(0)}H${x(last.x)}`} stroke="currentColor" stroke-opacity=".4" />
      <path d={`M${x(first.x)} ${y(most)}H${x(last.x)}`} stroke="currentColor" stroke-opacity=".15" />
      <text x={x(first.x)} y={y(most) - 4}>
        {formatY(most)}
      </text>
      <text x={x(first.x)} y={height - 6}>
        {formatX(first.x)}
      </text>
      <text x={x(last.x)} y={height - 6} text-anchor="end">
        {formatX(last.x)}
      </text>
      {marks.map((mark, i) => (
        <>
          <path
            d={`M${x(mark.x)} ${frame.top - 18}V${y(0)}`}
            stroke="currentColor"
            stroke-dasharray={mark.strong ? undefined : "3 3"}
            stroke-width={mark.strong ? 2 : 1}
          />
          <text x={x(mark.x)} y={i % 2 === 0 ? 11 : 25} text-anchor={x(mark.x) > width / 2 ? "end" : "start"}>
            {mark.label}
          </text>
        </>
      ))}
      <path d={stepPath(points, x, y)} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
    </svg>
  );
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
