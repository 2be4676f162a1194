import type { ChartDocument } from '../../document';
import { formatArea } from '../address';
import { invalidArgument } from '../errors';
import { ChartFormatString } from './additions';
import { Bag, bag, choice, flag, formatOf, number, text, type Property } from './bag';

const alignments = ['Center', 'Left', 'Right', 'Justify', 'Distributed'];
const vertical = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'];

const TitleBase = bag({
  className: 'ChartTitle',
  properties: { Overlay: flag(false), HorizontalAlignment: choice('Center', alignments), VerticalAlignment: choice('Center', vertical), Left: number(0), Top: number(0), Position: choice('Top', ['Automatic', 'Top', 'Bottom', 'Left', 'Right']), ShowShadow: flag(false), TextOrientation: number(0) },
  parts: { Format: formatOf('ChartTitleFormat', ['Border', 'Fill', 'Font']) },
});

export class ChartTitle extends TitleBase {
  private write(change: Partial<ChartDocument>): void {
    this.state.document = { ...this.state.document, ...change, fromFile: false };
    this.changed();
  }
  override get className(): string {
    return 'ChartTitle';
  }
  get Text(): string {
    const own = this.state.document.title;
    return own !== '' ? own : String(this.read('Hidden', ''));
  }
  set Text(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A title is a text.');
    this.state.extras.delete(`${this.path}/Hidden`);
    this.write({ title: value });
  }
  get Visible(): boolean {
    return this.state.document.title !== '';
  }
  set Visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    if (value === this.Visible) return;
    if (value) this.write({ title: String(this.read('Hidden', '')) || 'Chart Title' });
    else {
      this.state.extras.set(`${this.path}/Hidden`, this.state.document.title);
      this.write({ title: '' });
    }
  }
  GetSubstring(start: unknown, length: unknown): ChartFormatString {
    if (typeof start !== 'number' || typeof length !== 'number' || start < 0 || start + length > this.Text.length) throw invalidArgument('The title has no such part.');
    return new ChartFormatString(this.book, this.state, `${this.path}/Substring/${start}-${length}`, this.changed);
  }
  SetFormula(formula: unknown): void {
    const found = this.book.resolve(String(formula));
    if (found === null) throw invalidArgument('The formula of a title is a reference to a cell.');
    this.Text = this.book.engine.text(found.sheet, { ...found.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }
}

const legendPositions: Readonly<Record<string, ChartDocument['legend']>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'right' };

const LegendBase = bag({
  className: 'ChartLegend',
  properties: { Overlay: flag(false), Left: number(0), Top: number(0), Width: number(100), Height: number(40), ShowShadow: flag(false) },
  parts: { Format: formatOf('ChartLegendFormat', ['Border', 'Fill', 'Font']) },
});

export class ChartLegend extends LegendBase {
  private write(legend: ChartDocument['legend']): void {
    this.state.document = { ...this.state.document, legend, fromFile: false };
    this.changed();
  }
  override get className(): string {
    return 'ChartLegend';
  }
  get Visible(): boolean {
    return this.state.document.legend !== 'none';
  }
  set Visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    if (value !== this.Visible) this.write(value ? (legendPositions[String(this.read('LastPosition', 'Bottom'))] ?? 'bottom') : 'none');
  }
  get Position(): string {
    const { legend } = this.state.document;
    return legend === 'none' ? String(this.read('LastPosition', 'Bottom')) : (Object.keys(legendPositions).find((name) => legendPositions[name] === legend) as string);
  }
  set Position(value: unknown) {
    const legend = legendPositions[String(value)];
    if (legend === undefined) throw invalidArgument(`"${String(value)}" is no position of a legend.`);
    this.state.extras.set(`${this.path}/LastPosition`, String(value));
    this.write(legend);
  }
}

const labelPositions = ['Invalid', 'None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'];

