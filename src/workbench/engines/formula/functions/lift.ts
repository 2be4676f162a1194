import type { CallContext, WorksheetFunction } from '../host';
import { broadcast, errors, FormulaError, isMatrix, Reference, toNumber, type Matrix, type Scalar, type Value } from '../values';

/** A function of single values: arrays are worked through value by value, an error in any argument is the result. */
export function lift(least: number, most: number, apply: (...values: Scalar[]) => Scalar): WorksheetFunction {
  return (args, context) => {
    if (args.length < least || args.length > most) return errors.value;
    return broadcast(args.map((arg) => context.read(arg)), (values) => {
      for (const value of values) if (value instanceof FormulaError) return value;
      const result = apply(...values);
      return typeof result === 'number' && !Number.isFinite(result) ? errors.number : result;
    });
  };
}

/** The same for numbers only. */
export function liftNumbers(least: number, most: number, apply: (...values: number[]) => Scalar): WorksheetFunction {
  return lift(least, most, (...values) => apply(...values.map(toNumber)));
}

/** Calls for each value of an argument: those of ranges and arrays as they are, a direct one with `direct` true. */
export function each(args: readonly Value[], context: CallContext, visit: (value: Scalar, direct: boolean) => void): void {
  for (const arg of args) {
    const read = context.read(arg);
    if (isMatrix(read)) {
      for (const line of read) for (const value of line) visit(value, false);
    } else visit(read, !(arg instanceof Reference));
  }
}

/** The numbers an aggregate sees: in ranges only numbers, direct arguments as numbers; errors are thrown. */
export function numbersOf(args: readonly Value[], context: CallContext): number[] {
  const found: number[] = [];
  each(args, context, (value, direct) => {
    if (typeof value === 'number') found.push(value);
    else if (value instanceof FormulaError) throw value;
    else if (direct) found.push(toNumber(value));
  });
  return found;
}

export function matrixOf(value: Value, context: CallContext): Matrix {
  const read = context.read(value);
  return isMatrix(read) ? read : [[read]];
}

export function number(value: Value, context: CallContext, otherwise?: number): number {
  if (value === undefined && otherwise !== undefined) return otherwise;
  return toNumber(context.single(value));
}
