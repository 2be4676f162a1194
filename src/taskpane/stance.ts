import type { OptionValues } from '../analyses/define';
import { chosenColumnFindings } from '../intake/chosenColumns';
import { formCurrencies, formCurrencyFinding } from '../intake/formCurrencies';
import { refusesKind } from '../intake/findings';
import { withPosition } from '../intake/position';
import type { RoleId } from '../intake/roles';
import type { Finding, Mapping, Understanding } from '../intake/understanding';
import type { Form } from './choices';

/** How the pane meets what is behind the selection: with its form, with a calm question, or with the one sentence what to select instead. */
export type Stance = { readonly kind: 'form' } | { readonly kind: 'noList' } | { readonly kind: 'refused'; readonly finding: Finding };

/**
 * A title page or a note is no list, and a document of another kind needs no form full of missing columns. `proposed` is what was recognised or
 * remembered, without the choices made for another list; `byHand` is the user's word that this is the list.
 */
export function stanceOf(understanding: Understanding, proposed: Mapping, byHand: boolean): Stance {
  if (byHand) return { kind: 'form' };
  const finding = understanding.findings.find((one) => refusesKind(one, understanding.kind));
  if (finding !== undefined) return { kind: 'refused', finding };
  const nothing = Object.keys(proposed).length === 0 || understanding.columns.length < 2 || understanding.dataRows.count === 0;
  return { kind: understanding.kind === 'unknown' && nothing ? 'noList' : 'form' };
}

/** What the user decided, now or in an earlier run. */
export interface Decided extends Form {
  /** Roles whose column was named by hand, or remembered by its heading and found here. */
  readonly named: ReadonlySet<RoleId>;
  /** Required roles without a column. */
  readonly missing: readonly RoleId[];
  readonly byHand: boolean;
  /** What the analysis says that the form lacks as it stands. */
  readonly lack: Finding | null;
  /** Columns that the form as it stands makes no use of. */
  readonly unneeded: readonly RoleId[];
}

const amountRoles: readonly RoleId[] = ['open_amount', 'amount_gross', 'debit', 'credit', 'closing', 'closing_debit', 'closing_credit'];
const customerRoles: readonly RoleId[] = ['customer_code', 'customer_name'];
/** What is said about customers, whatever their columns are called. */
const customerCodes: ReadonlySet<string> = new Set(['customerMissing', 'customersFromGroups', 'customersBlank', 'customersInFirstRow', 'namesMerged', 'namesAlike', 'codesSeveralNames', 'codesTooLong', 'codesDifferByZeros']);
const amountCodes: ReadonlySet<string> = new Set(['amountUndecided', 'amountSeveral']);
/** What becomes of rows is told as long as nobody has decided otherwise. */
const switchedBy: Readonly<Record<string, (options: OptionValues) => boolean>> = {
  rowsHidden: ({ hiddenRows }) => hiddenRows === false,
  rowsDuplicate: ({ duplicates }) => duplicates === false,
  rowsVoid: ({ voided }) => voided === true,
  amountsSuffixed: ({ suffixes }) => suffixes === true,
  creditsUnclear: ({ unclear }) => unclear === 'creditNote' || unclear === 'receipt',
  customersBlank: ({ customerAbove }) => customerAbove === true,
  customersInFirstRow: ({ customerAbove }) => customerAbove === true,
  datesSwapped: ({ swappedDates = '' }) => swappedDates !== '',
  termsGiveDueDates: ({ useTerms }) => useTerms === true,
};
const dueDateCodes: ReadonlySet<string> = new Set(['dueDateAbsent', 'dueDatesBlank', 'dueDatesBlankBooked', 'termsGiveDueDates', 'termsUnreadable', 'termsUnsuitable']);

/** Findings that are still true of the form as it stands; what stops the analysis comes first. */
export function openFindings(understanding: Understanding, decided: Decided): readonly Finding[] {
  const mixed = currencyChosen(understanding, decided) ? null : formCurrencyFinding(understanding, decided.mapping);
  const ofForm = [...chosenColumnFindings(understanding, decided.mapping), ...[mixed, decided.lack].filter((finding) => finding !== null)];
  // That the list agrees with its own total stands beside the amount already; what the amounts mix was said of the columns as they are chosen.
  const ofList = understanding.findings.filter((finding) => finding.code !== 'totalAgrees' && finding.code !== 'currenciesMixed' && !isSettled(finding, understanding, decided)).map((finding) => (isUnneeded(finding, decided) ? { ...finding, blocking: false } : finding));
  return [...ofForm, ...ofList].sort((one, other) => Number(other.blocking) - Number(one.blocking));
}

/** Something of what is open stops the analysis. */
export function isBlockedBy(open: readonly Finding[]): boolean {
  return open.some(({ blocking }) => blocking);
}

/** A column that cannot be read stops nothing where nothing is read from it. */
function isUnneeded({ code, params }: Finding, { unneeded }: Decided): boolean {
  return (code === 'datesUnreadable' || code === 'datesBlank') && unneeded.includes(params['role'] as RoleId);
}

/**
 * A finding is about what was proposed; a decision settles it, and only the decision that it is about: any other one would let what was
 * proposed through unseen. What stops nothing is settled by the same, so that nothing is told that is no longer so.
 */
function isSettled(finding: Finding, understanding: Understanding, decided: Decided): boolean {
  const { code, params, blocking } = finding;
  const role = params['role'] as RoleId | undefined;
  const moved = (of: RoleId): boolean => decided.mapping[of] !== understanding.mapping[of];
  if (refusesKind(finding, understanding.kind)) return decided.byHand;
  if (code.endsWith('Missing') && role !== undefined) return blocking && !decided.missing.includes(role);
  if (amountCodes.has(code)) return amountRoles.some((amount) => decided.named.has(amount));
  if (customerCodes.has(code) && customerRoles.some(moved)) return true;
  if (dueDateCodes.has(code) && moved('due_date')) return true;
  if (isUnused(params['heading'], understanding, decided) || switchedBy[code]?.(decided.options) === true) return true;
  switch (code) {
    case 'headingGuessed':
      return decided.named.size > 0;
    case 'datesAmbiguous':
    case 'datesBothOrders':
      return (decided.options['dateOrder'] ?? 'auto') !== 'auto';
    // No order of day and month puts right what was swapped when the file was opened.
    case 'datesHalfConverted':
      return (decided.options['swappedDates'] ?? '') !== '';
    default:
      if (!blocking) return false;
      return role !== undefined ? moved(role) : decided.named.size > 0 && Object.keys({ ...understanding.mapping, ...decided.mapping }).some((of) => moved(of as RoleId));
  }
}

function currencyChosen(understanding: Understanding, { mapping, options }: Decided): boolean {
  return formCurrencies(understanding, mapping).some(({ code }) => code !== '' && code === options['currency']);
}

/** The column of that heading was used and is so no longer. */
function isUnused(heading: string | number | undefined, { columns, mapping }: Understanding, decided: Decided): boolean {
  const named = columns.filter((column) => [column.heading, column.letter, withPosition(column.heading, column.letter)].includes(String(heading))).map(({ index }) => index);
  const usedBy = (used: Mapping): boolean => Object.values(used).some((index) => named.includes(index));
  return heading !== undefined && usedBy(mapping) && !usedBy(decided.mapping);
}
