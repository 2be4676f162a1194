import { areaName, cellName, type Area } from './address';
import { shiftFormula } from './formula';
import { findSheetData, scanCells, scanRows, type CellSource, type RowSource, type SheetDataPlace } from './sheetDataScan';
import { textElement } from './text';
import { attributes, escapeText, readAttributes, splice, type Splice } from './xml';

/** What a cell is to hold. The formula is in the form of the file, the value is the cached result then. */
export interface CellContent {
  readonly value?: string | number | boolean;
  readonly error?: boolean;
  readonly formula?: string;
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
}

export interface RowChange {
  /** Points; null for the default height. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

export interface SheetDataChange {
  /** Row -> column -> content; null takes the cell away. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellContent | null>>;
  readonly rows: ReadonlyMap<number, RowChange>;
  /** Format index for a cell that is written; `present` is the one it has, null where there is no cell; `ofRow` that of its row. */
  readonly styleOf: (row: number, column: number, present: number | null, ofRow: number | null) => number;
  /** Index of the cell metadata that marks a dynamic array. */
  readonly dynamicArray: () => number;
}

/** Writes cells and rows into a sheet's XML. Rows that nobody names keep their text. */
export function patchSheetData(xml: string, change: SheetDataChange): string {
  let source = xml;
  let place = findSheetData(source);
  if (place === null) throw new Error('XML: the sheet has no <sheetData>');
  const plain = unshare(source, place, change.cells);
  if (plain !== source) {
    source = plain;
    place = findSheetData(source)!;
  }
  const wanted = [...new Set([...change.cells.keys(), ...change.rows.keys()])].sort((a, b) => a - b);
  const parts: string[] = [];
  let next = 0;
  let copied = place.contentStart;
  const prefix = place.prefix;
  const writeUntil = (limit: number): void => {
    while (next < wanted.length && wanted[next]! < limit) {
      const row = wanted[next++]!;
      parts.push(rowXml(source, prefix, row, null, change));
    }
  };
  scanRows(source, place, (row) => {
    if (next < wanted.length && wanted[next]! < row.row) {
      parts.push(source.slice(copied, row.start));
      copied = row.start;
      writeUntil(row.row);
    }
    if (wanted[next] === row.row) {
      next++;
      parts.push(source.slice(copied, row.start), rowXml(source, prefix, row.row, row, change));
      copied = row.end;
    } else if (!row.numbered) {
      const at = row.start + prefix.length + 4;
      parts.push(source.slice(copied, at), ` r="${row.row + 1}"`);
      copied = at;
    }
  });
  parts.push(source.slice(copied, place.contentEnd));
  writeUntil(Infinity);
  const inside = parts.join('');
  const open = source.slice(place.start, place.contentStart).replace(/\s*\/>$/, '>');
  return source.slice(0, place.start) + open + inside + `</${prefix}sheetData>` + source.slice(place.end);
}

function rowXml(xml: string, prefix: string, number: number, row: RowSource | null, change: SheetDataChange): string {
  const cells = change.cells.get(number);
  const content = cells === undefined ? (row === null ? '' : xml.slice(row.contentStart, row.contentEnd)) : cellsXml(xml, prefix, number, row, cells, change);
  const own: Record<string, string | number | undefined> = row === null ? {} : readAttributes(row.attributeText);
  const values: Record<string, string | number | undefined> = { r: number + 1, ...own };
  if (cells !== undefined) delete values.spans;
  const wanted = change.rows.get(number);
  if (wanted?.height !== undefined) {
    values.ht = wanted.height ?? undefined;
    values.customHeight = wanted.height === null ? undefined : 1;
  }
  if (wanted?.hidden !== undefined) values.hidden = wanted.hidden ? 1 : undefined;
  if (content === '' && Object.keys(values).filter((name) => values[name] !== undefined).length <= 1) return '';
  return `<${prefix}row${attributes(values)}${content === '' ? '/>' : `>${content}</${prefix}row>`}`;
}

