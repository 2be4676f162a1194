import { addressOf, area } from '../areas';
import type { Area } from '../areas';
import { drawChart } from '../draw/drawChart';
import { rangeOf } from '../draw/ranges';
import type { Target } from '../draw/write';
import type { PlannedChart } from '../plan/plan';
import { firstBelowTable } from './prepare';
import type { PreparedSheet } from './prepare';
import { areaAfter } from './shapes';

/** Pushes cells in. Queues only. */
export function insertRows(sheet: Excel.Worksheet, inserted: readonly Area[]): void {
  for (const each of inserted) whole(sheet, each).insert('Down');
}

/** Whole rows by their numbers, so that nothing on them is left behind. */
export function whole(sheet: Excel.Worksheet, each: Area): Excel.Range {
  return each.columns >= 16_384 ? sheet.getRange(`${each.row + 1}:${each.row + each.rows}`) : rangeOf(sheet, each);
}

export function clearArea(sheet: Excel.Worksheet, each: Area): void {
  if (each.rows < 1 || each.columns < 1) return;
  const range = rangeOf(sheet, each);
  range.clear('Contents');
  range.clear('Formats');
}

/** Empties our areas and brings the tables that stay to their new size. What is not ours is not touched. Queues only. */
export function clearOurs(context: Excel.RequestContext, prepared: PreparedSheet): void {
  const { located, inserted, kept, planned } = prepared;
  const sheet = context.workbook.worksheets.getItem(located.look.id);
  const keptIds = new Map([...kept.values()].map((each) => [each.table.look.id, each.same]));
  for (const { look } of located.tables) {
    const same = keptIds.get(look.id);
    const table = context.workbook.tables.getItem(look.id);
    if (look.filters !== null) table.clearFilters();
    if (same === undefined) table.delete();
    else if (!same && look.totals) table.showTotals = false;
  }
  if (located.places.verdicts !== null) rangeOf(sheet, areaAfter(located.places.verdicts, inserted)).conditionalFormats.clearAll();
  for (const { areas } of located.places.blocks) for (const each of areas) clearArea(sheet, areaAfter(each, inserted));
  for (const { look } of located.tables) {
    const now = areaAfter(look.area, inserted);
    if (keptIds.has(look.id)) {
      // The headings stay: Excel takes another text for a new name of the column.
      rangeOf(sheet, area(now.row, now.column, 1, now.columns)).clear('Formats');
      clearArea(sheet, area(now.row + 1, now.column, now.rows - 1, now.columns));
    } else clearArea(sheet, now);
  }
  for (const table of planned.tables) {
    const stays = kept.get(table.name);
    if (stays === undefined || stays.same) continue;
    const { row, column, columns } = table.area;
    context.workbook.tables.getItem(stays.table.look.id).resize(addressOf(area(row, column, table.rowCount + 1, columns)));
  }
}

/** How a prepared sheet is drawn. */
export function targetOf(context: Excel.RequestContext, prepared: PreparedSheet): Target {
  const { planned, located, kept } = prepared;
  return {
    planned,
    sheet: context.workbook.worksheets.getItem(located.look.id),
    standing: new Map([...kept].map(([name, { table, same }]) => [name, { id: table.look.id, headings: table.look.columns, resized: !same }])),
    guard: (table) => firstBelowTable(prepared, table),
  };
}

export interface ChartsNow {
  /** Our charts as they stand on the sheet, by what was drawn last. */
  readonly standing: readonly PlannedChart[];
  /** Everything that we ever drew there: what is missing was removed by somebody. */
  readonly known: readonly PlannedChart[];
}

/**
 * Charts that stand show the new cells and keep the place and look that somebody gave them; another number of series is another chart. What the reader
 * removed does not come back. Queues only.
 */
export function redrawCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, wanted: readonly PlannedChart[], { standing, known }: ChartsNow): void {
  const { workbook } = context;
  for (const chart of standing) if (!wanted.some(({ name }) => name === chart.name)) sheet.charts.getItem(chart.name).delete();
  for (const chart of wanted) {
    const stands = standing.find(({ name }) => name === chart.name);
    if (stands === undefined) {
      if (!known.some(({ name }) => name === chart.name)) drawChart(workbook, sheet, chart);
    } else if (stands.series.length !== chart.series.length || stands.kind !== chart.kind) {
      sheet.charts.getItem(chart.name).delete();
      drawChart(workbook, sheet, chart);
    } else pointChart(workbook, sheet, chart);
  }
}

/** Points a chart that stands at its cells. */
export function pointChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, planned: PlannedChart): void {
  const dataSheet = workbook.worksheets.getItem(planned.sheet);
  const chart = sheet.charts.getItem(planned.name);
  chart.title.text = planned.title;
  planned.series.forEach(({ name, values }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.setValues(rangeOf(dataSheet, values));
    series.setXAxisValues(rangeOf(dataSheet, planned.categories));
  });
}

/** Filters that the reader had set, on the columns that are still there. Queues only. */
export function filterAgain(context: Excel.RequestContext, tables: readonly { readonly id: string; readonly columns: readonly string[]; readonly filters: readonly (Excel.FilterCriteria | null)[] | null }[], headings: (id: string) => readonly string[]): void {
  for (const { id, columns, filters } of tables) {
    filters?.forEach((criteria, index) => {
      const at = criteria === null ? -1 : headings(id).findIndex((heading) => heading.toLowerCase() === columns[index]?.toLowerCase());
      if (criteria !== null && at >= 0) context.workbook.tables.getItem(id).columns.getItemAt(at).filter.apply(criteria);
    });
  }
}
