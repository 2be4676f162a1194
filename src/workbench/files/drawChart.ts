import { chartColors } from '../../ooxml/chart';
import type { ChartDocument } from '../document';
import { categoryAxis, categoryAxisLeft, tickLabels, valueAxis, widest, type Frame } from './chartAxes';
import { bars, dots, line, pie, type DrawnSeries } from './chartPlots';
import { niceScale, type Scale } from './chartScale';
import { escapeSvg, shorten, svgText, textWidth } from './chartText';

type ReadCells = (reference: string) => (string | number | boolean)[];

/** A picture (SVG) of a chart, drawn over the grid. The data come from the cells as they are now. */
export function drawChart(chart: ChartDocument, data: ReadCells): string {
  const width = Math.max(120, Math.round(chart.box.width));
  const height = Math.max(80, Math.round(chart.box.height));
  const series = seriesOf(chart, data);
  const categories = categoriesOf(chart, series, data);
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const entries = round ? categories.map((name, index) => ({ name, color: chartColors[index % chartColors.length]! })) : series;
  const title = chart.title === '' ? '' : svgText(width / 2, 24, shorten(chart.title.replace(/\s+/g, ' '), 15, width - 32), { size: 14, anchor: 'middle', bold: true });
  const top = title === '' ? 12 : 38;
  const legend = chart.legend === 'none' || entries.length < 2 ? null : legendOf(chart.legend, entries, width, height, top);
  const frame: Frame = {
    left: 10 + (legend?.left ?? 0),
    top: top + (legend?.top ?? 0),
    width: width - 20 - (legend?.left ?? 0) - (legend?.right ?? 0),
    height: height - top - 8 - (legend?.top ?? 0) - (legend?.bottom ?? 0),
  };
  const plot = chart.kind === 'other' ? svgText(width / 2, height / 2, 'Shown in Excel only / 仅在 Excel 中显示', { anchor: 'middle' }) : plotOf(chart, series, categories, frame, data);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeSvg(chart.title || chart.name)}" font-family="'Segoe UI','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif"><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#D0D0D0"/>${title}${plot}${legend?.svg ?? ''}</svg>`;
}

function plotOf(chart: ChartDocument, series: readonly DrawnSeries[], categories: readonly string[], room: Frame, data: ReadCells): string {
  if (chart.kind === 'pie' || chart.kind === 'doughnut') return pie(room, series[0]?.values ?? [], chartColors, chart.kind === 'doughnut' ? 0.6 : 0);
  if (chart.kind === 'scatter') return scatter(chart, series, room, data);
  const lying = chart.kind === 'barClustered' || chart.kind === 'barStacked';
  const stacked = chart.kind === 'columnStacked' || chart.kind === 'columnStacked100' || chart.kind === 'barStacked';
  const percent = chart.kind === 'columnStacked100';
  const count = categories.length;
  const solid = chart.kind === 'line' || chart.kind === 'lineMarkers' || chart.kind === 'area' ? [] : series.filter((one) => !one.line);
  const lines = series.filter((one) => !solid.includes(one));
  const drawn = percent ? solid.map((one) => ({ ...one, values: shares(solid, one, count) })) : solid;
  const ticks = Math.max(2, Math.floor(lying ? room.width / 130 : room.height / 42));
  const scaleFor = (second: boolean): Scale | null => {
    const ownBars = drawn.filter((one) => one.second === second);
    const ownLines = lines.filter((one) => one.second === second);
    if (ownBars.length + ownLines.length === 0) return null;
    const values = [...(stacked ? stackEnds(ownBars, count) : ownBars.flatMap((one) => [...one.values])), ...ownLines.flatMap((one) => [...one.values])];
    const ends = second ? chart.secondAxis : undefined;
    if (ends !== undefined) return niceScale([ends.minimum, ends.maximum], false, ticks);
    return niceScale(percent ? [...values, 1] : values, ownBars.length > 0 || chart.kind === 'area', ticks);
  };
  const second = scaleFor(true);
  const first = scaleFor(false) ?? second ?? niceScale([], true, ticks);
  const labels = tickLabels(first, percent);
  const rightLabels = second === null ? [] : tickLabels(second, chart.secondAxis?.percent === true);
  const left = lying ? Math.min(widest(categories), room.width * 0.35) : widest(labels);
  const right = lying ? widest(labels.slice(-1)) / 2 : second === null ? 0 : widest(rightLabels) + 8;
  const frame: Frame = { left: room.left + left + 8, top: room.top + 6, width: Math.max(20, room.width - left - 16 - right), height: Math.max(20, room.height - 28) };
  const scaleOf = (one: DrawnSeries): Scale => (one.second && second !== null ? second : first);
  const markers = chart.kind !== 'line' && chart.kind !== 'area';
  const axes = lying
    ? valueAxis(frame, first, labels, 'bottom', true) + categoryAxisLeft(frame, categories, left, chart.firstAtTop === true)
    : valueAxis(frame, first, labels, 'left', true) + (second === null ? '' : valueAxis(frame, second, rightLabels, 'right', false)) + categoryAxis(frame, categories);
  return axes + bars(frame, drawn, scaleOf, count, stacked, lying && (chart.firstAtTop === true ? 'down' : 'up')) + lines.map((one) => line(frame, one, scaleOf(one), count, markers && count <= 60, chart.kind === 'area')).join('');
}

