import { cellAddress } from './address';
import { balanceColumn } from './balanceColumn';
import type { SourceCells } from './cells';
import { lookAtColumn } from './content';
import { netted } from './directions';
import { findHeader } from './header';
import { kindOf } from './kind';
import { describeColumns, mapColumns } from './mapping';
import { keyText } from './normalize';
import { rowKind } from './notData';
import { prepareCells } from './prepare';
import { type TypedTable, typeTable } from './typed';
import type { Mapping } from './understanding';

/** One account of a trial balance. */
export interface AccountBalance {
  readonly code: string;
  readonly name: string;
  /** Closing balance, negative on the credit side, in the unit of one. */
  readonly closing: number;
  /** Cell of the closing balance. */
  readonly place: string;
}

/**
 * The accounts of a trial balance (科目余额表), those above others too; null when the cells are something else. An account whose balance cannot be read
 * is left out: it can be offered to nobody.
 */
export function readTrialBalance(source: SourceCells): readonly AccountBalance[] | null {
  const cells = prepareCells([source]);
  const header = findHeader(cells);
  if (header === null) return null;
  const from = header.last + 1;
  const to = cells.rowCount;
  const columns = describeColumns(header.headings, cells.columns.map((column) => lookAtColumn(column, from, to)));
  const mapping = mapColumns(columns);
  if (kindOf(columns, mapping) !== 'trialBalance') return null;
  const typed = typeTable(cells, { from, to, headingRow: header.last, mapping, order: null });
  const closing = closingOf(cells, typed, mapping);
  if (closing === null) return null;

  const accounts: AccountBalance[] = [];
  for (let row = from; row < to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const code = mapping.account_code === undefined ? '' : keyText(cells.columns[mapping.account_code]?.[row]);
    const name = mapping.account_name === undefined ? '' : keyText(cells.columns[mapping.account_name]?.[row]);
    if ((code === '' && name === '') || closing.roles.some((role) => typed.numbers.get(role)?.faults.has(row) === true)) continue;
    const value = closing.values[row]!;
    accounts.push({ code, name, closing: Number.isNaN(value) ? 0 : value, place: cellAddress(cells, row, columnOf(typed, mapping, closing.roles, row)) });
  }
  return accounts;
}

interface Closing {
  readonly roles: readonly ('closing' | 'closing_debit' | 'closing_credit' | 'debit' | 'credit')[];
  readonly values: Float64Array;
}

/** The closing columns; a trial balance with nothing but debits and credits means the balances. */
function closingOf(cells: SourceCells, typed: TypedTable, mapping: Mapping): Closing | null {
  const values = balanceColumn(cells, typed, 'closing', mapping.closing_direction ?? mapping.direction);
  if (values !== null) return { roles: typed.numbers.has('closing') ? ['closing'] : ['closing_debit', 'closing_credit'], values };
  const { numbers } = typed;
  if (numbers.has('opening') || numbers.has('opening_debit') || numbers.has('year_debit')) return null;
  if (!numbers.has('debit') && !numbers.has('credit')) return null;
  return { roles: ['debit', 'credit'], values: netted(numbers.get('debit')?.values, numbers.get('credit')?.values, cells.rowCount) };
}

/** Of a pair, the one that is filled. */
function columnOf(typed: TypedTable, mapping: Mapping, roles: Closing['roles'], row: number): number {
  const filled = roles.find((role) => (typed.numbers.get(role)?.values[row] ?? 0) !== 0 && !Number.isNaN(typed.numbers.get(role)?.values[row] ?? Number.NaN));
  return mapping[filled ?? roles.find((role) => mapping[role] !== undefined)!]!;
}
