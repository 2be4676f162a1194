import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre';
import { addressOf } from '../../excel/areas';
import { verdictsOf } from '../../excel/draw/drawSheet';
import { colors, styles, type Style } from '../../excel/draw/styles';
import type { PlannedChart, PlannedColumn, PlannedSheet, PlannedTable, StyleName } from '../../excel/plan/plan';
import { formulaToFile } from '../../ooxml/formula';
import { forbiddenFunctionsIn } from '../../report/allowedFunctions';
import { numberFormats } from '../../report/formats';
import type { Content, FilledBlock, FilledTable } from './filledPlan';
import { chartReferences } from './references';

export interface Font {
  readonly name: string;
  readonly size: number;
}

type Cells = Map<string, Partial<Cell>>;

/** A planned sheet as the library writes it; tables and charts get their finer points afterwards (see parts.ts). */
export function sheetOf(planned: PlannedSheet, blocks: readonly FilledBlock[], tables: ReadonlyMap<string, FilledTable>, font: Font): WriteSheet {
  const cells: Cells = new Map();
  for (const block of blocks) writeBlock(cells, block, font);
  for (const table of planned.tables) {
    const filled = tables.get(table.name);
    if (filled === undefined) throw new Error(`Table ${table.name} has no values`);
    writeTableCells(cells, table, filled, font);
  }
  return {
    name: planned.name,
    columns: planned.widths.map((width) => ({ width: width + padding })),
    rows: [],
    rowDefs: new Map(planned.heights.map(({ row, points }) => [row, { height: points }])),
    cells,
    view: { showGridLines: planned.gridlines },
    freezePane: planned.frozen,
    tables: planned.tables.map((table) => ({ name: table.name, range: addressOf(table.area), columns: table.columns.map((column) => ({ name: column.heading })), style: tableStyle })),
    charts: planned.charts.map(chartOf),
    conditionalRules: verdictRules(planned),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L&F · &A&C${planned.footer.replace(/&/g, '&&')}&R&P / &N` },
  };
}

export const tableStyle = 'TableStyleLight1';

/** Files count the 5 pixels beside the characters of a column, at 7 pixels a character. */
const padding = 5 / 7;

function writeBlock(cells: Cells, { planned, values }: FilledBlock, font: Font): void {
  planned.cells.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell === null) return;
      const style = { ...styleOf(cell.style, font), numFmt: cell.format };
      const value = values[rowIndex]?.[column] ?? null;
      put(cells, planned.row + rowIndex, planned.column + column, value, style, cell.formula ? String(cell.content) : null, null);
    }),
  );
}

function writeTableCells(cells: Cells, table: PlannedTable, filled: FilledTable, font: Font): void {
  const { row, column } = table.area;
  const at = { name: font.name, size: font.size };
  table.columns.forEach((planned, index) => {
    const indent = planned.indent ? { alignment: { horizontal: 'left' as const, indent: 1 } } : {};
    put(cells, row, column + index, planned.heading, headingStyle(planned, at), null, null);
    const style: CellStyle = {
      ...(planned.format === numberFormats.general ? {} : { numFmt: planned.format }),
      ...(planned.input ? { font: { ...at, color: rgb(colors.input) } } : {}),
      ...indent,
    };
    (filled.columns[index] ?? []).forEach((value, bodyRow) => put(cells, row + 1 + bodyRow, column + index, value, { ...style, ...linesAt(table, bodyRow) }, planned.formula, table.name));
    if (table.totals) {
      const total: CellStyle = { font: { ...at, bold: true }, fill: solid(colors.total), border: { top: { style: 'double', color: rgb(colors.line) } }, numFmt: planned.format };
      put(cells, row + 1 + table.rowCount, column + index, filled.totals[index] ?? null, total, planned.total?.formula === true ? planned.total.content : null, table.name);
    }
  });
}

function put(cells: Cells, row: number, column: number, value: Content | null, style: CellStyle, formula: string | null, table: string | null): void {
  if (formula === null) {
    cells.set(`${row},${column}`, { value: value === '' ? null : value, style });
    return;
  }
  const forbidden = forbiddenFunctionsIn(formula);
  if (forbidden.length > 0) throw new Error(`A report may not use ${forbidden.join(', ')}: ${formula}`);
  cells.set(`${row},${column}`, { value, style, formula: formulaToFile(formula, { table }), formulaResult: value });
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });
const solid = (color: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(color) });

function headingStyle({ right, indent }: PlannedColumn, font: Font): CellStyle {
  return {
    font: { ...font, bold: true, color: rgb(colors.brandText) },
    fill: solid(colors.brand),
    alignment: { horizontal: right ? 'right' : 'left', vertical: 'center', ...(indent ? { indent: 1 } : {}) },
    numFmt: numberFormats.text,
  };
}

/** Thin lines between the rows of the body, where the table has them. */
function linesAt({ lines, rowCount }: PlannedTable, row: number): CellStyle {
  if (!lines || rowCount < 2) return {};
  const line = { style: 'thin' as const, color: rgb(colors.hair) };
  return { border: { ...(row > 0 ? { top: line } : {}), ...(row < rowCount - 1 ? { bottom: line } : {}) } };
}

const alignments = { Left: 'left', Center: 'center', Right: 'right' } as const;

function styleOf(name: StyleName | null, font: Font): CellStyle {
  const style: Style = name === null ? {} : styles[name];
  return {
    font: {
      name: font.name,
      size: style.size ?? font.size,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      // A verdict is in the product's colour until it fails.
      ...(style.color === undefined ? (name === 'verdict' ? { color: rgb(colors.brand) } : {}) : { color: rgb(style.color) }),
    },
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.align === undefined ? {} : { alignment: { horizontal: alignments[style.align] } }),
    ...(style.lineBelow === true ? { border: { bottom: { style: 'thin' as const, color: rgb(colors.line) } } } : {}),
  };
}

/** A failed check turns red by itself, also after somebody changes a number. */
function verdictRules(planned: PlannedSheet): WriteSheet['conditionalRules'] {
  const place = verdictsOf(planned);
  return place === null ? [] : [{ type: 'cellIs', priority: 1, operator: 'equal', formula: '"✗"', range: addressOf(place), style: { font: { color: rgb(colors.wrong) } } }];
}

const chartTypes = { ColumnClustered: 'column', ColumnStacked: 'column', Line: 'line', BarClustered: 'bar' } as const;

function chartOf(chart: PlannedChart): SheetChart {
  const references = chartReferences(chart);
  return {
    type: chartTypes[chart.kind],
    title: chart.title,
    altText: chart.title,
    series: references.map(({ name, values, categories }) => ({ name, values, categories })),
    anchor: { from: { row: chart.from.row, col: chart.from.column }, to: { row: chart.to.row + 1, col: chart.to.column + 1 } },
  };
}
