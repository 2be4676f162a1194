import type { CellScalar, Rectangle } from '../../engine';
import { intersect } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { wholeNumber } from '../range/base';
import type { Range } from '../range/range';
import type { Table } from './table';
import { bare, bodyOf } from './writing';

export class TableRow extends HostObject {
  constructor(private readonly table: Table, private readonly position: number) {
    super(table.book);
  }
  get className(): string {
    return 'TableRow';
  }
  get Index(): number {
    return this.position;
  }
  get Values(): CellScalar[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value as CellScalar[][];
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.position);
  }
  Delete(): void {
    deleteRows(this.table, this.position, 1);
  }
}

function deleteRows(table: Table, first: number, count: number): void {
  const { info } = table;
  const body = bodyOf(info);
  if (first < 0 || count < 1 || first + count > body.rows) throw itemNotFound('The row');
  table.book.guard(info.sheet, null);
  const strip: Rectangle = { ...body, row: body.row + first, rows: count };
  // A table keeps at least one row of data: the last one is only emptied.
  if (count < body.rows) table.book.remove(info.sheet, strip, 'up');
  else {
    if (body.rows > 1) table.book.remove(info.sheet, { ...strip, row: strip.row + 1, rows: body.rows - 1 }, 'up');
    table.book.engine.clear(info.sheet, { ...strip, rows: 1 }, 'contents');
    table.book.emptyTables.add(info.id);
  }
}

/** A table without data shows one blank row, which the first row that is added takes. */
function takesFirstRow(table: Table): boolean {
  const { info } = table;
  if (!table.book.emptyTables.delete(info.id)) return false;
  const body = bodyOf(info);
  return body.rows === 1 && table.book.engine.valueTypes(info.sheet, body).every((row) => row.every((type) => type === 'Empty'));
}

export class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super(table.book);
  }
  get className(): string {
    return 'TableRowCollection';
  }
  items(): readonly TableRow[] {
    return Array.from({ length: bodyOf(this.table.info).rows }, (_, index) => new TableRow(this.table, index));
  }
  get Count(): number {
    return bodyOf(this.table.info).rows;
  }
  override GetItemAt(index: unknown): TableRow {
    const position = wholeNumber(index);
    if (position < 0 || position >= this.Count) throw invalidArgument(`The table has no row ${position}.`);
    return new TableRow(this.table, position);
  }

  Add(index?: unknown, values?: unknown): TableRow {
    const { info } = this.table;
    const body = bodyOf(info);
    const asked = wholeNumber(index, -1);
    const position = asked < 0 ? body.rows : asked;
    if (position > body.rows) throw invalidArgument(`The table has no row ${position}.`);
    const rows = rowCells(values, info.columns.length);
    this.book.guard(info.sheet, null);
    if (takesFirstRow(this.table)) {
      if (rows !== null && rows.length > 1) this.grow(1, rows.length - 1);
      if (rows !== null) this.table.range({ ...body, rows: rows.length }).Values = rows as CellScalar[][];
      return new TableRow(this.table, 0);
    }
    const strip = this.grow(position, rows?.length ?? 1);
    if (rows !== null) this.table.range(strip).Values = rows as CellScalar[][];
    return new TableRow(this.table, position);
  }

  /** Makes room for rows of the table and gives their place. */
  private grow(position: number, count: number): Rectangle {
    const { info } = this.table;
    const body = bodyOf(info);
    const strip: Rectangle = { ...body, row: body.row + position, rows: count };
    const area = { ...info.area, rows: info.area.rows + strip.rows };
    const used = this.book.engine.used(info.sheet, false);
    const below: Rectangle = { ...strip, rows: 1_048_576 - strip.row };
    const others = this.book.tablesOf(info.sheet).filter((other) => other.id !== info.id && intersect(other.area, below) !== null);
    if (others.some((other) => other.area.column < body.column || other.area.column + other.area.columns > body.column + body.columns)) throw invalidArgument('Another table below is in the way.');
    if (position < body.rows || info.totals || (used !== null && intersect(below, used) !== null)) this.book.insert(info.sheet, strip, 'down');
    const now = this.table.info;
    // The engine lets a table grow only where rows were put into its middle.
    this.book.engine.updateTable({ ...bare(now), area: { ...area, row: info.area.row } });
    this.book.filters.resize(info.id, { ...area, row: info.area.row });
    this.fillCalculated(strip);
    return strip;
  }

  /** New rows take over the formulas of calculated columns. */
  private fillCalculated(strip: Rectangle): void {
    const { info } = this.table;
    info.columns.forEach((column, index) => {
      if (column.formula === undefined) return;
      const { formula } = column;
      this.book.engine.write(info.sheet, { ...strip, column: strip.column + index, columns: 1 }, Array.from({ length: strip.rows }, () => [formula]));
    });
  }

  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument('The rows are a list.');
    const indexes = rows.map((row: unknown) => (row instanceof TableRow ? row.Index : wholeNumber(row)));
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteRows(this.table, index, 1);
  }

  DeleteRowsAt(index: unknown, count?: unknown): void {
    deleteRows(this.table, wholeNumber(index), wholeNumber(count, 1));
  }
}

/** One or several rows; a single value fills one row. */
function rowCells(values: unknown, columns: number): unknown[][] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columns)) throw invalidArgument(`A row of the table has ${columns} values.`);
  return rows;
}
