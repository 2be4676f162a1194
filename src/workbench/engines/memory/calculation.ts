import { sheetColumns, type FunctionInfo, type Rectangle, type TableInfo } from '../../engine';
import type { CustomCalls } from '../customCalls';
import { Evaluation } from '../formula/evaluate';
import type { Caller, FormulaHost } from '../formula/host';
import { precedentsOf, type Precedents } from '../formula/precedents';
import { errors, isMatrix, type Matrix, type Scalar } from '../formula/values';
import { cell as cellArea, contains, intersection, qualified, same, union, wholeSheet } from '../rectangles';
import type { Book } from './book';
import { Dependents } from './dependents';
import type { Sheet } from './sheet';

/** A formula and where it stands. */
export class FormulaCell implements Caller {
  /** The area its result covers, when more than the cell. */
  spill: Rectangle | null = null;
  /** The area it would cover, while something is in the way. */
  blocked: Rectangle | null = null;
  precedents: Precedents | null = null;

  constructor(
    public sheet: string,
    public row: number,
    public column: number,
    public text: string,
    /** The fixed area of an array formula of the old kind. */
    public array: Rectangle | null,
  ) {}
}

/** Thrown when formulas wait for formulas too deep for the stack: this one first. */
class Deferred {
  constructor(readonly formula: FormulaCell) {}
}

const deepest = 120;
const mostRounds = 200;

/** Keeps formulas up to date: who reads whom, what is dirty, and where results go. */
export class Calculation implements FormulaHost {
  readonly formulas = new Set<FormulaCell>();
  private readonly dirty = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly blocked = new Set<FormulaCell>();
  private readonly evaluating = new Set<FormulaCell>();
  private dependents = new Map<string, Dependents>();
  private matrices = new Map<string, { sheet: string; area: Rectangle; values: Matrix }>();
  private changed = new Map<string, { area: Rectangle; cells: number[] }>();
  private depth = 0;
  private flushing = false;
  /** The one formula that is computed while the others wait. */
  private alone: FormulaCell | null = null;

  constructor(
    private readonly book: Book,
    private readonly calls: CustomCalls,
    /** Called when an answer made formulas dirty. */
    private readonly wake: () => void,
  ) {}

  // Formulas come and go

  add(formula: FormulaCell, clean = false): void {
    this.formulas.add(formula);
    this.connect(formula);
    if (!clean) this.markFormula(formula);
  }

  remove(formula: FormulaCell): void {
    this.formulas.delete(formula);
    this.dirty.delete(formula);
    this.blocked.delete(formula);
    this.disconnect(formula);
    this.withdraw(formula);
  }

  /** Names, tables or sheets changed: formulas that depend on them are looked at anew. `values`: a name may mean something else now. */
  namesChanged(values: boolean): void {
    for (const formula of this.formulas) {
      const before = formula.precedents;
      const unresolved = this.unresolved(formula);
      if (before && !before.named && !unresolved) continue;
      this.disconnect(formula);
      this.connect(formula);
      // What reads the same cells as before is what it was, and a file keeps its value.
      if (values || unresolved || !before || placesIn(before) !== placesIn(formula.precedents)) this.markFormula(formula);
    }
  }

  /** Cells moved: the index is built anew. `dirty`: the sheet on which they moved, or all formulas or none. */
  rebuild(dirty: boolean | { readonly sheet: string }): void {
    this.dependents = new Map();
    this.volatile.clear();
    this.matrices.clear();
    for (const formula of this.formulas) {
      this.connect(formula);
      if (dirty === true) this.dirty.add(formula);
    }
    if (typeof dirty === 'boolean') return;
    // What neither stands there nor reads there is what it was, and a file keeps its value.
    for (const formula of this.formulas) if (formula.sheet === dirty.sheet || formula.precedents?.places.some(({ sheet }) => sheet === dirty.sheet) === true || this.volatile.has(formula)) this.markFormula(formula);
  }

  clear(): void {
    this.formulas.clear();
    this.dirty.clear();
    this.blocked.clear();
    this.changed.clear();
    this.rebuild(false);
  }

  private unresolved(formula: FormulaCell): boolean {
    return this.book.sheet(formula.sheet).cell(formula.row, formula.column)?.value === errors.name;
  }

  private connect(formula: FormulaCell): void {
    formula.precedents = precedentsOf(formula.text, formula, this);
    for (const place of formula.precedents.places) {
      let index = this.dependents.get(place.sheet);
      if (!index) this.dependents.set(place.sheet, (index = new Dependents()));
      index.add(place.area, formula);
    }
    if (formula.precedents.volatile) this.volatile.add(formula);
  }

  private disconnect(formula: FormulaCell): void {
    for (const place of formula.precedents?.places ?? []) this.dependents.get(place.sheet)?.remove(place.area, formula);
    this.volatile.delete(formula);
  }

  // Dirt

  /** Values in the area changed from outside. */
  touched(sheet: string, area: Rectangle): void {
    this.forgetMatrices(sheet, area);
    this.spread([{ sheet, area }]);
    for (const formula of this.volatile) this.markFormula(formula);
    for (const formula of this.blocked) if (formula.sheet === sheet && formula.blocked && intersection(formula.blocked, area)) this.markFormula(formula);
  }

