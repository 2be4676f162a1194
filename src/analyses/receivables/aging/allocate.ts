import { difference } from './amounts';

/** Something to be paid. */
export interface Charge {
  readonly row: number;
  /** Order of settlement: an opening balance is -Infinity. */
  readonly date: number;
  /** The day of the document, where `date` is its due date. */
  readonly written?: number;
  readonly amount: number;
}

/** Something that settles: a receipt, or a red invoice that first looks for its own blue one. Amounts are positive. */
export interface Settlement {
  readonly row: number;
  readonly date: number;
  readonly written?: number;
  readonly amount: number;
  /** 'own': by reference, else the same amount, else oldest. 'oldest': oldest first. */
  readonly seeks: 'own' | 'oldest';
}

export type AllocationRule = 'reference' | 'sameAmount' | 'oldest';

export interface Allocation {
  readonly party: number;
  /** Rows inside the source. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly rule: AllocationRule;
}

export interface Allocated {
  /** Left to pay, for each charge. */
  readonly open: Float64Array;
  /** Not applied, for each settlement. */
  readonly unapplied: Float64Array;
}

/**
 * Sets settlements against charges of one party, oldest charge first (E1.3 of the conventions: the same result as counting back from the balance).
 * Credit notes go before receipts, because they belong to a document of their own: the one they name, else one of the same amount that is not later,
 * else the oldest. `charges` and `settlements` come in any order; both are taken by date, then by row.
 */
export function allocate(party: number, charges: readonly Charge[], settlements: readonly Settlement[], referencesOf: (row: number) => readonly string[], write: (allocation: Allocation) => void): Allocated {
  const open = Float64Array.from(charges, (charge) => charge.amount);
  const unapplied = Float64Array.from(settlements, (settlement) => settlement.amount);
  const byAge = order(charges);
  const inTurn = order(settlements);
  const take = (settlement: number, charge: number, rule: AllocationRule): void => {
    const amount = Math.min(unapplied[settlement]!, open[charge]!);
    if (amount <= 0) return;
    unapplied[settlement] = difference(unapplied[settlement]!, amount);
    open[charge] = difference(open[charge]!, amount);
    write({ party, from: settlements[settlement]!.row, to: charges[charge]!.row, amount, rule });
  };

  const seeking = inTurn.filter((index) => settlements[index]!.seeks === 'own');
  if (seeking.length > 0 && charges.length > 0) {
    const named = chargesByReference(charges, byAge, referencesOf);
    for (const index of seeking) {
      for (const reference of referencesOf(settlements[index]!.row)) {
        for (const charge of named.get(reference) ?? []) take(index, charge, 'reference');
      }
    }
    const ofAmount = chargesByAmount(charges, byAge);
    for (const index of seeking) {
      const settlement = settlements[index]!;
      if (unapplied[index] !== settlement.amount) continue;
      const same = latestOfSameAmount(charges, open, ofAmount.get(centsOf(settlement.amount)) ?? [], settlement);
      if (same >= 0) take(index, same, 'sameAmount');
    }
  }

  let next = 0;
  for (const index of [...seeking, ...inTurn.filter((other) => settlements[other]!.seeks === 'oldest')]) {
    while (unapplied[index]! > 0 && next < byAge.length) {
      const charge = byAge[next]!;
      if (open[charge] === 0) next += 1;
      else take(index, charge, 'oldest');
    }
  }
  return { open, unapplied };
}

function order(entries: readonly { readonly date: number; readonly row: number }[]): number[] {
  const indexes = entries.map((_, index) => index);
  // Subtracting would make NaN of two opening balances.
  return indexes.sort((a, b) => {
    const one = entries[a]!;
    const other = entries[b]!;
    return one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;
  });
}

/** Charges of each number, the oldest first. */
function chargesByReference(charges: readonly Charge[], byAge: readonly number[], referencesOf: (row: number) => readonly string[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const index of byAge) {
    for (const reference of referencesOf(charges[index]!.row)) {
      const list = named.get(reference);
      if (list === undefined) named.set(reference, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  }
  return named;
}

function writtenOn({ date, written }: Charge | Settlement): number {
  return written ?? date;
}

/** The newest charge of just this amount that nothing has been set against and that is not later than the credit note. */
function latestOfSameAmount(charges: readonly Charge[], open: Float64Array, ofAmount: readonly number[], settlement: Settlement): number {
  for (let at = ofAmount.length - 1; at >= 0; at -= 1) {
    const charge = ofAmount[at]!;
    if (writtenOn(charges[charge]!) > writtenOn(settlement)) continue;
    if (open[charge] === charges[charge]!.amount) return charge;
  }
  return -1;
}

/** Charges of each amount in cents, the oldest first: one customer of a cash book can have a hundred thousand. */
function chargesByAmount(charges: readonly Charge[], byAge: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const index of byAge) {
    const cents = centsOf(charges[index]!.amount);
    const list = found.get(cents);
    if (list === undefined) found.set(cents, [index]);
    else list.push(index);
  }
  return found;
}

function centsOf(amount: number): number {
  return Math.round(amount * 100);
}
