import type { PlannedChart } from '../plan/plan';
import { rangeOf } from './ranges';
import { chartColors } from './styles';

/** A native chart over cells that the plan has kept free. */
export function drawChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first, ...others] = planned.series;
  if (first === undefined) return;
  const dataSheet = workbook.worksheets.getItem(planned.sheet);
  const categories = rangeOf(dataSheet, planned.categories);
  const chart = sheet.charts.add(planned.kind, rangeOf(dataSheet, first.values), 'Columns');
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = 'Bottom';
  const series = [chart.series.getItemAt(0), ...others.map((other) => chart.series.add(other.name))];
  series.forEach((drawn, index) => {
    const own = planned.series[index] ?? first;
    drawn.name = own.name;
    // Also for the first one: Excel may take the first cell of a bare range for its name.
    drawn.setValues(rangeOf(dataSheet, own.values));
    drawn.setXAxisValues(categories);
    const color = chartColors[index % chartColors.length] ?? chartColors[0];
    if (own.share === true) {
      drawn.chartType = 'Line';
      drawn.axisGroup = 'Secondary';
    }
    if (planned.kind === 'Line' || own.share === true) drawn.format.line.color = color;
    else drawn.format.fill.setSolidColor(color);
  });
  if (planned.series.some(({ share }) => share === true)) {
    const shares = chart.axes.getItem('Value', 'Secondary');
    shares.minimum = 0;
    shares.maximum = 1;
    shares.numberFormat = '0%';
  }
  chart.setPosition(sheet.getRangeByIndexes(planned.from.row, planned.from.column, 1, 1), sheet.getRangeByIndexes(planned.to.row, planned.to.column, 1, 1));
}
