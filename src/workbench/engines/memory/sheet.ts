import type { CellStyle, ConditionalFormat, DataValidation, PageSetup } from '../../document';
import type { Picture, Rectangle, TableInfo, Visibility } from '../../engine';
import { FormulaError, type Scalar } from '../formula/values';
import { wholeSheet } from '../rectangles';
import type { FormulaCell } from './calculation';

export interface StoredCell {
  value: Scalar;
  formula: FormulaCell | null;
  /** The formula whose result covers this cell. */
  from: FormulaCell | null;
  numberFormat: string | null;
  style: CellStyle | null;
  hyperlink: string | null;
}

export interface Format {
  numberFormat: string | null;
  style: CellStyle | null;
}

/** One sheet of the plain grid: sparse rows of cells, and what is not cells. */
export class Sheet {
  readonly rows = new Map<number, Map<number, StoredCell>>();
  /** Formats of whole columns and rows. */
  readonly columnFormats = new Map<number, Format>();
  readonly rowFormats = new Map<number, Format>();
  visibility: Visibility = 'visible';
  tabColor: string | null = null;
  gridlines = true;
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: Rectangle[] = [];
  frozen = { rows: 0, columns: 0 };
  tables: TableInfo[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  dataValidations: readonly DataValidation[] = [];
  pictures = new Map<string, Picture>();
  protected = false;
  page: PageSetup | null = null;
  selection: readonly Rectangle[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private extentKnown: { rows: number; columns: number } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there. */
  make(row: number, column: number): StoredCell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    let found = line.get(column);
    if (!found) {
      const inherited = this.columnFormats.size > 0 || this.rowFormats.size > 0 ? this.formatOf(row, column) : null;
      line.set(column, (found = { value: null, formula: null, from: null, numberFormat: inherited?.numberFormat ?? null, style: inherited?.style ?? null, hyperlink: null }));
      this.extentKnown = null;
    }
    return found;
  }

  formatOf(row: number, column: number): Format {
    const found = this.cell(row, column);
    if (found) return found;
    const line = this.rowFormats.get(row);
    const band = this.columnFormats.get(column);
    if (!line && !band) return plain;
    return { numberFormat: line?.numberFormat ?? band?.numberFormat ?? null, style: line?.style || band?.style ? { ...band?.style, ...line?.style } : null };
  }

  /** Visits the cells of an area that exist, in no order between rows. */
  visit(area: Rectangle, each: (cell: StoredCell, row: number, column: number) => void): void {
    const line = (row: number, cells: Map<number, StoredCell>): void => {
      if (area.columns < cells.size) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const found = cells.get(column);
          if (found) each(found, row, column);
        }
      } else for (const [column, found] of cells) if (column >= area.column && column < area.column + area.columns) each(found, row, column);
    };
    if (area.rows <= this.rows.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const cells = this.rows.get(row);
        if (cells) line(row, cells);
      }
    } else for (const [row, cells] of this.rows) if (row >= area.row && row < area.row + area.rows) line(row, cells);
  }

  /** How far content or formats reach. */
  extent(): { rows: number; columns: number } {
    if (this.extentKnown) return this.extentKnown;
    let rows = 0;
    let columns = 0;
    for (const [row, cells] of this.rows) {
      if (cells.size === 0) continue;
      rows = Math.max(rows, row + 1);
      for (const column of cells.keys()) columns = Math.max(columns, column + 1);
    }
    return (this.extentKnown = { rows, columns });
  }

  used(valuesOnly: boolean): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.visit(wholeSheet, (found, row, column) => {
      const content = found.value !== null || found.formula !== null;
      if (!content && (valuesOnly || (found.style === null && (found.numberFormat === null || found.numberFormat === 'General')))) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** After cells were moved or removed without `make`. */
  forgetExtent(): void {
    this.extentKnown = null;
  }
}

const plain: Format = { numberFormat: null, style: null };

export const scalarToCell = (value: Scalar): string | number | boolean => (value === null ? '' : value instanceof FormulaError ? value.code : value);
