import { sheetColumns, sheetRows, type Rectangle } from '../engine';

export function contains(outer: Rectangle, row: number, column: number): boolean {
  return row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function union(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

export function same(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function cell(row: number, column: number): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "B3", "B3:C9", "B:C" or "3:9". */
export function addressOf(area: Rectangle): string {
  if (area.rows >= sheetRows) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  if (area.columns >= sheetColumns) return `${area.row + 1}:${area.row + area.rows}`;
  const first = columnLetters(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** "Sheet1!B3", quoted where the sheet's name needs it. */
export function qualified(sheetName: string, area: Rectangle): string {
  return `${quoteSheet(sheetName)}!${addressOf(area)}`;
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c|rc|true|false)$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whole columns or whole rows. */
export const sheetSpan = (area: Rectangle): boolean => area.rows >= sheetRows || area.columns >= sheetColumns;
