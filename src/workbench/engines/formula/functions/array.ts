import type { CallContext, FunctionTable } from '../host';
import { compare, errors, FormulaError, isMatrix, Lambda, toBoolean, type Matrix, type Scalar, type Value } from '../values';
import { matrixOf, number } from './lift';

const lambdaOf = (value: Value): Lambda => {
  if (value instanceof Lambda) return value;
  throw value instanceof FormulaError ? value : errors.value;
};

const one = (value: Value, context: CallContext): Scalar => {
  const read = context.read(value);
  return isMatrix(read) ? (read.length === 1 && read[0]?.length === 1 ? (read[0][0] ?? null) : errors.calc) : read;
};

const transposed = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, column) => matrix.map((line) => line[column] ?? null));
const filled = (matrix: Matrix): Matrix => {
  if (matrix.length === 0 || (matrix[0]?.length ?? 0) === 0) throw errors.calc;
  return matrix;
};
const keyOf = (line: readonly Scalar[]): string => JSON.stringify(line.map((value) => (value instanceof FormulaError ? value.code : typeof value === 'string' ? `s${value.toUpperCase()}` : value)));

export const arrayFunctions: FunctionTable = {
  TRANSPOSE: ([range], context) => transposed(matrixOf(range, context)),
  SEQUENCE: ([rows, columns, start, step], context) => {
    const width = number(columns, context, 1);
    const first = number(start, context, 1);
    const stride = number(step, context, 1);
    return filled(Array.from({ length: Math.max(number(rows, context), 0) }, (_, row) => Array.from({ length: width }, (__, column) => first + (row * width + column) * stride)));
  },
  FILTER: ([range, include, otherwise], context) => {
    const matrix = matrixOf(range, context);
    const mask = matrixOf(include, context);
    const byRow = mask.length === matrix.length && mask[0]?.length === 1;
    const kept = byRow
      ? matrix.filter((_, row) => toBoolean(mask[row]?.[0]))
      : transposed(transposed(matrix).filter((_, column) => toBoolean(mask[0]?.[column])));
    if (kept.length === 0 || (kept[0]?.length ?? 0) === 0) return otherwise === undefined ? errors.calc : otherwise;
    return kept;
  },
  SORT: ([range, index, order], context) => {
    const column = number(index, context, 1) - 1;
    const sign = number(order, context, 1);
    return [...matrixOf(range, context)].sort((a, b) => sign * compare(a[column] ?? null, b[column] ?? null));
  },
  SORTBY: ([range, by, order], context) => {
    const keys = matrixOf(by, context);
    const sign = number(order, context, 1);
    const matrix = matrixOf(range, context);
    return matrix.map((_, row) => row).sort((a, b) => sign * compare(keys[a]?.[0] ?? null, keys[b]?.[0] ?? null)).map((row) => matrix[row] ?? []);
  },
  UNIQUE: ([range], context) => {
    const seen = new Set<string>();
    return matrixOf(range, context).filter((line) => {
      const key = keyOf(line);
      return seen.has(key) ? false : (seen.add(key), true);
    });
  },
  TAKE: ([range, rows, columns], context) => {
    const part = <T>(list: T[], count: number): T[] => (count >= 0 ? list.slice(0, count) : list.slice(count));
    const matrix = matrixOf(range, context);
    const lines = rows === undefined ? matrix : part(matrix, number(rows, context));
    return filled(columns === undefined ? lines : lines.map((line) => part(line, number(columns, context))));
  },
  DROP: ([range, rows, columns], context) => {
    const part = <T>(list: T[], count: number): T[] => (count >= 0 ? list.slice(count) : list.slice(0, count));
    const matrix = matrixOf(range, context);
    const lines = rows === undefined ? matrix : part(matrix, number(rows, context));
    return filled(columns === undefined ? lines : lines.map((line) => part(line, number(columns, context))));
  },
  HSTACK: (args, context) => {
    const parts = args.map((arg) => matrixOf(arg, context));
    const rows = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: rows }, (_, row) => parts.flatMap((part) => part[row] ?? (part[0] ?? []).map(() => errors.missing as Scalar)));
  },
  VSTACK: (args, context) => {
    const parts = args.flatMap((arg) => matrixOf(arg, context));
    const columns = Math.max(...parts.map((line) => line.length));
    return parts.map((line) => [...line, ...Array.from({ length: columns - line.length }, () => errors.missing as Scalar)]);
  },
  MMULT: ([left, right], context) => {
    const a = matrixOf(left, context);
    const b = matrixOf(right, context);
    if (a[0]?.length !== b.length) return errors.value;
    const cell = (value: Scalar | undefined): number => {
      if (typeof value !== 'number') throw errors.value;
      return value;
    };
    return a.map((line) => (b[0] ?? []).map((_, column) => line.reduce<number>((total, value, index) => total + cell(value) * cell(b[index]?.[column]), 0)));
  },
  MAP: (args, context) => {
    const lambda = lambdaOf(args.at(-1));
    const matrices = args.slice(0, -1).map((arg) => matrixOf(arg, context));
    const [first = []] = matrices;
    return first.map((line, row) => line.map((_, column) => one(lambda.apply(matrices.map((matrix) => matrix[row]?.[column] ?? errors.missing)), context)));
  },
  REDUCE: ([start, range, lambda], context) => {
    const apply = lambdaOf(lambda);
    let result: Value = start;
    for (const line of matrixOf(range, context)) for (const value of line) result = apply.apply([result, value]);
    return result;
  },
  SCAN: ([start, range, lambda], context) => {
    const apply = lambdaOf(lambda);
    let result: Value = start;
    return matrixOf(range, context).map((line) => line.map((value) => {
      result = apply.apply([result, value]);
      return one(result, context);
    }));
  },
  BYROW: ([range, lambda], context) => matrixOf(range, context).map((line) => [one(lambdaOf(lambda).apply([[line]]), context)]),
  BYCOL: ([range, lambda], context) => [transposed(matrixOf(range, context)).map((line) => one(lambdaOf(lambda).apply([line.map((value) => [value])]), context))],
  MAKEARRAY: ([rows, columns, lambda], context) =>
    filled(Array.from({ length: number(rows, context) }, (_, row) => Array.from({ length: number(columns, context) }, (__, column) => one(lambdaOf(lambda).apply([row + 1, column + 1]), context)))),
};
