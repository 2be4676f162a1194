import type { FunctionInfo, Rectangle, TableInfo } from '../../engine';
import type { Matrix, Scalar, Value } from './values';

/** What the evaluator asks of the grid. Everything read is already calculated. */
export interface FormulaHost {
  sheetId(name: string): string | null;
  scalar(sheet: string, row: number, column: number): Scalar;
  /** The area must be clipped already. */
  matrix(sheet: string, area: Rectangle): Matrix;
  /** Rows and columns that hold anything. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  table(name: string): TableInfo | null;
  tableAt(sheet: string, row: number, column: number): TableInfo | null;
  definedName(name: string, sheet: string): { readonly formula: string; readonly sheet: string } | null;
  spill(sheet: string, row: number, column: number): Rectangle | null;
  rowHidden(sheet: string, row: number): boolean;
  /** Whether the cell's own formula is a SUBTOTAL or AGGREGATE, which others of the kind skip. */
  subtotal(sheet: string, row: number, column: number): boolean;
  custom(name: string): FunctionInfo | null;
  callCustom(info: FunctionInfo, args: readonly (Scalar | Matrix | undefined)[], caller: Caller): Scalar | Matrix;
  today(): number;
}

export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a function gets beside its arguments. */
export interface CallContext {
  readonly host: FormulaHost;
  readonly caller: Caller;
  /** Value(s) of an argument: a scalar or a matrix, references read. */
  read(value: Value): Scalar | Matrix;
  /** The single value of an argument; the first of several. Errors are thrown. */
  single(value: Value): Scalar;
}

export type WorksheetFunction = (args: Value[], context: CallContext) => Value;
export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;
