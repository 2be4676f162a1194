import type { CellStyle } from 'hucre';
import { areaName, columnName } from '../../ooxml/address';
import { formulaToFile } from '../../ooxml/formula';
import { forbiddenFunctionsIn } from '../../report/allowedFunctions';
import type { ReportValue } from '../../report/report';
import type { Language, Words } from '../../texts/words';
import type { Font } from '../render/sheets';
import { formatCode, type PreparedFormat } from './formats';
import { resolve, type FormulaPlace } from './formulas';
import { columnOf, linesAbove, type LaidSheet, type LaidTable, type Layout } from './layout';
import { styleOf, type Adjusted, type StyleName } from './styles';
import type { Allowed, Cell, Formula, PreparedColumn, Signal } from './workbook';

export type Content = string | number | boolean;

/** Everything of a sheet that stands in cells or speaks of them; the results of formulas are still missing. */
export interface DrawnCells {
  readonly cells: ReadonlyMap<string, DrawnCell>;
  readonly allowed: readonly { readonly range: string; readonly allow: Allowed }[];
  readonly signals: readonly { readonly range: string; readonly signals: readonly Signal[] }[];
  /** How cells look while a formula of the first of their row holds. */
  readonly looks: readonly LookWhile[];
  readonly heights: ReadonlyMap<number, number>;
}

export interface LookWhile {
  readonly range: string;
  readonly formula: string;
  readonly look: 'lined' | 'wrong';
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
  readonly looks: LookWhile[];
}

const titleHeight = 30;
/** Said for every row that is read and printed: fonts of other machines would make other pages. */
const rowHeights: Readonly<Record<Language, number>> = { en: 16, zh: 16.5 };
const lineHeight = 15;
/** Below headings of several lines, for the button of the filter. */
const buttonHeight = 12;
/** Rows of longer tables are data, which bring no heights. */
const longest = 50;

export function drawCells(laid: LaidSheet, layout: Layout, language: Language, font: Font): DrawnCells {
  const page: Page = { laid, layout, language, font, cells: new Map(), allowed: [], signals: [], looks: [] };
  const heights = new Map<number, number>();
  for (const { part, row, column } of laid.parts) {
    if (part.kind !== 'cells') continue;
    part.rows.forEach((cells, down) => {
      cells.forEach((cell, right) => cell !== null && drawCell(page, cell, row + down, column + right));
      // Another part may stand in the same row.
      heights.set(row + down, Math.max(heights.get(row + down) ?? 0, cells.some((cell) => cell?.style === 'title') ? titleHeight : rowHeights[language]));
    });
  }
  for (const table of laid.tables) {
    drawTable(page, table);
    const { part, head, rows, totals } = table;
    if (part.headLines !== undefined) heights.set(head, part.headLines * lineHeight + buttonHeight);
    const last = head + (rows > longest ? 0 : rows + (totals ? 1 : 0));
    for (let row = head - linesAbove(part); row <= last; row += 1) heights.set(row, heights.get(row) ?? rowHeights[language]);
  }
  return { cells: page.cells, allowed: page.allowed, signals: page.signals, looks: page.looks, heights };
}

const rangeName = (row: number, column: number, rows = 1): string => `${columnName(column)}${row + 1}${rows === 1 ? '' : `:${columnName(column)}${row + rows}`}`;

