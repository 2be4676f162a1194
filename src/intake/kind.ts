import { hasOpening, namesOpenAmount } from './bookColumns';
import type { MappedColumn } from './mapping';
import { normalizeHeading } from './normalize';
import type { RoleId } from './roles';
import { stockKindOf } from './stockKinds';
import { periodColumnsOf } from './stockPeriods';
import type { DocumentKind, Mapping } from './understanding';

/**
 * Kind of document from the whole set of headings. The same word means different things in different kinds
 * (余额 is the open amount of a bill, a running balance or a closing balance), so the set decides, not one column.
 */
export function kindOf(columns: readonly MappedColumn[], mapping: Mapping): DocumentKind {
  const has = (...wanted: RoleId[]): boolean => wanted.some((role) => mapping[role] !== undefined);
  const count = (...wanted: RoleId[]): number => wanted.filter((role) => mapping[role] !== undefined).length;
  const means = (role: RoleId): number => columns.filter((column) => column.match.scores.some((score) => score.role === role && score.score >= 1000)).length;
  const headings = new Set(columns.map((column) => normalizeHeading(column.heading)));

  const customer = has('customer_code', 'customer_name');
  const item = has('item_code', 'item_name');
  const buckets = columns.filter((column) => column.bucket).length;
  const documented = has('doc_date', 'posting_date') || (headings.has('月') && headings.has('日'));
  const dated = documented || has('due_date');

  if (means('bill_no') + means('bill_due') + means('acceptor') >= 2) return 'billRegister';
  if (item && periodColumnsOf(columns.map(({ heading }) => heading)) !== null) return 'demandTable';
  if (count('opening_qty', 'closing_qty') === 2 && count('receipt_qty', 'issue_qty') > 0) return 'stockSummary';
  if (count('receipt_qty', 'issue_qty') === 2 && dated) return 'stockLedger';
  const stock = stockKindOf(columns, mapping, documented);
  if (stock !== null) return stock;
  if (buckets >= 2) return 'alreadyAged';
  const account = has('account_code', 'account_name');
  const opening = hasOpening(mapping) || means('opening') > 0;
  const closing = has('closing', 'closing_debit', 'closing_credit');
  const open = columns.some(namesOpenAmount);
  const moved = count('debit', 'credit') === 2;
  const balances = opening || has('year_to_date', 'year_debit', 'year_credit');
  // One line for each document, beside it the balances before and after: a ledger, not a table of balances.
  if (moved && documented && has('doc_no', 'voucher_no', 'doc_type') && !open) return 'ledger';
  if (account && !customer && balances) return 'trialBalance';
  if (customer && balances && (closing || has('debit', 'credit')) && !has('due_date')) return 'balances';
  if (moved && !open) {
    if (documented) return 'ledger';
    if (account && !customer && !has('due_date')) return 'trialBalance';
    if (balances) return 'balances';
  }
  if (has('direction') && has('amount_gross') && documented && !moved && !has('due_date', 'clearing_date', 'days_overdue', 'terms') && !open) return 'ledger';
  if (has('open_amount', 'amount_gross') && (has('due_date', 'doc_date', 'posting_date') || customer)) return 'openItems';
  return 'unknown';
}