const labelProperties: Readonly<Record<string, Property>> = {
  Position: choice('None', labelPositions), ShowValue: flag(true), ShowSeriesName: flag(false), ShowCategoryName: flag(false), ShowLegendKey: flag(false), ShowPercentage: flag(false), ShowBubbleSize: flag(false),
  Separator: text(','), NumberFormat: text('General'), LinkNumberFormat: flag(true), TextOrientation: number(0), AutoText: flag(true), HorizontalAlignment: choice('Center', alignments), VerticalAlignment: choice('Center', vertical),
};

export const ChartDataLabels = bag({ className: 'ChartDataLabels', properties: labelProperties, parts: { Format: formatOf('ChartDataLabelFormat', ['Border', 'Fill', 'Font']) } });
export const ChartDataLabel = bag({ className: 'ChartDataLabel', properties: { ...labelProperties, Text: text(''), Left: number(0), Top: number(0), Height: { ...number(20), readOnly: true }, Width: { ...number(40), readOnly: true }, Formula: text('') }, parts: { Format: formatOf('ChartDataLabelFormat', ['Border', 'Fill', 'Font']) } });

const ChartGridlines = bag({ className: 'ChartGridlines', properties: { Visible: flag(false) }, parts: { Format: formatOf('ChartGridlinesFormat', ['Line']) } });
const ChartMajorGridlines = bag({ className: 'ChartGridlines', properties: { Visible: flag(true) }, parts: { Format: formatOf('ChartGridlinesFormat', ['Line']) } });

const AxisTitleBase = bag({ className: 'ChartAxisTitle', properties: { TextOrientation: number(0) }, parts: { Format: formatOf('ChartAxisTitleFormat', ['Border', 'Fill', 'Font']) } });

export class ChartAxisTitle extends AxisTitleBase {
  get Text(): string {
    return String(this.read('Text', ''));
  }
  set Text(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A title is a text.');
    // A text makes the title appear.
    this.state.extras.set(`${this.path}/Visible`, value !== '');
    this.put('Text', value);
  }
  get Visible(): boolean {
    return this.read('Visible', false) === true;
  }
  set Visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.put('Visible', value);
  }
  override get className(): string {
    return 'ChartAxisTitle';
  }
}

const marks = ['None', 'Cross', 'Inside', 'Outside'];
const AxisBase = bag({
  className: 'ChartAxis',
  properties: {
    Minimum: number(null), Maximum: number(null), MajorUnit: number(null), MinorUnit: number(null), Visible: flag(true), NumberFormat: text('General'), LinkNumberFormat: flag(true), DisplayUnit: choice('None', ['None', 'Hundreds', 'Thousands', 'TenThousands', 'HundredThousands', 'Millions', 'TenMillions', 'HundredMillions', 'Billions', 'Trillions', 'Custom']),
    ShowDisplayUnitLabel: flag(true), CategoryType: choice('Automatic', ['Automatic', 'TextAxis', 'DateAxis']), ReversePlotOrder: flag(false), ScaleType: choice('Linear', ['Linear', 'Logarithmic']), LogBase: number(10), Crosses: choice('Automatic', ['Automatic', 'Maximum', 'Minimum', 'Custom']),
    MajorTickMark: choice('None', marks), MinorTickMark: choice('None', marks), TickLabelPosition: choice('NextToAxis', ['NextToAxis', 'High', 'Low', 'None']), TickLabelSpacing: number(1), TickMarkSpacing: number(1), TextOrientation: number(0), Alignment: choice('Center', ['Center', 'Left', 'Right']), MultiLevel: flag(true), IsBetweenCategories: flag(true), Offset: number(100),
    BaseTimeUnit: choice('Days', ['Days', 'Months', 'Years']), MajorTimeUnitScale: choice('Days', ['Days', 'Months', 'Years']), MinorTimeUnitScale: choice('Days', ['Days', 'Months', 'Years']), Position: choice('Automatic', ['Automatic', 'Maximum', 'Minimum', 'Custom']),
  },
  parts: { Format: formatOf('ChartAxisFormat', ['Fill', 'Font', 'Line']), MajorGridlines: ChartMajorGridlines, MinorGridlines: ChartGridlines, Title: ChartAxisTitle },
});

