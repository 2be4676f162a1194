import type { Words } from '../texts/words';
import type { Calculator, Inputs, Value } from './define';
import { CalcError, sentenceOf } from './errors';
import type { ErrorCode, Failure, Parameters, Warning, WarningCode } from './errors';
import { calculators } from './index';

/** Cells of a result that spills; a cell whose inputs were wrong holds its own failure. */
export type Grid = readonly (readonly (Value | Failure)[])[];

export interface Success {
  readonly ok: true;
  readonly value: Value | Grid;
  readonly warnings: readonly Warning[];
}
export type Evaluation = Success | Failure;

/** The parts of a calculator that a call needs. */
export type Callable = Pick<Calculator, 'id' | 'inputs' | 'result' | 'compute'>;

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export function calculatorOf(id: string): Calculator | undefined {
  return calculators.find((one) => one.id === id.toUpperCase());
}

export function isGrid(value: Value | Grid): value is Grid {
  return Array.isArray(value);
}

/**
 * The only way into a calculator, for every face and for tests. Inputs by name; each a cell's content, a row, a column, or (for inputs
 * of one cell) a range: then the calculation is made for each cell of it. Left out: undefined, null or "".
 * A user's mistake comes back as a value; what is thrown is a bug.
 */
export function evaluate(id: string, inputs: Readonly<Record<string, unknown>>): Evaluation {
  const calculator = calculatorOf(id);
  if (calculator === undefined) return failure('unknownCalculator', null, { found: id });
  return evaluateCalculator(calculator, inputs);
}

/** The same for a calculator at hand. */
export function evaluateCalculator(calculator: Callable, inputs: Readonly<Record<string, unknown>>): Evaluation {
  const unknown = Object.keys(inputs).find((name) => !Object.hasOwn(calculator.inputs, name));
  if (unknown !== undefined) return failure('unknownInput', null, { found: unknown });
  const counted = new Map<WarningCode, number>();
  const warn = (code: WarningCode): void => void counted.set(code, (counted.get(code) ?? 0) + 1);
  try {
    const { fixed, ranges, shape } = prepare(calculator, inputs);
    const value = shape === null ? computeWhole(calculator, fixed, inputs, warn) : computeGrid(calculator, fixed, ranges, shape, warn);
    return { ok: true, value, warnings: [...counted].map(([code, count]) => ({ code, count })) };
  } catch (error) {
    return caught(error);
  }
}

/** The sentence of a failure, with the label of its input. */
export function explain(id: string, failed: Failure): Words {
  return explainCall(calculatorOf(id)?.inputs ?? {}, failed);
}

/** The same for the inputs at hand. */
export function explainCall(inputs: Callable['inputs'], failed: Failure): Words {
  const label = failed.input === null ? undefined : inputs[failed.input]?.label;
  return sentenceOf(failed.code, label === undefined ? failed.params : { ...failed.params, input: label });
}

interface Prepared {
  /** Values that are the same for every cell of the result. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Inputs given as ranges, not yet read. */
  readonly ranges: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly shape: Shape | null;
}

function prepare(calculator: Callable, inputs: Readonly<Record<string, unknown>>): Prepared {
  const fixed: Record<string, unknown> = {};
  const ranges: Record<string, readonly (readonly unknown[])[]> = {};
  let shape: Shape | null = null;
  for (const [name, input] of Object.entries(calculator.inputs)) {
    const rows = asRows(inputs[name]);
    const size = { name, rows: rows.length, columns: rows[0]?.length ?? 0 };
    if (input.shape === 'list') {
      if (size.rows > 1 && size.columns > 1) throw new CalcError('notAList', name, { rows: size.rows, columns: size.columns });
      fixed[name] = Object.freeze(input.read(rows.flat(), name));
    } else if (size.rows <= 1 && size.columns <= 1) {
      fixed[name] = input.read(rows[0]?.[0], name);
    } else {
      if (isSpilled(calculator)) throw new CalcError('notOneCell', name, { rows: size.rows, columns: size.columns });
      if (shape !== null && (shape.rows !== size.rows || shape.columns !== size.columns)) throw shapesDiffer(calculator, size, shape);
      ranges[name] = rows;
      shape ??= size;
    }
  }
  return { fixed, ranges, shape };
}

/** Plain loops, input by input: one call over a whole column is the normal way. */
function computeGrid(calculator: Callable, fixed: Prepared['fixed'], ranges: Prepared['ranges'], shape: Shape, warn: (code: WarningCode) => void): Grid {
  const failures = new Map<number, Failure>();
  const columns = Object.entries(calculator.inputs).map(([name, input]) => {
    const rows = ranges[name];
    return rows === undefined ? [fixed[name]] : readRange(rows, shape, input, name, failures);
  });
  const cursor = cursorOf(calculator.inputs);
  cursor.columns = columns;
  const cellOf = (at: number): Value | Failure => {
    const failed = failures.size > 0 ? failures.get(at) : undefined;
    if (failed !== undefined) return failed;
    cursor.at = at;
    try {
      return computeOnce(calculator, cursor.values, warn);
    } catch (error) {
      return caught(error);
    }
  };
  const grid = new Array<(Value | Failure)[]>(shape.rows);
  for (let row = 0, at = 0; row < shape.rows; row += 1) {
    // A list that begins with its first cell takes no more room than that: with one column, the usual shape, there is nothing to add.
    const line = [cellOf(at++)];
    for (let column = 1; column < shape.columns; column += 1) line.push(cellOf(at++));
    grid[row] = line;
  }
  cursor.columns = [];
  return grid;
}

