import type { MappedColumn } from './mapping';
import { normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import type { RoleId } from './roles';
import type { Mapping } from './understanding';

type OpenMapping = { [role in RoleId]?: number };

/** Debits and credits, balances of a period, or amounts with their side: the columns of books, not of a list of bills. */
export function isBooks(mapping: Mapping): boolean {
  if (mapping.debit !== undefined && mapping.credit !== undefined) return true;
  if (hasOpening(mapping)) return true;
  return mapping.direction !== undefined && mapping.amount_gross !== undefined && mapping.due_date === undefined;
}

export function hasOpening(mapping: Mapping): boolean {
  return mapping.opening !== undefined || mapping.opening_debit !== undefined || mapping.opening_credit !== undefined;
}

/**
 * 方向 | 期初余额 … 方向 | 期末余额: the column of sides belongs to the balance beside it, first to the one on its right. A ledger has one running balance,
 * whose sides are the ledger's.
 */
export function placeDirections(columns: readonly MappedColumn[], mapping: OpenMapping): void {
  if (!hasOpening(mapping)) {
    if (mapping.direction === undefined && mapping.closing_direction !== undefined) {
      mapping.direction = mapping.closing_direction;
      delete mapping.closing_direction;
    }
    return;
  }
  const sides = columns.filter((column) => column.match.scores.some((score) => score.role === 'direction' && score.score >= 1000));
  for (const { index } of sides) {
    for (const balance of [index + 1, index - 1]) {
      const role = balance === mapping.opening ? 'opening_direction' : balance === mapping.closing ? 'closing_direction' : null;
      if (role === null || mapping[role] !== undefined) continue;
      mapping[role] = index;
      if (mapping.direction === index) delete mapping.direction;
      break;
    }
  }
}

/** The words of the heading say open amount, not only a bare 余额. */
export function meansOpenAmount(column: MappedColumn): boolean {
  return column.match.scores.some((score) => score.role === 'open_amount' && score.score >= 1000);
}

/** A heading that names the open amount of a bill; beside debits and credits a bare 余额 and also 应收余额 are running balances. */
export function namesOpenAmount(column: MappedColumn): boolean {
  if (!meansOpenAmount(column)) return false;
  const heading = normalizeHeading(withoutPosition(column.heading));
  return !/余额(?:本币|原币)?$/.test(heading) || heading.includes('未');
}

const accountHeading = /^account(?:no|number|code|id)?$/;

/** "Account" is a customer in a list of items and an account of the ledger in a trial balance: dates and the column of names tell. */
export function accountInsteadOfCustomer(columns: readonly MappedColumn[], mapping: OpenMapping): void {
  const index = mapping.customer_code;
  if (index === undefined || mapping.account_code !== undefined || !isBooks(mapping)) return;
  if (mapping.doc_date !== undefined || mapping.posting_date !== undefined || mapping.due_date !== undefined || mapping.customer_name !== undefined) return;
  if (!accountHeading.test(normalizeHeading(withoutPosition(columns[index]?.heading ?? '')))) return;
  mapping.account_code = index;
  delete mapping.customer_code;
}
