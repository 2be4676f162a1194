import { HostCollection } from '../object';
import { invalidArgument, itemNotFound } from '../errors';
import { Bag, ChartFont, bag, choice, flag, formatOf, number, text, type BagClass } from './bag';
import type { Chart } from './chart';
import type { ChartSeries } from './series';

/** Parts of a chart that are kept and read back; the drawing leaves them out. */
export const ChartDataTable: BagClass = bag({
  className: 'ChartDataTable',
  properties: { Visible: flag(false), ShowHorizontalBorder: flag(true), ShowLegendKey: flag(true), ShowOutlineBorder: flag(true), ShowVerticalBorder: flag(true) },
  parts: { Format: formatOf('ChartDataTableFormat', ['Border', 'Fill', 'Font']) },
});

const kinds = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'];

const TrendlineLabel = bag({
  className: 'ChartTrendlineLabel',
  properties: { AutoText: flag(true), Text: text(''), Left: number(0), Top: number(0), LinkNumberFormat: flag(true), NumberFormat: text('General'), TextOrientation: number(0) },
  parts: { Format: formatOf('ChartTrendlineLabelFormat', ['Border', 'Fill', 'Font']) },
});

const TrendlineBase = bag({
  className: 'ChartTrendline',
  properties: { Type: choice('Linear', kinds), Name: text(''), BackwardPeriod: number(0), ForwardPeriod: number(0), Intercept: number(null), MovingAveragePeriod: number(2), PolynomialOrder: number(2), ShowEquation: flag(false), ShowRSquared: flag(false) },
  parts: { Format: formatOf('ChartTrendlineFormat', ['Line']), Label: TrendlineLabel },
});

export class ChartTrendline extends TrendlineBase {
  override get className(): string {
    return 'ChartTrendline';
  }
  Delete(): void {
    const list = `${this.path.slice(0, this.path.lastIndexOf('/'))}/List`;
    const left = ((this.state.extras.get(list) ?? []) as readonly string[]).filter((id) => id !== this.path.slice(this.path.lastIndexOf('/') + 1));
    this.state.extras.set(list, left);
    this.changed();
  }
}

export class ChartTrendlineCollection extends HostCollection<ChartTrendline> {
  constructor(private readonly chart: Chart, private readonly series: ChartSeries) {
    super(chart.book);
  }
  get className(): string {
    return 'ChartTrendlineCollection';
  }
  private get path(): string {
    return `${this.series.pathOf}/Trendlines`;
  }
  private get ids(): readonly string[] {
    return (this.chart.state.extras.get(`${this.path}/List`) ?? []) as readonly string[];
  }
  items(): readonly ChartTrendline[] {
    return this.ids.map((id) => new ChartTrendline(this.book, this.chart.state, `${this.path}/${id}`, () => this.chart.changed()));
  }
  override GetItem(key: unknown): ChartTrendline {
    const found = this.items()[Number(key ?? 0)];
    if (found === undefined) throw itemNotFound('The trendline');
    return found;
  }
  Add(type?: unknown): ChartTrendline {
    const kind = type ?? 'Linear';
    if (!kinds.includes(String(kind))) throw invalidArgument(`"${String(kind)}" is no kind of trendline.`);
    const id = this.book.nextId('trendline');
    this.chart.state.extras.set(`${this.path}/List`, [...this.ids, id]);
    const made = this.items().at(-1) as ChartTrendline;
    made.put('Type', kind);
    return made;
  }
}

/** A part of a text with a font of its own. */
export class ChartFormatString extends Bag {
  get className(): string {
    return 'ChartFormatString';
  }
  override get objects(): readonly string[] {
    return ['Font'];
  }
  get Font(): Bag {
    return new ChartFont(this.book, this.state, `${this.path}/Font`, this.changed);
  }
}
