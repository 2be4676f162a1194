import { sheetColumns } from './address';
import type { CellValue, SourceCells } from './cells';
import { hasLetter, isOpeningLabel, isPeriodTotal, isTotalLabel, nameInTotal, type TotalLabel } from './labels';
import { cleanText, isBlankText, isEmpty } from './normalize';
import type { Repeats } from './repeats';
import type { Words } from '../texts/words';

/** What a row is. Everything but `data` is recognised by its labels and by what is missing, and told to the user. */
export const rowKind = { data: 0, blank: 1, total: 2, heading: 3, group: 4, footer: 5 } as const;
export type RowKind = (typeof rowKind)[keyof typeof rowKind];

export const rowKindWords: Readonly<Record<Exclude<RowKind, 0>, Words>> = {
  1: { en: 'Blank row', zh: '空行' },
  2: { en: 'Total or subtotal', zh: '合计或小计行' },
  3: { en: 'Repeated heading', zh: '重复的表头' },
  4: { en: 'Group title', zh: '分组标题行' },
  5: { en: 'Footer', zh: '表尾' },
};

export interface RowColumns {
  /** Columns whose readable date makes a row a document. */
  readonly dates: readonly Float64Array[];
  readonly docNo: number | null;
  readonly headingRow: number | null;
  /** Columns of a ledger in which 本月合计 stands, also beside a date; absent where there are no such rows. */
  readonly labels?: readonly number[];
  readonly code?: number | null;
  readonly name?: number | null;
  readonly repeats?: Repeats | null;
}

/** Kind of each row from..to; only rows without a date are looked at closely. */
export function rowKinds(cells: SourceCells, from: number, to: number, columns: RowColumns): Uint8Array {
  const kinds = new Uint8Array(cells.rowCount);
  const list = lookedAt(cells, columns, columns.dates.length === 0 ? notAllNumbers(cells, from, to) : allColumns(cells));
  /** The total right above, if there is one. */
  let above = -1;
  for (let row = from; row < to; row += 1) {
    if (isDated(columns.dates, row)) {
      if (columns.labels !== undefined && isDatedTotal(cells, row, columns, columns.labels)) kinds[row] = rowKind.total;
    } else {
      kinds[row] = kindOfRow(list, row);
      if (kinds[row] === rowKind.data && above >= 0 && repeatsTotal(cells, row, above)) kinds[row] = rowKind.total;
    }
    if (kinds[row] === rowKind.total) above = row;
    else if (kinds[row] === rowKind.data) above = -1;
  }
  return kinds;
}

function isDated(dates: RowColumns['dates'], row: number): boolean {
  for (const days of dates) if (!Number.isNaN(days[row]!)) return true;
  return false;
}

/** "Brought forward" with the figures of the total right above, as at the head of the next page; elsewhere it is a balance to begin with. */
function repeatsTotal(cells: SourceCells, row: number, total: number): boolean {
  let labelled = false;
  for (const column of cells.columns.slice(0, sheetColumns(cells))) {
    const cell = column[row];
    if (isEmpty(cell)) continue;
    if (typeof cell === 'string' && isOpeningLabel(cell)) labelled = true;
    else if (cell !== column[total]) return false;
  }
  return labelled;
}

function isDatedTotal(cells: SourceCells, row: number, columns: RowColumns, labels: readonly number[]): boolean {
  for (const index of labels) {
    const cell = cells.columns[index]![row];
    if (typeof cell === 'string' && isPeriodTotal(cell)) return columns.docNo === null || columns.docNo === index || isEmptyKey(cells, columns.docNo, row);
  }
  return false;
}

function allColumns(cells: SourceCells): number[] {
  return Array.from({ length: sheetColumns(cells) }, (_, index) => index);
}

/** Without the columns that have a number in every row: many rows without a date are looked at closely, and these tell none from another. */
function notAllNumbers(cells: SourceCells, from: number, to: number): number[] {
  const isTelling = (column: readonly CellValue[]): boolean => {
    for (let row = from; row < to; row += 1) if (typeof column[row] !== 'number') return true;
    return false;
  };
  return allColumns(cells).filter((index) => isTelling(cells.columns[index]!));
}

interface LookedAt {
  readonly cells: SourceCells;
  /** Columns in which a row is looked at, their cells and their headings; the others have a number in every row. */
  readonly telling: readonly number[];
  readonly told: readonly (readonly CellValue[])[];
  readonly headings: readonly (CellValue | undefined)[];
  readonly numbers: number;
  readonly docNo: number | null;
  readonly code: number | null;
  readonly name: number | null;
  readonly repeats: Repeats | null;
  readonly names: Names;
  readonly errorRows: ReadonlySet<number>;
}

