import type { CellValue } from './cells';
import { readDateText } from './dateText';
import { cleanText, isBlankText } from './normalize';
import { isCurrency, readNumberText } from './numberText';

/** What stands in a column, judged from up to 400 of its cells spread over all rows. */
export interface ColumnContent {
  readonly filled: number;
  readonly dateShare: number;
  /** Numbers that could be day serials of the years 1954 to 2119. */
  readonly serialShare: number;
  readonly numberShare: number;
  /** Texts that are a currency and nothing else. */
  readonly currencyShare: number;
  /** 0, 1, 2 … or 1, 2, 3 …: numbers of the lines, no codes. */
  readonly lineNumbers: boolean;
  readonly samples: readonly string[];
}

const looked = 400;

export function lookAtColumn(cells: readonly CellValue[], from: number, to: number): ColumnContent {
  const step = Math.max(1, Math.floor((to - from) / looked));
  let filled = 0;
  let dates = 0;
  let serials = 0;
  let numbers = 0;
  let currencies = 0;
  let fromZero = 0;
  let fromOne = 0;
  const samples: string[] = [];
  for (let row = from; row < to; row += step) {
    const cell = cells[row];
    if (cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell))) continue;
    filled += 1;
    const offset = Number(cell) - (row - from);
    if (offset === 0) fromZero += 1;
    else if (offset === 1) fromOne += 1;
    if (samples.length < 3) samples.push(typeof cell === 'string' ? cleanText(cell) : String(cell));
    if (typeof cell === 'number') {
      numbers += 1;
      if (cell >= 20_000 && cell < 80_000) serials += 1;
      else if (cell >= 19_000_101 && cell <= 21_001_231 && Number.isInteger(cell)) serials += 1;
    } else if (typeof cell === 'string') {
      const date = readDateText(cell);
      if (date.kind === 'day' || date.kind === 'yearLast' || date.kind === 'short') dates += 1;
      else if (date.kind === 'serial' && date.value >= 20_000 && date.value < 80_000) serials += 1;
      const number = readNumberText(cell);
      if (number.kind === 'number' || number.kind === 'open') numbers += 1;
      else if (isCurrency(cell)) currencies += 1;
    }
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return { filled, dateShare: share(dates), serialShare: share(serials), numberShare: share(numbers), currencyShare: share(currencies), lineNumbers: filled >= 3 && (fromZero === filled || fromOne === filled), samples };
}
