import type { Rectangle } from '../../engine';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import type { FilterCriteria, FilterState } from '../filters';
import { HostObject } from '../object';
import { wholeNumber } from '../range/base';
import { Range } from '../range/range';
import { targetOf } from '../resolve';
import { bodyOf } from './writing';

interface Owner {
  readonly sheet: string;
  /** Id of the table; null for the sheet's own filter. */
  readonly table: string | null;
}

const kinds = ['BottomItems', 'BottomPercent', 'CellColor', 'Dynamic', 'FontColor', 'Values', 'TopItems', 'TopPercent', 'Icon', 'Custom'];

/** Area that a table's filter works on: its header and data without the total row. */
export function filterArea(book: Book, table: string): { sheet: string; area: Rectangle } {
  const found = book.findTable(table);
  if (found === null) throw itemNotFound('The table');
  const body = bodyOf(found);
  return { sheet: found.sheet, area: { ...body, row: body.row - 1, rows: body.rows + 1 } };
}

export class AutoFilter extends HostObject {
  constructor(book: Book, private readonly owner: Owner) {
    super(book);
  }

  get className(): string {
    return 'AutoFilter';
  }

  private get key(): string {
    return this.owner.table ?? `sheet:${this.owner.sheet}`;
  }

  private get state(): FilterState | null {
    return this.book.filters.get(this.key);
  }

  get Enabled(): boolean {
    return this.owner.table !== null ? (this.book.findTable(this.owner.table)?.filterButton ?? false) : this.state !== null;
  }

  get IsDataFiltered(): boolean {
    return (this.state?.columns.size ?? 0) > 0;
  }

  get Criteria(): (FilterCriteria | null)[] {
    const { state } = this;
    return state === null ? [] : Array.from({ length: state.area.columns }, (_, column) => state.columns.get(column) ?? null);
  }

  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    this.book.guard(this.owner.sheet, null, 'allowAutoFilter');
    const target = this.owner.table === null ? targetOf(this.book, range, this.owner.sheet) : filterArea(this.book, this.owner.table);
    let { area } = target;
    if (area.rows === 1 && area.columns === 1) area = new Range(this.book, target.sheet, area).GetSurroundingRegion().area;
    const state = this.book.filters.start(this.key, target.sheet, area);
    if (columnIndex === null || columnIndex === undefined) return;
    const column = wholeNumber(columnIndex);
    if (column < 0 || column >= area.columns) throw invalidArgument(`The filter has no column ${column}.`);
    const given = criteria as FilterCriteria | null | undefined;
    if (given === null || given === undefined) state.columns.delete(column);
    else {
      if (!kinds.includes(given.filterOn)) throw invalidArgument(`"${given.filterOn}" is no kind of filter.`);
      state.columns.set(column, given);
    }
    this.book.filters.apply(this.key);
  }

  ClearCriteria(): void {
    this.state?.columns.clear();
    this.book.filters.apply(this.key);
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    this.state?.columns.delete(wholeNumber(columnIndex));
    this.book.filters.apply(this.key);
  }

  Reapply(): void {
    this.book.filters.apply(this.key);
  }

  Remove(): void {
    this.book.filters.end(this.key);
  }

  GetRangeOrNullObject(): Range | null {
    const { state } = this;
    if (this.owner.table !== null) {
      const table = this.book.findTable(this.owner.table);
      return table === null ? null : new Range(this.book, table.sheet, table.area);
    }
    return state === null ? null : new Range(this.book, state.sheet, state.area);
  }

  GetRange(): Range {
    const found = this.GetRangeOrNullObject();
    if (found === null) throw itemNotFound('The filter');
    return found;
  }
}

/** The filter of one table column. */
export class Filter extends HostObject {
  constructor(book: Book, private readonly table: string, private readonly column: () => number) {
    super(book);
  }

  get className(): string {
    return 'Filter';
  }

  get Criteria(): FilterCriteria | null {
    return this.book.filters.get(this.table)?.columns.get(this.column()) ?? null;
  }

  Apply(criteria: unknown): void {
    const { sheet, area } = filterArea(this.book, this.table);
    this.book.guard(sheet, null, 'allowAutoFilter');
    const given = criteria as FilterCriteria | null;
    if (given === null || typeof given !== 'object' || !kinds.includes(given.filterOn)) throw invalidArgument('The filter says not what it filters on.');
    this.book.filters.start(this.table, sheet, area).columns.set(this.column(), given);
    this.book.filters.apply(this.table);
  }

  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw invalidArgument('The values are a list.');
    this.Apply({ filterOn: 'Values', values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.Apply({ filterOn: 'Custom', criterion1, criterion2: criterion2 ?? undefined, operator: operator ?? 'And' });
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: 'Dynamic', dynamicCriteria });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: 'TopItems', criterion1: String(count) });
  }
  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: 'BottomItems', criterion1: String(count) });
  }
  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: 'TopPercent', criterion1: String(percent) });
  }
  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }
  Clear(): void {
    this.book.filters.get(this.table)?.columns.delete(this.column());
    this.book.filters.apply(this.table);
  }
}