  markFormula(formula: FormulaCell): void {
    if (this.dirty.has(formula)) return;
    this.dirty.add(formula);
    this.spread([{ sheet: formula.sheet, area: formula.spill ?? cellArea(formula.row, formula.column) }]);
  }

  markAll(): void {
    for (const formula of this.formulas) this.dirty.add(formula);
    this.matrices.clear();
  }

  private spread(start: { sheet: string; area: Rectangle }[], except: FormulaCell | null = null): void {
    const queue = start;
    for (let place = queue.pop(); place; place = queue.pop()) {
      this.dependents.get(place.sheet)?.visit(place.area, (formula) => {
        if (formula === except || this.dirty.has(formula)) return;
        this.dirty.add(formula);
        queue.push({ sheet: formula.sheet, area: formula.spill ?? cellArea(formula.row, formula.column) });
      });
    }
  }

  get pending(): boolean {
    return this.dirty.size > 0;
  }

  /** Computes what is dirty. */
  flush(): void {
    if (this.flushing || this.dirty.size === 0) return;
    this.flushing = true;
    this.matrices.clear(); // read before these formulas were dirty
    try {
      for (let round = 0; this.dirty.size > 0 && round < mostRounds; round++) for (const formula of [...this.dirty]) this.ensure(formula);
      this.dirty.clear();
    } finally {
      this.flushing = false;
    }
  }

  /** Computes one formula even in manual mode, with its precedents as they are. */
  computeAlone(formula: FormulaCell): void {
    this.alone = formula;
    try {
      this.ensure(formula);
    } finally {
      this.alone = null;
    }
    // What it read may have been out of date: the next calculation looks again.
    if (this.dirty.size > 0) this.dirty.add(formula);
  }

  /** What calculation changed since the last time this was asked: places as row * 16384 + column, and the area around them. */
  takeChanged(): ReadonlyMap<string, { readonly area: Rectangle; readonly cells: readonly number[] }> {
    const { changed } = this;
    this.changed = new Map();
    return changed;
  }

