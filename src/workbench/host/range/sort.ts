import type { CellScalar, Rectangle } from '../../engine';
import { intersect, isEntireColumn, isEntireRow } from '../area';
import type { Book } from '../book';
import { HostError, invalidArgument } from '../errors';
import { moveFormula } from '../formulaText';
import { HostObject } from '../object';
import type { Range } from './range';

export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export function sortFields(fields: unknown, columns: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('The fields to sort by are missing.');
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = field as { key?: unknown; ascending?: unknown; sortOn?: unknown };
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument(`There is no column ${String(key)} to sort by.`);
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw new HostError('NotImplemented', 'The workbench sorts by values only.');
    return { key, ascending: ascending !== false };
  });
}

export class RangeSort extends HostObject {
  constructor(private readonly range: Range) {
    super(range.book);
  }

  get className(): string {
    return 'RangeSort';
  }

  Apply(fields: unknown, _matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const used = this.book.engine.used(this.range.sheet, true);
    const area = (isEntireColumn(this.range.area) || isEntireRow(this.range.area)) && used !== null ? intersect(used, this.range.area) : this.range.area;
    if (area === null) return;
    this.book.guard(this.range.sheet, area, 'allowSort');
    if (orientation === 'Columns') {
      sortColumns(this.book, this.range.sheet, area, sortFields(fields, area.rows), hasHeaders === true);
      this.book.events.sheetEvent(20, this.range.sheet, { address: this.range.local, source: 'Local' });
      return;
    }
    const list = sortFields(fields, area.columns);
    this.book.engine.sort(this.range.sheet, area, list.map((field) => ({ column: field.key, ascending: field.ascending })), hasHeaders === true);
    this.book.events.sheetEvent(19, this.range.sheet, { address: this.range.local, source: 'Local' });
  }
}

const rank = (value: CellScalar, type: string | undefined): number => (type === 'Empty' || type === undefined ? 5 : typeof value === 'number' ? 1 : type === 'Error' ? 4 : typeof value === 'boolean' ? 3 : 2);

/** Left to right: whole columns change places. Numbers come before texts, blanks always last. */
function sortColumns(book: Book, sheet: string, area: Rectangle, fields: readonly SortField[], hasHeaders: boolean): void {
  const { engine } = book;
  const start = hasHeaders ? 1 : 0;
  const values = engine.values(sheet, area);
  const types = engine.valueTypes(sheet, area);
  const compare = (a: number, b: number): number => {
    for (const { key, ascending } of fields) {
      const [x, y] = [values[key]?.[a] as CellScalar, values[key]?.[b] as CellScalar];
      const [rankX, rankY] = [rank(x, types[key]?.[a]), rank(y, types[key]?.[b])];
      if (rankX === 5 || rankY === 5) {
        if (rankX !== rankY) return rankX - rankY;
        continue;
      }
      const order = rankX !== rankY ? rankX - rankY : typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y, 'en', { sensitivity: 'base' }) : Number(x) - Number(y);
      if (order !== 0) return ascending ? order : -order;
    }
    return a - b;
  };
  const order = Array.from({ length: area.columns }, (_, column) => column);
  const sorted = [...order.slice(0, start), ...order.slice(start).sort(compare)];
  const move = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => sorted.map((column) => row[column] as T));
  const formulas = engine.formulas(sheet, area).map((row) => sorted.map((from, to) => {
    const text = row[from] as CellScalar;
    return typeof text === 'string' && text.startsWith('=') ? moveFormula(text, 0, to - from) : text;
  }));
  engine.setNumberFormats(sheet, area, move(engine.numberFormats(sheet, area)));
  engine.write(sheet, area, formulas);
}
