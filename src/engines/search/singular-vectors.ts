import { type SparseRows, times, transposedTimes } from "#src/engines/search/sparse-rows.ts";
import { symmetricEigen } from "#src/engines/search/symmetric-eigen.ts";

/**
 * Column directions of a sparse matrix for its largest singular values: `vectors[c * dims + k]` is what column c says
 * of topic k, each topic of length 1, the largest first. Randomised subspace iteration (Halko, Martinsson, Tropp 2011,
 * algorithm 4.4) from a fixed start: the same matrix always gives the same vectors. `dims` is at most `wanted`, the
 * number of rows and the rank that is found.
 */
export function singularVectors(
  rows: SparseRows,
  wanted: number,
): { readonly dims: number; readonly vectors: Float64Array } {
  const height = rows.offsets.length - 1;
  const width = Math.min(wanted + spare, height, rows.columnCount);
  if (width <= 0 || wanted <= 0) return { dims: 0, vectors: new Float64Array(0) };
  let left = orthonormal(times(rows, fixedNoise(rows.columnCount * width), width), height, width);
  for (let round = 0; round < rounds; round++)
    left = orthonormal(times(rows, transposedTimes(rows, left, width), width), height, width);
  // B = leftᵀ A, of width rows; its right singular vectors are Bᵀ U / s with B Bᵀ = U diag(s²) Uᵀ
  const image = transposedTimes(rows, left, width);
  const { values, vectors: turn } = symmetricEigen(gram(image, rows.columnCount, width), width);
  const floor = Math.max(...values) * 1e-9;
  const order = [...values.keys()]
    .filter((k) => (values[k] ?? 0) > floor)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, wanted);
  const dims = order.length;
  const vectors = new Float64Array(rows.columnCount * dims);
  order.forEach((source, k) => {
    const scale = 1 / Math.sqrt(values[source] ?? 1);
    for (let c = 0; c < rows.columnCount; c++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += (image[c * width + j] ?? 0) * (turn[j * width + source] ?? 0);
      vectors[c * dims + k] = sum * scale;
    }
  });
  return { dims, vectors };
}

const rounds = 3;
const spare = 12;

/** Numbers in [-1, 1) from a counter (the finaliser of MurmurHash3): no state, the same everywhere. */
function fixedNoise(size: number): Float64Array {
  const noise = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let h = Math.imul(i + 1, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    noise[i] = ((h ^ (h >>> 16)) >>> 0) / 2 ** 31 - 1;
  }
  return noise;
}

/** Columns made orthonormal (Gram-Schmidt, twice); a column that depends on earlier ones becomes zero. */
function orthonormal(dense: Float64Array, height: number, width: number): Float64Array {
  const columns: Float64Array[] = [];
  for (let k = 0; k < width; k++) {
    const column = new Float64Array(height);
    for (let r = 0; r < height; r++) column[r] = dense[r * width + k] ?? 0;
    const before = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass++) for (const other of columns) addTimes(column, other, -dot(column, other));
    const size = Math.sqrt(dot(column, column));
    const scale = size > before * 1e-10 && size > 0 ? 1 / size : 0;
    for (let r = 0; r < height; r++) column[r] = (column[r] ?? 0) * scale;
    columns.push(column);
  }
  const made = new Float64Array(height * width);
  columns.forEach((column, k) => {
    for (let r = 0; r < height; r++) made[r * width + k] = column[r] ?? 0;
  });
  return made;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTimes(to: Float64Array, what: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + factor * (what[i] ?? 0);
}

/** denseᵀ × dense, of width × width. */
function gram(dense: Float64Array, height: number, width: number): Float64Array {
  const made = new Float64Array(width * width);
  for (let r = 0; r < height; r++)
    for (let i = 0; i < width; i++) {
      const value = dense[r * width + i] ?? 0;
      if (value === 0) continue;
      for (let j = i; j < width; j++)
        made[i * width + j] = (made[i * width + j] ?? 0) + value * (dense[r * width + j] ?? 0);
    }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) made[i * width + j] = made[j * width + i] ?? 0;
  return made;
}
