import { isSerial, wholeDay } from '../math/dates';
import type { Words } from '../texts/words';
import { CalcError, isExcelError } from './errors';
import type { ErrorCode } from './errors';

export type Kind = 'number' | 'date' | 'text';

/**
 * One input of a calculator: what it is called, its unit and limits, and how a cell is read.
 * Readers are named by unit, so that a unit is never only a comment.
 */
export interface Input<Read> {
  readonly kind: Kind;
  readonly label: Words;
  readonly unit: Words | null;
  readonly hint: Words | null;
  /** 'cell': one value; a range makes the call spill. 'list': a row or a column, used whole. */
  readonly shape: 'cell' | 'list';
  /** What is allowed, for help: "at least 0". */
  readonly limits: Words | null;
  /** What is used when it is left out, for help; null when it is required. */
  readonly otherwise: Words | null;
  /** The short texts it takes, when it takes only some. */
  readonly choices?: readonly string[];
  /** The mistakes that reading can find. */
  readonly codes: readonly ErrorCode[];
  /** One cell, or the cells of a list; `undefined` when left out. Throws CalcError. */
  read(content: unknown, name: string): Read;
}

export interface NumberOptions {
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** Used when the input is left out; without it the input is required. */
  readonly fallback?: number;
  readonly hint?: Words;
}

const currency: Words = { en: 'currency', zh: '元（同一币种）' };
const pieces: Words = { en: 'units', zh: '件（计量单位）' };
const piecesPerPeriod: Words = { en: 'units per period', zh: '件/周期' };
const periodLengths: Words = { en: 'periods', zh: '周期数' };
const dayCount: Words = { en: 'days', zh: '天' };
const excelDate: Words = { en: 'date', zh: '日期' };

export const money = numberReader(currency);
export const moneyPerUnit = numberReader({ en: 'currency per unit', zh: '元/件' });
export const moneyPerUnitYear = numberReader({ en: 'currency per unit and year', zh: '元/件·年' });
export const moneyPerOrder = numberReader({ en: 'currency per order', zh: '元/次' });
export const unitsPerYear = numberReader({ en: 'units per year', zh: '件/年' });
export const units = numberReader(pieces);
export const unitsPerPeriod = numberReader(piecesPerPeriod);
/** A length of time in the periods that demand is counted in. */
export const periods = numberReader(periodLengths);
export const days = numberReader(dayCount);
/** A plain quotient such as 1.5. */
export const ratio = numberReader(null);
/** A share such as 0.08 or 8%. */
export const rate = numberReader({ en: 'share, 8% = 0.08', zh: '比例，8% = 0.08' });

export function count(label: Words, options: NumberOptions = {}): Input<number> {
  return numberReader(null)(label, { minimum: 0, ...options, whole: true });
}

/** A probability strictly between 0 and 1. 95 is refused: read as 95 %, a mistyped 1.65 would pass as 1.65 %. */
export function serviceLevel(label: Words, hint: Words | null = null): Input<number> {
  return cell('number', label, { en: 'share, 95% = 0.95', zh: '比例，95% = 0.95' }, hint, ['notANumber', 'notServiceLevel'], { en: 'between 0 and 1', zh: '大于 0 且小于 1' }, (content, name) => {
    const level = readNumber(content, name);
    if (level <= 0 || level >= 1) throw new CalcError('notServiceLevel', name, { found: level });
    return level;
  });
}

/** A whole-day serial; a time of day is dropped. 0 is what some hosts hand over for a blank cell, and no date. */
export function date(label: Words, hint: Words | null = null): Input<number> {
  return cell('date', label, excelDate, hint, ['notADate'], null, (content, name) => {
    return readDate(content, name);
  });
}

/** A short text in the user's words; a number is taken as its text. The number 0 is what some hosts hand over for a blank cell. */
export function text(label: Words, hint: Words | null = null): Input<string> {
  return cell('text', label, null, hint, ['notAText'], null, (content, name) => {
    if (content === 0) throw new CalcError('missing', name);
    if (typeof content === 'boolean') throw new CalcError('notAText', name, { found: shown(content) });
    return String(content);
  });
}

