import { calendarDay, endOfMonth, isoDate, serialOf } from '../math/dates';
import type { Words } from '../texts/words';
import { cellAddress } from './address';
import type { CellValue, SourceCells } from './cells';
import { monthOfName, readDateText } from './dateText';
import { cleanText, simplify } from './normalize';

export interface AsOf {
  readonly serial: number;
  readonly from: Words;
}

const asOfWords = /截止日期|截至|截止|基准日|查询日期|截止日|as\s+(?:of|at|on)\b|key date|report(?:ing)? date|balance date/i;
const periodWords = /期间|会计月份|月份|日期范围|period|month/i;
const dateLike = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?[\s-]+[A-Za-z]{3,9}\.?[\s-]+\d{2,4}|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/g;
const yearMonth = /(\d{4})\s*(?:年|[-/.])\s*(?:第\s*)?(?:\d{1,2}\s*[-至到~]\s*)?(\d{1,2})\s*(?:月|期)?(?![-/.\d]*\d)|\b(\d{4})(0[1-9]|1[0-2])\b/g;

/**
 * The as-of date proposed: a date in the title lines; else the last month-end not after the latest document date.
 * Due dates never count: they lie in the future.
 */
export function proposeAsOf(cells: SourceCells, headerFirst: number, documentDates: Float64Array | null): AsOf | null {
  return fromTitle(cells, headerFirst) ?? fromDocuments(documentDates);
}

function fromTitle(cells: SourceCells, headerFirst: number): AsOf | null {
  let period: AsOf | null = null;
  for (let row = 0; row < headerFirst; row += 1) {
    for (let column = 0; column < cells.columns.length; column += 1) {
      const cell = cells.columns[column]![row];
      if (typeof cell !== 'string') continue;
      const text = simplify(cleanText(cell));
      const place = cellAddress(cells, row, column);
      const from = { en: `title line ${place}`, zh: `标题行 ${place}` };
      if (asOfWords.test(text)) {
        const serial = lastDate(text) ?? serialOfCell(cells.columns[column + 1]?.[row], cells.date1904);
        if (serial !== null) return { serial, from };
      }
      const isRange = (text.match(dateLike) ?? []).length === 2 && /至|到|~|—| - | to /i.test(text);
      const serial = isRange ? lastDate(text) : periodWords.test(text) ? (lastDate(text) ?? lastMonth(text)) : null;
      if (serial !== null) period = { serial, from };
    }
  }
  return period;
}

function serialOfCell(cell: CellValue | undefined, date1904: boolean): number | null {
  if (typeof cell === 'number') return cell > 20_000 && cell < 80_000 ? Math.floor(cell) + (date1904 ? 1462 : 0) : null;
  return typeof cell === 'string' ? lastDate(cleanText(cell)) : null;
}

/** The last date written in a line. */
export function lastDate(text: string): number | null {
  let last: number | null = null;
  for (const found of text.match(dateLike) ?? []) {
    const read = readDateText(found);
    if (read.kind === 'day') last = read.serial;
    else if (read.kind === 'yearLast' && (read.first > 12 || read.second > 12)) {
      last = serialOf(read.first > 12 ? { year: read.year, month: read.second, day: read.first } : { year: read.year, month: read.first, day: read.second });
    }
  }
  return last;
}

/** Last day of the last month written in a line: 2026.11, 2026年第11期, 202601-202611, November 2026. */
function lastMonth(text: string): number | null {
  let last: number | null = null;
  const put = (year: number, month: number): void => {
    const first = serialOf({ year, month, day: 1 });
    if (first !== null) last = endOfMonth(first);
  };
  for (const found of text.matchAll(yearMonth)) put(Number(found[1] ?? found[3]), Number(found[2] ?? found[4]));
  for (const found of text.matchAll(/([A-Za-z]{3,9})\.?[\s-]+(\d{4})/g)) {
    const month = monthOfName(found[1]!);
    if (month > 0) put(Number(found[2]), month);
  }
  return last;
}

function fromDocuments(dates: Float64Array | null): AsOf | null {
  const latest = dates === null ? null : latestPlausible(dates);
  if (latest === null) return null;
  const monthEnd = endOfMonth(latest);
  const written = isoDate(latest) ?? '';
  if (monthEnd === latest) return { serial: latest, from: { en: `latest document date ${written}`, zh: `最晚单据日期 ${written}` } };
  const serial = endOfMonth(latest, -1);
  // A list of the running month alone: the month-end before would leave out every document.
  if (serial === null || !dates!.some((date) => date <= serial)) return { serial: latest, from: { en: `latest document date ${written}`, zh: `最晚单据日期 ${written}` } };
  return { serial, from: { en: `last month-end before the latest document date ${written}`, zh: `最晚单据日期 ${written} 之前的月末` } };
}

/** The latest date within ten years of the middle one: a slip such as 2205 must not set the as-of date. */
export function latestPlausible(dates: Float64Array): number | null {
  const known = dates.filter((value) => !Number.isNaN(value)).sort();
  if (known.length === 0) return null;
  const middle = known[Math.floor((known.length - 1) / 2)]!;
  let index = known.length - 1;
  while (known[index]! - middle > 3653) index -= 1;
  const latest = known[index]!;
  return calendarDay(latest) === null ? null : latest;
}
