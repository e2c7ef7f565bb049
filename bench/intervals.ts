export type Count = { hit: number; extra: number; missed: number };

const draws = 1000;

/** 95 % interval of F1, by drawing the cases anew a thousand times (percentile bootstrap), the same each time. */
export function f1Interval(cases: readonly Count[]): readonly [number, number] {
  let seed = 7;
  const next = (n: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  const values = Array.from({ length: draws }, () => {
    const sum = { hit: 0, extra: 0, missed: 0 };
    for (let i = 0; i < cases.length; i++) {
      const one = cases[next(cases.length)];
      sum.hit += one?.hit ?? 0;
      sum.extra += one?.extra ?? 0;
      sum.missed += one?.missed ?? 0;
    }
    return (2 * sum.hit) / Math.max(1, 2 * sum.hit + sum.extra + sum.missed);
  }).sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)] ?? 0, values[Math.floor(draws * 0.975)] ?? 1];
}

/** Expected calibration error over ten bins: how far what is said to be sure is from how often it is right. */
export function calibration(said: ReadonlyArray<{ confidence: number; right: boolean }>): {
  error: number;
  bins: string[];
} {
  let error = 0;
  const bins: string[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const within = said.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (within.length === 0) continue;
    const right = within.filter((one) => one.right).length / within.length;
    const mean = within.reduce((sum, one) => sum + one.confidence, 0) / within.length;
    error += (within.length / said.length) * Math.abs(right - mean);
    bins.push(`${mean.toFixed(2)} → ${right.toFixed(2)} (${within.length})`);
  }
  return { error, bins };
}
