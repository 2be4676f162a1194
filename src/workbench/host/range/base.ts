import { sheetColumns, sheetRows, type Rectangle } from '../../engine';
import { formatArea } from '../address';
import { bottom, cell, cells, inside, isEntireColumn, isEntireRow, isUnbounded, right } from '../area';
import type { Book, Place } from '../book';
import { HostError, invalidArgument, invalidOperation } from '../errors';
import { HostObject } from '../object';
import { columnLeft, rowTop } from '../layout';

/** Excel reads and writes at most this many cells in one go. */
export const cellLimit = 5_000_000;

export function wholeNumber(value: unknown, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument('A whole number is expected.');
  return value;
}

/** Where a range lies and how it is called. The other files of this folder add the rest of Excel.Range. */
export abstract class RangeBase extends HostObject {
  readonly place: Place;

  constructor(book: Book, sheet: string, area: Rectangle) {
    super(book);
    this.place = book.track({ sheet, area });
  }

  get className(): string {
    return 'Range';
  }

  override get objects(): readonly string[] {
    return ['ConditionalFormats', 'DataValidation', 'Format', 'Sort', 'Worksheet'];
  }

  override get hiddenScalars(): readonly string[] {
    return ['_ReferenceId'];
  }

  override identity(): Record<string, unknown> {
    const id = this.book.referenceOf(this.place);
    return id === null ? {} : { _ReferenceId: id };
  }

  get sheet(): string {
    this.book.sheet(this.place.sheet);
    return this.place.sheet;
  }

  get area(): Rectangle {
    if (this.place.area === null) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
    return this.place.area;
  }

  /** A range of the same sheet; refuses what lies outside of the grid. */
  at(area: Rectangle): this {
    if (!inside(area)) throw invalidArgument('The range would lie outside of the sheet.');
    const type = this.constructor as new (book: Book, sheet: string, area: Rectangle) => this;
    return new type(this.book, this.sheet, area);
  }

  /** null for a range with whole columns or rows, which Excel does not read; an error for one that is too large. */
  protected readable(): Rectangle | null {
    if (isUnbounded(this.area)) return null;
    if (cells(this.area) > cellLimit) throw invalidOperation(`The range has ${cells(this.area)} cells; ${cellLimit} are allowed.`);
    return this.area;
  }

  get _ReferenceId(): string {
    return this.book.referenceOf(this.place) ?? '';
  }

  _KeepReference(): void {
    this.book.keep(this.place, this);
  }

  get Address(): string {
    return `${this.book.prefix(this.sheet)}${formatArea(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get CellCount(): number {
    const count = cells(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get Left(): number {
    return columnLeft(this.book, this.sheet, this.area.column);
  }

  get Top(): number {
    return rowTop(this.book, this.sheet, this.area.row);
  }

  get Width(): number {
    return columnLeft(this.book, this.sheet, this.area.column + this.area.columns) - this.Left;
  }

  get Height(): number {
    return rowTop(this.book, this.sheet, this.area.row + this.area.rows) - this.Top;
  }

  /** One hidden state of all lines, null when they differ. */
  private hiddenState(axis: 'row' | 'column'): boolean | null {
    const document = this.book.engine.sheetDocument(this.sheet);
    const set = axis === 'row' ? document.hiddenRows : document.hiddenColumns;
    const first = axis === 'row' ? this.area.row : this.area.column;
    const count = axis === 'row' ? this.area.rows : this.area.columns;
    let hidden = 0;
    for (const line of set) if (line >= first && line < first + count) hidden += 1;
    if (hidden === 0) return false;
    return hidden === count ? true : null;
  }

  get Hidden(): boolean | null {
    const rows = this.hiddenState('row');
    const columns = this.hiddenState('column');
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get RowHidden(): boolean | null {
    return this.hiddenState('row');
  }

  set RowHidden(value: unknown) {
    this.setHiddenState('row', value);
  }

  get ColumnHidden(): boolean | null {
    return this.hiddenState('column');
  }

  set ColumnHidden(value: unknown) {
    this.setHiddenState('column', value);
  }

  private setHiddenState(axis: 'row' | 'column', value: unknown): void {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.book.guard(this.sheet, null, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    const area = this.area;
    this.book.engine.setHidden(this.sheet, axis, axis === 'row' ? area.row : area.column, axis === 'row' ? area.rows : area.columns, value);
    if (axis === 'row') this.book.events.sheetEvent(22, this.sheet, { address: formatArea({ ...area, column: 0, columns: sheetColumns }), changeType: value ? 'Hidden' : 'Unhidden', source: 'Local' });
  }

  get LinkedDataTypeState(): string {
    return 'None';
  }

  // Neighbours

  GetCell(row: unknown, column: unknown): this {
    return this.at(cell(this.area.row + wholeNumber(row), this.area.column + wholeNumber(column)));
  }

  GetRow(row: unknown): this {
    const index = wholeNumber(row);
    if (index < 0 || index >= this.area.rows) throw invalidArgument(`The range has no row ${index}.`);
    return this.at({ ...this.area, row: this.area.row + index, rows: 1 });
  }

  GetColumn(column: unknown): this {
    const index = wholeNumber(column);
    if (index < 0 || index >= this.area.columns) throw invalidArgument(`The range has no column ${index}.`);
    return this.at({ ...this.area, column: this.area.column + index, columns: 1 });
  }

  GetLastCell(): this {
    return this.at(cell(bottom(this.area), right(this.area)));
  }

  GetLastRow(): this {
    return this.at({ ...this.area, row: bottom(this.area), rows: 1 });
  }

  GetLastColumn(): this {
    return this.at({ ...this.area, column: right(this.area), columns: 1 });
  }

  GetEntireRow(): this {
    return this.at({ ...this.area, column: 0, columns: sheetColumns });
  }

  GetEntireColumn(): this {
    return this.at({ ...this.area, row: 0, rows: sheetRows });
  }

  GetOffsetRange(rows: unknown, columns: unknown): this {
    return this.at({ ...this.area, row: this.area.row + wholeNumber(rows, 0), column: this.area.column + wholeNumber(columns, 0) });
  }

  GetResizedRange(rows: unknown, columns: unknown): this {
    return this.at({ ...this.area, rows: this.area.rows + wholeNumber(rows, 0), columns: this.area.columns + wholeNumber(columns, 0) });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): this {
    return this.at({ ...this.area, rows: wholeNumber(rows), columns: wholeNumber(columns) });
  }

  GetRowsAbove(count?: unknown): this {
    return this.beside('row', -wholeNumber(count, 1));
  }

  GetRowsBelow(count?: unknown): this {
    return this.beside('row', wholeNumber(count, 1));
  }

  GetColumnsBefore(count?: unknown): this {
    return this.beside('column', -wholeNumber(count, 1));
  }

  GetColumnsAfter(count?: unknown): this {
    return this.beside('column', wholeNumber(count, 1));
  }

  /** Positive: after the range; negative: before it. */
  private beside(axis: 'row' | 'column', count: number): this {
    if (count === 0) throw invalidArgument('The number of rows or columns cannot be 0.');
    const area = this.area;
    if (axis === 'row') return this.at({ ...area, row: count > 0 ? area.row + area.rows : area.row + count, rows: Math.abs(count) });
    return this.at({ ...area, column: count > 0 ? area.column + area.columns : area.column + count, columns: Math.abs(count) });
  }
}
