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
 * Indexes of the values from the largest to the smallest, equal ones in the order of the list, NaN last. The bytes of the doubles are sorted one after the
 * other, the lowest first: several times faster than by comparing pairs.
 */
export function descending(values: ArrayLike<number>): Int32Array {
  const count = values.length;
  const keys = new Float64Array(count);
  const halves = new Int32Array(keys.buffer);
  const bytes = new Uint8Array(keys.buffer);
  let order = new Int32Array(count);
  let next = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    order[index] = index;
    // + 0: minus zero is zero.
    keys[index] = values[index]! + 0;
    // Bits that rise as the values fall: those of negative numbers do, all bits set are the last of all.
    if (Number.isNaN(values[index]!)) halves[2 * index] = halves[2 * index + 1] = -1;
    else if (halves[2 * index + 1]! >= 0) {
      halves[2 * index] = ~halves[2 * index]!;
      halves[2 * index + 1] = ~halves[2 * index + 1]! & 0x7fffffff;
    }
  }
  const places = new Int32Array(8 * 256);
  for (let at = 0; at < bytes.length; at += 1) places[((at & 7) << 8) | bytes[at]!]! += 1;
  for (let byte = 0; byte < 8; byte += 1) {
    const own = places.subarray(byte << 8, (byte + 1) << 8);
    // Nothing to tell them apart by.
    if (own.includes(count)) continue;
    let place = 0;
    for (let value = 0; value < 256; value += 1) {
      const counted = own[value]!;
      own[value] = place;
      place += counted;
    }
    for (let at = 0; at < count; at += 1) {
      const index = order[at]!;
      const value = bytes[8 * index + byte]!;
      next[own[value]!] = index;
      own[value]! += 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The value in the middle, or the mean of the two there. NaN of no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
