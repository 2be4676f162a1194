import type { ChartDocument } from '../../document';
import type { Book, ChartState } from '../book';
import { eventTypes } from '../eventHub';
import { columnLeft, pointsPerPixel, rowTop } from '../layout';
import { HostCollection } from '../object';
import { addRegistrations } from '../registration';
import { targetOf } from '../resolve';
import { Chart, kindOf } from './chart';
import { seriesFrom } from './source';

export class ChartCollection extends HostCollection<Chart> {
  constructor(book: Book, readonly sheet: string) {
    super(book);
  }
  get className(): string {
    return 'ChartCollection';
  }
  private get states(): readonly ChartState[] {
    return this.book.charts.filter((chart) => chart.document.sheet === this.sheet);
  }
  items(): readonly Chart[] {
    return this.states.map((state) => new Chart(this.book, state));
  }
  override find(key: unknown): Chart | null {
    const state = this.states.find((one) => one.document.id === key) ?? this.states.find((one) => one.document.name.toLowerCase() === String(key).toLowerCase());
    return state === undefined ? null : new Chart(this.book, state);
  }
  get Count(): number {
    return this.states.length;
  }

  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    this.book.guard(this.sheet, null, 'allowEditObjects');
    const source = targetOf(this.book, sourceData, this.sheet);
    const kind = kindOf(type);
    const made = seriesFrom(this.book, source.sheet, source.area, seriesBy ?? 'Auto');
    const names = this.states.map((state) => state.document.name);
    let number = 1;
    while (names.includes(`Chart ${number}`)) number += 1;
    const one = made.series.length === 1;
    const pie = kind === 'pie' || kind === 'doughnut';
    const document: ChartDocument = {
      id: this.book.nextId('chart'),
      sheet: this.sheet,
      name: `Chart ${number}`,
      kind,
      title: one ? (made.series[0] as { name: string }).name : 'Chart Title',
      series: made.series,
      legend: one && !pie ? 'none' : 'bottom',
      box: {
        left: columnLeft(this.book, this.sheet, Math.min(16_000, source.area.column + Math.min(source.area.columns, 50) + 1)) / pointsPerPixel,
        top: rowTop(this.book, this.sheet, source.area.row) / pointsPerPixel,
        width: 480,
        height: 288,
      },
      fromFile: false,
    };
    const state: ChartState = { document, extras: new Map<string, unknown>([['/Source', source], ['/PlotBy', made.by]]) };
    this.book.charts = [...this.book.charts, state];
    const chart = new Chart(this.book, state);
    chart.changed();
    this.book.events.send(eventTypes.chartAdded, [this.sheet], { chartId: document.id, worksheetId: this.sheet, source: 'Local' });
    return chart;
  }
}

addRegistrations(ChartCollection, { AddedEvent: eventTypes.chartAdded, DeletedEvent: eventTypes.chartDeleted, ActivatedEvent: eventTypes.chartActivated, DeactivatedEvent: eventTypes.chartDeactivated }, (charts) => charts.sheet);
