import type { TableDocument } from '../../document';
import type { Rectangle, TableInfo } from '../../engine';
import { intersect } from '../area';
import type { Book } from '../book';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { eventTypes, workbookTarget } from '../eventHub';
import { checkName } from '../names';
import { HostObject } from '../object';
import { Range } from '../range/range';
import { sortFields } from '../range/sort';
import { addRegistrations } from '../registration';
import { targetOf } from '../resolve';
import { Worksheet } from '../worksheet/worksheet';
import { TableColumnCollection } from './columns';
import { AutoFilter } from './filter';
import { TableRowCollection } from './rows';
import { totalCell } from './totals';
import { bare, bodyOf, uniqueHeaders } from './writing';

const styleNames = /^(?:TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))?$/;

export class Table extends HostObject {
  constructor(
    book: Book,
    readonly id: string,
  ) {
    super(book);
  }

  get className(): string {
    return 'Table';
  }

  override get objects(): readonly string[] {
    return ['AutoFilter', 'Columns', 'Rows', 'Sort', 'Worksheet'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.info.id };
  }

  get info(): TableInfo {
    const found = this.book.engine.tables().find((table) => table.id === this.id);
    if (found === undefined) throw itemNotFound('The table');
    return found;
  }

  update(change: Partial<TableDocument>): void {
    const { info } = this;
    this.book.guard(info.sheet, null);
    this.book.engine.updateTable({ ...bare(info), ...change });
    this.book.dirty = true;
  }

  range(area: Rectangle): Range {
    return new Range(this.book, this.info.sheet, area);
  }

