import type { CellScalar, Rectangle } from '../../engine';
import { contains, intersect, isEntireColumn, isEntireRow, right, same } from '../area';
import { HostError, invalidArgument } from '../errors';
import { moveFormula } from '../formulaText';
import { copyCells, series, type CopyKind } from './copying';
import { RangeSearch } from './search';

const copyKinds: readonly string[] = ['All', 'Values', 'Formulas', 'Formats', 'Link'];

/** What is done to cells: insert, delete, clear, merge, copy, move, fill, select. */
export abstract class RangeActions extends RangeSearch {
  Insert(shift: unknown): this {
    const area = this.area;
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Cells are shifted Down or Right.');
    const direction = isEntireRow(area) ? 'down' : isEntireColumn(area) ? 'right' : shift === 'Down' ? 'down' : 'right';
    this.book.guard(this.sheet, null, isEntireRow(area) ? 'allowInsertRows' : isEntireColumn(area) ? 'allowInsertColumns' : undefined);
    this.refuseTableSplit(direction === 'down');
    const sheet = this.sheet;
    this.book.insert(sheet, area, direction);
    const type = this.constructor as new (book: typeof this.book, sheet: string, area: Rectangle) => this;
    return new type(this.book, sheet, area);
  }

  Delete(shift: unknown): void {
    const area = this.area;
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Cells are shifted Up or Left.');
    const direction = isEntireRow(area) ? 'up' : isEntireColumn(area) ? 'left' : shift === 'Up' ? 'up' : 'left';
    this.book.guard(this.sheet, null, isEntireRow(area) ? 'allowDeleteRows' : isEntireColumn(area) ? 'allowDeleteColumns' : undefined);
    this.refuseTableSplit(direction === 'up');
    this.book.remove(this.sheet, area, direction);
  }

  /** Cells may not be shifted through only a part of a table. */
  private refuseTableSplit(vertical: boolean): void {
    const area = this.area;
    for (const table of this.book.tablesOf(this.sheet)) {
      const path = vertical ? { ...area, rows: Number.MAX_SAFE_INTEGER } : { ...area, columns: Number.MAX_SAFE_INTEGER };
      if (intersect(path, table.area) === null || contains(area, table.area)) continue;
      const whole = vertical ? area.column <= table.area.column && right(area) >= right(table.area) : area.row <= table.area.row && area.row + area.rows >= table.area.row + table.area.rows;
      if (!whole) throw new HostError('InsertDeleteConflict', `This would shift only a part of the table "${table.name}".`);
    }
  }

  Clear(applyTo: unknown): void {
    const area = this.area;
    const kind = applyTo ?? 'All';
    if (kind === 'Formats') this.book.guard(this.sheet, null, 'allowFormatCells');
    else this.book.guard(this.sheet, area);
    if (kind === 'All') this.book.engine.clear(this.sheet, area, 'all');
    else if (kind === 'Contents') this.book.engine.clear(this.sheet, area, 'contents');
    else if (kind === 'Formats' || kind === 'ResetContents') this.book.engine.clear(this.sheet, area, 'formats');
    else if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') this.book.links.remove(this.sheet, area);
    else throw invalidArgument(`"${String(kind)}" cannot be cleared.`);
    if (kind === 'All' || kind === 'Formats') this.book.notes.drop(this.sheet, area);
    if (kind === 'All') {
      this.book.links.remove(this.sheet, area);
      const rules = this.book.engine.conditionalFormats(this.sheet);
      const left = rules.filter((rule) => !rule.areas.every((one) => contains(area, one)));
      if (left.length !== rules.length) this.book.engine.setConditionalFormats(this.sheet, left);
    }
  }

  Merge(across: unknown): void {
    const area = this.area;
    this.book.guard(this.sheet, null);
    if (this.book.tablesOf(this.sheet).some((table) => intersect(table.area, area) !== null)) throw invalidArgument('Cells of a table cannot be merged.');
    const parts = across === true ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    for (const part of parts) {
      if (part.rows === 1 && part.columns === 1) continue;
      this.keepFirst(part);
      this.book.engine.unmerge(this.sheet, part);
      this.book.engine.merge(this.sheet, part);
    }
  }

  /** A merged area keeps the first filled cell's content. */
  private keepFirst(area: Rectangle): void {
    const formulas = this.book.engine.formulas(this.sheet, area);
    const first = formulas.flat().find((value) => value !== '') ?? '';
    this.book.engine.write(this.sheet, area, formulas.map((row, r) => row.map((_, c) => (r === 0 && c === 0 ? first : ''))));
  }

  Unmerge(): void {
    this.book.guard(this.sheet, null);
    this.book.engine.unmerge(this.sheet, this.area);
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const kind = copyType ?? 'All';
    if (!copyKinds.includes(String(kind))) throw invalidArgument(`"${String(kind)}" is no way of copying.`);
    const from = this.other(this.firstArea(source));
    const used = this.book.engine.used(from.sheet, false);
    // Whole columns are copied as far as they are used.
    const unbounded = isEntireColumn(from.area) || isEntireRow(from.area);
    const area = unbounded && used !== null ? (intersect(from.area, used) ?? { ...from.area, rows: 1, columns: 1 }) : from.area;
    const target = unbounded ? { ...this.area, row: isEntireColumn(this.area) ? area.row : this.area.row, column: isEntireRow(this.area) ? area.column : this.area.column, rows: area.rows, columns: area.columns } : this.area;
    copyCells(this.book, { sheet: from.sheet, area }, { sheet: this.sheet, area: target }, kind as CopyKind, skipBlanks === true, transpose === true);
  }

  private firstArea(source: unknown): unknown {
    const areas = (source as { areaRanges?: readonly unknown[] } | null)?.areaRanges;
    return areas === undefined ? source : areas[0];
  }

