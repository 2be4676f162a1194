import type { ConditionalFormat, DataValidation } from '../../document';
import type { Rectangle, TableInfo } from '../../engine';
import { deletion, insertion, moveReferences, type Move } from '../formula/rewrite';
import { contains, sheetSpan, wholeSheet } from '../rectangles';
import type { Book } from './book';
import type { Calculation } from './calculation';
import type { Sheet, StoredCell } from './sheet';

export type Shift = { readonly kind: 'insert'; readonly shift: 'down' | 'right' } | { readonly kind: 'delete'; readonly shift: 'up' | 'left' };

/** Inserts or deletes cells: everything that lies behind moves, and every formula follows. */
export function shiftCells(book: Book, calculation: Calculation, sheetId: string, area: Rectangle, change: Shift): void {
  const sheet = book.sheet(sheetId);
  const vertical = change.shift === 'down' || change.shift === 'up';
  const move = change.kind === 'insert' ? insertion(area, change.shift) : deletion(area, change.shift);

  moveCells(sheet, calculation, area, change.kind, vertical);
  if (vertical && area.columns >= wholeSheet.columns) {
    const row = axis(area.row, area.rows, change.kind);
    sheet.rowHeights = moveKeys(sheet.rowHeights, row);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((index) => row(index) ?? []));
    replaceAll(sheet.rowFormats, moveKeys(sheet.rowFormats, row));
  }
  if (!vertical && area.rows >= wholeSheet.rows) {
    const column = axis(area.column, area.columns, change.kind);
    sheet.columnWidths = moveKeys(sheet.columnWidths, column);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((index) => column(index) ?? []));
    replaceAll(sheet.columnFormats, moveKeys(sheet.columnFormats, column));
  }
  const kept = (areas: readonly Rectangle[]): Rectangle[] => areas.flatMap((one) => move(one) ?? []);
  sheet.merges = kept(sheet.merges);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule): ConditionalFormat[] => nonEmpty({ ...rule, areas: kept(rule.areas) }));
  sheet.dataValidations = sheet.dataValidations.flatMap((rule): DataValidation[] => nonEmpty({ ...rule, areas: kept(rule.areas) }));
  sheet.tables = sheet.tables.flatMap((table) => moveTable(table, area, change.kind, vertical, move));

  const sheetNamed = (name: string): string | null => book.sheetByName(name)?.id ?? null;
  for (const formula of calculation.formulas) formula.text = moveReferences(formula.text, formula.sheet, sheetId, sheetNamed, move);
  book.names = book.names.map((name) => ({ ...name, formula: moveReferences(name.formula, name.sheet ?? '', sheetId, sheetNamed, move) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => moveRule(rule, (text) => moveReferences(`=${text.replace(/^=/, '')}`, sheetId, sheetId, sheetNamed, move), (text) => text.startsWith('=')));
  calculation.rebuild({ sheet: sheetId });
}

const nonEmpty = <T extends { readonly areas: readonly Rectangle[] }>(rule: T): T[] => (rule.areas.length > 0 ? [rule] : []);

function moveRule(rule: ConditionalFormat, moved: (text: string) => string, marked: (text: string) => boolean): ConditionalFormat {
  const one = (text: string): string => (marked(text) ? moved(text) : moved(text).slice(1));
  if (rule.kind === 'expression') return { ...rule, formula: one(rule.formula) };
  if (rule.kind === 'cellValue') return { ...rule, formulas: rule.formulas.map(one) };
  return rule;
}

/** Where an index goes; null when it is deleted. */
function axis(first: number, count: number, kind: Shift['kind']): (index: number) => number | null {
  if (kind === 'insert') return (index) => (index >= first ? index + count : index);
  return (index) => (index < first ? index : index < first + count ? null : index - count);
}

function moveKeys<T>(map: ReadonlyMap<number, T>, to: (index: number) => number | null): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const after = to(index);
    if (after !== null) moved.set(after, value);
  }
  return moved;
}

