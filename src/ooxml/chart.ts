import { argb } from './styleWrite';
import { attributes, escapeText } from './xml';

export type ChartKind = 'columnClustered' | 'columnStacked' | 'columnStacked100' | 'barClustered' | 'barStacked' | 'line' | 'lineMarkers' | 'pie' | 'doughnut' | 'area' | 'scatter' | 'other';

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  /** Ends of the second value axis; as the values need when absent. */
  readonly secondAxis?: AxisEnds;
  /** Bars from top to bottom, as a list is read. */
  readonly firstAtTop?: boolean;
}

export interface AxisEnds {
  readonly minimum: number;
  readonly maximum: number;
  /** Its labels are shares. */
  readonly percent?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** "Sheet1!$B$2:$B$7" */
  readonly values: string;
  readonly categories: string;
  readonly color?: string;
  readonly secondAxis?: boolean;
  readonly line?: boolean;
}

/** What stands in the cells of a reference now; kept in the chart, so that it shows before anything is computed. */
export type CachedCells = (reference: string) => readonly (string | number | boolean)[];
/** Number format of the first cell of a reference. */
export type FormatOf = (reference: string) => string | undefined;

export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Okabe and Ito's colours, told apart by people who do not see red or green. */
export const chartColors: readonly string[] = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#7F7F7F', '#F0E442'];

interface Group {
  readonly shape: 'bar' | 'line' | 'pie' | 'doughnut' | 'area' | 'scatter';
  readonly second: boolean;
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

/** A chart part. The order of the elements is the schema's: Excel repairs files that have another one. */
export function chartXml(chart: Chart, cached: CachedCells, formatOf: FormatOf = () => undefined): string {
  const groups = groupsOf(chart);
  const horizontal = chart.kind === 'barClustered' || chart.kind === 'barStacked';
  const plots = groups.map((group) => plotXml(chart, group, cached)).join('');
  const formatFor = (second: boolean): string => axisFormat(groups.filter((group) => group.second === second).flatMap((group) => group.series.map((entry) => entry.series.values)), cached, formatOf);
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const axes = round ? '' : axesXml(chart.kind === 'scatter', horizontal, false, chart.kind === 'columnStacked100' ? '0%' : formatFor(false), undefined, chart.firstAtTop) + (groups.some((group) => group.second) ? axesXml(false, false, true, chart.secondAxis?.percent === true ? '0%' : formatFor(true), chart.secondAxis) : '');
  const title = chart.title === '' ? '' : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph(chart.title)}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = chart.legend === 'none' ? '' : `<c:legend><c:legendPos val="${chart.legend[0]}"/><c:overlay val="0"/></c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${plots}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function groupsOf(chart: Chart): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const own = shapeOf(chart.kind);
    const shape = own === 'bar' && series.line === true ? 'line' : own;
    const second = series.secondAxis === true && (shape === 'bar' || shape === 'line' || shape === 'area') && !chart.kind.startsWith('bar');
    const found = groups.find((group) => group.shape === shape && group.second === second);
    if (found === undefined) groups.push({ shape, second, series: [{ series, index }] });
    else found.series.push({ series, index });
  });
  // The first axis needs a group of its own; bars are drawn behind lines.
  if (groups.length > 0 && groups.every((group) => group.second)) return groups.map((group) => ({ ...group, second: false }));
  return groups.sort((a, b) => Number(a.second) - Number(b.second) || Number(a.shape === 'line') - Number(b.shape === 'line'));
}

function shapeOf(kind: ChartKind): Group['shape'] {
  if (kind === 'line' || kind === 'lineMarkers') return 'line';
  if (kind === 'pie' || kind === 'doughnut' || kind === 'area' || kind === 'scatter') return kind;
  return 'bar';
}

function plotXml(chart: Chart, group: Group, cached: CachedCells): string {
  const series = group.series.map((entry) => seriesXml(chart, group.shape, entry.series, entry.index, cached)).join('');
  const ids = group.second ? '<c:axId val="501"/><c:axId val="502"/>' : '<c:axId val="401"/><c:axId val="402"/>';
  if (group.shape === 'bar') {
    const stacked = chart.kind === 'columnStacked' || chart.kind === 'barStacked';
    const grouping = chart.kind === 'columnStacked100' ? 'percentStacked' : stacked ? 'stacked' : 'clustered';
    const direction = chart.kind === 'barClustered' || chart.kind === 'barStacked' ? 'bar' : 'col';
    const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
    return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`;
  }
  if (group.shape === 'line') return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  if (group.shape === 'area') return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${ids}</c:areaChart>`;
  if (group.shape === 'scatter') return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`;
  if (group.shape === 'pie') return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
}

