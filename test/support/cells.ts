import type { CellValue, SourceCells } from '../../src/intake/cells';

/** Rows as a test writes them: an empty text is a blank cell. */
export function cellsOf(rows: readonly (readonly CellValue[])[], more: Partial<SourceCells> = {}): SourceCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => (row[column] === undefined || row[column] === '' ? null : row[column]!)));
  return { sheet: 'Sheet1', firstRow: 1, firstColumn: 1, rowCount: rows.length, columns, errors: [], table: null, date1904: false, hiddenRows: [], ...more };
}

/** Rows in the notation of the layouts: "a | b | ·", where · and ⟂ are blank cells. */
export function layout(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()).map((cell) => (cell === '·' || cell === '⟂' ? '' : cell)));
}

/** Whole-day serial of a calendar day, counted here and not by the product: 25569 is 1 January 1970. */
export function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
