import type { Area } from '../../excel/areas';
import type { PlannedChart } from '../../excel/plan/plan';
import { columnName, sheetPrefix } from '../../ooxml/address';

/** "'Aging detail'!$B$2:$B$7" */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Area): string {
  return `${sheetPrefix(sheet)}!$${columnName(column)}$${row + 1}:$${columnName(column + columns - 1)}$${row + rows}`;
}

export interface SeriesReferences {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  /** A line on a second axis from 0 to 100 %. */
  readonly share: boolean;
}

export function chartReferences(chart: PlannedChart): readonly SeriesReferences[] {
  const categories = absoluteReference(chart.sheet, chart.categories);
  return chart.series.map((series) => ({ name: series.name, values: absoluteReference(chart.sheet, series.values), categories, share: series.share === true }));
}
