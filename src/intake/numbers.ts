import { withoutNoise } from '../math/decimalSum';
import type { CellValue } from './cells';
import { currencyMeant, type NumberFaultCode, type NumberText, readNumberText } from './numberText';
import { shiftDecimal, type Unit } from './units';

/** A column of numbers, read once: NaN where blank or unreadable. */
export interface NumberColumn {
  readonly values: Float64Array;
  /** Row -> why its cell is no number. Blank cells have none. */
  readonly faults: ReadonlyMap<number, NumberFaultCode>;
  /** Currency signs and codes written in the cells, with the number of cells. */
  readonly currencies: ReadonlyMap<string, number>;
  readonly decimalMark: '.' | ',' | null;
  /** Only cells such as 1,234 speak, with nothing to tell a thousands mark from a decimal one. */
  readonly assumed: boolean;
  readonly firstOpen: number;
  readonly filled: number;
  readonly texts: number;
  /** Unit in which the column states its money; the values are already multiplied by it. */
  readonly unit: Unit | null;
}

/** Amounts that differ in every row are read faster than they are looked up. */
const cachedMost = 2000;
const ownUnit = /[万萬亿億元圆]|\d\s*[KkMm]$/;

export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly unit?: Unit | null;
  /** 12K is twelve thousand; the user has said so. */
  readonly suffixes?: boolean;
}

/** Reads rows from..to (to excluded). The decimal mark is decided once for the whole column. */
export function readNumbers(cells: readonly CellValue[], reading: NumberReading): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const faults = new Map<number, NumberFaultCode>();
  const currencies = new Map<string, number>();
  const cache = new Map<string, NumberText>();
  const open: { row: number; text: NumberText & { kind: 'open' } }[] = [];
  let points = 0;
  let commas = 0;
  let filled = 0;
  let texts = 0;

  for (let row = reading.from; row < reading.to; row += 1) {
    const cell = cells[row];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell === 'number') {
      // What Excel computed may be a trifle beside the amount that it shows.
      values[row] = withoutNoise(cell);
      filled += 1;
      continue;
    }
    if (typeof cell === 'boolean') {
      faults.set(row, 'numberTrueFalse');
      filled += 1;
      continue;
    }
    let text = cache.get(cell);
    if (text === undefined) {
      text = readNumberText(cell);
      if (cache.size < cachedMost) cache.set(cell, text);
    }
    if (text.kind === 'blank') continue;
    filled += 1;
    const confirmed = text.kind === 'fault' && text.code === 'numberSuffix' && reading.suffixes === true;
    if (text.kind === 'fault' && !confirmed) {
      faults.set(row, text.code);
      continue;
    }
    texts += 1;
    if (typeof text.currency === 'string') currencies.set(text.currency, (currencies.get(text.currency) ?? 0) + 1);
    if (text.kind === 'open') open.push({ row, text });
    else if (text.kind === 'fault') values[row] = text.proposal!;
    else {
      values[row] = withoutNoise(text.value);
      if (text.mark === '.') points += 1;
      else if (text.mark === ',') commas += 1;
    }
  }

  const decimalMark = points === 0 && commas === 0 ? null : points >= commas ? '.' : ',';
  // Without evidence a comma before three digits is a thousands mark (decimals of exactly three digits are rare in money) and a point a decimal mark.
  const decimal = decimalMark ?? '.';
  for (const { row, text } of open) values[row] = text.mark === decimal ? text.asDecimal : text.asThousands;
  const unit = reading.unit ?? null;
  if (unit !== null) {
    for (let row = reading.from; row < reading.to; row += 1) {
      const cell = cells[row];
      // A cell that names its own unit was read in it.
      if (!Number.isNaN(values[row]!) && !(typeof cell === 'string' && ownUnit.test(cell))) values[row] = shiftDecimal(values[row]!, unit.places);
    }
  }
  return { unit, values, faults, currencies: meant(currencies), decimalMark, assumed: open.length > 0 && decimalMark === null, firstOpen: open[0]?.row ?? -1, filled, texts };
}

function meant(written: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const currencies = new Map<string, number>();
  for (const [currency, cells] of written) {
    const code = currencyMeant(currency, written);
    currencies.set(code, (currencies.get(code) ?? 0) + cells);
  }
  return currencies;
}
