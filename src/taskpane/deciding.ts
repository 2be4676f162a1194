import type { Finding } from '../intake/understanding';
import type { OptionState } from './choices';

/** Where a finding is decided: the row of the amount, or an option by its id. */
export type Decision = { readonly kind: 'amount' } | { readonly kind: 'option'; readonly id: string };

const amountCodes: ReadonlySet<string> = new Set(['amountUndecided', 'amountSeveral', 'amountMissing', 'amountsUnreadable', 'columnHoldsDates']);
const optionCodes: Readonly<Record<string, string>> = {
  asOfAmbiguous: 'dateOrder',
  datesAmbiguous: 'dateOrder',
  datesBothOrders: 'dateOrder',
  datesHalfConverted: 'swappedDates',
  datesSwapped: 'swappedDates',
  dueDatesBlank: 'useTerms',
  creditsUnclear: 'unclear',
  currenciesMixed: 'currency',
  leadTimeMissing: 'leadTime',
  amountsSuffixed: 'suffixes',
  customersBlank: 'customerAbove',
  rowsVoid: 'voided',
  rowsHidden: 'hiddenRows',
  rowsDuplicate: 'duplicates',
};

/** Null where nothing in the form decides it, or the option is not offered for this source. */
export function decisionOf({ code }: Finding, states: readonly OptionState[]): Decision | null {
  if (amountCodes.has(code)) return { kind: 'amount' };
  const id = optionCodes[code];
  return id !== undefined && states.some(({ option, applies }) => option.id === id && applies) ? { kind: 'option', id } : null;
}
