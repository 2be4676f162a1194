import { sheetPrefix } from '../../ooxml/address';
import { bodyRange } from './formulas';
import { columnOf, type Layout } from './layout';
import type { ChartPart } from './workbook';

/** Names, cells and categories of the series of a chart. */
export function chartReferences(part: ChartPart, layout: Layout): { readonly name: string; readonly values: string; readonly categories: string }[] {
  const table = layout.tables.get(part.table);
  if (table === undefined) throw new Error(`Chart ${part.id} shows ${part.table}, which is not there`);
  const reference = (id: string): string => `${sheetPrefix(table.sheet)}!${bodyRange(table, columnOf(table, id), part.rowsShown)}`;
  return part.series.map((id) => ({ name: table.headings.get(id) ?? id, values: reference(id), categories: reference(part.categories) }));
}