function replaceAll<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

function moveCells(sheet: Sheet, calculation: Calculation, area: Rectangle, kind: Shift['kind'], vertical: boolean): void {
  const first = vertical ? area.row : area.column;
  const to = axis(first, vertical ? area.rows : area.columns, kind);
  const inBand = (row: number, column: number): boolean => (vertical ? column >= area.column && column < area.column + area.columns && row >= area.row : row >= area.row && row < area.row + area.rows && column >= area.column);
  const taken: { row: number; column: number; stored: StoredCell }[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row < area.row || (!vertical && row >= area.row + area.rows)) continue;
    for (const [column, stored] of cells) if (inBand(row, column)) taken.push({ row, column, stored });
  }
  for (const { row, column } of taken) {
    const cells = sheet.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) sheet.rows.delete(row);
  }
  for (const { row, column, stored } of taken) {
    // What was spilled is spilled again from where its formula stands then.
    if (stored.from) {
      stored.from = null;
      if (!stored.formula) stored.value = null;
    }
    const after = to(vertical ? row : column);
    if (after === null) {
      if (stored.formula) calculation.remove(stored.formula);
      continue;
    }
    const [newRow, newColumn] = vertical ? [after, column] : [row, after];
    let line = sheet.rows.get(newRow);
    if (!line) sheet.rows.set(newRow, (line = new Map()));
    line.set(newColumn, stored);
    if (stored.formula) {
      stored.formula.row = newRow;
      stored.formula.column = newColumn;
      stored.formula.spill = null;
    }
  }
  sheet.forgetExtent();
  if (kind === 'insert') inheritFormats(sheet, area, vertical);
}

/** Inserted rows and columns take the format of the ones before them, as in Excel. */
function inheritFormats(sheet: Sheet, area: Rectangle, vertical: boolean): void {
  const before = vertical ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  const sources: { index: number; stored: StoredCell }[] = [];
  const line: Rectangle = vertical ? { ...area, row: before, rows: 1 } : { ...area, column: before, columns: 1 };
  sheet.visit(line, (stored, row, column) => {
    if (stored.style || stored.numberFormat) sources.push({ index: vertical ? column : row, stored });
  });
  for (const { index, stored } of sources) {
    for (let offset = 0; offset < (vertical ? area.rows : area.columns); offset++) {
      const made = vertical ? sheet.make(area.row + offset, index) : sheet.make(index, area.column + offset);
      made.style = stored.style;
      made.numberFormat = stored.numberFormat;
    }
  }
}

function moveTable(table: TableInfo, area: Rectangle, kind: Shift['kind'], vertical: boolean, move: Move): TableInfo[] {
  const after = move(table.area);
  if (!after) return [];
  if (vertical || after.columns === table.area.columns) return [{ ...table, area: after }];
  if (kind === 'insert') {
    const at = area.column - table.area.column;
    const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
    const added = Array.from({ length: area.columns }, () => {
      let number = 1;
      while (names.has(`column${number}`)) number++;
      names.add(`column${number}`);
      return { name: `Column${number}` };
    });
    return [{ ...table, area: after, columns: [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)] }];
  }
  return [{ ...table, area: after, columns: table.columns.filter((_, index) => !(contains({ ...area, row: 0, rows: 1 }, 0, table.area.column + index))) }];
}

export const wholeKind = (area: Rectangle, change: Shift): 'rowInserted' | 'rowDeleted' | 'columnInserted' | 'columnDeleted' | 'cellInserted' | 'cellDeleted' => {
  const inserted = change.kind === 'insert';
  if (!sheetSpan(area)) return inserted ? 'cellInserted' : 'cellDeleted';
  return area.columns >= wholeSheet.columns ? (inserted ? 'rowInserted' : 'rowDeleted') : inserted ? 'columnInserted' : 'columnDeleted';
};
