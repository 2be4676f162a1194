import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { CellStyle } from '../../document';
import type { CellScalar, Rectangle, ValueType } from '../../engine';
import { displayed } from '../display';
import { FormulaError, isErrorCode, type Scalar } from '../formula/values';
import { dataArea } from '../formula/structures';
import { columnLetters, sheetSpan, wholeSheet } from '../rectangles';
import type { Book } from './book';
import { FormulaCell, type Calculation } from './calculation';
import { scalarToCell, type Format, type Sheet, type StoredCell } from './sheet';

/** Reading and writing of cells. The engine around it recalculates and tells. */
export class Cells {
  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
  ) {}

  // Reading

  read<T>(sheetId: string, area: Rectangle, blank: T, value: (stored: StoredCell) => T): T[][] {
    const sheet = this.book.sheet(sheetId);
    return Array.from({ length: area.rows }, (_, r) => {
      const line = new Array<T>(area.columns).fill(blank);
      const cells = sheet.rows.get(area.row + r);
      if (cells) for (let c = 0; c < area.columns; c++) {
        const stored = cells.get(area.column + c);
        if (stored) line[c] = value(stored);
      }
      return line;
    });
  }

  values(sheet: string, area: Rectangle): CellScalar[][] {
    return this.read<CellScalar>(sheet, area, '', (stored) => scalarToCell(stored.value));
  }

  valueTypes(sheet: string, area: Rectangle): ValueType[][] {
    return this.read<ValueType>(sheet, area, 'Empty', (stored) => typeOf(stored.value));
  }

  formulas(sheet: string, area: Rectangle): CellScalar[][] {
    return this.read<CellScalar>(sheet, area, '', (stored) => stored.formula?.text ?? (stored.from?.array ? stored.from.text : scalarToCell(stored.value)));
  }

  text(sheet: string, area: Rectangle): string[][] {
    const { date1904 } = this.book.kept;
    return this.read(sheet, area, '', (stored) => displayed(stored.value, stored.numberFormat ?? 'General', date1904));
  }

  formats<T>(sheetId: string, area: Rectangle, of: (format: Format) => T): T[][] {
    const sheet = this.book.sheet(sheetId);
    return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => of(sheet.formatOf(area.row + r, area.column + c))));
  }

  // Writing

  write(sheetId: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]): FormulaCell[] {
    const sheet = this.book.sheet(sheetId);
    const made: FormulaCell[] = [];
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const given = cells[r]?.[c];
        if (given === undefined) continue;
        const formula = this.put(sheet, area.row + r, area.column + c, given);
        if (formula) made.push(formula);
      }
    }
    this.calculation.touched(sheetId, area);
    for (const formula of made) this.calculation.add(formula);
    return made;
  }

  private put(sheet: Sheet, row: number, column: number, given: CellScalar): FormulaCell | null {
    const existing = sheet.cell(row, column);
    if (!existing && given === '') return null;
    const stored = existing ?? sheet.make(row, column);
    this.release(stored);
    stored.value = null;
    if (typeof given !== 'string') stored.value = given;
    else if (given.length > 1 && given.startsWith('=')) {
      stored.formula = new FormulaCell(sheet.id, row, column, given, null);
      return stored.formula;
    } else if (given !== '') stored.value = isErrorCode(given) ? FormulaError.of(given) : given.startsWith("'") ? given.slice(1) : given;
    return null;
  }

  /** Ends what stands in the cell: its own formula, or its part in the spill of another, which is then in the way. */
  private release(stored: StoredCell): void {
    if (stored.formula) {
      const { formula } = stored;
      stored.formula = null;
      this.calculation.remove(formula);
    }
    if (stored.from) {
      const { from } = stored;
      stored.from = null;
      this.calculation.markFormula(from);
    }
  }

  clear(sheetId: string, area: Rectangle, what: 'all' | 'contents' | 'formats'): void {
    const sheet = this.book.sheet(sheetId);
    const emptied: [number, number][] = [];
    sheet.visit(area, (stored, row, column) => {
      if (what !== 'formats') {
        this.release(stored);
        stored.value = null;
        stored.hyperlink = null;
      }
      if (what !== 'contents') [stored.numberFormat, stored.style] = [null, null];
      if (what === 'all') emptied.push([row, column]);
    });
    for (const [row, column] of emptied) if (!sheet.cell(row, column)?.from) sheet.rows.get(row)?.delete(column);
    if (what !== 'contents') {
      if (area.rows >= wholeSheet.rows) for (const column of [...sheet.columnFormats.keys()]) if (column >= area.column && column < area.column + area.columns) sheet.columnFormats.delete(column);
      if (area.columns >= wholeSheet.columns) for (const row of [...sheet.rowFormats.keys()]) if (row >= area.row && row < area.row + area.rows) sheet.rowFormats.delete(row);
    }
    sheet.forgetExtent();
    if (what !== 'formats') this.calculation.touched(sheetId, area);
  }

  setNumberFormats(sheetId: string, area: Rectangle, formats: readonly (readonly string[])[]): void {
    const sheet = this.book.sheet(sheetId);
    if (sheetSpan(area)) {
      const numberFormat = formats[0]?.[0] ?? 'General';
      return this.band(sheet, area, (format) => ({ ...format, numberFormat }));
    }
    formats.forEach((line, r) => line.forEach((numberFormat, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if (numberFormat === 'General' && !sheet.cell(row, column) && sheet.formatOf(row, column).numberFormat === null) return;
      sheet.make(row, column).numberFormat = numberFormat === 'General' ? null : numberFormat;
    }));
  }

  setStyle(sheetId: string, area: Rectangle, style: CellStyle): void {
    const sheet = this.book.sheet(sheetId);
    const merged = new Map<CellStyle | null, CellStyle | null>(); // equal styles stay one object
    const apply = (before: CellStyle | null): CellStyle | null => {
      const known = merged.get(before);
      if (known !== undefined) return known;
      const after = mergeStyle(before, style);
      merged.set(before, after);
      return after;
    };
    if (sheetSpan(area)) return this.band(sheet, area, (format) => ({ ...format, style: apply(format.style) }));
    for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) {
      const stored = sheet.make(area.row + r, area.column + c);
      stored.style = apply(stored.style);
    }
  }

  /** Whole columns or rows keep their format once, beside the cells that are there. */
  private band(sheet: Sheet, area: Rectangle, change: (format: Format) => Format): void {
    const columns = area.rows >= wholeSheet.rows;
    const bands = columns ? sheet.columnFormats : sheet.rowFormats;
    const first = columns ? area.column : area.row;
    const count = columns ? area.columns : area.rows;
    for (let index = first; index < first + count; index++) bands.set(index, change(bands.get(index) ?? { numberFormat: null, style: null }));
    sheet.visit(area, (stored) => Object.assign(stored, change({ numberFormat: stored.numberFormat, style: stored.style })));
  }

  /** Rows in a new order; formulas move with their relative references. */
  sort(sheetId: string, area: Rectangle, keys: readonly { column: number; ascending: boolean }[], hasHeader: boolean): void {
    const sheet = this.book.sheet(sheetId);
    const body = hasHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    const rows = Array.from({ length: body.rows }, (_, r) => body.row + r);
    const order = [...rows].sort((a, b) => {
      for (const key of keys) {
        const difference = sortOrder(sheet.cell(a, body.column + key.column)?.value ?? null, sheet.cell(b, body.column + key.column)?.value ?? null, key.ascending);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    const taken = order.map((row) => Array.from({ length: body.columns }, (_, c) => sheet.cell(row, body.column + c)));
    taken.forEach((line, r) => line.forEach((stored, c) => {
      const [row, column, old] = [body.row + r, body.column + c, order[r] ?? 0];
      const target = sheet.rows.get(row) ?? new Map<number, StoredCell>();
      sheet.rows.set(row, target);
      if (!stored) target.delete(column);
      else target.set(column, stored);
      if (!stored?.formula || old === row) return;
      const { formula } = stored;
      formula.text = translateFormulaToA1(translateFormulaToR1C1(formula.text, columnLetters(column) + String(old + 1)), columnLetters(column) + String(row + 1));
      formula.row = row;
    }));
    sheet.forgetExtent();
    this.calculation.rebuild(true);
  }

  /** A calculated column: one formula in every data row, or only where the cell is blank. */
  fillColumn(sheetId: string, table: Parameters<typeof dataArea>[0], index: number, formula: string, onlyBlank: boolean, old: Rectangle | null = null): void {
    const data = dataArea(table);
    const sheet = this.book.sheet(sheetId);
    const column = table.area.column + index;
    for (let row = data.row; row < data.row + data.rows; row++) {
      if (old !== null && row >= old.row && row < old.row + old.rows) continue;
      const stored = sheet.cell(row, column);
      if (onlyBlank && stored && (stored.value !== null || stored.formula)) continue;
      this.write(sheetId, { row, column, rows: 1, columns: 1 }, [[formula]]);
    }
  }
}

const typeOf = (value: Scalar): ValueType => (value === null ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : typeof value === 'string' ? 'String' : 'Error');

/** Excel's order for sorting: numbers, texts, logical values, errors; blanks last whichever way. */
function sortOrder(a: Scalar, b: Scalar, ascending: boolean): number {
  const rank = (value: Scalar): number => (value === null ? 9 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return a === null || b === null || ascending ? ranks : -ranks;
  const plain = typeof a === 'number' && typeof b === 'number' ? a - b : typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'en', { sensitivity: 'base' }) : Number(a === true) - Number(b === true);
  return ascending ? plain : -plain;
}

/** null takes a property away. */
export function mergeStyle(before: CellStyle | null, change: CellStyle): CellStyle | null {
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (value === null) delete after[name];
    else after[name] = value;
  }
  return Object.keys(after).length > 0 ? after : null;
}
