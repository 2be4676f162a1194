import { BooleanNumber, ICommandService, IUniverInstanceService, UniverInstanceType, type ICellData, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { sheetColumns, type Picture, type Rectangle } from '../../engine';
import { union, wholeSheet } from '../rectangles';
import type { Book } from '../memory/book';
import type { Calculation } from '../memory/calculation';
import type { Redraw } from '../memory/engine';
import type { Sheet } from '../memory/sheet';
import { drawRules } from './drawRules';
import { Pictures } from './pictures';
import { toRange, toRectangle } from './rangesOf';
import type { RuleResults } from './rules';
import { cellData, columnData, defaultHeight, defaultWidth, freezeOf, roomFor, rowData, sheetData, StyleIds, unit, workbookData } from './sheetData';
import type { Started } from './start';

/** Through the official mutation up to here; above, straight into Univer's matrix, which is a hundred times faster. */
const mutationLimit = 2000;

/** Carries what changes in the model over into Univer, together and once the caller is done. */
export class Mirror {
  private readonly injector: Injector;
  private readonly pictures: Pictures;
  /** Sheets whose pictures stand as they should. */
  private readonly pictured = new Set<string>();
  private ids: StyleIds | null = null;
  private dirtyAll = true;
  private dirtySheets = false;
  private readonly dirtyAreas = new Map<string, Rectangle>();
  private readonly dirtyPlaces = new Map<string, Set<number>>();
  private readonly dirtyLayout = new Set<string>();
  private readonly dirtyRules = new Set<string>();
  private dirtySelection = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** True while this writes: what Univer then tells is no deed of the user. */
  writing = false;

  constructor(
    private readonly started: Started,
    private readonly book: Book,
    private readonly calculation: Calculation,
    private readonly rules: RuleResults,
    private readonly shown: (sheet: string) => readonly Picture[],
  ) {
    // The api's own handle on Univer's services is protected.
    this.injector = started.univer.__getInjector();
    this.pictures = new Pictures(started.api);
  }

  note(what: Redraw): void {
    this.rules.forget();
    if (what.part === 'all') this.dirtyAll = true;
    else if (what.part === 'sheets') this.dirtySheets = true;
    else if (what.part === 'selection') this.dirtySelection = true;
    else if (what.part === 'formulas') for (const formula of this.calculation.formulas) this.place(formula.sheet, [formula.row * sheetColumns + formula.column]);
    else if (what.part === 'cells') {
      if (what.only) this.place(what.sheet, what.only);
      else this.area(what.sheet, what.area);
    } else if (what.part === 'shift') {
      this.area(what.sheet, what.change.shift === 'down' || what.change.shift === 'up' ? { ...what.area, rows: wholeSheet.rows - what.area.row } : { ...what.area, columns: wholeSheet.columns - what.area.column });
      for (const formula of this.calculation.formulas) this.place(formula.sheet, [formula.row * sheetColumns + formula.column]);
      this.dirtyLayout.add(what.sheet);
      this.dirtyRules.add(what.sheet);
    } else if (what.part === 'layout') this.dirtyLayout.add(what.sheet);
    else if (what.part === 'rules') this.dirtyRules.add(what.sheet);
    else if (what.part === 'tables') this.dirtyLayout.add(what.sheet);
    else if (what.part === 'pictures') this.dirtyRules.add(what.sheet);
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private area(sheet: string, area: Rectangle): void {
    const known = this.dirtyAreas.get(sheet);
    this.dirtyAreas.set(sheet, known ? union(known, area) : area);
  }

  private place(sheet: string, places: readonly number[]): void {
    let known = this.dirtyPlaces.get(sheet);
    if (!known) this.dirtyPlaces.set(sheet, (known = new Set()));
    for (const one of places) known.add(one);
  }

  extentOf(sheet: string): { rows: number; columns: number } {
    return this.book.findSheet(sheet)?.extent() ?? { rows: 0, columns: 0 };
  }

  workbook(): Workbook | null {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, { unitId: unit, ...params }, { onlyLocal: true });
  }

  /** As if another person had done it: Univer then does not go to a sheet that is added or shown, and nor does Excel. */
  private runQuietly(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, { unitId: unit, ...params }, { onlyLocal: true, fromCollab: true });
  }

  /** Writes everything noted so far. */
  flush(): void {
    this.dispose();
    const before = this.writing;
    this.writing = true;
    try {
      if (this.dirtyAll) this.rebuild();
      else this.update();
      this.drawPictures();
    } finally {
      this.writing = before;
    }
    this.dirtyAll = this.dirtySheets = this.dirtySelection = false;
    for (const set of [this.dirtyAreas, this.dirtyPlaces, this.dirtyLayout, this.dirtyRules]) set.clear();
  }

  /**
   * Draws the pictures of the sheet in view, unless they stand as they should. Univer measures a picture by the cells it shows: drawn on a
   * sheet behind, or before its columns have their widths, it would be stretched.
   */
  drawPictures(): void {
    const active = this.book.findSheet(this.workbook()?.getActiveSheet()?.getSheetId() ?? '');
    if (!active || this.pictured.has(active.id)) return;
    this.pictured.add(active.id);
    this.pictures.show(active, this.shown(active.id));
  }

  private rebuild(): void {
    if (this.workbook()) this.started.api.disposeUnit(unit);
    this.pictures.forget();
    this.pictured.clear();
    this.started.api.createWorkbook(workbookData(this.book));
    this.ids = null;
    for (const sheet of this.book.sheets) drawRules(this, sheet, this.calculation);
    this.run('sheet.operation.set-worksheet-active', { subUnitId: this.book.active });
    this.selectionOf(this.book.active);
  }

  private update(): void {
    const workbook = this.workbook();
    if (!workbook) return;
    this.ids ??= StyleIds.of(workbook.getStyles());
    if (this.dirtySheets) this.updateSheets(workbook);
    let redraw = false;
    for (const sheet of this.book.sheets) {
      const worksheet = workbook.getSheetBySheetId(sheet.id);
      if (!worksheet) continue;
      if (this.dirtyAreas.has(sheet.id) || this.dirtyPlaces.has(sheet.id)) redraw = this.updateCells(sheet, worksheet) || redraw;
      if (this.dirtyLayout.has(sheet.id)) this.updateLayout(sheet, worksheet);
      if (this.dirtyRules.has(sheet.id)) {
        drawRules(this, sheet, this.calculation);
        this.pictured.delete(sheet.id);
      }
      if (this.dirtyLayout.has(sheet.id)) this.pictured.delete(sheet.id);
    }
    if (this.dirtySelection || this.dirtySheets) this.selectionOf(this.book.active);
    if (redraw || this.dirtyLayout.size > 0 || this.dirtyRules.size > 0) this.started.api.getActiveWorkbook()?.getActiveSheet()?.refreshCanvas();
  }

  /** Returns whether it went past the mutation, so that the picture must be drawn anew by hand. */
  private updateCells(sheet: Sheet, worksheet: Worksheet): boolean {
    this.makeRoom(sheet, worksheet);
    const { ids } = this;
    if (!ids) return false;
    const matrix = worksheet.getCellMatrix();
    const places = new Set(this.dirtyPlaces.get(sheet.id));
    const area = this.dirtyAreas.get(sheet.id);
    if (area) {
      sheet.visit(area, (_stored, row, column) => places.add(row * sheetColumns + column));
      // What is gone from the model is still in Univer's matrix.
      matrix.forValue((row, column) => {
        if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) places.add(row * sheetColumns + column);
      });
    }
    const direct = places.size > mutationLimit;
    const cells: Record<number, Record<number, ICellData | null>> = {};
    for (const place of places) {
      const row = Math.floor(place / sheetColumns);
      const column = place % sheetColumns;
      const data = cellData(sheet.cell(row, column), ids);
      if (direct) {
        if (data) matrix.setValue(row, column, data);
        else matrix.realDeleteValue(row, column);
      } else {
        matrix.realDeleteValue(row, column); // the mutation would mix the old style in
        (cells[row] ??= {})[column] = data;
      }
    }
    if (!direct && places.size > 0) this.run('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue: cells });
    return places.size > 0;
  }

  private makeRoom(sheet: Sheet, worksheet: Worksheet): void {
    const room = roomFor(sheet);
    if (room.rowCount > worksheet.getRowCount()) this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheet.id, rowCount: room.rowCount });
    if (room.columnCount > worksheet.getColumnCount()) this.run('sheet.mutation.set-worksheet-column-count', { subUnitId: sheet.id, columnCount: room.columnCount });
  }

  private updateSheets(workbook: Workbook): void {
    const wanted = new Set(this.book.sheets.map((sheet) => sheet.id));
    const { ids } = this;
    this.book.sheets.forEach((sheet, index) => {
      if (!workbook.getSheetBySheetId(sheet.id) && ids) {
        this.runQuietly('sheet.mutation.insert-sheet', { index, sheet: sheetData(sheet, ids) });
        this.dirtyRules.add(sheet.id);
      }
    });
    this.run('sheet.operation.set-worksheet-active', { subUnitId: this.book.active });
    for (const worksheet of [...workbook.getSheets()]) {
      if (!wanted.has(worksheet.getSheetId())) this.run('sheet.mutation.remove-sheet', { subUnitId: worksheet.getSheetId(), subUnitName: worksheet.getName() });
    }
    this.book.sheets.forEach((sheet, index) => {
      const worksheet = workbook.getSheetBySheetId(sheet.id);
      if (!worksheet) return;
      const subUnitId = sheet.id;
      if (worksheet.getName() !== sheet.name) this.run('sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
      const at = workbook.getSheetIndex(worksheet);
      if (at !== index) this.run('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder: at, toOrder: index });
      const hidden = sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (worksheet.isSheetHidden() !== hidden) this.runQuietly('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden });
      if ((worksheet.getTabColor() ?? '') !== (sheet.tabColor ?? '')) this.run('sheet.mutation.set-tab-color', { subUnitId, color: sheet.tabColor ?? '' });
    });
  }

  private updateLayout(sheet: Sheet, worksheet: Worksheet): void {
    this.makeRoom(sheet, worksheet);
    const subUnitId = sheet.id;
    const config = worksheet.getConfig();
    const { ids } = this;
    if (!ids) return;
    // Sizes, hidden and formats of rows and columns are plain data in Univer.
    replace(config.rowData as Record<number, object>, rowData(sheet, ids));
    replace(config.columnData as Record<number, object>, columnData(sheet, ids));
    config.defaultColumnWidth = defaultWidth;
    config.defaultRowHeight = defaultHeight;
    // Nothing of its own, but it makes Univer measure the sheet again.
    this.run('sheet.mutation.set-worksheet-col-width', { subUnitId, ranges: [], colWidth: defaultWidth });
    const merges = worksheet.getMergeData().map(toRectangle);
    const key = (area: Rectangle): string => `${area.row},${area.column},${area.rows},${area.columns}`;
    const wanted = new Set(sheet.merges.map(key));
    const present = new Set(merges.map(key));
    const gone = merges.filter((area) => !wanted.has(key(area)));
    const added = sheet.merges.filter((area) => !present.has(key(area)));
    if (gone.length > 0) this.run('sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: gone.map(toRange) });
    if (added.length > 0) this.run('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: added.map(toRange) });
    const freeze = freezeOf(sheet);
    const current = worksheet.getFreeze();
    if (freeze.xSplit !== current.xSplit || freeze.ySplit !== current.ySplit) this.run('sheet.mutation.set-frozen', { subUnitId, ...freeze });
    const gridlines = sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (config.showGridlines !== gridlines) this.run('sheet.mutation.toggle-gridlines', { subUnitId, showGridlines: gridlines });
  }

  private selectionOf(id: string): void {
    const sheet = this.book.findSheet(id);
    const worksheet = this.workbook()?.getSheetBySheetId(id);
    if (!sheet || !worksheet) return;
    if (this.workbook()?.getActiveSheet()?.getSheetId() !== id) this.run('sheet.operation.set-worksheet-active', { subUnitId: id });
    const rows = worksheet.getRowCount();
    const columns = worksheet.getColumnCount();
    const selections = sheet.selection.map((area, index) => {
      const range = toRange(area);
      const clipped = { ...range, endRow: Math.min(range.endRow, rows - 1), endColumn: Math.min(range.endColumn, columns - 1) };
      const primary = index === sheet.selection.length - 1 ? { actualRow: area.row, actualColumn: area.column, startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column, isMerged: false, isMergedMainCell: false } : null;
      return { range: clipped, primary, style: null };
    });
    this.run('sheet.operation.set-selections', { subUnitId: id, selections });
  }
}

function replace(target: Record<number, object>, by: Record<number, object>): void {
  for (const key of Object.keys(target)) if (!(key in by)) delete target[Number(key)];
  for (const [key, value] of Object.entries(by)) target[Number(key)] = value;
}