function drawCell(page: Page, cell: Cell, row: number, column: number): void {
  const { style = typeof contentOf(cell.value ?? null, page.language) === 'number' || cell.formula !== undefined ? 'result' : 'label', format = 'general' } = cell;
  const content = { value: cell.value ?? null, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
  put(page, row, column, content, style, format, null, { leadsTo: cell.leadsTo ?? null, shownAs: cell.shownAs ?? null });
  if (cell.allow !== undefined) page.allowed.push({ range: rangeName(row, column), allow: cell.allow });
  if (cell.signals !== undefined) page.signals.push({ range: rangeName(row, column), signals: cell.signals });
  if (cell.verdict === true) page.looks.push({ look: 'wrong', range: rangeName(row, column), formula: `LEFT(${rangeName(row, column)},1)="✗"` });
}

function drawTable(page: Page, table: LaidTable): void {
  const { part, head, column: left, rows } = table;
  const above = head - linesAbove(part);
  if (part.title !== undefined) part.columns.forEach((_, index) => put(page, above, left + index, { value: index === 0 ? part.title! : null }, 'section', 'general', null));
  if (part.linedBy !== undefined) page.looks.push({ look: 'lined', range: areaName({ row: head + 1, column: left, rows, columns: part.columns.length }), formula: `$${columnName(columnOf(table, part.linedBy))}${head + 2}<>""` });
  if (part.hint !== undefined) put(page, head - 1, left, { value: part.hint }, 'subtitle', 'general', null);
  part.columns.forEach((column, index) => {
    const at = left + index;
    const indented = column.style === 'indented' || index > 0 && standsRight(part.columns[index - 1]!) && !standsRight(column);
    put(page, head, at, column.headingFormula === undefined ? { value: column.heading } : { formula: column.headingFormula }, headStyle(column), 'general', null, { indented, wrapped: part.headLines !== undefined });
    for (let down = 0; down < rows; down += 1) {
      const row = head + 1 + down;
      const formula = formulaOf(column, down);
      put(page, row, at, formula === null ? { value: column.values?.[down] ?? null } : { formula }, column.styles?.[down] ?? column.style ?? bodyStyle(column, part.name !== undefined, formula === null), column.formats?.[down] ?? column.format, { table, row }, { indented, unlined: part.linedBy !== undefined });
    }
    if (column.allow !== undefined) page.allowed.push({ range: rangeName(head + 1, at, rows), allow: column.allow });
    if (column.signals !== undefined) page.signals.push({ range: rangeName(head + 1, at, rows), signals: column.signals });
    if (table.totals) drawTotal(page, table, column, head + 1 + rows, at, { indented });
  });
}

function formulaOf({ formula }: PreparedColumn, row: number): Formula | null {
  if (formula === undefined) return null;
  return Array.isArray(formula) ? ((formula as readonly (Formula | null)[])[row] ?? null) : (formula as Formula);
}

/** In a Table, contents are typed where no formula fills the column. */
function bodyStyle(column: PreparedColumn, native: boolean, typed: boolean): StyleName {
  const right = standsRight(column);
  if (!native) return right ? 'result' : 'resultText';
  if (typed) return right ? 'pasted' : 'pastedText';
  return right ? 'plain' : 'plainText';
}

function headStyle(column: PreparedColumn): StyleName {
  if (column.style === 'centered' || column.style === 'verdict') return 'headCenter';
  return standsRight(column) ? 'headRight' : 'head';
}

export function standsRight({ format }: PreparedColumn): boolean {
  return format !== 'text' && format !== 'general' && format !== 'date';
}

function drawTotal(page: Page, table: LaidTable, column: PreparedColumn, row: number, at: number, adjusted: Adjusted): void {
  const { total } = column;
  const style = standsRight(column) ? 'total' : 'totalText';
  if (total === undefined || 'words' in total) return put(page, row, at, { value: total?.words ?? null }, style, 'general', null, adjusted);
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

interface Detail extends Adjusted {
  readonly leadsTo?: string | null;
  readonly shownAs?: Words | null;
}

function put(page: Page, row: number, column: number, content: { readonly value?: ReportValue | Words; readonly formula?: Formula }, name: StyleName, format: PreparedFormat, own: FormulaPlace['own'], { leadsTo = null, shownAs = null, ...adjusted }: Detail = {}): void {
  const { laid, layout, language, font } = page;
  const native = own !== null && own.table.part.name !== undefined;
  const look = styleOf(name, font, adjusted);
  // A cell in text format would show its formula instead of the result.
  const shown = content.formula !== undefined && format === 'text' ? 'general' : format;
  const code = shownAs === null ? formatCode(shown, language) : `;;;"${shownAs[language]}"`;
  const style: CellStyle = code === 'General' ? look : { ...look, numFmt: code };
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
