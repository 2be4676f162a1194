import type { CallContext, FunctionTable } from '../host';
import { placeOf } from '../parse';
import { broadcast, compare, errors, FormulaError, isMatrix, Reference, toNumber, toText, type Matrix, type Scalar, type Value } from '../values';
import { pattern } from './criteria';
import { matrixOf, number } from './lift';

/** A matrix that is one row or one column, as a list. */
const listOf = (matrix: Matrix): Scalar[] => (matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((line) => line[0] ?? null));

const kind = (value: Scalar): string => (value instanceof FormulaError ? 'error' : typeof value);

function exact(list: readonly Scalar[], wanted: Scalar, wildcards: boolean, backwards = false): number {
  const text = wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted) ? pattern(wanted) : null;
  const fits = (value: Scalar): boolean => {
    if (value === null || kind(value) !== kind(wanted)) return false;
    return text ? text(value as string) : compare(value, wanted) === 0;
  };
  return backwards ? list.findLastIndex(fits) : list.findIndex(fits);
}

/** Last place in ascending order not above the wanted value (in a sorted list; others are as undefined as in Excel). */
function floorOf(list: readonly Scalar[], wanted: Scalar): number {
  let low = 0;
  let high = list.length - 1;
  let found = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    while (middle >= low && kind(list[middle] ?? null) !== kind(wanted)) middle--; // other kinds and blanks are passed over
    if (middle < low) {
      low = ((low + high) >> 1) + 1;
      continue;
    }
    if (compare(list[middle] ?? null, wanted) <= 0) {
      found = middle;
      low = ((low + high) >> 1) + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Nearest in any order: the largest not above, or the smallest not below. */
function nearest(list: readonly Scalar[], wanted: Scalar, below: boolean): number {
  let best = -1;
  list.forEach((value, index) => {
    if (value === null || kind(value) !== kind(wanted)) return;
    const order = compare(value, wanted);
    if (below ? order > 0 : order < 0) return;
    if (best < 0 || (below ? compare(value, list[best] ?? null) > 0 : compare(value, list[best] ?? null) < 0)) best = index;
  });
  return best;
}

function descending(list: readonly Scalar[], wanted: Scalar): number {
  let found = -1;
  for (const [index, value] of list.entries()) {
    if (value === null || kind(value) !== kind(wanted)) continue;
    if (compare(value, wanted) < 0) break;
    found = index;
  }
  return found;
}

const blankAsZero = (value: Scalar): Scalar => (value === null ? 0 : value);

function tableLookup(args: Value[], context: CallContext, vertical: boolean): Value {
  const [wanted, table, index, approximate] = args;
  const matrix = matrixOf(table, context);
  const near = approximate === undefined || (context.single(approximate) ?? false) !== false ? (approximate === undefined ? true : toNumber(context.single(approximate)) !== 0) : false;
  const list = vertical ? matrix.map((line) => line[0] ?? null) : (matrix[0] ?? []);
  return broadcast([context.read(wanted), context.read(index)], ([subject, place]) => {
    if (subject instanceof FormulaError) return subject;
    const offset = Math.trunc(toNumber(place)) - 1;
    if (offset < 0) return errors.value;
    if (offset >= (vertical ? (matrix[0]?.length ?? 0) : matrix.length)) return errors.reference;
    const key = blankAsZero(subject ?? null);
    const found = near ? floorOf(list, key) : exact(list, key, true);
    if (found < 0) return errors.missing;
    return blankAsZero((vertical ? matrix[found]?.[offset] : matrix[offset]?.[found]) ?? null);
  });
}

function offsetOf(args: Value[], context: CallContext): Value {
  const [start, rows, columns, height, width] = args;
  if (!(start instanceof Reference)) return errors.value;
  const area = {
    row: start.area.row + Math.trunc(number(rows, context, 0)),
    column: start.area.column + Math.trunc(number(columns, context, 0)),
    rows: Math.trunc(number(height, context, start.area.rows)),
    columns: Math.trunc(number(width, context, start.area.columns)),
  };
  return area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 ? errors.reference : new Reference(start.sheet, area);
}

export const lookupFunctions: FunctionTable = {
  VLOOKUP: (args, context) => tableLookup(args, context, true),
  HLOOKUP: (args, context) => tableLookup(args, context, false),
  MATCH: ([wanted, range, how], context) => {
    const list = listOf(matrixOf(range, context));
    const mode = Math.sign(number(how, context, 1));
    return broadcast([context.read(wanted)], ([subject]) => {
      if (subject instanceof FormulaError) return subject;
      const key = blankAsZero(subject ?? null);
      const found = mode === 0 ? exact(list, key, true) : mode > 0 ? floorOf(list, key) : descending(list, key);
      return found < 0 ? errors.missing : found + 1;
    });
  },
  XMATCH: ([wanted, range, how, direction], context) => {
    const list = listOf(matrixOf(range, context));
    const mode = number(how, context, 0);
    const backwards = number(direction, context, 1) < 0;
    return broadcast([context.read(wanted)], ([subject]) => {
      const found = search(list, blankAsZero(subject ?? null), mode, backwards);
      return found < 0 ? errors.missing : found + 1;
    });
  },
  XLOOKUP: ([wanted, range, results, missing, how, direction], context) => {
    const list = listOf(matrixOf(range, context));
    const matrix = matrixOf(results, context);
    const sideways = matrixOf(range, context).length === 1 && list.length > 1;
    const mode = number(how, context, 0);
    const backwards = number(direction, context, 1) < 0;
    const subjects = context.read(wanted);
    const pick = (subject: Scalar): Value => {
      const found = search(list, blankAsZero(subject), mode, backwards);
      if (found < 0) return missing === undefined ? errors.missing : missing;
      return sideways ? matrix.map((line) => [line[found] ?? null]) : [matrix[found] ?? []];
    };
    if (!isMatrix(subjects)) {
      const picked = pick(subjects);
      return isMatrix(picked) && picked.length === 1 && picked[0]?.length === 1 ? blankAsZero(picked[0][0] ?? null) : picked;
    }
    return broadcast([subjects], ([subject]) => {
      const picked = context.read(pick(subject ?? null));
      return blankAsZero(isMatrix(picked) ? (picked[0]?.[0] ?? null) : picked);
    });
  },
  LOOKUP: ([wanted, range, results], context) => {
    const matrix = matrixOf(range, context);
    const list = matrix.length >= (matrix[0]?.length ?? 0) || matrix.length > 1 ? matrix.map((line) => line[0] ?? null) : (matrix[0] ?? []);
    const across = matrix.length === 1;
    const answers = results === undefined ? (across ? (matrix[0] ?? []) : matrix.map((line) => line.at(-1) ?? null)) : listOf(matrixOf(results, context));
    return broadcast([context.read(wanted)], ([subject]) => {
      if (subject instanceof FormulaError) return subject;
      const found = floorOf(across ? (matrix[0] ?? []) : list, blankAsZero(subject ?? null));
      return found < 0 ? errors.missing : blankAsZero(answers[found] ?? null);
    });
  },
  INDEX: ([range, rowArg, columnArg], context) => {
    if (range instanceof FormulaError) return range;
    const size = range instanceof Reference ? range.area : { rows: matrixOf(range, context).length, columns: matrixOf(range, context)[0]?.length ?? 0 };
    const rows = rowArg === undefined ? 0 : context.read(rowArg);
    const columns = columnArg === undefined ? null : context.read(columnArg);
    if (isMatrix(rows) || isMatrix(columns)) {
      const matrix = matrixOf(range, context);
      return broadcast([rows, columns ?? 1], ([row, column]) => matrix[Math.trunc(toNumber(row)) - 1]?.[Math.trunc(toNumber(column)) - 1] ?? errors.reference);
    }
    let row = Math.trunc(toNumber(rows));
    let column = columns === null ? 0 : Math.trunc(toNumber(columns));
    if (columnArg === undefined && size.rows === 1 && size.columns > 1) [row, column] = [0, row]; // one row: the only number counts columns
    if (row < 0 || column < 0) return errors.value;
    if (row > size.rows || column > size.columns) return errors.reference;
    const area = { row: row > 0 ? row - 1 : 0, column: column > 0 ? column - 1 : 0, rows: row > 0 ? 1 : size.rows, columns: column > 0 ? 1 : size.columns };
    if (range instanceof Reference) return new Reference(range.sheet, { ...area, row: range.area.row + area.row, column: range.area.column + area.column });
    const part = matrixOf(range, context).slice(area.row, area.row + area.rows).map((line) => line.slice(area.column, area.column + area.columns));
    return part.length === 1 && part[0]?.length === 1 ? (part[0][0] ?? null) : part;
  },
  OFFSET: offsetOf,
  INDIRECT: ([text], context) => {
    const place = placeOf(toText(context.single(text)));
    if (!place) return errors.reference;
    const sheet = place.sheet === null ? context.caller.sheet : context.host.sheetId(place.sheet);
    return sheet === null ? errors.reference : new Reference(sheet, place.area);
  },
  ROW: ([range], { caller }) => (range instanceof Reference ? column(range.area.rows, (index) => range.area.row + index + 1) : range === undefined ? caller.row + 1 : errors.value),
  COLUMN: ([range], { caller }) => (range instanceof Reference ? across(range.area.columns, (index) => range.area.column + index + 1) : range === undefined ? caller.column + 1 : errors.value),
  ROWS: ([range], context) => (range instanceof Reference ? range.area.rows : matrixOf(range, context).length),
  COLUMNS: ([range], context) => (range instanceof Reference ? range.area.columns : (matrixOf(range, context)[0]?.length ?? 1)),
  HYPERLINK: ([address, label], context) => context.single(label ?? address),
};

function search(list: readonly Scalar[], wanted: Scalar, mode: number, backwards: boolean): number {
  const found = exact(list, wanted, mode === 2, backwards);
  if (found >= 0 || mode === 0 || mode === 2) return found;
  return nearest(list, wanted, mode < 0);
}

const column = (count: number, value: (index: number) => number): Scalar | Matrix => (count === 1 ? value(0) : Array.from({ length: Math.min(count, 1_048_576) }, (_, index) => [value(index)]));
const across = (count: number, value: (index: number) => number): Scalar | Matrix => (count === 1 ? value(0) : [Array.from({ length: count }, (_, index) => value(index))]);
