import type { Scalar, Matrix } from '../../../src/workbench/engines/formula/values';
import { FormulaError } from '../../../src/workbench/engines/formula/values';
import { Evaluation } from '../../../src/workbench/engines/formula/evaluate';
import type { FormulaHost } from '../../../src/workbench/engines/formula/host';

/** Calls =LAMBDA(…) as a cell does, with arguments that stand in columns of a sheet from A on: a list down its column, null for an empty cell. */
export function callLambda(formula: string, args: readonly unknown[]): unknown {
  const columns = args.map((content) => (Array.isArray(content) ? (content.flat() as Scalar[]) : [content as Scalar]));
  const at = (row: number, column: number): Scalar => columns[column]?.[row] ?? null;
  const places = columns.map((cells, column) => `${letter(column)}1${cells.length > 1 ? `:${letter(column)}${cells.length}` : ''}`);
  const host: FormulaHost = {
    sheetId: () => 'sheet',
    scalar: (_, row, column) => at(row, column),
    matrix: (_, area): Matrix => Array.from({ length: area.rows }, (_unused, row) => Array.from({ length: area.columns }, (_none, column) => at(area.row + row, area.column + column))),
    extent: () => ({ rows: Math.max(...columns.map((cells) => cells.length)), columns: columns.length }),
    table: () => null,
    tableAt: () => null,
    definedName: (name) => (name.toUpperCase() === 'CALLED' ? { formula, sheet: 'sheet' } : null),
    spill: () => null,
    rowHidden: () => false,
    subtotal: () => false,
    custom: () => null,
    callCustom: () => null,
    today: () => 0,
  };
  const result = new Evaluation(host, { sheet: 'sheet', row: 99, column: 0 }).result(`=CALLED(${places.join(',')})`);
  const one = Array.isArray(result) ? result[0]?.[0] : result;
  if (one instanceof FormulaError) throw new Error(`${formula} gives ${one.code} with ${JSON.stringify(args)}`);
  return one;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