function scatter(chart: ChartDocument, series: readonly DrawnSeries[], room: Frame, data: ReadCells): string {
  const xs = chart.series.map((one) => (one.categories === '' ? [] : data(one.categories).map(toNumber)));
  const xScale = niceScale(xs.flat(), false, Math.max(2, Math.floor(room.width / 90)));
  const yScale = niceScale(series.flatMap((one) => [...one.values]), false, Math.max(2, Math.floor(room.height / 42)));
  const labels = tickLabels(yScale, false);
  const left = widest(labels) + 8;
  const frame: Frame = { left: room.left + left, top: room.top + 6, width: Math.max(20, room.width - left - 30), height: Math.max(20, room.height - 28) };
  return valueAxis(frame, xScale, tickLabels(xScale, false), 'bottom', true) + valueAxis(frame, yScale, labels, 'left', true) + series.map((one, index) => dots(frame, one, xs[index] ?? [], xScale, yScale)).join('');
}

function seriesOf(chart: ChartDocument, data: ReadCells): DrawnSeries[] {
  return chart.series.map((one, index) => ({
    name: one.name.startsWith('=') ? String(data(one.name.slice(1))[0] ?? '') : one.name || `${index + 1}`,
    color: /^#[0-9A-Fa-f]{6}$/.test(one.color ?? '') ? one.color! : chartColors[index % chartColors.length]!,
    values: one.values === '' ? [] : data(one.values).map(toNumber),
    second: one.secondAxis === true,
    line: one.line === true,
  }));
}

function categoriesOf(chart: ChartDocument, series: readonly DrawnSeries[], data: ReadCells): string[] {
  const reference = chart.series.find((one) => one.categories !== '')?.categories;
  const cells = reference === undefined ? [] : data(reference);
  const count = Math.max(0, ...series.map((one) => one.values.length));
  return Array.from({ length: count }, (_, index) => (cells[index] === undefined ? String(index + 1) : String(cells[index]).replace(/\s+/g, ' ')));
}

function toNumber(cell: string | number | boolean): number {
  return typeof cell === 'number' ? cell : NaN;
}

/** Where the stacks end, above and below zero. */
function stackEnds(series: readonly DrawnSeries[], count: number): number[] {
  const ends: number[] = [];
  for (let index = 0; index < count; index++) {
    let above = 0;
    let below = 0;
    for (const one of series) {
      const value = one.values[index] ?? NaN;
      if (value > 0) above += value;
      else if (value < 0) below += value;
    }
    ends.push(above, below);
  }
  return ends;
}

function shares(all: readonly DrawnSeries[], one: DrawnSeries, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const total = all.reduce((sum, series) => sum + Math.abs(series.values[index] || 0), 0);
    return total === 0 ? NaN : (one.values[index] || 0) / total;
  });
}

interface Legend {
  readonly svg: string;
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

function legendOf(place: 'top' | 'bottom' | 'left' | 'right', entries: readonly { name: string; color: string }[], width: number, height: number, top: number): Legend {
  const mark = (x: number, y: number, color: string): string => `<rect x="${Math.round(x)}" y="${Math.round(y) - 9}" width="10" height="10" rx="2" fill="${color}"/>`;
  if (place === 'left' || place === 'right') {
    const room = Math.min(width * 0.35, Math.max(...entries.map((entry) => textWidth(entry.name, 11))) + 24);
    const x = place === 'left' ? 10 : width - room - 4;
    const most = Math.max(1, Math.floor((height - top - 10) / 18));
    const svg = entries.slice(0, most).map((entry, index) => mark(x, top + 18 * (index + 1), entry.color) + svgText(x + 15, top + 18 * (index + 1), shorten(entry.name, 11, room - 20))).join('');
    return place === 'left' ? { svg, left: room } : { svg, right: room };
  }
  const lines: { x: number; entry: { name: string; color: string }; text: string }[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const text = shorten(entry.name, 11, width - 60);
    const need = textWidth(text, 11) + 32;
    if (used + need > width - 20 && lines[lines.length - 1]!.length > 0) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1]!.push({ x: used, entry, text });
    used += need;
  }
  // A legend of many lines would leave no room for the chart.
  const shown = lines.slice(0, Math.max(1, Math.floor(height / 3 / 18)));
  const first = place === 'top' ? top + 12 : height - 10 - 18 * (shown.length - 1);
  const svg = shown
    .map((row, index) => {
      const last = row[row.length - 1]!;
      const start = (width - (last.x + textWidth(last.text, 11) + 16)) / 2;
      return row.map(({ x, entry, text }) => mark(start + x, first + 18 * index, entry.color) + svgText(start + x + 15, first + 18 * index, text)).join('');
    })
    .join('');
  const room = 18 * shown.length + 6;
  return place === 'top' ? { svg, top: room } : { svg, bottom: room };
}
