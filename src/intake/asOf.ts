import { calendarDay, endOfMonth, isoDate, serialOf } from '../math/dates';
import type { Words } from '../texts/words';
import { cellAddress } from './address';
import type { CellValue, SourceCells } from './cells';
import type { DateOrder } from './dates';
import { monthOfName, readDateText } from './dateText';
import { cleanText, isEmpty, simplify } from './normalize';
import { findPeriod, readPeriod, writePeriod } from './periods';

export interface AsOf {
  readonly serial: number;
  readonly from: Words;
  /** Nothing but the day on which the sheet was made is known. */
  readonly printed?: boolean;
}

/** A date in the title lines that can be read day first or month first. */
export interface OpenTitle {
  readonly text: string;
  readonly place: string;
}

/** What the rows say about the time up to which the list reaches. */
export interface AsOfEvidence {
  /** Dates of documents or movements; never due dates and never dates of settlement. */
  readonly documents: Float64Array | null;
  readonly movements?: boolean;
  /** Periods of a balance table: the last one. */
  readonly lastPeriod?: { readonly from: number; readonly to: number } | null;
  /** Order of day and month that the columns prove. */
  readonly order?: DateOrder | null;
}

const asOfWords = /截止|截至|基准日|查询日期|\bas\s+(?:of|at|on)\b|key date|report(?:ing)? date|balance date|open (?:at|on) key|stichtag|arrêté au|situation au/i;
const printedWords = /(?:制表|打印|制单|导出|生成|输出|查询)(?:日期|时间|日)|\b(?:printed|generated|exported|created|run|print)\s*(?:on|at|date|time)?\b/i;
const periodWords = /期间|会计月份|月份|日期范围|年月|period|month|date range/i;
/** Days of payment: a filter on them says nothing about the day of the list. */
const paymentWords = /到期|核销|清账|结清|收款日|回款|due|clear(?:ed|ing)|paid|payment/i;
const dateLike =
  /(?:民国\s*)?\d{2,4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|\d{3,4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\b(?:19|20)\d{6}\b|\d{1,2}(?:st|nd|rd|th)?(?:\s+|-)[A-Za-z]{3,9}\.?,?(?:\s+|-)\d{2,4}|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/g;
const yearMonth = /(\d{4})\s*(?:年|[-/.])\s*(?:第\s*)?(?:\d{1,2}\s*[月期]?\s*[-至到~]\s*)?(?:第\s*)?(\d{1,2})\s*(?:月|期)?(?![-/.\d]*\d)|\b(\d{4})(0[1-9]|1[0-2])\b/g;
/** A line of nothing but days, months and the words between them. */
const datesOnly =
  /^(?:(?:for|from|the|period|months?|years?|quarter|ended|ending|to|through|and|jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|june?|july?|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)\b\.?|\d+(?:st|nd|rd|th)?|[-–—~/.,\s()至到年月日号第期度])+$/i;

/**
 * The as-of date proposed: a date in the title lines; else the end of the last period, or the last month-end not after the latest document.
 * Days of payment never count: they lie in the future. The day on which the sheet was made counts only where nothing else is known.
 */
export function proposeAsOf(cells: SourceCells, headerFirst: number, evidence: Float64Array | AsOfEvidence | null): AsOf | null {
  const known: AsOfEvidence = evidence === null || evidence instanceof Float64Array ? { documents: evidence } : evidence;
  const latest = latestOf(known);
  const title = fromTitle(cells, headerFirst, known.order ?? null, latest);
  // Of several sheets the title lines of the first are read; where the rows reach further, it is not the last one's date.
  const stale = (cells.stacked?.sheets.length ?? 1) > 1 && latest !== null && title.stated !== null && title.stated.serial < latest;
  return (stale ? null : title.stated) ?? fromPeriods(known.lastPeriod ?? null) ?? fromDocuments(known) ?? title.printed;
}

/** The date of the title lines that the list's own dates do not decide; null where the title lines give another one. */
export function openTitleOf(cells: SourceCells, headerFirst: number, order: DateOrder | null): OpenTitle | null {
  const { stated, open } = fromTitle(cells, headerFirst, order, null);
  return order !== null || stated !== null ? null : open;
}

function latestOf({ documents, lastPeriod }: AsOfEvidence): number | null {
  return lastPeriod?.to ?? (documents === null ? null : latestPlausible(documents));
}

interface TitleDates {
  readonly stated: AsOf | null;
  readonly open: OpenTitle | null;
  readonly printed: AsOf | null;
}

function fromTitle(cells: SourceCells, headerFirst: number, order: DateOrder | null, latest: number | null): TitleDates {
  let period: AsOf | null = null;
  let printed: AsOf | null = null;
  let open: OpenTitle | null = null;
  for (let row = 0; row < headerFirst; row += 1) {
    for (let column = 0; column < cells.columns.length; column += 1) {
      const cell = cells.columns[column]![row];
      if (typeof cell !== 'string') continue;
      const place = cellAddress(cells, row, column);
      const parts = partsOf(simplify(cleanText(cell)));
      for (const [index, text] of parts.entries()) {
        // A label without a date: the date stands in the next filled cell.
        const next = index === parts.length - 1 ? cells.columns.slice(column + 1).find((other) => !isEmpty(other[row]))?.[row] : undefined;
        if (printedWords.test(text) && !asOfWords.test(text)) {
          const serial = lastDate(text, order) ?? dayOfCell(next, cells.date1904, order);
          if (serial !== null) printed = { serial, from: { en: `day on which the sheet was made, ${place}`, zh: `制表日期 ${place}` }, printed: true };
        } else if (asOfWords.test(text)) {
          const serial = lastDate(text, order) ?? dayOfCell(next, cells.date1904, order) ?? lastMonth(text);
          if (serial !== null) return { stated: { serial, from: { en: `title line ${place}`, zh: `标题行 ${place}` } }, printed, open: null };
          const undecided = openDate(text) ?? (typeof next === 'string' ? openDate(simplify(cleanText(next))) : null);
          if (undecided !== null) open ??= { text: undecided, place };
        } else if (!paymentWords.test(text)) {
          const serial = endOfPeriod(text, next, cells.date1904, order, latest);
          if (serial !== null && (period === null || serial > period.serial)) period = { serial, from: { en: `period in title line ${place}`, zh: `标题行中的期间 ${place}` } };
        }
      }
    }
  }
  return { stated: period, printed, open };
}

/** A cell may hold several statements: each begins with its label. */
function partsOf(text: string): string[] {
  const starts = [0];
  for (const found of text.matchAll(/(?:^|[\s;；,，|(])((?:[a-z][a-z ]{0,24}|[^\s:：;；,，|()a-z]{1,14}))\s*[:：]|(?=(?:制表|打印|制单|导出|生成|输出)(?:日期|时间))|(?=\b(?:printed|generated|exported) on\b)/gi)) {
    if (/\p{L}/u.test(found[1] ?? 'x')) starts.push(found.index);
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length)).filter((part) => part.trim() !== '');
}

/** The end of a period that a title line names: 期间：2026.11, January - November 2026, 2026年11月应收账款明细账. */
function endOfPeriod(text: string, next: CellValue | undefined, date1904: boolean, order: DateOrder | null, latest: number | null): number | null {
  const isRange = (text.match(dateLike) ?? []).length === 2 && /至|到|~|—|–| - | to | through /i.test(text);
  const named = periodWords.test(text);
  if (isRange || named || datesOnly.test(text.trim())) {
    const own = lastDate(text, order) ?? lastMonth(text);
    if (own !== null) return own;
    const beside = named && !/\d/.test(text) ? readPeriod(next, null, date1904) : null;
    if (beside !== null) return beside.to;
  }
  const value = text.replace(/^[^:：]*[:：]/, '').trim();
  const period = (named ? readPeriod(value) : null) ?? (/[:：]/.test(text) ? null : findPeriod(text));
  if (period === null) return null;
  // A whole year is named when it begins: it reaches as far as its documents do.
  const wholeYear = period.to - period.from > 360;
  return wholeYear && latest !== null && endOfMonth(latest) !== period.to ? null : period.to;
}

function dayOfCell(cell: CellValue | undefined, date1904: boolean, order: DateOrder | null): number | null {
  if (typeof cell === 'number') return cell > 20_000 && cell < 80_000 ? Math.floor(cell) + (date1904 ? 1462 : 0) : cell > 19_000_000 ? lastDate(String(cell), order) : null;
  return typeof cell === 'string' && !/[:：]\s*\D/.test(cell) ? lastDate(simplify(cleanText(cell)), order) : null;
}

/** The last date written in a line. */
export function lastDate(text: string, order: DateOrder | null = null): number | null {
  let last: number | null = null;
  for (const found of text.match(dateLike) ?? []) {
    const read = readDateText(found);
    if (read.kind === 'day') last = read.serial;
    else if (read.kind === 'yearLast' && (order !== null || read.first > 12 || read.second > 12 || read.first === read.second)) {
      const dayFirst = read.first > 12 || (read.second <= 12 && order === 'dayFirst');
      last = serialOf(dayFirst ? { year: read.year, month: read.second, day: read.first } : { year: read.year, month: read.first, day: read.second });
    }
  }
  return last;
}

/** A date that can be read day first or month first. */
function openDate(text: string): string | null {
  return (
    (text.match(dateLike) ?? []).find((found) => {
      const read = readDateText(found);
      return read.kind === 'yearLast' && read.first <= 12 && read.second <= 12 && read.first !== read.second;
    }) ?? null
  );
}

/** Last day of the last month written in a line: 2026.11, 2026年第11期, 202601-202611, November 2026. */
function lastMonth(text: string): number | null {
  let last: number | null = null;
  const put = (year: number, month: number): void => {
    const first = serialOf({ year, month, day: 1 });
    if (first !== null) last = endOfMonth(first);
  };
  for (const found of text.matchAll(yearMonth)) put(Number(found[1] ?? found[3]), Number(found[2] ?? found[4]));
  for (const found of text.matchAll(/([A-Za-z]{3,9})\.?[\s,-]+(\d{4})/g)) {
    const month = monthOfName(found[1]!);
    if (month > 0) put(Number(found[2]), month);
  }
  return last;
}

function fromPeriods(last: AsOfEvidence['lastPeriod']): AsOf | null {
  if (last === null || last === undefined || Number.isNaN(last.to)) return null;
  const written = writePeriod(last);
  return { serial: last.to, from: { en: `end of the last period, ${written}`, zh: `最后一个期间 ${written} 的期末` } };
}

function fromDocuments({ documents, movements }: AsOfEvidence): AsOf | null {
  const latest = documents === null ? null : latestPlausible(documents);
  if (documents === null || latest === null) return null;
  const written = isoDate(latest) ?? '';
  const en = movements === true ? `last movement ${written}` : `latest document date ${written}`;
  const zh = movements === true ? `最后一笔记账 ${written}` : `最晚单据日期 ${written}`;
  const serial = endOfMonth(latest) === latest ? latest : endOfMonth(latest, -1);
  // A list of the running month alone: the month-end before would leave out every document.
  if (serial === latest || serial === null || !documents.some((date) => date <= serial)) return { serial: latest, from: { en, zh } };
  return { serial, from: { en: `last month-end before the ${en}`, zh: `${zh} 之前的月末` } };
}

const tenYears = 3653;

/** The latest date within ten years of the middle one: a slip such as 2205 must not set the as-of date. */
export function latestPlausible(dates: Float64Array): number | null {
  let known = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index]!;
    if (Number.isNaN(date)) continue;
    known += 1;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  if (known === 0) return null;
  // Days are whole numbers in a narrow range: counting them is faster than sorting.
  const counts = new Int32Array(last - first + 1);
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index]!;
    if (!Number.isNaN(date)) counts[date - first]! += 1;
  }
  let middle = 0;
  for (let before = counts[0]!; before <= (known - 1) / 2; before += counts[middle]!) middle += 1;
  let latest = Math.min(counts.length - 1, middle + tenYears);
  while (counts[latest] === 0) latest -= 1;
  return calendarDay(first + latest) === null ? null : first + latest;
}
