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

/** "Invoices!C17"; row and column count from 0 inside the source. */
export function cellAddress(cells: SourceCells, row: number, column: number): string {
  return `${sheetPrefix(cells.sheet)}${columnLetter(cells.firstColumn - 1 + column)}${cells.firstRow + row}`;
}

/** "Invoices!A17:H17" */
export function rowAddress(cells: SourceCells, row: number): string {
  const last = Math.max(0, cells.columns.length - 1);
  return last === 0 ? cellAddress(cells, row, 0) : `${cellAddress(cells, row, 0)}:${columnLetter(cells.firstColumn - 1 + last)}${cells.firstRow + row}`;
}

/** "Invoices!A1:H2467" */
export function sourceAddress(cells: SourceCells): string {
  const lastColumn = columnLetter(cells.firstColumn - 2 + Math.max(1, cells.columns.length));
  const lastRow = cells.firstRow + Math.max(1, cells.rowCount) - 1;
  const first = `${columnLetter(cells.firstColumn - 1)}${cells.firstRow}`;
  const last = `${lastColumn}${lastRow}`;
  return `${sheetPrefix(cells.sheet)}${first === last ? first : `${first}:${last}`}`;
}
