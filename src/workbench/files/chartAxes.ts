import type { Scale } from './chartScale';
import { formatTick } from './chartScale';
import { round, shorten, svgText, textWidth } from './chartText';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gridColor = '#E3E3E3';
const axisColor = '#9E9E9E';

export function tickLabels(scale: Scale, percent: boolean): string[] {
  return scale.ticks.map((tick) => (percent ? `${formatTick(tick * 100, 0)}%` : formatTick(tick, scale.decimals)));
}

export function widest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, 11)));
}

/** Position of a value between the ends of an axis. */
export function along(scale: Scale, value: number, start: number, length: number): number {
  return start + ((value - scale.min) / (scale.max - scale.min)) * length;
}

export function valueAxis(frame: Frame, scale: Scale, labels: readonly string[], side: 'left' | 'right' | 'bottom', grid: boolean): string {
  return scale.ticks
    .map((tick, index) => {
      if (side === 'bottom') {
        const x = along(scale, tick, frame.left, frame.width);
        const line = `<line x1="${round(x)}" y1="${frame.top}" x2="${round(x)}" y2="${frame.top + frame.height}" stroke="${tick === 0 ? axisColor : gridColor}"/>`;
        return line + svgText(x, frame.top + frame.height + 15, labels[index]!, { anchor: 'middle' });
      }
      const y = along(scale, tick, frame.top + frame.height, -frame.height);
      const line = grid ? `<line x1="${frame.left}" y1="${round(y)}" x2="${frame.left + frame.width}" y2="${round(y)}" stroke="${tick === 0 ? axisColor : gridColor}"/>` : '';
      const text = side === 'left' ? svgText(frame.left - 6, y + 4, labels[index]!, { anchor: 'end' }) : svgText(frame.left + frame.width + 6, y + 4, labels[index]!);
      return line + text;
    })
    .join('');
}

/** A label shorter than this says too little: then some are left out instead. */
const readable = 44;

/** Labels below the plot: shortened to their place, and left out in turn where there are too many. */
export function categoryAxis(frame: Frame, categories: readonly string[]): string {
  const slot = frame.width / Math.max(1, categories.length);
  const needed = Math.min(widest(categories), 90) + 6;
  const step = slot >= readable ? 1 : Math.max(1, Math.ceil(needed / slot - 1e-9));
  return categories
    .map((category, index) => (index % step === 0 ? svgText(frame.left + slot * (index + 0.5), frame.top + frame.height + 15, shorten(category, 11, Math.max(step * slot - 6, 8)), { anchor: 'middle' }) : ''))
    .join('');
}

/** Where a lying band begins: Excel draws the first one at the bottom, unless the chart says otherwise. */
export function bandTop(frame: Frame, offset: number, thickness: number, firstAtTop: boolean): number {
  return firstAtTop ? frame.top + offset : frame.top + frame.height - offset - thickness;
}

/** Labels left of a plot with lying bars. */
export function categoryAxisLeft(frame: Frame, categories: readonly string[], room: number, firstAtTop: boolean): string {
  const slot = frame.height / Math.max(1, categories.length);
  const step = Math.max(1, Math.ceil(14 / slot));
  return categories.map((category, index) => (index % step === 0 ? svgText(frame.left - 6, bandTop(frame, slot * (index + 0.5), 0, firstAtTop) + 4, shorten(category, 11, room), { anchor: 'end' }) : '')).join('');
}
