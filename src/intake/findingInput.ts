import { cellAddress, columnLetter, rowAddress, sheetColumns } from './address';
import { amountRole } from './amountChoice';
import type { AsOf, OpenTitle } from './asOf';
import type { Books } from './bookFindings';
import type { SourceCells } from './cells';
import type { CurrencyShare } from './currencies';
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
  readonly openTitle: OpenTitle | null;
  readonly books: Books;
  readonly totals: ReadonlyMap<number, ColumnTotal>;
  /** Rows that are further lines of a document, whose amount counts once. */
  readonly lines: ReadonlySet<number>;
  /** What there is of each currency, where there are several. */
  readonly currencies: readonly CurrencyShare[];
}

/** A finding with every cell it is about, so that they can be listed one by one. */
export interface Found extends Finding {
  readonly at?: Cells;
}

/** Cells of one column, or whole rows where the column is null. */
interface Cells {
  readonly rows: readonly number[];
  readonly column: number | null;
}

export function finding(code: string, at: string | null, params: Finding['params'] = {}, count = 1, blocking = false): Found {
  return { code, place: at, params, blocking, count };
}

const placesNamed = 5;

/** A finding about cells: the first ones are named, all of them are known. There is at least one. */
export function findingAt(code: string, { cells }: Pick<FindingInput, 'cells'>, rows: readonly number[], column: number | null, params: Finding['params'] = {}, more: { readonly blocking?: boolean; readonly count?: number } = {}): Found {
  const places = rows.slice(0, placesNamed).map((row) => (column === null ? rowAddress(cells, row) : cellAddress(cells, row, column)));
  const told = finding(code, places[0] ?? null, params, more.count ?? rows.length, more.blocking === true);
  return { ...told, ...(places.length > 1 ? { places } : {}), at: { rows, column } };
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
export function moneyOf({ typed, kind, mapping, books, cells, lines }: Omit<FindingInput, 'currencies'>): ((row: number) => number) | null {
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
