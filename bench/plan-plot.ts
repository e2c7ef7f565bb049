import { writeFileSync } from "node:fs";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { caseOn, type Size, shippedCatalogue, syntheticCatalogue } from "./plan-cases.ts";

/**
 * Processor time to three proved variants against wanted functions, segments and means, as a picture:
 * `node bench/plan-plot.ts FILE.svg [cases]`. The cases and the synthetic catalogues are those of `plan-cases.ts`.
 */
const file = process.argv[2] ?? "plan-times.svg";
const cases = Number(process.argv[3] ?? 30);
const solver = await inlineSolver();
const shipped = shippedCatalogue();

type Point = { readonly x: number; readonly median: number; readonly p90: number };
type Panel = { readonly title: string; readonly among: string; readonly points: readonly Point[] };

const panels: Panel[] = [
  {
    title: "wanted functions",
    among: "5 segments, shipped catalogue",
    points: await sweep([2, 4, 8, 12, 16], (functions) => [shipped, { functions, segments: 5 }]),
  },
  {
    title: "segments",
    among: "8 wanted functions, shipped catalogue",
    points: await sweep([1, 2, 3, 4, 5, 6], (segments) => [shipped, { functions: 8, segments }]),
  },
  {
    title: "means",
    among: "8 wanted functions, 5 segments, synthetic",
    points: await sweep([60, 120, 250, 500, 1000], (means) => [
      syntheticCatalogue(1, means, Math.min(100, Math.max(50, Math.round(means / 10)))),
      { functions: 8, segments: 5 },
    ]),
  },
];
writeFileSync(file, picture(panels));

async function sweep(values: readonly number[], at: (value: number) => [PlanCatalogue, Size]): Promise<Point[]> {
  const points: Point[] = [];
  for (const x of values) {
    const [catalogue, size] = at(x);
    const used: number[] = [];
    for (let seed = -2; seed < cases; seed += 1) {
      const before = process.cpuUsage();
      await planProposals(caseOn(catalogue, Math.abs(seed), size), catalogue, solver, { deadlineMs: 60_000 });
      const { user, system } = process.cpuUsage(before);
      if (seed >= 0) used.push((user + system) / 1000);
    }
    used.sort((a, b) => a - b);
    const part = (share: number): number => used[Math.min(used.length - 1, Math.floor(used.length * share))] ?? 0;
    points.push({ x, median: part(0.5), p90: part(0.9) });
    console.log(`${x}: median ${part(0.5).toFixed(0)} ms, p90 ${part(0.9).toFixed(0)} ms`);
  }
  return points;
}

/** Milliseconds on a logarithmic scale from 1 to 10,000; the median as a line, the 90th of a hundred as dots. */
function picture(list: readonly Panel[]): string {
  const [width, height, left, top] = [340, 260, 68, 50];
  const y = (ms: number): number => top + (height - top - 40) * (1 - Math.log10(Math.max(1, ms)) / 4);
  const panel = ({ title, among, points }: Panel, index: number): string => {
    const xs = points.map((point) => point.x);
    const [least, most] = [Math.min(...xs), Math.max(...xs)];
    // Sizes double rather than grow by the same step: a logarithmic scale keeps their labels apart.
    const place = most / least > 10 ? Math.log : (value: number): number => value;
    const x = (value: number): number =>
      left + ((width - left - 20) * (place(value) - place(least))) / (place(most) - place(least));
    const lines = [1, 10, 100, 1000, 10_000].map(
      (ms) =>
        `<line x1="${left}" x2="${width - 20}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ccc"/><text x="${left - 6}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`,
    );
    const labels = xs.map((value) => `<text x="${x(value)}" y="${height - 22}" text-anchor="middle">${value}</text>`);
    const path = points.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.x)} ${y(point.median)}`).join("");
    const dots = points.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.p90)}" r="3.5"/>`);
    return `<g transform="translate(${index * width} 0)"><text x="${left}" y="18" font-weight="600">${title}</text><text x="${left}" y="34">${among}</text>${lines.join("")}${labels.join("")}<path d="${path}" fill="none" stroke="#0f4c5c" stroke-width="2"/><g fill="none" stroke="#9a3412" stroke-width="1.5">${dots.join("")}</g></g>`;
  };
  const all = width * list.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${height}" width="${all}" height="${height}" font-family="sans-serif" font-size="11" fill="#222"><title>Processor time to three proved plans: line = median, circle = 90th of a hundred, of ${cases} cases each</title><rect width="100%" height="100%" fill="#fff"/>${list.map(panel).join("")}<text x="${left}" y="${height - 4}">line: median; circles: 90th of a hundred; ${cases} cases each</text></svg>\n`;
}
