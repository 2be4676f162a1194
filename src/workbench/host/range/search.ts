import { sheetColumns, sheetRows, type Rectangle } from '../../engine';
import { bottom, bounding, cell, fromCorners, intersect, isEntireColumn, isEntireRow, right } from '../area';
import { parseReference } from '../address';
import { invalidArgument, itemNotFound } from '../errors';
import { RangeContent } from './content';

/** Ranges that are found from the content of the sheet. */
export abstract class RangeSearch extends RangeContent {
  /** A range given as an object or as an address on the same sheet. */
  protected other(value: unknown): RangeSearch {
    if (value instanceof RangeSearch) return value;
    if (typeof value === 'string') {
      const found = this.book.resolve(value, this.sheet);
      if (found !== null && parseReference(value) !== null) {
        const type = this.constructor as new (book: typeof this.book, sheet: string, area: Rectangle) => this;
        return new type(this.book, found.sheet, found.area);
      }
    }
    throw invalidArgument('A range or an address is expected.');
  }

  GetBoundingRect(value: unknown): this {
    const other = this.other(value);
    if (other.sheet !== this.sheet) throw invalidArgument('The ranges are on different sheets.');
    return this.at(bounding(this.area, other.area));
  }

  GetIntersection(value: unknown): this {
    const found = this.GetIntersectionOrNullObject(value);
    if (found === null) throw itemNotFound('The intersection of the ranges');
    return found;
  }

  GetIntersectionOrNullObject(value: unknown): this | null {
    const other = this.other(value);
    if (other.sheet !== this.sheet) throw invalidArgument('The ranges are on different sheets.');
    const area = intersect(this.area, other.area);
    return area === null ? null : this.at(area);
  }

  GetUsedRange(valuesOnly?: unknown): this {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (found === null) throw itemNotFound('The used range');
    return found;
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): this | null {
    const used = this.book.engine.used(this.sheet, valuesOnly === true);
    const part = used === null ? null : intersect(used, this.area);
    const trimmed = part === null ? null : this.trim(part, valuesOnly === true);
    return trimmed === null ? null : this.at(trimmed);
  }

