import type { Period } from './periods';
import type { Parties } from './typed';

/**
 * Marks (1) the rows whose balance stands a second time in other rows of the same customer and period: an account whose code begins the code of another
 * one there, and an account without a customer whose customers follow.
 */
export function parentAccounts(rows: readonly number[], periods: readonly (Period | null)[], accounts: readonly string[], parties: Parties): Uint8Array {
  const marks = new Uint8Array(rows.length);
  const codes = [...new Set(accounts)].filter((code) => code !== '').sort();
  const numberOf = new Map(codes.map((code, index) => [code, index]));
  // A code and those above it, for each code of the list; few, however long the list is.
  const above = codes.map((code) => codes.flatMap((other, index) => (other !== code && code.startsWith(other) ? [index] : [])));
  const isAbove = new Set(above.flat());
  const nameless = parties.codes.map((code, party) => code === '' && parties.names[party] === '');
  const periodOf = numbersOf(periods);
  const key = (code: number, period: number, party: number): number => (party * codes.length + code) * 0x10000 + period;

  const seen = new Set<number>();
  const customersIn = new Set<number>();
  rows.forEach((row, index) => {
    const code = numberOf.get(accounts[index]!);
    if (code === undefined) return;
    const party = parties.of[row]!;
    if (isAbove.size > 0) for (const other of above[code]!) seen.add(key(other, periodOf[index]!, party));
    if (!nameless[party]) for (const other of [code, ...above[code]!]) customersIn.add(other * 0x10000 + periodOf[index]!);
  });
  rows.forEach((row, index) => {
    const code = numberOf.get(accounts[index]!);
    if (code === undefined) return;
    const party = parties.of[row]!;
    if ((isAbove.has(code) && seen.has(key(code, periodOf[index]!, party))) || (nameless[party] === true && customersIn.has(code * 0x10000 + periodOf[index]!))) marks[index] = 1;
  });
  return marks;
}

/** Equal periods have one number. */
function numbersOf(periods: readonly (Period | null)[]): Uint16Array {
  const byPeriod = new Map<Period | null, number>();
  const byDays = new Map<string, number>();
  return Uint16Array.from(periods, (period) => {
    let number = byPeriod.get(period);
    if (number === undefined) {
      const days = period === null ? '' : `${period.from} ${period.to}`;
      number = byDays.get(days) ?? byDays.size;
      byDays.set(days, number);
      byPeriod.set(period, number);
    }
    return number;
  });
}
