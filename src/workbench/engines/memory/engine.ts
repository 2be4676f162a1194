import type { CellStyle, ConditionalFormat, DataValidation, SheetDocument, TableDocument, WorkbookDocument } from '../../document';
import type { CellChange, CellScalar, Engine, FunctionCall, FunctionInfo, FunctionResult, NameInfo, Picture, Rectangle, Selection, SheetEvent, SheetInfo, TableInfo, ValueType, Visibility } from '../../engine';
import { CustomCalls } from '../customCalls';
import { Evaluation } from '../formula/evaluate';
import { dropSheetIn, renameSheetIn, renameTableIn } from '../formula/rewrite';
import { dataArea } from '../formula/structures';
import { errors, isMatrix, type Matrix, type Scalar } from '../formula/values';
import { Listeners } from '../listeners';
import { contains, intersection } from '../rectangles';
import { Book } from './book';
import { Calculation, type FormulaCell } from './calculation';
import { Cells } from './cells';
import { loadBook, sheetDocument, snapshotBook } from './documents';
import { scalarToCell, Sheet } from './sheet';
import { shiftCells, wholeKind, type Shift } from './shifting';

/** What has to be drawn anew. */
export type Redraw =
  /** `only`: places in it as row * 16384 + column, when not all of it. */
  | { readonly part: 'cells'; readonly sheet: string; readonly area: Rectangle; readonly only?: readonly number[] }
  | { readonly part: 'shift'; readonly sheet: string; readonly area: Rectangle; readonly change: Shift }
  | { readonly part: 'layout' | 'tables' | 'rules' | 'pictures'; readonly sheet: string }
  | { readonly part: 'sheets' | 'selection' | 'functions' | 'formulas' | 'all' };

/** The workbook, its calculation and its events; how it is shown is left to two grids. */
export abstract class GridEngine implements Engine {
  abstract readonly kind: 'memory' | 'univer';
  abstract mount(container: HTMLElement, options: { language: 'en' | 'zh' }): Promise<void>;
  abstract dispose(): void;
  protected abstract redraw(what: Redraw): void;

  protected readonly book = new Book();
  protected readonly calls = new CustomCalls();
  protected readonly calculation = new Calculation(this.book, this.calls, () => this.schedule());
  protected readonly cells = new Cells(this.book, this.calculation);
  protected readonly selectionListeners = new Listeners<Selection>();
  private readonly changeListeners = new Listeners<CellChange>();
  protected readonly sheetListeners = new Listeners<SheetEvent>();
  private mode: 'automatic' | 'manual' = 'automatic';
  private scheduled: Promise<void> | null = null;

  load(document: WorkbookDocument): Promise<void> {
    loadBook(this.book, this.calculation, document);
    this.schedule();
    this.redraw({ part: 'all' });
    return Promise.resolve();
  }

  snapshot(): WorkbookDocument {
    this.current();
    return snapshotBook(this.book);
  }

  // Sheets

  sheets(): readonly SheetInfo[] {
    return this.book.sheets.map(({ id, name, visibility, tabColor, gridlines }) => ({ id, name, visibility, tabColor, gridlines }));
  }
  activeSheet(): string {
    return this.book.active;
  }
  addSheet(name: string): string {
    const sheet = new Sheet(this.book.newSheetId(), name);
    this.book.sheets.push(sheet);
    this.namesChanged();
    this.redraw({ part: 'sheets' });
    return sheet.id;
  }
  deleteSheet(id: string): void {
    const sheet = this.book.sheet(id);
    const position = this.book.sheets.indexOf(sheet);
    for (const formula of [...this.calculation.formulas]) if (formula.sheet === id) this.calculation.remove(formula);
    this.book.sheets.splice(position, 1);
    this.book.names = this.book.names.filter((name) => name.sheet !== id);
    this.eachText((text) => dropSheetIn(text, sheet.name));
    if (this.book.active === id) this.book.active = (this.book.sheets.slice(position).find(visible) ?? this.book.sheets.slice(0, position).findLast(visible) ?? this.book.sheets[0])?.id ?? '';
    this.calculation.rebuild(true);
    this.schedule();
    this.textsChanged();
    this.redraw({ part: 'sheets' });
  }
  renameSheet(id: string, name: string): void {
    const sheet = this.book.sheet(id);
    const before = sheet.name;
    sheet.name = name;
    this.eachText((text) => renameSheetIn(text, before, name));
    this.namesChanged();
    this.textsChanged();
    this.redraw({ part: 'sheets' });
  }
  moveSheet(id: string, position: number): void {
    const sheet = this.book.sheet(id);
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.book.sheets.splice(position, 0, sheet);
    this.redraw({ part: 'sheets' });
  }
  setVisibility(id: string, visibility: Visibility): void {
    this.book.sheet(id).visibility = visibility;
    if (visibility !== 'visible' && this.book.active === id) this.book.active = this.book.sheets.find(visible)?.id ?? id;
    this.redraw({ part: 'sheets' });
  }
  activateSheet(id: string): void {
    this.book.active = this.book.sheet(id).id;
    this.redraw({ part: 'sheets' });
    this.selectionListeners.tell(this.selection());
  }
  setTabColor(id: string, color: string | null): void {
    this.book.sheet(id).tabColor = color;
    this.redraw({ part: 'sheets' });
  }
  setGridlines(id: string, shown: boolean): void {
    this.book.sheet(id).gridlines = shown;
    this.redraw({ part: 'layout', sheet: id });
  }
  sheetDocument(id: string): Omit<SheetDocument, 'cells'> {
    return sheetDocument(this.book.sheet(id));
  }

