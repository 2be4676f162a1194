import { numberFormats } from '../../report/formats';
import { area } from '../areas';
import { bytesOfCell } from '../payload';
import type { PlannedColumn, PlannedTable } from '../plan/plan';
import { asWritten, readsAsSomethingElse } from '../plan/text';
import { formatWhole } from './drawSheet';
import { applyStyle, line, one, rangeOf } from './ranges';
import { colors } from './styles';

const textFormat = numberFormats.text;
const tableStyle = 'TableStyleLight1';

/**
 * Headings and the formats of the columns: before any value, so that "0140" stays a text and "=1" never becomes a formula. In a table that stands
 * (`now`: its headings) only those that differ are written: Excel takes it for a new name of the column.
 */
export function drawHeadings(sheet: Excel.Worksheet, table: PlannedTable, now: readonly string[] | null = null): void {
  const { row, column, columns } = table.area;
  const heading = rangeOf(sheet, area(row, column, 1, columns));
  formatWhole(heading, textFormat);
  if (now === null) heading.values = [table.columns.map((planned) => planned.heading)];
  else {
    table.columns.forEach((planned, index) => {
      if (planned.heading !== now[index]) rangeOf(sheet, area(row, column + index, 1, 1)).values = [[planned.heading]];
    });
  }
  table.columns.forEach((planned, index) => {
    if (planned.format !== 'General') formatWhole(rangeOf(sheet, area(row + 1, column + index, table.rowCount, 1)), planned.format);
  });
}

export interface Chunk {
  readonly table: PlannedTable;
  readonly first: number;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly bytes: number;
}

/** The body of a table in pieces of about `aim` bytes, each row complete. Formula columns stay empty here. */
export function* chunksOf(table: PlannedTable, aim: number): Generator<Chunk> {
  let rows: (string | number | boolean)[][] = [];
  let bytes = 0;
  let first = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const cells = table.columns.map((column) => cellAt(column, row));
    const size = cells.reduce<number>((sum, cell) => sum + bytesOfCell(cell), 3);
    if (rows.length > 0 && bytes + size > aim) {
      yield { table, first, rows, bytes };
      first += rows.length;
      rows = [];
      bytes = 0;
    }
    rows.push(cells);
    bytes += size;
  }
  if (rows.length > 0) yield { table, first, rows, bytes };
}

function cellAt(column: PlannedColumn, row: number): string | number | boolean {
  const value = column.values?.[row] ?? '';
  // A stray text in a column of numbers has no text format to keep it what it is.
  return typeof value === 'string' && column.format !== textFormat && readsAsSomethingElse(value) ? `'${value}` : asWritten(value);
}

export function drawChunk(sheet: Excel.Worksheet, chunk: Chunk): void {
  const { table, first, rows } = chunk;
  const { row, column, columns } = table.area;
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      if (typeof cell === 'string' && cell.startsWith("'=")) formatWhole(rangeOf(sheet, area(row + 1 + first + index, column + at, 1, 1)), numberFormats.general);
    });
  });
  rangeOf(sheet, area(row + 1 + first, column, rows.length, columns)).values = rows as (string | number | boolean)[][];
}

/** Turns the written cells into an Excel Table. */
export function drawTable(sheet: Excel.Worksheet, planned: PlannedTable): Excel.Table {
  const { row, column, columns } = planned.area;
  const table = sheet.tables.add(rangeOf(sheet, area(row, column, planned.rowCount + 1, columns)), true);
  table.name = planned.name;
  table.style = tableStyle;
  table.showBandedRows = false;
  if (planned.totals) table.showTotals = true;
  formatTable(sheet, planned);
  return table;
}

export function formatTable(sheet: Excel.Worksheet, planned: PlannedTable): void {
  const { row, column, columns } = planned.area;
  const heading = rangeOf(sheet, area(row, column, 1, columns));
  applyStyle(heading, { bold: true, color: colors.brandText, fill: colors.brand, align: 'Left' });
  heading.format.verticalAlignment = 'Center';
  planned.columns.forEach((plannedColumn, index) => {
    if (plannedColumn.right) rangeOf(sheet, area(row, column + index, 1, 1)).format.horizontalAlignment = 'Right';
    if (plannedColumn.indent) indent(rangeOf(sheet, area(row, column + index, planned.rowCount + 1, 1)));
    if (plannedColumn.input) rangeOf(sheet, area(row + 1, column + index, planned.rowCount, 1)).format.font.color = colors.input;
  });
  if (planned.lines && planned.rowCount > 1) {
    const between = rangeOf(sheet, area(row + 1, column, planned.rowCount, columns)).format.borders.getItem('InsideHorizontal');
    between.style = 'Continuous';
    between.color = colors.hair;
  }
}

function indent(range: Excel.Range): void {
  range.format.horizontalAlignment = 'Left';
  range.format.indentLevel = 1;
}

/** Formulas of whole columns: after every table exists, for they name each other. */
export function drawFormulas(sheet: Excel.Worksheet, planned: PlannedTable): void {
  const { row, column } = planned.area;
  planned.columns.forEach((plannedColumn, index) => {
    if (plannedColumn.formula !== null) rangeOf(sheet, area(row + 1, column + index, planned.rowCount, 1)).formulas = one(plannedColumn.formula);
  });
}

/** Contents and look of the total row, which is there. */
export function drawTotals(sheet: Excel.Worksheet, planned: PlannedTable): void {
  if (!planned.totals) return;
  const { row, column, columns } = planned.area;
  const total = rangeOf(sheet, area(row + planned.rowCount + 1, column, 1, columns));
  // Only now: where the total row pushes cells down, a format that waits for it would go with them.
  planned.columns.forEach(({ format }, index) => {
    if (format !== 'General') formatWhole(rangeOf(sheet, area(row + planned.rowCount + 1, column + index, 1, 1)), format);
  });
  total.formulas = [planned.columns.map((plannedColumn) => plannedColumn.total?.content ?? '')];
  planned.columns.forEach(({ own }, index) => {
    if (own !== undefined && own !== null && own.total !== '') rangeOf(sheet, area(row + planned.rowCount + 1, column + index, 1, 1)).formulasR1C1 = [[own.total]];
  });
  applyStyle(total, { bold: true, fill: colors.total });
  line(total, 'EdgeTop', 'Double');
}
