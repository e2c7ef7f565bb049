import { expect, it } from "vitest";
import { fitClasses, fitLogistic, type KnownRow, type Weights } from "#src/engines/language/train-logistic.ts";

/** Widths of twenty and of a tenth beside each other, and many rows far from any doubt: where descent does not arrive. */
const rows: KnownRow[] = Array.from({ length: 600 }, (_, i) => {
  const inputs = [i % 20, Math.floor(i / 20) - 10, ((i * 7) % 11) / 100];
  const [a = 0, b = 0] = inputs;
  return { inputs, holds: a / 4 + b / 5 + ((i * 37) % 23) / 12 > 5 };
});

function chanceOf({ weights, bias }: Weights, inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), bias)));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

it("arrives: at the optimum no input is left that its errors hang together with", () => {
  const fit = fitLogistic(rows, 1e-9);
  const errors = rows.map(({ inputs, holds }) => chanceOf(fit, inputs) - (holds ? 1 : 0));
  expect(Math.abs(mean(errors))).toBeLessThan(2e-3);
  [20, 20, 0.1].forEach((width, at) => {
    const slope = mean(errors.map((error, i) => (error * (rows[i]?.inputs[at] ?? 0)) / width));
    expect(Math.abs(slope)).toBeLessThan(2e-3);
  });
});

it("says of rows as often that they hold as they do, where one input is known", () => {
  const dice = Array.from({ length: 400 }, (_, i) => ({ inputs: [i % 2], holds: i % 2 ? i % 8 < 6 : i % 8 < 2 }));
  const fit = fitLogistic(dice, 1e-9);
  const share = (input: number) =>
    mean(dice.filter(({ inputs }) => inputs[0] === input).map(({ holds }) => (holds ? 1 : 0)));
  for (const input of [0, 1]) expect(chanceOf(fit, [input])).toBeCloseTo(share(input), 2);
});

it("fits classes that exclude each other so that their chances are their shares", () => {
  const classOf = (i: number) => (i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2);
  const classes = [0, 1, 2].map((one) => ({
    rows: Array.from({ length: 300 }, (_, i) => ({ inputs: [i % 3], holds: classOf(i) === one })),
  }));
  const odds = fitClasses(classes, 1e-9).map(({ bias, weights }) => Math.exp(bias + (weights[0] ?? 0)));
  const sum = odds.reduce((all, one) => all + one, 0);
  [0.5, 0.3, 0.2].forEach((share, at) => {
    expect((odds[at] ?? 0) / sum).toBeCloseTo(share, 2);
  });
});