  private ensure(wanted: FormulaCell): void {
    const stack = [wanted];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (!this.dirty.has(formula) || !this.formulas.has(formula)) {
        this.dirty.delete(formula);
        stack.pop();
        continue;
      }
      try {
        this.compute(formula);
        stack.pop();
      } catch (thrown) {
        if (!(thrown instanceof Deferred)) throw thrown;
        if (stack.includes(thrown.formula)) {
          this.dirty.delete(thrown.formula); // a circle longer than the stack
          this.place(thrown.formula, 0);
        } else stack.push(thrown.formula);
      }
    }
  }

  private compute(formula: FormulaCell): void {
    this.evaluating.add(formula);
    this.depth++;
    let result: Scalar | Matrix;
    try {
      result = new Evaluation(this, formula).result(formula.text);
    } finally {
      this.depth--;
      this.evaluating.delete(formula);
    }
    this.dirty.delete(formula);
    this.place(formula, result);
  }

  // Results

  private place(formula: FormulaCell, result: Scalar | Matrix): void {
    const sheet = this.book.sheet(formula.sheet);
    const before = formula.spill;
    this.blocked.delete(formula);
    formula.blocked = null;
    let values: Matrix = isMatrix(result) ? result : [[result]];
    let area: Rectangle = { row: formula.row, column: formula.column, rows: Math.max(values.length, 1), columns: Math.max(values[0]?.length ?? 1, 1) };
    if (formula.array) {
      ({ array: area } = formula as { array: Rectangle });
      values = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => valueAt(values, row, column)));
    } else if (area.rows * area.columns > 1 && this.inTheWay(sheet, formula, area)) {
      formula.blocked = area;
      this.blocked.add(formula);
      area = cellArea(formula.row, formula.column);
      values = [[errors.spill]];
    }
    const wide = area.rows * area.columns > 1;
    if (before && !(wide && same(before, area))) this.withdraw(formula);
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const stored = sheet.make(area.row + row, area.column + column);
        const value = values[row]?.[column] ?? 0; // a blank result shows as 0
        const own = row === 0 && column === 0 && stored.formula === formula;
        if (!own) stored.from = formula;
        if (stored.value === value) continue;
        stored.value = value;
        this.noteChange(sheet.id, area.row + row, area.column + column);
      }
    }
    formula.spill = wide ? area : null;
    if (wide && !(before && same(before, area))) this.spread([{ sheet: sheet.id, area: before ? union(before, area) : area }], formula);
  }

  private inTheWay(sheet: Sheet, formula: FormulaCell, area: Rectangle): boolean {
    if (area.row + area.rows > wholeSheet.rows || area.column + area.columns > wholeSheet.columns) return true;
    if (sheet.merges.some((merge) => intersection(merge, area)) || sheet.tables.some((table) => intersection(table.area, area))) return true;
    let found = false;
    sheet.visit(area, (stored) => {
      if (stored.formula === formula || stored.from === formula) return;
      if (stored.formula || stored.value !== null) found = true;
    });
    return found;
  }

  /** Takes back what the formula had spilled. */
  private withdraw(formula: FormulaCell): void {
    const { spill } = formula;
    if (!spill) return;
    formula.spill = null;
    const sheet = this.book.findSheet(formula.sheet);
    sheet?.visit(spill, (stored, row, column) => {
      if (stored.from !== formula) return;
      stored.from = null;
      if (stored.formula) return;
      stored.value = null;
      this.noteChange(sheet.id, row, column);
    });
    this.spread([{ sheet: formula.sheet, area: spill }], formula);
  }

  private noteChange(sheet: string, row: number, column: number): void {
    const place = cellArea(row, column);
    const known = this.changed.get(sheet);
    if (known) {
      if (!contains(known.area, row, column)) known.area = union(known.area, place);
      known.cells.push(row * sheetColumns + column);
    } else this.changed.set(sheet, { area: place, cells: [row * sheetColumns + column] });
    if (this.matrices.size > 0) this.forgetMatrices(sheet, place);
  }

  private forgetMatrices(sheet: string, area: Rectangle): void {
    for (const [key, entry] of this.matrices) if (entry.sheet === sheet && intersection(entry.area, area)) this.matrices.delete(key);
  }

  // What formulas ask

  scalar(sheetId: string, row: number, column: number): Scalar {
    const stored = this.book.sheet(sheetId).cell(row, column);
    if (!stored) return null;
    const formula = stored.formula ?? stored.from;
    if (formula && this.dirty.has(formula) && (this.alone === null || this.alone === formula)) {
      if (this.evaluating.has(formula)) return 0; // a circle; Excel shows 0 too
      if (this.depth > deepest) throw new Deferred(formula);
      this.compute(formula);
      return this.book.sheet(sheetId).cell(row, column)?.value ?? null;
    }
    return stored.value;
  }

  matrix(sheetId: string, area: Rectangle): Matrix {
    const key = `${sheetId}!${area.row},${area.column},${area.rows},${area.columns}`;
    const known = this.matrices.get(key);
    if (known) return known.values;
    const sheet = this.book.sheet(sheetId);
    const values: Matrix = [];
    for (let row = 0; row < area.rows; row++) {
      const cells = sheet.rows.get(area.row + row);
      const line: Scalar[] = new Array<Scalar>(area.columns).fill(null);
      if (cells) for (let column = 0; column < area.columns; column++) {
        const stored = cells.get(area.column + column);
        if (stored) line[column] = stored.formula || stored.from ? this.scalar(sheetId, area.row + row, area.column + column) : stored.value;
      }
      values.push(line);
    }
    if (area.rows * area.columns > 64 && this.evaluating.size <= 1) {
      if (this.matrices.size > 60) this.matrices.clear();
      this.matrices.set(key, { sheet: sheetId, area, values });
    }
    return values;
  }

  extent(sheet: string): { rows: number; columns: number } {
    return this.book.sheet(sheet).extent();
  }
  sheetId(name: string): string | null {
    return this.book.sheetByName(name)?.id ?? null;
  }
  table(name: string): TableInfo | null {
    return this.book.tableByName(name);
  }
  tableAt(sheet: string, row: number, column: number): TableInfo | null {
    return this.book.findSheet(sheet)?.tables.find((table) => contains(table.area, row, column)) ?? null;
  }
  definedName(name: string, sheet: string): { formula: string; sheet: string } | null {
    const found = this.book.definedName(name, sheet);
    return found && { formula: found.formula, sheet: found.sheet ?? sheet };
  }
  spill(sheet: string, row: number, column: number): Rectangle | null {
    this.scalar(sheet, row, column);
    return this.book.sheet(sheet).cell(row, column)?.formula?.spill ?? null;
  }
  rowHidden(sheet: string, row: number): boolean {
    return this.book.sheet(sheet).hiddenRows.has(row);
  }
  subtotal(sheet: string, row: number, column: number): boolean {
    return this.book.sheet(sheet).cell(row, column)?.formula?.precedents?.subtotal === true;
  }
  custom(name: string): FunctionInfo | null {
    return this.calls.info(name);
  }
  callCustom(info: FunctionInfo, args: readonly (Scalar | Matrix | undefined)[], caller: Caller): Scalar | Matrix {
    const address = qualified(this.book.sheet(caller.sheet).name, cellArea(caller.row, caller.column));
    return this.calls.request(info, args, address, () => {
      if (caller instanceof FormulaCell && this.formulas.has(caller)) this.markFormula(caller);
      this.wake();
    });
  }
  today(): number {
    const now = new Date();
    return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
  }
}

function valueAt(values: Matrix, row: number, column: number): Scalar {
  const line = values.length === 1 ? values[0] : values[row];
  if (!line) return errors.missing;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? errors.missing : value;
}

function placesIn(precedents: FormulaCell['precedents']): string {
  return JSON.stringify(precedents?.places ?? []);
}
