import type { SourceCells, StackedSheet } from './cells';

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
  if (cells.derivedColumns !== undefined && column >= sheetColumns(cells)) return rowAddress(cells, row);
  const own = sheetOfRow(cells, row)?.columns?.[column] ?? cells.firstColumn + column;
  return own === 0 ? rowAddress(cells, row) : `${prefixOf(cells, row)}${columnLetter(own - 1)}${rowNumber(cells, row)}`;
}

/** "Invoices!A17:H17" */
export function rowAddress(cells: SourceCells, row: number): string {
  const own = sheetOfRow(cells, row)?.columns?.filter((column) => column > 0);
  const first = own === undefined || own.length === 0 ? cells.firstColumn : Math.min(...own);
  const last = own === undefined || own.length === 0 ? cells.firstColumn + Math.max(1, sheetColumns(cells)) - 1 : Math.max(...own);
  const number = rowNumber(cells, row);
  const start = `${prefixOf(cells, row)}${columnLetter(first - 1)}${number}`;
  return first === last ? start : `${start}:${columnLetter(last - 1)}${number}`;
}

/** What the addresses of all rows share, "Invoices!A" and ":H"; null where they stand on several sheets or have one column. */
export function rowAddressParts(cells: SourceCells): { readonly first: string; readonly between: string } | null {
  if (cells.stacked !== undefined || sheetColumns(cells) < 2) return null;
  return { first: `${sheetPrefix(cells.sheet)}${columnLetter(cells.firstColumn - 1)}`, between: `:${columnLetter(cells.firstColumn + sheetColumns(cells) - 2)}` };
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

function sheetOfRow({ stacked }: SourceCells, row: number): StackedSheet | undefined {
  return stacked?.sheets[stacked.sheetOf[row]!];
}

function prefixOf(cells: SourceCells, row: number): string {
  return sheetPrefix(sheetOfRow(cells, row)?.sheet ?? cells.sheet);
}

function rowNumber({ stacked, firstRow }: SourceCells, row: number): number {
  return stacked?.rowOf[row] ?? firstRow + row;
}
