import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnTopics, topicReader } from "#src/engines/search/latent-topics.ts";
import { singularVectors } from "#src/engines/search/singular-vectors.ts";
import { sparseRows } from "#src/engines/search/sparse-rows.ts";
import { symmetricEigen } from "#src/engines/search/symmetric-eigen.ts";

const counts = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));

describe("topics", () => {
  it("bring words together that stand with the same others", () => {
    const documents = [
      counts("引越", "転居", "届"),
      counts("転居", "届", "住所"),
      counts("引越", "住所", "届"),
      counts("燃焼", "ごみ", "袋"),
      counts("ごみ", "袋", "収集"),
      counts("燃焼", "収集", "袋"),
    ];
    const read = topicReader(learnTopics(documents, 2));
    const nearness = (a: string, b: string) =>
      [...(read(counts(a)) ?? [])].reduce((sum, value, k) => sum + value * (read(counts(b))?.[k] ?? 0), 0);
    expect(nearness("引越", "転居")).toBeGreaterThan(0.9);
    expect(Math.abs(nearness("引越", "収集"))).toBeLessThan(0.3);
    expect(read(counts("図書館"))).toBeNull();
  });
});

const square = (n: number) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n });

describe("the arithmetic under them", () => {
  it("turns a symmetric matrix into eigenvalues and vectors: A v = λ v, vectors at right angles", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(fc.constant(n), square(n))),
        ([n, cells]) => {
          const at = (i: number, j: number) => (cells[i * n + j] ?? 0) + (cells[j * n + i] ?? 0);
          const matrix = Float64Array.from({ length: n * n }, (_, c) => at(Math.floor(c / n), c % n));
          const { values, vectors } = symmetricEigen(matrix, n);
          for (let k = 0; k < n; k++)
            for (let i = 0; i < n; i++) {
              let image = 0;
              let product = 0;
              for (let j = 0; j < n; j++) {
                image += at(i, j) * (vectors[j * n + k] ?? 0);
                product += (vectors[j * n + k] ?? 0) * (vectors[j * n + i] ?? 0);
              }
              expect(image).toBeCloseTo((values[k] ?? 0) * (vectors[i * n + k] ?? 0), 6);
              expect(product).toBeCloseTo(i === k ? 1 : 0, 8);
            }
        },
      ),
    );
  });

  it("finds the directions of a matrix whose rank it can hold: nothing of a row is lost", () => {
    fc.assert(
      fc.property(fc.array(square(4), { minLength: 2, maxLength: 8 }), (cells) => {
        const dense = cells.map((row) => row.slice(0, 5));
        const rows = sparseRows(
          dense.map((row) => row.map((value, c) => [c, value] as const).filter(([, value]) => value !== 0)),
          5,
        );
        const { dims, vectors } = singularVectors(rows, 5);
        for (const row of dense) {
          const length = row.reduce((sum, value) => sum + value * value, 0);
          let kept = 0;
          for (let k = 0; k < dims; k++)
            kept += row.reduce((sum, value, c) => sum + value * (vectors[c * dims + k] ?? 0), 0) ** 2;
          expect(kept).toBeCloseTo(length, 4);
        }
      }),
      { numRuns: 50 },
    );
  });
});
