import type { CellScalar, Rectangle, ValueType } from '../../engine';
import { cells, isUnbounded, matrix } from '../area';
import { invalidArgument, invalidOperation } from '../errors';
import { fromR1C1, toR1C1 } from '../formulaText';
import { numberFormatCategory } from '../numberFormats';
import { RangeBase, cellLimit } from './base';
import { writeCells, type Input } from './write';

/** What is in the cells: values, formulas, texts and number formats. */
export abstract class RangeContent extends RangeBase {
  get Values(): CellScalar[][] | null {
    const area = this.readable();
    return area === null ? null : this.book.engine.values(this.sheet, area);
  }

  set Values(value: unknown) {
    writeCells(this.book, this.sheet, this.area, this.input(value, scalarInput));
  }

  get ValueTypes(): ValueType[][] | null {
    const area = this.readable();
    return area === null ? null : this.book.engine.valueTypes(this.sheet, area);
  }

  get Text(): string[][] | null {
    const area = this.readable();
    return area === null ? null : this.book.engine.text(this.sheet, area);
  }

  get Formulas(): CellScalar[][] | null {
    const area = this.readable();
    return area === null ? null : this.book.engine.formulas(this.sheet, area);
  }

  set Formulas(value: unknown) {
    writeCells(this.book, this.sheet, this.area, this.input(value, scalarInput));
  }

  get FormulasLocal(): CellScalar[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(value: unknown) {
    this.Formulas = value;
  }

  get FormulasR1C1(): CellScalar[][] | null {
    const area = this.readable();
    if (area === null) return null;
    return this.book.engine
      .formulas(this.sheet, area)
      .map((row, r) => row.map((text, c) => (typeof text === 'string' && text.startsWith('=') ? toR1C1(text, area.row + r, area.column + c) : text)));
  }

  set FormulasR1C1(value: unknown) {
    const area = this.area;
    const input = this.input(value, scalarInput);
    const converted = input.map((row, r) => row.map((text, c) => (typeof text === 'string' && text.startsWith('=') ? fromR1C1(text, area.row + r, area.column + c) : text)));
    writeCells(this.book, this.sheet, area, converted);
  }

  get NumberFormat(): string[][] | null {
    const area = this.readable();
    return area === null ? null : this.book.engine.numberFormats(this.sheet, area);
  }

  set NumberFormat(value: unknown) {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    const area = isUnbounded(this.area) ? this.withContent() : this.area;
    const lone = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0] as unknown[])[0] : value;
    const formats = this.input(lone, (format): string | null => {
      if (format === null) return null;
      if (typeof format !== 'string') throw invalidArgument('A number format is a text.');
      return format === '' ? 'General' : format;
    }, area);
    if (formats.every((row) => row.every((format) => format !== null))) {
      this.book.engine.setNumberFormats(this.sheet, area, formats as string[][]);
      return;
    }
    const current = this.book.engine.numberFormats(this.sheet, area);
    this.book.engine.setNumberFormats(this.sheet, area, formats.map((row, r) => row.map((format, c) => format ?? (current[r]?.[c] as string))));
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get NumberFormatCategories(): string[][] | null {
    return this.NumberFormat?.map((row) => row.map(numberFormatCategory)) ?? null;
  }

  get HasSpill(): boolean | null {
    const area = this.readable();
    if (area === null || cells(area) > 1000) return null;
    const states = new Set<boolean>();
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) states.add(this.book.engine.spill(this.sheet, area.row + row, area.column + column) !== null);
    }
    return states.size === 1 ? states.has(true) : null;
  }

  /** office.js announces the size of a write before it splits it. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw mismatch(this.area);
  }

  /** A scalar becomes a filled matrix; an array must have the size of the range. */
  protected input<T>(value: unknown, check: (one: unknown) => T, area: Rectangle = this.area): T[][] {
    if (!Array.isArray(value)) {
      if (isUnbounded(area)) throw invalidArgument('Cells of whole rows or columns cannot be written.');
      if (cells(area) > cellLimit) throw invalidOperation(`The range has ${cells(area)} cells; ${cellLimit} are allowed.`);
      const one = check(value);
      return matrix(area.rows, area.columns, () => one);
    }
    if (value.length !== area.rows || isUnbounded(area)) throw mismatch(area);
    return value.map((row: unknown) => {
      if (!Array.isArray(row) || row.length !== area.columns) throw mismatch(area);
      return row.map(check);
    });
  }

  /** Whole columns and rows are formatted as far as the sheet is used and a good way on. */
  private withContent(): Rectangle {
    const used = this.book.engine.used(this.sheet, false);
    const rows = Math.min(this.area.rows, Math.max(1000, used === null ? 0 : used.row + used.rows));
    const columns = Math.min(this.area.columns, Math.max(100, used === null ? 0 : used.column + used.columns));
    return { ...this.area, rows: Math.min(this.area.rows, rows), columns: Math.min(this.area.columns, columns) };
  }
}

const mismatch = (area: Rectangle): Error =>
  invalidArgument(`The rows or columns of the array do not match the range of ${area.rows} x ${area.columns} cells.`);

function scalarInput(value: unknown): Input {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  throw invalidArgument('A cell takes a number, a text, true, false or null.');
}
