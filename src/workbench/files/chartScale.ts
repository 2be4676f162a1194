/** Ticks at round numbers that take in all values. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** `fromZero`: bars start at zero, so zero is always shown. */
export function niceScale(values: readonly number[], fromZero: boolean, wanted: number): Scale {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (min > max) [min, max] = [0, 1];
  // A line far from zero may leave it out; one near it reads better with it.
  if (fromZero || (min > 0 && min < max * 0.6)) min = Math.min(0, min);
  if (fromZero || (max < 0 && max > min * 0.6)) max = Math.max(0, max);
  if (min === max) {
    if (max === 0) max = 1;
    else if (max > 0) min = 0;
    else max = 0;
  }
  const step = niceStep((max - min) / Math.max(1, wanted));
  const first = Math.floor(min / step + 1e-9);
  const last = Math.ceil(max / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks: number[] = [];
  for (let index = first; index <= last; index++) ticks.push(Number((index * step).toFixed(Math.min(20, decimals + 2))));
  return { min: ticks[0]!, max: ticks[ticks.length - 1]!, ticks, decimals };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  return (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 2.5 ? 2.5 : ratio <= 5 ? 5 : 10) * power;
}

/** 1,234,567 with as many decimals as the ticks need. */
export function formatTick(value: number, decimals: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(1);
  const needed = Number.isInteger(Number(value.toFixed(decimals))) ? 0 : Math.min(decimals + 1, 6);
  const [whole, part] = Math.abs(value).toFixed(needed).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = part === undefined ? grouped : `${grouped}.${part.replace(/0+$/, '') || '0'}`;
  return value < 0 && Number(text.replace(/,/g, '')) !== 0 ? `-${text}` : text;
}
