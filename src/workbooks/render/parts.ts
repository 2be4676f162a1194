import { chartColors } from '../../excel/draw/styles';
import type { PlannedChart } from '../../excel/plan/plan';
import { chartXml, type ChartKind } from '../../ooxml/chart';
import { readTable } from '../../ooxml/table';
import { escapeText } from '../../ooxml/xml';
import type { Content, FilledPlan } from './filledPlan';
import { finishTable } from './finishTable';
import { absoluteReference, chartReferences } from './references';

/**
 * What the writing library leaves out: column formulas and total formulas of tables, the names of charts, and the values inside them, so that they
 * show before anything is calculated. Returns the part as it should be, or null when there is nothing to change.
 */
export function finishPart(path: string, xml: string, filled: FilledPlan): string | null {
  if (path.startsWith('xl/tables/')) {
    const name = readTable(xml).name;
    const planned = filled.plan.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name === name);
    if (planned === undefined) throw new Error(`${path} is the table ${name}, which nobody planned`);
    const { area, totals, columns } = planned;
    return finishTable(xml, { name, area, totals, columns, filterButton: true, bandedRows: false });
  }
  const drawingNumber = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(path)?.[1];
  if (drawingNumber !== undefined) return nameCharts(xml, filled.plan.sheets.filter((sheet) => sheet.charts.length > 0)[Number(drawingNumber) - 1]?.charts ?? []);
  const chartNumber = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
  if (chartNumber === undefined) return null;
  const planned = filled.plan.sheets.flatMap((sheet) => sheet.charts)[Number(chartNumber) - 1];
  if (planned === undefined) throw new Error(`${path} is a chart that nobody planned`);
  return finishChart(planned, filled);
}

/** The library calls every chart "Chart 1" and so on. */
function nameCharts(xml: string, charts: readonly PlannedChart[]): string {
  let seen = 0;
  return xml.replace(/(<xdr:cNvPr [^>]*name=")[^"]*/g, (whole, open: string) => {
    const name = charts[seen++]?.name;
    return name === undefined ? whole : open + escapeText(name);
  });
}

const kinds: Readonly<Record<PlannedChart['kind'], ChartKind>> = { ColumnClustered: 'columnClustered', ColumnStacked: 'columnStacked', Line: 'line', BarClustered: 'barClustered' };

function finishChart(planned: PlannedChart, filled: FilledPlan): string {
  const cells = new Map<string, readonly Content[]>();
  const tables = filled.plan.sheets.filter((sheet) => sheet.name === planned.sheet).flatMap((sheet) => sheet.tables);
  for (const area of [planned.categories, ...planned.series.map((series) => series.values)]) {
    const table = tables.find((each) => each.area.row + 1 === area.row && area.column >= each.area.column && area.column < each.area.column + each.area.columns);
    const values = table === undefined ? undefined : filled.tables.get(table.name)?.columns[area.column - table.area.column];
    if (values === undefined) throw new Error(`Chart ${planned.name} shows cells that are no table column`);
    cells.set(absoluteReference(planned.sheet, area), values);
  }
  const series = chartReferences(planned).map(({ share, ...each }, index) => ({ ...each, color: chartColors[index % chartColors.length] ?? chartColors[0], ...(share ? { line: true, secondAxis: true } : {}) }));
  const shares = new Set(series.flatMap((each) => ('line' in each ? [each.values] : [])));
  return chartXml({ kind: kinds[planned.kind], title: planned.title, series, legend: series.length > 1 ? 'bottom' : 'none', ...(shares.size > 0 ? { secondAxis: { minimum: 0, maximum: 1 } } : {}) }, (reference) => cells.get(reference) ?? [], (reference) => (shares.has(reference) ? '0%' : undefined));
}
