import type { SourceCells } from './cells';

/** 0 -> "A", 26 -> "AA" */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The sheet's name as it stands before "!", in quotes where Excel wants them. */
export function sheetPrefix(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** "Invoices!C17"; row and column count from 0 inside the source. A cell that stands on no sheet has the address of its row. */
export function cellAddress(cells: SourceCells, row: number, column: number): string {
  const { sheet, row: number, columns } = placeOf(cells, row);
  const own = columns(column);
  return own === 0 ? rowAddress(cells, row) : `${sheetPrefix(sheet)}${columnLetter(own - 1)}${number}`;
}

/** "Invoices!A17:H17" */
export function rowAddress(cells: SourceCells, row: number): string {
  const { sheet, row: number, columns } = placeOf(cells, row);
  let first = Infinity;
  let last = 0;
  for (let column = 0; column < sheetColumns(cells); column += 1) {
    const own = columns(column);
    if (own === 0) continue;
    first = Math.min(first, own);
    last = Math.max(last, own);
  }
  if (last === 0) first = last = cells.firstColumn;
  const start = `${sheetPrefix(sheet)}${columnLetter(first - 1)}${number}`;
  return first === last ? start : `${start}:${columnLetter(last - 1)}${number}`;
}

/** "Invoices!A1:H2467"; of several sheets each, with commas between. */
export function sourceAddress(cells: SourceCells): string {
  if (cells.stacked !== undefined) return cells.stacked.sheets.map((sheet) => sheet.address).join(', ');
  const lastColumn = columnLetter(cells.firstColumn - 2 + Math.max(1, sheetColumns(cells)));
  const lastRow = cells.firstRow + Math.max(1, cells.rowCount) - 1;
  const first = `${columnLetter(cells.firstColumn - 1)}${cells.firstRow}`;
  const last = `${lastColumn}${lastRow}`;
  return `${sheetPrefix(cells.sheet)}${first === last ? first : `${first}:${last}`}`;
}

/** Columns that stand on a sheet; derived ones follow them. */
export function sheetColumns(cells: SourceCells): number {
  return cells.columns.length - (cells.derivedColumns ?? 0);
}

interface RowPlace {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  /** Column on the sheet, counted from 1; 0 for one that stands nowhere. */
  readonly columns: (column: number) => number;
}

function placeOf(cells: SourceCells, row: number): RowPlace {
  const { stacked } = cells;
  const onSheet = (column: number): boolean => column < sheetColumns(cells) || cells.derivedColumns === undefined;
  if (stacked === undefined) return { sheet: cells.sheet, row: cells.firstRow + row, columns: (column) => (onSheet(column) ? cells.firstColumn + column : 0) };
  const own = stacked.sheets[stacked.sheetOf[row]!]!;
  return { sheet: own.sheet, row: stacked.rowOf[row]!, columns: (column) => (!onSheet(column) ? 0 : own.columns === undefined ? cells.firstColumn + column : (own.columns[column] ?? 0)) };
}
