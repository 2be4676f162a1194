import type { CellScalar, Rectangle } from '../../engine';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { wholeNumber } from '../range/base';
import type { Range } from '../range/range';
import { Filter } from './filter';
import type { Table } from './table';
import { bare, bodyOf, uniqueHeaders } from './writing';

export class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    /** Position when the object was made; a rename of the column is followed. */
    private position: number,
  ) {
    super(table.book);
  }

  get className(): string {
    return 'TableColumn';
  }
  override get objects(): readonly string[] {
    return ['Filter'];
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  private strip(area: Rectangle): Rectangle {
    if (this.position >= this.table.info.columns.length) throw itemNotFound('The column');
    return { ...area, column: area.column + this.position, columns: 1 };
  }

  get Id(): number {
    return this.position + 1;
  }
  get Index(): number {
    return this.position;
  }
  get Name(): string {
    const column = this.table.info.columns[this.position];
    if (column === undefined) throw itemNotFound('The column');
    return column.name;
  }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('A column needs a name.');
    const { info } = this.table;
    if (info.columns.some((column, index) => index !== this.position && column.name.toLowerCase() === value.toLowerCase())) throw itemAlreadyExists(`A column "${value}"`);
    if (info.header) this.table.range(this.strip({ ...info.area, rows: 1 })).Values = [[value]];
    else this.table.update({ columns: info.columns.map((column, index) => (index === this.position ? { ...column, name: value } : column)) });
  }
  get Values(): CellScalar[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value as CellScalar[][];
  }
  get Filter(): Filter {
    return new Filter(this.book, this.table.id, () => this.position);
  }
  GetRange(): Range {
    return this.table.range(this.strip(this.table.info.area));
  }
  GetDataBodyRange(): Range {
    return this.table.range(this.strip(bodyOf(this.table.info)));
  }
  GetHeaderRowRange(): Range {
    if (!this.table.info.header) throw itemNotFound('The header row');
    return this.table.range(this.strip({ ...this.table.info.area, rows: 1 }));
  }
  GetTotalRowRange(): Range {
    return this.table.range(this.strip(this.table.GetTotalRowRange().area));
  }
  Delete(): void {
    const { info } = this.table;
    if (info.columns.length === 1) throw new HostError('InvalidOperation', 'The last column of a table cannot be deleted.');
    this.book.guard(info.sheet, null);
    this.book.remove(info.sheet, this.strip(info.area), 'left');
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super(table.book);
  }
  get className(): string {
    return 'TableColumnCollection';
  }
  items(): readonly TableColumn[] {
    return this.table.info.columns.map((_, index) => new TableColumn(this.table, index));
  }
  get Count(): number {
    return this.table.info.columns.length;
  }
  override find(key: unknown): TableColumn | null {
    const { columns } = this.table.info;
    const byName = columns.findIndex((column) => column.name.toLowerCase() === String(key).toLowerCase());
    // A number is an id, which counts from 1; a name that is a number wins as a text.
    const index = byName >= 0 && typeof key === 'string' ? byName : /^\d+$/.test(String(key)) ? Number(key) - 1 : byName;
    return columns[index] === undefined ? null : new TableColumn(this.table, index);
  }

  Add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { info } = this.table;
    const { area } = info;
    const asked = wholeNumber(index, -1);
    const position = asked < 0 ? info.columns.length : asked;
    if (position > info.columns.length) throw invalidArgument(`The table has no column ${position}.`);
    const cells = columnCells(values, area.rows, info.totals);
    this.book.guard(info.sheet, null);
    const header = typeof name === 'string' && name !== '' ? name : cells !== null && String(cells[0]) !== '' ? String(cells[0]) : '';
    if (header !== '' && info.columns.some((column) => column.name.toLowerCase() === header.toLowerCase())) throw itemAlreadyExists(`A column "${header}"`);
    const strip: Rectangle = { ...area, column: area.column + position, columns: 1 };
    const beside = this.book.engine.used(info.sheet, false);
    const room = position === info.columns.length && (beside === null || beside.column + beside.columns <= strip.column);
    if (!room) this.book.insert(info.sheet, strip, 'right');
    const names = [...info.columns.map((column) => column.name)];
    names.splice(position, 0, header);
    const unique = uniqueHeaders(names)[position] as string;
    const columns = [...info.columns];
    columns.splice(position, 0, { name: unique });
    const start = position === 0 ? area.column : area.column;
    this.book.engine.updateTable({ ...bare(this.table.info), area: { ...area, column: start, columns: area.columns + 1 }, columns });
    const range = this.table.range(strip);
    if (info.header) range.GetRow(0).Values = [[unique]];
    if (cells !== null && area.rows > 1) range.GetCell(1, 0).GetResizedRange(cells.length - 2, 0).Values = cells.slice(1).map((value) => [value]) as CellScalar[][];
    return new TableColumn(this.table, position);
  }
}

/** The cells of a new column, header first; null when none are given. */
function columnCells(values: unknown, rows: number, totals: boolean): unknown[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => values);
  const flat = values.map((row: unknown) => (Array.isArray(row) ? (row[0] as unknown) : row));
  const count = flat.length;
  if (count !== rows && !(totals && count === rows - 1)) throw invalidArgument(`The column needs ${rows} values.`);
  return flat;
}
