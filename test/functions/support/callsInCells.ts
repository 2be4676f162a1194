import type { Calculator, Value } from '../../../src/calculators/define';
import { excelErrorOf } from '../../../src/calculators/errors';
import type { ExcelError, Failure } from '../../../src/calculators/errors';
import { evaluateCalculator, explain, isGrid } from '../../../src/calculators/evaluate';
import { qualified } from '../../../src/functions/namespace';
import { say } from '../../../src/texts/words';
import type { Language } from '../../../src/texts/words';

type Cell = string | number | boolean;

/** A call as it stands on a sheet: its arguments in cells of its own rows, the formula to the right of all arguments. */
export interface PlacedCall {
  readonly calculator: Calculator;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** First row, from 0. */
  readonly row: number;
  readonly rows: number;
}

/** Calls one below the other, each with room for its result. */
export interface Sheet {
  readonly calls: readonly PlacedCall[];
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  /** The column of the formulas, from 0. */
  readonly column: number;
}

/** What a cell shows: a value, or an error and its sentence. */
export type Shown = { readonly value: Cell } | { readonly error: ExcelError; readonly sentence: string };

/** Lays calls out below one another. */
export function placeCalls(calls: readonly { readonly calculator: Calculator; readonly inputs: Readonly<Record<string, unknown>> }[]): Sheet {
  let row = 0;
  const placed = calls.map(({ calculator, inputs }): PlacedCall => {
    const heights = [...Object.values(inputs).map((content) => rowsOf(content).length), expectedOf(calculator, inputs, 'en').length];
    const call = { calculator, inputs, row, rows: Math.max(...heights) };
    row += call.rows;
    return call;
  });
  const column = Math.max(...placed.map(({ inputs }) => Object.values(inputs).reduce<number>((width, content) => width + rowsOf(content)[0]!.length, 0)));
  const cells = Array.from({ length: row }, () => new Array<Cell>(column).fill(''));
  const formulas = Array.from({ length: row }, (): Cell[] => ['']);
  for (const call of placed) formulas[call.row] = [formulaOf(call, cells)];
  return { calls: placed, cells, formulas, column };
}

/** Writes the arguments into their cells and gives the formula that refers to them; what is left out is left out in the formula too. */
function formulaOf({ calculator, inputs, row }: PlacedCall, cells: Cell[][]): string {
  let column = 0;
  const args = Object.keys(calculator.inputs).map((key) => {
    const content = inputs[key];
    if (content === undefined || content === null) return '';
    const lines = rowsOf(content);
    const from = `${letters(column)}${row + 1}`;
    lines.forEach((line, below) => line.forEach((cell, beside) => (cells[row + below]![column + beside] = cell as Cell)));
    column += lines[0]!.length;
    return lines.length === 1 && lines[0]!.length === 1 ? from : `${from}:${letters(column - 1)}${row + lines.length}`;
  });
  while (args.at(-1) === '') args.pop();
  return `=${qualified(calculator.id)}(${args.join(',')})`;
}

/** What the cells of a call must show, from evaluate(); a failure of the whole call stands in one cell. */
export function expectedOf(calculator: Calculator, inputs: Readonly<Record<string, unknown>>, language: Language): readonly (readonly Shown[])[] {
  const result = evaluateCalculator(calculator, inputs);
  const failed = (failure: Failure): Shown => ({ error: excelErrorOf(failure), sentence: say(explain(calculator.id, failure), language) });
  const cell = (one: Value | Failure): Shown => (typeof one !== 'object' ? { value: one } : 'ok' in one ? failed(one) : { value: say(one, language) });
  if (!result.ok) return [[failed(result)]];
  return isGrid(result.value) ? result.value.map((line) => line.map(cell)) : [[cell(result.value)]];
}

/** A cell as a range of one; a plain list as a column. */
function rowsOf(content: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(content)) return [[content]];
  return content.map((one: unknown) => (Array.isArray(one) ? one : [one]));
}

/** 0 is A, 26 is AA. */
export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