/** The cells of a range, row by row, as their input reads them. A cell that cannot be read fails its place, if none before did. */
function readRange(rows: readonly (readonly unknown[])[], shape: Shape, input: Inputs[string], name: string, failures: Map<number, Failure>): readonly unknown[] {
  const values = new Array<unknown>(shape.rows * shape.columns);
  for (let row = 0, at = 0; row < shape.rows; row += 1) {
    const line = rows[row]!;
    for (let column = 0; column < shape.columns; column += 1, at += 1) {
      try {
        values[at] = input.read(line[column], name);
      } catch (error) {
        if (!failures.has(at)) failures.set(at, caught(error));
      }
    }
  }
  return values;
}

interface Cursor {
  at: number;
  /** Of each input its values, or the one value that it has everywhere. */
  columns: readonly (readonly unknown[])[];
  /** The inputs by name, each with its value where the cursor stands. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** One for each calculator, kept: building an object for each of a hundred thousand cells takes longer than the calculation. */
const cursors = new WeakMap<Inputs, Cursor>();

function cursorOf(inputs: Inputs): Cursor {
  const known = cursors.get(inputs);
  if (known !== undefined) return known;
  const cursor: Cursor = { at: 0, columns: [], values: {} };
  for (const [index, name] of Object.keys(inputs).entries()) {
    const get = (): unknown => {
      const column = cursor.columns[index]!;
      return column.length === 1 ? column[0] : column[cursor.at];
    };
    Object.defineProperty(cursor.values, name, { get, enumerable: true });
  }
  cursors.set(inputs, cursor);
  return cursor;
}

/** A result of its own shape, which cannot stand in each cell of a range. */
export function isSpilled({ result }: Pick<Calculator, 'result'>): boolean {
  return result.along !== undefined || result.table === true;
}

/** One value, a table, or a list that lies as the input it belongs to: a row as a row, anything else as a column. */
function computeWhole(calculator: Callable, values: Prepared['fixed'], inputs: Readonly<Record<string, unknown>>, warn: (code: WarningCode) => void): Value | Grid {
  const { along } = calculator.result;
  if (!isSpilled(calculator)) return computeOnce(calculator, values, warn);
  const list = calculator.compute(values, warn);
  if (along === undefined) return tableOf(calculator, list);
  if (!isList(list)) throw new TypeError(`${calculator.id} spills along ${along}, but gave one value`);
  list.forEach(refuseInfinite);
  const rows = asRows(inputs[along]);
  return rows.length === 1 && rows[0]!.length > 1 ? [list] : list.map((value) => [value]);
}

function tableOf({ id }: Callable, answer: ReturnType<Calculator['compute']>): Grid {
  if (!isTable(answer)) throw new TypeError(`${id} gives a table, but gave something else`);
  for (const row of answer) row.forEach(refuseInfinite);
  return answer;
}

function computeOnce(calculator: Callable, values: Readonly<Record<string, unknown>>, warn: (code: WarningCode) => void): Value {
  const value = calculator.compute(values, warn);
  if (isArray(value)) throw new TypeError(`${calculator.id} gave a list, but does not say along which input it spills`);
  refuseInfinite(value);
  return value;
}

function isArray(value: ReturnType<Calculator['compute']>): value is Exclude<ReturnType<Calculator['compute']>, Value> {
  return Array.isArray(value);
}

function isList(value: ReturnType<Calculator['compute']>): value is readonly Value[] {
  return Array.isArray(value) && !isTable(value);
}

function isTable(value: ReturnType<Calculator['compute']>): value is readonly (readonly Value[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

/** Every input is finite, so only a size beyond the largest double can bring this about. */
function refuseInfinite(value: Value): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new CalcError('resultTooLarge', null);
}

/** A cell as a range of one; a plain list as a column. */
function asRows(content: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(content)) return [[content]];
  return Array.isArray(content[0]) ? (content as unknown[][]) : content.map((one: unknown) => [one]);
}

function shapesDiffer(calculator: Callable, found: Shape, expected: Shape): CalcError {
  const size = (shape: Shape): string => `${shape.rows} × ${shape.columns}`;
  return new CalcError('shapesDiffer', found.name, { found: size(found), expected: size(expected), other: calculator.inputs[expected.name]!.label });
}

function caught(error: unknown): Failure {
  if (error instanceof CalcError) return failure(error.code, error.input, error.params);
  throw error;
}

function failure(code: ErrorCode, input: string | null, params: Parameters): Failure {
  return { ok: false, code, input, params };
}
