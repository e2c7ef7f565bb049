/** A variable that takes whole numbers from `lower` to `upper`. */
export type Column = { readonly name: string; readonly lower: number; readonly upper: number };

/** A sum of column × coefficient, each column at most once. */
export type Terms = ReadonlyArray<readonly [column: number, coefficient: number]>;

/** `lower ≤ Σ terms ≤ upper`; a side that does not bind is ±Infinity. */
export type Row = { readonly name: string; readonly lower: number; readonly upper: number; readonly terms: Terms };

/** Whole numbers everywhere: variables, coefficients and bounds, so that an answer can be checked exactly. */
export type IntegerModel = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

export type ModelBuilder = {
  /** Adds a variable and returns its number. */
  column(name: string, lower: number, upper: number): number;
  /** Adds a 0/1 variable and returns its number. */
  binary(name: string): number;
  /** Adds `Σ terms ≤ upper`. Terms on the same column are added up, zeros dropped. */
  atMost(name: string, terms: Terms, upper: number): void;
  /** Adds `Σ terms ≥ lower`. */
  atLeast(name: string, terms: Terms, lower: number): void;
  build(): IntegerModel;
};

/** Collects columns and rows. @throws RangeError when a number is not a whole number that a double holds exactly. */
export function modelBuilder(): ModelBuilder {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const addRow = (name: string, terms: Terms, lower: number, upper: number): void => {
    rows.push({
      name,
      lower: whole(lower, name),
      upper: whole(upper, name),
      terms: collected(terms, columns.length, name),
    });
  };
  const column = (name: string, lower: number, upper: number): number => {
    columns.push({ name, lower: whole(lower, name), upper: whole(upper, name) });
    return columns.length - 1;
  };
  return {
    column,
    binary: (name) => column(name, 0, 1),
    atMost: (name, terms, upper) => addRow(name, terms, Number.NEGATIVE_INFINITY, upper),
    atLeast: (name, terms, lower) => addRow(name, terms, lower, Number.POSITIVE_INFINITY),
    build: () => ({ columns: [...columns], rows: [...rows] }),
  };
}

/** Terms on the same column added up, zeros dropped, in the order of columns. */
export function collected(terms: Terms, columnCount: number, name: string): Terms {
  const sums = new Map<number, number>();
  for (const [column, coefficient] of terms) {
    if (!(column >= 0 && column < columnCount)) throw new RangeError(`${name}: there is no column ${column}`);
    sums.set(column, (sums.get(column) ?? 0) + whole(coefficient, name));
  }
  return [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
}

function whole(value: number, name: string): number {
  if (Math.abs(value) === Number.POSITIVE_INFINITY || Number.isSafeInteger(value)) return value;
  throw new RangeError(`${name}: ${value} is not a whole number`);
}
