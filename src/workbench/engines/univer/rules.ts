import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { CellStyle, ConditionalFormat } from '../../document';
import { Evaluation } from '../formula/evaluate';
import type { FormulaHost } from '../formula/host';
import { compare, errors, FormulaError, isMatrix, toBoolean, type Scalar } from '../formula/values';
import { columnLetters, contains } from '../rectangles';
import type { Book } from '../memory/book';

/**
 * Conditional formats with formulas. Univer would calculate them with its own engine, which is off here, so they are
 * evaluated cell by cell when a cell is drawn; what was found is kept until something changes.
 */
export class RuleResults {
  private readonly found = new Map<string, CellStyle | null>();

  constructor(
    private readonly book: Book,
    private readonly host: FormulaHost,
  ) {}

  forget(): void {
    this.found.clear();
  }

  styleAt(sheet: string, row: number, column: number): CellStyle | null {
    const rules = this.book.sheet(sheet).conditionalFormats;
    if (!rules.some((rule) => drawn(rule) && rule.areas.some((area) => contains(area, row, column)))) return null;
    const key = `${sheet} ${row} ${column}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const style = this.evaluate(sheet, row, column, rules);
    this.found.set(key, style);
    return style;
  }

  private evaluate(sheet: string, row: number, column: number, rules: readonly ConditionalFormat[]): CellStyle | null {
    let style: CellStyle | null = null;
    for (const rule of [...rules].sort((a, b) => a.priority - b.priority)) {
      const area = rule.areas.find((one) => contains(one, row, column));
      const anchor = rule.areas[0];
      if (!area || !anchor || !drawn(rule)) continue;
      const one = (formula: string): Scalar => this.at(formula, anchor, sheet, row, column);
      const met = rule.kind === 'expression' ? truth(one(rule.formula)) : holds(this.host.scalar(sheet, row, column), rule.operator, rule.formulas.map(one));
      if (!met) continue;
      style = Object.assign({}, rule.style, style); // the earlier rule wins where both say something
      if (rule.stopIfTrue) break;
    }
    return style;
  }

  /** A rule's formula is written for the first cell of its area and moves with the cell. */
  private at(formula: string, anchor: { row: number; column: number }, sheet: string, row: number, column: number): Scalar {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    const first = columnLetters(anchor.column) + String(anchor.row + 1);
    const here = columnLetters(column) + String(row + 1);
    const moved = first === here ? text : translateFormulaToA1(translateFormulaToR1C1(text, first), here);
    const result = new Evaluation(this.host, { sheet, row, column }).result(moved);
    return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  }
}

type WithFormula = Extract<ConditionalFormat, { kind: 'expression' | 'cellValue' }>;

const drawn = (rule: ConditionalFormat): rule is WithFormula => rule.kind === 'expression' || rule.kind === 'cellValue';

function truth(value: Scalar): boolean {
  try {
    return toBoolean(value);
  } catch {
    return false; // an error or a text does not meet the rule
  }
}

function holds(value: Scalar, operator: Extract<ConditionalFormat, { kind: 'cellValue' }>['operator'], bounds: readonly Scalar[]): boolean {
  const [first = errors.missing, second = errors.missing] = bounds;
  if (value instanceof FormulaError || first instanceof FormulaError) return false;
  const order = compare(value, first);
  switch (operator) {
    case 'equal':
      return order === 0;
    case 'notEqual':
      return order !== 0;
    case 'greaterThan':
      return order > 0;
    case 'lessThan':
      return order < 0;
    case 'greaterThanOrEqual':
      return order >= 0;
    case 'lessThanOrEqual':
      return order <= 0;
    default: {
      if (second instanceof FormulaError) return false;
      const low = compare(first, second) <= 0 ? first : second;
      const high = low === first ? second : first;
      const inside = compare(value, low) >= 0 && compare(value, high) <= 0;
      return operator === 'between' ? inside : !inside;
    }
  }
}