export interface Choice {
  readonly id: string;
  readonly label: Words;
  /** Other ways to write it, in any language. */
  readonly aliases: readonly string[];
}

/** One of a few short texts, in any case. */
export function choice(label: Words, choices: readonly Choice[], fallback?: string): Input<string> {
  const list = choices.map((one) => one.id).join(', ');
  const input = cell('text', label, null, null, ['notAChoice'], { en: `one of ${list}`, zh: `${choices.map((one) => `${one.id}（${one.label.zh}）`).join('、')}` }, (content, name) => {
    const written = String(content).trim().toUpperCase();
    const found = choices.find((one) => [one.id, one.label.en, one.label.zh, ...one.aliases].some((way) => way.toUpperCase() === written));
    if (found === undefined) throw new CalcError('notAChoice', name, { choices: list, found: shown(content) });
    return found.id;
  });
  const chosen = { ...input, choices: choices.map((one) => one.id) };
  return fallback === undefined ? chosen : withFallback(chosen, fallback, { en: fallback, zh: fallback });
}

export interface SeriesOptions {
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  /** Used when the input is left out; without it the input is required. */
  readonly fallback?: readonly number[];
  readonly hint?: Words;
}

/** Numbers of equal standing in time or place; a blank among them is refused, not read as zero. */
export function series(label: Words, unit: Words | null, minimumLength = 1, options: SeriesOptions = {}): Input<readonly number[]> {
  const { fallback, hint } = options;
  const input = list('number', label, unit, ['notANumber', ...lengthCodes(minimumLength), ...limitCodes(options)], joined(lengthWords(minimumLength), limitWords(options)), (cells, name) => {
    if (cells.length < minimumLength) throw new CalcError('tooFew', name, { expected: minimumLength, found: cells.length });
    return cells.map((content) => withinLimits(readNumberOfList(content, name), name, options));
  });
  const hinted = hint === undefined ? input : { ...input, hint };
  const text = fallback?.join(', ') ?? '';
  return fallback === undefined ? hinted : withFallback(hinted, fallback, { en: text, zh: text });
}

/** Numbers among which a blank cell is no value: null. Blank cells before the first value are no part of it. */
export function gappedSeries(label: Words, unit: Words | null, minimumLength = 1, options: SeriesOptions = {}): Input<readonly (number | null)[]> {
  const input = list('number', label, unit, ['notANumber', ...lengthCodes(minimumLength), ...limitCodes(options)], joined(lengthWords(minimumLength), limitWords(options)), (cells, name) => {
    const values = cells.slice(cells.findIndex((content) => !isBlank(content)));
    if (values.length < minimumLength) throw new CalcError('tooFew', name, { expected: minimumLength, found: values.length });
    return values.map((content) => (isBlank(content) ? null : withinLimits(readNumber(content, name), name, options)));
  });
  return { ...input, codes: input.codes.filter((code) => code !== 'gapInList'), hint: options.hint ?? null };
}

/** Demand of one period after another, oldest first. Blank cells before the first value are before its history; later ones are left to `blanks`, which `filledHistory` obeys. */
export function demandHistory(label: Words, minimumLength = 1): Input<readonly (number | null)[]> {
  const history = gappedSeries(label, piecesPerPeriod, minimumLength, {
    minimum: 0,
    hint: { en: 'Oldest first; blank cells before the first value are left out.', zh: '由早到晚；首个数值之前的空单元格不计。' },
  });
  return { ...history, codes: [...history.codes, 'gapInList'] };
}

/** What a blank cell within a history of demand means. */
export function blanks(): Input<string> {
  return choice(
    { en: 'Blank periods', zh: '空白周期' },
    [
      { id: 'REFUSE', label: { en: 'refused', zh: '报错' }, aliases: [] },
      { id: 'ZERO', label: { en: 'no demand', zh: '视为零' }, aliases: ['0'] },
    ],
    'REFUSE',
  );
}

/** The history without gaps: a blank period is no demand only if the user says so. */
export function filledHistory(history: readonly (number | null)[], blank: string, name: string): readonly number[] {
  return history.map((value) => {
    if (value === null && blank !== 'ZERO') throw new CalcError('gapInList', name);
    return value ?? 0;
  });
}

