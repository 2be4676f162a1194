import type { CallContext, FunctionTable, WorksheetFunction } from '../host';
import { broadcast, errors, FormulaError, isMatrix, Reference, toBoolean, toNumber, type Scalar, type Value } from '../values';
import { each, matrixOf, number, numbersOf } from './lift';

/** Sum with the rounding error carried along (Neumaier), so that long columns of cents add up. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

export const mean = (values: readonly number[]): number => {
  if (values.length === 0) throw errors.division;
  return sum(values) / values.length;
};

const most = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), values.length ? -Infinity : 0);
const least = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), values.length ? Infinity : 0);

const spread = (values: readonly number[], lost: number): number => {
  if (values.length <= lost) throw errors.division;
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - lost);
};

const overNumbers = (apply: (values: number[]) => number): WorksheetFunction => (args, context) => apply(numbersOf(args, context));

/** The functions of SUBTOTAL and AGGREGATE by number. */
const byNumber: Readonly<Record<number, (values: number[], filled: number) => number>> = {
  1: mean,
  2: (values) => values.length,
  3: (_values, filled) => filled,
  4: most,
  5: least,
  6: (values) => values.reduce((product, value) => product * value, 1),
  7: (values) => Math.sqrt(spread(values, 1)),
  8: (values) => Math.sqrt(spread(values, 0)),
  9: sum,
  10: (values) => spread(values, 1),
  11: (values) => spread(values, 0),
};

/** Values of ranges without the cells that are subtotals themselves and, where asked, without hidden rows and errors. */
function collect(args: readonly Value[], context: CallContext, skip: { hidden: boolean; errors: boolean }): { values: number[]; filled: number } {
  const values: number[] = [];
  let filled = 0;
  for (const arg of args) {
    if (arg instanceof FormulaError) throw arg;
    if (!(arg instanceof Reference)) throw errors.value;
    const matrix = matrixOf(arg, context);
    matrix.forEach((line, r) => {
      const row = arg.area.row + r;
      if (skip.hidden && context.host.rowHidden(arg.sheet, row)) return;
      line.forEach((value, c) => {
        if (value === null || context.host.subtotal(arg.sheet, row, arg.area.column + c)) return;
        if (value instanceof FormulaError) {
          if (skip.errors) return;
          throw value;
        }
        filled++;
        if (typeof value === 'number') values.push(value);
      });
    });
  }
  return { values, filled };
}

function logical(args: readonly Value[], context: CallContext, decide: (met: boolean[]) => boolean): Scalar {
  const met: boolean[] = [];
  each(args, context, (value, direct) => {
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'boolean' || typeof value === 'number') met.push(toBoolean(value));
    else if (direct && value !== null) met.push(toBoolean(value));
  });
  return met.length === 0 ? errors.value : decide(met);
}

export const aggregateFunctions: FunctionTable = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers(mean),
  MIN: overNumbers(least),
  MAX: overNumbers(most),
  PRODUCT: overNumbers((values) => values.reduce((product, value) => product * value, 1)),
  'STDEV.S': overNumbers((values) => Math.sqrt(spread(values, 1))),
  STDEV: overNumbers((values) => Math.sqrt(spread(values, 1))),
  'STDEV.P': overNumbers((values) => Math.sqrt(spread(values, 0))),
  STDEVP: overNumbers((values) => Math.sqrt(spread(values, 0))),
  'VAR.S': overNumbers((values) => spread(values, 1)),
  VAR: overNumbers((values) => spread(values, 1)),
  VARP: overNumbers((values) => spread(values, 0)),
  'VAR.P': overNumbers((values) => spread(values, 0)),
  COUNT: (args, context) => {
    let count = 0;
    each(args, context, (value, direct) => {
      if (typeof value === 'number' || (direct && typeof value === 'boolean')) count++;
    });
    return count;
  },
  COUNTA: (args, context) => {
    let count = 0;
    each(args, context, (value) => {
      if (value !== null) count++;
    });
    return count;
  },
  COUNTBLANK: (args, context) => {
    let count = 0;
    each(args, context, (value) => {
      if (value === null || value === '') count++;
    });
    return count;
  },
  SUBTOTAL: ([kind, ...rest], context) => {
    const code = Math.trunc(number(kind, context));
    const apply = byNumber[code > 100 ? code - 100 : code];
    if (!apply) return errors.value;
    const { values, filled } = collect(rest, context, { hidden: code > 100, errors: false });
    return apply(values, filled);
  },
  AGGREGATE: ([kind, option, ...rest], context) => {
    const apply = byNumber[Math.trunc(number(kind, context))];
    const choice = Math.trunc(number(option, context));
    if (!apply) return errors.value;
    const { values, filled } = collect(rest, context, { hidden: choice === 1 || choice === 3 || choice === 5 || choice === 7, errors: choice === 2 || choice === 3 || choice === 6 || choice === 7 });
    return apply(values, filled);
  },
  SUMPRODUCT: (args, context) => {
    if (args.length === 1) {
      const products: number[] = [];
      each(args, context, (value) => {
        if (value instanceof FormulaError) throw value;
        if (typeof value === 'number') products.push(value);
      });
      return sum(products);
    }
    const matrices = args.map((arg) => matrixOf(arg, context));
    const [first] = matrices;
    const rows = first?.length ?? 0;
    const columns = first?.[0]?.length ?? 0;
    if (matrices.some((matrix) => matrix.length !== rows || (matrix[0]?.length ?? 0) !== columns)) return errors.value;
    const products: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let product = 1;
        for (const matrix of matrices) {
          const value = matrix[row]?.[column] ?? null;
          if (value instanceof FormulaError) throw value;
          product *= typeof value === 'number' ? value : 0;
        }
        products.push(product);
      }
    }
    return sum(products);
  },
  AND: (args, context) => logical(args, context, (met) => met.every(Boolean)),
  OR: (args, context) => logical(args, context, (met) => met.some(Boolean)),
  XOR: (args, context) => logical(args, context, (met) => met.filter(Boolean).length % 2 === 1),
  NOT: (args, context) => broadcast([context.read(args[0])], ([value]) => (value instanceof FormulaError ? value : !toBoolean(value))),
  TRUE: () => true,
  FALSE: () => false,
  LARGE: (args, context) => kth(args, context, (values, k) => values.sort((a, b) => b - a)[k - 1]),
  SMALL: (args, context) => kth(args, context, (values, k) => values.sort((a, b) => a - b)[k - 1]),
  RANK: rankOf,
  'RANK.EQ': rankOf,
  MEDIAN: overNumbers((values) => {
    if (values.length === 0) throw errors.number;
    values.sort((a, b) => a - b);
    const middle = values.length >> 1;
    return values.length % 2 ? (values[middle] ?? 0) : ((values[middle - 1] ?? 0) + (values[middle] ?? 0)) / 2;
  }),
};

function kth(args: readonly Value[], context: CallContext, pick: (values: number[], k: number) => number | undefined): Value {
  const values = numbersOf([args[0]], context);
  const places = context.read(args[1]);
  const one = (place: Scalar): Scalar => pick(values, Math.ceil(toNumber(place))) ?? errors.number;
  return isMatrix(places) ? broadcast([places], ([place]) => one(place ?? null)) : one(places);
}

function rankOf(args: Value[], context: CallContext): Value {
  const subject = number(args[0], context);
  const values = numbersOf([args[1]], context);
  if (!values.includes(subject)) return errors.missing;
  const ascending = number(args[2], context, 0) !== 0;
  return 1 + values.filter((value) => (ascending ? value < subject : value > subject)).length;
}
