import { format } from 'numfmt';
import type { FunctionTable } from '../host';
import { broadcast, errors, FormulaError, isErrorCode, isMatrix, numberFromText, toBoolean, toNumber, toText } from '../values';
import { pattern } from './criteria';
import { each, lift } from './lift';

const count = (value: number, least = 0): number => {
  if (value < least) throw errors.value;
  return Math.trunc(value);
};

export const textFunctions: FunctionTable = {
  LEFT: lift(1, 2, (text, length = 1) => toText(text).slice(0, count(toNumber(length)))),
  RIGHT: lift(1, 2, (text, length = 1) => {
    const wanted = count(toNumber(length));
    return wanted === 0 ? '' : toText(text).slice(-wanted);
  }),
  MID: lift(3, 3, (text, start, length) => {
    const first = count(toNumber(start), 1) - 1;
    return toText(text).slice(first, first + count(toNumber(length)));
  }),
  LEN: lift(1, 1, (text) => toText(text).length),
  TRIM: lift(1, 1, (text) => toText(text).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: lift(1, 1, (text) => [...toText(text)].filter((character) => character.charCodeAt(0) >= 32).join('')),
  UPPER: lift(1, 1, (text) => toText(text).toUpperCase()),
  LOWER: lift(1, 1, (text) => toText(text).toLowerCase()),
  EXACT: lift(2, 2, (left, right) => toText(left) === toText(right)),
  CHAR: lift(1, 1, (code) => String.fromCodePoint(count(toNumber(code), 1))),
  UNICHAR: lift(1, 1, (code) => String.fromCodePoint(count(toNumber(code), 1))),
  CODE: lift(1, 1, (text) => toText(text).codePointAt(0) ?? errors.value),
  UNICODE: lift(1, 1, (text) => toText(text).codePointAt(0) ?? errors.value),
  REPT: lift(2, 2, (text, times) => toText(text).repeat(count(toNumber(times)))),
  T: lift(1, 1, (value) => (typeof value === 'string' ? value : '')),
  N: lift(1, 1, (value) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  VALUE: lift(1, 1, (value) => {
    if (typeof value === 'number') return value;
    const number = typeof value === 'string' ? numberFromText(value) : null;
    return number ?? (value === null ? 0 : errors.value);
  }),
  TEXT: lift(2, 2, (value, pattern) => {
    const code = toText(pattern);
    const number = typeof value === 'string' ? (numberFromText(value) ?? value) : (value ?? 0);
    return code === '' ? '' : format(code, number as number, { throws: false });
  }),
  FIND: lift(2, 3, (wanted, text, start = 1) => {
    const found = toText(text).indexOf(toText(wanted), count(toNumber(start), 1) - 1);
    return found < 0 ? errors.value : found + 1;
  }),
  SEARCH: lift(2, 3, (wanted, text, start = 1) => {
    const within = toText(text);
    const from = count(toNumber(start), 1) - 1;
    const plain = toText(wanted);
    if (!/[*?~]/.test(plain)) {
      const found = within.toUpperCase().indexOf(plain.toUpperCase(), from);
      return found < 0 ? errors.value : found + 1;
    }
    const fits = pattern(`${plain}*`);
    for (let index = from; index < within.length; index++) if (fits(within.slice(index))) return index + 1;
    return errors.value;
  }),
  SUBSTITUTE: lift(3, 4, (text, old, replacement, which) => {
    const parts = toText(text).split(toText(old));
    if (toText(old) === '') return toText(text);
    if (which === undefined || which === null) return parts.join(toText(replacement));
    const place = count(toNumber(which), 1);
    return place >= parts.length ? toText(text) : parts.slice(0, place).join(toText(old)) + toText(replacement) + parts.slice(place).join(toText(old));
  }),
  REPLACE: lift(4, 4, (text, start, length, replacement) => {
    const whole = toText(text);
    const first = count(toNumber(start), 1) - 1;
    return whole.slice(0, first) + toText(replacement) + whole.slice(first + count(toNumber(length)));
  }),
  CONCATENATE: (args, context) => broadcast(args.map((arg) => context.read(arg)), (values) => values.map(toText).join('')),
  CONCAT: (args, context) => {
    let joined = '';
    each(args, context, (value) => {
      joined += toText(value);
    });
    return joined;
  },
  TEXTJOIN: ([separator, skip, ...rest], context) => {
    const between = toText(context.single(separator));
    const skipEmpty = toBoolean(context.single(skip));
    const parts: string[] = [];
    each(rest, context, (value) => {
      const text = toText(value);
      if (text !== '' || !skipEmpty) parts.push(text);
    });
    return parts.join(between);
  },
  FIXED: lift(1, 3, (value, digits = 2, plain = false) => format(`${toBoolean(plain) ? '0' : '#,##0'}${toNumber(digits) > 0 ? `.${'0'.repeat(toNumber(digits))}` : ''}`, toNumber(value))),
  'ERROR.TYPE': ([value], context) => {
    const read = context.read(value);
    const error = isMatrix(read) ? read[0]?.[0] : read;
    if (!(error instanceof FormulaError) || !isErrorCode(error.code)) return errors.missing;
    const place = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!'].indexOf(error.code);
    return place < 0 ? errors.missing : place + 1;
  },
};
