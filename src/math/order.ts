/** The value at a share of the way through the sorted values, between two of them in proportion: PERCENTILE.INC. NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (place - below) * (upper - lower);
}

/**
 * Indexes of the values from the largest to the smallest, NaN last; equal ones in the order of `before`, without it that of the list. The upper halves of the
 * doubles are sorted byte by byte, the lowest first: several times faster than by comparing pairs, which only those that agree there are.
 */
export function descending(values: ArrayLike<number>, before: (one: number, other: number) => number = (one, other) => one - other): Int32Array {
  const keys = upperHalves(values);
  const bytes = new Uint8Array(keys.buffer);
  const count = keys.length;
  let order = new Int32Array(count).map((_, index) => index);
  let next = new Int32Array(count);
  const places = new Int32Array(256);
  for (let byte = 0; byte < 4; byte += 1) {
    placesOf(bytes, byte, places);
    for (let at = 0; at < count; at += 1) {
      const index = order[at]!;
      const value = bytes[4 * index + byte]!;
      next[places[value]!] = index;
      places[value]! += 1;
    }
    [order, next] = [next, order];
  }
  for (let from = 0, to = 1; from < count; from = to, to += 1) {
    while (to < count && keys[order[to]!] === keys[order[from]!]) to += 1;
    if (to - from > 1) order.subarray(from, to).sort((one, other) => values[other]! - values[one]! || before(one, other));
  }
  return order;
}

/** The upper half of each double, with bits that rise as the values fall. */
function upperHalves(values: ArrayLike<number>): Int32Array {
  const double = new Float64Array(1);
  const halves = new Int32Array(double.buffer);
  const keys = new Int32Array(values.length);
  for (let index = 0; index < keys.length; index += 1) {
    // + 0: minus zero is zero.
    double[0] = values[index]! + 0;
    const half = halves[1]!;
    // Those of negative numbers rise as they are; all bits set are the last of all.
    keys[index] = Number.isNaN(double[0]) ? -1 : half >= 0 ? ~half & 0x7fffffff : half;
  }
  return keys;
}

/** Where the keys with each value of a byte begin when they are sorted by it. */
function placesOf(bytes: Uint8Array, byte: number, places: Int32Array): void {
  places.fill(0);
  for (let at = byte; at < bytes.length; at += 4) places[bytes[at]!]! += 1;
  let place = 0;
  for (let value = 0; value < places.length; value += 1) {
    const counted = places[value]!;
    places[value] = place;
    place += counted;
  }
}

/** The value in the middle, or the mean of the two there. NaN of no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