function cellsXml(xml: string, prefix: string, number: number, row: RowSource | null, wanted: ReadonlyMap<number, CellContent | null>, change: SheetDataChange): string {
  const pieces: string[] = [];
  const columns = [...wanted.keys()].sort((a, b) => a - b);
  const rowStyle = row === null || !/\bcustomFormat\s*=\s*["'](1|true)/.test(row.attributeText) ? null : Number(readAttributes(row.attributeText).s ?? 0);
  let next = 0;
  const write = (column: number, present: number | null): void => {
    const content = wanted.get(column);
    if (content === null || content === undefined) return;
    pieces.push(cellXml(prefix, number, column, content, change.styleOf(number, column, present, rowStyle), change.dynamicArray));
  };
  if (row !== null) {
    scanCells(xml, prefix, row, (cell) => {
      while (next < columns.length && columns[next]! < cell.column) write(columns[next++]!, null);
      if (columns[next] === cell.column) write(columns[next++]!, cell.style);
      else if (cell.numbered) pieces.push(xml.slice(cell.start, cell.end));
      else pieces.push(`<${prefix}c r="${cellName(number, cell.column)}"`, xml.slice(cell.start + prefix.length + 2, cell.end));
    });
  }
  while (next < columns.length) write(columns[next++]!, null);
  return pieces.join('');
}

/** The error values a file may hold as they are; newer ones need more than a text and are computed again on opening. */
const fileErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

export function cellXml(prefix: string, row: number, column: number, content: CellContent, style: number, dynamicArray: () => number): string {
  const { value, formula, array } = content;
  let open = `<${prefix}c r="${cellName(row, column)}"`;
  if (style !== 0) open += ` s="${style}"`;
  if (formula !== undefined && array?.dynamic === true) open += ` cm="${dynamicArray()}"`;
  let inside = '';
  if (formula !== undefined) {
    const area = array === undefined ? '' : ` t="array" ref="${areaName(array.area)}"`;
    inside = `<${prefix}f${area}>${escapeText(formula)}</${prefix}f>`;
  }
  if (value === undefined) return inside === '' ? `${open}/>` : `${open}>${inside}</${prefix}c>`;
  if (content.error === true || (typeof value === 'number' && !Number.isFinite(value))) {
    const text = typeof value === 'number' ? '#NUM!' : String(value);
    return `${open} t="e">${inside}<${prefix}v>${fileErrors.has(text) ? text : '#VALUE!'}</${prefix}v></${prefix}c>`;
  }
  if (typeof value === 'number') return `${open}>${inside}<${prefix}v>${Object.is(value, -0) ? 0 : value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${open} t="b">${inside}<${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (formula !== undefined) return `${open} t="str">${inside}${textElement(`${prefix}v`, value)}</${prefix}c>`;
  return `${open} t="inlineStr"><${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is></${prefix}c>`;
}

/** Shared formulas whose first cell is about to change become formulas of their own in every other cell. */
function unshare(xml: string, place: SheetDataPlace, wanted: SheetDataChange['cells']): string {
  if (!/t\s*=\s*["']shared["']/.test(xml)) return xml;
  const masters = new Map<string, { cell: CellSource; touched: boolean }>();
  const members: CellSource[] = [];
  scanRows(xml, place, (row) =>
    scanCells(xml, place.prefix, row, (cell) => {
      if (cell.formula?.attributes.t !== 'shared') return;
      members.push(cell);
      if (cell.formula.text !== '') masters.set(cell.formula.attributes.si ?? '', { cell, touched: wanted.get(cell.row)?.has(cell.column) === true });
    }),
  );
  const changes: Splice[] = [];
  for (const cell of members) {
    const master = masters.get(cell.formula!.attributes.si ?? '');
    if (master === undefined || !master.touched) continue;
    const text = shiftFormula(master.cell.formula!.text, cell.row - master.cell.row, cell.column - master.cell.column);
    const inside = xml.slice(cell.contentStart, cell.end);
    const found = new RegExp(`<${place.prefix}f(\\s[^>]*?)?(/>|>[\\s\\S]*?</${place.prefix}f>)`).exec(inside)!;
    const start = cell.contentStart + found.index;
    changes.push({ start, end: start + found[0].length, text: `<${place.prefix}f>${escapeText(text)}</${place.prefix}f>` });
  }
  return splice(xml, changes);
}
