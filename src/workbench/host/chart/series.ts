import type { ChartSeriesDocument } from '../../document';
import type { CellScalar, Rectangle } from '../../engine';
import { formatArea } from '../address';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { normalColor } from '../range/color';
import { ChartTrendlineCollection } from './additions';
import { type Bag, bag, choice, ChartFill, ChartLineFormat, color, flag, formatOf, number } from './bag';
import type { Chart } from './chart';
import { ChartDataLabel, ChartDataLabels } from './parts';

/** The source text of a range: "Sheet1!$B$2:$B$7". */
export function sourceOf(chart: Chart, range: unknown): string {
  if (typeof range !== 'object' || range === null || !('place' in range)) throw invalidArgument('A range is expected.');
  const { sheet, area } = range as unknown as { sheet: string; area: Rectangle };
  return `${chart.book.prefix(sheet)}${formatArea(area, true)}`;
}

const markers = ['Invalid', 'Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture'];

const SeriesBase = bag({
  className: 'ChartSeries',
  properties: { HasDataLabels: flag(false), Filtered: flag(false), MarkerSize: number(5), MarkerStyle: choice('Automatic', markers), MarkerBackgroundColor: color('#4472C4'), MarkerForegroundColor: color('#4472C4'), ShowShadow: flag(false), Smooth: flag(false), PlotOrder: number(0), GapWidth: number(150), DoughnutHoleSize: number(75), Overlap: number(0), Explosion: number(0), FirstSliceAngle: number(0), InvertIfNegative: flag(false), VaryByCategories: flag(false) },
  parts: { DataLabels: ChartDataLabels },
});

export class ChartSeries extends SeriesBase {
  constructor(private readonly chart: Chart, private readonly index: number) {
    super(chart.book, chart.state, `/Series/${index}`, () => chart.changed());
  }
  override get className(): string {
    return 'ChartSeries';
  }
  override get objects(): readonly string[] {
    return ['DataLabels', 'Format', 'Points', 'Trendlines'];
  }
  private get series(): ChartSeriesDocument {
    const found = this.state.document.series[this.index];
    if (found === undefined) throw itemNotFound('The series');
    return found;
  }
  change(change: Partial<ChartSeriesDocument>): void {
    this.chart.change({ series: this.state.document.series.map((series, index) => (index === this.index ? { ...series, ...change } : series)) });
  }
  get Name(): string { return this.series.name; }
  set Name(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('The name of a series is a text.');
    this.change({ name: value });
  }
  get ChartType(): string { return this.series.line === true ? 'Line' : this.chart.ChartType; }
  set ChartType(value: unknown) {
    if (value === 'Line' || value === 'LineMarkers') this.change({ line: true });
    else if (value === this.chart.ChartType) this.change({ line: false });
    else throw invalidArgument(`A series of this chart cannot be "${String(value)}".`);
  }
  get AxisGroup(): string { return this.series.secondAxis === true ? 'Secondary' : 'Primary'; }
  set AxisGroup(value: unknown) {
    if (value !== 'Primary' && value !== 'Secondary') throw invalidArgument(`"${String(value)}" is no axis.`);
    this.change({ secondAxis: value === 'Secondary' });
  }
  get Format(): ChartSeriesFormat { return new ChartSeriesFormat(this, this.chart, `${this.path}/Format`); }
  get Points(): ChartPointsCollection { return new ChartPointsCollection(this.chart, this); }
  get Trendlines(): ChartTrendlineCollection { return new ChartTrendlineCollection(this.chart, this); }
  get color(): string { return this.series.color ?? ''; }
  get sourceValues(): CellScalar[] {
    const found = this.book.resolve(this.series.values, this.state.document.sheet);
    return found === null ? [] : this.book.engine.values(found.sheet, found.area).flat();
  }
  get pathOf(): string { return this.path; }

