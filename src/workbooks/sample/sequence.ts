/** A fixed sequence of numbers that look random: the same start gives the same workbook on every machine. */
export interface Sequence {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number;
  /** One of a list. */
  pick<Item>(list: readonly Item[]): Item;
  /** True this often: 0.1 is one time in ten. */
  happens(share: number): boolean;
}

/** A multiplicative congruential generator with Lehmer's constants (modulus 2^31 - 1, multiplier 48271): exact in doubles. */
export function sequenceFrom(start: number): Sequence {
  const modulus = 2_147_483_647;
  let state = start % modulus;
  if (state <= 0) state += modulus - 1;
  const next = (): number => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[whole(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  next(); // the first number follows the start too closely
  return { next, whole, pick, happens: (share) => next() < share };
}