/** Whole-day serials. */
export function dateList(label: Words, hint: Words | null = null): Input<readonly number[]> {
  const input = list('date', label, excelDate, ['notADate'], null, (cells, name) =>
    cells.map((content) => {
      if (isBlank(content)) throw new CalcError('gapInList', name);
      return readDate(content, name);
    }),
  );
  return hint === null ? input : { ...input, hint };
}

/** Yes or no, in words or as TRUE and FALSE. */
export function yesOrNo(label: Words, fallback: 'YES' | 'NO' = 'NO'): Input<string> {
  return choice(
    label,
    [
      { id: 'NO', label: { en: 'no', zh: '否' }, aliases: ['FALSE', '0'] },
      { id: 'YES', label: { en: 'yes', zh: '是' }, aliases: ['TRUE', '1'] },
    ],
    fallback,
  );
}

/** Rising whole numbers such as 30, 60, 90; empty cells at the end are room for more. */
export function limitList(label: Words, unit: Words, fallback: readonly number[]): Input<readonly number[]> {
  const input = list('number', label, unit, ['notANumber', 'limitsNotRising'], { en: 'whole numbers, rising', zh: '递增的整数' }, (cells, name) => {
    const values = withoutEndBlanks(cells).map((content) => readNumberOfList(content, name));
    values.forEach((value, index) => {
      if (!Number.isInteger(value) || value <= (values[index - 1] ?? 0)) throw new CalcError('limitsNotRising', name, { found: value });
    });
    return values;
  });
  const text = fallback.join(', ');
  return withFallback(input, fallback, { en: text, zh: text });
}

/** A list of texts; a number is taken as its text, empty cells at the end are left out. */
export function textList(label: Words): Input<readonly string[]> {
  return list('text', label, null, ['notAText'], null, (cells, name) =>
    withoutEndBlanks(cells).map((content) => {
      if (isBlank(content)) throw new CalcError('gapInList', name);
      if (typeof content === 'boolean') throw new CalcError('notAText', name, { found: shown(content) });
      return String(content);
    }),
  );
}

/** An input that may be left out; `compute` then sees null and does what `otherwise` says. */
export function optional<Read>(input: Input<Read>, otherwise: Words): Input<Read | null> {
  return withFallback<Read | null>(input, null, otherwise);
}

export function isBlank(content: unknown): boolean {
  return content === undefined || content === null || content === '';
}

function numberReader(unit: Words | null) {
  return (label: Words, options: NumberOptions = {}): Input<number> => {
    const { whole, fallback, hint } = options;
    const codes: ErrorCode[] = ['notANumber', ...limitCodes(options)];
    if (whole === true) codes.push('notWhole');
    const input = cell('number', label, unit, hint ?? null, codes, limitWords(options), (content, name) => {
      const value = withinLimits(readNumber(content, name), name, options);
      if (whole === true && !Number.isInteger(value)) throw new CalcError('notWhole', name, { found: value });
      return value;
    });
    const quick = { ...input, read: quickly(input.read, options) };
    return fallback === undefined ? quick : withFallback(quick, fallback, { en: String(fallback), zh: String(fallback) });
  };
}

/** The same reading, with a short way for what a column mostly holds: a number within the limits. */
function quickly(read: Input<number>['read'], { minimum = -Number.MAX_VALUE, above = -Infinity, maximum = Number.MAX_VALUE, whole = false }: NumberOptions): Input<number>['read'] {
  return (content, name) => (typeof content === 'number' && content >= minimum && content > above && content <= maximum && (!whole || Number.isInteger(content)) ? content : read(content, name));
}

function cell<Read>(kind: Kind, label: Words, unit: Words | null, hint: Words | null, codes: readonly ErrorCode[], limits: Words | null, understand: (content: unknown, name: string) => Read): Input<Read> {
  return {
    kind,
    label,
    unit,
    hint,
    shape: 'cell',
    limits,
    otherwise: null,
    codes: ['missing', ...codes],
    read(content, name) {
      refuseCellError(content, name);
      if (isBlank(content)) throw new CalcError('missing', name);
      return understand(content, name);
    },
  };
}

