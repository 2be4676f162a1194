import type { MappedColumn } from './mapping';
import { normalizeHeading } from './normalize';
import type { RoleId } from './roles';
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
  const dated = has('doc_date', 'posting_date', 'due_date') || (headings.has('年') && headings.has('月') && headings.has('日')) || (headings.has('月') && headings.has('日'));

  if (means('bill_no') + means('bill_due') + means('acceptor') >= 2) return 'billRegister';
  if (count('opening_qty', 'closing_qty') === 2 && count('receipt_qty', 'issue_qty') > 0) return 'stockSummary';
  if (count('receipt_qty', 'issue_qty') === 2 && dated) return 'stockLedger';
  if (item && has('qty_on_hand') && !customer) return 'stockOnHand';
  if (buckets >= 2) return 'alreadyAged';
  const balances = means('opening') > 0 || has('year_to_date');
  if (has('account_code', 'account_name') && !customer && balances) return 'trialBalance';
  if (customer && balances && has('closing', 'debit', 'credit') && !has('due_date')) return 'balances';
  if (count('debit', 'credit') === 2 && !has('due_date') && !exactOpen(columns)) return dated ? 'ledger' : balances ? 'balances' : 'unknown';
  if (has('open_amount', 'amount_gross') && (has('due_date', 'doc_date', 'posting_date') || customer)) return 'openItems';
  return 'unknown';
}

/** An open amount named as such; a bare 余额 or Balance is none. */
function exactOpen(columns: readonly MappedColumn[]): boolean {
  return columns.some((column) => column.match.scores.some((score) => score.role === 'open_amount' && score.score >= 1000));
}
