import { along, bandTop, type Frame } from './chartAxes';
import type { Scale } from './chartScale';
import { round, svgText } from './chartText';

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  /** NaN where there is no number. */
  readonly values: readonly number[];
  readonly second: boolean;
  readonly line: boolean;
}

/** Columns or lying bars, side by side or on top of each other. */
export function bars(frame: Frame, series: readonly DrawnSeries[], scaleOf: (series: DrawnSeries) => Scale, count: number, stacked: boolean, lying: false | 'up' | 'down'): string {
  const slot = (lying ? frame.height : frame.width) / Math.max(1, count);
  const band = slot * 0.7;
  const thickness = stacked ? band : band / Math.max(1, series.length);
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    let above = 0;
    let below = 0;
    series.forEach((one, position) => {
      const value = one.values[index] ?? NaN;
      if (!Number.isFinite(value) || value === 0) return;
      const from = stacked ? (value >= 0 ? above : below) : 0;
      const to = from + value;
      if (stacked && value >= 0) above = to;
      else if (stacked) below = to;
      const offset = slot * index + (slot - band) / 2 + (stacked ? 0 : thickness * position);
      parts.push(bar(frame, scaleOf(one), from, to, offset, Math.max(thickness - (stacked ? 0 : 1), 0.5), lying, one.color));
    });
  }
  return parts.join('');
}

function bar(frame: Frame, scale: Scale, from: number, to: number, offset: number, thickness: number, lying: false | 'up' | 'down', color: string): string {
  if (lying !== false) {
    const [start, end] = [along(scale, from, frame.left, frame.width), along(scale, to, frame.left, frame.width)];
    return `<rect x="${round(Math.min(start, end))}" y="${round(bandTop(frame, offset, thickness, lying === 'down'))}" width="${round(Math.abs(end - start))}" height="${round(thickness)}" fill="${color}"/>`;
  }
  const [start, end] = [along(scale, from, frame.top + frame.height, -frame.height), along(scale, to, frame.top + frame.height, -frame.height)];
  return `<rect x="${round(frame.left + offset)}" y="${round(Math.min(start, end))}" width="${round(thickness)}" height="${round(Math.abs(end - start))}" fill="${color}"/>`;
}

/** A line with a gap where a number is missing. */
export function line(frame: Frame, series: DrawnSeries, scale: Scale, count: number, markers: boolean, area: boolean): string {
  const slot = frame.width / Math.max(1, count);
  const pieces: [number, number][][] = [[]];
  for (let index = 0; index < count; index++) {
    const value = series.values[index] ?? NaN;
    if (!Number.isFinite(value)) pieces.push([]);
    else pieces[pieces.length - 1]!.push([round(frame.left + slot * (index + 0.5)), round(along(scale, value, frame.top + frame.height, -frame.height))]);
  }
  const zero = round(along(scale, Math.min(Math.max(0, scale.min), scale.max), frame.top + frame.height, -frame.height));
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => {
      const points = piece.map((point) => point.join(',')).join(' ');
      const filled = area ? `<polygon points="${piece[0]![0]},${zero} ${points} ${piece[piece.length - 1]![0]},${zero}" fill="${series.color}" fill-opacity="0.25"/>` : '';
      const dots = markers || piece.length === 1 ? piece.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${series.color}"/>`).join('') : '';
      return `${filled}<polyline points="${points}" fill="none" stroke="${series.color}" stroke-width="2.2" stroke-linejoin="round"/>${dots}`;
    })
    .join('');
}

export function dots(frame: Frame, series: DrawnSeries, xs: readonly number[], xScale: Scale, yScale: Scale): string {
  return series.values
    .map((value, index) => {
      const x = xs[index] ?? index + 1;
      if (!Number.isFinite(value) || !Number.isFinite(x)) return '';
      return `<circle cx="${round(along(xScale, x, frame.left, frame.width))}" cy="${round(along(yScale, value, frame.top + frame.height, -frame.height))}" r="3.5" fill="${series.color}"/>`;
    })
    .join('');
}

/** Slices with their share beside them where there is room for it. */
export function pie(frame: Frame, values: readonly number[], colors: readonly string[], hole: number): string {
  const sizes = values.map((value) => (Number.isFinite(value) ? Math.abs(value) : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return '';
  const radius = Math.max(10, Math.min(frame.width / 2 - 34, frame.height / 2 - 18));
  const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
  const at = (angle: number, distance: number): string => `${round(x + Math.sin(angle) * distance)},${round(y - Math.cos(angle) * distance)}`;
  let start = 0;
  return sizes
    .map((size, index) => {
      if (size === 0) return '';
      const share = size / total;
      const end = start + share * 2 * Math.PI;
      const large = share > 0.5 ? 1 : 0;
      const color = colors[index % colors.length]!;
      const middle = (start + end) / 2;
      const inner = radius * hole;
      const shape =
        share > 0.9999
          ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round((radius + inner) / 2)}" fill="${hole > 0 ? 'none' : color}" stroke="${color}" stroke-width="${round(radius - inner)}"/>`
          : `<path d="M${at(start, radius)} A${round(radius)},${round(radius)} 0 ${large} 1 ${at(end, radius)} L${at(end, inner)}${hole > 0 ? ` A${round(inner)},${round(inner)} 0 ${large} 0 ${at(start, inner)}` : ''} Z" fill="${color}" stroke="#FFFFFF"/>`;
      const anchor = Math.abs(Math.sin(middle)) < 0.2 ? 'middle' : Math.sin(middle) > 0 ? 'start' : 'end';
      const label = share >= 0.04 ? svgText(x + Math.sin(middle) * (radius + 8), y - Math.cos(middle) * (radius + 8) + 4, `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`, { anchor }) : '';
      start = end;
      return shape + label;
    })
    .join('');
}
