import { intersect, isEntireColumn, isEntireRow } from '../area';
import { HostError, invalidArgument } from '../errors';
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
    if (orientation === 'Columns') throw new HostError('NotImplemented', 'The workbench sorts rows only.');
    const used = this.book.engine.used(this.range.sheet, true);
    const area = (isEntireColumn(this.range.area) || isEntireRow(this.range.area)) && used !== null ? intersect(used, this.range.area) : this.range.area;
    if (area === null) return;
    this.book.guard(this.range.sheet, area, 'allowSort');
    const list = sortFields(fields, area.columns);
    this.book.engine.sort(this.range.sheet, area, list.map((field) => ({ column: field.key, ascending: field.ascending })), hasHeaders === true);
    this.book.events.sheetEvent(19, this.range.sheet, { address: this.range.local, source: 'Local' });
  }
}
