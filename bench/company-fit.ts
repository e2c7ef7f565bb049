import { type Company, oddsInCompany } from "#src/domain/advice/understanding/learned/company.ts";

/** A text: what is heard of all functions, the log-odds of each alone, and which hold; all in the order of the labels. */
export type CompanyRow = {
  readonly inputs: Float64Array;
  readonly alone: Float64Array;
  readonly holds: readonly boolean[];
};

const rounds = 12;
const step = 0.05;
/** How much a weight that the texts do not hold up costs, beside the error of one label of one text. */
const decay = 4;

/** Logistic regression by AdaGrad over the texts in their order, begun at what each function is alone; the same rows give the same weights. */
export function fitCompany(labels: readonly string[], rows: readonly CompanyRow[]): Company {
  const size = 2 * labels.length;
  const weights = new Float64Array(labels.length * size);
  const squares = new Float64Array(labels.length * size).fill(1e-2);
  const biases = new Float64Array(labels.length);
  const biasSquares = new Float64Array(labels.length).fill(1e-2);
  const company = { labels, own: 1, biases, weights };
  let ownSquare = 1;
  const fade = (2 * decay) / Math.max(1, rows.length);
  const order = rows.map((_, i) => i);
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const j = (seed >>> 8) % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      let ownSlope = 0;
      for (let label = 0; label < labels.length; label++) {
        const alone = row.alone[label] ?? 0;
        const chance = 1 / (1 + Math.exp(-oddsInCompany(company, label, alone, row.inputs)));
        const error = chance - (row.holds[label] ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        ownSlope += error * alone;
        const biasSlope = error + (fade / 8) * (biases[label] ?? 0);
        biasSquares[label] = (biasSquares[label] ?? 0) + biasSlope * biasSlope;
        biases[label] = (biases[label] ?? 0) - (step * biasSlope) / Math.sqrt(biasSquares[label] ?? 1);
        const from = label * size;
        for (let i = 0; i < size; i++) {
          const slope = error * (row.inputs[i] ?? 0) + fade * (weights[from + i] ?? 0);
          const square = (squares[from + i] ?? 0) + slope * slope;
          squares[from + i] = square;
          weights[from + i] = (weights[from + i] ?? 0) - (step * slope) / Math.sqrt(square);
        }
      }
      ownSquare += ownSlope * ownSlope;
      company.own -= (step * ownSlope) / Math.sqrt(ownSquare);
    }
  }
  return company;
}