export class ChartAxis extends AxisBase {
  override get className(): string {
    return 'ChartAxis';
  }
  get Type(): string {
    return this.path.includes('Value') ? 'Value' : 'Category';
  }
  get AxisGroup(): string {
    return this.path.includes('Secondary') ? 'Secondary' : 'Primary';
  }
  get PositionAt(): unknown {
    return this.read('PositionAt', 0);
  }
  /** What of it is drawn. */
  override put(name: string, value: unknown): void {
    this.state.extras.set(`${this.path}/${name}`, value);
    const { document } = this.state;
    if (this.Type === 'Category' && name === 'ReversePlotOrder') this.state.document = { ...document, fromFile: false, firstAtTop: value === true };
    if (this.Type === 'Value' && this.AxisGroup === 'Secondary') {
      const [minimum, maximum] = [this.read('Minimum', null), this.read('Maximum', null)];
      if (typeof minimum === 'number' && typeof maximum === 'number' && minimum < maximum) this.state.document = { ...document, fromFile: false, secondAxis: { minimum, maximum, percent: String(this.read('NumberFormat', '')).includes('%') } };
    }
    this.changed();
  }
  SetPositionAt(value: unknown): void {
    if (typeof value !== 'number') throw invalidArgument('A number is expected.');
    this.put('PositionAt', value);
    this.put('Position', 'Custom');
  }
  SetCustomDisplayUnit(value: unknown): void {
    if (typeof value !== 'number' || !(value > 0)) throw invalidArgument('A number above 0 is expected.');
    this.put('CustomDisplayUnit', value);
    this.put('DisplayUnit', 'Custom');
  }
  get CustomDisplayUnit(): unknown {
    return this.read('CustomDisplayUnit', 1);
  }
  SetCategoryNames(sourceData: unknown): void {
    const { sheet, area } = sourceData as { sheet: string; area: { row: number; column: number; rows: number; columns: number } };
    const categories = `${this.book.prefix(sheet)}${absolute(area)}`;
    this.state.document = { ...this.state.document, fromFile: false, series: this.state.document.series.map((series) => ({ ...series, categories })) };
    this.changed();
  }
}

export class ChartAxes extends Bag {
  get className(): string {
    return 'ChartAxes';
  }
  override get objects(): readonly string[] {
    return ['CategoryAxis', 'ValueAxis'];
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.state, `${this.path}/Category`, this.changed);
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.state, `${this.path}/Value`, this.changed);
  }
  GetItem(type: unknown, group?: unknown): ChartAxis {
    if (type !== 'Category' && type !== 'Value') throw invalidArgument(`The chart has no axis "${String(type)}".`);
    return new ChartAxis(this.book, this.state, `${this.path}/${group === 'Secondary' ? 'Secondary' : ''}${type}`, this.changed);
  }
}

export const ChartPlotArea = bag({
  className: 'ChartPlotArea',
  properties: { Left: number(0), Top: number(0), Width: number(0), Height: number(0), InsideLeft: number(0), InsideTop: number(0), InsideWidth: number(0), InsideHeight: number(0), Position: choice('Automatic', ['Automatic', 'Custom']) },
  parts: { Format: formatOf('ChartPlotAreaFormat', ['Border', 'Fill']) },
});

export const ChartAreaFormat = formatOf('ChartAreaFormat', ['Border', 'Fill', 'Font'], { RoundedCorners: flag(false), ColorScheme: choice('ColorfulPalette1', ['ColorfulPalette1', 'ColorfulPalette2', 'ColorfulPalette3', 'ColorfulPalette4', 'MonochromaticPalette1']) });

const absolute = (area: { row: number; column: number; rows: number; columns: number }): string => formatArea(area, true);
