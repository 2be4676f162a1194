import type { CallContext, FunctionTable } from '../host';
import { broadcast, errors, FormulaError, isMatrix, Reference, type Matrix, type Scalar, type Value } from '../values';
import { mean, sum } from './aggregate';
import { criterion } from './criteria';
import { matrixOf } from './lift';

type Pair = readonly [Value, Value];

const pairs = (args: readonly Value[]): Pair[] => {
  const found: Pair[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) found.push([args[index], args[index + 1]]);
  return found;
};

/** Places where every criterion is met, once for each criterion array's element (an array of criteria gives an array). */
function overMatches(conditions: readonly Pair[], context: CallContext, fold: (places: [number, number][]) => Scalar): Value {
  const ranges = conditions.map(([range]) => matrixOf(range, context));
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  for (const [index, range] of ranges.entries()) {
    const whole = conditions[index]?.[0];
    // Whole columns are cut at what each sheet holds; anything else must have the same shape.
    const open = whole instanceof Reference && (whole.area.rows > range.length || whole.area.columns > (range[0]?.length ?? 0));
    if (!open && (range.length !== rows || (range[0]?.length ?? 0) !== columns)) return errors.value;
  }
  return broadcast(
    conditions.map(([, wanted]) => context.read(wanted)),
    (wanted) => {
      const tests = wanted.map(criterion);
      const places: [number, number][] = [];
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          if (tests.every((test, index) => test(ranges[index]?.[row]?.[column] ?? null))) places.push([row, column]);
        }
      }
      return fold(places);
    },
  );
}

/** Values of a range, which starts where it is written and takes the size of the criteria's. */
function target(value: Value, conditions: readonly Pair[], context: CallContext): Matrix {
  const [first] = conditions[0] ?? [];
  if (value instanceof Reference && first instanceof Reference) {
    const size = matrixOf(first, context);
    return matrixOf(new Reference(value.sheet, { ...value.area, rows: size.length, columns: size[0]?.length ?? 1 }), context);
  }
  return matrixOf(value, context);
}

function numbersAt(matrix: Matrix, places: readonly [number, number][]): number[] {
  const found: number[] = [];
  for (const [row, column] of places) {
    const value = matrix[row]?.[column] ?? null;
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

const folded =
  (fold: (values: number[]) => number) =>
  ([range, ...rest]: Value[], context: CallContext): Value => {
    const conditions = pairs(rest);
    if (conditions.length === 0) return errors.value;
    const shape = matrixOf(range, context);
    const against = matrixOf(conditions[0]?.[0], context);
    const open = range instanceof Reference && (range.area.rows > shape.length || range.area.columns > (shape[0]?.length ?? 0));
    if (!open && isMatrix(shape) && (shape.length !== against.length || shape[0]?.length !== against[0]?.length)) return errors.value;
    return overMatches(conditions, context, (places) => fold(numbersAt(shape, places)));
  };

const foldedSimple =
  (fold: (values: number[]) => number) =>
  ([range, wanted, values]: Value[], context: CallContext): Value => {
    const conditions: Pair[] = [[range, wanted]];
    const matrix = target(values ?? range, conditions, context);
    return overMatches(conditions, context, (places) => fold(numbersAt(matrix, places)));
  };

const largest = (values: number[]): number => values.reduce((best, value) => Math.max(best, value), values[0] ?? 0);
const smallest = (values: number[]): number => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0);

export const conditionalFunctions: FunctionTable = {
  SUMIF: foldedSimple(sum),
  AVERAGEIF: foldedSimple(mean),
  COUNTIF: ([range, wanted], context) => overMatches([[range, wanted]], context, (places) => places.length),
  SUMIFS: folded(sum),
  AVERAGEIFS: folded(mean),
  MAXIFS: folded(largest),
  MINIFS: folded(smallest),
  COUNTIFS: (args, context) => overMatches(pairs(args), context, (places) => places.length),
};