  SetValues(sourceData: unknown): void { this.change({ values: sourceOf(this.chart, sourceData) }); }
  SetXAxisValues(sourceData: unknown): void { this.change({ categories: sourceOf(this.chart, sourceData) }); }
  GetDimensionValues(dimension: unknown): string[] {
    const isValues = dimension === 'Values' || dimension === 'YValues';
    if (!isValues && dimension !== 'Categories' && dimension !== 'XValues') throw invalidArgument(`"${String(dimension)}" is no dimension.`);
    const found = this.book.resolve(isValues ? this.series.values : this.series.categories, this.state.document.sheet);
    return found === null ? [] : this.book.engine.values(found.sheet, found.area).flat().map(String);
  }
  GetDimensionDataSourceString(dimension: unknown): string {
    return dimension === 'Values' || dimension === 'YValues' ? this.series.values : this.series.categories;
  }
  GetDimensionDataSourceType(dimension: unknown): string {
    const source = this.GetDimensionDataSourceString(dimension);
    return source === '' || this.book.resolve(source, this.state.document.sheet) === null ? 'Unknown' : 'LocalRange';
  }
  Delete(): void {
    this.chart.change({ series: this.state.document.series.filter((_, index) => index !== this.index) });
  }
}

class SeriesFill extends ChartFill {
  constructor(private readonly series: ChartSeries, chart: Chart, path: string) {
    super(chart.book, chart.state, path, () => chart.changed());
  }
  override SetSolidColor(value: unknown): void {
    super.SetSolidColor(value);
    this.series.change({ color: normalColor(value) });
  }
  override GetSolidColor(): string {
    return this.series.color;
  }
}

const LineBase = ChartLineFormat;
class SeriesLine extends LineBase {
  constructor(private readonly series: ChartSeries, chart: Chart, path: string) {
    super(chart.book, chart.state, path, () => chart.changed());
  }
  get Color(): string { return String(this.read('Color', this.series.color)); }
  set Color(value: unknown) {
    const normal = normalColor(value);
    this.put('Color', normal);
    this.series.change({ color: normal });
  }
  get className(): string {
    return 'ChartLineFormat';
  }
}

class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: ChartSeries, private readonly chart: Chart, private readonly path: string) {
    super(chart.book);
  }
  get className(): string {
    return 'ChartSeriesFormat';
  }
  override get objects(): readonly string[] {
    return ['Fill', 'Line'];
  }
  get Fill(): ChartFill { return new SeriesFill(this.series, this.chart, `${this.path}/Fill`); }
  get Line(): Bag { return new SeriesLine(this.series, this.chart, `${this.path}/Line`); }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super(chart.book);
  }
  get className(): string {
    return 'ChartSeriesCollection';
  }
  items(): readonly ChartSeries[] {
    return this.chart.state.document.series.map((_, index) => new ChartSeries(this.chart, index));
  }
  get Count(): number {
    return this.chart.state.document.series.length;
  }
  Add(name?: unknown, index?: unknown): ChartSeries {
    const series = [...this.chart.state.document.series];
    const position = typeof index === 'number' && index >= 0 && index <= series.length ? index : series.length;
    series.splice(position, 0, { name: typeof name === 'string' && name !== '' ? name : `Series${series.length + 1}`, values: '', categories: series[0]?.categories ?? '' });
    this.chart.change({ series });
    return new ChartSeries(this.chart, position);
  }
}

const PointBase = bag({
  className: 'ChartPoint',
  properties: { HasDataLabel: flag(false), MarkerStyle: choice('Automatic', markers), MarkerSize: number(5), MarkerBackgroundColor: color('#4472C4'), MarkerForegroundColor: color('#4472C4') },
  parts: { DataLabel: ChartDataLabel, Format: formatOf('ChartPointFormat', ['Border', 'Fill']) },
});

export class ChartPoint extends PointBase {
  constructor(chart: Chart, private readonly series: ChartSeries, private readonly index: number) {
    super(chart.book, chart.state, `${series.pathOf}/Points/${index}`, () => chart.changed());
  }
  override get className(): string {
    return 'ChartPoint';
  }
  get Value(): CellScalar {
    return this.series.sourceValues[this.index] ?? '';
  }
}

export class ChartPointsCollection extends HostCollection<ChartPoint> {
  constructor(private readonly chart: Chart, private readonly series: ChartSeries) {
    super(chart.book);
  }
  get className(): string {
    return 'ChartPointsCollection';
  }
  items(): readonly ChartPoint[] {
    return this.series.sourceValues.map((_, index) => new ChartPoint(this.chart, this.series, index));
  }
  get Count(): number {
    return this.series.sourceValues.length;
  }
}
