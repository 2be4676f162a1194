import { parseArea } from '../../ooxml/address';
import { chartXml, type ChartKind } from '../../ooxml/chart';
import { readTable } from '../../ooxml/table';
import { chartColors } from '../../excel/draw/styles';
import type { Language } from '../../texts/words';
import { finishTable, type FinishedColumn, type FinishedTable } from '../render/finishTable';
import { totalFormula, type Content } from './cells';
import { chartReferences } from './charts';
import type { Computed } from './computed';
import { resolve } from './formulas';
import type { LaidTable, Layout } from './layout';
import type { ChartPart, Formula, PreparedColumn } from './workbook';

/** What the writing library leaves out: formulas of table columns and total rows, and the finer points of charts and where they stand. Null: nothing to change. */
export function finishPart(path: string, xml: string, layout: Layout, language: Language, computed: Computed): string | null {
  if (path.startsWith('xl/tables/')) {
    const { name } = readTable(xml);
    const table = [...layout.tables.values()].find(({ part }) => part.name === name);
    if (table === undefined) throw new Error(`${path} is the table ${name}, which nobody planned`);
    return finishTable(xml, finishedTable(table, layout, language));
  }
  if (path.startsWith('xl/drawings/drawing')) return besideLists(xml);
  const number = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
  if (number === undefined) return null;
  const chart = layout.sheets.flatMap((sheet) => sheet.charts)[Number(number) - 1];
  if (chart === undefined) throw new Error(`${path} is a chart that nobody planned`);
  return finishChart(chart.part, layout, computed);
}

/** A chart right of a list keeps 12 pixels from it. */
function besideLists(xml: string): string {
  return xml.replace(/(<xdr:from><xdr:col>[1-9]\d*<\/xdr:col><xdr:colOff>)0/g, (_, open: string) => `${open}${12 * 9525}`);
}

function finishedTable(table: LaidTable, layout: Layout, language: Language): FinishedTable {
  const { part, head, column, rows, totals, headings } = table;
  const formula = (text: Formula): string => resolve(text, layout, { sheet: table.sheet, language, own: { table, row: head + 1 } });
  const total = (each: PreparedColumn): FinishedColumn['total'] => {
    if (each.total === undefined) return null;
    return 'words' in each.total ? { content: each.total.words[language], formula: false } : { content: formula(totalFormula(table, each)!), formula: true };
  };
  return {
    name: part.name!,
    area: { row: head, column, rows: 1 + rows + (totals ? 1 : 0), columns: part.columns.length },
    totals,
    bandedRows: rows > 8,
    filterButton: rows > 8,
    columns: part.columns.map((each) => ({ heading: headings.get(each.id)!, formula: each.formula === undefined || Array.isArray(each.formula) ? null : formula(each.formula as Formula), total: total(each) })),
  };
}

const kinds: Readonly<Record<ChartPart['shape'], ChartKind>> = { column: 'columnClustered', stackedColumn: 'columnStacked', line: 'line', bar: 'barClustered', pareto: 'columnClustered', columnLine: 'columnClustered' };
const quietColor = '#B7C9CE';

function finishChart(part: ChartPart, layout: Layout, computed: Computed): string {
  const references = chartReferences(part, layout);
  const table = layout.tables.get(part.table)!;
  const lines = part.shape === 'pareto' || part.shape === 'columnLine';
  const loud = part.series.filter((id) => part.quiet?.includes(id) !== true);
  const series = references.map((each, index) => {
    const id = part.series[index]!;
    return { ...each, color: loud.includes(id) ? chartColors[loud.indexOf(id) % chartColors.length]! : quietColor, ...(lines && index > 0 ? { line: true, secondAxis: true } : {}) };
  });
  const shares = new Set(series.flatMap((each) => ('line' in each ? [each.values] : [])));
  const cells = (reference: string): Content[] => {
    const area = parseArea(reference.slice(reference.lastIndexOf('!') + 1));
    const values = computed.get(table.sheet);
    return area === null || values === undefined ? [] : Array.from({ length: area.rows }, (_, row) => values[area.row + row]?.[area.column] ?? '');
  };
  return chartXml({ kind: kinds[part.shape], title: '', series, legend: series.length > 1 ? 'bottom' : 'none', ...(part.shape === 'pareto' ? { secondAxis: { minimum: 0, maximum: 1 } } : {}), ...(part.shape === 'bar' ? { firstAtTop: true } : {}) }, cells, (reference) => (shares.has(reference) ? '0%' : undefined));
}
