import type { CellStyle } from 'hucre';
import { columnName } from '../../ooxml/address';
import { formulaToFile } from '../../ooxml/formula';
import { forbiddenFunctionsIn } from '../../report/allowedFunctions';
import { numberFormats, type FormatName } from '../../report/formats';
import type { ReportValue } from '../../report/report';
import type { Language, Words } from '../../texts/words';
import type { Font } from '../render/sheets';
import { resolve, type FormulaPlace } from './formulas';
import { linesAbove, type LaidSheet, type LaidTable, type Layout } from './layout';
import { styleOf, type StyleName } from './styles';
import type { Allowed, Cell, Formula, PreparedColumn, Signal } from './workbook';

export type Content = string | number | boolean;

/** Everything of a sheet that stands in cells or speaks of them; the results of formulas are still missing. */
export interface DrawnCells {
  readonly cells: ReadonlyMap<string, DrawnCell>;
  readonly allowed: readonly { readonly range: string; readonly allow: Allowed }[];
  readonly signals: readonly { readonly range: string; readonly signals: readonly Signal[] }[];
  readonly heights: ReadonlyMap<number, number>;
}

export interface DrawnCell {
  readonly value: Content | null;
  /** As the file keeps it. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly leadsTo: string | null;
}

interface Page {
  readonly laid: LaidSheet;
  readonly layout: Layout;
  readonly language: Language;
  readonly font: Font;
  readonly cells: Map<string, DrawnCell>;
  readonly allowed: { range: string; allow: Allowed }[];
  readonly signals: { range: string; signals: readonly Signal[] }[];
}

const titleHeight = 30;
/** Said for every row that is read and printed: fonts of other machines would make other pages. */
const rowHeights: Readonly<Record<Language, number>> = { en: 16, zh: 18 };
/** Rows of longer tables are data, which bring no heights. */
const longest = 50;

export function drawCells(laid: LaidSheet, layout: Layout, language: Language, font: Font): DrawnCells {
  const page: Page = { laid, layout, language, font, cells: new Map(), allowed: [], signals: [] };
  const heights = new Map<number, number>();
  for (const { part, row, column } of laid.parts) {
    if (part.kind !== 'cells') continue;
    part.rows.forEach((cells, down) => {
      cells.forEach((cell, right) => cell !== null && drawCell(page, cell, row + down, column + right));
      heights.set(row + down, part.heights?.[down] ?? (cells.some((cell) => cell?.style === 'title') ? titleHeight : rowHeights[language]));
    });
  }
  for (const table of laid.tables) {
    drawTable(page, table);
    const last = table.head + table.rows + (table.totals ? 1 : 0);
    if (last - table.head <= longest) for (let row = table.head - linesAbove(table.part); row <= last; row += 1) heights.set(row, heights.get(row) ?? rowHeights[language]);
  }
  return { cells: page.cells, allowed: page.allowed, signals: page.signals, heights };
}

const rangeName = (row: number, column: number, rows = 1): string => `${columnName(column)}${row + 1}${rows === 1 ? '' : `:${columnName(column)}${row + rows}`}`;

function drawCell(page: Page, cell: Cell, row: number, column: number): void {
  const { style = typeof contentOf(cell.value ?? null, page.language) === 'number' || cell.formula !== undefined ? 'result' : 'label', format = 'general' } = cell;
  const content = { value: cell.value ?? null, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
  put(page, row, column, content, style, format, null, cell.leadsTo ?? null);
  if (cell.allow !== undefined) page.allowed.push({ range: rangeName(row, column), allow: cell.allow });
  if (cell.signals !== undefined) page.signals.push({ range: rangeName(row, column), signals: cell.signals });
}

function drawTable(page: Page, table: LaidTable): void {
  const { part, head, column: left, rows } = table;
  const above = head - linesAbove(part);
  if (part.title !== undefined) part.columns.forEach((_, index) => put(page, above, left + index, { value: index === 0 ? part.title! : null }, 'section', 'general', null));
  if (part.hint !== undefined) put(page, head - 1, left, { value: part.hint }, 'note', 'general', null);
  part.columns.forEach((column, index) => {
    const at = left + index;
    const indented = column.style === 'indented' || index > 0 && standsRight(part.columns[index - 1]!) && !standsRight(column);
    put(page, head, at, column.headingFormula === undefined ? { value: column.heading } : { formula: column.headingFormula }, headStyle(column), 'general', null, null, indented);
    const style = column.style ?? bodyStyle(column);
    for (let down = 0; down < rows; down += 1) {
      const row = head + 1 + down;
      const formula = formulaOf(column, down);
      put(page, row, at, formula === null ? { value: column.values?.[down] ?? null } : { formula }, column.styles?.[down] ?? style, column.formats?.[down] ?? column.format, { table, row }, null, indented);
    }
    if (column.allow !== undefined) page.allowed.push({ range: rangeName(head + 1, at, rows), allow: column.allow });
    if (column.signals !== undefined) page.signals.push({ range: rangeName(head + 1, at, rows), signals: column.signals });
    if (table.totals) drawTotal(page, table, column, head + 1 + rows, at);
  });
}

function formulaOf({ formula }: PreparedColumn, row: number): Formula | null {
  if (formula === undefined) return null;
  return Array.isArray(formula) ? ((formula as readonly (Formula | null)[])[row] ?? null) : (formula as Formula);
}

/** In a Table, contents are typed where no formula fills the column. */
function bodyStyle(column: PreparedColumn): StyleName {
  const right = standsRight(column);
  return right ? 'result' : 'resultText';
}

function headStyle(column: PreparedColumn): StyleName {
  if (column.style === 'centered' || column.style === 'verdict') return 'headCenter';
  return standsRight(column) ? 'headRight' : 'head';
}

export function standsRight({ format }: PreparedColumn): boolean {
  return format !== 'text' && format !== 'general' && format !== 'date';
}

function drawTotal(page: Page, table: LaidTable, column: PreparedColumn, row: number, at: number): void {
  const { total } = column;
  const style = standsRight(column) ? 'total' : 'totalText';
  if (total === undefined || 'words' in total) return put(page, row, at, { value: total?.words ?? null }, style, 'general', null);
  put(page, row, at, { formula: totalFormula(table, column) ?? '' }, style, column.format, { table, row });
}

/** A Table's own total row sums what the filter shows. */
export function totalFormula(table: LaidTable, column: PreparedColumn): Formula | null {
  const { total } = column;
  if (total === undefined || 'words' in total) return null;
  if ('formula' in total) return total.formula;
  return table.part.name === undefined ? `=SUM(${table.part.id}[${column.id}])` : `=SUBTOTAL(109,${table.part.id}[${column.id}])`;
}

function contentOf(value: ReportValue | Words, language: Language): Content | null {
  if (value === '') return null;
  return value !== null && typeof value === 'object' ? value[language] : value;
}

function put(page: Page, row: number, column: number, content: { readonly value?: ReportValue | Words; readonly formula?: Formula }, name: StyleName, format: FormatName, own: FormulaPlace['own'], leadsTo: string | null = null, indented = false): void {
  const { laid, layout, language, font } = page;
  const native = own !== null && own.table.part.name !== undefined;
  const typed = native && content.formula === undefined;
  // Rows pasted into a Table bring no borders, so its rows have none.
  const look = native && (name === 'result' || name === 'resultText') ? plainLook(font, typed, name === 'result', indented) : styleOf(name, font, indented);
  // A cell in text format would show its formula instead of the result.
  const shown = content.formula !== undefined && format === 'text' ? 'general' : format;
  const style: CellStyle = shown === 'general' ? look : { ...look, numFmt: numberFormats[shown] };
  const place = `${row},${column}`;
  if (page.cells.has(place)) throw new Error(`Two parts stand in ${rangeName(row, column)} of ${laid.name}`);
  if (content.formula === undefined) {
    page.cells.set(place, { value: contentOf(content.value ?? null, language), formula: null, style, leadsTo });
    return;
  }
  const formula = resolve(content.formula, layout, { sheet: laid.name, language, own });
  const forbidden = forbiddenFunctionsIn(formula);
  if (forbidden.length > 0) throw new Error(`A prepared workbook may not use ${forbidden.join(', ')}: ${formula}`);
  page.cells.set(place, { value: null, formula: formulaToFile(formula, { table: native ? own.table.part.name! : null }), style, leadsTo });
}

function plainLook(font: Font, typed: boolean, right: boolean, indented: boolean): CellStyle {
  return { font: { ...font, ...(typed ? { color: { rgb: '0000FF' } } : {}) }, ...(right ? {} : { alignment: { horizontal: 'left', ...(indented ? { indent: 1 } : {}) } }) };
}
