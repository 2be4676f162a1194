import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre';
import { columnName } from '../../ooxml/address';
import { colors, styles, type Style } from '../../excel/draw/styles';
import type { PlannedChart, PlannedSheet, PlannedTable, StyleName } from '../../excel/plan/plan';
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
    columns: planned.widths.map((width) => ({ width })),
    rows: [],
    cells,
    view: { showGridLines: planned.gridlines },
    freezePane: planned.frozen,
    tables: planned.tables.map((table) => ({ name: table.name, range: rangeOf(table), columns: table.columns.map((column) => ({ name: column.heading })), style: tableStyle })),
    charts: planned.charts.map(chartOf),
    conditionalRules: verdictRules(planned),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L&F · &A&C${planned.footer.replace(/&/g, '&&')}&R&P / &N` },
  };
}

export const tableStyle = 'TableStyleLight1';

function rangeOf(table: PlannedTable): string {
  const { row, column, rows, columns } = table.area;
  return `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`;
}

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
    put(cells, row, column + index, planned.heading, headingStyle(planned.right, at), null, null);
    const style: CellStyle = {
      ...(planned.format === numberFormats.general ? {} : { numFmt: planned.format }),
      ...(planned.input ? { font: { ...at, color: rgb(colors.input) } } : {}),
    };
    (filled.columns[index] ?? []).forEach((value, bodyRow) => put(cells, row + 1 + bodyRow, column + index, value, style, planned.formula, table.name));
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

function headingStyle(right: boolean, font: Font): CellStyle {
  return { font: { ...font, bold: true, color: rgb(colors.brandText) }, fill: solid(colors.brand), alignment: { horizontal: right ? 'right' : 'left', vertical: 'center' } };
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
  return planned.blocks.flatMap((block) =>
    block.cells.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (cell?.style !== 'verdict') return [];
        const address = `${columnName(block.column + column)}${block.row + rowIndex + 1}`;
        return [{ type: 'cellIs' as const, priority: 1, operator: 'equal' as const, formula: '"✗"', range: address, style: { font: { color: rgb(colors.wrong) } } }];
      }),
    ),
  );
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
