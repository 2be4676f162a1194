import { writeXlsx, type Cell as FileCell, type NamedRange, type SheetChart, type WriteSheet } from 'hucre';
import { isoDate } from '../../math/dates';
import type { Language, Words } from '../../texts/words';
import { areaName, columnName, sheetPrefix } from '../../ooxml/address';
import { deterministicZip, withFixedTimes } from '../deterministicZip';
import { fonts } from '../fonts';
import { repeatedRows } from '../printTitles';
import { tableStyle } from '../render/sheets';
import { drawCells, type DrawnCells } from './cells';
import { chartReferences } from './charts';
import type { Computed } from './computed';
import { layOut, sheetNamed, type LaidSheet, type LaidTable, type Layout } from './layout';
import { finishPart } from './parts';
import { hairline, rgb, signalColors } from './styles';
import { preparedNames } from '../../report/prepared';
import type { Allowed, PreparedWorkbook } from './workbook';

/** Computes every formula of a file. */
export type Calculate = (file: Uint8Array) => Promise<Computed>;

/**
 * A prepared workbook as an .xlsx file. It is written twice: once to compute its formulas, and once with their values, so that it shows
 * its numbers before anything is calculated. The same definition gives the same bytes; the file is dated on the day of its sample data.
 */
export async function renderPrepared(workbook: PreparedWorkbook, language: Language, calculate: Calculate): Promise<Uint8Array> {
  const layout = layOut(workbook, language);
  const drawn = layout.sheets.map((laid) => drawCells(laid, layout, language, fonts[language]));
  const computed = await calculate(await write(workbook, layout, drawn, language, new Map()));
  return write(workbook, layout, drawn, language, computed);
}

async function write(workbook: PreparedWorkbook, layout: Layout, drawn: readonly DrawnCells[], language: Language, computed: Computed): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: layout.sheets.map((laid, index) => fileSheet(laid, drawn[index]!, layout, language, computed)),
    namedRanges: [...layout.sheets.flatMap((laid) => (frozenRows(laid) === 0 ? [] : [repeatedRows(laid.name, 1, frozenRows(laid), laid.sheet.pagesWide === undefined ? 0 : laid.sheet.frozenColumns)])), ...printAreas(layout), ...definedNames(layout)],
    defaultFont: fonts[language],
    properties: { title: workbook.title[language], creator: 'Workcap', custom: { [preparedNames.property]: workbook.id } },
  });
  const day = isoDate(workbook.asOf) ?? '1980-01-01';
  return deterministicZip(bytes, (path, content) => {
    if (path === 'docProps/core.xml') return withFixedTimes(content, day);
    const finished = path.endsWith('.xml') ? finishPart(path, new TextDecoder().decode(content), layout, language, computed) : null;
    return finished === null ? content : new TextEncoder().encode(finished);
  });
}

/** Whole columns, so that rows pasted later are printed too; or all columns down to a list. */
function printAreas(layout: Layout): NamedRange[] {
  return layout.sheets.flatMap(({ name, sheet: { printedColumns, printedThrough, widths }, bottoms }) => {
    if (printedColumns === undefined && printedThrough === undefined) return [];
    const lastColumn = columnName((printedColumns ?? widths.length) - 1);
    if (printedThrough === undefined) return [{ name: '_xlnm.Print_Area', range: `${sheetPrefix(name)}!$A:$${lastColumn}`, scope: name }];
    const lastRow = bottoms.get(printedThrough);
    if (lastRow === undefined) throw new Error(`${name} has no ${printedThrough} to print through`);
    return [{ name: '_xlnm.Print_Area', range: `${sheetPrefix(name)}!$A$1:$${lastColumn}$${lastRow}`, scope: name }];
  });
}

function definedNames(layout: Layout): NamedRange[] {
  return [...layout.cells.values()].flatMap(({ name, sheet, row, column }) => (name === null ? [] : [{ name, range: `${sheetPrefix(sheet)}!$${columnName(column)}$${row + 1}` }]));
}

/** Down to the headings of the first Table, which stay in sight. */
function frozenRows({ sheet, tables }: LaidSheet): number {
  const first = tables.find(({ part }) => part.name !== undefined);
  return sheet.frozenRows ?? (first === undefined ? 0 : first.head + 1);
}

