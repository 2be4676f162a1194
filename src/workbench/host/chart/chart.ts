import type { ChartDocument } from '../../document';
import type { Rectangle } from '../../engine';
import type { Book, ChartState } from '../book';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { eventTypes } from '../eventHub';
import { columnLeft, pointsPerPixel, rowTop } from '../layout';
import { HostObject } from '../object';
import { addRegistrations } from '../registration';
import { targetOf } from '../resolve';
import { Worksheet } from '../worksheet/worksheet';
import { ChartDataTable } from './additions';
import { drawOne } from './drawing';
import { ChartAreaFormat, ChartAxes, ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from './parts';
import type { Bag } from './bag';
import { ChartSeriesCollection } from './series';
import { seriesFrom } from './source';

export const chartTypes: Readonly<Record<string, ChartDocument['kind']>> = {
  ColumnClustered: 'columnClustered', ColumnStacked: 'columnStacked', ColumnStacked100: 'columnStacked100', BarClustered: 'barClustered', BarStacked: 'barStacked',
  Line: 'line', LineMarkers: 'lineMarkers', Pie: 'pie', Doughnut: 'doughnut', Area: 'area', XYScatter: 'scatter',
};

export function kindOf(type: unknown): ChartDocument['kind'] {
  const kind = chartTypes[String(type)];
  if (kind !== undefined) return kind;
  if (typeof type === 'string' && /^(3D|Bar|Column|Line|Pie|Area|XY|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Doughnut|Radar|Treemap|Funnel|Waterfall|Histogram|Pareto|Boxwhisker|Sunburst|RegionMap)/.test(type)) throw new HostError('NotImplemented', `The workbench draws no chart "${type}".`);
  throw invalidArgument(`"${String(type)}" is no type of chart.`);
}

export class Chart extends HostObject {
  constructor(
    book: Book,
    readonly state: ChartState,
  ) {
    super(book);
  }

  get className(): string {
    return 'Chart';
  }
  override get objects(): readonly string[] {
    return ['Axes', 'DataLabels', 'Format', 'Legend', 'PlotArea', 'Series', 'Title', 'Worksheet'];
  }
  override identity(): Record<string, unknown> {
    return { Id: this.document.id };
  }

  private get document(): ChartDocument {
    if (!this.book.charts.includes(this.state)) throw itemNotFound('The chart');
    return this.state.document;
  }

  changed(): void {
    this.book.dirty = true;
    drawOne(this.book, this.state);
  }

  change(change: Partial<ChartDocument>): void {
    this.state.document = { ...this.document, ...change, fromFile: false };
    this.changed();
  }

  private part<T extends Bag>(type: new (book: Book, state: ChartState, path: string, changed: () => void) => T, path: string): T {
    return new type(this.book, this.state, `/${path}`, () => this.changed());
  }

  get Id(): string { return this.document.id; }
  get Name(): string { return this.document.name; }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('A chart needs a name.');
    if (this.book.charts.some((chart) => chart !== this.state && chart.document.sheet === this.document.sheet && chart.document.name === value)) throw new HostError('ItemAlreadyExists', `A chart "${value}" already exists.`);
    this.change({ name: value });
  }
  get ChartType(): string {
    return Object.keys(chartTypes).find((name) => chartTypes[name] === this.document.kind) ?? 'Invalid';
  }
  set ChartType(value: unknown) { this.change({ kind: kindOf(value) }); }

  private side(name: 'left' | 'top' | 'width' | 'height', value: unknown): void {
    if (typeof value !== 'number' || value < 0) throw invalidArgument('A number from 0 is expected.');
    this.change({ box: { ...this.document.box, [name]: value / pointsPerPixel } });
  }
  get Left(): number { return this.document.box.left * pointsPerPixel; }
  set Left(value: unknown) { this.side('left', value); }
  get Top(): number { return this.document.box.top * pointsPerPixel; }
  set Top(value: unknown) { this.side('top', value); }
  get Width(): number { return this.document.box.width * pointsPerPixel; }
  set Width(value: unknown) { this.side('width', value); }
  get Height(): number { return this.document.box.height * pointsPerPixel; }
  set Height(value: unknown) { this.side('height', value); }

  private extra(name: string, fallback: unknown): unknown {
    return this.state.extras.get(`/${name}`) ?? fallback;
  }
  private setExtra(name: string, value: unknown, type: 'boolean' | 'number' | 'string'): void {
    if (typeof value !== type) throw invalidArgument(`A ${type} is expected.`);
    this.state.extras.set(`/${name}`, value);
    this.changed();
  }
  get PlotVisibleOnly(): unknown { return this.extra('PlotVisibleOnly', true); }
  set PlotVisibleOnly(value: unknown) { this.setExtra('PlotVisibleOnly', value, 'boolean'); }
  get DisplayBlanksAs(): unknown { return this.extra('DisplayBlanksAs', 'NotPlotted'); }
  set DisplayBlanksAs(value: unknown) { this.setExtra('DisplayBlanksAs', value, 'string'); }
  get Style(): unknown { return this.extra('Style', 201); }
  set Style(value: unknown) { this.setExtra('Style', value, 'number'); }
  get ShowDataLabelsOverMaximum(): unknown { return this.extra('ShowDataLabelsOverMaximum', true); }
  set ShowDataLabelsOverMaximum(value: unknown) { this.setExtra('ShowDataLabelsOverMaximum', value, 'boolean'); }
  get PlotBy(): unknown { return this.extra('PlotBy', 'Columns'); }
  set PlotBy(value: unknown) {
    if (value !== 'Rows' && value !== 'Columns') throw invalidArgument(`"${String(value)}" is neither Rows nor Columns.`);
    const source = this.state.extras.get('/Source') as { sheet: string; area: Rectangle } | undefined;
    this.state.extras.set('/PlotBy', value);
    if (source !== undefined) this.change({ series: seriesFrom(this.book, source.sheet, source.area, value).series });
  }

  get Axes(): ChartAxes { return this.part(ChartAxes, 'Axes'); }
  get DataLabels(): Bag { return this.part(ChartDataLabels, 'DataLabels'); }
  get Format(): Bag { return this.part(ChartAreaFormat, 'Format'); }
  get Legend(): ChartLegend { return this.part(ChartLegend, 'Legend'); }
  get PlotArea(): Bag { return this.part(ChartPlotArea, 'PlotArea'); }
  get Series(): ChartSeriesCollection { return new ChartSeriesCollection(this); }
  get Title(): ChartTitle { return this.part(ChartTitle, 'Title'); }
  get Worksheet(): Worksheet { return new Worksheet(this.book, this.document.sheet); }

  GetDataTable(): Bag { return this.part(ChartDataTable, 'DataTable'); }
  GetDataTableOrNullObject(): Bag { return this.GetDataTable(); }

  Activate(): void {
    new Worksheet(this.book, this.document.sheet).Activate();
    const before = this.book.activeChart;
    this.book.activeChart = this.document.id;
    if (before !== this.document.id) this.book.events.send(eventTypes.chartActivated, [this.document.sheet, this.document.id], { chartId: this.document.id, worksheetId: this.document.sheet });
  }

  SetData(sourceData: unknown, seriesBy?: unknown): void {
    const { sheet, area } = targetOf(this.book, sourceData, this.document.sheet);
    const made = seriesFrom(this.book, sheet, area, seriesBy ?? 'Auto');
    this.state.extras.set('/Source', { sheet, area });
    this.state.extras.set('/PlotBy', made.by);
    this.change({ series: made.series });
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = targetOf(this.book, startCell, this.document.sheet);
    const left = columnLeft(this.book, start.sheet, start.area.column) / pointsPerPixel;
    const top = rowTop(this.book, start.sheet, start.area.row) / pointsPerPixel;
    if (endCell === null || endCell === undefined) {
      this.change({ box: { ...this.document.box, left, top } });
      return;
    }
    const end = targetOf(this.book, endCell, this.document.sheet).area;
    const right = columnLeft(this.book, start.sheet, end.column + end.columns) / pointsPerPixel;
    const bottom = rowTop(this.book, start.sheet, end.row + end.rows) / pointsPerPixel;
    this.change({ box: { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) } });
  }

  GetImage(width?: unknown, height?: unknown): Promise<string> {
    const { rasterise } = this.book.services;
    const svg = drawOne(this.book, this.state);
    if (rasterise === undefined || svg === null) throw new HostError('NotImplemented', 'Pictures are made in a browser only.');
    return rasterise(svg, typeof width === 'number' ? width : this.document.box.width, typeof height === 'number' ? height : this.document.box.height);
  }

  Delete(): void {
    const { id, sheet } = this.document;
    this.book.charts = this.book.charts.filter((chart) => chart !== this.state);
    this.book.engine.removePicture(sheet, id);
    if (this.book.activeChart === id) this.book.activeChart = null;
    this.book.dirty = true;
    this.book.events.send(eventTypes.chartDeleted, [sheet], { chartId: id, worksheetId: sheet, source: 'Local' });
  }
}

addRegistrations(Chart, { ActivatedEvent: eventTypes.chartActivated, DeactivatedEvent: eventTypes.chartDeactivated }, (chart) => chart.Id);
