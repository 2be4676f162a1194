import { DecimalSum } from '../math/decimalSum';
import { fill } from '../texts/fill';
import type { CellValue, SourceCells } from './cells';
import { findHeader } from './header';
import { isBlank, keyText } from './normalize';
import { rowKind } from './notData';
import { currencyIn, currencyMeant, readNumberText } from './numberText';
import type { RoleId } from './roles';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** A currency by its code, the same however it is written: RMB, CNY and 人民币 are CNY; and as the list writes it. */
export interface CurrencyName {
  readonly code: string;
  readonly name: string;
}

interface Share extends CurrencyName {
  rows: number;
}

/** The column of currencies; one that names none is none. */
export function currencyColumn(cells: SourceCells, mapping: Mapping): readonly CellValue[] | null {
  const header = mapping.currency === undefined ? null : findHeader(cells);
  const column = mapping.currency === undefined ? undefined : cells.columns[mapping.currency];
  return column === undefined || column.every((cell, row) => row <= (header?.last ?? -1) || isBlank(cell)) ? null : column;
}

/** Currencies that the amounts would mix, most frequent first: of their own column, else of the signs in the cells. RMB, CNY and 人民币 are one. */
export function currenciesOf(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRole: RoleId): string[] {
  const column = currencyColumn(cells, mapping);
  return column === null ? signsOf(typed.numbers.get(amountRole)?.currencies) : namesIn(column, typed).map(({ name }) => name);
}

function signsOf(currencies: ReadonlyMap<string, number> = new Map()): string[] {
  return [...currencies].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** The same of what stands beside the amounts of one column. */
export function namesOfSigns(currencies: ReadonlyMap<string, number>): CurrencyName[] {
  const codes = codeReader();
  return signsOf(currencies).map((name) => ({ code: codes(name)?.code ?? name, name }));
}

/** Currencies that a column names in its rows of data, the most frequent first. */
export function namesIn(column: readonly CellValue[], typed: TypedTable): CurrencyName[] {
  const shares = new Map<string, Share>();
  const codes = codeReader();
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const read = codes(column[row]);
    if (read === null) continue;
    const share = shares.get(read.code);
    if (share === undefined) shares.set(read.code, { ...read, rows: 1 });
    else share.rows += 1;
  }
  return [...shares.values()].sort((a, b) => b.rows - a.rows).map(({ code, name }) => ({ code, name }));
}

/** What there is of one currency; its code is "" where rows name none. */
export interface CurrencyShare extends CurrencyName {
  /** NaN while no column of the amount is known. */
  readonly sum: number;
}

/** Currency of each row by its code, "" where it names none: of the column of currencies, else of the signs in the amounts. */
export function currencyReader(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRoles: readonly RoleId[]): (row: number) => string {
  const codes = codeReader();
  const column = currencyColumn(cells, mapping);
  if (column !== null) return (row) => codes(column[row])?.code ?? '';
  const amounts = amountRoles.flatMap((role) => (mapping[role] === undefined ? [] : [{ amount: cells.columns[mapping[role]] ?? [], currencies: typed.numbers.get(role)?.currencies ?? new Map<string, number>() }]));
  return (row) => {
    for (const { amount, currencies } of amounts) {
      const cell = amount[row];
      const text = typeof cell === 'string' ? readNumberText(cell) : null;
      if (text !== null && text.kind !== 'blank' && typeof text.currency === 'string') return currencyMeant(text.currency, currencies);
    }
    return '';
  };
}

/** Sums by currency, the most frequent first and what names none last. */
export function sharesByCurrency(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRoles: readonly RoleId[], amountOf: (row: number) => number): CurrencyShare[] {
  const codes = codeReader();
  const codeOf = currencyReader(cells, typed, mapping, amountRoles);
  const order = new Map<string, string>();
  for (const role of amountRoles) for (const name of currenciesOf(cells, typed, mapping, role)) order.set(codes(name)?.code ?? '', name);
  const sums = new Map<string, DecimalSum>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const amount = amountOf(row);
    if (typed.kinds[row] !== rowKind.data || Number.isNaN(amount)) continue;
    const code = codeOf(row);
    let sum = sums.get(code);
    if (sum === undefined) sums.set(code, (sum = new DecimalSum()));
    sum.add(amount);
  }
  return [...order, ['', ''] as const].flatMap(([code, name]) => {
    const sum = sums.get(code);
    return sum === undefined ? [] : [{ code, name, sum: sum.value }];
  });
}

/** "CNY 1,234.00" */
export function writeShare({ name, sum }: CurrencyShare): string {
  const shown = name === '' ? '?' : name;
  return Number.isNaN(sum) ? shown : `${shown} ${fill({ en: money, zh: money }, { sum }).en}`;
}

const named = 6;
const money = '{sum:money}';

/** "CNY 1,234.00; EUR 20.00" */
export function writeShares(shares: readonly CurrencyShare[]): string {
  const parts = shares.map(writeShare);
  return parts.length > named ? `${parts.slice(0, named).join('; ')}; …` : parts.join('; ');
}

/** Code and name of what stands in a column of currencies; null for a blank cell. */
function codeReader(): (cell: string | number | boolean | null | undefined) => { code: string; name: string } | null {
  const read = new Map<unknown, { code: string; name: string } | null>();
  // Mostly it is the one of the row before.
  let last: string | number | boolean | null | undefined;
  let lastFound: { code: string; name: string } | null = null;
  return (cell) => {
    if (cell === last && last !== undefined) return lastFound;
    let found = read.get(cell);
    if (found === undefined) {
      const name = keyText(cell).toUpperCase();
      found = name === '' ? null : { code: currencyIn(name) ?? name, name };
      read.set(cell, found);
    }
    last = cell;
    lastFound = found;
    return found;
  };
}
