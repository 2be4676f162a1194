import { parseValue } from 'numfmt';
import type { Rectangle } from '../../engine';

/** An error value of a cell. Interned: the same code is the same object. Thrown inside functions, caught at the call. */
export class FormulaError {
  private constructor(readonly code: string) {}

  private static readonly known = new Map<string, FormulaError>();

  static of(code: string): FormulaError {
    const known = FormulaError.known.get(code);
    if (known) return known;
    const made = new FormulaError(code);
    FormulaError.known.set(code, made);
    return made;
  }
}

export const errorCodes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!'] as const;
const errorSet: ReadonlySet<string> = new Set(errorCodes);

export const isErrorCode = (text: string): boolean => text.charCodeAt(0) === 35 && errorSet.has(text);

export const errors = {
  nothing: FormulaError.of('#NULL!'),
  division: FormulaError.of('#DIV/0!'),
  value: FormulaError.of('#VALUE!'),
  reference: FormulaError.of('#REF!'),
  name: FormulaError.of('#NAME?'),
  number: FormulaError.of('#NUM!'),
  missing: FormulaError.of('#N/A'),
  spill: FormulaError.of('#SPILL!'),
  calc: FormulaError.of('#CALC!'),
  busy: FormulaError.of('#BUSY!'),
};

/** null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;
export type Matrix = Scalar[][];

/** A place in a sheet; read only when its values are needed. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly area: Rectangle,
  ) {}
}

export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly apply: (args: Value[]) => Value,
  ) {}
}

/** undefined is an argument left out. */
export type Value = Scalar | Matrix | Reference | Lambda | undefined;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

export function toNumber(value: Scalar | undefined): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FormulaError) throw value;
  const parsed = numberFromText(value);
  if (parsed === null) throw errors.value;
  return parsed;
}

/** A number as Excel would read it from a text: "12", "1,200.5", "12%", "2026-01-31". */
export function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  const parsed = parseValue(trimmed);
  return parsed && typeof parsed.v === 'number' ? parsed.v : null;
}

/** A number as "General" shows it inside a text: fifteen significant digits. */
export function numberText(value: number): string {
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa, exponent] = short.toExponential().split('e') as [string, string];
    const power = Number(exponent);
    return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return String(short);
}

export function toText(value: Scalar | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof FormulaError) throw value;
  return numberText(value);
}

export function toBoolean(value: Scalar | undefined): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof FormulaError) throw value;
  const upper = value.trim().toUpperCase();
  if (upper === 'TRUE') return true;
  if (upper === 'FALSE') return false;
  throw errors.value;
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers, then texts without regard to case, then FALSE and TRUE. A blank takes the other's kind. */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof FormulaError) throw left;
  if (right instanceof FormulaError) throw right;
  const a = left === null ? blankLike(right) : left;
  const b = right === null ? blankLike(left) : right;
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string') {
    const x = a.toUpperCase();
    const y = (b as string).toUpperCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const difference = Number(a) - Number(b);
  // Excel compares fifteen digits: 0.1+0.2=0.3 is TRUE there.
  return difference !== 0 && Math.abs(difference) < 1e-14 * Math.abs(Number(a)) && Number(a).toPrecision(15) === Number(b).toPrecision(15) ? 0 : difference;
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  if (typeof other === 'boolean') return false;
  return 0;
}

/** Applies a function to each place of arrays of fitting shapes; one row, one column and one value repeat. */
export function broadcast(args: readonly (Scalar | Matrix)[], apply: (values: Scalar[]) => Scalar): Scalar | Matrix {
  let rows = 1;
  let columns = 1;
  let any = false;
  for (const arg of args) {
    if (!Array.isArray(arg)) continue;
    any = true;
    rows = Math.max(rows, arg.length);
    columns = Math.max(columns, arg[0]?.length ?? 0);
  }
  const guarded = (values: Scalar[]): Scalar => {
    try {
      return apply(values);
    } catch (thrown) {
      if (thrown instanceof FormulaError) return thrown;
      throw thrown;
    }
  };
  if (!any) return guarded(args as Scalar[]);
  const result: Matrix = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(guarded(args.map((arg) => at(arg, row, column))));
    result.push(line);
  }
  return result;
}

function at(arg: Scalar | Matrix, row: number, column: number): Scalar {
  if (!Array.isArray(arg)) return arg;
  const line = arg.length === 1 ? arg[0] : arg[row];
  if (!line) return errors.missing;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? errors.missing : value;
}