  // Selection

  selection(): Selection {
    const sheet = this.book.sheet(this.book.active);
    const first = sheet.selection[0] ?? { row: 0, column: 0 };
    return { sheet: sheet.id, rectangles: sheet.selection, active: { row: first.row, column: first.column } };
  }
  select(id: string, rectangles: readonly Rectangle[]): void {
    this.book.active = id;
    this.book.sheet(id).selection = rectangles;
    this.redraw({ part: 'selection' });
    this.selectionListeners.tell(this.selection());
  }

  // Reading

  values(sheet: string, area: Rectangle): CellScalar[][] {
    this.current();
    return this.cells.values(sheet, area);
  }
  valueTypes(sheet: string, area: Rectangle): ValueType[][] {
    this.current();
    return this.cells.valueTypes(sheet, area);
  }
  formulas(sheet: string, area: Rectangle): CellScalar[][] {
    this.current();
    return this.cells.formulas(sheet, area);
  }
  text(sheet: string, area: Rectangle): string[][] {
    this.current();
    return this.cells.text(sheet, area);
  }
  numberFormats(sheet: string, area: Rectangle): string[][] {
    return this.cells.formats(sheet, area, (format) => format.numberFormat ?? 'General');
  }
  styles(sheet: string, area: Rectangle): CellStyle[][] {
    return this.cells.formats(sheet, area, (format) => format.style ?? {});
  }
  used(sheet: string, valuesOnly: boolean): Rectangle | null {
    this.current();
    return this.book.sheet(sheet).used(valuesOnly);
  }
  spill(sheet: string, row: number, column: number): Rectangle | null {
    this.current();
    return this.book.sheet(sheet).cell(row, column)?.formula?.spill ?? null;
  }

  // Writing

