import type { TableDocument } from '../../document';
import type { CellScalar, Rectangle, TableInfo } from '../../engine';
import { bottom, intersect, right } from '../area';
import type { Book } from '../book';
import type { Input } from '../range/write';
import { readTotals } from './totals';

/** The document without the sheet, as the engine's updateTable takes it. */
export function bare(table: TableInfo): TableDocument {
  const { sheet: _sheet, ...document } = table;
  return document;
}

export function bodyOf(table: TableDocument): Rectangle {
  const head = table.header ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: table.area.rows - head - (table.totals ? 1 : 0) };
}

/** Header texts that no two columns share: a repeated one gets a number, a blank one "Column1". */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === '' ? `Column${index + 1}` : text;
    let name = base;
    for (let number = text === '' ? index + 2 : 2; taken.has(name.toLowerCase()); number += 1) name = text === '' ? `Column${number}` : `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A write into the row directly below a table makes the table grow, as typing there does. */
export function beforeTableWrite(book: Book, sheet: string, area: Rectangle, cells: readonly (readonly Input[])[]): void {
  if (cells.every((row) => row.every((value) => value === null || value === ''))) return;
  for (const table of book.tablesOf(sheet)) {
    if (table.totals || area.row !== bottom(table.area) + 1 || area.column < table.area.column || right(area) > right(table.area)) continue;
    const grown = { ...table.area, rows: table.area.rows + area.rows };
    if (book.tablesOf(sheet).some((other) => other.id !== table.id && intersect(other.area, grown) !== null)) continue;
    book.engine.updateTable({ ...bare(table), area: grown });
    book.filters.resize(table.id, grown);
  }
}

export function afterTableWrite(book: Book, sheet: string, area: Rectangle, cells: readonly (readonly Input[])[]): void {
  for (const table of book.tablesOf(sheet)) {
    if (intersect(area, table.area) === null) continue;
    if (table.header && area.row <= table.area.row && bottom(area) >= table.area.row) syncHeaders(book, table);
    else {
      readTotals(book, table, area, cells);
      fillCalculatedColumn(book, table, area, cells);
    }
  }
}

/** The column names follow what is written into the header cells; headers are always texts and unique. */
export function syncHeaders(book: Book, table: TableInfo): void {
  const row: Rectangle = { ...table.area, rows: 1 };
  const texts = book.engine.text(table.sheet, row)[0] ?? [];
  const names = uniqueHeaders(texts);
  const types = book.engine.valueTypes(table.sheet, row)[0] ?? [];
  if (names.some((name, index) => name !== texts[index] || types[index] !== 'String')) book.engine.write(table.sheet, row, [names.map((name) => (name.startsWith('=') ? `'${name}` : name))]);
  if (names.every((name, index) => name === table.columns[index]?.name)) return;
  book.engine.updateTable({ ...bare(table), columns: table.columns.map((column, index) => ({ ...column, name: names[index] as string })) });
}

/** One formula written into an empty table column fills the column. */
function fillCalculatedColumn(book: Book, table: TableInfo, area: Rectangle, cells: readonly (readonly Input[])[]): void {
  const body = bodyOf(table);
  const hit = intersect(area, body);
  if (hit === null || area.columns !== 1 || body.rows < 1) return;
  const formula = cells[hit.row - area.row]?.[0];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return;
  const index = hit.column - table.area.column;
  const whole = hit.rows === body.rows;
  const same = cells.slice(hit.row - area.row, hit.row - area.row + hit.rows).every((row) => row[0] === formula);
  // A cell named by $ both ways is the same one for every row, any other is not.
  const movable = /\$?[A-Za-z]{1,3}\$?\d/.test(formula.replace(/\[[^\]]*\]|"[^"]*"|'[^']*'!|\$[A-Za-z]{1,3}\$\d+/g, ''));
  if (movable || !same) return;
  const strip: Rectangle = { ...body, column: hit.column, columns: 1 };
  const others = book.engine.formulas(table.sheet, strip).filter((_, row) => body.row + row < hit.row || body.row + row > bottom(hit));
  if (!whole && others.some((row) => (row[0] as CellScalar) !== '')) return;
  const { formula: _old, ...column } = table.columns[index] as (typeof table.columns)[number];
  const columns = table.columns.map((one, at) => (at === index ? { ...column, formula } : one));
  if (!whole) book.engine.write(table.sheet, strip, Array.from({ length: body.rows }, () => [formula]));
  book.engine.updateTable({ ...bare(table), columns });
}
