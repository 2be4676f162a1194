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
    const serial = typeof content === 'number' ? wholeDay(content) : NaN;
    if (!isSerial(serial)) throw new CalcError('notADate', name, { found: shown(content) });
    return serial;
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
  return fallback === undefined ? input : withFallback(input, fallback, { en: fallback, zh: fallback });
}

/** Numbers of equal standing in time or place; a blank among them is refused, not read as zero. */
export function series(label: Words, unit: Words | null, minimumLength = 1): Input<readonly number[]> {
  const limits = minimumLength > 1 ? { en: `at least ${minimumLength} values`, zh: `至少 ${minimumLength} 个数值` } : null;
  return list('number', label, unit, ['notANumber', 'tooFew'], limits, (cells, name) => {
    if (cells.length < minimumLength) throw new CalcError('tooFew', name, { expected: minimumLength, found: cells.length });
    return cells.map((content) => readNumberOfList(content, name));
  });
}

/** Rising whole numbers such as 30, 60, 90; empty cells at the end are room for more. */
export function limitList(label: Words, unit: Words, fallback: readonly number[]): Input<readonly number[]> {
  const input = list('number', label, unit, ['notANumber', 'tooFew', 'limitsNotRising'], { en: 'whole numbers, rising', zh: '递增的整数' }, (cells, name) => {
    const values = withoutEndBlanks(cells).map((content) => readNumberOfList(content, name));
    if (values.length === 0) throw new CalcError('tooFew', name, { expected: 1, found: 0 });
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
    const { minimum, above, maximum, whole, fallback, hint } = options;
    const codes: ErrorCode[] = ['notANumber'];
    if (minimum !== undefined) codes.push('belowMinimum');
    if (above !== undefined) codes.push('notAbove');
    if (maximum !== undefined) codes.push('aboveMaximum');
    if (whole === true) codes.push('notWhole');
    const input = cell('number', label, unit, hint ?? null, codes, limitWords(options), (content, name) => {
      const value = readNumber(content, name);
      if (minimum !== undefined && value < minimum) throw new CalcError('belowMinimum', name, { limit: minimum, found: value });
      if (above !== undefined && value <= above) throw new CalcError('notAbove', name, { limit: above, found: value });
      if (maximum !== undefined && value > maximum) throw new CalcError('aboveMaximum', name, { limit: maximum, found: value });
      if (whole === true && !Number.isInteger(value)) throw new CalcError('notWhole', name, { found: value });
      return value;
    });
    return fallback === undefined ? input : withFallback(input, fallback, { en: String(fallback), zh: String(fallback) });
  };
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

function refuseCellError(content: unknown, name: string): void {
  if (isExcelError(content)) throw new CalcError('errorInCell', name, { found: content });
}

function withoutEndBlanks(cells: readonly unknown[]): readonly unknown[] {
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return cells.slice(0, end);
}

function limitWords({ minimum, above, maximum, whole }: NumberOptions): Words | null {
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
