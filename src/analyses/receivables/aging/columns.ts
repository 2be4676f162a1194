import type { BandBasis } from '../../../calculators/receivables/ageBands';
import type { Fault } from '../../../intake/faults';
import type { RoleId } from '../../../intake/roles';
import type { OptionContext } from '../../define';
import { basisOf } from './bandsOption';
import type { AgeFrom, Purpose } from './options';

/** What the options say about the columns that are used. */
export interface ColumnChoices {
  readonly purpose: Purpose;
  readonly basis: BandBasis;
  readonly useTerms: boolean;
  /** Column from which age is counted; null in a balance table, which has periods. */
  readonly ageRole: RoleId | null;
}

const ageRoles: Readonly<Record<AgeFrom, RoleId>> = { recognised: 'recognised_date', posting: 'posting_date', document: 'doc_date' };
const ageOrder: readonly AgeFrom[] = ['recognised', 'posting', 'document'];

export function readColumnChoices({ options, mapping, understanding }: OptionContext): ColumnChoices {
  const purpose: Purpose = understanding.kind === 'balances' || options['purpose'] === 'provision' ? 'provision' : 'collections';
  const from = ageOrder.filter((each) => mapping[ageRoles[each]] !== undefined);
  const chosen = from.find((each) => each === options['ageFrom']) ?? from[0];
  return { purpose, basis: basisOf(purpose), useTerms: options['useTerms'] === true && mapping.terms !== undefined, ageRole: chosen === undefined ? null : ageRoles[chosen] };
}

/** The column that is missing for what is wanted, in the words of the kind of document. */
export function missingColumn(context: OptionContext): Fault | null {
  const code = missingCode(context, readColumnChoices(context));
  return code === null ? null : { code, place: context.understanding.address, params: {} };
}

function missingCode({ understanding: { kind }, mapping }: OptionContext, { basis, useTerms, ageRole }: ColumnChoices): string | null {
  const has = (...roles: RoleId[]): boolean => roles.some((role) => mapping[role] !== undefined);
  if (kind === 'balances') return !has('closing', 'closing_debit') ? 'closingMissing' : has('debit', 'year_debit') ? null : 'debitMissing';
  if (kind === 'ledger') return !has('debit', 'credit') && !(has('direction') && has('amount_gross')) ? 'debitMissing' : ageRole === null ? 'ledgerDateMissing' : basis === 'due' && !has('due_date') && !useTerms ? 'dueDateMissing' : null;
  if (!has('open_amount', 'amount_gross')) return 'amountMissing';
  if (basis === 'due') return has('due_date') || useTerms ? null : 'dueDateMissing';
  return ageRole === null ? 'bookedDateMissing' : null;
}

/** Due dates count for nothing where age runs from the booking date. */
export function unneededColumns(context: OptionContext): readonly RoleId[] {
  return readColumnChoices(context).basis === 'due' ? [] : ['due_date'];
}
