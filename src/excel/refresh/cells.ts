import type { CellValue } from '../../intake/cells';
import type { Area } from '../areas';

/** Cells of a sheet as `formulas` gives them, with what tells a text that looks like a formula from a formula. */
export class SheetCells {
  private readonly texts = new Set<number>();

  constructor(
    readonly area: Area | null,
    private readonly rows: readonly (readonly CellValue[])[],
  ) {}

  at(row: number, column: number): CellValue {
    if (this.area === null) return '';
    return this.rows[row - this.area.row]?.[column - this.area.column] ?? '';
  }

  isFilled(row: number, column: number): boolean {
    return this.at(row, column) !== '';
  }

  /** The formula in a cell; null where there is none. */
  formulaAt(row: number, column: number): string | null {
    const content = this.at(row, column);
    return looksLikeFormula(content) && !this.texts.has(keyOf(row, column)) ? content : null;
  }

  /** One area for each column with something that looks like a formula: its values tell which are. */
  doubtful(): Area[] {
    const { area } = this;
    if (area === null) return [];
    const areas: Area[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      let first = -1;
      let last = -1;
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        if (!looksLikeFormula(this.at(row, column))) continue;
        if (first < 0) first = row;
        last = row;
      }
      if (first >= 0) areas.push({ row: first, column, rows: last - first + 1, columns: 1 });
    }
    return areas;
  }

  /** Values of a doubtful area: where they are the same, it is a text. */
  takeValues(firstRow: number, column: number, values: readonly (readonly CellValue[])[]): void {
    values.forEach(([value], index) => {
      const content = this.at(firstRow + index, column);
      if (looksLikeFormula(content) && value === content) this.texts.add(keyOf(firstRow + index, column));
    });
  }
}

function looksLikeFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Formulas below each other in a column. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/** All formulas of a sheet, in runs. */
export function formulaRuns(cells: SheetCells): FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (const { row: first, column, rows } of cells.doubtful()) {
    let run: string[] = [];
    for (let row = first; row <= first + rows; row += 1) {
      const formula = row < first + rows ? cells.formulaAt(row, column) : null;
      if (formula !== null) run.push(formula);
      else if (run.length > 0) {
        runs.push({ row: row - run.length, column, formulas: run });
        run = [];
      }
    }
  }
  return runs;
}

/** The part of a run that lies within an area; null where none does. */
export function cutRun({ row, column, formulas }: FormulaRun, within: Area): FormulaRun | null {
  if (column < within.column || column >= within.column + within.columns) return null;
  const from = Math.max(row, within.row);
  const to = Math.min(row + formulas.length, within.row + within.rows);
  return to <= from ? null : { row: from, column, formulas: formulas.slice(from - row, to - row) };
}
