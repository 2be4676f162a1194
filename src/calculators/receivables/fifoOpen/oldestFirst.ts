import { ExactSum } from '../../../math/sum';

export interface OldestFirst {
  /** What is open of each amount, in the order of the amounts. */
  readonly open: Float64Array;
  /** What the balance has beyond all amounts: it is older than they are. */
  readonly older: number;
}

/**
 * What is open of each invoice when money received pays the oldest first: the balance lies on the newest invoices.
 * Amounts oldest first; those that are 0 or less are not open. The open amounts and `older` add up to the balance, or to 0 when it is negative,
 * to the last decimal: amounts in cents give open amounts in cents.
 */
export function openByOldestFirst(amounts: ArrayLike<number>, balance: number): OldestFirst {
  const open = new Float64Array(amounts.length);
  if (!(balance > 0)) return { open, older: 0 };
  const left = remainder(amounts, balance);
  for (let place = amounts.length - 1; place >= 0; place -= 1) {
    const amount = amounts[place]!;
    if (!(amount > 0)) continue;
    if (left.covers(amount)) {
      open[place] = amount;
      left.take(amount);
    } else {
      open[place] = left.value();
      return { open, older: 0 };
    }
  }
  return { open, older: left.value() };
}

interface Remainder {
  covers(amount: number): boolean;
  take(amount: number): void;
  value(): number;
}

const mostDecimals = 6;

/**
 * What is left of the balance. Amounts of money are counted in their smallest unit, as whole numbers: as doubles 0.3 − 0.2 is a trifle less than 0.1,
 * and an invoice of 0.10 would stay open by 0.09999….
 */
function remainder(amounts: ArrayLike<number>, balance: number): Remainder {
  const scale = 10 ** decimalsOfAll(amounts, balance);
  if (balance * scale > Number.MAX_SAFE_INTEGER) return exactRemainder(balance);
  let left = Math.round(balance * scale);
  return {
    covers: (amount) => Math.round(amount * scale) <= left,
    take: (amount) => void (left -= Math.round(amount * scale)),
    value: () => left / scale,
  };
}

/** For numbers that are no money: nothing is rounded before the end. */
function exactRemainder(balance: number): Remainder {
  const left = new ExactSum().add(balance);
  return { covers: (amount) => amount <= left.value, take: (amount) => void left.add(-amount), value: () => left.value };
}

/** The decimals that all of them can be written with; infinite when they need more than money has. */
function decimalsOfAll(amounts: ArrayLike<number>, balance: number): number {
  let decimals = decimalsOf(balance, 0);
  for (let place = 0; place < amounts.length && decimals <= mostDecimals; place += 1) decimals = decimalsOf(amounts[place]!, decimals);
  return decimals;
}

function decimalsOf(value: number, least: number): number {
  for (let decimals = least; decimals <= mostDecimals; decimals += 1) {
    const scaled = value * 10 ** decimals;
    // Sums that Excel has made of cents are off by a few units of the last binary digit: 0.30000000000000004 is 0.30.
    if (Math.abs(Math.round(scaled) - scaled) <= Math.min(0.001, Math.abs(scaled) * 4 * Number.EPSILON)) return decimals;
  }
  return Infinity;
}
