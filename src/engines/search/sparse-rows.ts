/** Rows of a sparse matrix: the entries of row r are columns[offsets[r] .. offsets[r+1]) with values beside them. */
export type SparseRows = {
  readonly columnCount: number;
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
};

/** Builds rows from lists of [column, value], columns below `columnCount`. */
export function sparseRows(
  rows: ReadonlyArray<ReadonlyArray<readonly [number, number]>>,
  columnCount: number,
): SparseRows {
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const offsets = new Uint32Array(rows.length + 1);
  const columns = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  rows.forEach((row, r) => {
    for (const [column, value] of row) {
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
    offsets[r + 1] = at;
  });
  return { columnCount, offsets, columns, values };
}

/** rows × dense, where dense has columnCount rows of `width` numbers. */
export function times(rows: SparseRows, dense: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const count = rows.offsets.length - 1;
  const product = new Float64Array(count * width);
  for (let r = 0; r < count; r++) {
    const to = r * width;
    for (let i = rows.offsets[r] ?? 0; i < (rows.offsets[r + 1] ?? 0); i++) {
      const value = rows.values[i] ?? 0;
      const from = (rows.columns[i] ?? 0) * width;
      for (let k = 0; k < width; k++) product[to + k] = (product[to + k] ?? 0) + value * (dense[from + k] ?? 0);
    }
  }
  return product;
}

/** Transposed rows × dense, where dense has as many rows of `width` numbers as there are rows. */
export function transposedTimes(rows: SparseRows, dense: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const count = rows.offsets.length - 1;
  const product = new Float64Array(rows.columnCount * width);
  for (let r = 0; r < count; r++) {
    const from = r * width;
    for (let i = rows.offsets[r] ?? 0; i < (rows.offsets[r + 1] ?? 0); i++) {
      const value = rows.values[i] ?? 0;
      const to = (rows.columns[i] ?? 0) * width;
      for (let k = 0; k < width; k++) product[to + k] = (product[to + k] ?? 0) + value * (dense[from + k] ?? 0);
    }
  }
  return product;
}