function list<Read>(kind: Kind, label: Words, unit: Words | null, codes: readonly ErrorCode[], limits: Words | null, understand: (cells: readonly unknown[], name: string) => Read): Input<Read> {
  return {
    kind,
    label,
    unit,
    hint: null,
    shape: 'list',
    limits,
    otherwise: null,
    codes: ['missing', 'gapInList', 'notAList', ...codes],
    read(content, name) {
      const cells = Array.isArray(content) ? (content as readonly unknown[]) : [content];
      cells.forEach((one) => refuseCellError(one, name));
      if (cells.every(isBlank)) throw new CalcError('missing', name);
      return understand(cells, name);
    },
  };
}

function withFallback<Read>(input: Input<Read>, fallback: Read, otherwise: Words): Input<Read> {
  return {
    ...input,
    otherwise,
    codes: input.codes.filter((code) => code !== 'missing'),
    read: (content, name) => (isBlank(content) || (Array.isArray(content) && content.every(isBlank)) ? fallback : input.read(content, name)),
  };
}

function readNumber(content: unknown, name: string): number {
  if (typeof content !== 'number' || !Number.isFinite(content)) throw new CalcError('notANumber', name, { found: shown(content) });
  return content;
}

function readNumberOfList(content: unknown, name: string): number {
  if (isBlank(content)) throw new CalcError('gapInList', name);
  return readNumber(content, name);
}

function readDate(content: unknown, name: string): number {
  const serial = typeof content === 'number' ? wholeDay(content) : NaN;
  if (!isSerial(serial)) throw new CalcError('notADate', name, { found: shown(content) });
  return serial;
}

type Limits = Pick<NumberOptions, 'minimum' | 'above' | 'maximum'>;

function limitCodes({ minimum, above, maximum }: Limits): readonly ErrorCode[] {
  return [...(minimum === undefined ? [] : (['belowMinimum'] as const)), ...(above === undefined ? [] : (['notAbove'] as const)), ...(maximum === undefined ? [] : (['aboveMaximum'] as const))];
}

function withinLimits(value: number, name: string, { minimum, above, maximum }: Limits): number {
  if (minimum !== undefined && value < minimum) throw new CalcError('belowMinimum', name, { limit: minimum, found: value });
  if (above !== undefined && value <= above) throw new CalcError('notAbove', name, { limit: above, found: value });
  if (maximum !== undefined && value > maximum) throw new CalcError('aboveMaximum', name, { limit: maximum, found: value });
  return value;
}

/** A list without a single value is missing, not short. */
function lengthCodes(minimumLength: number): readonly ErrorCode[] {
  return minimumLength > 1 ? ['tooFew'] : [];
}

function lengthWords(minimumLength: number): Words | null {
  return minimumLength > 1 ? { en: `at least ${minimumLength} values`, zh: `至少 ${minimumLength} 个数值` } : null;
}

function joined(one: Words | null, other: Words | null): Words | null {
  if (one === null || other === null) return one ?? other;
  return { en: `${one.en}, ${other.en}`, zh: `${one.zh}，${other.zh}` };
}

function refuseCellError(content: unknown, name: string): void {
  if (isExcelError(content)) throw new CalcError('errorInCell', name, { found: content });
}

function withoutEndBlanks(cells: readonly unknown[]): readonly unknown[] {
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return cells.slice(0, end);
}

function limitWords({ minimum, above, maximum, whole }: Pick<NumberOptions, 'minimum' | 'above' | 'maximum' | 'whole'>): Words | null {
  const parts: Words[] = [];
  if (whole === true) parts.push({ en: 'a whole number', zh: '整数' });
  if (minimum !== undefined) parts.push({ en: `at least ${minimum}`, zh: `不小于 ${minimum}` });
  if (above !== undefined) parts.push({ en: `greater than ${above}`, zh: `大于 ${above}` });
  if (maximum !== undefined) parts.push({ en: `at most ${maximum}`, zh: `不大于 ${maximum}` });
  return parts.length === 0 ? null : { en: parts.map((part) => part.en).join(', '), zh: parts.map((part) => part.zh).join('，') };
}

/** The content of a cell as a message shows it, cut so that the message stays one sentence. */
function shown(content: unknown): string {
  const text = typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
