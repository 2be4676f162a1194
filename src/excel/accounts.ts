import type { Fault } from '../intake/faults';
import { readTrialBalance } from '../intake/trialBalance';
import { addressOf, area, readableSheet } from './areas';
import { faultOf } from './faults';
import { headsOf, visiblePlaces } from './heads';
import { readCells } from './read';

export interface FoundAccount {
  readonly code: string;
  readonly name: string;
  readonly closing: number;
  /** Sheet and cell of the closing balance. */
  readonly place: string;
}

/** A trial balance is short; of a longer sheet only so many rows are looked at. */
const mostRows = 20_000;

/** Accounts of the trial balances on visible sheets whose code or name matches. Only sheets with the headings of a trial balance are read. */
export async function findAccounts(wanted: RegExp): Promise<readonly FoundAccount[] | Fault> {
  // A pattern with a memory (g, y) would skip every other account.
  const pattern = new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, ''));
  try {
    return await Excel.run(async (context) => {
      const heads = await headsOf(context, await visiblePlaces(context));
      const found: FoundAccount[] = [];
      for (const { sheetId, sheet, area: used, cells } of heads) {
        if (readTrialBalance(cells) === null) continue;
        const part = area(used.row, used.column, Math.min(used.rows, mostRows), used.columns);
        const whole = await readCells(context, { sheetId, sheet, area: part, table: null, address: `${readableSheet(sheet)}!${addressOf(part)}` }, part.rows, () => undefined, undefined);
        if ('code' in whole) return whole;
        for (const { code, name, closing, place } of readTrialBalance(whole) ?? []) {
          if (pattern.test(code) || pattern.test(name)) found.push({ code, name, closing, place: place.includes('!') ? place : `${readableSheet(sheet)}!${place}` });
        }
      }
      return found;
    });
  } catch (error) {
    return faultOf(error);
  }
}
