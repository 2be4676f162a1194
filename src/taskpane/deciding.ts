import type { Finding } from '../intake/understanding';
import type { OptionState } from './choices';

/** Where a finding is decided: the row of the amount, or an option by its id. */
export type Decision = { readonly kind: 'amount' } | { readonly kind: 'option'; readonly id: string };

const amountCodes: ReadonlySet<string> = new Set(['amountUndecided', 'amountSeveral', 'amountMissing', 'amountsUnreadable', 'columnHoldsDates']);
/** Of several the first that is offered. */
const optionCodes: Readonly<Record<string, string | readonly string[]>> = {
  asOfAmbiguous: 'dateOrder',
  datesAmbiguous: 'dateOrder',
  datesBothOrders: 'dateOrder',
  datesHalfConverted: 'swappedDates',
  datesSwapped: 'swappedDates',
  dueDateMissing: ['useTerms', 'purpose'],
  bookedDateMissing: 'purpose',
  dueDatesBlank: 'useTerms',
  creditsUnclear: 'unclear',
  currenciesMixed: 'currency',
  leadTimeMissing: 'leadTime',
  amountsSuffixed: 'suffixes',
  customersBlank: 'customerAbove',
  customersInFirstRow: 'customerAbove',
  rowsVoid: 'voided',
  rowsHidden: 'hiddenRows',
  rowsDuplicate: 'duplicates',
};

/** Null where nothing in the form decides it, or the option is not offered for this source. */
export function decisionOf({ code }: Finding, states: readonly OptionState[]): Decision | null {
  if (amountCodes.has(code)) return { kind: 'amount' };
  const id = [optionCodes[code] ?? []].flat().find((each) => states.some(({ option, applies }) => option.id === each && applies));
  return id === undefined ? null : { kind: 'option', id };
}
