import type { CellScalar } from '../../engine';
import { formatArea } from '../address';
import { cell } from '../area';
import { invalidOperation } from '../errors';
import { HostCollection, HostObject } from '../object';
import type { Range } from './range';

/** The visible cells of a range; `Rows` holds one view a row. */
export class RangeView extends HostObject {
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];

  constructor(
    private readonly range: Range,
    private readonly only: number | null = null,
  ) {
    super(range.book);
    const { hiddenRows, hiddenColumns } = range.book.engine.sheetDocument(range.sheet);
    const { area } = range;
    if (area.rows * area.columns > 5_000_000) throw invalidOperation('The range is too large for a view.');
    const visible = Array.from({ length: area.rows }, (_, row) => row).filter((row) => !hiddenRows.has(area.row + row));
    this.rows = only === null ? visible : [visible[only] as number];
    this.columns = Array.from({ length: area.columns }, (_, column) => column).filter((column) => !hiddenColumns.has(area.column + column));
  }

  get className(): string {
    return 'RangeView';
  }

  override get objects(): readonly string[] {
    return ['Rows'];
  }

  private pick<T>(matrix: readonly (readonly T[])[] | null): T[][] {
    return this.rows.map((row) => this.columns.map((column) => matrix?.[row]?.[column] as T));
  }

  get Values(): CellScalar[][] {
    return this.pick(this.range.Values);
  }
  get Formulas(): CellScalar[][] {
    return this.pick(this.range.Formulas);
  }
  get FormulasLocal(): CellScalar[][] {
    return this.Formulas;
  }
  get FormulasR1C1(): CellScalar[][] {
    return this.pick(this.range.FormulasR1C1);
  }
  get Text(): string[][] {
    return this.pick(this.range.Text);
  }
  get NumberFormat(): string[][] {
    return this.pick(this.range.NumberFormat);
  }
  get ValueTypes(): string[][] {
    return this.pick(this.range.ValueTypes);
  }
  get CellAddresses(): string[][] {
    const { area } = this.range;
    return this.rows.map((row) => this.columns.map((column) => `${this.book.prefix(this.range.sheet)}${formatArea(cell(area.row + row, area.column + column))}`));
  }
  get RowCount(): number {
    return this.rows.length;
  }
  get ColumnCount(): number {
    return this.columns.length;
  }
  get Index(): number {
    return this.only ?? 0;
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.range);
  }
  GetRange(): Range {
    return this.only === null ? this.range : this.range.GetRow(this.rows[0]);
  }
}

export class RangeViewCollection extends HostCollection<RangeView> {
  constructor(private readonly range: Range) {
    super(range.book);
  }
  get className(): string {
    return 'RangeViewCollection';
  }
  items(): readonly RangeView[] {
    const count = new RangeView(this.range).RowCount;
    return Array.from({ length: count }, (_, index) => new RangeView(this.range, index));
  }
}