function seriesXml(chart: Chart, shape: Group['shape'], series: ChartSeries, index: number, cached: CachedCells): string {
  const color = argb(series.color ?? chartColors[index % chartColors.length]!).slice(2);
  const solid = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series.name, cached)}`;
  const categories = series.categories === '' ? '' : axisData('cat', series.categories, cached);
  const values = numbers('val', series.values, cached);
  if (shape === 'line') {
    const marker = chart.kind === 'line' || chart.secondAxis !== undefined ? '<c:marker><c:symbol val="none"/></c:marker>' : `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid}<a:ln w="9525">${solid}</a:ln></c:spPr></c:marker>`;
    return `<c:ser>${head}<c:spPr><a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln></c:spPr>${marker}${categories}${values}<c:smooth val="0"/></c:ser>`;
  }
  if (shape === 'scatter') {
    const x = series.categories === '' ? '' : axisData('xVal', series.categories, cached);
    return `<c:ser>${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid}</c:spPr></c:marker>${x}${numbers('yVal', series.values, cached)}<c:smooth val="0"/></c:ser>`;
  }
  if (shape === 'pie' || shape === 'doughnut') {
    const points = cached(series.values).map((_, point) => `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${chartColors[point % chartColors.length]!.slice(1)}"/></a:solidFill></c:spPr></c:dPt>`);
    return `<c:ser>${head}${points.slice(0, 24).join('')}${categories}${values}</c:ser>`;
  }
  const invert = shape === 'bar' ? '<c:invertIfNegative val="0"/>' : '';
  return `<c:ser>${head}<c:spPr>${solid}</c:spPr>${invert}${categories}${values}</c:ser>`;
}

function nameXml(name: string, cached: CachedCells): string {
  if (name === '') return '';
  if (!name.startsWith('=')) return `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeText(name.slice(1))}</c:f>${textCache(cached(name))}</c:strRef></c:tx>`;
}

function axisData(tag: 'cat' | 'xVal', reference: string, cached: CachedCells): string {
  const cells = cached(reference);
  const numeric = cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  const formula = `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>`;
  return numeric ? `<c:${tag}><c:numRef>${formula}${numberCache(cells)}</c:numRef></c:${tag}>` : `<c:${tag}><c:strRef>${formula}${textCache(cells)}</c:strRef></c:${tag}>`;
}

function numbers(tag: 'val' | 'yVal', reference: string, cached: CachedCells): string {
  return `<c:${tag}><c:numRef><c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>${numberCache(cached(reference))}</c:numRef></c:${tag}>`;
}

function numberCache(cells: readonly (string | number | boolean)[]): string {
  const points = cells.map((cell, index) => (typeof cell === 'number' && Number.isFinite(cell) ? `<c:pt idx="${index}"><c:v>${cell}</c:v></c:pt>` : ''));
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`;
}

function textCache(cells: readonly (string | number | boolean)[]): string {
  const points = cells.map((cell, index) => (cell === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(cell))}</c:v></c:pt>`));
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache>`;
}

const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
const grid = '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Whole numbers with separators; shares as per cent; small fractions as they are. */
function axisFormat(references: readonly string[], cached: CachedCells, formatOf: FormatOf): string {
  if (references.length > 0 && references.every((reference) => formatOf(reference)?.includes('%') === true)) return '0%';
  const numbers = references.flatMap((reference) => cached(reference)).filter((cell): cell is number => typeof cell === 'number');
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest > 0 && largest < 10 && numbers.some((value) => !Number.isInteger(value)) ? 'General' : '#,##0';
}

function axesXml(scatter: boolean, horizontal: boolean, second: boolean, formatCode: string, ends?: Chart['secondAxis'], firstAtTop = false): string {
  const [category, value] = second ? [501, 502] : [401, 402];
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  const valueScaling = ends === undefined ? scaling : `<c:scaling><c:orientation val="minMax"/><c:max val="${ends.maximum}"/><c:min val="${ends.minimum}"/></c:scaling>`;
  const format = `<c:numFmt${attributes({ formatCode, sourceLinked: 0 })}/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const valueAxis = (id: number, cross: number, position: string, gridlines: boolean, crosses: string): string =>
    `<c:valAx><c:axId val="${id}"/>${valueScaling}<c:delete val="0"/><c:axPos val="${position}"/>${gridlines ? grid : ''}${format}${ticks}<c:tickLblPos val="nextTo"/>${line}<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/><c:crossBetween val="${scatter ? 'midCat' : 'between'}"/></c:valAx>`;
  if (scatter) return valueAxis(category!, value!, 'b', false, 'autoZero') + valueAxis(value!, category!, 'l', true, 'autoZero');
  // Labels stay at the edge where values are negative.
  const order = firstAtTop ? scaling.replace('minMax', 'maxMin') : scaling;
  const categoryAxis = `<c:catAx><c:axId val="${category}"/>${order}<c:delete val="${second ? 1 : 0}"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:tickLblPos val="low"/>${line}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${firstAtTop ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`;
  return categoryAxis + valueAxis(value!, category!, second ? 'r' : horizontal ? 'b' : 'l', !second, second || firstAtTop ? 'max' : 'autoZero');
}

function paragraph(text: string): string {
  const run = '<a:defRPr sz="1400" b="1"/>';
  return `<a:p><a:pPr>${run}</a:pPr><a:r><a:rPr lang="en-US" sz="1400" b="1"/><a:t>${escapeText(text)}</a:t></a:r></a:p>`;
}
