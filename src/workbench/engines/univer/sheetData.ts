import { BooleanNumber, CellValueType, type ICellData, type IColumnData, type IRowData, type IWorkbookData, type IWorksheetData, type Styles } from '@univerjs/core';
import { FormulaError, type Scalar } from '../formula/values';
import type { Book } from '../memory/book';
import type { Format, Sheet, StoredCell } from '../memory/sheet';
import { toRange } from './rangesOf';
import { toUniver } from './styles';

export const unit = 'workbook';
export const defaultWidth = 64;
export const defaultHeight = 20;

/** Ids of styles in Univer's pool, found again without building them. */
export class StyleIds {
  private readonly known = new Map<object | null, Map<string | null, string | undefined>>();

  constructor(private readonly register: (data: NonNullable<ReturnType<typeof toUniver>>) => string) {}

  id({ style, numberFormat }: Format): string | undefined {
    if (style === null && numberFormat === null) return undefined;
    let formats = this.known.get(style);
    if (!formats) this.known.set(style, (formats = new Map()));
    if (!formats.has(numberFormat)) {
      const data = toUniver(style, numberFormat);
      formats.set(numberFormat, data && this.register(data));
    }
    return formats.get(numberFormat);
  }

  static of(styles: Styles): StyleIds {
    return new StyleIds((data) => styles.setValue(data) ?? '');
  }
}

/** A cell as Univer holds it; null when nothing is there. */
export function cellData(stored: StoredCell | undefined, ids: StyleIds): ICellData | null {
  if (!stored) return null;
  const data: ICellData = {};
  setValue(data, stored.value);
  if (stored.formula) data.f = stored.formula.text;
  const style = ids.id(stored);
  if (style !== undefined) data.s = style;
  return data.v === undefined && data.f === undefined && data.s === undefined ? null : data;
}

function setValue(data: ICellData, value: Scalar): void {
  if (value === null) return;
  if (typeof value === 'number') [data.v, data.t] = [value, CellValueType.NUMBER];
  else if (typeof value === 'boolean') [data.v, data.t] = [value ? 1 : 0, CellValueType.BOOLEAN];
  else [data.v, data.t] = [value instanceof FormulaError ? value.code : value, CellValueType.STRING];
}

/** Rows and columns that Univer's sheet has: what is used and room to go on. */
export function roomFor(sheet: Sheet): { rowCount: number; columnCount: number } {
  const extent = sheet.extent();
  return { rowCount: Math.min(Math.max(extent.rows + 200, 1000), 1_048_576), columnCount: Math.min(Math.max(extent.columns + 12, 40), 16_384) };
}

export function rowData(sheet: Sheet, ids: StyleIds): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const at = (row: number): Partial<IRowData> => (rows[row] ??= {});
  for (const [row, height] of sheet.rowHeights) Object.assign(at(row), { h: height, ia: BooleanNumber.FALSE });
  for (const row of sheet.hiddenRows) at(row).hd = BooleanNumber.TRUE;
  for (const [row, format] of sheet.rowFormats) {
    const style = ids.id(format);
    if (style !== undefined) at(row).s = style;
  }
  return rows;
}

export function columnData(sheet: Sheet, ids: StyleIds): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const at = (column: number): Partial<IColumnData> => (columns[column] ??= {});
  for (const [column, width] of sheet.columnWidths) at(column).w = width;
  for (const column of sheet.hiddenColumns) at(column).hd = BooleanNumber.TRUE;
  for (const [column, format] of sheet.columnFormats) {
    const style = ids.id(format);
    if (style !== undefined) at(column).s = style;
  }
  return columns;
}

export function sheetData(sheet: Sheet, ids: StyleIds): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.rows) {
    const made: Record<number, ICellData> = {};
    for (const [column, stored] of line) {
      const data = cellData(stored, ids);
      if (data) made[column] = data;
    }
    cells[row] = made;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    cellData: cells,
    rowData: rowData(sheet, ids),
    columnData: columnData(sheet, ids),
    mergeData: sheet.merges.map(toRange),
    freeze: freezeOf(sheet),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    defaultColumnWidth: defaultWidth,
    defaultRowHeight: defaultHeight,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: BooleanNumber.FALSE,
    ...roomFor(sheet),
  };
}

export function freezeOf(sheet: Sheet): { xSplit: number; ySplit: number; startRow: number; startColumn: number } {
  const { rows, columns } = sheet.frozen;
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** The whole workbook for createWorkbook. */
export function workbookData(book: Book): Partial<IWorkbookData> {
  const styles: Record<string, NonNullable<ReturnType<typeof toUniver>>> = {};
  let count = 0;
  const ids = new StyleIds((data) => {
    const id = `style${++count}`;
    styles[id] = data;
    return id;
  });
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of book.sheets) sheets[sheet.id] = sheetData(sheet, ids);
  return { id: unit, name: unit, styles, sheetOrder: book.sheets.map((sheet) => sheet.id), sheets };
}
