import type { DocumentKind } from '../../../intake/understanding';
import type { RoleNeed } from '../../define';
import { judgeTerms } from './terms';

const items: readonly DocumentKind[] = ['openItems', 'alreadyAged', 'unknown'];
const ledger: readonly DocumentKind[] = ['ledger'];
const balances: readonly DocumentKind[] = ['balances'];
const dated: readonly DocumentKind[] = [...items, ...ledger];

/** Columns of the aging, in the order they are shown. What is required differs between open items, a ledger and a balance table. */
export const roles: readonly RoleNeed[] = [
  { role: 'customer_code', need: 'optional' },
  { role: 'customer_name', need: 'optional' },
  { role: 'open_amount', need: 'required', oneOf: 'amount', kinds: items },
  { role: 'amount_gross', need: 'required', oneOf: 'amount', kinds: items },
  { role: 'paid_amount', need: 'optional', kinds: items },
  { role: 'open_credit', need: 'optional', kinds: items },
  { role: 'debit', need: 'required', oneOf: 'movement', kinds: ledger },
  { role: 'credit', need: 'required', oneOf: 'movement', kinds: ledger },
  { role: 'amount_gross', need: 'required', oneOf: 'movement', kinds: ledger },
  { role: 'debit', need: 'required', oneOf: 'movement', kinds: balances },
  { role: 'credit', need: 'optional', kinds: balances },
  { role: 'adjustment', need: 'optional', kinds: ['ledger', 'balances'] },
  { role: 'direction', need: 'optional', kinds: dated },
  { role: 'closing', need: 'optional', kinds: ledger },
  { role: 'closing_debit', need: 'optional', kinds: ledger },
  { role: 'closing_credit', need: 'optional', kinds: ledger },
  { role: 'closing_direction', need: 'optional', kinds: ledger },
  { role: 'opening', need: 'optional', kinds: ledger },
  { role: 'closing', need: 'required', oneOf: 'closing', kinds: balances },
  { role: 'closing_debit', need: 'required', oneOf: 'closing', kinds: balances },
  { role: 'closing_credit', need: 'optional', kinds: balances },
  { role: 'closing_direction', need: 'optional', kinds: balances },
  { role: 'opening', need: 'optional', kinds: balances },
  { role: 'opening_debit', need: 'optional', kinds: balances },
  { role: 'opening_credit', need: 'optional', kinds: balances },
  { role: 'opening_direction', need: 'optional', kinds: balances },
  { role: 'year_debit', need: 'required', oneOf: 'movement', kinds: balances },
  { role: 'year_credit', need: 'optional', kinds: balances },
  { role: 'period', need: 'optional', kinds: balances },
  { role: 'due_date', need: 'required', oneOf: 'date', kinds: items },
  { role: 'due_date', need: 'optional', kinds: ledger },
  { role: 'terms', need: 'optional', kinds: dated, judge: judgeTerms },
  { role: 'doc_date', need: 'required', oneOf: 'date', kinds: items },
  { role: 'posting_date', need: 'required', oneOf: 'date', kinds: items },
  { role: 'doc_date', need: 'required', oneOf: 'ledgerDate', kinds: ledger },
  { role: 'posting_date', need: 'required', oneOf: 'ledgerDate', kinds: ledger },
  { role: 'recognised_date', need: 'optional', kinds: dated },
  { role: 'delivery_date', need: 'optional', kinds: dated },
  { role: 'clearing_date', need: 'optional', kinds: items },
  { role: 'doc_no', need: 'optional', kinds: dated },
  { role: 'invoice_no', need: 'optional', kinds: dated },
  { role: 'voucher_no', need: 'optional', kinds: dated },
  { role: 'doc_type', need: 'optional', kinds: dated },
  { role: 'special_kind', need: 'optional', kinds: items },
  { role: 'text', need: 'optional', kinds: dated },
  { role: 'salesperson', need: 'optional' },
  { role: 'department', need: 'optional' },
  { role: 'customer_group', need: 'optional' },
  { role: 'entity', need: 'optional' },
  { role: 'account_code', need: 'optional' },
  { role: 'account_name', need: 'optional' },
  { role: 'currency', need: 'optional' },
];
