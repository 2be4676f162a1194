import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { CellScalar, Rectangle, SheetEvent } from '../../engine';
import { intersection, same } from '../rectangles';
import { GridEngine, type Redraw } from '../memory/engine';
import { scalarToCell, Sheet } from '../memory/sheet';
import { hintFunctions } from './functionHints';
import { Mirror } from './mirror';
import { paintOver } from './paint';
import { toRectangle } from './rangesOf';
import { RuleResults } from './rules';
import { startUniver, type Started } from './start';
import { followUser, type UserActions } from './userActions';

export class UniverEngine extends GridEngine {
  readonly kind = 'univer';
  private readonly rules = new RuleResults(this.book, this.calculation);
  private started: Started | null = null;
  private mirror: Mirror | null = null;
  private readonly ends: (() => void)[] = [];

  async mount(container: HTMLElement, options: { language: 'en' | 'zh' }): Promise<void> {
    const started = startUniver(container, options.language);
    this.started = started;
    const mirror = new Mirror(started, this.book, this.calculation, this.rules, (sheet) => this.pictures(sheet));
    this.mirror = mirror;
    mirror.flush();
    paintOver(started.univer.__getInjector(), this.book, this.rules);
    this.ends.push(followUser(started, mirror, this.userActions()));
    // By mouse and keyboard; the event of the api that is called so does not fire.
    const selecting = started.univer.__getInjector().get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => this.selected((selections ?? []).map((one) => toRectangle(one.range))));
    this.ends.push(() => selecting.unsubscribe());
    hintFunctions(started, this.calls.all());
    // Before that a click or a key is lost.
    await started.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  dispose(): void {
    for (const end of this.ends.splice(0)) end();
    this.mirror?.dispose();
    this.started?.univer.dispose();
    this.mirror = this.started = null;
  }

  override async settled(): Promise<void> {
    await super.settled();
    this.mirror?.flush();
  }

  protected redraw(what: Redraw): void {
    if (what.part !== 'functions') this.mirror?.note(what);
    else if (this.started) hintFunctions(this.started, this.calls.all());
  }

  private selected(ranges: readonly Rectangle[]): void {
    if (this.mirror?.writing) return;
    const active = this.mirror?.workbook()?.getActiveSheet()?.getSheetId();
    const sheet = active === undefined ? undefined : this.book.findSheet(active);
    if (!sheet || ranges.length === 0) return;
    if (ranges.length === sheet.selection.length && ranges.every((one, index) => same(one, sheet.selection[index] ?? one))) return;
    sheet.selection = ranges;
    this.selectionListeners.tell(this.selection());
  }

  private userActions(): UserActions {
    const tell = (kind: SheetEvent['kind'], sheet: string): void => this.sheetListeners.tell({ kind, sheet });
    return {
      content: (sheet, row, column) => {
        const stored = this.book.findSheet(sheet)?.cell(row, column);
        return { formula: stored?.formula?.text ?? null, value: stored ? scalarToCell(stored.value) : '' };
      },
      format: (sheet, row, column) => this.book.findSheet(sheet)?.formatOf(row, column) ?? { numberFormat: null, style: null },
      edited: (sheet: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]) => this.writeAs('user', sheet, area, cells),
      formatted: (id, row, column, style, numberFormat) => Object.assign(this.book.sheet(id).make(row, column), { style, numberFormat }),
      shifted: (sheet, area, change) => this.shift('user', sheet, area, change),
      sized: (id, axis, sizes) => {
        const sheet = this.book.sheet(id);
        for (const [index, size] of sizes) (axis === 'row' ? sheet.rowHeights : sheet.columnWidths).set(index, size);
      },
      hid: (sheet, axis, index, count, hidden) => this.setHidden(sheet, axis, index, count, hidden),
      merged: (id, areas, on) => {
        const sheet = this.book.sheet(id);
        sheet.merges = [...sheet.merges.filter((merge) => !areas.some((area) => intersection(area, merge))), ...(on ? areas : [])];
      },
      froze: (id, rows, columns) => {
        this.book.sheet(id).frozen = { rows: Math.max(rows, 0), columns: Math.max(columns, 0) };
      },
      sheetAdded: (id, name, position) => {
        if (this.book.findSheet(id)) return;
        this.book.sheets.splice(position, 0, new Sheet(id, name));
        this.calculation.namesChanged(true);
        this.schedule();
        tell('added', id);
      },
      sheetDeleted: (id) => {
        if (!this.book.findSheet(id)) return;
        this.deleteSheet(id);
        tell('deleted', id);
      },
      sheetRenamed: (id, name) => {
        this.renameSheet(id, name);
        tell('renamed', id);
      },
      sheetMoved: (id, position) => {
        this.moveSheet(id, position);
        tell('moved', id);
      },
      sheetHidden: (id, hidden) => {
        this.setVisibility(id, hidden ? 'hidden' : 'visible');
        tell('visibility', id);
      },
      sheetColored: (id, color) => {
        this.book.sheet(id).tabColor = color;
      },
      sheetActivated: (id) => {
        if (this.book.active === id || !this.book.findSheet(id)) return;
        this.book.active = id;
        this.mirror?.drawPictures();
        tell('activated', id);
        this.selectionListeners.tell(this.selection());
      },
    };
  }
}
