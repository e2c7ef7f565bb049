/** Numbers, from 0 on, for pairs of 32-bit values: a hash table in plain columns (8 bytes a pair and 4 a place). */
export type NumberTable = {
  /** The number of a pair; a new pair gets the next one. */
  numberOf(high: number, low: number): number;
  /** The number of a pair, -1 when it has none. */
  find(high: number, low: number): number;
  size(): number;
};

export function createNumberTable(): NumberTable {
  let highs = new Uint32Array(1024);
  let lows = new Uint32Array(1024);
  // NOTE places hold number + 1, so that 0 is free; at most half are taken
  let places = new Uint32Array(4096);
  let count = 0;

  /** The place of the pair, or the free place where it would go. */
  const placeOf = (high: number, low: number): number => {
    const mask = places.length - 1;
    let h = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    for (let place = (h ^ (h >>> 13)) & mask; ; place = (place + 1) & mask) {
      const number = places[place] ?? 0;
      if (number === 0 || (highs[number - 1] === high && lows[number - 1] === low)) return place;
    }
  };
  const widen = () => {
    highs = wider(highs);
    lows = wider(lows);
  };
  const rehash = () => {
    places = new Uint32Array(places.length * 2);
    for (let number = 0; number < count; number++) places[placeOf(highs[number] ?? 0, lows[number] ?? 0)] = number + 1;
  };
  return {
    numberOf(high, low) {
      const place = placeOf(high, low);
      const known = places[place] ?? 0;
      if (known > 0) return known - 1;
      if (count >= highs.length) widen();
      highs[count] = high;
      lows[count] = low;
      count += 1;
      places[place] = count;
      if (count * 2 > places.length) rehash();
      return count - 1;
    },
    find: (high, low) => (places[placeOf(high, low)] ?? 0) - 1,
    size: () => count,
  };
}

function wider(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const made = new Uint32Array(column.length * 2);
  made.set(column);
  return made;
}
