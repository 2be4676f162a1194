import type { PlannedBlock, PlannedCell, PlannedSheet, StyleName } from '../plan/plan';
import { area } from '../areas';
import { asWritten } from '../plan/text';
import type { Area } from '../areas';
import { applyStyle, one, pointsOfCharacters, rangeOf } from './ranges';
import { colors, styles } from './styles';

/** Everything on a sheet outside its tables and charts. Queues only; the caller syncs. */
export function drawSheet(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  for (const planBlock of planned.blocks) drawBlock(sheet, planBlock);
  drawWidths(sheet, planned.widths);
  for (const { row, points } of planned.heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  if (!planned.gridlines) sheet.showGridlines = false;
  const { rows, columns } = planned.frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

function drawBlock(sheet: Excel.Worksheet, planned: PlannedBlock): void {
  const width = Math.max(...planned.cells.map((row) => row.length));
  const range = rangeOf(sheet, area(planned.row, planned.column, planned.cells.length, width));
  const matrix = <Of>(pick: (cell: PlannedCell) => Of): (Of | null)[][] =>
    planned.cells.map((row) => Array.from({ length: width }, (_, index) => pickFrom(row[index], pick)));
  // The format comes first: a text that looks like a formula must find its cell waiting for text.
  range.numberFormat = matrix((cell) => cell.format);
  range.formulas = matrix((cell) => (cell.formula ? cell.content : asWritten(cell.content)));
  drawStyles(sheet, planned);
}

function pickFrom<Of>(cell: PlannedCell | null | undefined, pick: (cell: PlannedCell) => Of): Of | null {
  return cell === null || cell === undefined ? null : pick(cell);
}

/** Neighbours in a column with the same style are styled together. */
function drawStyles(sheet: Excel.Worksheet, planned: PlannedBlock): void {
  const width = Math.max(...planned.cells.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    let first = 0;
    for (let row = 1; row <= planned.cells.length; row += 1) {
      const style = styleAt(planned, first, column);
      if (row < planned.cells.length && styleAt(planned, row, column) === style) continue;
      if (style !== null && style !== 'plain') applyStyle(rangeOf(sheet, area(planned.row + first, planned.column + column, row - first, 1)), styles[style]);
      first = row;
    }
  }
}

function styleAt(planned: PlannedBlock, row: number, column: number): StyleName | null {
  return planned.cells[row]?.[column]?.style ?? null;
}

function drawWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let first = 0;
  for (let column = 1; column <= widths.length; column += 1) {
    if (column < widths.length && widths[column] === widths[first]) continue;
    sheet.getRangeByIndexes(0, first, 1, column - first).getEntireColumn().format.columnWidth = pointsOfCharacters(widths[first] ?? 9);
    first = column;
  }
}

/** A failed check turns red by itself, also after somebody changes a number. */
export function drawVerdicts(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const place = verdictsOf(planned);
  if (place === null) return;
  const range = rangeOf(sheet, place);
  range.format.font.color = colors.brand;
  drawVerdictRule(range);
}

export function drawVerdictRule(range: Excel.Range): void {
  const rule = range.conditionalFormats.add('CellValue');
  rule.cellValue.format.font.color = colors.wrong;
  rule.cellValue.rule = { formula1: '="✗"', operator: 'EqualTo' };
}

/** Where the verdicts of the checks stand, one below the other; null on a sheet without checks. */
export function verdictsOf(planned: PlannedSheet): Area | null {
  for (const planBlock of planned.blocks) {
    const first = planBlock.cells.findIndex((row) => row.some((cell) => cell?.style === 'verdict'));
    if (first < 0) continue;
    const column = planBlock.cells[first]?.findIndex((cell) => cell?.style === 'verdict') ?? 0;
    return area(planBlock.row + first, planBlock.column + column, planBlock.cells.length - first, 1);
  }
  return null;
}

/** A4, landscape, one page wide, headings repeated. Only printing depends on it. */
export function drawPrintSetup(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintTitleRows(`$${planned.printTitle.first + 1}:$${planned.printTitle.last + 1}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = '&F · &A';
  footer.centerFooter = planned.footer.replace(/&/g, '&&');
  footer.rightFooter = '&P / &N';
}

/** Exported for the tables, which format whole columns with one value. */
export function formatWhole(range: Excel.Range, format: string): void {
  range.numberFormat = one(format);
}
