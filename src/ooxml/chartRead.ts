import type { AxisEnds, Chart, ChartKind, ChartSeries } from './chart';
import type { ThemeColors } from './theme';
import { child, childrenOf, descendants, flag, parseXml, type XmlElement } from './xml';

const themeNames = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** What a chart part shows. `text` gives the cell behind a series name that the part does not repeat. */
export function readChart(xml: string, theme: ThemeColors, text: (reference: string) => string): Chart {
  const chart = child(parseXml(xml), 'chart');
  const plot = child(chart, 'plotArea');
  const plots = (plot?.children ?? []).filter((element) => element.name.endsWith('Chart'));
  const main = plots.find((element) => element.name !== 'lineChart') ?? plots[0];
  const kind = main === undefined ? 'other' : kindOf(main);
  const firstAxes = axisIds(main);
  const series: { order: number; series: ChartSeries }[] = [];
  for (const element of plots) {
    const second = element !== main && axisIds(element) !== firstAxes;
    const line = element.name === 'lineChart' && main?.name !== 'lineChart';
    for (const one of childrenOf(element, 'ser')) {
      series.push({ order: Number(child(one, 'order')?.attributes.val ?? series.length), series: readSeries(one, theme, text, second, line) });
    }
  }
  const legend = child(chart, 'legend');
  return {
    kind,
    title: titleOf(child(chart, 'title')),
    series: series.sort((a, b) => a.order - b.order).map((entry) => entry.series),
    legend: legend === undefined ? 'none' : legendOf(child(legend, 'legendPos')?.attributes.val),
    ...axesOf(plot, plots, firstAxes),
  };
}

/** Fixed ends of the second value axis, and whether bars begin at the top. */
function axesOf(plot: XmlElement | undefined, plots: readonly XmlElement[], firstAxes: string): Pick<Chart, 'secondAxis' | 'firstAtTop'> {
  const second = plots.map(axisIds).find((ids) => ids !== firstAxes)?.split(' ') ?? [];
  const ends = childrenOf(plot, 'valAx').flatMap((axis) => (second.includes(child(axis, 'axId')?.attributes.val ?? '') ? endsOf(axis) : []))[0];
  const order = child(child(child(plot, 'catAx'), 'scaling'), 'orientation')?.attributes.val;
  return { ...(ends === undefined ? {} : { secondAxis: ends }), ...(order === 'maxMin' ? { firstAtTop: true } : {}) };
}

function endsOf(axis: XmlElement): AxisEnds[] {
  const scaling = child(axis, 'scaling');
  const [minimum, maximum] = ['min', 'max'].map((end) => Number(child(scaling, end)?.attributes.val ?? NaN)) as [number, number];
  const percent = child(axis, 'numFmt')?.attributes.formatCode?.includes('%') === true;
  return minimum < maximum ? [{ minimum, maximum, ...(percent ? { percent } : {}) }] : [];
}

function kindOf(plot: XmlElement): ChartKind {
  const grouping = child(plot, 'grouping')?.attributes.val ?? 'clustered';
  if (plot.name === 'barChart') {
    if (child(plot, 'barDir')?.attributes.val === 'bar') return grouping === 'clustered' ? 'barClustered' : grouping === 'stacked' ? 'barStacked' : 'other';
    return grouping === 'percentStacked' ? 'columnStacked100' : grouping === 'stacked' ? 'columnStacked' : 'columnClustered';
  }
  if (plot.name === 'lineChart') {
    const bare = childrenOf(plot, 'ser').every((series) => child(child(series, 'marker'), 'symbol')?.attributes.val === 'none');
    return bare || !flag(child(plot, 'marker')?.attributes.val, false) ? 'line' : 'lineMarkers';
  }
  const round: Readonly<Record<string, ChartKind>> = { pieChart: 'pie', doughnutChart: 'doughnut', areaChart: 'area', scatterChart: 'scatter' };
  return round[plot.name] ?? 'other';
}

function axisIds(plot: XmlElement | undefined): string {
  return childrenOf(plot, 'axId').map((axis) => axis.attributes.val).join(' ');
}

function readSeries(series: XmlElement, theme: ThemeColors, text: (reference: string) => string, second: boolean, line: boolean): ChartSeries {
  const properties = child(series, 'spPr');
  const color = colorOf(child(properties, 'solidFill') ?? child(child(properties, 'ln'), 'solidFill') ?? child(child(child(series, 'marker'), 'spPr'), 'solidFill'), theme);
  return {
    name: nameOf(child(series, 'tx'), text),
    values: referenceOf(child(series, 'val') ?? child(series, 'yVal')),
    categories: referenceOf(child(series, 'cat') ?? child(series, 'xVal')),
    ...(color === undefined ? {} : { color }),
    ...(second ? { secondAxis: true } : {}),
    ...(line ? { line: true } : {}),
  };
}

function nameOf(tx: XmlElement | undefined, text: (reference: string) => string): string {
  if (tx === undefined) return '';
  const reference = child(tx, 'strRef');
  if (reference === undefined) return child(tx, 'v')?.text ?? '';
  const cached = descendants(child(reference, 'strCache'), 'v')[0]?.text;
  return cached ?? text(child(reference, 'f')?.text ?? '');
}

function referenceOf(data: XmlElement | undefined): string {
  return descendants(data, 'f')[0]?.text ?? '';
}

function colorOf(fill: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const color = fill?.children[0];
  if (color?.name === 'srgbClr') return `#${(color.attributes.val ?? '000000').toUpperCase()}`;
  if (color?.name === 'schemeClr' && color.children.length === 0) return theme[themeNames.indexOf(color.attributes.val ?? '')];
  return undefined;
}

function titleOf(title: XmlElement | undefined): string {
  const rich = child(child(title, 'tx'), 'rich');
  if (rich !== undefined) return childrenOf(rich, 'p').map((paragraph) => descendants(paragraph, 't').map((run) => run.text).join('')).join('\n');
  return descendants(child(title, 'tx'), 'v')[0]?.text ?? '';
}

function legendOf(position: string | undefined): Chart['legend'] {
  return position === 't' ? 'top' : position === 'b' ? 'bottom' : position === 'l' ? 'left' : 'right';
}

/** The chart part with every reference to a sheet called otherwise. */
export function renameInChart(xml: string, rename: (formula: string) => string, decode: (text: string) => string, encode: (text: string) => string): string {
  return xml.replace(/(<(?:[\w.-]+:)?f>)([^<]*)(<\/(?:[\w.-]+:)?f>)/g, (whole, open: string, formula: string, close: string) => {
    const plain = decode(formula);
    const renamed = rename(plain);
    return renamed === plain ? whole : open + encode(renamed) + close;
  });
}