  write(sheet: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]): void {
    this.writeAs('write', sheet, area, cells);
  }
  protected writeAs(source: 'user' | 'write', sheet: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]): void {
    const made = this.cells.write(sheet, area, cells);
    if (this.mode === 'manual') for (const formula of made) this.calculation.computeAlone(formula);
    this.changed({ sheet, area, source, kind: 'edited' });
  }
  setNumberFormats(sheet: string, area: Rectangle, formats: readonly (readonly string[])[]): void {
    this.cells.setNumberFormats(sheet, area, formats);
    this.redraw({ part: 'cells', sheet, area });
  }
  setStyle(sheet: string, area: Rectangle, style: CellStyle): void {
    this.cells.setStyle(sheet, area, style);
    this.redraw({ part: 'cells', sheet, area });
  }
  clear(sheet: string, area: Rectangle, what: 'all' | 'contents' | 'formats'): void {
    this.cells.clear(sheet, area, what);
    if (what !== 'contents') {
      const stored = this.book.sheet(sheet);
      if (what === 'all') stored.merges = stored.merges.filter((merge) => !contains(area, merge.row, merge.column));
      this.redraw({ part: 'layout', sheet });
    }
    if (what === 'formats') this.redraw({ part: 'cells', sheet, area });
    else this.changed({ sheet, area, source: 'write', kind: 'edited' });
  }
  insertCells(sheet: string, area: Rectangle, shift: 'down' | 'right'): void {
    this.shift('write', sheet, area, { kind: 'insert', shift });
  }
  deleteCells(sheet: string, area: Rectangle, shift: 'up' | 'left'): void {
    this.shift('write', sheet, area, { kind: 'delete', shift });
  }
  protected shift(source: 'user' | 'write', sheet: string, area: Rectangle, change: Shift): void {
    shiftCells(this.book, this.calculation, sheet, area, change);
    this.redraw({ part: 'shift', sheet, area, change });
    this.changeListeners.tell({ sheet, area, source, kind: wholeKind(area, change) });
    this.schedule();
  }
  merge(id: string, area: Rectangle): void {
    const sheet = this.book.sheet(id);
    sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
    const stays = { row: area.row, column: area.column };
    for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) {
      if (r + c > 0 && sheet.cell(stays.row + r, stays.column + c)) this.cells.clear(id, { row: stays.row + r, column: stays.column + c, rows: 1, columns: 1 }, 'contents');
    }
    this.redraw({ part: 'cells', sheet: id, area });
    this.redraw({ part: 'layout', sheet: id });
  }
  unmerge(id: string, area: Rectangle): void {
    const sheet = this.book.sheet(id);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    this.redraw({ part: 'layout', sheet: id });
  }
  setColumnWidth(sheet: string, column: number, count: number, pixels: number | null): void {
    setSizes(this.book.sheet(sheet).columnWidths, column, count, pixels);
    this.redraw({ part: 'layout', sheet });
  }
  setRowHeight(sheet: string, row: number, count: number, pixels: number | null): void {
    setSizes(this.book.sheet(sheet).rowHeights, row, count, pixels);
    this.redraw({ part: 'layout', sheet });
  }
  setHidden(id: string, axis: 'row' | 'column', index: number, count: number, hidden: boolean): void {
    const sheet = this.book.sheet(id);
    const set = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let offset = 0; offset < count; offset++) if (hidden) set.add(index + offset);
    else set.delete(index + offset);
    if (axis === 'row') {
      for (const formula of this.calculation.formulas) if (formula.precedents?.subtotal) this.calculation.markFormula(formula);
      this.schedule();
    }
    this.redraw({ part: 'layout', sheet: id });
  }
  freeze(sheet: string, rows: number, columns: number): void {
    this.book.sheet(sheet).frozen = { rows, columns };
    this.redraw({ part: 'layout', sheet });
  }

  // Tables

  tables(): readonly TableInfo[] {
    return this.book.tables();
  }
  addTable(sheet: string, table: TableDocument): void {
    this.book.sheet(sheet).tables.push({ ...table, sheet });
    table.columns.forEach((column, index) => column.formula && this.cells.fillColumn(sheet, table, index, column.formula, true));
    this.namesChanged();
    this.redraw({ part: 'tables', sheet });
    this.redraw({ part: 'cells', sheet, area: table.area });
  }
  updateTable(table: TableDocument): void {
    const before = this.book.tables().find((other) => other.id === table.id);
    if (!before) throw new Error(`No table ${table.id}`);
    const sheet = this.book.sheet(before.sheet);
    const after: TableInfo = { ...table, sheet: before.sheet };
    sheet.tables = sheet.tables.map((other) => (other === before ? after : other));
    const sameShape = before.columns.length === table.columns.length;
    const columns = new Map<string, string>();
    if (sameShape) before.columns.forEach((column, index) => columns.set(column.name.toLowerCase(), table.columns[index]?.name ?? column.name));
    if (before.name !== table.name || [...columns].some(([from, to]) => from !== to.toLowerCase())) {
      this.eachText((text, formula) => renameTableIn(text, { before: before.name, after: table.name, columns }, formula !== null && formula.sheet === before.sheet && contains(dataArea(after), formula.row, formula.column)));
      this.textsChanged();
    }
    table.columns.forEach((column, index) => {
      if (!column.formula) return;
      const earlier = sameShape ? before.columns[index] : before.columns.find((other) => other.name === column.name);
      const stayed = earlier?.formula === column.formula;
      // Only rows that came: a cell that somebody has cleared stays blank.
      this.cells.fillColumn(sheet.id, table, index, column.formula, stayed, stayed ? dataArea(before) : null);
    });
    this.namesChanged();
    this.redraw({ part: 'tables', sheet: sheet.id });
    this.redraw({ part: 'cells', sheet: sheet.id, area: table.area });
  }
  deleteTable(id: string): void {
    for (const sheet of this.book.sheets) {
      sheet.tables = sheet.tables.filter((table) => table.id !== id);
      this.redraw({ part: 'tables', sheet: sheet.id });
    }
    this.namesChanged();
  }

  // Names, rules

  names(): readonly NameInfo[] {
    return this.book.names;
  }
  setName(name: NameInfo): void {
    this.book.names = [...this.book.names.filter((other) => !sameName(other, name.name, name.sheet)), name];
    this.namesChanged(true);
  }
  deleteName(name: string, sheet: string | null): void {
    this.book.names = this.book.names.filter((other) => !sameName(other, name, sheet));
    this.namesChanged(true);
  }
  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return this.book.sheet(sheet).conditionalFormats;
  }
  setConditionalFormats(sheet: string, rules: readonly ConditionalFormat[]): void {
    this.book.sheet(sheet).conditionalFormats = rules;
    this.redraw({ part: 'rules', sheet });
  }
  dataValidations(sheet: string): readonly DataValidation[] {
    return this.book.sheet(sheet).dataValidations;
  }
  setDataValidations(sheet: string, rules: readonly DataValidation[]): void {
    this.book.sheet(sheet).dataValidations = rules;
    this.redraw({ part: 'rules', sheet });
  }
  sort(sheet: string, area: Rectangle, keys: readonly { column: number; ascending: boolean }[], hasHeader: boolean): void {
    this.current();
    this.cells.sort(sheet, area, keys, hasHeader);
    this.changed({ sheet, area, source: 'write', kind: 'edited' });
  }
  showPicture(sheet: string, picture: Picture): void {
    this.book.sheet(sheet).pictures.set(picture.id, picture);
    this.redraw({ part: 'pictures', sheet });
  }
  removePicture(sheet: string, id: string): void {
    this.book.sheet(sheet).pictures.delete(id);
    this.redraw({ part: 'pictures', sheet });
  }
  /** For drawing. */
  pictures(sheet: string): readonly Picture[] {
    return [...this.book.sheet(sheet).pictures.values()];
  }

  // Calculation

  registerFunctions(functions: readonly FunctionInfo[], call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>): void {
    this.calls.register(functions, call);
    this.redraw({ part: 'functions' });
    const known = new Set(functions.map((info) => info.name.toUpperCase()));
    for (const formula of this.calculation.formulas) if ([...known].some((name) => formula.text.toUpperCase().includes(`${name}(`))) this.calculation.markFormula(formula);
    this.schedule();
  }
  calculate(scope: 'dirty' | 'all'): void {
    if (scope === 'all') {
      this.calls.forget();
      this.calculation.markAll();
    }
    this.calculation.flush();
    this.schedule();
  }
  setCalculationMode(mode: 'automatic' | 'manual'): void {
    this.mode = mode;
    this.schedule();
  }
  async settled(): Promise<void> {
    do {
      await this.scheduled;
      this.current();
      await this.calls.whenIdle();
    } while (this.scheduled !== null || !this.calls.idle);
  }
  async evaluate(formula: string, sheet: string): Promise<CellScalar[][]> {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    for (;;) {
      this.current();
      const result = new Evaluation(this.calculation, { sheet, row: 0, column: 0 }).result(text);
      const matrix: Matrix = isMatrix(result) ? result : [[result]];
      const busy = matrix.some((line) => line.includes(errors.busy));
      if (!busy || this.calls.idle) return matrix.map((line) => line.map((value: Scalar) => (value === null ? 0 : scalarToCell(value))));
      await this.calls.whenIdle();
    }
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    return this.selectionListeners.add(listener);
  }
  onChange(listener: (change: CellChange) => void): () => void {
    return this.changeListeners.add(listener);
  }
  onSheets(listener: (event: SheetEvent) => void): () => void {
    return this.sheetListeners.add(listener);
  }

  // Inside

  /** Makes what is read up to date, unless calculation waits for a command. */
  private current(): void {
    if (this.mode === 'automatic') this.calculation.flush();
  }
  protected changed(change: CellChange): void {
    this.redraw({ part: 'cells', sheet: change.sheet, area: change.area });
    this.changeListeners.tell(change);
    this.schedule();
  }
  private namesChanged(values = false): void {
    this.calculation.namesChanged(values);
    this.schedule();
  }
  /** Formulas read differently now, whatever they give. */
  private textsChanged(): void {
    this.redraw({ part: 'formulas' });
  }
  private eachText(change: (text: string, formula: FormulaCell | null) => string): void {
    for (const formula of this.calculation.formulas) formula.text = change(formula.text, formula);
    this.book.names = this.book.names.map((name) => ({ ...name, formula: change(name.formula, null) }));
  }
  /** Calculates once the caller is done, and tells what that changed. */
  protected schedule(): void {
    this.scheduled ??= Promise.resolve().then(() => {
      this.scheduled = null;
      this.current();
      for (const [sheet, { area, cells }] of this.calculation.takeChanged()) {
        if (!this.book.findSheet(sheet)) continue;
        this.redraw({ part: 'cells', sheet, area, only: cells });
        this.changeListeners.tell({ sheet, area, source: 'calculated', kind: 'edited' });
      }
    });
  }
}

const visible = (sheet: Sheet): boolean => sheet.visibility === 'visible';
const sameName = (name: NameInfo, wanted: string, sheet: string | null): boolean => name.sheet === sheet && name.name.toLowerCase() === wanted.toLowerCase();

function setSizes(sizes: Map<number, number>, first: number, count: number, pixels: number | null): void {
  for (let index = first; index < first + count; index++) if (pixels === null) sizes.delete(index);
  else sizes.set(index, pixels);
}
