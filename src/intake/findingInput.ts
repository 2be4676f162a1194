import { cellAddress, columnLetter, sheetColumns } from './address';
import { amountRole } from './amountChoice';
import type { AsOf } from './asOf';
import type { Books } from './bookFindings';
import type { SourceCells } from './cells';
import type { HeaderBlock } from './header';
import type { MappedColumn } from './mapping';
import { rowKind } from './notData';
import { withoutPosition, withPosition } from './position';
import type { RoleId } from './roles';
import type { SettledEvidence } from './settled';
import type { ColumnTotal } from './totals';
import type { TypedTable } from './typed';
import type { WantedRole } from './understand';
import type { DocumentKind, Finding, Mapping } from './understanding';

/** Everything that findings are drawn from. */
export interface FindingInput {
  readonly cells: SourceCells;
  readonly header: HeaderBlock;
  /** First row of another list below, which is not used. */
  readonly other: number | null;
  readonly columns: readonly MappedColumn[];
  readonly full: Mapping;
  readonly mapping: Mapping;
  readonly wanted: readonly WantedRole[];
  readonly kind: DocumentKind;
  readonly accepted: readonly DocumentKind[];
  readonly typed: TypedTable;
  readonly documentRole: RoleId | null;
  readonly settled: SettledEvidence | null;
  readonly settledIndex: number | null;
  readonly asOf: AsOf | null;
  readonly books: Books;
  readonly totals: ReadonlyMap<number, ColumnTotal>;
  /** Rows that are further lines of a document, whose amount counts once. */
  readonly lines: ReadonlySet<number>;
}

export function finding(code: string, at: string | null, params: Finding['params'] = {}, count = 1, blocking = false): Finding {
  return { code, place: at, params, blocking, count };
}

/** The first heading. */
export function listPlace({ cells, header }: FindingInput): string {
  return cellAddress(cells, header.last, 0);
}

export function headingPlace({ cells, header }: FindingInput, index: number): string {
  return cellAddress(cells, header.last, index);
}

export function nameOf({ cells, columns }: FindingInput, index: number): string {
  const heading = columns[index]?.heading ?? '';
  const letter = letterOf(cells, index);
  if (heading === '') return letter;
  const twice = columns.some((column) => column.index !== index && withoutPosition(column.heading) === heading);
  return twice ? withPosition(heading, letter) : heading;
}

/** "C"; a column that stands on no sheet has none. */
export function letterOf(cells: SourceCells, index: number): string {
  return index < sheetColumns(cells) ? columnLetter(cells.firstColumn - 1 + index) : '+';
}

export function wants({ wanted }: FindingInput, role: RoleId): boolean {
  return wanted.some((need) => need.role === role);
}

/** Rows of documents whose cell could not be read, in order; titles and totals do not count. */
export function dataRowsOf(typed: TypedTable, faults: ReadonlyMap<number, string>): number[] {
  return [...faults.keys()].filter((row) => typed.kinds[row] === rowKind.data).sort((a, b) => a - b);
}

/** What a row says is owed: the amount of a document, debit less credit of a movement, the closing balance in the last period. */
export function moneyOf({ typed, kind, mapping, books, cells, lines }: FindingInput): ((row: number) => number) | null {
  const { ledger, balances } = books;
  const byRow = (count: number, rows: Int32Array, valueOf: (index: number) => number): ((row: number) => number) => {
    const values = new Float64Array(cells.rowCount).fill(Number.NaN);
    for (let index = 0; index < count; index += 1) values[rows[index]!] = valueOf(index);
    return (row) => values[row]!;
  };
  if (ledger !== null) return byRow(ledger.count, ledger.row, (index) => ledger.debit[index]! - ledger.credit[index]!);
  if (balances !== null) {
    const last = balances.to.reduce((latest, to) => (to > latest ? to : latest), -Infinity);
    return byRow(balances.count, balances.row, (index) => (balances.to[index]! < last ? Number.NaN : balances.closing[index]!));
  }
  const role = amountRole(mapping);
  const amounts = role === null || kind === 'ledger' || kind === 'balances' ? undefined : typed.numbers.get(role)?.values;
  return amounts === undefined ? null : (row) => (lines.has(row) ? Number.NaN : amounts[row]!);
}