  get Id(): string {
    return this.info.id;
  }
  get LegacyId(): string {
    return String(this.book.engine.tables().findIndex((table) => table.id === this.id) + 1);
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(value: unknown) {
    const { name } = this.info;
    this.update({ name: checkName(this.book, value, { sheet: null, own: name }) });
  }
  get Style(): string {
    return this.info.style;
  }
  set Style(value: unknown) {
    if (typeof value !== 'string' || !styleNames.test(value)) throw invalidArgument(`"${String(value)}" is no table style.`);
    this.update({ style: value });
  }

  get ShowHeaders(): boolean {
    return this.info.header;
  }
  set ShowHeaders(value: unknown) {
    const { info } = this;
    if (value === info.header) return;
    const { area } = info;
    if (value === false) {
      this.update({ header: false, filterButton: false, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
      this.book.engine.write(info.sheet, { ...area, rows: 1 }, [info.columns.map(() => '')]);
    } else if (value === true) {
      if (area.row === 0) throw invalidArgument('There is no row for the headers.');
      this.book.engine.write(info.sheet, { ...area, row: area.row - 1, rows: 1 }, [info.columns.map((column) => column.name)]);
      this.update({ header: true, filterButton: true, area: { ...area, row: area.row - 1, rows: area.rows + 1 } });
    } else throw invalidArgument('true or false is expected.');
  }

  get ShowTotals(): boolean {
    return this.info.totals;
  }
  set ShowTotals(value: unknown) {
    const { info } = this;
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    if (value === info.totals) return;
    const { area } = info;
    const below: Rectangle = { ...area, row: area.row + area.rows, rows: 1 };
    if (value) {
      // What stands below makes room.
      const used = this.book.engine.used(info.sheet, false);
      if (used !== null && intersect({ ...below, rows: Number.MAX_SAFE_INTEGER }, used) !== null) this.book.insert(info.sheet, below, 'down');
      const columns = info.columns.map((column, index) => (index === 0 ? { ...column, totalsLabel: column.totalsLabel ?? 'Total' } : column));
      this.book.engine.updateTable({ ...bare(info), totals: true, area: { ...area, rows: area.rows + 1 }, columns });
      this.book.engine.write(info.sheet, below, [columns.map((column) => totalCell(column))]);
      // A last column of numbers is summed, as Excel does.
      const last = info.columns.length - 1;
      const body = bodyOf(info);
      const types = this.book.engine.valueTypes(info.sheet, { ...body, column: body.column + last, columns: 1 });
      const column = columns[last];
      if (last > 0 && column !== undefined && totalCell(column) === '' && types.some((row) => row[0] === 'Double')) {
        const totalled = columns.map((one, index) => (index === last ? { ...one, totalsFunction: 'sum' } : one));
        this.book.engine.updateTable({ ...bare(this.info), columns: totalled });
        this.book.engine.write(info.sheet, { ...below, column: below.column + last, columns: 1 }, [[totalCell(totalled[last] as (typeof totalled)[number])]]);
      }
    } else {
      const row: Rectangle = { ...area, row: area.row + area.rows - 1, rows: 1 };
      this.book.engine.updateTable({ ...bare(info), totals: false, area: { ...area, rows: area.rows - 1 } });
      this.book.engine.clear(info.sheet, row, 'contents');
    }
  }

  private flag(name: 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButton', value: unknown): void {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.update({ [name]: value });
  }
  get ShowBandedRows(): boolean { return this.info.bandedRows; }
  set ShowBandedRows(value: unknown) { this.flag('bandedRows', value); }
  get ShowBandedColumns(): boolean { return this.info.bandedColumns; }
  set ShowBandedColumns(value: unknown) { this.flag('bandedColumns', value); }
  get HighlightFirstColumn(): boolean { return this.info.firstColumn; }
  set HighlightFirstColumn(value: unknown) { this.flag('firstColumn', value); }
  get HighlightLastColumn(): boolean { return this.info.lastColumn; }
  set HighlightLastColumn(value: unknown) { this.flag('lastColumn', value); }
  get ShowFilterButton(): boolean { return this.info.filterButton; }
  set ShowFilterButton(value: unknown) { this.flag('filterButton', value); }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, { sheet: this.info.sheet, table: this.id });
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get Sort(): TableSort {
    return new TableSort(this);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.info.sheet);
  }

  GetRange(): Range {
    return this.range(this.info.area);
  }
  GetDataBodyRange(): Range {
    return this.range(bodyOf(this.info));
  }
  GetHeaderRowRange(): Range {
    if (!this.info.header) throw itemNotFound('The header row');
    return this.range({ ...this.info.area, rows: 1 });
  }
  GetTotalRowRange(): Range {
    const { area, totals } = this.info;
    if (!totals) throw itemNotFound('The total row');
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  Resize(newRange: unknown): void {
    const { info } = this;
    const { sheet, area } = targetOf(this.book, newRange, info.sheet);
    if (sheet !== info.sheet) throw invalidArgument('A table cannot move to another sheet.');
    if (intersect(area, info.area) === null || area.row !== info.area.row) throw invalidArgument('The header row of a table stays in its row.');
    if (area.rows < 2) throw invalidArgument('A table needs a row of data.');
    refuseOverlap(this.book, sheet, area, info.id);
    const texts = this.book.engine.text(sheet, { ...area, rows: 1 })[0] ?? [];
    const names = uniqueHeaders(texts);
    const columns = names.map((name) => info.columns.find((column) => column.name === name) ?? { name });
    this.update({ area, columns });
    if (info.header) this.book.engine.write(sheet, { ...area, rows: 1 }, [names]);
    this.book.filters.resize(this.id, area);
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.book.guard(range.sheet, null);
    this.book.filters.end(this.id);
    this.book.engine.deleteTable(this.id);
    return range;
  }

  Delete(): void {
    const { info } = this;
    this.book.guard(info.sheet, null);
    this.book.filters.end(this.id);
    this.book.engine.deleteTable(this.id);
    this.book.engine.clear(info.sheet, info.area, 'all');
    this.book.events.send(eventTypes.tableDeleted, [workbookTarget, info.sheet], { source: 'Local', tableId: info.id, tableName: info.name, worksheetId: info.sheet });
  }

  ClearFilters(): void {
    this.book.filters.get(this.id)?.columns.clear();
    this.book.filters.apply(this.id);
  }
  ReapplyFilters(): void {
    this.book.filters.apply(this.id);
  }
}

addRegistrations(Table, { DataChangedEvent: eventTypes.tableChanged, SelectionChangedEvent: eventTypes.tableSelectionChanged }, (table) => table.id);

export function refuseOverlap(book: Book, sheet: string, area: Rectangle, own: string | null): void {
  const other = book.tablesOf(sheet).find((table) => table.id !== own && intersect(table.area, area) !== null);
  if (other !== undefined) throw invalidArgument(`The range overlaps the table "${other.name}".`);
  if (book.engine.sheetDocument(sheet).merges.some((merge) => intersect(merge, area) !== null)) throw new HostError('MergedRangeConflict', 'The range holds merged cells.');
}

export class TableSort extends HostObject {
  private static readonly applied = new WeakMap<Book, Map<string, { fields: unknown; matchCase: boolean; method: string }>>();

  constructor(private readonly table: Table) {
    super(table.book);
  }
  get className(): string {
    return 'TableSort';
  }
  private get states(): Map<string, { fields: unknown; matchCase: boolean; method: string }> {
    const found = TableSort.applied.get(this.book) ?? new Map<string, { fields: unknown; matchCase: boolean; method: string }>();
    TableSort.applied.set(this.book, found);
    return found;
  }
  get Fields(): unknown {
    return this.states.get(this.table.id)?.fields ?? [];
  }
  get MatchCase(): boolean {
    return this.states.get(this.table.id)?.matchCase ?? false;
  }
  get Method(): string {
    return this.states.get(this.table.id)?.method ?? 'PinYin';
  }
  Apply(fields: unknown, matchCase?: unknown, method?: unknown): void {
    const { info } = this.table;
    const list = sortFields(fields, info.area.columns);
    this.book.guard(info.sheet, info.area, 'allowSort');
    this.book.engine.sort(info.sheet, bodyOf(info), list.map((field) => ({ column: field.key, ascending: field.ascending })), false);
    this.states.set(this.table.id, { fields, matchCase: matchCase === true, method: typeof method === 'string' ? method : 'PinYin' });
  }
  Clear(): void {
    this.states.delete(this.table.id);
  }
  Reapply(): void {
    const state = this.states.get(this.table.id);
    if (state !== undefined) this.Apply(state.fields, state.matchCase, state.method);
  }
}
