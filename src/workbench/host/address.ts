import { sheetColumns, sheetRows, type Rectangle } from '../engine';
import { fromCorners, isEntireColumn, isEntireRow } from './area';

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:B2", "A:C", "1:5" or "C3". */
export function formatArea(area: Rectangle, absolute = false): string {
  const mark = absolute ? '$' : '';
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  const firstColumn = columnLetters(area.column);
  if (isEntireRow(area)) return `${mark}${area.row + 1}:${mark}${lastRow}`;
  if (isEntireColumn(area)) return `${mark}${firstColumn}:${mark}${lastColumn}`;
  const first = `${mark}${firstColumn}${mark}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${mark}${lastColumn}${mark}${lastRow}`;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The sheet's name as it stands in an address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface Reference {
  /** null when the text names no sheet. */
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** Splits "'My sheet'!A1" at the last exclamation mark. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: text };
  const sheet = text.slice(0, at).trim();
  const quoted = /^'((?:[^']|'')*)'$/.exec(sheet);
  return { sheet: quoted === null ? sheet : (quoted[1] as string).replaceAll("''", "'"), rest: text.slice(at + 1) };
}

const cellPart = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPart = /^\$?([A-Za-z]{1,3})$/;
const rowPart = /^\$?(\d{1,7})$/;

type Corner = { readonly row: number | null; readonly column: number | null };

function corner(text: string): Corner | null {
  const asCell = cellPart.exec(text);
  if (asCell !== null) return { column: columnIndex(asCell[1] as string), row: Number(asCell[2]) - 1 };
  const asColumn = columnPart.exec(text);
  if (asColumn !== null) return { column: columnIndex(asColumn[1] as string), row: null };
  const asRow = rowPart.exec(text);
  return asRow === null ? null : { column: null, row: Number(asRow[1]) - 1 };
}

/** Area of an A1 reference without sheet; null when it is not one. */
export function parseArea(text: string): Rectangle | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = corner((parts[0] as string).trim());
  const second = parts.length === 2 ? corner((parts[1] as string).trim()) : first;
  if (first === null || second === null) return null;
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, second.row ?? sheetRows - 1];
  const columns = [first.column ?? 0, second.column ?? sheetColumns - 1];
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const bottom = Math.max(...rows);
  const right = Math.max(...columns);
  if (top < 0 || left < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return fromCorners(top, left, bottom, right);
}

/** "Sheet1!A1:B2", "$A$1", "A:C", "1:5". */
export function parseReference(text: string): Reference | null {
  const { sheet, rest } = splitSheet(text.trim());
  const area = parseArea(rest);
  return area === null ? null : { sheet, area };
}

/** Parts of "A1:B2, C3,'x,y'!D4": commas outside quotes separate. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let current = '';
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (letter === ',' && !quoted) {
      parts.push(current);
      current = '';
    } else current += letter;
  }
  parts.push(current);
  return parts.map((part) => part.trim());
}
