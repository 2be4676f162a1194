import { parseArea } from '../../ooxml/address';
import { chartXml, type ChartKind } from '../../ooxml/chart';
import { readTable, updateTable } from '../../ooxml/table';
import { chartColors } from '../../excel/draw/styles';
import type { Language } from '../../texts/words';
import { tableStyle } from '../render/sheets';
import { totalFormula, type Content } from './cells';
import { chartReferences, titleReference } from './charts';
import type { Computed } from './computed';
import { resolve } from './formulas';
import type { LaidTable, Layout } from './layout';
import type { ChartPart, Formula, PreparedColumn } from './workbook';

/** What the writing library leaves out: formulas of table columns and total rows, and the finer points of charts. Null: nothing to change. */
export function finishPart(path: string, xml: string, layout: Layout, language: Language, computed: Computed): string | null {
  if (path.startsWith('xl/tables/')) {
    const { name } = readTable(xml);
    const table = [...layout.tables.values()].find(({ part }) => part.name === name);
    if (table === undefined) throw new Error(`${path} is the table ${name}, which nobody planned`);
    return finishTable(xml, table, layout, language);
  }
  const number = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
  if (number === undefined) return null;
  const chart = layout.sheets.flatMap((sheet) => sheet.charts)[Number(number) - 1];
  if (chart === undefined) throw new Error(`${path} is a chart that nobody planned`);
  return finishChart(chart.part, layout, computed);
}

function finishTable(xml: string, table: LaidTable, layout: Layout, language: Language): string {
  const { part, head, column, rows, totals } = table;
  const place = { sheet: table.sheet, language, own: { table, row: head + 1 } };
  return updateTable(xml, {
    name: part.name!,
    area: { row: head, column, rows: 1 + rows + (totals ? 1 : 0), columns: part.columns.length },
    header: true,
    totals,
    style: tableStyle,
    bandedRows: rows > 8,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: rows > 8,
    columns: part.columns.map((each) => ({
      name: table.headings.get(each.id)!,
      ...(each.formula === undefined || Array.isArray(each.formula) ? {} : { formula: resolve(each.formula as Formula, layout, place) }),
      ...totalOf(table, each, layout, place),
    })),
  });
}

/** SUBTOTAL(109, …) is what Excel itself writes for "Sum". */
function totalOf(table: LaidTable, column: PreparedColumn, layout: Layout, place: Parameters<typeof resolve>[2]): { totalsLabel?: string; totalsFunction?: string; totalsFormula?: string } {
  const { total } = column;
  if (total === undefined) return {};
  if ('words' in total) return { totalsLabel: total.words[place.language] };
  return 'sum' in total ? { totalsFunction: 'sum' } : { totalsFormula: resolve(totalFormula(table, column)!, layout, place) };
}

const kinds: Readonly<Record<ChartPart['shape'], ChartKind>> = { column: 'columnClustered', stackedColumn: 'columnStacked', line: 'line', bar: 'barClustered', pareto: 'columnClustered', columnLine: 'columnClustered' };
const quietColor = '#B7C9CE';

function finishChart(part: ChartPart, layout: Layout, computed: Computed): string {
  const references = chartReferences(part, layout);
  const lines = part.shape === 'pareto' || part.shape === 'columnLine';
  const loud = part.series.filter((id) => part.quiet?.includes(id) !== true);
  const series = references.map((each, index) => {
    const id = part.series[index]!;
    return { ...each, color: loud.includes(id) ? chartColors[loud.indexOf(id) % chartColors.length]! : quietColor, ...(lines && index > 0 ? { line: true, secondAxis: true } : {}) };
  });
  const shares = new Set(series.flatMap((each) => ('line' in each ? [each.values] : [])));
  const cells = (reference: string): Content[] => {
    const [, sheet = '', address = ''] = /^=?(.*)!([^!]*)$/.exec(reference) ?? [];
    const area = parseArea(address);
    const values = computed.get(sheet.replace(/^'|'$/g, '').replace(/''/g, "'"));
    return area === null || values === undefined ? [] : Array.from({ length: area.rows }, (_, row) => values[area.row + row]?.[area.column] ?? '');
  };
  return chartXml({ kind: kinds[part.shape], title: titleReference(part, layout), series, legend: series.length > 1 ? 'bottom' : 'none', ...(part.shape === 'pareto' ? { secondAxis: { minimum: 0, maximum: 1 } } : {}), ...(part.shape === 'bar' ? { firstAtTop: true } : {}) }, cells, (reference) => (shares.has(reference) ? '0%' : undefined));
}