  MoveTo(destination: unknown): void {
    const target = this.other(destination);
    const area: Rectangle = { ...this.area, row: target.area.row, column: target.area.column };
    this.book.guard(this.sheet, this.area);
    this.book.guard(target.sheet, area);
    const from = { sheet: this.sheet, area: this.area };
    const formulas = this.book.engine.formulas(from.sheet, from.area);
    const staging = { sheet: target.sheet, area };
    copyCells(this.book, from, staging, 'All', false, false);
    // Moved formulas keep pointing at the cells they pointed at.
    this.book.engine.write(target.sheet, area, formulas);
    for (const part of without(from.area, target.sheet === from.sheet ? area : null)) this.book.engine.clear(from.sheet, part, 'all');
    this.place.sheet = target.sheet;
    this.place.area = area;
  }

  AutoFill(destination: unknown, fillType: unknown): void {
    const fill = String(fillType ?? 'FillDefault');
    const target = this.other(destination ?? this.downToNeighbours());
    if (!contains(target.area, this.area)) throw invalidArgument('The area to fill must contain the range.');
    const grown = { rows: target.area.rows !== this.area.rows, columns: target.area.columns !== this.area.columns };
    if (grown.rows && grown.columns) throw invalidArgument('Cells are filled in one direction only.');
    this.book.guard(this.sheet, target.area);
    if (fill === 'FillFormats' || fill === 'FillDefault' || fill === 'FillSeries' || fill === 'FillCopy') {
      const own = this.area;
      for (const part of without(target.area, own)) {
        for (let at = 0; at < (grown.rows ? part.rows : part.columns); at += 1) {
          const line = grown.rows ? { ...part, row: part.row + at, rows: 1 } : { ...part, column: part.column + at, columns: 1 };
          const offset = grown.rows ? modulo(line.row - own.row, own.rows) : modulo(line.column - own.column, own.columns);
          const from = grown.rows ? { ...own, row: own.row + offset, rows: 1 } : { ...own, column: own.column + offset, columns: 1 };
          copyCells(this.book, { sheet: this.sheet, area: from }, { sheet: this.sheet, area: line }, 'Formats', false, false);
        }
      }
    }
    if (fill === 'FillFormats') return;
    this.fillContent(target.area, grown.rows, fill);
  }

  private fillContent(target: Rectangle, down: boolean, fill: string): void {
    const own = this.area;
    const { engine } = this.book;
    const formulas = engine.formulas(this.sheet, own);
    const formats = engine.numberFormats(this.sheet, own);
    const lines = down ? own.columns : own.rows;
    const lookup: ((index: number) => CellScalar)[] = [];
    const runs: (readonly CellScalar[])[] = [];
    for (let line = 0; line < lines; line += 1) {
      const run = Array.from({ length: down ? own.rows : own.columns }, (_, at) => (down ? formulas[at]?.[line] : formulas[line]?.[at]) as CellScalar);
      const dated = /[dmy]/i.test((down ? formats[0]?.[line] : formats[line]?.[0]) ?? '');
      runs.push(run);
      lookup.push(series(run, fill === 'FillDefault' && dated ? 'FillDays' : fill));
    }
    const cells = engine.formulas(this.sheet, target).map((row, r) =>
      row.map((_, c): CellScalar | undefined => {
        const line = down ? c : r;
        const index = down ? target.row + r - own.row : target.column + c - own.column;
        const run = runs[line] as readonly CellScalar[];
        if (index >= 0 && index < run.length) return undefined;
        const origin = run[modulo(index, run.length)];
        if (typeof origin === 'string' && origin.startsWith('=')) {
          const step = index - modulo(index, run.length);
          return moveFormula(origin, down ? step : 0, down ? 0 : step);
        }
        return (lookup[line] as (index: number) => CellScalar)(index);
      }),
    );
    engine.write(this.sheet, target, cells);
  }

  /** Without a target Excel fills as far down as the neighbouring column reaches. */
  private downToNeighbours(): RangeSearch {
    const { area } = this;
    const column = area.column > 0 ? area.column - 1 : right(area) + 1;
    const neighbour = this.at({ row: area.row, column, rows: 1, columns: 1 }).GetExtendedRange('Down');
    return this.at({ ...area, rows: Math.max(area.rows, neighbour.area.rows) });
  }

  Select(): void {
    this.book.engine.activateSheet(this.sheet);
    this.book.engine.select(this.sheet, [this.area]);
    this.book.events.activated(this.sheet);
    this.book.events.selected(this.book.engine.selection());
  }

  Calculate(): void {
    this.book.engine.calculate('dirty');
  }

  SetDirty(): void {
    this.book.engine.calculate('all');
  }

  get Hyperlink(): unknown {
    return this.book.links.get(this.sheet, this.area);
  }

  set Hyperlink(value: unknown) {
    this.book.guard(this.sheet, this.area);
    this.book.links.set(this.sheet, this.area, value);
  }

  get Style(): string | null {
    return this.book.styleNames.get(this.sheet, this.area);
  }

  set Style(value: unknown) {
    this.book.guard(this.sheet, null, 'allowFormatCells');
    this.book.styleNames.set(this.sheet, this.area, value);
  }

  sameAs(other: RangeActions): boolean {
    return other.sheet === this.sheet && same(other.area, this.area);
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The parts of an area that lie outside of another. */
function without(area: Rectangle, hole: Rectangle | null): Rectangle[] {
  const cut = hole === null ? null : intersect(area, hole);
  if (cut === null) return [area];
  const parts: Rectangle[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: area.row + area.rows - cut.row - cut.rows },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: cut.column + cut.columns, rows: cut.rows, columns: area.column + area.columns - cut.column - cut.columns },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