function lookedAt(cells: SourceCells, columns: RowColumns, telling: readonly number[]): LookedAt {
  const { docNo, headingRow, code = null, name = null, repeats = null } = columns;
  const told = telling.map((index) => cells.columns[index]!);
  return {
    cells,
    telling,
    told,
    headings: told.map((column) => (headingRow === null ? null : column[headingRow])),
    numbers: sheetColumns(cells) - telling.length,
    docNo,
    code,
    name,
    repeats,
    names: new Names(cells, columns),
    errorRows: new Set(cells.errors.map((error) => error.row)),
  };
}

function kindOfRow({ cells, telling, told, headings, numbers, docNo, code, name, repeats, names, errorRows }: LookedAt, row: number): RowKind {
  let filled = numbers;
  let strings = 0;
  let texts = 0;
  let label: TotalLabel | null = null;
  let likeHeading = 0;
  for (let place = 0; place < told.length; place += 1) {
    const cell = told[place]![row];
    if (isEmpty(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string') continue;
    strings += 1;
    if (hasLetter(cell)) {
      texts += 1;
      if (label === null && (docNo === null || docNo === telling[place] || isEmptyKey(cells, docNo, row))) {
        label = isTotalLabel(cell);
        if (label === 'total' && telling[place] === name && names.isName(row, cell)) label = null;
      }
    }
    if (cell === headings[place]) likeHeading += 1;
  }
  // One error in the list is an error in its sum as well; the row is still the total.
  if (errorRows.has(row)) return label === 'total' && !onlyNamesTotal(cells, row) ? rowKind.total : rowKind.data;
  if (filled === 0) return rowKind.blank;
  if (filled >= 2 && likeHeading * 2 > filled && likeHeading === texts) return rowKind.heading;
  if (texts > 0 && filled >= 2 && strings === filled && repeats !== null && repeats.isHeading(row)) return rowKind.heading;
  // A total has an amount: "Total Assemblies Ltd" alone is the title of a group.
  if (filled === 1 && texts === 1 && (label === null || (label === 'total' && onlyNamesTotal(cells, row)))) return rowKind.group;
  if (label !== null) return label === 'total' ? rowKind.total : rowKind.footer;
  if (texts > 0 && repeats !== null && repeats.isTitle(row)) return rowKind.group;
  // Only numbers, no document, no name: a total that nobody labelled.
  const coded = code !== null && !isEmptyKey(cells, code, row);
  if (texts === 0 && filled > 0 && !coded && allNumbers(cells, row)) return rowKind.total;
  return rowKind.data;
}

function onlyNamesTotal(cells: SourceCells, row: number): boolean {
  const text = cells.columns.slice(0, sheetColumns(cells)).find((column) => !isEmpty(column[row]))?.[row];
  return typeof text === 'string' && nameInTotal(text) !== null;
}

/** Tells "Total Energies SA", a customer with a code, from "Total Hengchang" below the rows of Hengchang. */
class Names {
  private known: Set<string> | null = null;

  constructor(
    private readonly cells: SourceCells,
    private readonly columns: RowColumns,
  ) {}

  isName(row: number, cell: string): boolean {
    const { code, name } = this.columns;
    const rest = nameInTotal(cell);
    if (rest === null || code === null || code === undefined || name === null || name === undefined || isEmptyKey(this.cells, code, row)) return false;
    this.known ??= new Set(this.cells.columns[name]!.map((other) => (typeof other === 'string' ? cleanText(other).toLowerCase() : '')));
    return !this.known.has(rest.toLowerCase());
  }
}

function isEmptyKey(cells: SourceCells, column: number, row: number): boolean {
  const cell = cells.columns[column]?.[row];
  return cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell));
}

/** Numbers in the right part of the row only: the first columns, where codes stand, are empty. */
function allNumbers(cells: SourceCells, row: number): boolean {
  if (!isEmpty(cells.columns[0]?.[row])) return false;
  let decimals = false;
  for (const column of cells.columns.slice(0, sheetColumns(cells))) {
    const cell = column[row];
    if (isEmpty(cell)) continue;
    if (typeof cell === 'string' && /[.,]/.test(cleanText(cell))) decimals = true;
    if (typeof cell === 'number') decimals = true;
  }
  return decimals;
}