  /** Smallest rectangle inside `area` that holds all of its content. */
  private trim(area: Rectangle, valuesOnly: boolean): Rectangle | null {
    const { engine } = this.book;
    const types = engine.valueTypes(this.sheet, area);
    const formulas = engine.formulas(this.sheet, area);
    const formats = valuesOnly ? null : engine.numberFormats(this.sheet, area);
    const styles = valuesOnly ? null : engine.styles(this.sheet, area);
    const filled = (r: number, c: number): boolean =>
      types[r]?.[c] !== 'Empty' || formulas[r]?.[c] !== '' || (formats !== null && formats[r]?.[c] !== 'General') || (styles !== null && Object.keys(styles[r]?.[c] ?? {}).length > 0);
    let top = -1;
    let last = -1;
    let left = area.columns;
    let end = -1;
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        if (!filled(r, c)) continue;
        if (top < 0) top = r;
        last = r;
        if (c < left) left = c;
        if (c > end) end = c;
      }
    }
    return top < 0 ? null : fromCorners(area.row + top, area.column + left, area.row + last, area.column + end);
  }

  private blankAt(row: number, column: number): boolean {
    return this.book.engine.valueTypes(this.sheet, cell(row, column))[0]?.[0] === 'Empty';
  }

  private activeCell(value: unknown): Rectangle {
    if (value === null || value === undefined) return cell(this.area.row, this.area.column);
    const { area } = this.other(value);
    return cell(area.row, area.column);
  }

  /** What Ctrl and an arrow key do from a cell. */
  private edge(from: Rectangle, direction: unknown): { row: number; column: number } {
    const steps: Readonly<Record<string, readonly [number, number]>> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };
    const step = steps[String(direction)];
    if (step === undefined) throw invalidArgument('The direction is Up, Down, Left or Right.');
    const [down, across] = step;
    const used = this.book.engine.used(this.sheet, true);
    const within = (row: number, column: number): boolean => row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;
    const border = { row: down < 0 ? 0 : down > 0 ? sheetRows - 1 : from.row, column: across < 0 ? 0 : across > 0 ? sheetColumns - 1 : from.column };
    if (used === null) return border;
    let { row, column } = from;
    const beyond = (): boolean => (down > 0 && row > bottom(used)) || (down < 0 && row < used.row) || (across > 0 && column > right(used)) || (across < 0 && column < used.column);
    if (!within(row + down, column + across)) return { row, column };
    const inBlock = !this.blankAt(row, column) && !this.blankAt(row + down, column + across);
    if (inBlock) {
      while (within(row + down, column + across) && !this.blankAt(row + down, column + across)) {
        row += down;
        column += across;
      }
      return { row, column };
    }
    do {
      row += down;
      column += across;
      if (!within(row, column) || beyond()) return border;
    } while (this.blankAt(row, column));
    return { row, column };
  }

  GetRangeEdge(direction: unknown, activeCell?: unknown): this {
    const found = this.edge(this.activeCell(activeCell), direction);
    return this.at(cell(found.row, found.column));
  }

  GetExtendedRange(direction: unknown, activeCell?: unknown): this {
    const found = this.edge(this.activeCell(activeCell), direction);
    return this.at(bounding(this.area, cell(found.row, found.column)));
  }

  /** The block of filled cells around the range, as Ctrl+A finds it. */
  GetSurroundingRegion(): this {
    let area = this.area;
    const used = this.book.engine.used(this.sheet, true);
    if (used === null || isEntireColumn(area) || isEntireRow(area)) return this.at(area);
    const any = (row: number, column: number, rows: number, columns: number): boolean => {
      const strip = intersect({ row, column, rows, columns }, used);
      return strip !== null && this.book.engine.valueTypes(this.sheet, strip).some((line) => line.some((type) => type !== 'Empty'));
    };
    for (let grown = true; grown; ) {
      grown = false;
      const left = Math.max(0, area.column - 1);
      const top = Math.max(0, area.row - 1);
      const width = Math.min(sheetColumns - 1, right(area) + 1) - left + 1;
      const height = Math.min(sheetRows - 1, bottom(area) + 1) - top + 1;
      if (area.row > 0 && any(area.row - 1, left, 1, width)) {
        area = { ...area, row: area.row - 1, rows: area.rows + 1 };
        grown = true;
      }
      if (bottom(area) < sheetRows - 1 && any(bottom(area) + 1, left, 1, width)) {
        area = { ...area, rows: area.rows + 1 };
        grown = true;
      }
      if (area.column > 0 && any(top, area.column - 1, height, 1)) {
        area = { ...area, column: area.column - 1, columns: area.columns + 1 };
        grown = true;
      }
      if (right(area) < sheetColumns - 1 && any(top, right(area) + 1, height, 1)) {
        area = { ...area, columns: area.columns + 1 };
        grown = true;
      }
    }
    return this.at(area);
  }

  GetSpillingToRange(): this {
    const found = this.GetSpillingToRangeOrNullObject();
    if (found === null) throw itemNotFound('The spilled range');
    return found;
  }

  GetSpillingToRangeOrNullObject(): this | null {
    if (this.area.rows !== 1 || this.area.columns !== 1) throw invalidArgument('Only one cell can spill.');
    const area = this.book.engine.spill(this.sheet, this.area.row, this.area.column);
    return area !== null && area.row === this.area.row && area.column === this.area.column ? this.at(area) : null;
  }

  GetSpillParent(): this {
    const found = this.GetSpillParentOrNullObject();
    if (found === null) throw itemNotFound('The cell that spills here');
    return found;
  }

  GetSpillParentOrNullObject(): this | null {
    if (this.area.rows !== 1 || this.area.columns !== 1) throw invalidArgument('Only one cell has a spill parent.');
    const { engine } = this.book;
    const own = engine.spill(this.sheet, this.area.row, this.area.column);
    if (own !== null) return this.at(cell(own.row, own.column));
    const used = engine.used(this.sheet, true);
    if (used === null) return null;
    // The anchor lies above or to the left: look only at formulas there.
    const before = intersect(used, fromCorners(0, 0, this.area.row, this.area.column));
    if (before === null) return null;
    const formulas = engine.formulas(this.sheet, before);
    for (let r = before.rows - 1; r >= 0; r -= 1) {
      for (let c = before.columns - 1; c >= 0; c -= 1) {
        const text = formulas[r]?.[c];
        if (typeof text !== 'string' || !text.startsWith('=')) continue;
        const area = engine.spill(this.sheet, before.row + r, before.column + c);
        if (area !== null && intersect(area, this.area) !== null) return this.at(cell(before.row + r, before.column + c));
      }
    }
    return null;
  }

  // Finding texts

  Find(text: unknown, criteria: unknown): this {
    const found = this.FindOrNullObject(text, criteria);
    if (found === null) throw itemNotFound(`"${String(text)}"`);
    return found;
  }

  FindOrNullObject(text: unknown, criteria: unknown): this | null {
    const hits = this.matches(text, criteria);
    const options = (criteria ?? {}) as { searchDirection?: string };
    const first = options.searchDirection === 'Backwards' ? hits.at(-1) : hits[0];
    return first === undefined ? null : this.at(cell(first.row, first.column));
  }

  /** Cells of the range whose formula text holds (or is) the text. */
  matches(text: unknown, criteria: unknown): { row: number; column: number }[] {
    const test = textTest(text, criteria);
    const used = this.book.engine.used(this.sheet, true);
    const area = used === null ? null : intersect(used, this.area);
    if (area === null) return [];
    const formulas = this.book.engine.formulas(this.sheet, area);
    const texts = this.book.engine.text(this.sheet, area);
    const hits: { row: number; column: number }[] = [];
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        if (test(String(formulas[r]?.[c])) || test(texts[r]?.[c] as string)) hits.push({ row: area.row + r, column: area.column + c });
      }
    }
    return hits;
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    if (typeof replacement !== 'string') throw invalidArgument('The replacement is a text.');
    this.book.guard(this.sheet, this.area);
    let count = 0;
    const options = (criteria ?? {}) as { completeMatch?: boolean; matchCase?: boolean };
    const pattern = new RegExp(String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), options.matchCase === true ? 'g' : 'gi');
    for (const hit of this.matches(text, criteria)) {
      const at = cell(hit.row, hit.column);
      const current = String(this.book.engine.formulas(this.sheet, at)[0]?.[0]);
      const pieces = current.match(pattern)?.length ?? 0;
      if (pieces === 0) continue;
      count += options.completeMatch === true ? 1 : pieces;
      this.at(at).Values = options.completeMatch === true ? replacement : current.replace(pattern, () => replacement);
    }
    return count;
  }
}

export function textTest(text: unknown, criteria: unknown): (candidate: string) => boolean {
  if (typeof text !== 'string' || text === '') throw invalidArgument('The text to find is missing.');
  if (text.length > 255) throw invalidArgument('The text to find is longer than 255 characters.');
  const options = (criteria ?? {}) as { completeMatch?: boolean; matchCase?: boolean };
  const fold = (value: string): string => (options.matchCase === true ? value : value.toLowerCase());
  const wanted = fold(text);
  return options.completeMatch === true ? (candidate) => fold(candidate) === wanted : (candidate) => candidate !== '' && fold(candidate).includes(wanted);
}
