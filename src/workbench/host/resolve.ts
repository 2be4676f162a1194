import type { Rectangle } from '../engine';
import { parseArea, splitList, splitSheet } from './address';
import { wholeSheet } from './area';
import type { Book } from './book';
import { invalidArgument, invalidReference } from './errors';
import { bodyOf } from './table/writing';

export interface Target {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What an address, a name, a table or a structured reference points at, as seen from a sheet. */
export function resolveAddress(book: Book, text: string, sheet: string): Target | null {
  const { sheet: named, rest } = splitSheet(text.trim().replace(/^=/, ''));
  const home = named === null ? sheet : (book.findSheet(named)?.id ?? null);
  if (home === null) return null;
  const area = parseArea(rest);
  if (area !== null) return { sheet: home, area };
  const lower = rest.toLowerCase();
  const names = book.engine.names().filter((name) => name.name.toLowerCase() === lower);
  const name = names.find((one) => one.sheet === home) ?? names.find((one) => one.sheet === null);
  if (name !== undefined) return resolveAddress(book, name.formula, home);
  return resolveTable(book, rest);
}

/** "Sales", "Sales[Amount]", "Sales[#All]", "Sales[[#Headers],[Amount]]" */
function resolveTable(book: Book, text: string): Target | null {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/.exec(text);
  const table = match === null ? null : book.findTable(match[1] as string);
  if (match === null || table === null) return null;
  let area: Rectangle = bodyOf(table);
  let column: string | null = null;
  const inner = match[2] ?? '';
  const parts = inner.startsWith('[') ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] as string) : inner === '' ? [] : [inner];
  for (const part of parts) {
    const lower = part.toLowerCase();
    if (lower === '#all') area = table.area;
    else if (lower === '#headers') area = { ...table.area, rows: 1 };
    else if (lower === '#totals') area = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    else if (lower !== '#data') column = lower;
  }
  if (column !== null) {
    const index = table.columns.findIndex((one) => one.name.toLowerCase() === column);
    if (index < 0) return null;
    area = { ...area, column: area.column + index, columns: 1 };
  }
  return area.rows < 1 ? null : { sheet: table.sheet, area };
}

/** The area that Worksheet.getRange means; no address means the whole sheet. */
export function areaOnSheet(book: Book, sheet: string, address: unknown): Rectangle {
  if (address === null || address === undefined || address === '') return wholeSheet;
  if (typeof address !== 'string') throw invalidArgument('An address is a text.');
  if (address.length > 8192) throw invalidArgument('An address has at most 8,192 characters.');
  const found = resolveAddress(book, address, sheet);
  if (found === null) throw invalidReference(address);
  if (found.sheet !== sheet) throw invalidArgument(`"${address}" is on another sheet.`);
  return found.area;
}

/** The areas of "A1:B2, D4"; each part as in getRange. */
export function areasOnSheet(book: Book, sheet: string, address: unknown): Rectangle[] {
  if (typeof address !== 'string' || address === '') return [areaOnSheet(book, sheet, address)];
  if (address.length > 8192) throw invalidArgument('An address has at most 8,192 characters.');
  return splitList(address).map((part) => areaOnSheet(book, sheet, part));
}

/** A range given as an object or as an address: "A1:B2" on the default sheet, or with the sheet's name. */
export function targetOf(book: Book, value: unknown, defaultSheet: string): Target {
  if (typeof value === 'object' && value !== null && 'place' in value) {
    const { sheet, area } = value as unknown as { sheet: string; area: Rectangle };
    return { sheet, area };
  }
  if (typeof value !== 'string') throw invalidArgument('A range or an address is expected.');
  const found = resolveAddress(book, value, defaultSheet);
  if (found === null) throw invalidReference(value);
  return found;
}
