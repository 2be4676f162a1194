import type { Rectangle } from '../../engine';
import { intersection } from '../rectangles';
import type { FormulaCell } from './calculation';

const columnsLimit = 16_384;

/** Who reads a place of one sheet. Single cells by address, ranges once for all that read the same one. */
export class Dependents {
  private readonly singles = new Map<number, Set<FormulaCell>>();
  private readonly ranges = new Map<string, { readonly area: Rectangle; readonly formulas: Set<FormulaCell> }>();

  add(area: Rectangle, formula: FormulaCell): void {
    if (area.rows === 1 && area.columns === 1) {
      const key = area.row * columnsLimit + area.column;
      const known = this.singles.get(key);
      if (known) known.add(formula);
      else this.singles.set(key, new Set([formula]));
      return;
    }
    const key = keyOf(area);
    const known = this.ranges.get(key);
    if (known) known.formulas.add(formula);
    else this.ranges.set(key, { area, formulas: new Set([formula]) });
  }

  remove(area: Rectangle, formula: FormulaCell): void {
    if (area.rows === 1 && area.columns === 1) {
      const key = area.row * columnsLimit + area.column;
      const known = this.singles.get(key);
      known?.delete(formula);
      if (known?.size === 0) this.singles.delete(key);
      return;
    }
    const key = keyOf(area);
    const known = this.ranges.get(key);
    known?.formulas.delete(formula);
    if (known?.formulas.size === 0) this.ranges.delete(key);
  }

  visit(area: Rectangle, each: (formula: FormulaCell) => void): void {
    if (area.rows * area.columns <= this.singles.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) this.singles.get(row * columnsLimit + column)?.forEach(each);
      }
    } else {
      for (const [key, formulas] of this.singles) {
        const row = Math.floor(key / columnsLimit);
        const column = key % columnsLimit;
        if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) formulas.forEach(each);
      }
    }
    for (const range of this.ranges.values()) if (intersection(range.area, area)) range.formulas.forEach(each);
  }
}

const keyOf = (area: Rectangle): string => `${area.row},${area.column},${area.rows},${area.columns}`;
