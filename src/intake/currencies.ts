import { ExactSum } from '../math/sum';
import { fill } from '../texts/fill';
import type { SourceCells } from './cells';
import { keyText } from './normalize';
import { rowKind } from './notData';
import { currencyIn, readNumberText } from './numberText';
import type { RoleId } from './roles';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

interface Share {
  readonly name: string;
  rows: number;
}

/** Currencies that the amounts would mix, most frequent first: of their own column, else of the signs in the cells. RMB, CNY and 人民币 are one. */
export function currenciesOf(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRole: RoleId): string[] {
  const column = mapping.currency === undefined ? undefined : cells.columns[mapping.currency];
  if (column === undefined) return [...(typed.numbers.get(amountRole)?.currencies ?? [])].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const shares = new Map<string, Share>();
  const codes = codeReader();
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const read = codes(column[row]);
    if (read === null) continue;
    const share = shares.get(read.code);
    if (share === undefined) shares.set(read.code, { name: read.name, rows: 1 });
    else share.rows += 1;
  }
  return [...shares.values()].sort((a, b) => b.rows - a.rows).map(({ name }) => name);
}

const named = 6;
const money = '{sum:money}';

/** "CNY 1,234.00; EUR 20.00" */
export function sumsByCurrency(cells: SourceCells, typed: TypedTable, mapping: Mapping, amountRole: RoleId, amountOf: (row: number) => number): string {
  const order = currenciesOf(cells, typed, mapping, amountRole);
  const column = mapping.currency === undefined ? undefined : cells.columns[mapping.currency];
  const signs = mapping[amountRole] === undefined ? undefined : cells.columns[mapping[amountRole]];
  const codes = codeReader();
  const signOf = (row: number): string => {
    const cell = signs?.[row];
    const text = typeof cell === 'string' ? readNumberText(cell) : null;
    return text !== null && (text.kind === 'number' || text.kind === 'open') ? (text.currency ?? '') : '';
  };
  const sums = new Map<string, ExactSum>();
  const keyOf = (name: string): string => (column === undefined ? name : (codes(name)?.code ?? ''));
  for (let row = typed.from; row < typed.to; row += 1) {
    const amount = amountOf(row);
    if (typed.kinds[row] !== rowKind.data || Number.isNaN(amount)) continue;
    const key = column === undefined ? signOf(row) : (codes(column[row])?.code ?? '');
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = new ExactSum()));
    sum.add(amount);
  }
  const parts = [...order, ''].flatMap((name) => {
    const sum = sums.get(name === '' ? '' : keyOf(name));
    return sum === undefined ? [] : [`${name === '' ? '?' : name} ${fill({ en: money, zh: money }, { sum: sum.value }).en}`];
  });
  return parts.length > named ? `${parts.slice(0, named).join('; ')}; …` : parts.join('; ');
}

/** Code and name of what stands in a column of currencies; null for a blank cell. */
function codeReader(): (cell: string | number | boolean | null | undefined) => { code: string; name: string } | null {
  const read = new Map<unknown, { code: string; name: string } | null>();
  return (cell) => {
    let found = read.get(cell);
    if (found === undefined) {
      const name = keyText(cell).toUpperCase();
      found = name === '' ? null : { code: currencyIn(name) ?? name, name };
      read.set(cell, found);
    }
    return found;
  };
}