function fileSheet(laid: LaidSheet, drawn: DrawnCells, layout: Layout, language: Language, computed: Computed): WriteSheet {
  const { sheet } = laid;
  const values = computed.get(laid.name);
  const cells = new Map<string, Partial<FileCell>>();
  for (const [place, cell] of drawn.cells) {
    const [row, column] = place.split(',').map(Number) as [number, number];
    const hyperlink = cell.leadsTo === null ? {} : { hyperlink: { target: '', location: `${sheetPrefix(sheetNamed(layout, cell.leadsTo))}!A1` } };
    if (cell.formula === null) cells.set(place, { value: cell.value, style: cell.style, ...hyperlink });
    else {
      const value = values?.[row]?.[column] ?? null;
      cells.set(place, { value, formula: cell.formula, formulaResult: value, style: cell.style, ...hyperlink });
    }
  }
  const frozen = frozenRows(laid);
  return {
    name: laid.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([...drawn.heights].map(([row, height]) => [row, { height }])),
    view: { showGridLines: laid.tables.some(({ part }) => part.name !== undefined && part.rowCount > 20), ...(sheet.tab === undefined ? {} : { tabColor: rgb(sheet.tab) }) },
    ...(frozen === 0 && sheet.frozenColumns === undefined ? {} : { freezePane: { rows: frozen, columns: sheet.frozenColumns ?? 0 } }),
    tables: laid.tables.flatMap((table) => (table.part.name === undefined ? [] : [{ name: table.part.name, range: rangeOf(table), columns: [...table.headings.values()].map((name) => ({ name })), style: tableStyle }])),
    charts: laid.charts.map(({ part, row, column }) => fileChart(part, row, column, layout, language)),
    dataValidations: drawn.allowed.map(({ range, allow }) => ({ range, ...validation(allow, language) })),
    conditionalRules: [...drawn.looks.map(({ range, formula, look }, index) => ({ type: 'expression' as const, priority: 1000 + index, formula, range, style: look === 'lined' ? { border: { bottom: hairline } } : { font: { color: rgb(signalColors[look]) } } })), ...drawn.signals.flatMap(({ range, signals }, group) =>
      signals.map(({ text, look }, index) => ({ type: 'cellIs' as const, priority: group * 10 + index + 1, operator: 'equal' as const, formula: `"${text[language].replace(/"/g, '""')}"`, range, style: { font: { bold: true, color: rgb(signalColors[look]) } } })),
    )],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: sheet.pagesWide ?? 1, fitToHeight: sheet.print === 'page' ? 1 : 0, horizontalCentered: true, margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 } },
    headerFooter: { oddFooter: '&L&F · &A&R&P / &N' },
  };
}

function rangeOf({ head, column, rows, totals, part }: LaidTable): string {
  return areaName({ row: head, column, rows: 1 + rows + (totals ? 1 : 0), columns: part.columns.length });
}

const chartTypes = { column: 'column', stackedColumn: 'column', line: 'line', bar: 'bar', pareto: 'column', columnLine: 'column' } as const;

function fileChart(part: LaidSheet['charts'][number]['part'], row: number, column: number, layout: Layout, language: Language): SheetChart {
  return {
    type: chartTypes[part.shape],
    title: part.title[language],
    altText: part.title[language],
    series: chartReferences(part, layout).map(({ name, values, categories }) => ({ name, values, categories })),
    anchor: { from: { row, col: column }, to: { row: row + part.rows, col: column + part.columns } },
  };
}

const refused: Words = { en: 'This cell takes {what}.', zh: '此单元格应填{what}。' };
const takes = { date: { en: 'a date', zh: '日期' }, number: { en: 'a number from {least} to {most}', zh: '{least} 至 {most} 之间的数' }, list: { en: 'one of the choices of its list', zh: '列表中的选项' } } satisfies Record<string, Words>;

function validation(allow: Allowed, language: Language): Omit<NonNullable<WriteSheet['dataValidations']>[number], 'range'> {
  const message = (what: string): { showErrorMessage: true; errorMessage: string; allowBlank: true } => ({ showErrorMessage: true, errorMessage: refused[language].replace('{what}', what), allowBlank: true });
  if (allow.kind === 'date') return { type: 'date', operator: 'between', formula1: '1', formula2: '2958465', ...message(takes.date[language]) };
  if (allow.kind === 'list') return { type: 'list', values: allow.values.map((value) => value[language]), ...message(takes.list[language]) };
  return { type: allow.kind, operator: 'between', formula1: String(allow.least), formula2: String(allow.most), ...message(takes.number[language].replace('{least}', String(allow.least)).replace('{most}', String(allow.most))) };
}
